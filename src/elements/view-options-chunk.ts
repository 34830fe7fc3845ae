/**
 * Applies filters, and draws sides, folded agents and time. It is loaded as one chunk with the first of them that is
 * set, or after the first picture.
 */
export { deriveOnce } from '../model/derive-once.js';
export { StatementTexts } from '../model/filter/statement-texts.js';
export { stancesOf } from '../model/sides/stances.js';
export { placedSides } from '../model/view/placed-sides.js';
export { folding } from '../scene/actors/folded-agents.js';
export { TimeScenes } from '../scene/time-scenes.js';
