/** The start page opens files: packages, drafts, datasets with errors, tables; and what it says of all others. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { zipOf } from '../../src/desk/files/zip-files.js';
import { axe } from './axe.js';
import { chooseDownload, codeSample, downloaded, openDesk, openFileOf, openPublish, publish } from './desk-files.js';
import { ARTICLE, DESKTOP, PHONE, soon } from './harness.js';

/** Back to the start page. */
async function toStart(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'More' }).click();
  await page.getByRole('button', { name: 'All drafts' }).click();
  await page.locator('.start').waitFor();
}

const drafts = (page: Page): Promise<string[]> => page.locator('.start .draft strong').allInnerTexts();
const counts = (page: Page): Promise<string[]> => page.locator('desk-list-pane [role="tab"]').allInnerTexts();

test('a package opens again, and gives the same dataset', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openDesk();
  await codeSample(page);
  await openPublish(page);
  const first = await publish(page);
  await page.keyboard.press('Escape');
  await toStart(page);
  await openFileOf(page, first.name, first.zip);
  await page.locator('desk-list-pane').waitFor();
  expect((await counts(page)).slice(0, 2)).toEqual(['Statements (2)', 'Actors (4)']);
  await openPublish(page);
  const again = await publish(page);
  expect(again.files.get('data.json')!.toString()).toBe(first.files.get('data.json')!.toString());
  expect(complaints).toEqual([]);
});

