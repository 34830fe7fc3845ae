/** Quotes are found in an article however it is laid out, and none where there is none. */
import { describe, expect, test } from 'vitest';
import { normaliseQuote } from '../../src/anchoring/normalise.js';
import { anchored, DATASET, LAYOUTS, lit, openRead, openStory, quotesOf, sharedArticle, STORY } from './articles.js';
import { ARTICLE, panelText, set } from './harness.js';

const VENEZUELA = JSON.parse(ARTICLE) as typeof DATASET;
const shared = sharedArticle();

const SOURCES = [
  { name: 'a story of our own', lines: STORY, dataset: DATASET, count: 7 },
  { name: 'the article', lines: shared, dataset: VENEZUELA, count: 22 },
] as const;

describe.for(SOURCES)('in $name', ({ lines, dataset, count }) => {
  test.skipIf(lines === null).for(Object.keys(LAYOUTS))(
    'every quote is found in %s, and its words are marked',
    async (layout) => {
      const { page, complaints } = await openRead({ story: LAYOUTS[layout]!(lines!), dataset });
      const { found, missing } = await anchored(page);
      const quotes = quotesOf(dataset);
      expect(missing).toEqual([]);
      expect(quotes).toHaveLength(count);
      expect([...found].sort()).toEqual(quotes.map(({ id }) => id).sort());
      const marked = (await lit(page, 'marked')).map((words) => normaliseQuote(words));
      expect(marked.sort()).toEqual(quotes.map(({ exact }) => normaliseQuote(exact)).sort());
      expect(complaints).toEqual([]);
    },
  );
});

if (shared === null)
  console.warn('The article itself is not at hand (../shared/article/article.txt): its tests are skipped.');

test.for([
  ['the article’s quotes in a story of our own', STORY, VENEZUELA],
  ['our quotes in the article', shared, DATASET],
] as const)('none is found where none is: %s', async ([, lines, dataset], { skip }) => {
  if (lines === null) {
    skip();
    return;
  }
  const { page } = await openRead({ story: LAYOUTS['paragraphs']!(lines), dataset });
  const { found, missing } = await anchored(page);
  expect(found).toEqual([]);
  expect([...missing].sort()).toEqual(
    quotesOf(dataset)
      .map(({ id }) => id)
      .sort(),
  );
  expect(await lit(page, 'marked')).toEqual([]);
  expect(await page.locator('diplomatic-graph').getByRole('button', { name: 'in article' }).count()).toBe(0);
});

test(
  'quotes that are not found are listed with what they are evidence for, and lead to it',
  { tags: ['quick'] },
  async () => {
    const story = LAYOUTS['paragraphs']!(
      STORY.map((line) =>
        line
          .replace('advisers from Syldavia had arrived', 'nobody had arrived')
          .replace('Monday, closed', 'Monday. The office closed'),
      ),
    );
    const { page } = await openRead({ story });
    expect((await anchored(page)).missing).toEqual(['s-advisers']);
    const list = page.locator('diplomatic-graph details.missing');
    expect(await list.locator('summary').innerText()).toBe('1 quote not found in the article');
    await list.locator('summary').click();
    expect((await list.innerText()).replace(/\s+/g, ' ')).toContain(
      'Syldavia → The palace guard: security aid, reported “advisers from Syldavia had arrived to train the guard”',
    );
    await list.getByRole('button', { name: 'Syldavia → The palace guard' }).click();
    expect(await panelText(page)).toContain('What s-advisers says.');
    expect(await page.locator('diplomatic-graph .in-text').count()).toBe(0);
  },
);

test('an article of 100 kB is read in short pieces', async () => {
  const filler = Array.from(
    { length: 560 },
    (_, i) =>
      `The ${i}th field lay fallow, and the ${i + 1}th bore rye, wheat or barley as the ${i % 7}th day of rain allowed; the mill stood still, the road was empty, and the weather in the hills was what it was.`,
  );
  const story = LAYOUTS['nested spans with links']!([...filler.slice(0, 280), ...STORY, ...filler.slice(280)]);
  // One quote has to be searched for by its letters, in vain, another with success.
  const dataset = {
    ...DATASET,
    statements: [
      ...DATASET.statements,
      {
        ...DATASET.statements[0]!,
        id: 's-vain',
        quote: { exact: 'a treaty of which nobody in the whole of this text has ever heard a word' },
      },
      {
        ...DATASET.statements[0]!,
        id: 's-near',
        quote: { exact: 'had arrived to train the guard, in a gray aeroplane without a number' },
      },
    ],
  };
  const { page } = await openStory({ story, dataset, attributes: '' });
  // By a clock on which a piece of work takes 4 ms, the page is let live after every two.
  await page.evaluate(() => {
    let [now, pauses] = [performance.now(), 0];
    performance.now = () => (now += 4);
    const wait = requestIdleCallback;
    window.requestIdleCallback = (...given) => {
      pauses += 1;
      return wait(...given);
    };
    Object.assign(window, { pauses: () => pauses });
  });
  await set(page, { article: '#story' });
  await page.waitForFunction(() => window.heard.some(({ type }) => type === 'dg-anchor'));
  const { found, missing } = await anchored(page);
  expect(missing).toEqual(['s-vain']);
  expect(found).toHaveLength(8);
  expect(await page.evaluate(() => document.getElementById('story')!.textContent.length)).toBeGreaterThan(100_000);
  // A piece is 200 elements, 40 000 letters or a quote.
  const [elements, pauses] = await page.evaluate(
    () => [document.querySelectorAll('#story *').length, (window as unknown as { pauses(): number }).pauses()] as const,
  );
  expect(pauses).toBeGreaterThan(elements / 600);
});
