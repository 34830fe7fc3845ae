/** What an embedded element shows, as its attributes. */
import { formatEncodedList } from '../data/encoded-list.js';
import { OptionError } from '../errors.js';
import type { Filter } from '../model/types.js';

/** A way of looking; what is absent is the element's default. */
export interface EmbedAttributes extends Filter {
  /** Two rivals. */
  readonly sides?: readonly string[] | undefined;
  /** A step of the story, from 1. */
  readonly step?: number | undefined;
  readonly view?: 'graph' | 'table' | undefined;
  /** `actor:ID`, `edge:ID` or `statement:ID`. */
  readonly selected?: string | undefined;
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  /** BCP 47 tag. */
  readonly locale?: string | undefined;
  /** Which controls are shown; absent = all. */
  readonly controls?: readonly string[] | undefined;
  readonly renderer?: 'auto' | 'svg' | 'canvas' | 'webgl' | undefined;
}

/** Attributes by their names; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * What differs from the element's defaults, as attributes, in the order of the element's own table.
 *
 * @throws {OptionError} for a selection of no known kind.
 */
export function attributesOf({
  relations,
  standings,
  sources,
  text,
  focus,
  depth,
  between,
  fold,
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
  const unless = (usual: string, value: string | undefined): string | undefined =>
    value === usual ? undefined : value;
  return {
    relations: list(relations),
    standings: list(standings),
    sources: list(sources),
    text,
    focus,
    depth: depth?.toString(),
    between: list(between),
    fold: fold === true ? '' : undefined,
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
