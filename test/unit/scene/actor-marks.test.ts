/** Kinds of actors can be told apart by their marks. */
import { expect, test } from 'vitest';
import { ACTOR_KINDS } from '../../../src/data/vocabulary.js';
import { SHAPE_OF } from '../../../src/scene/style/shapes.js';
import { isFilled } from '../../../src/scene/style/style.js';

test('no two kinds of actors have the same shape and the same filling', () => {
  const marks = ACTOR_KINDS.map((kind) => `${SHAPE_OF[kind]}, ${isFilled(kind) ? 'filled' : 'open'}`);
  expect(new Set(marks).size, marks.join('; ')).toBe(ACTOR_KINDS.length);
});
