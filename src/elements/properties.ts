/** The attributes and properties of the contract that a host sets, with their defaults. */
import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { Filter } from '../model/types.js';
import type { PartOf } from '../i18n/override.js';
import type { AllWords } from '../i18n/types.js';
import { encodedList, flagAttribute, numberAttribute } from './core/attribute-converters.js';
import { DeferredElement } from './deferred-element.js';
import { FILTERS, type ViewState } from './core/view-state.js';

const DEFAULT_MAX_BYTES = 10_000_000;

export class GraphProperties extends DeferredElement implements ViewState {
  // An update may request the next one, for example when a request begins. Lit's build for developers would warn of
  // that.
  static override enabledWarnings = [];

  // Lit's decorators would add a hundredth to the bytes of the first picture.
  static override properties: PropertyDeclarations = {
    src: {},
    selected: {},
    theme: {},
    locale: {},
    article: {},
    text: {},
    undated: {},
    groups: {},
    view: {},
    renderer: {},
    maxBytes: {
      attribute: 'max-bytes',
      converter: (value: string | null) => Math.max(0, Number(value)) || DEFAULT_MAX_BYTES,
    },
    focusOn: { attribute: 'focus' },
    asOf: { attribute: 'as-of' },
    deepLink: { attribute: 'deep-link' },
    depth: { converter: numberAttribute },
    step: { converter: numberAttribute },
    fold: { converter: flagAttribute },
    keepPlaces: { attribute: 'keep-places', converter: flagAttribute },
    words: { attribute: false },
    relations: { converter: encodedList },
    sides: { converter: encodedList },
    standings: { converter: encodedList },
    sources: { converter: encodedList },
    between: { converter: encodedList },
    also: { converter: encodedList },
    openGroups: { attribute: 'open-groups', converter: encodedList },
    controls: { converter: encodedList },
    top: { converter: numberAttribute },
    minStatements: { attribute: 'min-statements', converter: numberAttribute },
    perActor: { attribute: 'per-actor', converter: numberAttribute },
  };

