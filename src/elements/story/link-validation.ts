/**
 * Checks the values of a link against a dataset. A link may be old, made for another dataset, or written by hand.
 * Therefore each value that is not valid is ignored, and the others are used.
 */
import type { Dataset } from '../../data/parse-dataset.js';
import { isTime } from '../../data/time.js';
import { STANDINGS } from '../../data/vocabulary.js';
import { buildGraph } from '../../model/build-graph.js';
import { datasetFor } from '../../model/filter/filter-steps.js';
import { FOCUS_DEPTHS, GROUP_DISPLAYS } from '../../model/filter/validate-filter.js';
import { actorGroupsOf } from '../../model/groups/actor-groups.js';
import { groupWithMark } from '../../model/groups/group-marks.js';
import type { Filter, GroupDisplay } from '../../model/types.js';
import { relationTypesOf } from '../../model/filter/filter.js';
import type { LinkValues } from './link-codec.js';
import { parseSelection, targetOf } from '../../model/selection.js';

/**
 * The values that are valid for a dataset. Items of lists that the dataset does not have are removed. Null is valid for
 * every value except `view`: it removes a filter.
 */
export function knownValues(values: LinkValues, dataset: Dataset): LinkValues {
  const { groups } = values as Pick<Filter, 'groups'>;
  const actors = new Set(datasetFor(dataset, { groups }).actors.map(({ id }) => id));
  const listed =
    (known: Iterable<string>) =>
    (value: unknown): unknown => {
      const set = new Set(known);
      const list = (value as readonly string[]).filter((item) => set.has(item));
      // An empty list excludes everything. A list of unknown items only must not become one, so it is ignored.
      return list.length === 0 && (value as readonly string[]).length > 0 ? undefined : [...new Set(list)];
    };
  const pair = (value: unknown): unknown => {
    const ids = value as readonly string[];
    const isPair = ids.length === 2 && ids[0] !== ids[1] && ids.every((id) => actors.has(id));
    return isPair ? value : undefined;
  };
  const when =
    (test: (value: never) => boolean) =>
    (value: unknown): unknown =>
      test(value as never) ? value : undefined;
  const RULES: Readonly<Record<string, (value: unknown) => unknown>> = {
    relations: listed(relationTypesOf(dataset).map(({ id }) => id)),
    standings: listed(STANDINGS),
    sources: listed(dataset.sources.map(({ id }) => id)),
    text: (value) => value,
    focusOn: when((id: string) => actors.has(id) || groupWithMark(dataset, id) !== null),
    depth: when((depth: number) => (FOCUS_DEPTHS as readonly number[]).includes(depth)),
    between: pair,
    minStatements: when((count: number) => count > 0),
    perActor: when((count: number) => count > 0),
    top: (value) => value,
    also: listed(actors),
    sides: pair,
    fold: (value) => value,
    groups: when((value: GroupDisplay) => GROUP_DISPLAYS.includes(value)),
    openGroups: (value) => listed(actorGroupsOf(dataset).groups.map(({ id }) => id))(value),
    asOf: when(isTime),
    undated: when((value: string) => value === 'show' || value === 'hide'),
    view: when((value: string) => ['graph', 'table', 'matrix'].includes(value)),
    step: when((step: number) => dataset.story?.[step - 1] !== undefined),
    selected: when((text: string) => isKnown(text, dataset, values as Filter)),
    locale: when(isLanguage),
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      // Null removes a filter. A view cannot be removed.
      if (value === null) return key === 'view' ? [] : [[key, null]];
      const known = RULES[key]!(value);
      return known === undefined ? [] : [[key, known]];
    }),
  );
}

/** Whether a selection exists in the dataset, or in the graph with folded agents and groups. */
function isKnown(text: string, dataset: Dataset, { fold, groups, openGroups }: Filter): boolean {
  const selection = parseSelection(text);
  if (selection === null) return false;
  const whole = { standings: STANDINGS };
  return (
    (selection.kind === 'actor' && groupWithMark(dataset, selection.id) !== null) ||
    targetOf(buildGraph(dataset, whole), selection) !== null ||
    ((fold === true || groups === 'folded') &&
      targetOf(buildGraph(dataset, { ...whole, fold, groups, openGroups: openGroups ?? undefined }), selection) !==
        null)
  );
}

/** Whether a text is a well-formed BCP 47 tag. */
function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
