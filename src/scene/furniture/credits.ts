/** Collects author, sources and licence of a picture for the metadata of a file. */
import { safeHttpUrl } from '../../data/safe-http-url.js';
import { sourcesOf } from '../../model/graph-queries.js';
import type { StatementGraph } from '../../model/types.js';
import type { Words } from '../../i18n/types.js';
import { cleanText } from '../text/text-layout.js';
import type { Credits } from '../types.js';

export { DATASET_MARK } from '../../data/embedded-text.js';

/** The details of the dataset, and the sources on which the drawn edges rest. */
export function creditsOf(graph: StatementGraph, words: Words): Credits {
  const { creator = '', license = '', modified = null, language = words.language } = graph.getAttribute('dataset');
  const sources = sourcesOf(graph).map(({ id, title = id, publisher, published, url }) =>
    cleanText(
      [words.sourceLine(title, publisher, published), safeHttpUrl(url) ?? ''].filter((part) => part !== '').join(', '),
    ),
  );
  return {
    creator: cleanText(creator),
    rights: cleanText(license),
    // Only http and https addresses become links; anything else stays a text.
    license: /^https?:\/\/[^\s"'<>]+$/i.test(license) ? license : null,
    date: modified,
    source: sources.join('; '),
    language: cleanText(language),
  };
}
