/** What filters and sides need; loaded with the first that is set, or with the reader's hands. */
export { checkFilter } from '../model/check-filter.js';
export { checkSides, stancesOf } from '../model/stance.js';
export { WAYS } from '../model/ways.js';
export { OverTime } from '../scene/over-time.js';
