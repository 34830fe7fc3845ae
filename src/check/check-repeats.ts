/** Finds what a dataset has twice: statements, affiliations, summaries, reading notes, and names. */
import { shorten } from '../data/describe-value.js';
import { placeInFile, type Finding } from '../data/issues.js';
import type { Path } from '../data/path.js';
import type { ContentCheck, ReadableDataset } from './readable-dataset.js';

export const checkRepeats: ContentCheck = (dataset) => {
  const { statements = [], actors = [], sources = [] } = dataset;
  return [
    ...repeated(
      statements,
      (i) => ['statements', i],
      dataset,
      ({ source, from, relation, to, standing, quote, ...more }) =>
        [source, from, relation, to].includes(undefined)
          ? null
          : [
              source,
              from,
              relation,
              to,
              standing ?? 'stated',
              quote?.exact,
              quote?.paragraph,
              more.locator,
              more.date,
              more.until,
            ],
    ),
    ...actors.flatMap(({ affiliations = [] }, a) =>
      repeated(
        affiliations,
        (i) => ['actors', a, 'affiliations', i],
        dataset,
        ({ kind, to, source, quote, role, locator }) =>
          [kind, to, source].includes(undefined) ? null : [kind, to, source, quote?.exact, role, locator],
      ),
    ),
    ...sources.flatMap(({ summary = [] }, s) => repeatedSummaries(summary, s)),
    ...sources.flatMap(({ reading = [] }, s) => repeatedReadings(reading, s)),
    ...sharedNames(dataset),
  ];
};

/**
 * Finds items that are equal to an earlier one.
 *
 * @param pathOf The path of an item.
 * @param essence What makes an item what it is; null if that cannot be read.
 */
function repeated<T>(
  items: readonly T[],
  pathOf: (index: number) => Path,
  root: unknown,
  essence: (item: T) => readonly unknown[] | null,
): Finding[] {
  const seen = new Map<string, number>();
  return items.flatMap((item, i) => {
    const parts = essence(item);
    if (parts === null) return [];
    const key = JSON.stringify(parts);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, i);
      return [];
    }
    const path = pathOf(i);
    const noun = path.at(-2) === 'affiliations' ? 'affiliation' : 'statement';
    const { words } = placeInFile(pathOf(first), root);
    return [
      {
        code: `repeated-${noun}`,
        severity: 'warning',
        path,
        found: `the same ${noun} twice`,
        expected: `each ${noun} once`,
        what: `it says the same as ${words.split(', ').at(-1)}`,
        remedy: 'Delete one of them.',
      },
    ] as const;
  });
}

function repeatedSummaries(summary: readonly { readonly paragraph?: number }[], source: number): Finding[] {
  return summary.flatMap(({ paragraph }, i) =>
    paragraph === undefined || summary.findIndex((other) => other.paragraph === paragraph) === i
      ? []
      : [
          {
            code: 'repeated-summary',
            severity: 'warning',
            path: ['sources', source, 'summary', i, 'paragraph'],
            found: `the number ${paragraph}`,
            expected: 'one summary for each paragraph',
            what: `paragraph ${paragraph} has a summary already`,
            remedy: 'Merge the two, or correct the number.',
          },
        ],
  );
}

/** Notes of one coder about one paragraph; two coders may have read it differently. */
function repeatedReadings(
  reading: readonly { readonly paragraph?: number; readonly coder?: string | undefined }[],
  source: number,
): Finding[] {
  return reading.flatMap(({ paragraph, coder }, i) =>
    paragraph === undefined ||
    reading.findIndex((other) => other.paragraph === paragraph && other.coder === coder) === i
      ? []
      : [
          {
            code: 'repeated-reading',
            severity: 'warning',
            path: ['sources', source, 'reading', i, 'paragraph'],
            found: `the number ${paragraph}`,
            expected: 'one reading note of each coder for each paragraph',
            what:
              coder === undefined
                ? `paragraph ${paragraph} has a reading note already`
                : `paragraph ${paragraph} has a reading note of this coder already`,
            remedy: 'Merge the two, or correct the number.',
          },
        ],
  );
}

/** Actors that readers cannot tell apart, because they have one name. */
function sharedNames({ actors = [] }: ReadableDataset): Finding[] {
  const owners = new Map<string, number>();
  const found: Finding[] = [];
  actors.forEach(({ name }, i) => {
    if (name === undefined) return;
    const key = name.normalize('NFC').trim().toLowerCase();
    const first = owners.get(key);
    if (first === undefined) owners.set(key, i);
    else found.push(sharedName(['actors', i, 'name'], name, actors[first]?.id, first));
  });
  actors.forEach(({ aliases = [] }, i) =>
    aliases.forEach((alias, k) => {
      const owner = owners.get(alias.normalize('NFC').trim().toLowerCase());
      if (owner !== undefined && owner !== i)
        found.push(sharedName(['actors', i, 'aliases', k], alias, actors[owner]?.id, owner));
    }),
  );
  return found;
}

function sharedName(path: Path, name: string, id: string | undefined, index: number): Finding {
  const owner = id === undefined ? `actor ${index + 1}` : `the actor "${shorten(id)}"`;
  return {
    code: 'shared-name',
    severity: 'warning',
    path,
    found: `"${shorten(name)}"`,
    expected: 'a name that no other actor has',
    what: `"${shorten(name)}" is also the name of ${owner}`,
    remedy: 'If they are one actor, delete one of them.',
  };
}
