/** The texts of the package in one language. Texts that come from a dataset are not here. */
import type { ActorKind, AffiliationKind, Standing } from '../data/vocabulary.js';
import type { LateWords } from './late-types.js';

/** Texts of the picture and of the frame around it. They are needed before the first picture. */
export interface Words {
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';

  readonly relations: Readonly<Record<string, string>>;
  readonly standings: Readonly<Record<Standing | 'disputed' | 'ended', string>>;
  readonly actorKinds: Readonly<Record<ActorKind, string>>;
  /** What the actor that has the affiliation does or is: "leads", "acts for". */
  readonly affiliations: Readonly<Record<AffiliationKind, string>>;

  readonly affiliation: string;
  readonly source: string;
  /** Label of the number of events for which a statement stands. */
  readonly count: string;
  /** Stands between the parts of a list, such as a comma and a space. */
  readonly separator: string;
  /** Stands between a label and what it labels, with the space that the language has before or after it. */
  readonly colon: string;
  /** A quote within the quotation marks of this language. */
  quoted(text: string): string;
  /** "“Title”, Publisher, January 2019" */
  sourceLine(title: string, publisher: string | undefined, published: string | undefined): string;
  /**
   * "6 January 2019" from `2019-01-06`, "January 2019" from `2019-01`: what `Intl.DateTimeFormat` writes, but from a
   * table, because its wording differs between versions of ICU.
   */
  date(date: string): string;
  /** "ended 1917": the date from which a relation no longer holds; the format of the date is that of `date`. */
  ended(date: string): string;
  /** "Canada → Juan Guaidó: support, stated" */
  edgeName(from: string, to: string, relation: string, standing: string): string;
  /** "Pompeo → United States: acts for (Secretary of State)"; `tie` is one of `affiliations`. */
  tieName(from: string, to: string, tie: string, role: string | undefined): string;
  /** The evidence of one statement in one line: quote, number of the paragraph, and who says it. */
  evidence(quote: string | undefined, paragraph: number | undefined, attribution: string | undefined): string;
  /** Says which of two rivals stands on which side of the picture. */
  sides(left: string, right: string): string;
  /** Short description of a graph for screen readers; `most` is the actor with most relations. */
  summary(actors: number, relations: number, most: string | undefined): string;
  /** "state, 1 relation" */
  actorDetails(kind: string, relations: number): string;
  actorLabel(name: string, kind: string, relations: number): string;

  readonly ui: Readonly<Record<UiWord, string>>;
}

/** Keys of the short texts of the frame: headings, buttons and messages. */
export type UiWord =
  | 'graph'
  | 'relationTypes'
  | 'certainty'
  | 'kinds'
  | 'filters'
  | 'showAll'
  | 'nothing'
  | 'evidence'
  | 'close'
  | 'retry'
  | 'loading'
  | 'empty'
  | 'agents';

/** All texts in one language. */
export interface AllWords extends Words, LateWords {}
