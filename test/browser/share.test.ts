/** The dialog of the explorer that shares what is seen: its texts, which work where they are pasted, and its previews. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { EXPLORER_WORDS } from '../../src/explorer/i18n/explorer-words.js';
import type { ShareMethod } from '../../src/explorer/i18n/types.js';
import { parseDatasetFile } from '../../src/static.js';
import { languageOf } from '../../src/i18n/languages.js';
import { axe, smallTargets } from './axe.js';
import {
  allowClipboard,
  type Answer,
  ARTICLE,
  chooseLanguage,
  DESKTOP,
  drawn,
  get,
  heard,
  type Opened,
  openFresh,
  openExplorer,
  openFreshExplorer,
  openMenu,
  PHONE,
  press,
  ready,
  set,
  soon,
} from './harness.js';

const folder = mkdtempSync(join(tmpdir(), 'diplomatic-graph-share-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function textOf(download: Download): Promise<string> {
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return readFileSync(file, 'utf8');
}

const dialog = (page: Page): ReturnType<Page['locator']> => page.getByRole('dialog');
const code = (page: Page): Promise<string> => page.locator('#share-code').inputValue();

async function openShare(page: Page): Promise<void> {
  await openMenu(page);
  await page.locator('#share').click();
  await dialog(page).waitFor();
}

/** Chooses a method, and waits for its text. */
async function choose(page: Page, method: ShareMethod): Promise<string> {
  await page.locator(`#share-dialog input[value="${method}"]`).check();
  const wait = EXPLORER_WORDS[languageOf(await page.evaluate(() => document.documentElement.lang))].share.wait;
  await soon(() => code(page)).not.toBe(wait);
  return code(page);
}

