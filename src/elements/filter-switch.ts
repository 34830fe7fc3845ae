/** What becomes of a filter when the reader switches one of its items. */
import type { Dataset } from '../data/parse.js';
import { STANDINGS } from '../data/vocabulary.js';
import { relationTypesInUse } from '../model/filter.js';

type List = readonly string[] | null;

/** Relations that are on after `id` was switched; null when all are. */
export function switchRelation(dataset: Dataset, now: List, id: string): List {
  return switched(now, relationTypesInUse(dataset).map((type) => type.id), id, true);
}

/** Standings that are on after `id` was switched. Denials are off until asked for, so that "all but denials" is null. */
export function switchStanding(dataset: Dataset, now: List, id: string): List {
  const used = new Set<string>(dataset.statements.map(({ standing }) => standing));
  const all = STANDINGS.filter((standing) => used.has(standing));
  const byDefault = all.filter((standing) => standing !== 'denied');
  return switched(now ?? byDefault, all, id, byDefault.length === all.length);
}

function switched(now: List, all: readonly string[], id: string, allIsNull: boolean): List {
  const on = now ?? all;
  const next = all.filter((item) => on.includes(item) !== (item === id));
  return allIsNull && next.length === all.length ? null : next;
}
