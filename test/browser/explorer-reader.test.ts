/** The article beside the graph: retold in our own words, or the reader's own copy, which stays in the browser. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  ARTICLE,
  button,
  DESKTOP,
  heard,
  openFresh,
  openExplorer,
  panelText,
  PHONE,
  press,
  ready,
  soon,
  chooseLanguage,
} from './harness.js';

interface Dataset {
  readonly sources: readonly { readonly summary: readonly { readonly paragraph: number; readonly text: string }[] }[];
}
const article = JSON.parse(ARTICLE) as Dataset;
const anchored = async (page: Page): Promise<[number, number]> => {
  await soon(async () => (await heard(page, 'dg-anchor')).length).toBeGreaterThan(0);
  const last = (await heard(page, 'dg-anchor')).at(-1)!;
  return [last.found!.length, last.missing!.length];
};

test('retells the article paragraph by paragraph, and every quote is found in it', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openExplorer();
  expect(
    await page
      .locator('#text p')
      .evaluateAll((nodes) =>
        nodes.map((node) => [Number((node as HTMLElement).dataset['paragraph']), node.textContent]),
      ),
  ).toEqual(article.sources[0]!.summary.map(({ paragraph, text }) => [paragraph, text]));
  expect(await anchored(page)).toEqual([22, 0]);
  expect(complaints).toEqual([]);
});

test('words in it lead to their line, and a line to its words', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer({ viewport: { width: 1440, height: 900 } });
  await anchored(page);
  await page.getByText('tens of thousands of cheering supporters').scrollIntoViewIfNeeded();
  const at = await page.locator('#text').evaluate((text) => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.textContent!.indexOf('cheering supporters');
      if (start === -1) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + 8);
      const { x, y, width, height } = range.getClientRects()[0]!;
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error('The words are not there.');
  });
  await page.mouse.click(at.x, at.y);
  await soon(() => panelText(page)).toContain('A crowd of his supporters cheered Guaidó');
  // From the graph to the words: the text scrolls in its own box, the page stays.
  await page.locator('#text').evaluate((text) => text.scrollTo(0, 0));
  await press(page, 'edge:global-community/support/guaido');
  await soon(() => page.locator('#text').evaluate((text) => text.scrollTop)).toBeGreaterThan(0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a pasted copy is shown in full and marked; nothing is sent; the retelling comes back', async () => {
  const { page } = await openExplorer();
  await anchored(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByRole('button', { name: 'Paste article…' }).click();
  await page
    .getByRole('textbox', { name: 'Paste the article' })
    .fill('A headline\n\nWhile Canada and others have supported Guaido, nothing else is known.\n<b>No tags</b>');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  expect(await page.locator('#text p').allInnerTexts()).toEqual([
    'A headline',
    'While Canada and others have supported Guaido, nothing else is known.',
    '<b>No tags</b>',
  ]);
  await soon(() => anchored(page)).toEqual([2, 20]);
  expect(await page.locator('#article-note').innerText()).toBe('Your article. It is never uploaded.');
  // Code of the page may load; nothing that is asked for can carry the text.
  expect(requests.filter((url) => !/\/assets\/[\w-]+\.(?:js|css)$/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Close your article' }).click();
  await soon(() => anchored(page)).toEqual([22, 0]);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('open-copy');
});

test('quotes that are not in a copy are named above it, with the way to the nearest passage', async () => {
  const { page, complaints } = await openExplorer();
  await anchored(page);
  const missing = page.locator('#missing');
  expect(await missing.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Paste article…' }).click();
  const lines = [
    'A headline',
    ...Array.from({ length: 30 }, (_, i) => `Paragraph ${i + 2} says nothing of it.`),
    'While Canada and others <b>had</b> supported Guaido, nothing else is known.',
  ];
  await page.locator('#pasted').fill(lines.join('\n'));
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await soon(() => missing.getByRole('heading').innerText()).toBe('22 of 22 quotes not found in this text');
  expect(await missing.getByRole('listitem').count()).toBe(22);
  const item = missing.getByRole('listitem').filter({ hasText: 'Canada and others have supported Guaido' }).first();
  await item.getByRole('button', { name: 'Show the nearest passage (paragraph 32)' }).click();
  expect(await page.evaluate(() => getSelection()!.toString())).toMatch(
    /^Canada and others <b>had<\/b> supported Guaido/,
  );
  const [passage, pane] = await Promise.all([
    page.locator('#text p').last().boundingBox(),
    page.locator('#text').boundingBox(),
  ]);
  expect(passage!.y + passage!.height).toBeLessThanOrEqual(pane!.y + pane!.height);
  await chooseLanguage(page, 'fr');
  await soon(() => missing.getByRole('heading').innerText()).toContain('22 sur 22');
  // A retelling need not have the quotes.
  await page.locator('#retold').click();
  await soon(() => missing.isVisible()).toBe(false);
  expect(complaints).toEqual([]);
});

test('a file of a web page is read for its text only', async () => {
  const { page, complaints } = await openExplorer();
  const html =
    '<!doctype html><title>t</title><nav><p>Menu</p></nav><article><h1>Headline</h1><p>While <a href="/x">Canada and others</a> have supported Guaido.</p><script>window.ran = true</script><img src=x onerror="window.ran = true"><ul><li>One</li></ul></article><p>Outside</p>';
  await page.locator('#copy').setInputFiles({ name: 'story.html', mimeType: 'text/html', buffer: Buffer.from(html) });
  await soon(() => page.locator('#text p').allInnerTexts()).toEqual([
    'Headline',
    'While Canada and others have supported Guaido.',
    'One',
  ]);
  await soon(() => anchored(page)).toEqual([2, 20]);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  // The policy of the page refuses the handler once more.
  expect(complaints.filter((complaint) => !complaint.startsWith('Executing inline event handler violates'))).toEqual(
    [],
  );
});

test('a dropped text is the article, a dropped dataset the graph', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  const drop = (name: string, body: string): Promise<void> =>
    page.evaluate(
      ([file, text]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text!], file!));
        document
          .querySelector('main')!
          .dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      },
      [name, body],
    );
  await drop('story.txt', 'One line.');
  await soon(() => page.locator('#text p').allInnerTexts()).toEqual(['One line.']);
  await drop(
    'data.json',
    ARTICLE.replace('Venezuela, January 2019: who stands with whom', 'Another title').replace(
      '"summary": [',
      '"untold": [',
    ),
  );
  await soon(() => page.locator('diplomatic-graph h2').innerText()).toBe('Another title');
  // A source without a summary is told by its claims, each with its words.
  await soon(() => page.locator('#text p').allInnerTexts()).toContain(
    'Private military contractors came to Venezuela to strengthen Maduro’s security: “flew into Venezuela in the past few days to beef up security for”. The protests of the opposition have the backing of the United States: “USA -backed opposition protests”. Private military contractors (secret missions for): “who do secret missions for Russian Federation”.',
  );
  await soon(() => anchored(page)).toEqual([22, 0]);
});

test('a copy without text, in another encoding, or too large is refused with the reason', async () => {
  const { page } = await openExplorer();
  await page.locator('#copy').setInputFiles({ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from(' \n ') });
  await soon(() => page.locator('#error').innerText()).toBe('The text is empty.');
  await page
    .locator('#copy')
    .setInputFiles({ name: 'big.txt', mimeType: 'text/plain', buffer: Buffer.alloc(5_000_001, 'a') });
  await soon(() => page.locator('#error').innerText()).toBe('big.txt is too large: 6 MB. The limit is 5 MB.');
  const latin = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text, 'latin1') });
  await page.locator('#copy').setInputFiles(latin('old.txt', 'Guaidó\n'));
  await soon(() => page.locator('#error').innerText()).toMatch(/^old\.txt: line 1: this is not UTF-8 .*"Guaidó"/);
  await page.locator('#file').setInputFiles(latin('old.json', '{"title": "Guaidó"}'));
  await soon(() => page.locator('#error').innerText()).toMatch(/^old\.json: line 1: this is not UTF-8 .*"Guaidó"/);
  expect(await page.locator('#text p').count()).toBe(15);
});

test('the reader can be put away, and gives its room to the graph', async () => {
  const { page } = await openExplorer(DESKTOP);
  const toggle = page.getByRole('button', { name: 'Article', exact: true });
  const before = (await page.locator('#graph').boundingBox())!.width;
  await toggle.click();
  expect(await page.locator('#article-pane').isVisible()).toBe(false);
  expect(await toggle.getAttribute('aria-pressed')).toBe('false');
  expect((await page.locator('#graph').boundingBox())!.width).toBeGreaterThan(before + 200);
  await toggle.click();
  expect(await page.locator('#article-pane').isVisible()).toBe(true);
});

test('on a phone the article follows the graph, and one finger scrolls to it', async () => {
  const { page } = await openExplorer(PHONE);
  const [graph, reader] = await Promise.all(['#graph', '#article-pane'].map((id) => page.locator(id).boundingBox()));
  expect(reader!.y).toBeGreaterThanOrEqual(graph!.y + graph!.height - 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  // The graph with its sheet fills the window at first.
  expect(graph!.height).toBeGreaterThan(600);
  await button(page, 'edge:canada/support/guaido').dispatchEvent('click');
  await page.locator('diplomatic-graph .panel.open').waitFor();
  await page.getByRole('button', { name: 'Show in article' }).first().tap();
  await soon(
    async () => (await page.getByText('Canada and others have supported Guaido').last().boundingBox())!.y,
  ).toBeLessThan(844);
});

test(
  'on a phone the button of the article leads to it, and says whether it can be seen',
  { tags: ['quick'] },
  async () => {
    const { page } = await openExplorer(PHONE);
    const toggle = page.locator('#toggle');
    const pane = page.locator('#article-pane');
    const top = async (): Promise<number> => (await pane.boundingBox())!.y;
    const pressed = (): Promise<string | null> => toggle.getAttribute('aria-pressed');
    await soon(pressed).toBe('false');
    expect(await top()).toBeGreaterThan(844);
    await toggle.tap();
    await soon(top).toBeLessThan(100);
    await soon(pressed).toBe('true');
    expect(await pane.isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
    // Back at the graph, the article is out of sight once more, and is still there.
    await page.evaluate(() => scrollTo(0, 0));
    await soon(pressed).toBe('false');
    expect(await pane.isVisible()).toBe(true);
  },
);

test('a dataset of an address that is asked for is retold as well', async () => {
  const { page } = await openFresh('/explorer/?src=/mine.json&locale=fr', {
    pages: { '/mine.json': { body: ARTICLE, type: 'application/json' } },
  });
  await ready(page);
  expect(await page.locator('#article-note').innerText()).toContain('Résumé. Les mots entre guillemets');
  expect(await anchored(page)).toEqual([22, 0]);
});
