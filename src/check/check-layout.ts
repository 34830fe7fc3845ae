/** Finds layouts of a dataset that are ignored, because they belong to another state of it. */
import type { DatasetIssue } from '../errors.js';
import { issueOf } from '../data/issues.js';
import type { Dataset } from '../data/parse-dataset.js';
import { staleLayout } from '../static/to-layout.js';

/** A warning for each layout that is ignored in the language of the dataset. */
export async function checkLayout(dataset: Dataset): Promise<DatasetIssue[]> {
  if (dataset.layout === undefined) return [];
  const shapes = await staleLayout(dataset);
  return shapes.map((shape) =>
    issueOf(
      {
        code: 'stale-layout',
        severity: 'warning',
        path: ['layout', shape],
        found: 'places of another state of the dataset, or of another language',
        expected: 'places of this state',
        what: 'this layout is out of date, and is ignored',
        remedy: 'Run diplomatic-graph layout again.',
      },
      dataset,
    ),
  );
}
