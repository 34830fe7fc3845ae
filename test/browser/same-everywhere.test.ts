/**
 * A view of a real element is the same file as that of `toSvg` in Node, byte for byte, or both refuse it with the same
 * words; whether it comes by attributes, properties, options or a link. `test/package/compare-views.ts` asks
 * the same of a thousand views without a page, and of the command line.
 */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatEncodedList } from '../../src/data/encoded-list.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { writeHash, type LinkValues } from '../../src/elements/story/link-codec.js';
import { OptionError, toLayout, toSvg, type ToSvgOptions } from '../../src/static.js';
import { arbitraryStory, arbitraryView, REFUSED, type ArbitraryView } from '../unit/data/views.js';
import { article } from '../scenes/make.js';
import { FULL } from '../tools/runs.js';
import { openHost } from './harness.js';

const FRAME = { width: 640, height: 480 };

type Way = 'attributes' | 'properties' | 'options' | 'link';
interface Case {
  readonly input: unknown;
  readonly view: ArbitraryView;
  readonly way: Way;
}
interface Outcome {
  readonly notices: string[];
  /** The file, or the words of the refusal. */
  readonly file: string;
}

/** A view as properties of the element. */
const propertiesOf = ({ focus, ...view }: ArbitraryView): Record<string, unknown> =>
  Object.fromEntries(Object.entries({ ...view, focusOn: focus }).filter(([, value]) => value !== undefined));

const ATTRIBUTES: Readonly<Record<string, string>> = { asOf: 'as-of' };
const attributesOf = (view: ArbitraryView): Record<string, string> =>
  Object.fromEntries(
    Object.entries(view)
      .filter(([, value]) => value !== undefined && value !== false)
      .map(([name, value]) => [
        ATTRIBUTES[name] ?? name,
        Array.isArray(value) ? formatEncodedList(value as string[]) : value === true ? '' : String(value),
      ]),
  );

async function inNode({ input }: Case, asked: ArbitraryView, options: ToSvgOptions): Promise<Outcome> {
  const notices: string[] = [];
  const file = await toSvg(input, { ...asked, ...options, onNotice: ({ message }) => notices.push(message) }).catch(
    (error: unknown) => {
      if (error instanceof OptionError) return error.message;
      throw error;
    },
  );
  return { notices, file };
}

/** Runs in the page: shows a view in an element of its own and writes its file. */
async function inElement({
  input,
  attributes,
  properties,
  hash,
  options,
}: {
  readonly input: unknown;
  readonly attributes: Record<string, string>;
  readonly properties: Record<string, unknown>;
  readonly hash: string;
  readonly options: ToSvgOptions;
}): Promise<Outcome> {
  history.replaceState(null, '', hash === '' ? location.pathname : hash);
  const element = document.createElement('diplomatic-graph');
  Object.assign(element.style, { width: '600px', height: '700px' });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, properties, { data: input });
  const shown = new Promise<string | null>((resolve) => {
    element.addEventListener('dg-settle', () => resolve(null));
    element.addEventListener('dg-error', (event) =>
      resolve((event as CustomEvent<{ message: string }>).detail.message),
    );
  });
  document.body.replaceChildren(element);
  const notices: string[] = [];
  const refused = await shown;
  const file =
    refused ??
    (await (element as unknown as { toSvg(options: ToSvgOptions): Promise<string> })
      .toSvg({ ...options, onNotice: ({ message }) => notices.push(message) })
      .catch((error: Error) => error.message));
  element.remove();
  history.replaceState(null, '', location.pathname);
  return { notices, file };
}

async function compare(cases: readonly Case[]): Promise<Record<string, number>> {
  const { page, complaints } = await openHost('');
  const seen: Record<string, number> = {};
  for (const each of cases) {
    const { input, view, way } = each;
    // A step takes all properties; options of a file may override parts of it.
    const asked = way !== 'options' && view.step !== undefined ? { step: view.step } : view;
    const found = await page.evaluate(inElement, {
      input,
      attributes: way === 'attributes' ? attributesOf(asked) : way === 'link' ? { 'deep-link': 'g' } : {},
      properties: way === 'properties' ? propertiesOf(asked) : {},
      hash: way === 'link' ? writeHash('', 'g', propertiesOf(asked) as LinkValues) : '',
      options: way === 'options' ? { ...asked, ...FRAME } : FRAME,
    });
    const expected = await inNode(each, asked, FRAME);
    expect(found, JSON.stringify({ way, asked, input })).toEqual(expected);
    for (const key of [
      way,
      expected.file.startsWith('<') ? 'drawn' : 'refused',
      ...expected.notices.slice(0, 1).map(() => 'noticed'),
    ])
      seen[key] = (seen[key] ?? 0) + 1;
  }
  expect(complaints).toEqual([]);
  return seen;
}

/** Whether the dataset has all that a view names: links leave out what it does not have, and cannot be compared. */
const isKnown = (view: ArbitraryView): boolean =>
  !REFUSED.some((bad) =>
    Object.entries(bad).some(
      ([name, value]) => JSON.stringify(view[name as keyof ArbitraryView]) === JSON.stringify(value),
    ),
  );

const arbitraryCase: fc.Arbitrary<Case> = arbitraryStory
  .chain((input) =>
    fc.record({
      input: fc.constant(input),
      view: arbitraryView(parseDataset(input)),
      way: fc.constantFrom<Way>('attributes', 'properties', 'options', 'link'),
    }),
  )
  .filter(({ view, way }) => way !== 'link' || isKnown(view));

test('views of random datasets', { tags: ['quick'] }, async () => {
  const seen = await compare(fc.sample(arbitraryCase, { numRuns: FULL ? 100 : 12, seed: 1917 }));
  if (FULL)
    for (const kind of ['attributes', 'properties', 'options', 'link', 'drawn', 'refused', 'noticed'])
      expect(seen[kind], kind).toBeGreaterThan(0);
});

test('a dataset with a story and a stored layout, with every option', { tags: ['quick'] }, async () => {
  const { layout, ...rest } = { ...(article as Record<string, unknown>), layout: await toLayout(article) };
  // Keys that the format does not know come last.
  const input = { ...rest, unknown: 1, layout };
  const looks: ToSvgOptions[] = [
    {},
    { step: 3 },
    { theme: 'dark', evidence: 'footnotes' },
    { locale: 'ar', idPrefix: 'x-' },
    { seed: 7, evidence: 'none' },
    { data: false },
    { width: 390, height: 560, sides: ['guaido', 'maduro'] },
    { relations: ['recognition'], sides: ['guaido', 'maduro'] },
    { seed: 1.5 },
    { width: 10 },
    { evidence: 'margin' as never },
  ];
  const { page } = await openHost('');
  for (const look of looks) {
    const options = { ...FRAME, ...look };
    const found = await page.evaluate(inElement, { input, attributes: {}, properties: {}, hash: '', options });
    expect(found, JSON.stringify(look)).toEqual(await inNode({ input, view: {}, way: 'options' }, {}, options));
  }
});
