/** Steps of a story: added, changed, moved and deleted; always a valid dataset. */
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../../src/data/parse-dataset.js';
import { applyChange, invert } from '../../../../src/desk/core/change.js';
import { rowsOf, textOf } from '../../../../src/desk/core/draft.js';
import { fromDataset } from '../../../../src/desk/core/from-dataset.js';
import { addStep, deleteStep, editStep, moveStep } from '../../../../src/desk/core/step-edits.js';
import { toDataset } from '../../../../src/desk/core/to-dataset.js';
import type { Draft } from '../../../../src/desk/core/types.js';
import { article } from '../../../scenes/make.js';

const titles = (draft: Draft): string[] => rowsOf(draft, 'steps').map(([id]) => textOf(draft, 'steps', id, 'title'));

function withSteps(...names: readonly string[]): Draft {
  return names.reduce(
    (draft, title) => applyChange(draft, addStep(draft, { title, view: { relations: ['support'] } }).change),
    fromDataset({ ...(article as object), story: undefined }),
  );
}

describe('the steps of a story', () => {
  test('stand in the order in which they were added, and are written as a valid story', () => {
    const draft = withSteps('One', 'Two', 'Three');
    expect(titles(draft)).toEqual(['One', 'Two', 'Three']);
    expect(parseDataset(toDataset(draft)).story).toEqual(
      ['One', 'Two', 'Three'].map((title) => ({ title, view: { relations: ['support'] } })),
    );
  });

  test('move earlier and later, and not beyond the ends', () => {
    const draft = withSteps('One', 'Two', 'Three');
    expect(titles(applyChange(draft, moveStep(draft, '3', -1)))).toEqual(['One', 'Three', 'Two']);
    expect(titles(applyChange(draft, moveStep(draft, '1', 1)))).toEqual(['Two', 'One', 'Three']);
    expect(moveStep(draft, '1', -1).cells).toEqual([]);
    expect(moveStep(draft, '3', 1).cells).toEqual([]);
  });

  test('lose a view that restricts nothing, keep their text, and come back when deleting is undone', () => {
    const draft = withSteps('One');
    const edited = applyChange(draft, editStep(draft, '1', { text: 'What came first.', view: {} }));
    expect((toDataset(edited) as { story?: unknown }).story).toEqual([{ title: 'One', text: 'What came first.' }]);
    const change = deleteStep(edited, '1');
    const deleted = applyChange(edited, change);
    expect(titles(deleted)).toEqual([]);
    expect(toDataset(applyChange(deleted, invert(change)))).toEqual(toDataset(edited));
  });

  test('get an id that no step has had before while a later one is there', () => {
    const draft = withSteps('One', 'Two');
    const fewer = applyChange(draft, deleteStep(draft, '1'));
    expect(addStep(fewer, { title: 'Three' }).id).toBe('3');
  });
});