/** A page of another kind that holds what was copied, at the same server. */
async function pasted(text: string, page: Page): Promise<Opened> {
  const { origin } = new URL(page.url());
  const answer: Answer = {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title></head><body>${text.replaceAll(origin, '').replaceAll(encodeURIComponent(origin), '')}</body></html>`,
  };
  return openFresh('/host.html', { pages: { '/host.html': answer } });
}

async function narrow(page: Page): Promise<void> {
  const settled = async (): Promise<number> => (await heard(page)).filter(({ type }) => type === 'dg-settle').length;
  const before = await settled();
  await set(page, { relations: ['support', 'recognition'], sides: ['guaido', 'maduro'], theme: 'dark' });
  // Sides move everyone: what is pressed has to stand.
  await soon(settled).toBeGreaterThan(before);
  await press(page, 'edge:oas/recognition/guaido');
  await soon(() => get(page, 'selected')).toBe('edge:oas/recognition/guaido');
}

test('the link is the address, and is copied with a word', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openFreshExplorer();
  await allowClipboard(page);
  await openShare(page);
  expect(await code(page)).toBe(page.url());
  expect(await page.locator('#share-preview').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await soon(() => page.locator('#share-status').textContent()).toBe(EXPLORER_WORDS.en.share.copied);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  expect(complaints).toEqual([]);
});

test('the web component that is copied shows in another page what was seen, and its hash is that of the script', async () => {
  const { page, complaints } = await openExplorer();
  await narrow(page);
  await openShare(page);
  const text = await choose(page, 'element');
  expect(text).toMatch(
    /^<script type="module" src="[^"]*\/cdn\/diplomatic-graph\.js" integrity="sha384-[^"]{64}" crossorigin="anonymous"><\/script>/,
  );
  expect(text).toContain(
    'relations="support recognition" sides="guaido maduro" selected="edge:oas/recognition/guaido" theme="dark" style=',
  );
  const other = await pasted(text, page);
  await ready(other.page);
  expect(await drawn(other.page, 'edge')).toEqual(await drawn(page, 'edge'));
  expect(await get(other.page, 'selected')).toBe('edge:oas/recognition/guaido');
  expect([...complaints, ...other.complaints]).toEqual([]);
});

test('the language is written only if the reader has chosen it; a picture keeps the one that is seen', async () => {
  const { page } = await openExplorer();
  await openShare(page);
  expect(await choose(page, 'element')).not.toContain('locale=');
  expect(await choose(page, 'iframe')).not.toContain('locale=');
  await page.locator('#share-close').click();
  await chooseLanguage(page, 'fr');
  await soon(() => page.locator('diplomatic-graph').getByRole('group', { name: 'Graphe des relations' }).count()).toBe(
    1,
  );
  await openShare(page);
  expect(await choose(page, 'element')).toContain(' locale="fr"');
  expect(await choose(page, 'iframe')).toContain('locale=fr');
  expect(await choose(page, 'figure')).toContain('<figure lang="fr"');
});

test('the frame that is copied does the same, in its own height', async () => {
  const { page } = await openExplorer();
  await narrow(page);
  await openShare(page);
  const text = await choose(page, 'iframe');
  const other = await pasted(text, page);
  // 66 % of the width of its window, which has a scrollbar.
  await soon(() =>
    other.page.locator('iframe').evaluate((frame) => frame.clientHeight - Math.ceil(frame.clientWidth * 0.66)),
  ).toBe(0);
  const inner = other.page.frameLocator('iframe').locator('diplomatic-graph');
  await inner.locator('button[data-edge="oas/recognition/guaido"]').waitFor({ state: 'attached' });
  expect(
    await inner.evaluate((graph) => [
      graph.getAttribute('relations'),
      graph.getAttribute('sides'),
      graph.getAttribute('theme'),
    ]),
  ).toEqual(['support recognition', 'guaido maduro', 'dark']);
});

test('oEmbed is a file that can be saved', async () => {
  const { page } = await openExplorer();
  await openShare(page);
  const text = await choose(page, 'oembed');
  expect(JSON.parse(text)).toMatchObject({ version: '1.0', type: 'rich', width: 960, height: 672 });
  expect(await page.locator('#share-note code').textContent()).toBe(
    '<link rel="alternate" type="application/json+oembed" href="venezuela-2019-oembed.json" title="Venezuela, January 2019: who stands with whom"/>',
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('venezuela-2019-oembed.json');
  expect(await textOf(download)).toBe(text);
});

test(
  'the picture is saved under the name that the code has, and stands in the code where it has none',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openExplorer();
    await set(page, { relations: ['recognition'] });
    await openShare(page);
    expect(await choose(page, 'figure')).toContain('<img src="venezuela-2019.svg" alt="Venezuela, January 2019');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('venezuela-2019.svg');
    const svg = await textOf(download);
    expect(svg).toContain('viewBox="0 0 960 640"');
    expect(parseDatasetFile(svg).statements).toHaveLength(15);
    const shown = page.locator('#share-box img');
    await shown.waitFor();
    expect(
      await shown.evaluate((image: HTMLImageElement) => [
        image.naturalWidth,
        image.naturalHeight,
        decodeURIComponent(image.src).match(/data-edge="[^"~]*"/g),
      ]),
    ).toEqual([960, 640, ['data-edge="oas/recognition/guaido"']]);
    await page.locator('#share-image').fill('');
    await page.locator('#share-image').blur();
    await soon(() => code(page)).toContain('<svg');
    await page.locator('#share-image').fill('javascript:alert(1)');
    await page.locator('#share-image').blur();
    await soon(() => page.locator('#share-status').textContent()).toContain('image: found "javascript:alert(1)"');
    expect(await choose(page, 'markdown').catch(() => '')).toBe('');
    await page.locator('#share-image').fill('a.svg');
    await page.locator('#share-image').blur();
    await soon(() => code(page)).toMatch(/^\[!\[Venezuela.*\]\(<a\.svg>\)\]\(<http.*>\)\n\n\*\*/);
    expect(complaints).toEqual([]);
  },
);

test('a preview is the page in a frame, as wide as a phone or a desktop, and shows what is seen', async () => {
  const { page, complaints } = await openExplorer();
  await narrow(page);
  await openShare(page);
  await choose(page, 'element');
  const frame = page.locator('#share-box iframe');
  const inner = page.frameLocator('#share-box iframe').locator('diplomatic-graph');
  await inner.locator('button[data-edge="oas/recognition/guaido"]').waitFor({ state: 'attached' });
  expect(await inner.evaluate((graph) => [graph.getAttribute('sides'), graph.clientWidth])).toEqual([
    'guaido maduro',
    1024,
  ]);
  expect(await page.locator('#share-preview-note').textContent()).toBe(EXPLORER_WORDS.en.share.framed);
  const fits = async (): Promise<boolean> => {
    const [a, b] = [(await frame.boundingBox())!, (await page.locator('#share-box').boundingBox())!];
    return a.width <= b.width + 1 && Math.abs(a.height + 2 - b.height) < 2;
  };
  await soon(fits).toBe(true);
  await page.getByRole('button', { name: 'Phone' }).click();
  await soon(() => inner.evaluate((graph) => [graph.clientWidth, graph.clientHeight])).toEqual([390, 864]);
  await soon(fits).toBe(true);
  expect(await page.getByRole('button', { name: 'Phone' }).getAttribute('aria-pressed')).toBe('true');
  expect(complaints).toEqual([]);
});

test('a dataset from a file of the reader’s has no address: the element carries it, and there is no frame', async () => {
  const { page, complaints } = await openExplorer();
  const title = '</script><b>Mine</b>';
  const own = JSON.stringify({ ...(JSON.parse(ARTICLE) as object), title, titles: undefined });
  await page
    .locator('#file')
    .setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(own) });
  await soon(async () => (await heard(page, 'dg-load')).length).toBe(2);
  await openShare(page);
  expect(await page.locator('#share-note').textContent()).toBe(EXPLORER_WORDS.en.share.ownLink);
  expect(
    await page
      .locator('#share-dialog input:disabled')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
  ).toEqual(['iframe', 'oembed']);
  const text = await choose(page, 'element');
  expect(text).toContain('<script type="application/json">{');
  const inner = page.frameLocator('#share-box iframe').locator('diplomatic-graph h2');
  await soon(() => inner.textContent()).toBe(title);
  const other = await pasted(text, page);
  await ready(other.page);
  expect(await other.page.locator('diplomatic-graph h2').textContent()).toBe(title);
  expect([...complaints, ...other.complaints]).toEqual([]);
});

test('a file that is no dataset takes no address away', async () => {
  const { page } = await openExplorer();
  await page
    .locator('#file')
    .setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer: Buffer.from('{"format":2}') });
  await soon(async () => (await heard(page, 'dg-error')).length).toBe(1);
  await openShare(page);
  expect(await choose(page, 'iframe')).toContain('venezuela-2019');
});

test('a script that cannot be read has no hash, and that is said', async () => {
  const { page, complaints } = await openExplorer();
  await openShare(page);
  await choose(page, 'element');
  await page.locator('#share-script').fill('https://cdn.example/diplomatic-graph.js');
  await page.locator('#share-script').blur();
  await soon(() => code(page)).toContain(
    '<script type="module" src="https://cdn.example/diplomatic-graph.js" crossorigin="anonymous">',
  );
  expect(await page.locator('#share-note').textContent()).toBe(EXPLORER_WORDS.en.share.noHash);
  expect(complaints).toEqual([]);
});

test('the keyboard opens it, chooses, leaves it by Escape, and is where it was', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  await page.locator('#share').focus();
  await page.keyboard.press('Enter');
  await dialog(page).waitFor();
  await soon(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('link');
  await page.keyboard.press('ArrowRight');
  await soon(() => code(page)).toContain('<diplomatic-graph');
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('share');
  // What is shown is not there any more, and comes back.
  await soon(() => page.locator('#share-box iframe').count()).toBe(0);
  await page.keyboard.press('Enter');
  await soon(() => page.locator('#share-box iframe').count()).toBe(1);
});

test.for([
  ['desktop', DESKTOP],
  ['phone', PHONE],
  ['dark', { ...DESKTOP, colorScheme: 'dark' }],
  ['Arabic', { ...PHONE, locale: 'ar' }],
] as const)('is fit for everyone: %s', async ([, context]) => {
  const { page, complaints } = await openExplorer(context);
  await openShare(page);
  for (const way of ['link', 'element', 'figure'] as const) {
    await choose(page, way);
    expect(
      await page
        .locator('#share-dialog')
        .evaluate((box) => [
          box.scrollWidth > box.clientWidth,
          box.getBoundingClientRect().left >= 0,
          box.getBoundingClientRect().right <= innerWidth,
        ]),
    ).toEqual([false, true, true]);
    expect(await axe(page)).toEqual([]);
    expect((await smallTargets(page)).filter((target) => !/^: 1[0-9]/.test(target))).toEqual([]);
  }
  expect(complaints).toEqual([]);
});

test('a view that shows nothing has no picture to share: the dialog says why, and the next view is shared again', async () => {
  const { page, complaints } = await openExplorer();
  await set(page, { text: 'zebra' });
  await soon(() => page.locator('diplomatic-graph .nothing').count()).toBe(1);
  await openShare(page);
  expect(await choose(page, 'figure')).toBe('');
  expect(await dialog(page).innerText()).toContain('text: nothing matches "zebra". Widen the filter.');
  expect(await page.locator('#share-save').isDisabled()).toBe(true);
  expect(await page.locator('#share-box img').count()).toBe(0);
  await page.keyboard.press('Escape');
  await set(page, { text: null });
  await openShare(page);
  expect(await choose(page, 'figure')).toContain('<figure');
  expect(await page.locator('#share-save').isDisabled()).toBe(false);
  await page.locator('#share-box img').waitFor();
  expect(complaints).toEqual([]);
});
