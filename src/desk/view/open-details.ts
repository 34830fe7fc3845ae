/** Opens the dialog with title and source, which is loaded then. */
import type { DeskWords } from '../i18n/types.js';
import type { DeskState } from './desk-state.js';
import type { DeskDetailsDialog } from './details-dialog.js';

const NAME = 'desk-details-dialog';

/** What it stands in. */
interface DetailsHost extends HTMLElement {
  readonly state: DeskState | null;
  readonly words: DeskWords;
}

/** @param field The field of the dataset that gets the focus. */
export async function openDetails(desk: DetailsHost, field?: string): Promise<void> {
  try {
    const { DeskDetailsDialog: Dialog } = await import('./details-dialog.js');
    if (customElements.get(NAME) === undefined) customElements.define(NAME, Dialog);
  } catch {
    desk.state?.say(desk.words.start.notLoaded);
    return;
  }
  const dialog = desk.querySelector<DeskDetailsDialog>(NAME);
  await dialog?.updateComplete;
  dialog?.open(field);
}
