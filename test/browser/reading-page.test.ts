/** The page stays the host's: nothing in its article changes, and nothing stays behind. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { anchored, bar, DATASET, inSight, LAYOUTS, lit, openRead, openStory, STORY, wordsAt } from './articles.js';
import { DESKTOP, get, heard, openFreshHost, openHost, press, ready, set, soon, spot } from './harness.js';

const STILL = { ...DESKTOP, reducedMotion: 'reduce' } as const;
const PARAGRAPHS = LAYOUTS['paragraphs']!(STORY);

/** What linked reading leaves in a page besides the marks of others. */
const traces = (page: Page): Promise<{ highlights: string[]; sheets: number }> =>
  page.evaluate(() => ({ highlights: [...CSS.highlights.keys()], sheets: document.adoptedStyleSheets.length }));

async function watchArticle(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    new MutationObserver((records) =>
      seen.push(...records.map(({ type, target }) => `${type} ${target.nodeName}`)),
    ).observe(document.getElementById('story')!, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { seen });
  });
  return () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}

test(
  'nothing within the article changes through pointing, selecting, stepping and removal, and nothing stays behind',
  { tags: ['quick'] },
  async () => {
    // A highlight and a sheet of the host's own are left alone.
    const own =
      '<script type="module">CSS.highlights.set("dg1-own", new Highlight()); document.adoptedStyleSheets = [new CSSStyleSheet()];</script>';
    const { page, complaints } = await openStory({ context: STILL, attributes: '', head: own, fresh: true });
    const before = await traces(page);
    const inside = (): Promise<string> =>
      page.locator('#story').evaluate((story) => new XMLSerializer().serializeToString(story));
    const html = await inside();
    const seen = await watchArticle(page);
    await set(page, { article: '#story' });
    await anchored(page);
    expect((await traces(page)).sheets).toBe(before.sheets + 1);
    expect((await traces(page)).highlights.length).toBeGreaterThan(5);
    const { x, y } = await wordsAt(page, 'its envoy home from');
    await page.mouse.move(x, y);
    await soon(async () => (await lit(page, 'hovered')).length).toBe(2);
    await page.mouse.click(x, y);
    await press(page, 'edge:syldavia/security-aid/guard');
    await page.locator('diplomatic-graph .in-text').first().click();
    await bar(page).getByRole('button', { name: 'Next quote' }).click();
    await set(page, { theme: 'dark', relations: ['support'] });
    await soon(async () => (await lit(page, 'marked')).length).toBe(3);
    await page.locator('diplomatic-graph').evaluate((element) => element.remove());
    expect(await traces(page)).toEqual(before);
    expect(await seen()).toEqual([]);
    expect(await inside()).toBe(html);
    // Its listeners have gone as well.
    await page.mouse.move(x, y + 1);
    await page.mouse.click(x, y);
    expect(complaints).toEqual([]);
  },
);

test('an element that is put back marks again', { tags: ['quick'] }, async () => {
  const { page } = await openRead();
  await page.locator('diplomatic-graph').evaluate((element) => {
    element.remove();
    document.querySelector('main')!.append(element);
  });
  expect((await anchored(page, 2)).missing).toEqual([]);
  await soon(async () => (await lit(page, 'marked')).length).toBe(7);
  expect((await traces(page)).sheets).toBe(1);
});

test('without an article nothing of linked reading is loaded, and taking the article away takes the marks away', async () => {
  const { page } = await openStory({ attributes: '', fresh: true });
  const loaded = (): Promise<number> =>
    page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('linked-reading')).length,
    );
  expect(await loaded()).toBe(0);
  await page.locator('diplomatic-graph').evaluate((element) => element.setAttribute('article', '#story'));
  await anchored(page);
  expect(await loaded()).toBe(1);
  await page.locator('diplomatic-graph').evaluate((element) => element.removeAttribute('article'));
  await soon(() => traces(page)).toEqual({ highlights: [], sheets: 0 });
  expect(await page.locator('diplomatic-graph').getByRole('button', { name: 'in article' }).count()).toBe(0);
});

