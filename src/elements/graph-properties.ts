/** The attributes and properties of the contract that a host sets, with their defaults. */
import { LitElement, type PropertyDeclarations } from 'lit';
import type { Standing } from '../data/vocabulary.js';
import type { Filter } from '../model/types.js';
import type { PartOf } from '../words/override.js';
import type { AllWords } from '../words/types.js';
import { encodedList, number } from './attributes.js';

const DEFAULT_MAX_BYTES = 10_000_000;

export type Renderer = 'auto' | 'svg' | 'canvas' | 'webgl';

export class GraphProperties extends LitElement {
  // Lit's decorators would be a hundredth of what may travel before the first picture.
  static override properties: PropertyDeclarations = {
    src: {}, selected: {}, theme: {}, locale: {}, article: {}, text: {}, undated: {}, view: {}, renderer: {},
    maxBytes: { attribute: 'max-bytes', converter: (value: string | null) => (Number(value) > 0 ? Number(value) : DEFAULT_MAX_BYTES) },
    focusOn: { attribute: 'focus' }, asOf: { attribute: 'as-of' }, deepLink: { attribute: 'deep-link' },
    depth: { converter: number }, step: { converter: number }, fold: { type: Boolean },
    words: { attribute: false },
    relations: { converter: encodedList }, sides: { converter: encodedList }, standings: { converter: encodedList }, sources: { converter: encodedList }, between: { converter: encodedList }, controls: { converter: encodedList },
  };

  /** Address of a dataset, relative to the page. */
  declare src: string | null;
  /** Largest dataset that is read, bytes; 10 000 000. */
  declare maxBytes: number;
  /** Ids of the relations that are shown; null = all. In the attribute between spaces, each by encodeURIComponent. */
  declare relations: readonly string[] | null;
  /** Standings that are shown; null = all but edges that rest on denials alone. */
  declare standings: readonly string[] | null;
  /** Ids of the sources whose statements are shown; null = all. */
  declare sources: readonly string[] | null;
  /** Words that statements, their quotes or the names of their actors hold; null = any. */
  declare text: string | null;
  /** Id of an actor: only it, and what is within `depth` of it, is shown. (`focus` is taken by every element.) */
  declare focusOn: string | null;
  /** How many lines away from `focusOn`: 1, 2 or 3; null = 1. */
  declare depth: number | null;
  /** Ids of two actors: only the shortest paths between them are shown; null = no matter. */
  declare between: readonly string[] | null;
  /** Whether those who act for another are shown as that other; false. */
  declare fold: boolean;
  /** Ids of two rivals, who stand to the left and to the right, everyone else between them by whom they stand with; null = none. */
  declare sides: readonly string[] | null;
  /** A date, YYYY[-MM[-DD]], or a place in the order of statements, `order:N`: what had been said by then. */
  declare asOf: string | null;
  /** Whether statements that their source does not place in time are shown; null = `show`. */
  declare undated: 'show' | 'hide' | null;
  /** Which step of the dataset's story is told, from 1; null = none. */
  declare step: number | null;
  /** Whether the reader sees the graph or the same as tables; `graph`. */
  declare view: 'graph' | 'table';
  /** The name under which the hash of the page's address tells what is shown; null = it does not. */
  declare deepLink: string | null;
  /** `actor:ID`, `edge:ID` or `statement:ID`; null = nothing. */
  declare selected: string | null;
  /** Who paints: `auto` chooses by the number of marks and by what the machine can do. */
  declare renderer: Renderer;
  /** `auto` follows the reader's colour scheme. */
  declare theme: 'auto' | 'light' | 'dark';
  /** BCP 47 tag of the language of names and interface; null = that of the page around the element, else of the dataset. */
  declare locale: string | null;
  /** Words of your own in the place of ours, such as `{ relations: { support: 'Backing' } }`; null = none. No attribute. */
  declare words: PartOf<AllWords> | null;
  /** Which of legend, search, filters, zoom, time, story, table, evidence and export are shown; null = all, empty = none. */
  declare controls: readonly string[] | null;

  /** The article that the graph rests on, whose words are marked: a selector in the element's root or the document, or an element or shadow root; null = none. */
  declare article: string | Element | ShadowRoot | null;

  constructor() {
    super();
    this.src = this.relations = this.standings = this.sources = this.text = this.between = this.depth = this.undated = this.step = this.deepLink = this.sides = this.focusOn = this.asOf = this.selected = this.locale = this.article = this.words = this.controls = null;
    this.fold = false;
    this.view = 'graph';
    this.maxBytes = DEFAULT_MAX_BYTES;
    this.theme = this.renderer = 'auto';
  }

  /** What those properties let through. */
  protected get filter(): Filter {
    const { relations, standings, sources, text, asOf, undated, fold, focusOn, depth, between } = this;
    return {
      relations: relations ?? undefined, standings: (standings as readonly Standing[] | null) ?? undefined, sources: sources ?? undefined, text: text ?? undefined,
      asOf: asOf ?? undefined, undated: undated ?? undefined, fold: fold || undefined, focus: focusOn ?? undefined, depth: depth ?? undefined, between: between ?? undefined,
    };
  }
}

/** What of an element says what a reader looks at, and by which statements are let through. */
export type Viewed = Pick<GraphProperties, Filtering | 'fold' | 'sides' | 'step' | 'view'>;
type Filtering = 'relations' | 'standings' | 'sources' | 'text' | 'asOf' | 'undated' | 'focusOn' | 'depth' | 'between';

/** No filter. */
export const ALL_SHOWN: Readonly<Record<Filtering, null>> & Pick<Viewed, 'fold'> = { fold: false, relations: null, standings: null, sources: null, text: null, asOf: null, undated: null, focusOn: null, depth: null, between: null };
