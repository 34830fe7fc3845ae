/** What is needed once a filter is active or sides are chosen; it is loaded then, as one chunk. */
export { foldedAgentsView } from './folded-agents-view.js';
export { activeFiltersStyles } from './active-filters-styles.js';
export { activeFiltersView } from './active-filters-view.js';
export { hiddenSidesInWords, nothingInWords } from '../core/notices-in-words.js';
export { analysisView } from './analysis-view.js';
