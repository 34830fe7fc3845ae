/** Leads from what a check has found to where it can be mended. */
import type { DeskWords } from '../i18n/types.js';
import { formOf } from '../core/sentence.js';
import type { CheckPlace } from '../files/publish-checks.js';
import type { DeskState } from './desk-state.js';
import type { DeskListPane } from './list-pane.js';
import { openLateDialog } from './late-dialogs.js';
import type { DeskTextPane } from './text-pane.js';

/** The page, as far as it has to be known here. */
interface PlaceHost extends HTMLElement {
  /** The part that is shown where there is room for one only. */
  pane: 'text' | 'graph' | 'lists';
  readonly state: DeskState | null;
  readonly words: DeskWords;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

export function goToPlace(desk: PlaceHost, place: CheckPlace): void {
  if (place.kind === 'details') void openLateDialog(desk, 'desk-details-dialog', place.field);
  else if (place.kind === 'paragraph') {
    desk.pane = 'text';
    const pane = desk.querySelector<DeskTextPane>('desk-text-pane')!;
    desk.state?.choose(null);
    pane.active = place.number;
    void Promise.all([desk.updateComplete, pane.updateComplete]).then(() => pane.takeFocus());
  } else if (place.table === 'statements' || place.table === 'affiliations') {
    desk.pane = 'text';
    desk.state?.editSentence(formOf(place.table), place.row);
  } else if (place.table === 'actors') showList(desk, 'actors');
  else if (place.table === 'sources') void openLateDialog(desk, 'desk-details-dialog');
  else if (place.table === 'relationTypes') void openLateDialog(desk, 'desk-relations-dialog');
  else showList(desk, 'problems');
}

function showList(desk: PlaceHost, tab: DeskListPane['tab']): void {
  desk.pane = 'lists';
  const pane = desk.querySelector<DeskListPane>('desk-list-pane')!;
  pane.tab = tab;
  void desk.updateComplete.then(() => pane.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
}
