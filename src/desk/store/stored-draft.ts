/** What is kept of a draft, as the store gives it to the view. The store looks only at what it needs itself. */

/** The format in which this version writes drafts. Higher ones are read, and never written. */
export const DRAFT_FORMAT = 1;

/** One step of the log: a plain object of JSON with these two, and whatever else the log of changes has. */
export interface DraftEntry {
  /** From 1, without gaps. */
  readonly n: number;
  /** When the step was made, ms since 1970. */
  readonly at: number;
}

/** What the list of drafts shows. */
export interface DraftSummary {
  readonly id: string;
  readonly title: string;
  /** How many statements it has. */
  readonly statements: number;
  /** When it was changed last, ms since 1970. */
  readonly changed: number;
  /** When it was copied to the disk last, ms since 1970; null for never. */
  readonly copied: number | null;
  readonly format: number;
  /** The draft, or the whole database, is of a newer version: it may be read and not written. */
  readonly readOnly: boolean;
}

/** What of a summary an edit may change. `changed` is set by the entries. */
export type SummaryChange = Partial<Pick<DraftSummary, 'title' | 'statements'>>;

/** What could not be read of a draft. */
export interface DraftDamage {
  /**
   * - `steps-lost`: the draft is not as it was left. Steps from number `from` on are missing.
   * - `history-lost`: the draft is as it was left. Steps up to number `from` cannot be undone.
   * - `no-snapshot`: nothing says what the steps change. `entries` has what can be read of them.
   */
  readonly code: 'steps-lost' | 'history-lost' | 'no-snapshot';
  readonly from: number;
  /** How many steps the loss concerns. */
  readonly steps: number;
}

/** A draft as it was kept: the snapshot and then the entries give its state. */
export interface LoadedDraft {
  readonly summary: DraftSummary;
  /** The number of the last entry that the snapshot contains; 0 for none. */
  readonly n: number;
  readonly snapshot: unknown;
  /** The entries after the snapshot: `n + 1`, `n + 2` … */
  readonly entries: readonly DraftEntry[];
  /** What was kept last by `keepOpen`; null for nothing. */
  readonly open: unknown;
  /** Null where everything is there. A damaged draft takes no entries where steps are lost. */
  readonly damaged: DraftDamage | null;
}

/** Whether a stored value is the entry of this number. */
export function isEntry(value: unknown, n: number): value is DraftEntry {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as { n?: unknown }).n === n &&
    Number.isFinite((value as { at?: unknown }).at)
  );
}
