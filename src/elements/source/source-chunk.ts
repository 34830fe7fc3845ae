/** What a dataset needs that could not be fetched, that is not valid, or that has a story or groups: loaded together. */
export { fullValidate } from '../../data/full-validate.js';
export { fetchError } from './fetch-errors.js';
