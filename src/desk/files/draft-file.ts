/**
 * Writes a draft with its history as a file, and reads it again. The state of the draft is written beside the first
 * state and the log, so that either of them is enough to go on.
 */
import { isObject } from '../../data/readable.js';
import { firstDraft, replay, startHistory, type History, type LogEntry } from '../core/history.js';
import { DRAFT_JSON_FORMAT, DraftError, draftFromJson, draftToJson } from '../core/draft.js';
import type { Draft, Table } from '../core/types.js';

/** The value of the key `kind`, by which the file is known. */
const FILE_KIND = 'diplomatic-graph draft';
const FILE_VERSION = 1;

/**
 * A draft of a file. `lost` says what of it could not be read: `history` if nothing can be undone, `steps` if the draft
 * is as it was before a step that cannot be read.
 */
export interface DraftOfFile {
  readonly history: History;
  readonly lost: { readonly code: 'history' | 'steps'; readonly message: string } | null;
}

/** Why nothing of a file can be used. */
export interface DraftFileFault {
  readonly fault: 'newer' | 'damaged';
  readonly message: string;
}

/**
 * The text of the file.
 *
 * @param withText Whether the text of the article is in it, with the texts that it had before.
 */
export function draftFileText(history: History, withText: boolean): string {
  const state = (draft: Draft) => draftToJson(withText ? draft : withoutTexts(draft));
  const entries = withText ? history.entries : history.entries.map(withoutTextCells);
  const file = {
    kind: FILE_KIND,
    version: FILE_VERSION,
    draft: state(history.draft),
    start: state(firstDraft(history)),
    log: entries,
  };
  return `${JSON.stringify(file)}\n`;
}

const withoutTexts = (draft: Draft): Draft => ({ ...draft, texts: new Map() satisfies Table });

/** Entries stay although nothing is left of them, so that their numbers have no gap. */
function withoutTextCells(entry: LogEntry): LogEntry {
  const cells = entry.change.cells.filter(({ table }) => table !== 'texts');
  return { ...entry, change: { ...entry.change, cells } };
}

/** Whether a value of a JSON file is a draft of ours, sound or not. */
export function isDraftFile(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && value['kind'] === FILE_KIND;
}

export function readDraftFile(file: Readonly<Record<string, unknown>>): DraftOfFile | DraftFileFault {
  const { version } = file;
  if (version !== FILE_VERSION) {
    const fault = typeof version === 'number' && version > FILE_VERSION ? 'newer' : 'damaged';
    return { fault, message: `version: found ${JSON.stringify(version) ?? 'nothing'}, expected ${FILE_VERSION}.` };
  }
  const [state, start] = [stateOf(file['draft']), stateOf(file['start'])];
  const log = Array.isArray(file['log']) ? (file['log'] as readonly unknown[]) : null;
  const replayed = start.draft === null || log === null ? null : replay(start.draft, log);
  const reason =
    replayed?.fault?.message ??
    (replayed === null
      ? (start.message ?? 'log: expected a list.')
      : 'the history leads to another state of the draft.');
  if (state.draft !== null) {
    if (replayed !== null && replayed.fault === null && isSame(replayed.draft, state.draft))
      return { history: replayed, lost: null };
    return { history: startHistory(state.draft), lost: { code: 'history', message: reason } };
  }
  if (isNewer(file['draft'])) return { fault: 'newer', message: state.message };
  if (replayed === null) return { fault: 'damaged', message: state.message };
  return {
    history: { ...replayed, fault: null },
    lost: replayed.fault === null ? null : { code: 'steps', message: reason },
  };
}

const isSame = (a: Draft, b: Draft): boolean => JSON.stringify(draftToJson(a)) === JSON.stringify(draftToJson(b));

/** Whether a state is of a later format than the one that this version writes. */
const isNewer = (state: unknown): boolean =>
  isObject(state) && typeof state['format'] === 'number' && state['format'] > DRAFT_JSON_FORMAT;

function stateOf(
  json: unknown,
): { readonly draft: Draft; readonly message: null } | { readonly draft: null; readonly message: string } {
  try {
    return { draft: draftFromJson(json), message: null };
  } catch (error) {
    if (!(error instanceof DraftError)) throw error;
    return { draft: null, message: error.message };
  }
}
