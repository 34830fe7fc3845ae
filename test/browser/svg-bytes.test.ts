/**
 * The same input and options give the same bytes in Node, again in Node, and in a browser, by `toSvg` and by the element.
 * `test/webkit/svg-bytes.test.ts` asks the same of WebKit, `test/package/svg-bytes.test.ts` of the command line.
 */
import { beforeAll, expect, test } from 'vitest';
import { article, randomDataset } from '../scenes/make.js';
import { drawInNode, generatedCases, projectCases, type Varied } from '../scenes/varied.js';
import { bundleStatic, staticPage, type StaticBundle } from '../tools/static-bundle.js';
import { FULL } from '../tools/runs.js';
import { openFresh, type Opened } from './harness.js';
import { expectSameBytes, type RunInPage } from './svg-bytes-page.js';

let bundle: StaticBundle;
beforeAll(async () => {
  bundle = await bundleStatic();
});

/** A page that has the cases, and can draw them. */
async function openCases(cases: readonly Varied[]): Promise<Opened & { readonly run: RunInPage }> {
  const opened = await openFresh('/bytes.html', {
    pages: {
      '/bytes.html': staticPage(),
      '/cases.json': { body: JSON.stringify(cases), type: 'application/json' },
      ...bundle.files,
    },
  });
  // The types of Playwright take functions apart from what they are given.
  return { ...opened, run: (script, given) => opened.page.evaluate(script as never, given) };
}

const LARGE: Varied[] = [
  {
    name: 'a neighbourhood of the article with another seed',
    input: article as object,
    options: { focus: 'guaido', seed: 20_190_124, evidence: 'none' },
  },
  {
    name: '80 actors, which force alone places',
    input: randomDataset(80, 9),
    options: { width: 1600, height: 900 },
  },
];

test('datasets of the project have the same bytes from Node, again from Node, and from the browser', async () => {
  const cases = [...projectCases(), ...LARGE];
  const expected: string[] = [];
  for (const each of cases) {
    expected.push(await drawInNode(each));
    expect(await drawInNode(structuredClone(each)), each.name).toBe(expected.at(-1));
  }
  const { run, complaints } = await openCases(cases);
  // What is refused has no bytes: a dataset has no such relation, say.
  expect(await expectSameBytes(run, cases, expected, 'static')).toBeGreaterThan(cases.length - 3);
  await expectSameBytes(run, cases, expected, 'element');
  expect(complaints).toEqual([]);
});

/** So many that 200 of them are pictures, and not refused. */
const GENERATED = FULL ? 220 : 16;
/** How many of them the element draws. It lays each out twice: for its own frame and for that of the file. */
const BY_ELEMENT = FULL ? 24 : 4;

test(
  'two hundred generated datasets have the same bytes from Node and from the browser',
  { tags: ['quick'] },
  async () => {
    const cases = generatedCases(GENERATED);
    const expected: string[] = [];
    for (const each of cases) expected.push(await drawInNode(each));
    const { run, complaints } = await openCases(cases);
    const drawn = await expectSameBytes(run, cases, expected, 'static');
    if (FULL) expect(drawn).toBeGreaterThanOrEqual(200);
    await expectSameBytes(run, cases, expected, 'element', BY_ELEMENT);
    expect(complaints).toEqual([]);
  },
);

test(
  'the entry for Node needs neither a document nor a window, and the bundle holds no painter',
  { tags: ['quick'] },
  () => {
    expect(typeof document).toBe('undefined');
    expect(bundle.entry).not.toMatch(/\b(customElements|LitElement|createElementNS)\b/);
  },
);
