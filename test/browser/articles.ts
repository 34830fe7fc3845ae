/** Pages with an article beside the graph: a story of our own, the project's article where it is at hand, and ways to lay them out. */
import { existsSync, readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { heard, openFreshHost, openHost, ready, soon, type Answer, type Opened } from './harness.js';
import type { BrowserContextOptions } from 'playwright-core';

/** A story that nobody else has written; its headline is its first paragraph. */
export const STORY: readonly string[] = [
  'Arcadia calls its envoy home',
  'Arcadia\'s foreign office called its envoy home from Borduria on Monday, closed the consulate in the harbour town and said that "every other tie" would be looked at again before the end of the week.',
  'The old king of Borduria keeps the loyalty of the palace guard, which swore "to stand by the crown" in front of the cameras. Two porters of the Hotel Meridian said that advisers from Syldavia had arrived to train the guard, in a grey aeroplane without a number.',
  "Syldavia's parliament had earlier urged Arcadia to recognise the regent, a lawyer of forty who leads the council of towns. Its speaker would not say what was to follow, and neither would the regent: she has not been seen since the vote.",
  'In the hills nobody had heard of any of it; the harvest, a farmer said, is late this year.',
];

interface Quoted {
  readonly id: string;
  readonly exact: string;
}

const statement = (
  id: string,
  from: string,
  relation: string,
  to: string,
  standing: string,
  exact: string,
  paragraph: number,
  attribution?: string,
): object => ({
  id,
  source: 'story',
  from,
  relation,
  to,
  standing,
  claim: `What ${id} says.`,
  quote: { exact, paragraph },
  ...(attribution === undefined ? {} : { attribution }),
});

export const DATASET = {
  format: 1,
  id: 'arcadia',
  title: 'Arcadia and its neighbours',
  language: 'en',
  sources: [
    {
      id: 'story',
      kind: 'article',
      title: 'Arcadia calls its envoy home',
      url: 'https://example.org/arcadia',
      published: '2026-11',
      language: 'en',
    },
  ],
  actors: [
    { id: 'arcadia', kind: 'state', name: 'Arcadia' },
    { id: 'borduria', kind: 'state', name: 'Borduria' },
    { id: 'syldavia', kind: 'state', name: 'Syldavia' },
    { id: 'king', kind: 'person', name: 'The old king' },
    { id: 'guard', kind: 'armed-forces', name: 'The palace guard' },
    {
      id: 'regent',
      kind: 'person',
      name: 'The regent',
      affiliations: [
        {
          kind: 'leads',
          to: 'council',
          role: 'head',
          source: 'story',
          quote: { exact: 'the regent, a lawyer of forty who leads the council of towns', paragraph: 4 },
        },
      ],
    },
    { id: 'council', kind: 'organisation', name: 'Council of towns' },
  ],
  statements: [
    statement('s-envoy', 'arcadia', 'severed-ties', 'borduria', 'stated', 'called its envoy home from Borduria', 2),
    statement(
      's-consulate',
      'arcadia',
      'severed-ties',
      'borduria',
      'stated',
      'closed the consulate in the harbour town and said that "every other tie" would be looked at again',
      2,
    ),
    statement(
      's-guard',
      'guard',
      'support',
      'king',
      'stated',
      'the loyalty of the palace guard, which swore "to stand by the crown"',
      3,
    ),
    statement(
      's-advisers',
      'syldavia',
      'security-aid',
      'guard',
      'reported',
      'advisers from Syldavia had arrived to train the guard',
      3,
      'two porters',
    ),
    statement('s-regent', 'arcadia', 'recognition', 'regent', 'called-for', 'urged Arcadia to recognise the regent', 4),
    statement(
      's-parliament',
      'syldavia',
      'support',
      'regent',
      'implied',
      "Syldavia's parliament had earlier urged Arcadia to recognise the regent",
      4,
    ),
  ],
};

/** Ids of all quotes of the story, in the order of its text. */
export const IN_ORDER = [
  's-envoy',
  's-consulate',
  's-guard',
  's-advisers',
  's-parliament',
  's-regent',
  'regent/~leads/council',
];

/** What a dataset quotes, by the ids that the element gives. */
export function quotesOf(dataset: {
  actors: readonly { id: string; affiliations?: readonly { kind: string; to: string; quote?: { exact: string } }[] }[];
  statements: readonly object[];
}): Quoted[] {
  const statements = (dataset.statements as readonly { id: string; quote: { exact: string } }[]).map(
    ({ id, quote }) => ({ id, exact: quote.exact }),
  );
  const ties = dataset.actors.flatMap(({ id, affiliations = [] }) =>
    affiliations.map(({ kind, to, quote }) => ({ id: `${id}/~${kind}/${to}`, exact: quote!.exact })),
  );
  return [...statements, ...ties];
}

/** The project's article, which is not ours to publish; null where it is not at hand. */
export function sharedArticle(): string[] | null {
  const path = '../shared/article/article.txt';
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : null;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const paragraphs = (lines: readonly string[], inner: (line: string, index: number) => string): string =>
  lines.map((line, i) => (i === 0 ? `<h1>${inner(line, i)}</h1>` : `<p>${inner(line, i)}</p>`)).join('\n');

/** Three ways in which pages lay a text out. */
export const LAYOUTS: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  paragraphs: (lines) => paragraphs(lines, escaped),
  'nested spans with links': (lines) =>
    paragraphs(lines, (line) =>
      line
        .split(' ')
        .map((word, i) => {
          const half = Math.ceil(word.length / 2);
          const kinds = [
            `<span><em>${escaped(word)}</em></span>`,
            `<a href="#word-${i}">${escaped(word)}</a>`,
            `<b>${escaped(word.slice(0, half))}</b><span>${escaped(word.slice(half))}</span>`,
            escaped(word),
          ];
          return `<span>${kinds[i % 4]!}</span>${i % 5 === 4 ? '<script type="text/plain">no words</script><span hidden>none</span>' : ''}`;
        })
        .join(' '),
    )
      .replaceAll('<p>', '<div><span>')
      .replaceAll('</p>', '</span></div>'),
  'typographic quotes and soft hyphens': (lines) =>
    paragraphs(lines, (line, index) => {
      let open = false;
      return escaped(line)
        .replace(/"/g, () => {
          open = !open;
          return open ? '“' : '”';
        })
        .replace(/'/g, '’')
        .replace(/-/g, '\u2011')
        .replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u00AD')
        .replace(/ /g, () => ['\u00A0', '\n    ', ' '][index % 3]!)
        .normalize(index % 2 === 0 ? 'NFD' : 'NFC');
    }),
};

const STYLE = `<style>
  body { margin: 0; font: 17px/1.5 Georgia, serif; }
  .two { display: grid; grid-template-columns: 340px minmax(0, 1fr); }
  #story { box-sizing: border-box; block-size: 640px; overflow: auto; padding: 16px; }
  diplomatic-graph { block-size: 640px; }
  @media (max-width: 700px) { .two { display: block; } #story { block-size: auto; } }
  @media (prefers-color-scheme: dark) { body { background: #17191c; color: #e8e8ea; } }
</style>`;

/** A page with an article to the left and the graph to the right; on a phone one after the other. */
export async function openStory({
  story = LAYOUTS['paragraphs']!(STORY),
  dataset = DATASET,
  context,
  attributes = 'article="#story"',
  head = '',
  pages = {},
  fresh = false,
}: {
  story?: string;
  dataset?: object;
  context?: BrowserContextOptions;
  attributes?: string;
  head?: string;
  pages?: Record<string, Answer>;
  /** The page is loaded for this test alone; it may have scripts. */
  fresh?: boolean;
} = {}): Promise<Opened> {
  const opened = await (fresh ? openFreshHost : openHost)(
    `<main class="two"><article id="story" tabindex="0" aria-label="Story">${story}</article><diplomatic-graph src="/data.json" ${attributes}></diplomatic-graph></main>`,
    {
      head: STYLE + head,
      pages: { '/data.json': { body: JSON.stringify(dataset), type: 'application/json' }, ...pages },
      ...(context === undefined ? {} : { context }),
    },
  );
  await ready(opened.page);
  return opened;
}

/** The same, once its article is read. */
export async function openRead(options: Parameters<typeof openStory>[0] = {}): Promise<Opened> {
  const opened = await openStory(options);
  await anchored(opened.page);
  return opened;
}

/** What the last reading found, once there were so many. */
export async function anchored(
  page: Page,
  readings = 1,
): Promise<{ found: readonly string[]; missing: readonly string[] }> {
  await soon(async () => (await heard(page, 'dg-anchor')).length).toBeGreaterThanOrEqual(readings);
  const { found = [], missing = [] } = (await heard(page, 'dg-anchor')).at(-1)!;
  return { found, missing };
}

/** The words in the highlights of one level (marked, hovered, selected), in alphabetical order. */
export async function lit(page: Page, level: 'marked' | 'hovered' | 'selected'): Promise<string[]> {
  return page.evaluate(
    (end) =>
      [...CSS.highlights]
        .filter(([name]) => name.endsWith(`-${end}`))
        .flatMap(([, highlight]) =>
          [...highlight].map((range) => {
            const copy = (range as Range).cloneContents();
            for (const unseen of copy.querySelectorAll('script, [hidden]')) unseen.remove();
            return copy.textContent.replace(/\s+/g, ' ');
          }),
        )
        .sort(),
    level,
  );
}

/** Where some words of the page stand, CSS px of the window: the middle of their first line. */
export async function wordsAt(page: Page, words: string, root = '#story'): Promise<{ x: number; y: number }> {
  return page.locator(root).evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(sought);
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      const [box] = range.getClientRects();
      return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
    }
    throw new Error(`The article has no "${sought}".`);
  }, words);
}

/** Scrolls words into the box of their article where they are out of it, and tells where they stand then. */
export async function reachWords(page: Page, words: string, root = '#story'): Promise<{ x: number; y: number }> {
  if (!(await inSight(page, words, root))) {
    const { y } = await wordsAt(page, words, root);
    await page.locator(root).evaluate((box, at) => {
      const { top, height } = box.getBoundingClientRect();
      box.scrollBy({ top: at - top - height / 2, behavior: 'instant' });
    }, y);
  }
  return wordsAt(page, words, root);
}

/** Whether words are within the window and within the box of their article. */
export async function inSight(page: Page, words: string, root = '#story'): Promise<boolean> {
  const { x, y } = await wordsAt(page, words, root);
  return page.evaluate(
    ([px, py, box]) => {
      const { top, bottom } = document.querySelector(box)!.getBoundingClientRect();
      return py > 0 && py < innerHeight && px > 0 && px < innerWidth && py > top && py < bottom;
    },
    [x, y, root] as const,
  );
}

/** The bar that steps through the passages. */
export const bar = (page: Page): Locator => page.locator('diplomatic-graph .steps');
