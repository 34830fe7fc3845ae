/** What a reader needs only after the first picture; loaded as one chunk then. */
export { Company } from './company.js';
export { evidenceView } from './evidence-view.js';
export { exportButtons } from './export-buttons.js';
export { interactionStyles } from './interaction-styles.js';
export { Stage } from './stage.js';
export { toolsView } from './tools-view.js';
export { tooltipView } from './tooltip-view.js';
