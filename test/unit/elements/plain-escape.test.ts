import { expect, test } from 'vitest';
import { isPlainEscape } from '../../../src/elements/core/plain-escape.js';

const ESCAPE = {
  key: 'Escape',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  defaultPrevented: false,
};
const press = (more: Partial<KeyboardEvent> = {}): KeyboardEvent => ({ ...ESCAPE, ...more }) as KeyboardEvent;

test('Escape alone is a plain Escape', () => {
  expect(isPlainEscape(press())).toBe(true);
});

test.for<[string, Partial<KeyboardEvent>]>([
  ['another key', { key: 'Enter' }],
  ['Ctrl and Escape', { ctrlKey: true }],
  ['Alt and Escape', { altKey: true }],
  ['Meta and Escape', { metaKey: true }],
  ['Escape that ends the composition of a letter', { isComposing: true }],
  ['Escape that another listener has used', { defaultPrevented: true }],
])('%s is not', ([, more]) => {
  expect(isPlainEscape(press(more))).toBe(false);
});