test('an article in another shadow root, given as an element, is marked there and scrolled there', async () => {
  const { page } = await openStory({ context: STILL, attributes: '', story: '' });
  await page.evaluate((story) => {
    const root = document.getElementById('story')!.attachShadow({ mode: 'open' });
    const box = document.createElement('div');
    box.append(document.createRange().createContextualFragment(story));
    box.style.cssText = 'block-size: 240px; overflow: auto';
    root.append(box);
    Object.assign(document.querySelector('diplomatic-graph')!, { article: box });
  }, PARAGRAPHS);
  expect((await anchored(page)).missing).toEqual([]);
  expect(await traces(page)).toMatchObject({ sheets: 0 });
  const rules = (): Promise<number> =>
    page.evaluate(() => document.getElementById('story')!.shadowRoot!.adoptedStyleSheets.length);
  expect(await rules()).toBe(1);
  const spotOf = (words: string): Promise<{ x: number; y: number }> =>
    page.evaluate((sought) => {
      const walker = document.createTreeWalker(document.getElementById('story')!.shadowRoot!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf(sought);
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + sought.length);
        const [box] = range.getClientRects();
        return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
      }
      throw new Error('no such words');
    }, words);
  const { x, y } = await spotOf('envoy home from');
  await page.mouse.move(x, y);
  await soon(async () => (await lit(page, 'hovered')).length).toBe(2);
  await page.mouse.click(x, y);
  expect(await get(page, 'selected')).toBe('statement:s-envoy');
  await press(page, 'edge:arcadia/recognition/regent');
  const box = (await page.locator('#story').boundingBox())!;
  await soon(async () => (await spotOf('urged Arcadia to')).y).toBeLessThan(box.y + 260);
  await page.locator('diplomatic-graph .in-text').first().click();
  const at = (await bar(page).boundingBox())!;
  await page.evaluate(() =>
    document.getElementById('story')!.shadowRoot!.firstElementChild!.scrollBy({ top: -15, behavior: 'instant' }),
  );
  await soon(async () => Math.round((await bar(page).boundingBox())!.y - at.y)).toBe(15);
  await page.evaluate(() => {
    document.body.style.setProperty('min-block-size', '3000px');
    scrollBy({ top: 20, behavior: 'instant' });
  });
  await soon(async () => Math.round((await bar(page).boundingBox())!.y - at.y)).toBe(-5);
  await page.locator('diplomatic-graph').evaluate((element) => element.remove());
  expect(await rules()).toBe(0);
});

test('an element whose words are in its own shadow root, and a shadow root, are read', async () => {
  const { page } = await openStory({ attributes: '', story: '' });
  await page.evaluate(
    (story) =>
      document
        .getElementById('story')!
        .attachShadow({ mode: 'open' })
        .append(document.createRange().createContextualFragment(story)),
    PARAGRAPHS,
  );
  await set(page, { article: '#story' });
  expect((await anchored(page)).missing).toEqual([]);
  await page.evaluate(() => Object.assign(document.querySelector('diplomatic-graph')!, { article: null }));
  await soon(() => page.evaluate(() => document.getElementById('story')!.shadowRoot!.adoptedStyleSheets.length)).toBe(
    0,
  );
  await page.evaluate(() =>
    Object.assign(document.querySelector('diplomatic-graph')!, {
      article: document.getElementById('story')!.shadowRoot,
    }),
  );
  expect((await anchored(page, 2)).missing).toEqual([]);
});

test('a selector is looked up beside the element before the document', async () => {
  const { page } = await openHost('<p id="story">Nothing here.</p><div id="box"></div>', {
    pages: { '/data.json': { body: JSON.stringify(DATASET), type: 'application/json' } },
  });
  await page.evaluate((story) => {
    const root = document.getElementById('box')!.attachShadow({ mode: 'open' });
    root.append(
      document
        .createRange()
        .createContextualFragment(
          `<article id="story">${story}</article><diplomatic-graph src="/data.json" article="#story"></diplomatic-graph>`,
        ),
    );
  }, PARAGRAPHS);
  expect((await anchored(page)).missing).toEqual([]);
});

