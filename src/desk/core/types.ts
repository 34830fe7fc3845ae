/**
 * A draft: an article that is being coded by hand, and what has been made of it so far. It is kept as flat tables of
 * cells, so that every edit is a list of cells with their values before and after: that list can be undone, redone,
 * stored and shown as it is. Unlike a dataset, a draft may have unfinished statements and unknown quotes.
 */

/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * The tables of a draft, and the keys of their rows.
 *
 * - `meta`: one row, `draft`; title, language, creator and other fields of the dataset itself
 * - `sources`, `actors`, `relationTypes`, `statements`: the ids that the objects have in the dataset
 * - `texts`: the id of a source; field `text`, which is written into no dataset
 * - `affiliations`: made up, never written; field `of` is the id of the actor
 * - `paragraphs`: `SOURCE/NUMBER`; why a paragraph has no statement, from 1
 * - `steps`: made up, never written; the steps of the story
 * - `pins`: the id of an actor; its place as shares of the plot, 0 to 1
 * - `comparison`: what was decided about the coding of another coder, never written: see `comparison-edits.ts`
 * - `proposals`: the keys of proposed statements that were rejected, and those that a dataset brought, never written:
 *   see `proposal-edits.ts`
 */
export const DRAFT_TABLES = [
  'meta',
  'sources',
  'texts',
  'actors',
  'affiliations',
  'relationTypes',
  'statements',
  'paragraphs',
  'steps',
  'pins',
  'comparison',
  'proposals',
] as const;
export type TableName = (typeof DRAFT_TABLES)[number];

/**
 * The cells of one object by field. Fields that begin with `@` are the desk's own and are written into no dataset. A
 * row without cells does not exist.
 */
export type Row = ReadonlyMap<string, Json>;
export type Table = ReadonlyMap<string, Row>;
export type Draft = Readonly<Record<TableName, Table>>;

/** One value that changes. `undefined`: the cell is not there. */
export interface CellChange {
  readonly table: TableName;
  readonly row: string;
  readonly field: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** What an edit does, for the list of the history. The texts of the interface put it in words. */
export const EDITS = [
  'start',
  'add-statement',
  'edit-statement',
  'delete-statement',
  'add-affiliation',
  'edit-affiliation',
  'delete-affiliation',
  'add-actor',
  'edit-actor',
  'delete-actor',
  'merge-actors',
  'add-relation',
  'edit-relation',
  'delete-relation',
  'mark-paragraph',
  'edit-details',
  'replace-text',
  'forget-text',
  'add-step',
  'edit-step',
  'delete-step',
  'move-step',
  'tidy-up',
  'move-actor',
  'call-done',
  'match-actor',
  'adopt-statement',
  'adopt-affiliation',
  'dismiss-difference',
  'reject-proposal',
  'restore-proposals',
] as const;
export type Edit = (typeof EDITS)[number];

/** Cells that change together: one step of undo and redo. */
export interface Change {
  readonly edit: Edit;
  /** What was edited, as text for the history: the name of an actor, or the words of a quote. */
  readonly about: string;
  readonly cells: readonly CellChange[];
  /** Changes with the same key, one right after the other, are one step: the letters typed into one field. */
  readonly group?: string | undefined;
}
