/** Refuses filters with ids or values that a dataset does not have. */
import { counted } from '../../data/describe-value.js';
import type { Dataset } from '../../data/parse-dataset.js';
import { STANDINGS } from '../../data/vocabulary.js';
import { OptionError } from '../../errors.js';
import { datasetFor } from './filter-steps.js';
import { relationTypesOf } from './filter.js';
import { actorGroupsOf } from '../groups/actor-groups.js';
import { groupWithMark } from '../groups/group-marks.js';
import type { Filter, GroupDisplay } from '../types.js';
import { isTime } from './time-filter.js';

/** The ways in which groups can be shown. */
export const GROUP_DISPLAYS: readonly GroupDisplay[] = ['none', 'hulls', 'folded'];

/** The allowed depths of a focus: the number of lines from the actor. */
export const FOCUS_DEPTHS = [1, 2, 3] as const;

/**
 * Checks a filter. Without this check, a spelling mistake would give an empty picture without a message.
 *
 * @throws {OptionError} naming the option, the value that was found, and the values that are allowed.
 */
export function validateFilter(dataset: Dataset, filter: Filter): void {
  const { relations, standings, sources, focus, depth, between, asOf, undated, minStatements, perActor, top } = filter;
  const { groups, openGroups, also = [] } = filter;
  if (groups !== undefined && !GROUP_DISPLAYS.includes(groups))
    throw new OptionError(`groups: found "${groups}", expected ${quoted(GROUP_DISPLAYS)}.`);
  if (openGroups !== undefined) checkOpened(dataset, openGroups);
  const shown = datasetFor(dataset, filter);
  checkList(
    'relations',
    relations,
    relationTypesOf(dataset).map(({ id }) => id),
  );
  checkList('standings', standings, STANDINGS);
  checkList(
    'sources',
    sources,
    dataset.sources.map(({ id }) => id),
  );
  if (focus !== undefined && groupWithMark(dataset, focus) === null) checkActor(shown, 'focus', focus);
  if (depth !== undefined && !(FOCUS_DEPTHS as readonly number[]).includes(depth))
    throw new OptionError(`depth: found ${String(depth)}, expected ${FOCUS_DEPTHS.join(', ')}.`);
  if (between !== undefined) validatePair(shown, 'between', between);
  checkCount('minStatements', minStatements, 1);
  checkCount('perActor', perActor, 1);
  checkCount('top', top, 0);
  for (const id of also) checkActor(shown, 'also', id);
  if (asOf !== undefined && !isTime(asOf))
    throw new OptionError(
      `asOf: found "${asOf}", expected a real calendar date as YYYY, YYYY-MM or YYYY-MM-DD, ` +
        'or order:N, a position in the sequence of statements.',
    );
  if (undated !== undefined && undated !== 'show' && undated !== 'hide')
    throw new OptionError(`undated: found "${String(undated)}", expected "show" or "hide".`);
}

/** @param least The least whole number that is allowed. */
function checkCount(option: string, value: number | undefined, least: number): void {
  if (value !== undefined && !(Number.isInteger(value) && value >= least))
    throw new OptionError(`${option}: found ${String(value)}, expected a whole number from ${least}.`);
}

/**
 * Checks a pair of actors.
 *
 * @param option The name of the option in the message.
 * @throws {OptionError} unless `ids` are the ids of two different actors of the dataset.
 */
export function validatePair(dataset: Dataset, option: string, ids: readonly string[]): [string, string] {
  const [first, second] = ids;
  if (ids.length !== 2 || first === undefined || second === undefined || first === second) {
    const found = ids.length === 2 ? 'the same actor twice' : counted(ids.length, 'id');
    throw new OptionError(`${option}: found ${found}, expected the ids of two different actors.`);
  }
  for (const id of ids) checkActor(dataset, option, id);
  return [first, second];
}

function checkList(option: string, list: readonly string[] | undefined, known: readonly string[]): void {
  const unknown = list?.find((item) => !known.includes(item));
  if (unknown !== undefined) throw new OptionError(`${option}: found "${unknown}", expected ${quoted(known)}.`);
}

const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(', ');

/** @throws {OptionError} unless each is the id of a group that the dataset gives, or of one that is found in it. */
function checkOpened(dataset: Dataset, openGroups: readonly string[]): void {
  const known = actorGroupsOf(dataset).groups.map(({ id }) => id);
  if (known.length > 0) checkList('openGroups', openGroups, known);
  else if (openGroups.length > 0)
    throw new OptionError(`openGroups: found "${openGroups[0]}", but the dataset has no groups.`);
}

function checkActor(dataset: Dataset, option: string, id: string): void {
  if (!dataset.actors.some((actor) => actor.id === id))
    throw new OptionError(`${option}: no actor has the id "${id}".`);
}