test(
  'an article that changes is read again: words that go are missing, words that come are found',
  { tags: ['quick'] },
  async () => {
    const { page } = await openRead();
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.getElementById('story')!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null)
        node.data = node.data.replace('called its envoy', 'sent its envoy');
    });
    expect((await anchored(page, 2)).missing).toEqual(['s-envoy']);
    await soon(async () => (await lit(page, 'marked')).length).toBe(6);
    await page.evaluate(() =>
      document.getElementById('story')!.append(
        Object.assign(document.createElement('p'), {
          textContent: 'It called its envoy home from Borduria after all.',
        }),
      ),
    );
    expect((await anchored(page, 3)).missing).toEqual([]);
    await soon(async () => (await lit(page, 'marked')).length).toBe(7);
  },
);

test('paragraphs that are put anew with the same words keep their marks, without another search', async () => {
  const { page } = await openRead();
  const words = await lit(page, 'marked');
  expect(words).toHaveLength(7);
  await page.evaluate(() => {
    const story = document.getElementById('story')!;
    story.replaceChildren(...[...story.childNodes].map((node) => node.cloneNode(true)));
  });
  // Ranges whose nodes have gone hold no words.
  await soon(() => lit(page, 'marked')).toEqual(words);
  const { x, y } = await wordsAt(page, 'its envoy home from');
  await page.mouse.click(x, y);
  await soon(() => get(page, 'selected')).toBe('statement:s-envoy');
  expect(await heard(page, 'dg-anchor')).toHaveLength(1);
});

test('what is unfolded is read', async () => {
  const { page } = await openRead({ story: `<div hidden>${PARAGRAPHS}</div>` });
  expect((await anchored(page)).found).toEqual([]);
  await page.evaluate(() => document.querySelector('#story > div')!.removeAttribute('hidden'));
  expect((await anchored(page, 2)).missing).toEqual([]);
});

test.for([
  [
    '#nowhere',
    'article: no element matches the selector "#nowhere" yet. Give the selector of the element that holds the article, such as "#story", or set the property to that element. An element that is added later is found.',
  ],
  ['#', 'article: "#" is not a valid selector. Give one, such as "#story", or set the property to an element.'],
] as const)('an article "%s" is an error with a remedy, and the graph stands', async ([article, message]) => {
  const { page } = await openStory({ attributes: `article="${article}"` });
  await soon(async () => (await heard(page, 'dg-error')).map((error) => [error.code, error.message])).toEqual([
    ['option-invalid', message],
  ]);
  await press(page, 'edge:syldavia/security-aid/guard');
  expect(await get(page, 'selected')).toBe('edge:syldavia/security-aid/guard');
  expect(await page.locator('diplomatic-graph [role="alert"]').count()).toBe(0);
});

test('an article that comes later, goes, and comes again is followed', async () => {
  const { page } = await openStory({ attributes: 'article="#late"' });
  await soon(async () => (await heard(page, 'dg-error')).length).toBe(1);
  await page.evaluate(() => (document.getElementById('story')!.id = 'early'));
  const put = (): Promise<void> =>
    page.evaluate((story) => {
      const article = Object.assign(document.createElement('article'), { id: 'late' });
      article.append(document.createRange().createContextualFragment(story));
      document.getElementById('early')!.replaceChildren(article);
    }, PARAGRAPHS);
  await put();
  expect((await anchored(page)).missing).toEqual([]);
  await page.evaluate(() => document.getElementById('late')!.remove());
  await soon(() => traces(page)).toEqual({ highlights: [], sheets: 0 });
  await put();
  expect((await anchored(page, 2)).missing).toEqual([]);
  expect(await heard(page, 'dg-error')).toHaveLength(1);
});

