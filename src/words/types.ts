/** All words that the package says in one language. What a dataset says is not here. */
import type { ActorKind, AffiliationKind, Standing } from '../data/vocabulary.js';

export interface Words {
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';

  readonly relations: Readonly<Record<string, string>>;
  readonly standings: Readonly<Record<Standing | 'disputed', string>>;
  readonly actorKinds: Readonly<Record<ActorKind, string>>;
  /** "leads Venezuela": between the one who is tied and the one to whom. */
  readonly affiliations: Readonly<Record<AffiliationKind, string>>;

  readonly affiliation: string;
  readonly source: string;
  /** "“Title”, Publisher, January 2019" */
  sourceLine(title: string, publisher: string | undefined, published: string | undefined): string;
  /** "6 January 2019" from `2019-01-06`, "January 2019" from `2019-01` */
  date(date: string): string;
  /** "Canada → Juan Guaidó: support, stated" */
  edgeName(from: string, to: string, relation: string, standing: string): string;
  /** What one statement rests on, in one line. */
  evidence(quote: string | undefined, paragraph: number | undefined, attribution: string | undefined): string;
  paragraph(number: number): string;
  onTheWordOf(who: string): string;
  statements(count: number): string;
  /** After a list that was cut. */
  moreRelations(count: number): string;
  /** Said aloud when a filter has changed. */
  relationsShown(count: number): string;
  /** Short account of a graph, for those who do not see it. */
  summary(actors: number, relations: number, most: string | undefined): string;

  readonly ui: Readonly<Record<UiWord, string>>;
  /** Headings of what an actor does, and of what is done to it. */
  towardsOthers(name: string): string;
  fromOthers(name: string): string;
  /** "state, 1 relation" */
  actorDetails(kind: string, relations: number): string;
  actorLabel(name: string, kind: string, relations: number): string;
  problems(count: number): string;
  moreProblems(count: number): string;
}

/** Words of controls and panels that stand by themselves. */
export type UiWord =
  | 'graph' | 'relations' | 'standings' | 'kinds' | 'filters' | 'showAll' | 'nothing'
  | 'zoomIn' | 'zoomOut' | 'reset' | 'exportSvg' | 'evidence' | 'list' | 'close' | 'back' | 'retry'
  | 'tiedTo' | 'tiedFrom' | 'alsoCalled' | 'count'
  | 'overview' | 'overviewHint' | 'noRelations' | 'loading' | 'error' | 'stillShown' | 'empty'
  | 'wheelHint' | 'wheelHintMac' | 'keys';
