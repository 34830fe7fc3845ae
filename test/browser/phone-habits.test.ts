/**
 * Habits of browsers on phones that can be had here: fields into which they zoom, a page that two fingers have zoomed,
 * what is missing in Safari, words that the browser's own handles select, and drafts that it deletes.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { begin } from './desk.js';
import {
  DESKTOP,
  get,
  openDesk,
  openExplorer,
  openFreshExplorer,
  openFreshHost,
  openFresh,
  PHONE,
  ready,
  set,
  soon,
} from './harness.js';
import { openBox } from './narrow.js';
import { lacks } from './needs.js';

/** What can be typed into or chosen from, with the size of its text, CSS px; in shadow trees as well. */
function fieldSizes(page: Page): Promise<{ field: string; size: number }[]> {
  return page.evaluate(() => {
    const found: { field: string; size: number }[] = [];
    const search = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot !== null) search(element.shadowRoot);
        if (!element.matches('select, textarea, input:is([type=text], [type=search], [type=number], [type=password])'))
          continue;
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        found.push({ field: element.id || element.className || element.localName, size });
      }
    };
    search(document);
    return found;
  });
}

async function expectLargeFields(page: Page, least: number): Promise<void> {
  const fields = await fieldSizes(page);
  expect(fields.length).toBeGreaterThanOrEqual(least);
  expect(fields.filter(({ size }) => size < 16)).toEqual([]);
}

test('no field has text under 16 px, into which Safari would zoom the page', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer(PHONE);
  const host = page.locator('diplomatic-graph');
  await host.getByRole('button', { name: 'Search', exact: true }).first().tap();
  await host.getByRole('combobox').waitFor();
  await expectLargeFields(page, 7);
  await page.keyboard.press('Escape');
  await openBox(page);
  await expectLargeFields(page, 8);
  await page.keyboard.press('Escape');
  await set(page, { view: 'table' });
  await host.locator('.tables').first().waitFor();
  await expectLargeFields(page, 8);
  const desk = (await openDesk(PHONE)).page;
  await expectLargeFields(desk, 2);
  await begin(desk, 'Karsk recognised Ilse Marn as president of Ovanna on Monday.');
  await expectLargeFields(desk, 3);
});

test('with a mouse, fields keep the size of the text around them', async () => {
  const { page } = await openExplorer(DESKTOP);
  expect((await fieldSizes(page)).some(({ size }) => size < 16)).toBe(true);
});

test('no button lets the page zoom by a double tap, and neither does the graph', async () => {
  const { page } = await openExplorer(PHONE);
  const actions = await page.evaluate(() => {
    const root = document.querySelector('diplomatic-graph')!.shadowRoot!;
    const buttons = [...document.querySelectorAll('button'), ...root.querySelectorAll('button, .stage')];
    return [...new Set(buttons.map((element) => getComputedStyle(element).touchAction))].sort();
  });
  expect(actions).toEqual(['manipulation', 'none', 'pan-x pan-y']);
});

test.skipIf(lacks('devtools'))('a page that two fingers have zoomed has the sheet where it was', async () => {
  const sheetOf = async (zoom: number): Promise<object> => {
    const opened = await openFresh('/explorer/', { context: PHONE });
    const { page } = opened;
    // As in browsers in which `innerHeight` is that of the part of the page that is seen.
    await page.evaluate(() => {
      Object.defineProperty(window, 'innerHeight', { get: () => visualViewport!.height });
    });
    await ready(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: zoom });
    await soon(() => page.evaluate(() => visualViewport!.scale)).toBeCloseTo(zoom, 2);
    await set(page, { selected: 'edge:oas/recognition/guaido' });
    await page.locator('diplomatic-graph .panel blockquote').first().waitFor();
    return page.evaluate(() => {
      const panel = document.querySelector('diplomatic-graph')!.shadowRoot!.querySelector('.panel')!;
      const { x, y, width, height } = panel.getBoundingClientRect();
      return { x, y: y + scrollY, width, height };
    });
  };
  expect(await sheetOf(2.5)).toEqual(await sheetOf(1));
});

test('without `requestIdleCallback`, `showSaveFilePicker` and `share`, as in Safari, all of it loads and downloads', async () => {
  const { page, complaints } = await openFreshHost('', { context: PHONE });
  const missing = await page.evaluate(() => {
    for (const name of ['requestIdleCallback', 'cancelIdleCallback', 'showSaveFilePicker', 'showOpenFilePicker'])
      Reflect.deleteProperty(window, name);
    Reflect.deleteProperty(Navigator.prototype, 'share');
    document.body.setHTMLUnsafe('<diplomatic-graph src="/data.json"></diplomatic-graph>');
    return ['requestIdleCallback', 'showSaveFilePicker'].filter((name) => name in window);
  });
  expect(missing).toEqual([]);
  await ready(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('diplomatic-graph').getByRole('button', { name: 'Download SVG' }).tap(),
  ]);
  expect(file.suggestedFilename()).toBe('venezuela-2019.svg');
  expect(complaints).toEqual([]);
});

