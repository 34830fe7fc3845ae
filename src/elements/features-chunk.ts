/** What a reader needs after the first picture; loaded as one chunk. */
export { Features } from './features.js';
export { interactionStyles } from './interaction-styles.js';
export { InteractivePicture } from './picture/interactive-picture.js';
export { loadPainterChoice } from './picture/painter-switch.js';
export { featureSlots } from './feature-slots.js';
export { mayNeedOtherPainters } from './picture/painter-policy.js';
export { adoptSheet } from './core/shadow-root.js';
