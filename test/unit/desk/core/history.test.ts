/** Undo, redo and the log, for any sequence of edits. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, changeBetween, ChangeConflict, invert, mergeChanges } from '../../../../src/desk/core/change.js';
import { draftFromJson, draftToJson, emptyDraft, textOf } from '../../../../src/desk/core/draft.js';
import { addActor, deleteActor, editActor, editDetails } from '../../../../src/desk/core/edits.js';
import {
  canRedo,
  canUndo,
  goTo,
  record,
  redo,
  replay,
  startHistory,
  stepsOf,
  undo,
  type History,
} from '../../../../src/desk/core/history.js';
import type { Draft } from '../../../../src/desk/core/types.js';
import { fromDataset } from '../../../../src/desk/core/from-dataset.js';
import { arbitraryDataset } from '../../data/datasets.js';
import { runs } from '../../../tools/runs.js';
import { arbitraryEdit, arbitraryMove, begun, played, start, type EditPlan } from './arbitrary-edits.js';

const text = (draft: Draft): string => JSON.stringify(draftToJson(draft));
const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const manyEdits = fc.array(arbitraryEdit, { maxLength: 25 });
const manyMoves = fc.array(arbitraryMove, { maxLength: 40 });
const beginnings = fc.oneof(fc.constant(null), arbitraryDataset);
const from = (dataset: unknown): History => (dataset === null ? start() : startHistory(fromDataset(dataset)));

function allUndone(history: History): History {
  let here = history;
  while (canUndo(here)) here = undo(here, 0);
  return here;
}

function allRedone(history: History): History {
  let here = history;
  while (canRedo(here)) here = redo(here, 0);
  return here;
}

describe('for any sequence of edits', () => {
  test('all undone is the start, all redone is the end', () => {
    fc.assert(
      fc.property(beginnings, manyEdits, (dataset, plans) => {
        const first = from(dataset);
        const end = played(first, plans);
        const back = allUndone(end);
        expect(text(back.draft)).toBe(text(first.draft));
        expect(text(allRedone(back).draft)).toBe(text(end.draft));
      }),
      { numRuns: runs(1000) },
    );
  });

  test('with undo and redo between, the stored log gives the same draft and the same steps', () => {
    fc.assert(
      fc.property(beginnings, manyMoves, (dataset, moves) => {
        const first = from(dataset);
        const end = played(first, moves);
        const again = replay(draftFromJson(stored(draftToJson(first.draft))), stored(end.entries));
        expect(again.fault).toBeNull();
        expect(text(again.draft)).toBe(text(end.draft));
        expect(stepsOf(again)).toEqual(stepsOf(end));
        expect(text(allUndone(again).draft)).toBe(text(first.draft));
        expect(text(allRedone(again).draft)).toBe(text(allRedone(end).draft));
        expect(again.entries.map(({ n }) => n)).toEqual(end.entries.map((_entry, i) => i + 1));
      }),
      { numRuns: runs(1000) },
    );
  });

  test('a snapshot and what came after it give the same as the whole log, undo before the snapshot included', () => {
    fc.assert(
      fc.property(manyMoves, fc.nat(40), (moves, cut) => {
        const first = start();
        const end = played(first, moves);
        const earlier = end.entries.slice(0, cut);
        const snapshot = replay(first.draft, earlier).draft;
        const again = replay(snapshot, stored(end.entries.slice(cut)), stored(earlier));
        expect(text(again.draft)).toBe(text(end.draft));
        expect(stepsOf(again)).toEqual(stepsOf(end));
        expect(text(allUndone(again).draft)).toBe(text(first.draft));
      }),
      { numRuns: runs(1000) },
    );
  });

  test('a log whose beginning was cut off can still be undone as far as it goes', () => {
    fc.assert(
      fc.property(manyMoves, fc.nat(40), (moves, cut) => {
        const first = start();
        const end = played(first, moves);
        const snapshot = replay(first.draft, end.entries.slice(0, cut)).draft;
        const again = replay(snapshot, stored(end.entries.slice(cut)));
        expect(again.fault).toBeNull();
        expect(text(again.draft)).toBe(text(end.draft));
        expect(() => allRedone(allUndone(again))).not.toThrow();
      }),
      { numRuns: runs(1000) },
    );
  });

  test('a log that was cut within a step can be undone and redone', () => {
    const typed = (title: string): EditPlan => ({
      kind: 'editDetails',
      at: 0,
      other: 0,
      group: 'g',
      fields: { title },
    });
    const first = start();
    const end = undo(played(first, [typed('Ne'), typed('New')]), 2);
    expect(end.entries.map(({ kind, step }) => `${kind} ${step}`)).toEqual(['do 1', 'do 1', 'undo 1']);
    const again = replay(replay(first.draft, end.entries.slice(0, 1)).draft, stored(end.entries.slice(1)));
    expect(text(again.draft)).toBe(text(first.draft));
    expect(text(allRedone(again).draft)).toBe(text(allRedone(end).draft));
    expect(text(allUndone(allRedone(again)).draft)).toBe(text(first.draft));
  });

  test('drafts are never changed in place', () => {
    fc.assert(
      fc.property(manyMoves, (moves) => {
        const first = start();
        const before = text(first.draft);
        played(first, moves);
        expect(text(first.draft)).toBe(before);
      }),
      { numRuns: runs(200) },
    );
  });

  test('the difference between two drafts is a change from one to the other, and its inverse leads back', () => {
    fc.assert(
      fc.property(manyEdits, manyEdits, (some, others) => {
        const [a, b] = [played(start(), some).draft, played(start(), others).draft];
        const change = changeBetween(a, b, 'start', '');
        expect(text(applyChange(a, change))).toBe(text(b));
        expect(text(applyChange(b, invert(change)))).toBe(text(a));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('a group', () => {
  const typed = (history: History, name: string, group?: string): History =>
    record(history, editActor(history.draft, 'canada', { name }, group), 0);

  test('is one step, as long as nothing comes between', () => {
    const history = typed(typed(typed(start(), 'C', 'name'), 'Ca', 'name'), 'Can', 'name');
    expect(history.entries).toHaveLength(3);
    expect(stepsOf(history)).toEqual([{ step: 1, edit: 'edit-actor', about: 'Can', at: 0, isUndone: false }]);
    expect(textOf(undo(history, 1).draft, 'actors', 'canada', 'name')).toBe('Canada');
  });

  test('ends with another group, with an edit without one, with undo and with redo', () => {
    expect(stepsOf(typed(typed(start(), 'C', 'a'), 'Ca', 'b'))).toHaveLength(2);
    expect(stepsOf(typed(typed(start(), 'C'), 'Ca'))).toHaveLength(2);
    expect(stepsOf(typed(redo(undo(typed(start(), 'C', 'a'), 1), 2), 'Ca', 'a'))).toHaveLength(2);
    const undone = typed(undo(typed(typed(start(), 'X'), 'C', 'a'), 1), 'Ca', 'a');
    expect(stepsOf(undone).map(({ about }) => about)).toEqual(['X', 'Ca']);
  });

  test('that ends as it began is nothing to undo, but stays in the log', () => {
    const history = typed(typed(start(), 'C', 'a'), 'Canada', 'a');
    expect(canUndo(history)).toBe(false);
    expect(history.entries).toHaveLength(2);
    expect(replay(begun(), stored(history.entries)).done).toEqual([]);
  });
});

describe('the list of steps', () => {
  test('is walked in both directions', () => {
    let history = start();
    for (const title of ['A', 'B', 'C', 'D']) history = record(history, editDetails(history.draft, { title }), 5);
    const back = goTo(history, 2, 9);
    expect(textOf(back.draft, 'meta', 'draft', 'title')).toBe('B');
    expect(stepsOf(back).map(({ isUndone }) => isUndone)).toEqual([false, false, true, true]);
    expect(stepsOf(back).map(({ about }) => about)).toEqual(['A', 'B', 'C', 'D']);
    expect(textOf(goTo(back, 4, 9).draft, 'meta', 'draft', 'title')).toBe('D');
    expect(textOf(goTo(back, 0, 9).draft, 'meta', 'draft', 'title')).toBe('T');
    expect(goTo(back, 77, 9)).toBe(back);
    expect(back.entries.map(({ kind }) => kind)).toEqual(['do', 'do', 'do', 'do', 'undo', 'undo']);
  });

  test('loses what was undone when something else is done', () => {
    const history = record(
      undo(record(start(), editDetails(begun(), { title: 'A' }), 0), 1),
      editDetails(begun(), { title: 'B' }),
      2,
    );
    expect(stepsOf(history).map(({ about }) => about)).toEqual(['B']);
    expect(canRedo(history)).toBe(false);
  });
});

describe('a log that does not fit', () => {
  const history = record(
    record(start(), editDetails(begun(), { title: 'A' }), 0),
    addActor(begun(), { name: 'Peru', kind: 'state' }).change,
    1,
  );

  test('is read up to the entry whose cell holds something else', () => {
    const entries = stored([...history.entries]);
    const third = record(history, editDetails(history.draft, { title: 'Z' }), 2).entries.at(-1)!;
    const damaged = [
      ...entries,
      { ...third, change: { ...third.change, cells: [{ ...third.change.cells[0]!, before: 'Q' }] } },
    ];
    const again = replay(begun(), damaged);
    expect(again.fault).toEqual({ index: 2, n: 3, message: expect.stringContaining('found "A", expected "Q"') });
    expect(text(again.draft)).toBe(text(history.draft));
    expect(again.entries).toHaveLength(2);
  });

  test.each([
    ['is no entry', null, null],
    ['has a table that does not exist', { table: 'x' }, 2],
    ['has a number that is not the next', { n: 7 }, 7],
    ['undoes another step', { kind: 'undo', step: 5 }, 2],
  ])('is read up to the entry that %s', (_what, damage, n) => {
    const [first, second] = stored(history.entries) as [object, { change: { cells: object[] } }];
    const cells = second.change.cells.map((cell) => ({
      ...cell,
      ...(damage !== null && 'table' in damage ? damage : {}),
    }));
    const bad = damage === null ? null : { ...second, ...damage, change: { ...second.change, cells } };
    const again = replay(begun(), [first, bad]);
    expect(again.fault).toMatchObject({ index: 1, n });
    expect(textOf(again.draft, 'meta', 'draft', 'title')).toBe('A');
  });
});

describe('a change', () => {
  test('that expects another value is refused, with what was found', () => {
    const change = editDetails(begun(), { title: 'A' });
    const other = applyChange(begun(), change);
    expect(() => applyChange(other, change)).toThrow(ChangeConflict);
    expect(() => applyChange(other, change)).toThrow('meta, row "draft", title: found "A", expected "T"');
  });

  test('of an object that is there again is one with its deletion', () => {
    const gone = deleteActor(begun(), 'canada');
    expect(mergeChanges(gone, invert(gone)).cells).toEqual([]);
    expect(text(applyChange(applyChange(begun(), gone), invert(gone)))).toBe(text(begun()));
  });

  test('of nothing is not recorded', () => {
    const history = start();
    expect(record(history, editDetails(history.draft, { title: 'T' }), 0)).toBe(history);
    expect(undo(history, 0)).toBe(history);
    expect(redo(history, 0)).toBe(history);
  });
});

describe('a stored draft', () => {
  test.each([
    ['null', null, 'the draft: found null, expected an object'],
    ['another format', { format: 9, tables: [] }, 'format: found 9, expected 1. A newer version of the desk wrote it.'],
    ['no tables', { format: 1 }, 'tables: found undefined, expected a list of pairs'],
    ['an unknown table', { format: 1, tables: [['x', []]] }, 'found "x", expected the name of a table'],
    ['an empty row', { format: 1, tables: [['meta', [['draft', []]]]] }, 'expected at least one cell'],
    [
      'a row twice',
      {
        format: 1,
        tables: [
          [
            'meta',
            [
              ['a', [['b', 1]]],
              ['a', [['b', 1]]],
            ],
          ],
        ],
      },
      'expected each name once',
    ],
    [
      'a value that is none',
      { format: 1, tables: [['meta', [['a', [['b', Number.NaN]]]]]] },
      'expected a value of JSON',
    ],
  ])('with %s is refused', (_what, json, message) => {
    expect(() => draftFromJson(json)).toThrow(message);
  });

  test('that is empty is the empty draft', () => {
    expect(draftFromJson(draftToJson(emptyDraft()))).toEqual(emptyDraft());
  });
});
