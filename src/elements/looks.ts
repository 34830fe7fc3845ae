/** What is needed as soon as a picture is narrowed or arranged; loaded as one chunk then. */
export { agentsView } from './agents-view.js';
export { looksStyles } from './looks-styles.js';
export { narrowedView } from './narrowed-view.js';
export { apartInWords } from './paths-view.js';
export { waysOverview } from './ways-overview.js';
