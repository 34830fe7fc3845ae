/** What a reader needs only after the first picture; loaded as one chunk then. */
export { Company } from './company.js';
export { interactionStyles } from './interaction-styles.js';
export { askedOf, loadOthers, needsOthers, Painters } from './painters.js';
export { partsOf } from './parts.js';
export { Stage } from './stage.js';
