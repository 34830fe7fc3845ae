/** What a reader needs only after the first picture; loaded as one chunk then. */
export { interactionStyles } from './interaction-styles.js';
export { partsOf } from './parts.js';
export { Printing } from './printing.js';
export { Stage } from './stage.js';
