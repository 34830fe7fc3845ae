/** The article beside the graph, in WebKit: words and lines light each other, and nested quotes can be told apart. */
import { expect } from 'vitest';
import { decodePng, type Picture } from '../scenes/pixels.js';
import { mark, openExplorer, openHost, soon, test, type WebKitPage } from './harness.js';

/** Where words of an article stand, CSS px of the window. */
function box(
  page: WebKitPage,
  words: string,
  within = '#text',
): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.run(
    (at, sought) => {
      const walker = document.createTreeWalker(document.querySelector(at)!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const index = (node as Text).data.indexOf(sought);
        if (index === -1) continue;
        node.parentElement!.scrollIntoView({ block: 'center' });
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + sought.length);
        const { x, y, width, height } = range.getClientRects()[0]!;
        return { x, y, width, height };
      }
      throw new Error(`The article does not say "${sought}".`);
    },
    within,
    words,
  );
}

/** The words that are highlighted in one state. */
const lit = (page: WebKitPage, state: string): Promise<string[]> =>
  page.run(
    (wanted) =>
      [...CSS.highlights].flatMap(([name, ranges]) => (name.endsWith(wanted) ? [...ranges].map(String) : [])).sort(),
    state,
  );

test('words of the article light their line, and select it; a line lights its words', async () => {
  const { page } = await openExplorer();
  await soon(async () => (await lit(page, 'marked')).length).toBe(22);
  const { x, y, width, height } = await box(page, 'USA -backed opposition protests');
  await page.move({ x: x + width / 2, y: y + height / 2 });
  await soon(() => page.count('diplomatic-graph >> .paint [data-focus] [data-edge]')).toBe(1);
  expect(await lit(page, 'hovered')).toEqual(['USA -backed opposition protests']);
  await page.press({ x: x + width / 2, y: y + height / 2 });
  await soon(() => page.text('diplomatic-graph >> .panel')).toContain('USA -backed opposition protests');
  await page.click(mark('edge:maduro/severed-ties/us'));
  await soon(async () => (await lit(page, 'selected')).some((words) => words.startsWith('directed his country'))).toBe(
    true,
  );
  expect(await page.complaints()).toEqual([]);
});

test('the buttons of the panel step through the quotes of the article', async () => {
  const { page } = await openExplorer();
  const step = 'diplomatic-graph >> .panel button';
  await soon(() => page.texts(step)).toContain('Step through the quotes');
  await page.press(
    await page.run((at) => {
      const button = window.findAll(at).find(({ innerText }) => innerText.trim() === 'Step through the quotes')!;
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, step),
  );
  await page.there('diplomatic-graph >> .steps');
  await soon(() => page.text('diplomatic-graph >> .steps .position')).toContain('1');
  const before = await page.text('diplomatic-graph >> .steps .position');
  await page.click('diplomatic-graph >> .steps button[aria-label="Next quote"]');
  await soon(() => page.text('diplomatic-graph >> .steps .position')).not.toBe(before);
});

const source = { id: 's', kind: 'article', title: 'Source' };
const statement = (id: string, relation: string, exact: string): object => ({
  id,
  source: 's',
  from: 'a',
  relation,
  to: id,
  standing: 'stated',
  quote: { exact },
});

/** Quotes of one look are one highlight, which comes where the first of them stands: before the outer words, or after. */
test.for([
  [
    'before',
    'Belmora left the talks. Arcadia recognised the council after it had expelled the envoys of its neighbour.',
  ],
  [
    'after',
    'Arcadia recognised the council after it had expelled the envoys of its neighbour. Belmora left the talks.',
  ],
] as const)('words within others keep their underline, with a quote of their look %s them', async ([, story]) => {
  const data = {
    format: 1,
    title: 'Nested',
    language: 'en',
    sources: [source],
    actors: ['a', 'outer', 'inner', 'other'].map((id) => ({ id, kind: 'state', name: id })),
    statements: [
      statement('outer', 'support', 'recognised the council after it had expelled the envoys of its neighbour'),
      statement('inner', 'severed-ties', 'expelled the envoys'),
      statement('other', 'severed-ties', 'left the talks'),
    ],
  };
  const { page } = await openHost(
    `<p id="story">${story}</p><diplomatic-graph src="/nested.json" article="#story"></diplomatic-graph>`,
    { size: [1000, 800], pages: { '/nested.json': { body: JSON.stringify(data), type: 'application/json' } } },
  );
  await page.ready();
  await soon(async () => (await lit(page, 'marked')).length).toBe(3);
  await page.move({ x: 1, y: 1 });
  const underlineOf = async (words: string): Promise<string[]> => {
    const at = await box(page, words, '#story');
    return coloursUnder(decodePng(await page.png()), at);
  };
  await soon(() => underlineOf('expelled the envoys')).toContain('#98112f');
  expect(await underlineOf('recognised the council')).toContain('#0b61b0');
});

/** The colours that fill most of a row of pixels in the lower half of a box and a little below. */
function coloursUnder({ width, rgba }: Picture, at: { x: number; y: number; width: number; height: number }): string[] {
  const found = new Set<string>();
  for (let y = Math.round(at.y + at.height / 2); y < at.y + at.height + 8; y += 1) {
    const counts = new Map<string, number>();
    for (let x = Math.ceil(at.x); x < at.x + at.width - 1; x += 1) {
      const i = (y * width + x) * 4;
      const colour = `#${Buffer.from(rgba.subarray(i, i + 3)).toString('hex')}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    for (const [colour, count] of counts) if (count > at.width * 0.5) found.add(colour);
  }
  return [...found];
}
