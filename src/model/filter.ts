/** Filters act on statements; edges are derived from what remains. */
import { firstDay, isDate, lastDay } from '../data/date.js';
import type { Dataset } from '../data/parse.js';
import type { Statement } from '../data/schema.js';
import { BUILT_IN_RELATIONS, STANDINGS, type RelationType } from '../data/vocabulary.js';
import { OptionError } from '../errors.js';
import type { Filter } from './types.js';

/** The relations of a dataset, built-in ones first. */
export function relationTypesOf(dataset: Dataset): RelationType[] {
  return [...BUILT_IN_RELATIONS, ...(dataset.relationTypes as readonly RelationType[])];
}

/** The relation types that statements use, in the order of {@link relationTypesOf}. */
export function relationTypesInUse(dataset: Dataset): RelationType[] {
  const used = new Set(dataset.statements.map(({ relation }) => relation));
  return relationTypesOf(dataset).filter(({ id }) => used.has(id));
}

/** Whether a statement passes relation, standing and date. `focus` is a matter of edges, not of statements. */
export function passes(statement: Statement, filter: Filter): boolean {
  if (filter.relations !== undefined && !filter.relations.includes(statement.relation)) return false;
  if (filter.standings !== undefined && !filter.standings.includes(statement.standing)) return false;
  return filter.asOf === undefined || heldBy(statement, filter.asOf);
}

function heldBy({ date, until }: Statement, asOf: string): boolean {
  if (date !== undefined && firstDay(date) > lastDay(asOf)) return false;
  return until === undefined || lastDay(until) >= lastDay(asOf);
}

/** Whether a filter leaves out statements, apart from denials, which are left out by default. */
export function narrows(dataset: Dataset, filter: Filter): boolean {
  return dataset.statements.some((statement) => statement.standing !== 'denied' && !passes(statement, filter));
}

/**
 * Refuses a filter that asks for what the dataset does not know: a slip of the pen would
 * otherwise draw an empty picture without a word.
 *
 * @throws {OptionError} naming the option, what was found, and what may stand there.
 */
export function checkFilter(dataset: Dataset, filter: Filter): void {
  const relations = relationTypesOf(dataset).map(({ id }) => id);
  for (const id of filter.relations ?? []) {
    if (!relations.includes(id)) throw new OptionError(`relations: found "${id}", expected ${relations.map((known) => `"${known}"`).join(', ')}.`);
  }
  for (const standing of filter.standings ?? []) {
    if (!STANDINGS.includes(standing)) throw new OptionError(`standings: found "${standing as string}", expected ${STANDINGS.map((known) => `"${known}"`).join(', ')}.`);
  }
  if (filter.focus !== undefined && !dataset.actors.some(({ id }) => id === filter.focus)) {
    throw new OptionError(`focus: no actor has the id "${filter.focus}".`);
  }
  if (filter.asOf !== undefined && !isDate(filter.asOf)) {
    throw new OptionError(`asOf: found "${filter.asOf}", expected a date as YYYY, YYYY-MM or YYYY-MM-DD that the calendar has.`);
  }
}
