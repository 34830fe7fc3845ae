/** What a reader needs only after the first picture; loaded as one chunk then. */
export { evidenceView } from './evidence-view.js';
export { exportButtons } from './export-buttons.js';
export { Hands } from './hands.js';
export { interactionStyles } from './interaction-styles.js';
export { Printing } from './printing.js';
export { Stage } from './stage.js';
export { tooltipView } from './tooltip-view.js';
