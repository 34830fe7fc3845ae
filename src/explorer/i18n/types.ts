/**
 * The texts of the explorer in one language: those of the page, of the dialog that imports tables, and of the dialog
 * that shares what is shown.
 */
import type { RelationGrouping, RowProblemCode, TableField } from '../../import.js';
import type { Embedding } from '../../static.js';

export interface ExplorerWords {
  readonly page: PageWords;
  readonly import: ImportWords;
  readonly share: ShareWords;
}

/** Texts of the page around the element. */
export interface PageWords {
  /** Names the button that opens settings and files on a phone. */
  readonly menu: string;
  readonly language: string;
  readonly theme: string;
  readonly auto: string;
  readonly light: string;
  readonly dark: string;
  /** Label of the list from which the renderer is chosen, and its entries. */
  readonly renderer: string;
  readonly rendererAuto: string;
  readonly webglSlow: string;
  readonly webglNone: string;
  /** Button that opens a dataset. */
  readonly open: string;
  readonly openLabel: string;
  /** Button that opens the dialog for sharing. */
  readonly share: string;
  /** Heading of the text beside the graph, and text of the button that shows and hides it. */
  readonly article: string;
  /** Says that the text is a summary, and which words are those of the source. */
  readonly summary: string;
  /** Says that the text consists of claims and quotes, because the dataset has no summary. */
  readonly claims: string;
  readonly openCopy: string;
  readonly copyLabel: string;
  readonly paste: string;
  readonly copied: string;
  readonly closeCopy: string;
  /** Button that opens the dataset and the article at the coding desk. */
  readonly code: string;
  /** Link to the coding desk. */
  readonly makeOwn: string;
  /** The dataset cannot be handed over to the desk. */
  readonly notHandedOver: string;
  /** How many statements of the dataset a machine has proposed and nobody has reviewed. */
  drafts(count: number): string;
  /** Button that opens such a dataset at the coding desk. */
  readonly review: string;
  readonly pasteTitle: string;
  readonly pasteHint: string;
  readonly show: string;
  readonly cancel: string;
  readonly noText: string;
  /** A file is too large; `size` and `most` in MB. */
  tooLarge(name: string, size: number, most: number): string;
  /** Button that reads the dataset again after an edit. */
  readonly reload: string;
  /** "1 error, 2 warnings": the numbers of what is wrong with a dataset; one of them may be 0. */
  issues(errors: number, warnings: number): string;
  readonly noIssues: string;
  readonly error: string;
  readonly warning: string;
  /** Button that shows a line of the file; `line` is its number. */
  showInFile(line: number): string;
  /** Accessible name of the text of a file. */
  fileText(name: string): string;
  readonly close: string;
  /** Heading of the quotes that are not in a copy of the article; `all` is the number of those that were looked for. */
  missingQuotes(missing: number, all: number): string;
  /** Button that leads to the passage that is nearest to a missing quote; the number is that of its paragraph. */
  showNearest(paragraph: number): string;
  /** The same where no passage is near to it. */
  showParagraph(paragraph: number): string;
}

/** Texts of the dialog that imports a table. Numbers are given as the language writes them. */
export interface ImportWords {
  readonly title: string;
  /** Says what the dialog does, and that nothing leaves the browser. */
  readonly intro: string;
  reading(percent: string): string;
  result(rows: string, statements: string, actors: string, rejected: string): string;
  /** Heading of the lists of columns, and of those that are seldom needed. */
  readonly columns: string;
  readonly moreColumns: string;
  /** Entries of these lists: no column, and one text for all rows. */
  readonly none: string;
  readonly sameForAll: string;
  /** Label of a box: whether the first row names the columns. */
  readonly header: string;
  /** Label of the list of ways in which codes of relations are put together, and its entries. */
  readonly relations: string;
  readonly groupings: Readonly<Record<RelationGrouping, string>>;
  readonly merge: string;
  firstRows(rows: number): string;
  /** Heads of columns before those of the table: the line in the file, and the statement that the row becomes. */
  readonly line: string;
  readonly becomes: string;
  /** Heading of the list of relation types. */
  readonly types: string;
  /** Heading of the list of problems, and what stands there if there are none. */
  readonly problems: string;
  readonly noProblems: string;
  lineNumber(line: string): string;
  readonly rejected: string;
  readonly leftOut: string;
  moreProblems(count: string): string;
  /** `fields` are names from `fields`. */
  missing(fields: string): string;
  unclearDates(count: string): string;
  /** The file was not UTF-8. */
  readonly latin: string;
  readonly lostLetters: string;
  tooMany(most: string): string;
  readonly open: string;
  readonly save: string;
  readonly cancel: string;
  /** What columns may hold. */
  readonly fields: Readonly<Record<Exclude<TableField, 'note'>, string>>;
  /** Why a row is rejected or a value left out; `found` is what stands there. */
  readonly reasons: Readonly<Record<RowProblemCode, (found: string) => string>>;
}

/** Methods of sharing: a link, and the embeddings for other pages. */
export type ShareMethod = 'link' | Exclude<Embedding, 'page' | 'fallback'>;

/** Texts of the dialog that shares what is shown. */
export interface ShareWords {
  readonly title: string;
  readonly format: string;
  readonly methods: Readonly<Record<ShareMethod, string>>;
  /** What each method is for, in one or two sentences. */
  readonly hints: Readonly<Record<ShareMethod, string>>;
  /** For a dataset from a file of the reader: says that the link does not hold the dataset. */
  readonly ownLink: string;
  /** For a dataset from a file of the reader: says which methods need an address. */
  readonly own: string;
  /** Label of the field for the address of the script. */
  readonly script: string;
  /** Says that the code has no hash of the script. */
  readonly noHash: string;
  /** Label of the field for the address of the picture. */
  readonly image: string;
  /** Says that a figure holds the picture itself if the address is left empty. */
  readonly imageHint: string;
  /** Stands before the `link` element that leads from a page to its oEmbed file. */
  readonly head: string;
  readonly code: string;
  readonly wait: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly save: string;
  readonly close: string;
  readonly preview: string;
  /** Says that the preview of the web component is shown in a frame. */
  readonly framed: string;
  /** Label of the two buttons for the width of the preview. */
  readonly width: string;
  readonly phone: string;
  readonly desktop: string;
}
