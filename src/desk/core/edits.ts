/** All edits of a draft. Each is a function that returns a change and changes nothing itself. */
export * from './actor-edits.js';
export * from './affiliation-edits.js';
export * from './article-edits.js';
export * from './merge-actors.js';
export * from './pin-edits.js';
export * from './relation-changes.js';
export * from './relation-edits.js';
export * from './start-draft.js';
export * from './statement-edits.js';
export * from './step-edits.js';
