/** An exported SVG is opened again: by the explorer's button, by dropping it, and by an embed. */
import { beforeAll, expect, test } from 'vitest';
import { toSvg } from '../../src/static.js';
import { article } from '../scenes/make.js';
import {
  alertText,
  drawn,
  get,
  heard,
  openExplorer,
  openFreshExplorer,
  openHost,
  ready,
  soon,
  toSvg as exported,
} from './harness.js';

let svg: string;
beforeAll(async () => {
  svg = await toSvg(
    { ...(article as object), id: 'again', title: 'Opened again' },
    { relations: ['recognition'], theme: 'dark' },
  );
});

const title = 'diplomatic-graph h2';

test(
  'by the file chooser: the whole dataset, also what the picture had filtered, and it is exported as it came',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openFreshExplorer();
    // As in browsers that have no handles of files.
    await page.evaluate(() => Object.assign(window, { showOpenFilePicker: undefined }));
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open dataset…' }).click(),
    ]);
    await chooser.setFiles({ name: 'again.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(`\uFEFF${svg}`) });
    await soon(() => page.locator(title).innerText()).toBe('Opened again');
    await soon(async () => (await drawn(page, 'edge')).length).toBe(13);
    expect(await page.locator('#file').getAttribute('accept')).toContain('.svg');
    expect(await exported(page)).toContain('"title":"Opened again"');
    expect(complaints).toEqual([]);
  },
);

test(
  'by dropping it; one without a dataset is refused with its remedy, and the picture stays',
  { tags: ['quick'] },
  async () => {
    const { page } = await openExplorer();
    const drop = async (text: string): Promise<void> => {
      const data = await page.evaluateHandle((content) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], 'dropped.svg', { type: 'image/svg+xml' }));
        return transfer;
      }, text);
      for (const type of ['dragover', 'drop']) await page.dispatchEvent('main', type, { dataTransfer: data });
    };
    await drop(svg);
    await soon(() => page.locator(title).innerText()).toBe('Opened again');
    await drop(svg.replace(/<metadata [^>]*data-dataset.*<\/metadata>/, ''));
    expect(await alertText(page)).toMatch(/includes no dataset[\s\S]*Export it again with the dataset/);
    expect((await heard(page, 'dg-error'))[0]?.code).toBe('svg-without-dataset');
    expect(await page.locator(title).innerText()).toBe('Opened again');
  },
);

test('by the address of an embed, with a document type; a dataset that is set meanwhile wins', async () => {
  const { page } = await openHost('<diplomatic-graph src="/again.svg"></diplomatic-graph>', {
    pages: {
      '/again.svg': {
        body: svg.replace('?>', '?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x">'),
        type: 'image/svg+xml',
      },
    },
  });
  await ready(page);
  expect(await page.locator(title).innerText()).toBe('Opened again');
  await page.locator('diplomatic-graph').evaluate((element, text) => {
    for (const dataset of [text, { format: 1, title: 'Newest', sources: [], actors: [], statements: [] }])
      Object.assign(element, { data: dataset });
  }, svg);
  await soon(() => page.locator(title).innerText()).toBe('Newest');
  expect((await get<{ title: string }>(page, 'data')).title).toBe('Newest');
});
