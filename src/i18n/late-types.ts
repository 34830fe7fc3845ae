/** The texts that load after the first picture, one interface for each subject. */
import type { Standing } from '../data/vocabulary.js';
import type { FilterWords } from './filter-types.js';
import type { InteractionWords } from './interaction-types.js';

export interface LateWords {
  /** Announced to screen readers when a filter has changed. */
  relationsShown(count: number): string;
  readonly panel: PanelWords;
  readonly legend: LegendWords;
  readonly story: StoryWords;
  readonly toolbar: ToolbarWords;
  readonly time: TimeWords;
  readonly interaction: InteractionWords;
  readonly table: TableWords;
  readonly matrix: MatrixWords;
  readonly article: ArticleWords;
  readonly filters: FilterWords;
  readonly export: ExportWords;
  readonly message: MessageWords;
}

/** What the entries of the legend mean, each in one sentence: every certainty, and affiliations. */
export type LegendWords = Readonly<Record<Standing | 'disputed' | 'ended' | 'affiliation', string>>;

/** Texts of the panel that shows the evidence. */
export interface PanelWords {
  paragraph(number: number): string;
  accordingTo(who: string): string;
  statements(count: number): string;
  /** Stands after a list that does not show all relations; `count` is the number of those left out. */
  moreRelations(count: number): string;
  /** Headings of the relations that begin at an actor, and of those that end at it. */
  outgoing(name: string): string;
  incoming(name: string): string;
  /** "2 of 5": the position in a list, from 1. */
  position(number: number, count: number): string;
  /** "2 of 5 · Juan Guaidó": the position among the lines of one actor, from 1. */
  positionOf(number: number, count: number, actor: string): string;
  /** Heading of the panel while nothing is selected. */
  readonly overview: string;
  readonly overviewHint: string;
  readonly noRelations: string;
  /** How many statements of the dataset a machine has proposed and nobody has reviewed. */
  drafts(count: number): string;
  /** Stands among the details of such a statement. */
  readonly draft: string;
  readonly affiliations: string;
  /** Label of the names that the source itself uses. */
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

/** Texts of the toolbar that acts on the graph. */
export interface ToolbarWords {
  readonly list: string;
  /** The button that opens a legend of which only one line is shown. */
  readonly legend: string;
  /** The handle of a sheet: whether it is as high as the frame. */
  readonly fullHeight: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly reset: string;
  readonly wheelHint: string;
  readonly wheelHintMac: string;
  readonly keys: string;
}

/** Texts of the export. */
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
  /** Width and height are set by the reader. */
  readonly customSize: string;
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

/** Texts of the story that leads through a graph. */
export interface StoryWords {
  /** The button that opens the story, and the heading above its steps. */
  readonly open: string;
  readonly exit: string;
  /** Button that leads from the evidence of a line back to the story. */
  readonly back: string;
  readonly previous: string;
  readonly next: string;
  /** Announced at each step: its title, its number from 1, and the number of all steps. */
  step(title: string, number: number, count: number): string;
}

/** Texts of the time slider, and of what is new at a moment. */
export interface TimeWords {
  /** Accessible name of the bar. */
  readonly label: string;
  /** Accessible name of the slider in the bar. */
  readonly slider: string;
  readonly play: string;
  readonly pause: string;
  readonly previous: string;
  readonly next: string;
  /** Stands in place of a date while no time is set and all statements are shown. */
  readonly all: string;
  /** Name of a moment for which the source has no words; `number` counts from 1. */
  step(number: number): string;
  /** "3 new": number of relations whose first statement belongs to this moment. */
  newCount(count: number): string;
  /** "1 ended": number of relations that no longer hold from this moment on. */
  endedCount(count: number): string;
  /** "Include 10 undated": the switch for statements that the source does not place in time. */
  undatedCount(count: number): string;
  /**
   * Headings of two lists: the relations that are new at a moment, and those that no longer hold from then on.
   *
   * @param moment The words of the source, or a date.
   */
  newAt(moment: string): string;
  endedAt(moment: string): string;
}

/** Texts of the tables, and of the switch between graph, tables and matrix. */
export interface TableWords {
  /** Accessible name of the switch, and its buttons. */
  readonly view: string;
  readonly graph: string;
  readonly table: string;
  readonly matrix: string;
  /** Names of the two tables. */
  readonly statements: string;
  readonly actors: string;
  /** Accessible name of the field that filters statements by text. */
  readonly filter: string;
  readonly csv: string;
  /** Label before the buttons that sort, on narrow screens where the table has no header row. */
  readonly sort: string;
  readonly columns: {
    readonly group: string;
    readonly from: string;
    readonly relation: string;
    readonly to: string;
    readonly when: string;
    /** Column of the quotes. */
    readonly quote: string;
    readonly name: string;
    readonly kind: string;
    /** Columns of the numbers of relations of an actor, and of those that begin and that end at it. */
    readonly relations: string;
    readonly outgoing: string;
    readonly incoming: string;
  };
  /** "12 of 15 statements" */
  statementsShown(shown: number, all: number): string;
  affiliationsShown(shown: number, all: number): string;
  actorsShown(shown: number, all: number): string;
  /** "until May 2019": the date until which a relation holds. */
  until(date: string): string;
  /** "2nd in sequence": the place of a statement in the order of events where the source gives no date. */
  order(place: number): string;
  /** Entry of the list of sortings. */
  readonly unsorted: string;
  /** Announced to screen readers after the rows were sorted. */
  readonly inFileOrder: string;
  sorted(column: string, ascending: boolean): string;
  /** Button below a table that does not show all rows; `rows` is the number of all. */
  showAll(rows: number): string;
  /** What the keys do in the table, for screen readers. */
  readonly keys: string;
}

/** Texts of the matrix. */
export interface MatrixWords {
  /** How it is read: in which direction, and what sizes and forms of signs mean. */
  readonly hint: string;
  /** Accessible name of the list of orders. */
  readonly order: string;
  /** Entries of that list: those that are closely tied side by side, those with most events first, by name. */
  readonly orders: Readonly<Record<'ties' | 'events' | 'name', string>>;
  /** Buttons that change the size of the cells. */
  readonly smaller: string;
  readonly larger: string;
  /** Says that only the actors with most events are shown. */
  shown(shown: number, all: number): string;
  /** Button that shows all actors; `all` is their number. */
  showAll(all: number): string;
  /** Name of a cell without lines. */
  empty(from: string, to: string): string;
  /** Stands between the lines of a cell in its name. */
  readonly between: string;
  /** What the keys do in the matrix, for screen readers. */
  readonly keys: string;
}

/** Texts of the article beside the graph, in which quotes are marked. */
export interface ArticleWords {
  /** Button in the panel: scrolls the article to its first highlighted quote. */
  readonly stepThrough: string;
  /** Button beside a quote: scrolls the article to this quote. */
  readonly showInArticle: string;
  /** How many quotes are highlighted in the article. */
  marked(count: number): string;
  /** Heading of the quotes that were not found in the article. */
  notFound(count: number): string;
  /** Accessible name of the bar that steps through the highlighted quotes. */
  readonly quotes: string;
  readonly previous: string;
  readonly next: string;
  /** Button that leads back to the graph, to the line of the passage that was read last. */
  readonly back: string;
  /** Button that closes the bar and leaves the article where it is. */
  readonly continueReading: string;
  /** "3 of 22": the number of the passage, from 1. */
  position(number: number, count: number): string;
  /** Announced at each step: the number of the passage, the relation for which it stands, and its quote. */
  step(number: number, count: number, what: string, quote: string): string;
}

/** Texts of the message that is shown where a dataset or an option cannot be used. */
export interface MessageWords {
  /** Heading; `name` is the name of a file, or {@link inPage}. */
  couldNotOpen(name: string): string;
  /** Stands for the name of a file where the dataset is part of the page. */
  readonly inPage: string;
  /** Heading where an option is wrong, such as a filter. */
  readonly couldNotShow: string;
  problems(count: number): string;
  /** Stands after a list that does not show all problems; `count` is the number of those left out. */
  more(count: number): string;
  /** Says that the picture is that of the dataset before, or of the option before. */
  readonly stillShown: string;
  /** Heading where rows of a table gave no statement; `name` is that of its file. */
  rowsLeftOut(name: string, left: number, rows: number): string;
  /** Heading where all rows of a table are shown, but not all values in them. */
  valuesLeftOut(name: string, count: number): string;
  /** Heading where only the contents of a table say what its columns hold. */
  columnsGuessed(name: string): string;
  /** Stands before the names of those columns. */
  readonly guessed: string;
}
