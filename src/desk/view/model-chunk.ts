/** What is loaded when a language model is asked for the first time. */
export { combineProposals } from '../../draft/combine.js';
export { modelDialog } from './model-dialog.js';