test('two elements with one article have marks of their own, and each leaves with its own', async () => {
  const { page } = await openHost(
    `<article id="story">${PARAGRAPHS}</article><diplomatic-graph id="one" src="/data.json" article="#story"></diplomatic-graph><diplomatic-graph id="two" src="/data.json" article="#story" relations="support"></diplomatic-graph>`,
    { pages: { '/data.json': { body: JSON.stringify(DATASET), type: 'application/json' } } },
  );
  await Promise.all([ready(page, '#one'), ready(page, '#two')]);
  await anchored(page, 2);
  await soon(async () => (await lit(page, 'marked')).length).toBe(10);
  const { x, y } = await wordsAt(page, 'the palace guard, which');
  await page.mouse.click(x, y);
  expect(await get(page, 'selected', '#one')).toBe('statement:s-guard');
  expect(await get(page, 'selected', '#two')).toBe('statement:s-guard');
  await page.locator('#one').evaluate((element) => element.remove());
  expect((await lit(page, 'marked')).length).toBe(3);
  await page.locator('#two').evaluate((element) => element.remove());
  expect(await traces(page)).toEqual({ highlights: [], sheets: 0 });
});

test('an element within its own article is no part of it', async () => {
  const { page } = await openHost(
    `<article id="story">${PARAGRAPHS}<diplomatic-graph src="/data.json" article="#story"><p>advisers from Syldavia had arrived to train the guard</p></diplomatic-graph></article>`,
    { pages: { '/data.json': { body: JSON.stringify(DATASET), type: 'application/json' } } },
  );
  await ready(page);
  expect((await anchored(page)).missing).toEqual([]);
  const { x, y } = await spot(page, 'edge:arcadia/recognition/regent');
  await page.mouse.click(x, y);
  expect(await get(page, 'selected')).toBe('edge:arcadia/recognition/regent');
});

test('where the browser has no highlights, words still select and are found', async () => {
  const { page, complaints } = await openRead({
    context: STILL,
    fresh: true,
    head: '<script>delete window.Highlight; delete CSS.highlights;</script>',
  });
  const { x, y } = await wordsAt(page, 'its envoy home from');
  await page.mouse.click(x, y);
  expect(await get(page, 'selected')).toBe('statement:s-envoy');
  await page.locator('diplomatic-graph .in-text').first().click();
  await bar(page).waitFor();
  expect(await inSight(page, 'called its envoy')).toBe(true);
  await page.locator('diplomatic-graph').evaluate((element) => element.remove());
  expect(complaints).toEqual([]);
});

test('a strict policy is kept, and the marks have their look under it', async () => {
  const policy =
    "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict</title><script type="module" src="/cdn/diplomatic-graph.js"></script></head><body><article id="story">${PARAGRAPHS}</article><diplomatic-graph src="/data.json" article="#story"></diplomatic-graph></body></html>`;
  const { page, url, complaints } = await openFreshHost('', {
    pages: {
      '/strict.html': { body: html, headers: { 'content-security-policy': policy } },
      '/data.json': { body: JSON.stringify(DATASET), type: 'application/json' },
    },
  });
  await page.goto(`${url}/strict.html`);
  await ready(page);
  await anchored(page);
  const { x, y } = await wordsAt(page, 'its envoy home from');
  await page.mouse.click(x, y);
  await page.locator('diplomatic-graph .in-text').first().click();
  await bar(page).getByRole('button', { name: 'Next quote' }).click();
  expect(await bar(page).evaluate((element) => getComputedStyle(element).position)).toBe('fixed');
  expect(
    await page.evaluate(() => {
      const [name] = [...CSS.highlights.keys()];
      return getComputedStyle(document.querySelector('#story p')!, `::highlight(${name})`).backgroundColor;
    }),
  ).toMatch(/^rgba\(/);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(complaints).toEqual([]);
});
