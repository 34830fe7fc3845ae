/** What is needed for tables, and for datasets that could not be fetched, are not valid, or have a story or groups. */
export { readOther } from './read-other.js';
