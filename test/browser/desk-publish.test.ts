/** The desk publishes: what the package holds, and how it does on another server, under a policy and from a disk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createHash } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { hiddenRuns, wordsIn } from '../unit/desk/files/coded.js';
import { SAMPLE } from '../../src/desk/view/sample.js';
import { axe } from './axe.js';
import { newPage } from './browser.js';
import { chooseDownload, codeSample, downloaded, openDesk, openPublish, publish, SAMPLE_QUOTES } from './desk-files.js';
import { DESKTOP, drawn, openFresh, PHONE, press, ready, soon, type Answer } from './harness.js';
import { lacks } from './needs.js';

/** The files of a package in a folder of their own. */
function unpack(files: ReadonlyMap<string, Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

test('a published package is drawn and explored on another server, by itself', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openDesk();
  await codeSample(page);
  await openPublish(page);
  const { name, files } = await publish(page);
  expect(name).toBe('Neighbours-split-over-who-governs-Ovanna.zip');
  await soon(() => page.locator('dialog .result').innerText()).toMatch(/^Package downloaded: \d+ files, 0\.\d+ MB\.$/);
  expect(complaints).toEqual([]);
  // Each script is the one of the list of hashes, so that other pages can check it.
  const list = JSON.parse(files.get('diplomatic-graph/integrity.json')!.toString()) as Record<string, string>;
  for (const [script, hash] of Object.entries(list)) {
    const bytes = files.get(`diplomatic-graph/${script}`)!;
    expect(`sha384-${createHash('sha384').update(bytes).digest('base64')}`, script).toBe(hash);
  }
  expect(files.get('diplomatic-graph/third-party-licenses.md')!.toString()).toContain('lit');
  expect(files.get('diplomatic-graph/LICENSE.txt')!.toString()).toContain('MIT');
  expect(files.get('embed.txt')!.toString()).toContain(`integrity="${list['diplomatic-graph.js']}"`);

  const { page: published, complaints: heardThere, url } = await openFresh('/', { folder: unpack(files) });
  const asked: string[] = [];
  published.on('request', (request) => asked.push(request.url()));
  await published.reload();
  await ready(published);
  expect((await drawn(published, 'edge')).length).toBe(2);
  await press(published, 'edge:karsk/recognition/ilse-marn');
  await published.locator('diplomatic-graph .panel q', { hasText: 'Karsk recognised Ilse Marn' }).waitFor();
  // The layouts are stored, so the code that lays out is not loaded.
  expect(asked.filter((address) => address.includes('layout-steps'))).toEqual([]);
  expect(asked.filter((address) => !address.startsWith(url) && !address.startsWith('data:'))).toEqual([]);
  expect(heardThere).toEqual([]);
});

