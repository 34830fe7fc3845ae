/**
 * What has been done to a draft, and what can be undone and redone. The log only grows: undo and redo are entries too.
 * Entries are plain JSON; the log gives the same state again after a reload.
 */
import { isObject } from '../../data/readable.js';
import { applyChange, ChangeConflict, invert, mergeChanges } from './change.js';
import { isJson } from './draft.js';
import { EDITS, DRAFT_TABLES, type Change, type Draft, type Edit } from './types.js';

/** One line of the log. */
export interface LogEntry {
  /** Counts the entries of a draft, from 1. */
  readonly n: number;
  /** When it was made, as the caller says, ms since 1970. */
  readonly at: number;
  readonly kind: 'do' | 'undo' | 'redo';
  /** The step that it makes, goes on with, undoes or redoes; from 1. */
  readonly step: number;
  /** What it does to the draft; of an undo, the inverse of its step. */
  readonly change: Change;
}

/** What undo takes back at once: one change, or several of one group. */
export interface DoneStep {
  readonly step: number;
  /** When its last change was made. */
  readonly at: number;
  readonly change: Change;
}

/** The entry at which the reading of a log stopped. */
export interface LogFault {
  /** Its index among the entries given, and its number if it has one. */
  readonly index: number;
  readonly n: number | null;
  /** What was found, and what was expected. */
  readonly message: string;
}

/** A draft with its log. It is never changed; each function returns another one. */
export interface History {
  readonly draft: Draft;
  readonly entries: readonly LogEntry[];
  /** Steps that undo takes back, the last one first to go: it is at the end. */
  readonly done: readonly DoneStep[];
  /** Steps that redo brings back; the next one is at the end. */
  readonly undone: readonly DoneStep[];
  /** The number of the last step that was ever made, and of the last entry. */
  readonly lastStep: number;
  readonly lastEntry: number;
  /** Set by `replay` if not all entries could be read. */
  readonly fault: LogFault | null;
}

/** A step for the list of the history. */
export interface ListedStep {
  readonly step: number;
  readonly edit: Edit;
  readonly about: string;
  readonly at: number;
  readonly isUndone: boolean;
}

export function startHistory(draft: Draft): History {
  return { draft, entries: [], done: [], undone: [], lastStep: 0, lastEntry: 0, fault: null };
}

export const canUndo = (history: History): boolean => history.done.length > 0;
export const canRedo = (history: History): boolean => history.undone.length > 0;

/**
 * Applies a change. It extends the last step if both have the same group and nothing came between. A change without
 * cells leaves everything as it is.
 *
 * @throws {ChangeConflict} if the change does not fit the draft.
 */
export function record(history: History, change: Change, at: number): History {
  if (change.cells.length === 0) return history;
  const last = history.entries.at(-1);
  const top = history.done.at(-1);
  const goesOn =
    change.group !== undefined && last?.kind === 'do' && last.step === top?.step && top.change.group === change.group;
  return advance(history, {
    n: history.lastEntry + 1,
    at,
    kind: 'do',
    step: goesOn ? top.step : history.lastStep + 1,
    change,
  });
}

/** Takes the last step back; the same history if there is none. */
export function undo(history: History, at: number): History {
  const step = history.done.at(-1);
  if (step === undefined) return history;
  return advance(history, {
    n: history.lastEntry + 1,
    at,
    kind: 'undo',
    step: step.step,
    change: invert(step.change),
  });
}

/** Brings the last step back that was undone; the same history if there is none. */
export function redo(history: History, at: number): History {
  const step = history.undone.at(-1);
  if (step === undefined) return history;
  return advance(history, { n: history.lastEntry + 1, at, kind: 'redo', step: step.step, change: step.change });
}

/** The steps from the first to the last; those that were undone and can be redone stand at the end. */
export function stepsOf(history: History): ListedStep[] {
  const listed = ({ step, at, change }: DoneStep, isUndone: boolean): ListedStep => ({
    step,
    edit: change.edit,
    about: change.about,
    at,
    isUndone,
  });
  return [
    ...history.done.map((step) => listed(step, false)),
    ...history.undone.toReversed().map((step) => listed(step, true)),
  ];
}

/**
 * Undoes or redoes until a step is the last one that is done; 0 undoes all. A step that is not in the list changes
 * nothing.
 */
export function goTo(history: History, step: number, at: number): History {
  let here = history;
  if (step === 0 || history.done.some((each) => each.step === step))
    while (canUndo(here) && here.done.at(-1)!.step !== step) here = undo(here, at);
  else if (history.undone.some((each) => each.step === step))
    while (canRedo(here) && here.done.at(-1)?.step !== step) here = redo(here, at);
  return here;
}

