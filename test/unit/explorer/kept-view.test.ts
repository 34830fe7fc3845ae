/** What of a view stays when its dataset is read again after an edit. */
import { expect, test } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { ALL_SHOWN } from '../../../src/elements/core/view-state.js';
import { keptView } from '../../../src/explorer/kept-view.js';
import { small } from '../../scenes/make.js';

const dataset = parseDataset(
  small(['a', 'b', 'c'], ['a trade b stated'], { relationTypes: [{ id: 'trade', label: 'Trade', marker: 'circle' }] }),
);
const NONE = { ...ALL_SHOWN, sides: null, step: null, view: 'graph' } as const;

test('a view that names nothing stays as it is', () => {
  expect(Object.values(keptView(NONE, dataset, 0)).every((part) => part === null)).toBe(true);
});

test.each([
  ['relations', ['trade', 'support'], ['trade', 'support']],
  ['relations', ['trade', 'gone'], ['trade']],
  ['relations', ['gone'], null],
  ['relations', [], []],
  ['sources', ['s', 'gone'], ['s']],
  ['between', ['a', 'b'], ['a', 'b']],
  ['between', ['a', 'gone'], null],
  ['sides', ['c', 'a'], ['c', 'a']],
  ['sides', ['gone', 'a'], null],
  ['step', 2, 2],
  ['step', 3, null],
  ['focusOn', 'a', 'a'],
  ['focusOn', 'gone', null],
] as const)('%s %j becomes %j', (name, before, after) => {
  expect(keptView({ ...NONE, [name]: before }, dataset, 2)[name]).toEqual(after);
});

test('the distance from an actor goes with the actor', () => {
  expect(keptView({ ...NONE, focusOn: 'a', depth: 2 }, dataset, 0)).toMatchObject({ focusOn: 'a', depth: 2 });
  expect(keptView({ ...NONE, focusOn: 'gone', depth: 2 }, dataset, 0)).toMatchObject({ focusOn: null, depth: null });
});

test('a focus on a group stays as long as the dataset gives the group', () => {
  const grouped = parseDataset({
    ...small(['a', 'b'], ['a support b stated']),
    groups: [{ id: 'west', name: 'West' }],
  });
  expect(keptView({ ...NONE, focusOn: 'group:west' }, grouped, 0).focusOn).toBe('group:west');
  expect(keptView({ ...NONE, focusOn: 'group:east' }, grouped, 0).focusOn).toBeNull();
});
