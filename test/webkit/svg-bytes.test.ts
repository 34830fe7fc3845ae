/** The same input and options give the same bytes in Node and in WebKit, by `toSvg` and by the element. */
import { expect } from 'vitest';
import { expectSameBytes } from '../browser/svg-bytes-page.js';
import { drawInNode, generatedCases, projectCases } from '../scenes/varied.js';
import { bundleStatic, staticPage } from '../tools/static-bundle.js';
import { FULL } from '../tools/runs.js';
import { open, PREPARED, soon, test } from './harness.js';

test('datasets of the project and two hundred generated ones have the bytes that Node writes', async () => {
  const [own, generated] = [projectCases(), generatedCases(FULL ? 220 : 16)];
  const cases = [...own, ...generated];
  const expected: string[] = [];
  for (const each of cases) expected.push(await drawInNode(each));
  const { files } = await bundleStatic();
  const { page } = await open('/bytes.html', {
    pages: {
      '/bytes.html': staticPage(PREPARED),
      '/cases.json': { body: JSON.stringify(cases), type: 'application/json' },
      ...files,
    },
  });
  // The driver goes on before the scripts of the page have run.
  await soon(() => page.run(() => 'toSvg' in window)).toBe(true);
  const drawn = await expectSameBytes((script, given) => page.run(script, given) as never, cases, expected, 'static');
  if (FULL) expect(drawn).toBeGreaterThanOrEqual(200 + own.length - 1);
  // The element lays each out twice: for its own frame and for that of the file.
  await expectSameBytes(
    (script, given) => page.run(script, given) as never,
    cases,
    expected,
    'element',
    own.length + (FULL ? 24 : 4),
  );
  expect(await page.complaints()).toEqual([]);
});
