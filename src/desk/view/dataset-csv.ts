/** The table of statements as CSV; loaded when it is downloaded. */
export { toCsv } from '../../static.js';
