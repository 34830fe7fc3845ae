/**
 * The same cases drawn in Node and in a page, by `toSvg` and by the element, and compared by the SHA-256 of their
 * bytes. The page is `staticPage`, and its server answers `/cases.json` with the cases.
 */
import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import type { ToSvgOptions } from '../../src/static.js';
import type { Varied } from '../scenes/varied.js';

/** By what a case is drawn in the page. */
export type Way = 'static' | 'element';

/** Cases, from the first to before the last. */
interface Batch {
  readonly from: number;
  readonly to: number;
  readonly way: Way;
}

/** Runs a function in the page; it may use nothing but what stands in it and what is given. */
export type RunInPage = <T, Given>(script: (given: Given) => T | Promise<T>, given: Given) => Promise<T>;

/** Cases in one call into the page, since drivers end a call that takes minutes. */
const BATCH = 20;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Runs in the page: the hash of the file of each case, or of the words by which it is refused. Texts are kept. */
async function hashInPage({ from, to, way }: Batch): Promise<string[]> {
  type Draw = (input: object, options: ToSvgOptions) => Promise<string>;
  const cases = (await (await fetch('/cases.json')).json()) as Varied[];
  const byElement: Draw = async (input, options) => {
    const element = document.createElement('diplomatic-graph');
    Object.assign(element.style, { width: '600px', height: '700px' });
    Object.assign(element, { data: input });
    const shown = new Promise((resolve) => element.addEventListener('dg-settle', resolve));
    document.body.replaceChildren(element);
    await shown;
    // The defaults of an element are its own frame.
    const frame = { width: 960, height: 640 };
    return (element as unknown as { toSvg: (given: ToSvgOptions) => Promise<string> }).toSvg({ ...frame, ...options });
  };
  const page = window as unknown as { toSvg: Draw; texts: Record<number, string> };
  page.texts = {};
  const hashes: string[] = [];
  for (let i = from; i < to; i += 1) {
    const { input, options } = cases[i]!;
    const draw = way === 'static' ? page.toSvg : byElement;
    const text = await draw(input, options).catch((error: Error) => error.message);
    page.texts[i] = text;
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    hashes.push([...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  }
  document.body.replaceChildren();
  return hashes;
}

/**
 * Expects the page to write the same bytes as Node, or to refuse with the same words.
 *
 * @param expected The texts from Node, in the order of the cases.
 * @param wanted Which of the cases are drawn in the page: the first so many.
 * @returns how many of them are pictures.
 */
export async function expectSameBytes(
  run: RunInPage,
  cases: readonly Varied[],
  expected: readonly string[],
  way: Way,
  wanted = cases.length,
): Promise<number> {
  for (let from = 0; from < wanted; from += BATCH) {
    const to = Math.min(from + BATCH, wanted);
    const hashes = await run(hashInPage, { from, to, way });
    for (const [at, hash] of hashes.entries()) {
      const index = from + at;
      const { name, options } = cases[index]!;
      if (hash === hashOf(expected[index]!)) continue;
      const text = await run((i: number) => (window as unknown as { texts: Record<number, string> }).texts[i]!, index);
      expect(text, `${way}, ${name}, ${JSON.stringify(options)}`).toBe(expected[index]);
      throw new Error(`${name}: the texts are the same, and their hashes differ.`);
    }
  }
  return expected.slice(0, wanted).filter((text) => text.startsWith('<')).length;
}
