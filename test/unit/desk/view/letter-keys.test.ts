/** Which Latin letter a key stands for, on keyboards of other scripts and with other places of the letters. */
import { expect, test } from 'vitest';
import { latinKey } from '../../../../src/desk/view/letter-keys.js';

test.each([
  ['s', 'KeyS', 's'],
  ['S', 'KeyS', 's'],
  ['ы', 'KeyS', 's'],
  ['ش', 'KeyA', 'a'],
  ['х', 'BracketLeft', '['],
  ['٣', 'Digit3', '3'],
  // Where a Latin letter lies does not matter: on a French keyboard, A is where others have Q.
  ['a', 'KeyQ', 'a'],
  ['Enter', 'Enter', 'Enter'],
  ['Escape', '', 'Escape'],
  ['é', 'Digit2', 'é'],
  ['ü', 'BracketLeft', 'ü'],
  ['ж', 'Semicolon', 'ж'],
])('%j at %s is %j', (key, code, latin) => {
  expect(latinKey({ key, code })).toBe(latin);
});
