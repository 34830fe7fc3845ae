/** Checks what each statement and affiliation says, by itself. */
import { shorten } from '../data/describe-value.js';
import type { Finding } from '../data/issues.js';
import type { Path } from '../data/path.js';
import type { ContentCheck, ReadableDataset } from './readable-dataset.js';

type ReadableStatement = NonNullable<ReadableDataset['statements']>[number];

/** The greatest number of words of a quote: more is no quotation of decisive words, and may need a permission. */
const MOST_WORDS = 15;

export const checkStatements: ContentCheck = ({ statements = [], actors = [], sources = [] }) => {
  const articles = new Set(sources.filter(({ kind }) => kind === 'article').map(({ id }) => id));
  const datasets = new Set(sources.flatMap(({ kind, id }) => (kind === 'dataset' && id !== undefined ? [id] : [])));
  return [
    ...statements.flatMap((statement, i) => [
      ...aboutOneActor(['statements', i, 'to'], statement.from, statement.to),
      ...missingWords(['statements', i], statement, articles.has(statement.source)),
      // A row of a table may have a whole text, which is no quotation of words of an article.
      ...(datasets.has(statement.source ?? '')
        ? []
        : longQuote(['statements', i, 'quote', 'exact'], statement.quote?.exact)),
    ]),
    ...actors.flatMap(({ id, affiliations = [] }, a) =>
      affiliations.flatMap(({ to, kind, quote }, i) => [
        ...(kind === 'acts-for' ? [] : aboutOneActor(['actors', a, 'affiliations', i, 'to'], id, to)),
        ...longQuote(['actors', a, 'affiliations', i, 'quote', 'exact'], quote?.exact),
      ]),
    ),
  ];
};

function aboutOneActor(path: Path, from: string | undefined, to: string | undefined): Finding[] {
  if (from === undefined || from !== to) return [];
  return [
    {
      code: 'same-actor',
      severity: 'warning',
      path,
      found: `"${shorten(to)}"`,
      expected: 'another actor',
      what: `this is the actor "${shorten(from)}" again`,
      remedy: 'Name the other actor.',
    },
  ];
}

function missingWords(path: Path, { standing, attribution, claim }: ReadableStatement, inArticle: boolean): Finding[] {
  const found: Finding[] = [];
  if (standing === 'reported' && attribution === undefined)
    found.push({
      code: 'missing-attribution',
      severity: 'warning',
      path: [...path, 'attribution'],
      subject: path,
      found: 'nothing',
      expected: 'who says so',
      what: 'the standing is "reported", but the attribution is missing',
      remedy: 'Add "attribution": "…".',
    });
  if (inArticle && claim === undefined)
    found.push({
      code: 'missing-claim',
      severity: 'warning',
      path: [...path, 'claim'],
      subject: path,
      found: 'nothing',
      expected: 'the claim in your own words',
      what: 'the claim is missing; readers see it first',
      remedy: 'Add "claim": "…" in your own words.',
    });
  return found;
}

function longQuote(path: Path, exact: string | undefined): Finding[] {
  const words = exact?.trim().split(/\s+/).length ?? 0;
  if (words <= MOST_WORDS) return [];
  return [
    {
      code: 'long-quote',
      severity: 'warning',
      path,
      found: `${words} words`,
      expected: `at most ${MOST_WORDS} words`,
      remedy: 'Keep the decisive words only.',
    },
  ];
}
