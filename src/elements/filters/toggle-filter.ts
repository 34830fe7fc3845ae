/** The new value of a filter when the reader switches one of its items. */
import type { Dataset } from '../../data/parse-dataset.js';
import { STANDINGS } from '../../data/vocabulary.js';
import { relationTypesInUse } from '../../model/filter/filter.js';

type List = readonly string[] | null;

/** Relations that are on after `id` was switched; null when all are. */
export function toggleRelation(dataset: Dataset, now: List, id: string): List {
  const all = relationTypesInUse(dataset).map((type) => type.id);
  const next = switched(now ?? all, all, id);
  return next.length === all.length ? null : next;
}

/** Sources that are on after `id` was switched; null when all are. */
export function toggleSource({ sources }: Dataset, now: List, id: string): List {
  const all = sources.map((source) => source.id);
  const next = switched(now ?? all, all, id);
  return next.length === all.length ? null : next;
}

/** Standings that are on after `id` was switched; null when all but denials are, since denials are off by default. */
export function toggleStanding(dataset: Dataset, now: List, id: string): List {
  const used = new Set<string>(dataset.statements.map(({ standing }) => standing));
  const all = STANDINGS.filter((standing) => used.has(standing));
  const byDefault = all.filter((standing) => standing !== 'denied');
  const next = switched(now ?? byDefault, all, id);
  return next.length === byDefault.length && byDefault.every((standing) => next.includes(standing)) ? null : next;
}

function switched(now: readonly string[], all: readonly string[], id: string): readonly string[] {
  return all.filter((item) => now.includes(item) !== (item === id));
}
