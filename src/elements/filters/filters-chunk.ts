/** What is needed once a filter is active, sides are chosen or groups are given; it is loaded then, as one chunk. */
export { groupView } from './group-view.js';
export { foldedAgentsView } from './folded-agents-view.js';
export { activeFiltersStyles } from './active-filters-styles.js';
export { activeFiltersView } from './active-filters-view.js';
export { hiddenSidesInWords, nothingInWords } from '../core/notices-in-words.js';
export { analysisView } from './analysis-view.js';
