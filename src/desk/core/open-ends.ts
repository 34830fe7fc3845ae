/** What is still to do in a draft: statements that are not finished, and paragraphs that nobody has coded. */
import { isObject } from '../../data/readable.js';
import { AFFILIATION_KINDS, BUILT_IN_RELATIONS, STANDINGS } from '../../data/vocabulary.js';
import { paragraphRow } from './article-edits.js';
import { cellOf, rowsOf, textOf } from './draft.js';
import type { Draft, Json, Row } from './types.js';

/** What a statement or an affiliation lacks. An id of something that the draft does not have counts as missing. */
export type Lack = 'source' | 'of' | 'from' | 'relation' | 'kind' | 'to' | 'standing' | 'quote';

/** A statement or an affiliation that is not finished and therefore written into no dataset. */
export interface OpenEnd {
  readonly table: 'statements' | 'affiliations';
  readonly row: string;
  readonly lacks: readonly Lack[];
}

export interface ParagraphState {
  /** From 1. */
  readonly number: number;
  readonly state: 'unread' | 'coded' | 'none';
  /** Finished statements and affiliations that quote the paragraph. */
  readonly count: number;
  /** Those that are not finished. */
  readonly unfinished: number;
  /** Why it has no statement; empty unless `state` is `none`. */
  readonly reason: string;
}

/** What is not finished, in the order of the dataset: statements, then affiliations. */
export function openEndsOf(draft: Draft): OpenEnd[] {
  const ends = (table: OpenEnd['table']): OpenEnd[] =>
    rowsOf(draft, table)
      .map(([row]) => ({ table, row, lacks: lacksOf(draft, table, row) }))
      .filter(({ lacks }) => lacks.length > 0);
  return [...ends('statements'), ...ends('affiliations')];
}

/** What one statement or affiliation lacks; empty if it is finished. */
export function lacksOf(draft: Draft, table: OpenEnd['table'], id: string): Lack[] {
  const row = draft[table].get(id);
  return row === undefined ? [] : lacksOfRow(draft, table, row);
}

function lacksOfRow(draft: Draft, table: OpenEnd['table'], row: Row): Lack[] {
  const names = (list: 'sources' | 'actors', field: string): boolean => {
    const id = row.get(field);
    return typeof id === 'string' && draft[list].has(id);
  };
  const isOneOf = (field: string, values: readonly string[]): boolean => values.some((each) => each === row.get(field));
  const has: Readonly<Record<Lack, boolean>> = {
    source: names('sources', 'source'),
    of: names('actors', 'of'),
    from: names('actors', 'from'),
    relation: hasRelation(draft, row.get('relation')),
    kind: isOneOf('kind', AFFILIATION_KINDS),
    to: names('actors', 'to'),
    standing: isOneOf('standing', STANDINGS),
    quote: hasWords(row.get('quote')) || !needsWords(draft, row.get('source')),
  };
  const asked: readonly Lack[] =
    table === 'statements'
      ? ['source', 'from', 'relation', 'to', 'standing', 'quote']
      : ['source', 'of', 'kind', 'to', 'quote'];
  return asked.filter((lack) => !has[lack]);
}

/** Whether an id is that of a relation which statements of a draft may have. */
export function hasRelation(draft: Draft, relation: Json | undefined): boolean {
  return (
    typeof relation === 'string' &&
    (draft.relationTypes.has(relation) || BUILT_IN_RELATIONS.some(({ id }) => id === relation))
  );
}

function hasWords(quote: Json | undefined): boolean {
  return isObject(quote) && typeof quote['exact'] === 'string' && quote['exact'].trim() !== '';
}

/** Rows of tables of events are named by a locator; articles are quoted. */
function needsWords(draft: Draft, source: Json | undefined): boolean {
  return typeof source !== 'string' || cellOf(draft, 'sources', source, 'kind') !== 'dataset';
}

/**
 * What has been done with each paragraph of a source.
 *
 * @param paragraphs The paragraphs, of which only the number counts.
 * @param source By default the first source of the draft.
 */
export function paragraphStates(
  draft: Draft,
  paragraphs: readonly unknown[],
  source: string = rowsOf(draft, 'sources')[0]?.[0] ?? '',
): ParagraphState[] {
  const finished = new Map<number, number>();
  const unfinished = new Map<number, number>();
  for (const table of ['statements', 'affiliations'] as const)
    for (const row of draft[table].values()) {
      const quote = row.get('quote');
      const number = isObject(quote) ? quote['paragraph'] : undefined;
      if (row.get('source') !== source || typeof number !== 'number') continue;
      const counts = lacksOfRow(draft, table, row).length === 0 ? finished : unfinished;
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  return paragraphs.map((_paragraph, index) => {
    const number = index + 1;
    const count = finished.get(number) ?? 0;
    const note = textOf(draft, 'paragraphs', paragraphRow(source, number), 'note');
    const reason = count === 0 ? note : '';
    const otherwise = reason === '' ? 'unread' : 'none';
    return { number, state: count > 0 ? 'coded' : otherwise, count, unfinished: unfinished.get(number) ?? 0, reason };
  });
}
