/** All words that the package says in one language. What a dataset says is not here. */
import type { ActorKind, AffiliationKind, Standing } from '../data/vocabulary.js';
import type { HandsWords } from './hands-types.js';
import type { ReadingWords } from './reading-types.js';
import type { WaysWords } from './ways-types.js';
import type { TableWords } from './table-types.js';
import type { StoryWords } from './story-types.js';
import type { TimeWords } from './time-types.js';

/** What a picture and the frame around it say: needed before the first picture. */
export interface Words {
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';

  readonly relations: Readonly<Record<string, string>>;
  readonly standings: Readonly<Record<Standing | 'disputed' | 'ended', string>>;
  readonly actorKinds: Readonly<Record<ActorKind, string>>;
  /** What the one who is tied does or is: "leads", "acts for". */
  readonly affiliations: Readonly<Record<AffiliationKind, string>>;

  readonly affiliation: string;
  readonly source: string;
  /** Before the number of events that a statement stands for. */
  readonly count: string;
  /** Between the parts of a list: a comma and a space. */
  readonly separator: string;
  /** Words of a source within the quotation marks of this language. */
  quoted(text: string): string;
  /** "“Title”, Publisher, January 2019" */
  sourceLine(title: string, publisher: string | undefined, published: string | undefined): string;
  /** "6 January 2019" from `2019-01-06`, "January 2019" from `2019-01`, as `Intl.DateTimeFormat` has it, but alike on every machine. */
  date(date: string): string;
  /** "ended 1917": when what a line stands for did not hold any more; a date as for `date`. */
  ended(date: string): string;
  /** "Canada → Juan Guaidó: support, stated" */
  edgeName(from: string, to: string, relation: string, standing: string): string;
  /** "Pompeo acts for (Secretary of State) United States"; `tie` is one of `affiliations`. */
  tieName(from: string, to: string, tie: string, role: string | undefined): string;
  /** What one statement rests on, in one line. */
  evidence(quote: string | undefined, paragraph: number | undefined, attribution: string | undefined): string;
  /** Said aloud when a filter has changed. */
  relationsShown(count: number): string;
  /** Which of two rivals stands on which side of a picture. */
  sides(left: string, right: string): string;
  /** Short account of a graph, for those who do not see it. */
  summary(actors: number, relations: number, most: string | undefined): string;
  /** "state, 1 relation" */
  actorDetails(kind: string, relations: number): string;
  actorLabel(name: string, kind: string, relations: number): string;
  problems(count: number): string;
  moreProblems(count: number): string;

  readonly ui: Readonly<Record<UiWord, string>>;
}

/** Words of the frame that stand by themselves. */
export type UiWord =
  | 'graph'
  | 'relations'
  | 'standings'
  | 'kinds'
  | 'filters'
  | 'showAll'
  | 'nothing'
  | 'evidence'
  | 'close'
  | 'retry'
  | 'loading'
  | 'error'
  | 'stillShown'
  | 'empty'
  | 'agents';

/** Words for what loads after the first picture, in one part for each thing that has words. */
export interface LateWords {
  readonly panel: PanelWords;
  readonly story: StoryWords;
  readonly tools: ToolWords;
  readonly time: TimeWords;
  readonly hands: HandsWords;
  readonly table: TableWords;
  readonly reading: ReadingWords;
  readonly ways: WaysWords;
  readonly export: ExportWords;
}

/** Everything in one language. */
export interface AllWords extends Words, LateWords {}

/** Words of the panel that shows the evidence. */
export interface PanelWords {
  paragraph(number: number): string;
  onTheWordOf(who: string): string;
  statements(count: number): string;
  /** After a list that was cut. */
  moreRelations(count: number): string;
  /** Headings of what an actor does, and of what is done to it. */
  towardsOthers(name: string): string;
  fromOthers(name: string): string;
  /** Where one is in a list: "2 of 5" */
  position(number: number, count: number): string;
  /** "2 of 5 · Juan Guaidó": among the lines of one actor. */
  positionOf(number: number, count: number, actor: string): string;
  /** Heading of what the panel shows when nothing is selected. */
  readonly overview: string;
  readonly overviewHint: string;
  readonly noRelations: string;
  readonly affiliations: string;
  /** Names that the source itself uses. */
  readonly alsoCalled: string;
  /** Back to the overview. */
  readonly back: string;
  backTo(actor: string): string;
  readonly previous: string;
  readonly next: string;
  /** A link into the source. */
  readonly openSource: string;
  readonly cite: string;
  readonly cited: string;
  readonly notCited: string;
}

/** Words of the tools that act on the graph. */
export interface ToolWords {
  readonly list: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly reset: string;
  readonly wheelHint: string;
  readonly wheelHintMac: string;
  readonly keys: string;
}

/** Words of the export. */
export interface ExportWords {
  /** Button that saves at once. */
  readonly svg: string;
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