test('a published package is drawn in a page with a strict policy', async () => {
  const { page } = await openDesk();
  await codeSample(page);
  await openPublish(page);
  const { files } = await publish(page);
  const snippet = /^1\. .*\n\n.*\n\n([^]*?<\/diplomatic-graph>)/m.exec(files.get('embed.txt')!.toString())![1]!;
  const policy = "default-src 'none'; script-src 'self'; connect-src 'self'";
  const host = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title></head><body>${snippet.replaceAll('https://example.org/graph/', '/')}</body></html>`;
  const pages: Record<string, Answer> = {
    '/host.html': { body: host, headers: { 'content-security-policy': policy } },
    '/whole.html': {
      body: files.get('index.html')!.toString(),
      headers: { 'content-security-policy': `${policy}; style-src 'self'` },
    },
  };
  const folder = unpack(files);
  for (const path of ['/host.html', '/whole.html']) {
    const { page: embedded } = await openFresh(path, { folder, pages });
    await ready(embedded);
    expect((await drawn(embedded, 'edge')).length, path).toBe(2);
    await press(embedded, 'edge:karsk/recognition/ilse-marn');
    await embedded.locator('diplomatic-graph .panel q', { hasText: 'Karsk recognised Ilse Marn' }).waitFor();
  }
});

test.for([
  ['without script', { ...DESKTOP, javaScriptEnabled: false }, true],
  ['from a disk', DESKTOP, false],
  ['on a phone from a disk', PHONE, false],
] as const)('%s, the page of a package shows picture and statements', async ([, context, isServed], { skip }) => {
  skip(isServed && lacks('no scripts'), 'needs a browser without scripts');
  const { page } = await openDesk();
  await codeSample(page);
  await openPublish(page);
  const folder = unpack((await publish(page)).files);
  const { page: shown } = isServed
    ? await openFresh('/', { folder, context })
    : await newPage(context).then((opened) => {
        onTestFinished(() => opened.page.context().close());
        return opened;
      });
  if (!isServed) await shown.goto(pathToFileURL(join(folder, 'index.html')).href);
  const picture = shown.locator('figure svg');
  expect(await picture.locator('text', { hasText: 'Ilse Marn' }).first().isVisible()).toBe(true);
  expect((await picture.boundingBox())!.height).toBeGreaterThan(200);
  await shown.getByText('Evidence: 2 statements').click();
  for (const quote of SAMPLE_QUOTES) expect(await shown.locator('q', { hasText: quote }).isVisible()).toBe(true);
  expect(await shown.locator('h1').innerText()).toBe(SAMPLE.title);
});

test('the same draft gives the same bytes, also after a reload', async () => {
  const { page } = await openDesk();
  await codeSample(page);
  await openPublish(page);
  const { zip } = await publish(page);
  await page.reload();
  await page.locator('desk-text-pane article p').first().waitFor();
  await openPublish(page);
  expect((await publish(page)).zip.equals(zip)).toBe(true);
});

test('no request leaves the page while it is coded and published, and no file holds the text', async () => {
  const { page, url } = await openDesk();
  const asked: { url: string; body: string }[] = [];
  page.on('request', (request) => asked.push({ url: request.url(), body: request.postData() ?? '' }));
  await codeSample(page);
  await openPublish(page);
  const { files } = await publish(page);
  const draft = await downloaded(page, () => page.getByRole('button', { name: 'Download draft (JSON)' }).click());
  await page.getByRole('dialog', { name: 'Publish' }).getByRole('button', { name: 'Close' }).click();
  const others = [];
  for (const kind of ['Dataset (JSON)', 'Picture (SVG)', 'Statements (CSV)', 'Draft with history (JSON)'])
    others.push(await downloaded(page, () => chooseDownload(page, kind)).then((file) => [kind, file.bytes] as const));
  expect(asked.filter((request) => !/^(blob|data):/.test(request.url) && !request.url.startsWith(`${url}/`))).toEqual(
    [],
  );
  const hidden = hiddenRuns(SAMPLE_QUOTES);
  expect(hidden.length).toBeGreaterThan(50);
  const sent = wordsIn(asked.map(({ url: address, body }) => `${decodeURIComponent(address)} ${body}`).join('\n')).join(
    ' ',
  );
  expect(hidden.filter((run) => sent.includes(run))).toEqual([]);
  for (const [file, bytes] of [...files, ['draft', draft.bytes] as const, ...others]) {
    const text = wordsIn(bytes.toString()).join(' ');
    expect(
      hidden.filter((run) => text.includes(run)),
      file,
    ).toEqual([]);
  }
  // With the tick the text is there, as a file of its own and nowhere else.
  await openPublish(page);
  await page.getByLabel('Include the full text of the article').check();
  const ticked = await publish(page);
  expect(ticked.files.get('article.txt')!.toString()).toBe(`${SAMPLE.text}\n`);
  for (const [file, bytes] of [...ticked.files].filter(([each]) => each !== 'article.txt'))
    expect(wordsIn(bytes.toString()).join(' ').includes(hidden[0]!), file).toBe(false);
});

test('the list of checks leads to what is to be mended, and errors stop the package', { tags: ['quick'] }, async () => {
  const { page } = await openDesk();
  await page.getByRole('button', { name: 'Try a sample' }).click();
  await page.locator('desk-text-pane article p').first().waitFor();
  await openPublish(page);
  const dialog = page.getByRole('dialog', { name: 'Publish' });
  expect(await dialog.getByText('No finished statement: there is nothing to show').isVisible()).toBe(true);
  expect(await dialog.getByRole('button', { name: 'Download package (ZIP)' }).isDisabled()).toBe(true);
  await dialog.getByRole('button', { name: 'Fill in: Licence of the dataset' }).click();
  await soon(() => page.locator('input[name="license"]:focus').count()).toBe(1);
  await page.keyboard.type('CC BY 4.0');
  await page.keyboard.press('Escape');
  await openPublish(page);
  expect(await dialog.locator('li.passed', { hasText: 'Licence' }).count()).toBe(1);
  await dialog.locator('li', { hasText: 'neither coded nor marked' }).locator('summary').click();
  await dialog.getByRole('button', { name: 'Show: Paragraph 3' }).click();
  await soon(() => page.locator('article p:focus').getAttribute('data-paragraph')).toBe('3');
});

test('a package can be cancelled; a wrong address is told, and the draft stands', async () => {
  const { page, url } = await openDesk();
  await codeSample(page);
  await openPublish(page);
  const dialog = page.getByRole('dialog', { name: 'Publish' });
  await dialog.getByLabel('URL of the folder').fill('javascript:alert(1)');
  await dialog.getByRole('button', { name: 'Download package (ZIP)' }).click();
  await soon(() => dialog.locator('.result').innerText()).toContain('The package was not made. address: found');
  // The scripts wait, so that there is time to cancel.
  await page.route(`${url}/explorer/cdn/integrity.json`, () => undefined);
  await dialog.getByLabel('URL of the folder').fill('');
  await dialog.getByRole('button', { name: 'Download package (ZIP)' }).click();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await soon(() => dialog.locator('.result').innerText()).toBe('Cancelled. Nothing was downloaded.');
  expect(await page.getByRole('tab', { name: 'Statements (2)', includeHidden: true }).count()).toBe(1);
  // The focus goes back to the menu from which the dialog was opened.
  await page.keyboard.press('Escape');
  await soon(() => page.locator('summary:focus').innerText()).toBe('Download');
});

test('without the scripts beside the page, the package says so and holds the rest', async () => {
  const { page } = await openDesk();
  await codeSample(page);
  await page.route(/\/cdn\//, (route) => route.fulfill({ status: 404, body: 'not found' }));
  await openPublish(page);
  const { files } = await publish(page);
  expect([...files.keys()].some((file) => file.endsWith('.js'))).toBe(false);
  expect(files.get('index.html')!.toString()).not.toContain('<script');
  const result = page.locator('dialog .result');
  await soon(() => result.innerText()).toContain('but not the interactive graph');
  // Without scripts it has some ten kilobytes, which are more than none.
  expect(await result.innerText()).toMatch(/: 7 files, 0\.0\d+ MB\./);
});

test.for([
  ['desktop, light', { ...DESKTOP, colorScheme: 'light' }],
  ['phone, dark', { ...PHONE, colorScheme: 'dark' }],
] as const)('the dialog has no fault that a machine can find: %s', async ([, context]) => {
  const { page } = await openDesk(context);
  await codeSample(page);
  await openPublish(page);
  for (const summary of await page.locator('dialog .checks summary').all()) await summary.click();
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
