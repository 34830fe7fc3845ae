/** Checks filters and sides, and draws sides, folded agents and time; loaded as one chunk with the first that is set, or after the first picture. */
export { checkFilter } from '../model/check-filter.js';
export { checkSides, stancesOf } from '../model/stance.js';
export { folding } from '../scene/folding.js';
export { OverTime } from '../scene/over-time.js';
