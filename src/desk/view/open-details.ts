/** Opens the dialog with title and source, which is loaded then. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AllWords } from '../../i18n/types.js';
import type { DeskWords } from '../i18n/types.js';
import type { DeskState } from './desk-state.js';
import type { DeskDetailsDialog } from './details-dialog.js';

const NAME = 'desk-details-dialog';

/** What it stands in. */
interface DetailsHost extends HTMLElement {
  readonly state: DeskState | null;
  readonly words: DeskWords;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** The dialog, closed, once it has been loaded. */
export function detailsView(state: DeskState, words: DeskWords, terms: AllWords): TemplateResult | typeof nothing {
  if (customElements.get(NAME) === undefined) return nothing;
  return html`<desk-details-dialog .desk=${state} .words=${words} .terms=${terms}></desk-details-dialog>`;
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
  desk.requestUpdate();
  await desk.updateComplete;
  const dialog = desk.querySelector<DeskDetailsDialog>(NAME);
  await dialog?.updateComplete;
  dialog?.open(field);
}
