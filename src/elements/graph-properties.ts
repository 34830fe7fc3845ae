/** The attributes and properties of the contract that a host sets, with their defaults. */
import { LitElement, type PropertyDeclarations } from 'lit';
import type { Standing } from '../data/vocabulary.js';
import type { Filter } from '../model/types.js';
import type { PartOf } from '../words/override.js';
import type { AllWords } from '../words/types.js';
import { encodedList } from './attributes.js';

const DEFAULT_MAX_BYTES = 10_000_000;

export class GraphProperties extends LitElement {
  // Lit's decorators would be a hundredth of what may travel before the first picture.
  static override properties: PropertyDeclarations = {
    src: {}, selected: {}, theme: {}, locale: {}, article: {},
    maxBytes: { attribute: 'max-bytes', converter: (value: string | null) => (Number(value) > 0 ? Number(value) : DEFAULT_MAX_BYTES) },
    focusOn: { attribute: 'focus' }, asOf: { attribute: 'as-of' },
    words: { attribute: false },
    relations: { converter: encodedList }, sides: { converter: encodedList }, standings: { converter: encodedList }, controls: { converter: encodedList },
  };

  /** Address of a dataset, relative to the page. */
  declare src: string | null;
  /** Largest dataset that is read, bytes; 10 000 000. */
  declare maxBytes: number;
  /** Ids of the relations that are shown; null = all. In the attribute between spaces, each by encodeURIComponent. */
  declare relations: readonly string[] | null;
  /** Standings that are shown; null = all but edges that rest on denials alone. */
  declare standings: readonly string[] | null;
  /** Id of an actor: only it and its neighbours are shown. (`focus` is taken by every element.) */
  declare focusOn: string | null;
  /** Ids of two rivals, who stand to the left and to the right, everyone else between them by whom they stand with; null = none. */
  declare sides: readonly string[] | null;
  /** A date, YYYY[-MM[-DD]]: what had been said by then. */
  declare asOf: string | null;
  /** `actor:ID`, `edge:ID` or `statement:ID`; null = nothing. */
  declare selected: string | null;
  /** `auto` follows the reader's colour scheme. */
  declare theme: 'auto' | 'light' | 'dark';
  /** BCP 47 tag of the language of names and interface; null = that of the page around the element, else of the dataset. */
  declare locale: string | null;
  /** Words of your own in the place of ours, such as `{ relations: { support: 'Backing' } }`; null = none. No attribute. */
  declare words: PartOf<AllWords> | null;
  /** Which of legend, search, filters, zoom, evidence and export are shown; null = all, empty = none. */
  declare controls: readonly string[] | null;

  /** The article that the graph rests on, whose words are marked: a selector in the element's root or the document, or an element or shadow root; null = none. */
  declare article: string | Element | ShadowRoot | null;

  constructor() {
    super();
    this.src = this.relations = this.standings = this.sides = this.focusOn = this.asOf = this.selected = this.locale = this.article = this.words = this.controls = null;
    this.maxBytes = DEFAULT_MAX_BYTES;
    this.theme = 'auto';
  }

  /** What those properties let through. */
  protected get filter(): Filter {
    return { relations: this.relations ?? undefined, standings: (this.standings as readonly Standing[] | null) ?? undefined, focus: this.focusOn ?? undefined, asOf: this.asOf ?? undefined };
  }
}