/** The draft before the first entry of a history that was read without a fault. */
export function firstDraft({ draft, entries }: History): Draft {
  return entries.reduceRight((later, { change }) => applyChange(later, invert(change)), draft);
}

/**
 * The history of a draft that was stored as a snapshot and a log.
 *
 * @param snapshot The draft before the first of the entries.
 * @param entries What came after it, as it was stored. The first one that does not fit, and all behind it, are left
 *   out; `fault` of the history says which one and why.
 * @param earlier Entries that led to the snapshot. They are not applied again, but can be undone.
 */
export function replay(snapshot: Draft, entries: readonly unknown[], earlier: readonly unknown[] = []): History {
  let history = startHistory(snapshot);
  const all = [...earlier, ...entries];
  for (const [index, entry] of all.entries()) {
    const message = faultOf(history, entry, index > 0);
    if (message !== null) return stopped(history, index, entry, message);
    try {
      history = advance(history, entry as LogEntry, index >= earlier.length);
    } catch (error) {
      if (!(error instanceof ChangeConflict)) throw error;
      return stopped(history, index, entry, error.message);
    }
  }
  return history;
}

function stopped(history: History, index: number, entry: unknown, message: string): History {
  const n = isObject(entry) && typeof entry['n'] === 'number' ? entry['n'] : null;
  return { ...history, fault: { index, n, message } };
}

/** Adds an entry to the log and moves its step between the lists. Both `record` and `replay` go through it. */
function advance(history: History, entry: LogEntry, isApplied = true): History {
  const draft = isApplied ? applyChange(history.draft, entry.change) : history.draft;
  return {
    ...history,
    ...listsAfter(history, entry),
    draft,
    entries: [...history.entries, entry],
    lastStep: Math.max(history.lastStep, entry.step),
    lastEntry: entry.n,
  };
}

function listsAfter({ done, undone }: History, { kind, step, at, change }: LogEntry): Pick<History, 'done' | 'undone'> {
  const top = done.at(-1);
  if (kind === 'undo') {
    // What was taken back is the inverse of the undo: of a step, the log may have the last part only, or nothing.
    const taken = invert(change);
    if (top?.step !== step) return { done, undone: [...undone, { step, at, change: taken }] };
    const whole = { ...top, change: { ...top.change, cells: taken.cells } };
    return { done: done.slice(0, -1), undone: [...undone, whole] };
  }
  if (kind === 'redo') {
    const next = undone.at(-1);
    const isNext = next?.step === step;
    return { done: [...done, isNext ? next : { step, at, change }], undone: isNext ? undone.slice(0, -1) : undone };
  }
  if (top?.step !== step) return { done: [...done, { step, at, change }], undone: [] };
  const merged = mergeChanges(top.change, change);
  // Letters that were typed and deleted again are nothing to undo.
  return { done: [...done.slice(0, -1), ...(merged.cells.length === 0 ? [] : [{ step, at, change: merged }])], undone };
}

/** Why a stored value cannot be the next entry; null if it can. */
function faultOf(history: History, entry: unknown, hasPrevious: boolean): string | null {
  if (!isEntry(entry))
    return `found ${JSON.stringify(entry)?.slice(0, 60) ?? 'nothing'}, expected an entry of the log.`;
  if (hasPrevious && entry.n !== history.lastEntry + 1)
    return `found the entry ${entry.n}, expected ${history.lastEntry + 1}. An entry is missing or stands twice.`;
  const next = (entry.kind === 'undo' ? history.done : history.undone).at(-1);
  if (entry.kind !== 'do' && next !== undefined && next.step !== entry.step)
    return `found the ${entry.kind} of step ${entry.step}, expected that of step ${next.step}.`;
  return null;
}

function isEntry(value: unknown): value is LogEntry {
  if (!isObject(value) || !isObject(value['change'])) return false;
  const { n, at, kind, step, change } = value;
  const { edit, about, cells, group } = change;
  return (
    Number.isSafeInteger(n) &&
    typeof at === 'number' &&
    (kind === 'do' || kind === 'undo' || kind === 'redo') &&
    Number.isSafeInteger(step) &&
    (EDITS as readonly unknown[]).includes(edit) &&
    typeof about === 'string' &&
    (group === undefined || typeof group === 'string') &&
    Array.isArray(cells) &&
    cells.every(isCellChange)
  );
}

function isCellChange(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { table, row, field, before, after } = value;
  return (
    (DRAFT_TABLES as readonly unknown[]).includes(table) &&
    typeof row === 'string' &&
    typeof field === 'string' &&
    (before === undefined || isJson(before)) &&
    (after === undefined || isJson(after))
  );
}
