/** What of a link a dataset knows. A link may be old, of another dataset, or made by hand: what is not known is passed over, each by itself. */
import type { Dataset } from '../../data/parse-dataset.js';
import { isTime } from '../../data/time.js';
import { STANDINGS } from '../../data/vocabulary.js';
import { buildGraph } from '../../model/build-graph.js';
import { FOCUS_DEPTHS } from '../../model/filter/validate-filter.js';
import { relationTypesOf } from '../../model/filter/filter.js';
import type { LinkValues } from './link-codec.js';
import { parseSelection, targetOf } from '../core/selection.js';

/** Those values that can be honoured. Of lists, the items that are known; null, which takes something off, always is. */
export function knownValues(values: LinkValues, dataset: Dataset): LinkValues {
  const actors = new Set(dataset.actors.map(({ id }) => id));
  const listed =
    (known: Iterable<string>) =>
    (value: unknown): unknown => {
      const set = new Set(known);
      const list = (value as readonly string[]).filter((item) => set.has(item));
      // An empty list is one that lets nothing through; what had nothing known in it said nothing.
      return list.length === 0 && (value as readonly string[]).length > 0 ? undefined : [...new Set(list)];
    };
  const pair = (value: unknown): unknown => {
    const [first, second, ...more] = value as readonly string[];
    return first !== undefined &&
      second !== undefined &&
      more.length === 0 &&
      first !== second &&
      actors.has(first) &&
      actors.has(second)
      ? value
      : undefined;
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
    focusOn: when((id: string) => actors.has(id)),
    depth: when((depth: number) => (FOCUS_DEPTHS as readonly number[]).includes(depth)),
    between: pair,
    sides: pair,
    fold: (value) => value,
    asOf: when(isTime),
    undated: when((value: string) => value === 'show' || value === 'hide'),
    view: when((value: string) => value === 'graph' || value === 'table'),
    step: when((step: number) => dataset.story?.[step - 1] !== undefined),
    selected: when((text: string) => isKnown(text, dataset, values['fold'] === true)),
    locale: when(isLanguage),
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      // No view is none.
      if (value === null) return key === 'view' ? [] : [[key, null]];
      const known = RULES[key]!(value);
      return known === undefined ? [] : [[key, known]];
    }),
  );
}

function isKnown(text: string, dataset: Dataset, fold: boolean): boolean {
  const selection = parseSelection(text);
  if (selection === null) return false;
  const whole = { standings: STANDINGS };
  return (
    targetOf(buildGraph(dataset, whole), selection) !== null ||
    (fold && targetOf(buildGraph(dataset, { ...whole, fold }), selection) !== null)
  );
}

/** Whether a text can be the tag of a language. */
function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
