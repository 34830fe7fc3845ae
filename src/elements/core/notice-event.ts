/** The event that tells the page what a view cannot show. */
import type { ViewNotice } from '../../model/view/view-notices.js';
import { GraphEvent } from './lifecycle-events.js';

/**
 * The view that the page, a step of the story or a link has set hides what it asks for itself, or no longer does: then
 * the list is empty.
 */
export class DgNoticeEvent extends GraphEvent<{ readonly notices: readonly ViewNotice[] }> {
  constructor(notices: readonly ViewNotice[]) {
    super('dg-notice', { notices });
  }
}

declare global {
  interface HTMLElementEventMap {
    'dg-notice': DgNoticeEvent;
  }
}
