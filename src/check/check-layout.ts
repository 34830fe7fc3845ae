/** Finds layouts of a dataset that are ignored in every language, because they belong to another state of it. */
import type { DatasetIssue } from '../errors.js';
import { issueOf } from '../data/issues.js';
import type { Dataset } from '../data/parse-dataset.js';
import { translationTags } from '../data/translations.js';
import { LANGUAGES } from '../i18n/languages.js';
import { staleLayout } from '../static/to-layout.js';

/**
 * A warning for each layout that is ignored, whatever the language: one that fits the names in a language of the
 * package, or in one of the dataset, is used there.
 */
export async function checkLayout(dataset: Dataset): Promise<DatasetIssue[]> {
  if (dataset.layout === undefined) return [];
  let shapes = await staleLayout(dataset);
  for (const locale of new Set([...translationTags(dataset), ...LANGUAGES])) {
    if (shapes.length === 0) break;
    const stale = await staleLayout(dataset, { locale });
    shapes = shapes.filter((shape) => stale.includes(shape));
  }
  return shapes.map((shape) =>
    issueOf(
      {
        code: 'stale-layout',
        severity: 'warning',
        path: ['layout', shape],
        found: 'places of another state of the dataset',
        expected: 'places of this state',
        what: 'this layout is out of date, and is ignored',
        remedy: 'Run diplomatic-graph layout again.',
      },
      dataset,
    ),
  );
}