  /** URL of a dataset, relative to the page: JSON, an SVG that includes its dataset, or a table, CSV or TSV. */
  declare src: string | null;
  /**
   * Size of the largest dataset or table that is read, bytes.
   *
   * @default 10000000
   */
  declare maxBytes: number;
  /** Ids of the relation types that are shown; absent = all, empty = none. */
  declare relations: readonly string[] | null;
  /**
   * Which of the standings `stated reported implied called-for denied` are shown; absent = all, but no lines that rest
   * on denials alone. Denials of a line that other statements show always stay with it: `denied` adds the lines that
   * rest on denials alone.
   */
  declare standings: readonly string[] | null;
  /** Ids of the sources whose statements and affiliations are shown; absent = all. */
  declare sources: readonly string[] | null;
  /**
   * Words that the claim, quote, attribution or actor names must contain; case and accents are ignored.
   */
  declare text: string | null;
  /**
   * Id of an actor: only this actor and what is at most `depth` connections away from it are shown; or `group:ID`: only
   * the members of that group. (`focus` is a method of every element.)
   */
  declare focusOn: string | null;
  /** Largest distance from the actor in `focus`, in connections: 1, 2 or 3; absent = 1, for a group none. */
  declare depth: number | null;
  /** Ids of two actors: only the shortest paths between them are shown, over relations and affiliations. */
  declare between: readonly string[] | null;
  /** Only lines that rest on at least so many statements are shown; absent = all. */
  declare minStatements: number | null;
  /** Only lines that are among the so many strongest of one of their two actors are shown; absent = all. */
  declare perActor: number | null;
  /**
   * How many actors are shown, those with the most statements; 0 = all. Absent = 60 where the dataset has more than
   * 150, else all. What is selected, and the actors of `also`, `focus` and `between`, are shown in any case.
   */
  declare top: number | null;
  /** Ids of actors that `top` does not hide. */
  declare also: readonly string[] | null;
  /**
   * Whether agents are merged into the actor for whom they act, if it is exactly one.
   *
   * @default false
   */
  declare fold: boolean;
  /**
   * How groups of actors are shown, those of the dataset or communities that are found in a large graph: `hulls`, as
   * outlines around their members; `folded`, each as one mark; `none`. Absent = outlines if the dataset has groups.
   */
  declare groups: 'none' | 'hulls' | 'folded' | null;
  /** Ids of the groups whose members are shown while the others are folded; absent = none. */
  declare openGroups: readonly string[] | null;
  /**
   * Ids of two rivals, such as `guaido maduro`: the first stands to the left, the second to the right, and everyone
   * else between them, by whom they stand with.
   */
  declare sides: readonly string[] | null;
  /**
   * A date `YYYY[-MM[-DD]]`, or `order:N`, a position in the sequence of statements: only statements up to then are
   * shown, and what had ended by then is drawn pale and thin. Absent = all statements are shown, and what had ended by
   * the latest date of a statement or a publication is drawn pale and thin.
   */
  declare asOf: string | null;
  /** Whether undated statements, which have neither a date nor an order, are shown; absent = `show`. */
  declare undated: 'show' | 'hide' | null;
  /** Number of the step of the dataset's story that is shown, from 1; absent = none. */
  declare step: number | null;
  /**
   * Whether the graph is shown, or the same content as tables or as a matrix.
   *
   * @default 'graph'
   */
  declare view: 'graph' | 'table' | 'matrix';
  /** Name under which the URL hash stores the current view; absent = the hash is left alone. */
  declare deepLink: string | null;
  /** What is selected: `actor:ID`, `edge:ID` or `statement:ID`; absent = nothing. */
  declare selected: string | null;
  /**
   * Which renderer is used; `auto` chooses by the number of marks and by what the machine can do.
   *
   * @default 'auto'
   */
  declare renderer: 'auto' | 'svg' | 'canvas' | 'webgl';
  /**
   * The colours; `auto` follows the colour scheme of the reader's system.
   *
   * @default 'auto'
   */
  declare theme: 'auto' | 'light' | 'dark';
  /**
   * Language of names and interface, a BCP 47 tag; absent = that of the nearest `lang` around the element, else of the
   * dataset.
   */
  declare locale: string | null;
  /**
   * Whether actors stay where they stand when `data`, or a child script, is set to another dataset that has them, too;
   * new ones find room among them. A dataset by `src`, and any with `sides`, is laid out as a whole. For data that
   * change while they are looked at.
   *
   * @default false
   */
  declare keepPlaces: boolean;
  /** Your own texts, which replace those of the package, such as `{ relations: { support: 'Backing' } }`. */
  declare words: PartOf<AllWords> | null;
  /**
   * Which of `legend search filters zoom minimap time story table evidence export` are shown; absent = all, empty =
   * none. `zoom` includes the buttons that move the view or an actor, `table` includes the matrix, `zoom` and `search`
   * include the help; `minimap` is there while a reader has zoomed into a large graph.
   */
  declare controls: readonly string[] | null;
  /**
   * The article in the page whose words are marked: a CSS selector, looked up in the same document or shadow root as
   * the element, else in the document; as a property also an element or a shadow root.
   */
  declare article: string | Element | ShadowRoot | null;

  constructor() {
    super();
    const values = this as unknown as Record<string, null>;
    for (const name of Object.keys(GraphProperties.properties)) values[name] = null;
    this.fold = false;
    this.keepPlaces = false;
    this.view = 'graph';
    this.maxBytes = DEFAULT_MAX_BYTES;
    this.theme = 'auto';
    this.renderer = 'auto';
  }

  /**
   * Frameworks set a property where HTML sets an attribute: a string is read as that of the attribute would be, and
   * undefined or null as an attribute that is absent.
   */
  protected override willUpdate(changed: PropertyValues): void {
    for (const name of changed.keys()) {
      const { converter } = GraphProperties.properties[name as string] ?? {};
      const values = this as unknown as Record<PropertyKey, unknown>;
      const value = values[name] ?? null;
      if (value === null || typeof value === 'string')
        values[name] = typeof converter === 'function' ? converter(value) : value;
    }
  }

  /** What those properties let through. @internal */
  get filter(): Filter {
    const { focusOn, ...filters } = Object.fromEntries(FILTERS.map((name) => [name, this[name] ?? undefined]));
    const asked = this.top ?? this.composition?.usualTop;
    // All actors are shown without a filter, too.
    const top = asked === 0 ? undefined : asked;
    return {
      ...filters,
      focus: focusOn,
      fold: this.fold || undefined,
      top,
      selected: top ? this.selected : undefined,
    } as Filter;
  }
}

/** Whether the change of these properties calls for another scene. */
export const needsNewScene = (changed: PropertyValues): boolean =>
  [...FILTERS, 'fold', 'composition', 'sides', 'theme', 'step', 'deepLink'].some((name) => changed.has(name));
