/** What is loaded when a draft is published for the first time. */
import { DeskPublishDialog } from './publish-dialog.js';

export type { DeskPublishDialog };

export function definePublishDialog(): void {
  if (customElements.get('desk-publish-dialog') === undefined)
    customElements.define('desk-publish-dialog', DeskPublishDialog);
}
