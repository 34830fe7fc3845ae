/** Downloads an open draft: as a dataset, a picture, a table, or with its history. */
import { download, fileStem } from '../../elements/core/download.js';
import type { DraftStore } from '../store/draft-store.js';
import type { DownloadKind } from './desk-bar.js';
import type { DeskState } from './desk-state.js';
import { titleOf } from './draft-lists.js';
import type { DiplomaticGraph } from '../../elements/diplomatic-graph.js';
import type { DeskWords } from '../i18n/types.js';
import { saveFile } from './save-file.js';

/** The page with the draft that is downloaded. */
export interface DownloadHost extends ParentNode {
  /** Null if none is open. */
  readonly state: DeskState | null;
  readonly words: DeskWords;
}

export async function downloadFrom(host: DownloadHost, kind: DownloadKind): Promise<void> {
  const { state, words } = host;
  if (state === null) return;
  // As it is shown; there is none before the first actor.
  const graph = host.querySelector<DiplomaticGraph>('desk-graph-pane diplomatic-graph');
  const name = titleOf(state.draft, words);
  if (kind === 'draft') {
    const { draftFileText } = await import('../files/draft-file.js');
    const file = new Blob([draftFileText(state.history, false)], { type: 'application/json' });
    saveFile(file, `${fileStem(name)}.draft.json`);
  } else if (kind === 'json') {
    const { datasetText } = await import('../core/to-dataset.js');
    download(document, new Blob([datasetText(state.draft)], { type: 'application/json' }), name, kind);
  } else if (kind === 'csv') {
    const [{ toCsv }, { toDataset }] = await Promise.all([import('../../static.js'), import('../core/to-dataset.js')]);
    download(document, new Blob([toCsv(toDataset(state.draft))], { type: 'text/csv' }), name, kind);
  } else if (graph?.scene) download(document, new Blob([await graph.toSvg()], { type: 'image/svg+xml' }), name, kind);
  if (kind === 'json' || kind === 'draft') await state.keeper.noteCopy();
}

/** Everything that is stored of a draft that cannot be opened, with its text. */
export async function downloadStored(store: DraftStore | null, id: string): Promise<void> {
  const stored = JSON.stringify(await store?.load(id), null, 1);
  saveFile(new Blob([stored], { type: 'application/json' }), 'stored-draft.json');
}