test('a draft file opens with its history, with the text only if it was ticked', { tags: ['quick'] }, async () => {
  const { page } = await openDesk();
  await codeSample(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  const without = await downloaded(page, () => chooseDownload(page, 'Draft with history (JSON)'));
  expect(without.name).toBe('Neighbours-split-over-who-governs-Ovanna.draft.json');
  await openPublish(page);
  await page.getByLabel('Include the text of the article').check();
  const whole = await downloaded(page, () => page.getByRole('button', { name: 'Download draft (JSON)' }).click());
  await page.keyboard.press('Escape');
  await toStart(page);

  await openFileOf(page, without.name, without.bytes);
  await page.locator('desk-list-pane').waitFor();
  expect(await page.locator('desk-text-pane article').count()).toBe(0);
  expect((await counts(page))[0]).toBe('Statements (1)');
  await page.getByRole('button', { name: 'Redo' }).click();
  await soon(() => counts(page)).toContain('Statements (2)');
  // What was opened is kept with its history.
  await page.locator('.saved.kept').waitFor();
  await page.reload();
  await page.locator('desk-list-pane').waitFor();
  expect((await counts(page))[0]).toBe('Statements (2)');
  await page.getByRole('button', { name: 'Undo' }).click();
  await soon(() => counts(page)).toContain('Statements (1)');

  await toStart(page);
  await openFileOf(page, whole.name, whole.bytes);
  await page.locator('desk-text-pane article p').first().waitFor();
  await toStart(page);
  await soon(() => drafts(page)).toHaveLength(3);
});

test('a dataset with errors is taken only after it was said what is left out', { tags: ['quick'] }, async () => {
  const { page } = await openDesk();
  const faulty = JSON.parse(ARTICLE) as { statements: Record<string, unknown>[] };
  faulty.statements[0]!['to'] = 'nobody';
  faulty.statements[1]!['standing'] = 'certain';
  const text = JSON.stringify(faulty);
  await openFileOf(page, 'faulty.json', text);
  const dialog = page.getByRole('dialog', { name: 'This dataset has errors' });
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain('2 errors found.');
  expect(await dialog.locator('ul').innerText()).toContain('nobody');
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await soon(() => page.locator('dialog[open]').count()).toBe(0);
  expect(await drafts(page)).toEqual([]);
  await openFileOf(page, 'faulty.json', text);
  await dialog.getByRole('button', { name: 'Import what is valid' }).click();
  await page.locator('desk-list-pane').waitFor();
  expect((await counts(page))[0]).toBe(`Statements (${faulty.statements.length + 7})`);
  expect(await page.locator('desk-statement-list .unfinished').count()).toBe(2);
});

test('a picture that was exported opens as the dataset in it', async () => {
  const { page } = await openDesk();
  await codeSample(page);
  const { bytes } = await downloaded(page, () => chooseDownload(page, 'Picture (SVG)'));
  await toStart(page);
  await openFileOf(page, 'picture.svg', bytes);
  await page.locator('desk-list-pane').waitFor();
  expect((await counts(page))[0]).toBe('Statements (2)');
});

/** A spreadsheet in German Excel: Latin-1, semicolons, columns of other names. */
const TABLE = Buffer.from(
  'Quelle;Art;Ziel;Status;Zitat\r\nJuan Guaidó;support;Brasília;stated;"er; sie"\r\nTarn;spied on;Karsk;;q\r\n;;;;only words\r\n',
  'latin1',
);

test.for([
  ['desktop', DESKTOP],
  ['phone', { ...PHONE, colorScheme: 'dark' }],
] as const)('a table is taken over after its columns were named, on a %s', { tags: ['quick'] }, async ([, context]) => {
  const { page } = await openDesk(context);
  await openFileOf(page, 'Aussagen.csv', TABLE);
  const dialog = page.getByRole('dialog', { name: 'Table of statements' });
  await dialog.waitFor();
  const text = await dialog.innerText();
  expect(text).toContain('3 rows, separated by semicolons.');
  expect(text).toContain('read as Latin-1');
  expect(text).toContain('Juan Guaidó');
  expect(await dialog.locator('tbody tr').count()).toBe(3);
  const take = dialog.getByRole('button', { name: 'Import' });
  expect(await take.isDisabled()).toBe(true);
  expect(text).toContain('Choose a column for: Who, Relation, To whom.');
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  for (const [field, column] of [
    ['Who *', 'Quelle'],
    ['Relation *', 'Art'],
    ['To whom *', 'Ziel'],
  ] as const)
    await dialog.getByLabel(field).selectOption({ label: column });
  await soon(() => dialog.locator('[role="status"]').innerText()).toBe(
    '2 statements, of which 1 unfinished; 1 row without a statement left out.',
  );
  await take.click();
  await page.locator('desk-bar .title').waitFor();
  expect(await page.locator('desk-bar .title').innerText()).toContain('Aussagen');
  expect(await page.locator('desk-list-pane [role="tab"]').first().textContent()).toContain('(2)');
});

test.for([
  [
    'a foreign ZIP file',
    'x.docx',
    zipOf([{ name: 'word/document.xml', bytes: new Uint8Array(3) }]),
    /has no data\.json/,
  ],
  ['a damaged ZIP file', 'x.zip', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 1]), /ZIP file is damaged/],
  [
    'a ZIP file of another data.json',
    'x.zip',
    zipOf([{ name: 'data.json', bytes: Buffer.from('{"a":1') }]),
    /x\.zip: /,
  ],
  ['a draft of a newer version', 'x.json', '{"kind":"diplomatic-graph draft","version":9}', /newer version/],
  ['a damaged draft', 'x.json', '{"kind":"diplomatic-graph draft","version":1,"draft":3}', /draft is damaged/],
  ['a dataset of a newer format', 'x.json', '{"format":2,"title":"x"}', /format/],
  ['JSON that is none', 'x.json', '{"format":1,', /x\.json: /],
  ['an empty table', 'x.csv', 'who,relation,whom\n', /has no rows/],
  ['a table of one column', 'x.csv', 'who\nKarsk\n', /one column/],
  ['a table that is none', 'x.csv', '%PDF-1.7', /not a table/],
  ['an article in Latin-1', 'x.txt', Buffer.from('Guaidó said so.', 'latin1'), /not UTF-8/],
  ['an empty article', 'x.txt', ' \n ', /text is empty/],
] as const)('%s is refused with its reason, and nothing is stored', async ([, name, content, reason]) => {
  const { page, complaints } = await openDesk();
  await openFileOf(page, name, content);
  await soon(() => page.locator('#start-error').innerText()).toMatch(reason);
  expect(await page.locator('dialog[open]').count()).toBe(0);
  await page.reload();
  await page.locator('.start').waitFor();
  expect(await drafts(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a draft whose log is damaged opens after it was asked', async () => {
  const { page } = await openDesk();
  await codeSample(page);
  const { bytes } = await downloaded(page, () => chooseDownload(page, 'Draft with history (JSON)'));
  await toStart(page);
  const file = JSON.parse(bytes.toString()) as { log: unknown[] };
  file.log.splice(1, 1);
  await openFileOf(page, 'damaged.json', JSON.stringify(file));
  const dialog = page.getByRole('dialog', { name: 'This draft is damaged' });
  expect(await dialog.innerText()).toContain('cannot be undone');
  await dialog.getByRole('button', { name: 'Open what is left' }).click();
  await page.locator('desk-list-pane').waitFor();
  expect((await counts(page))[0]).toBe('Statements (2)');
  expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
});

test('a file that is dropped on the start page is opened', async () => {
  const { page } = await openDesk();
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'data.json'));
    return data;
  }, ARTICLE);
  await page.locator('.start').dispatchEvent('dragover', { dataTransfer: transfer });
  await page.getByText('Drop the file to open it.').waitFor();
  await page.locator('.start').dispatchEvent('drop', { dataTransfer: transfer });
  await page.locator('desk-list-pane').waitFor();
  expect(await page.locator('desk-bar .title').innerText()).toContain('Venezuela');
});
