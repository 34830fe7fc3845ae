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
  /** Which of two rivals stands on which side of a picture. */
  sides(left: string, right: string): string;
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

/** Words of the export, which travel with it only. */
export interface ExportWords {
  /** Button that opens the dialog. */
  readonly options: string;
  readonly title: string;
  readonly format: string;
  readonly size: string;
  /** The size of the screen. */
  readonly asShown: string;
  /** A size in numbers of the reader's. */
  readonly own: string;
  readonly width: string;
  readonly height: string;
  readonly scale: string;
  /** "1920 × 1280 pixels" */
  pixels(width: number, height: number): string;
  readonly evidence: string;
  readonly evidences: Readonly<Record<'desc' | 'footnotes' | 'none', string>>;
  readonly data: string;
  readonly dataHint: string;
  readonly save: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly close: string;
}

/** Words of controls and panels that stand by themselves. */
export type UiWord =
  | 'graph' | 'relations' | 'standings' | 'kinds' | 'filters' | 'showAll' | 'nothing'
  | 'zoomIn' | 'zoomOut' | 'reset' | 'exportSvg' | 'evidence' | 'list' | 'close' | 'back' | 'retry'
  | 'tiedTo' | 'tiedFrom' | 'alsoCalled' | 'count'
  | 'overview' | 'overviewHint' | 'noRelations' | 'loading' | 'error' | 'stillShown' | 'empty'
  | 'wheelHint' | 'wheelHintMac' | 'keys';
