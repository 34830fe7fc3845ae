/** What is loaded when the dialog with title and source, or that of one's own relations, is first opened. */
import { html, type TemplateResult } from 'lit';
import type { AllWords } from '../../i18n/types.js';
import type { DeskWords } from '../i18n/types.js';
import type { DeskState } from './desk-state.js';
import { DeskDetailsDialog } from './details-dialog.js';
import { DeskRelationsDialog } from './relations-dialog.js';

/** The name of the element of a dialog. */
export type LateDialogName = 'desk-details-dialog' | 'desk-relations-dialog';

/** What the dialogs stand in. */
export interface DialogHost extends HTMLElement {
  readonly state: DeskState | null;
  readonly words: DeskWords;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** Both dialogs, closed. */
export function dialogsView(state: DeskState, words: DeskWords, terms: AllWords): TemplateResult {
  return html`<desk-details-dialog .desk=${state} .words=${words} .terms=${terms}></desk-details-dialog>
    <desk-relations-dialog .desk=${state} .words=${words} .terms=${terms}></desk-relations-dialog>`;
}

/** @param field The field of the dataset that gets the focus, in the dialog with title and source. */
export async function openDialog(desk: DialogHost, name: LateDialogName, field?: string): Promise<void> {
  if (customElements.get('desk-details-dialog') === undefined) {
    customElements.define('desk-details-dialog', DeskDetailsDialog);
    customElements.define('desk-relations-dialog', DeskRelationsDialog);
  }
  desk.requestUpdate();
  await desk.updateComplete;
  const dialog = desk.querySelector<DeskDetailsDialog | DeskRelationsDialog>(name);
  await dialog?.updateComplete;
  await dialog?.open(field);
}
