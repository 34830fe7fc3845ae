/** What a reader needs only after the first picture; loaded as one chunk then. */
export { Company } from './company.js';
export { interactionStyles } from './interaction-styles.js';
export { InteractivePicture } from './interactive-picture.js';
export { loadOthers } from './painters.js';
export { partsOf } from './parts.js';
export { askedOf, needsOthers } from './renderer.js';
export { adoptSheet } from './shadow.js';
