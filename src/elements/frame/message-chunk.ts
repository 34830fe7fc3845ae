/** What draws the messages above the title; loaded with the first of them. */
export { errorView } from './error-view.js';
export { drawTableNotice } from './table-notice.js';
