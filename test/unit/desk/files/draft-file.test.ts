/** Drafts as files, sound and damaged. */
import { describe, expect, test } from 'vitest';
import { draftToJson, textOf } from '../../../../src/desk/core/draft.js';
import * as edits from '../../../../src/desk/core/edits.js';
import { firstDraft, redo, undo, type History } from '../../../../src/desk/core/history.js';
import { draftFileText, isDraftFile, readDraftFile, type DraftOfFile } from '../../../../src/desk/files/draft-file.js';
import { codedSample, Coding, hiddenRuns, TEXT, wordsIn } from './coded.js';

/** A history with steps undone, and a text that was replaced and forgotten. */
function eventful(): History {
  const coding = codedSample();
  coding.do(
    edits.replaceText(coding.history.draft, 'article', `${TEXT}\n\nOne more paragraph that nobody has seen yet.`),
  );
  coding.do(edits.forgetText(coding.history.draft, 'article'));
  coding.do(edits.replaceText(coding.history.draft, 'article', TEXT));
  coding.do(edits.markParagraph(coding.history.draft, 'article', 7, 'a quotation'));
  return undo(undo(coding.history, 5), 6);
}

const fileOf = (history: History, withText = true): Record<string, unknown> =>
  JSON.parse(draftFileText(history, withText)) as Record<string, unknown>;

function opened(file: unknown): DraftOfFile {
  if (!isDraftFile(file)) throw new Error('no draft');
  const read = readDraftFile(file);
  if ('fault' in read) throw new Error(read.message);
  return read;
}

const stateOf = ({ draft }: History): string => JSON.stringify(draftToJson(draft));

describe('a draft in a file', () => {
  test('comes back with all that can be undone and redone', () => {
    const history = eventful();
    const { history: again, lost } = opened(fileOf(history));
    expect(lost).toBeNull();
    expect(again).toEqual(history);
    let [here, there] = [history, again];
    for (; here.undone.length > 0; [here, there] = [redo(here, 9), redo(there, 9)])
      expect(stateOf(there)).toBe(stateOf(here));
    for (; here.done.length > 0; [here, there] = [undo(here, 9), undo(there, 9)])
      expect(stateOf(there)).toBe(stateOf(here));
    expect(stateOf(there)).toBe(JSON.stringify(draftToJson(firstDraft(history))));
  });

  test('gives the same file when it is written again', () => {
    const text = draftFileText(eventful(), true);
    expect(draftFileText(opened(JSON.parse(text)).history, true)).toBe(text);
  });

  test('has no text unless that is wanted, not in its history either', () => {
    const history = eventful();
    expect(textOf(history.draft, 'texts', 'article', 'text')).not.toBe('X');
    const quotes = [...history.draft.statements.values()].map((row) => (row.get('quote') as { exact: string }).exact);
    const hidden = hiddenRuns(quotes);
    const told = (withText: boolean): string => wordsIn(draftFileText(history, withText)).join(' ');
    expect(hidden.filter((run) => told(false).includes(run))).toEqual([]);
    expect(told(false)).not.toContain('nobody has seen yet');
    expect(hidden.filter((run) => !told(true).includes(run))).toEqual([]);
    const without = opened(fileOf(history, false));
    expect(without.lost).toBeNull();
    expect(without.history.draft.texts.size).toBe(0);
    expect(without.history.draft.statements).toEqual(history.draft.statements);
    expect(without.history.lastEntry).toBe(history.lastEntry);
    expect(undo(without.history, 1).draft.statements).toBeDefined();
  });
});

describe('a damaged draft in a file', () => {
  const log = (file: Record<string, unknown>): Record<string, unknown>[] => file['log'] as Record<string, unknown>[];

  test.each([
    ['an entry is missing', (file: Record<string, unknown>) => log(file).splice(3, 1)],
    ['an entry is nonsense', (file: Record<string, unknown>) => (log(file)[4] = { n: 5 })],
    ['there is no log', (file: Record<string, unknown>) => delete file['log']],
    ['the first state is damaged', (file: Record<string, unknown>) => (file['start'] = { format: 1, tables: 3 })],
    ['the log leads elsewhere', (file: Record<string, unknown>) => log(file).pop()],
  ])('keeps all statements where %s, and cannot undo', (_what, damage) => {
    const history = codedSample().history;
    const file = fileOf(history);
    damage(file);
    const { history: again, lost } = opened(file);
    expect(lost?.code).toBe('history');
    expect(lost?.message).not.toBe('');
    expect(stateOf(again)).toBe(stateOf(history));
    expect(again.done).toEqual([]);
  });

  test('comes from its log where its state is damaged', () => {
    const history = codedSample().history;
    const file = { ...fileOf(history), draft: { format: 1, tables: [['nothing', []]] } };
    const { history: again, lost } = opened(file);
    expect(lost).toBeNull();
    expect(stateOf(again)).toBe(stateOf(history));
  });

  test('is as it was before the damage where both are damaged', () => {
    const history = codedSample().history;
    const file = { ...fileOf(history), draft: null };
    log(file)[4] = { n: 5 };
    const { history: again, lost } = opened(file);
    expect(lost?.code).toBe('steps');
    expect(again.lastEntry).toBe(4);
    expect(again.fault).toBeNull();
  });

  test('is refused where nothing of it can be read', () => {
    const kind = 'diplomatic-graph draft';
    expect(readDraftFile({ kind, version: 1 })).toMatchObject({ fault: 'damaged' });
    expect(readDraftFile({ kind, version: 'x' })).toMatchObject({ fault: 'damaged' });
    expect(readDraftFile({ kind })).toMatchObject({ fault: 'damaged' });
  });

  test('of a newer version is not read', () => {
    const file = fileOf(new Coding().history);
    expect(readDraftFile({ ...file, version: 2 })).toMatchObject({ fault: 'newer' });
    expect(readDraftFile({ ...file, draft: { format: 2, tables: [] } })).toMatchObject({ fault: 'newer' });
  });

  test('is told from a dataset', () => {
    for (const value of [null, [], {}, { format: 1, title: 'x' }, { kind: 'other' }, 'diplomatic-graph draft'])
      expect(isDraftFile(value)).toBe(false);
  });
});
