/** Downloads what has been coded: the dataset, its picture, or its table. */
import { download } from '../../elements/core/download.js';
import type { DiplomaticGraph } from '../../elements/diplomatic-graph.js';
import { datasetText, toDataset } from '../core/to-dataset.js';
import type { DownloadKind } from './desk-bar.js';
import type { DeskState } from './desk-state.js';

/** @param graph The graph that shows the draft; without one there is no picture. */
export async function downloadDraft(
  kind: DownloadKind,
  { draft, keeper }: DeskState,
  name: string,
  graph: DiplomaticGraph | null,
): Promise<void> {
  if (kind === 'json') {
    download(document, new Blob([datasetText(draft)], { type: 'application/json' }), name, kind);
    await keeper.noteCopy();
  } else if (kind === 'csv') {
    const { toCsv } = await import('./dataset-csv.js');
    download(document, new Blob([toCsv(toDataset(draft))], { type: 'text/csv' }), name, kind);
  } else if (graph?.scene) download(document, new Blob([await graph.toSvg()], { type: 'image/svg+xml' }), name, kind);
}
