/** What is loaded when statements are proposed for the first time. */
import '../review.css';

export { ReviewSession } from './review-session.js';
