/** What is needed as soon as a picture is narrowed or arranged; loaded as one chunk then. */
export { foldedAgentsView } from './folded-agents-view.js';
export { activeFiltersStyles } from './active-filters-styles.js';
export { activeFiltersView } from './active-filters-view.js';
export { apartInWords } from './paths-view.js';
export { analysisView } from './analysis-view.js';
