/** What is loaded when a file is opened for the first time. */
import { DeskOpenDialog } from './open-dialog.js';

export { openFile } from './open-file.js';

export function defineOpenDialog(): void {
  if (customElements.get('desk-open-dialog') === undefined) customElements.define('desk-open-dialog', DeskOpenDialog);
}
