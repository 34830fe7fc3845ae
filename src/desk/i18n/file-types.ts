/** The texts of the coding desk about files: those that are published, opened, and what stands in them. */

/** The dialog that publishes a draft. */
export interface PublishWords {
  readonly title: string;
  /** Heading of the list of checks. */
  readonly check: string;
  /** For screen readers and beside the mark: what a check found. */
  readonly levels: Readonly<Record<'error' | 'warning' | 'passed', string>>;
  /** How many things are to be looked at; errors stop the publication. */
  summary(errors: number, warnings: number): string;
  readonly passed: Readonly<Record<PublishCheckName, string>>;
  /** What was found, and what follows from it. */
  readonly failed: Readonly<Record<Exclude<PublishCheckName, 'share'>, (count: number) => string>>;
  /** `share` is a percentage such as "12%". */
  share(share: string): string;
  /** The way to what a check found. */
  readonly show: string;
  readonly edit: string;
  readonly fill: string;
  more(count: number): string;
  readonly package: string;
  readonly packageHint: string;
  readonly address: string;
  readonly addressHint: string;
  readonly withText: string;
  readonly withTextHint: string;
  readonly download: string;
  /** Shown while the package is made. */
  readonly making: string;
  readonly cancel: string;
  readonly cancelled: string;
  /** `size` is a number of MB as the language writes it, such as "0.4". */
  made(files: number, size: string): string;
  readonly noScript: string;
  failedToMake(reason: string): string;
  readonly draft: string;
  readonly draftHint: string;
  readonly draftWithText: string;
  readonly downloadDraft: string;
  readonly close: string;
}

/** What is checked before a draft is published. */
export type PublishCheckName =
  | 'errors'
  | 'nothing'
  | 'unfinished'
  | 'alone'
  | 'unreviewed'
  | 'unread'
  | 'no-text'
  | 'not-found'
  | 'long'
  | 'share'
  | 'title'
  | 'description'
  | 'creator'
  | 'license';

/** What is said of files that are opened. */
export interface FileWords {
  /** A file of this many MB; at most `limit` are read. */
  tooLarge(found: number, limit: number): string;
  readonly foreignZip: string;
  readonly damagedZip: string;
  readonly newerDraft: string;
  damagedDraft(reason: string): string;
  readonly notReadable: string;
  /** Headings of the dialog that asks before a file is taken over. */
  readonly faultyTitle: string;
  faultyIntro(errors: number, unfinished: number): string;
  readonly nothingSound: string;
  readonly leftOut: string;
  more(count: number): string;
  readonly takeSound: string;
  readonly lostTitle: string;
  readonly lostHistory: string;
  readonly lostSteps: string;
  readonly openCopy: string;
  readonly cancel: string;
  readonly csvTitle: string;
  /** What was read: rows, what stands between fields (a name of `separators`, or the sign), and the encoding. */
  csvRead(rows: number, separator: string): string;
  readonly separators: Readonly<Record<'comma' | 'semicolon' | 'tab', string>>;
  readonly csvLatin: string;
  csvLongRows(rows: string): string;
  readonly csvIntro: string;
  readonly csvFields: Readonly<Record<CsvFieldName, string>>;
  readonly csvNoColumn: string;
  /** A column without a name, by its number from 1. */
  csvUnnamed(number: number): string;
  csvFirstRows(rows: number): string;
  /** Fields that need a column. */
  csvMissing(fields: string): string;
  csvResult(statements: number, unfinished: number, leftOut: number): string;
  readonly takeOver: string;
  readonly csvEmpty: string;
  readonly csvOneColumn: string;
  csvTooMany(found: number, limit: number): string;
  csvNotText(found: string): string;
}

/** What a column of a table can hold. */
export type CsvFieldName =
  | 'from'
  | 'relation'
  | 'to'
  | 'standing'
  | 'quote'
  | 'paragraph'
  | 'attribution'
  | 'when'
  | 'date'
  | 'until'
  | 'claim'
  | 'note'
  | 'coder';

/** The texts in the files of a package. They are in the language of the dataset. */
export interface PackageWords {
  by(creator: string): string;
  readonly datasetFile: string;
  readonly pictureFile: string;
  readonly articleFile: string;
  readonly readingTitle: string;
  readonly readingIntro: string;
  paragraph(number: number): string;
  noStatement(reason: string): string;
  readonly notRead: string;
  replaceAddress(address: string): string;
  /** What an address should be, within an English message of an error. */
  readonly addressExpected: string;
  readonly asElement: string;
  readonly elementHint: string;
  readonly asFrame: string;
  readonly asFigure: string;
  readonly asMarkdown: string;
}
