/** What is needed for a dataset that could not be fetched or is not valid, or that has a story or groups. */
export { fullValidate } from '../../data/full-validate.js';
export { fetchError } from './fetch-errors.js';
