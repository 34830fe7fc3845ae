/** `docs/phones.md` has the list of the page for devices, which is in `test/phones/check-list.ts`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECKS } from '../../phones/check-list.js';

test('the list to be ticked is that of the page, in its order', () => {
  const ticked = [...readFileSync('docs/phones.md', 'utf8').matchAll(/^- \[ \] (.+)$/gm)].map(([, name]) => name);
  expect(ticked).toEqual(CHECKS.map(({ name }) => name));
});
