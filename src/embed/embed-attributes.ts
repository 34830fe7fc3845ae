/** Turns the state of an element into its attributes. */
import { formatEncodedList } from '../data/encoded-list.js';
import { OptionError } from '../errors.js';
import type { Filter } from '../model/types.js';

/** The state of an element. Absent values are the element's defaults. */
export interface EmbedAttributes extends Filter {
  /** The ids of two rivals. */
  readonly sides?: readonly string[] | undefined;
  /** The number of a step of the story, from 1. */
  readonly step?: number | undefined;
  readonly view?: 'graph' | 'table' | 'matrix' | undefined;
  /** `actor:ID`, `edge:ID` or `statement:ID`. */
  readonly selected?: string | undefined;
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** A BCP 47 tag. */
  readonly locale?: string | undefined;
  /** The controls that are shown. All are shown if this is absent. */
  readonly controls?: readonly string[] | undefined;
  readonly renderer?: 'auto' | 'svg' | 'canvas' | 'webgl' | undefined;
}

/** Values of attributes by name. Attributes that are undefined are not written. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * The attributes whose values differ from the element's defaults, in the order of the table in `docs/api.md`.
 *
 * @throws {OptionError} for a selection that is not of a known kind.
 */
export function attributesOf({
  relations,
  standings,
  sources,
  text,
  focus,
  depth,
  between,
  minStatements,
  perActor,
  top,
  also,
  fold,
  groups,
  openGroups,
  sides,
  asOf,
  undated,
  step,
  view,
  selected,
  renderer,
  theme,
  locale,
  controls,
}: EmbedAttributes): Attributes {
  if (selected !== undefined && !/^(actor|edge|statement):./s.test(selected))
    throw new OptionError(`selected: found "${selected}", expected actor:ID, edge:ID or statement:ID.`);
  const list = (items: readonly string[] | undefined): string | undefined =>
    items === undefined ? undefined : formatEncodedList(items);
  const unless = (defaultValue: string, value: string | undefined): string | undefined =>
    value === defaultValue ? undefined : value;
  return {
    relations: list(relations),
    standings: list(standings),
    sources: list(sources),
    text,
    focus,
    depth: depth?.toString(),
    between: list(between),
    'min-statements': minStatements?.toString(),
    'per-actor': perActor?.toString(),
    top: top?.toString(),
    also: list(also),
    fold: fold === true ? '' : undefined,
    groups,
    'open-groups': list(openGroups),
    sides: list(sides),
    'as-of': asOf,
    undated,
    step: step?.toString(),
    view: unless('graph', view),
    selected,
    renderer: unless('auto', renderer),
    theme: unless('auto', theme),
    locale,
    controls: list(controls),
  };
}
