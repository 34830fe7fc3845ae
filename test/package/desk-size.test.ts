/** What travels for the coding desk, gzipped, beyond the element. A failure says what to do. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** Bytes before the first use of the desk: its script, style sheet and page, and all that the script imports statically. */
const FIRST_USE = 90_000;
/** Any one part that is loaded later. */
const LATER = 20_000;
/** The review of proposals with the rules that make them, gazetteer included. The aim is 40,000. */
const REVIEW = 74_000;
const ASSETS = 'dist/explorer/assets';

const files: ReadonlySet<string> = new Set(readdirSync(ASSETS).filter((file) => file.endsWith('.js')));
const textOf = (file: string): string => readFileSync(`${ASSETS}/${file}`, 'utf8');
const bytes = (file: string): number => gzipSync(readFileSync(`${ASSETS}/${file}`), { level: 9 }).length;
const sum = (names: readonly string[]): number => names.reduce((total, file) => total + bytes(file), 0);
const named = (pattern: RegExp, type = 'js'): string => {
  const [file, ...others] = readdirSync(ASSETS).filter((each) => pattern.test(each) && each.endsWith(`.${type}`));
  expect(others).toEqual([]);
  return file!;
};

const STATIC = /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g;
const DYNAMIC = /\bimport\(\s*["'`]\.\/([^"'`]+)["'`]\s*\)/g;

/** The files that the import statements of `file` lead to, itself first. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target] of textOf(file).matchAll(STATIC)) closure(target!, seen);
  return seen;
}

/** Files that are loaded by `import()` from any of these, or from what is loaded so. */
function later(from: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const queue = [...from];
  for (let file = queue.pop(); file !== undefined; file = queue.pop())
    for (const [, target] of textOf(file).matchAll(DYNAMIC))
      if (!found.has(target!) && files.has(target!)) {
        found.add(target!);
        queue.push(...closure(target!));
      }
  return found;
}

/**
 * What the element loads by itself until it rests beside an article: its entry, the layout, and what it loads when the
 * browser is idle. The desk shares these files with it.
 */
const element = new Set(
  [/^define-/, /^layout-steps-/, /^features-chunk-/, /^linked-reading-/, /^source-chunk-/].flatMap((name) => [
    ...closure(named(name)),
  ]),
);
const desk = closure(named(/^desk-/));
/** The texts of the desk, one file a language, known by the name of a text. One of them is needed at once. */
const words = [...later(desk)].filter((file) => textOf(file).includes('downloadStored:'));

test(`at most ${FIRST_USE} bytes travel before the first use of the desk, beyond the element`, () => {
  const own = [...desk].filter((file) => !element.has(file));
  const style = gzipSync(readFileSync(`${ASSETS}/${named(/^desk-/, 'css')}`), { level: 9 }).length;
  const page = gzipSync(readFileSync('dist/explorer/desk.html'), { level: 9 }).length;
  const language = Math.max(...words.map(bytes));
  const all = sum(own) + style + page + language;
  console.log(`desk: ${all} bytes before its first use, of these ${style} of style, ${language} of texts`);
  expect(
    all,
    `${own.map((file) => `${file} ${bytes(file)}`).join(', ')}: ${all - FIRST_USE} bytes too many. Move what the ` +
      'first statement does not need behind import(); do not raise the number.',
  ).toBeLessThanOrEqual(FIRST_USE);
});

test(`no part of the desk that is loaded later has more than ${LATER} bytes`, () => {
  const ofElement = later(element);
  const own = [...later(desk)].filter((file) => !ofElement.has(file) && !element.has(file) && !desk.has(file));
  console.log(`desk: loaded later ${own.map((file) => `${file} ${bytes(file)}`).join(', ')}`);
  for (const file of own)
    expect(bytes(file), `${file}: split it.`).toBeLessThanOrEqual(file.startsWith('review-chunk-') ? REVIEW : LATER);
});
