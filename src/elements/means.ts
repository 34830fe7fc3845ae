/** What filters, sides and folding need; loaded with the first that is set, or with the reader's hands. */
export { checkFilter } from '../model/check-filter.js';
export { checkSides, stancesOf } from '../model/stance.js';
export { StatementTexts } from '../model/text-filter.js';
export { waysBy } from '../model/ways.js';
export { folding } from '../scene/folding.js';
export { OverTime } from '../scene/over-time.js';