const TEXT = `Neighbours split over Ovanna

Karsk recognised Ilse Marn as president of Ovanna on Monday.`;

/** Selects from the middle of one word to the middle of another, as the handles of a browser do: without a pointer. */
function selectByHandles(page: Page, first: string, last: string): Promise<void> {
  return page.evaluate(
    ([from, to]) => {
      const text = document.querySelector('p[data-paragraph="2"]')!.firstChild as Text;
      getSelection()!.setBaseAndExtent(text, text.data.indexOf(from!) + 2, text, text.data.indexOf(to!) + 2);
    },
    [first, last],
  );
}

const chosen = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('desk-chosen') ?? [])].map(String));

test('words that the handles of a phone select are chosen at the desk, each time they move', async () => {
  const { page, complaints } = await openDesk(PHONE);
  await begin(page, TEXT);
  await page.locator('p[data-paragraph="2"]').tap();
  await selectByHandles(page, 'recognised', 'Marn');
  await soon(() => chosen(page)).toEqual(['recognised Ilse Marn']);
  await selectByHandles(page, 'recognised', 'president');
  await soon(() => chosen(page)).toEqual(['recognised Ilse Marn as president']);
  // The button for them does not lie where the browser shows its menu, which is beside the words.
  const button = page.getByRole('button', { name: /^Code these words/ });
  const [words, box] = [(await page.locator('p[data-paragraph="2"]').boundingBox())!, (await button.boundingBox())!];
  expect(box.y).toBeGreaterThan(words.y + words.height + 48);
  await button.tap();
  await page.locator('desk-sentence-form').waitFor();
  expect(await page.locator('desk-sentence-form').innerText()).toContain('recognised Ilse Marn as president');
  expect(complaints).toEqual([]);
});

test('a selection that a mouse or a script makes is not taken for words of a phone', async () => {
  const { page } = await openDesk(DESKTOP);
  await begin(page, TEXT);
  await page.locator('p[data-paragraph="2"]').click();
  const changed = page.evaluate(
    () => new Promise<void>((done) => document.addEventListener('selectionchange', () => done(), { once: true })),
  );
  await selectByHandles(page, 'recognised', 'Marn');
  await changed;
  expect(await chosen(page)).toEqual([]);
});

test.for([true, false])('the desk says whether the browser may delete drafts; it keeps them: %s', async (kept) => {
  const { page } = await openDesk(PHONE);
  await page.evaluate((granted) => {
    StorageManager.prototype.persisted = async () => {
      await new Promise((later) => requestAnimationFrame(later));
      document.documentElement.dataset['asked'] = '';
      return granted;
    };
  }, kept);
  await begin(page, TEXT);
  await page.locator('summary', { hasText: 'Download' }).tap();
  await page.getByText('Last download:').waitFor();
  await page.locator('html[data-asked]').waitFor();
  // The desk is drawn anew in the frame after the answer.
  await page.evaluate(() => new Promise((later) => requestAnimationFrame(() => requestAnimationFrame(later))));
  expect(await page.getByText('Safari after seven days without a visit').count()).toBe(kept ? 0 : 1);
  const { x, width } = (await page.locator('details.menu[open] > div').boundingBox())!;
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(390);
});

test('the desk asks the browser to keep the drafts when one is begun', async () => {
  const { page } = await openDesk(PHONE);
  await page.evaluate(() => {
    const log = ((window as unknown as { asked: string[] }).asked = []);
    StorageManager.prototype.persisted = async () => false;
    StorageManager.prototype.persist = async () => (log as string[]).push('persist') > 0;
  });
  await begin(page, TEXT);
  await soon(() => page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual(['persist']);
});

test('the graph keeps its selection and its view while the window is lower, as with a keyboard', async () => {
  const { page } = await openFreshExplorer(PHONE);
  await set(page, { selected: 'actor:guaido' });
  await page.locator('diplomatic-graph .panel').waitFor();
  await page.setViewportSize({ width: 390, height: 508 });
  await soon(() => page.evaluate(() => document.documentElement.clientHeight)).toBe(508);
  expect(await get(page, 'selected')).toBe('actor:guaido');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.locator('diplomatic-graph .panel').waitFor();
});
