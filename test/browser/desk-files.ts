/** What tests of the desk's files share: the desk on its sample with two statements, and its downloads. */
import { buffer } from 'node:stream/consumers';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { unzipSync } from 'fflate';
import { DESKTOP, openFresh, soon, type Opened } from './harness.js';

/** The desk, before a draft is open. */
export async function openDesk(context: BrowserContextOptions = DESKTOP): Promise<Opened> {
  const opened = await openFresh('/explorer/desk.html', { context });
  await opened.page.locator('.start').waitFor();
  return opened;
}

/** What is coded of the sample: the words, the key of the relation, and the ends that the words suggest. */
const CODED = [
  ['Karsk recognised Ilse Marn', '2'],
  ['Belmora broke off relations with the government in Ovanna', '3'],
] as const;
export const SAMPLE_QUOTES: readonly string[] = CODED.map(([words]) => words);

/** The sample with two statements, by keys alone. */
export async function codeSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try a sample' }).click();
  await page.locator('desk-text-pane article p').first().waitFor();
  for (const [index, [words, relation]] of CODED.entries()) {
    await page.getByLabel('Type or paste words of the article').fill(words);
    await page.getByRole('button', { name: 'Find' }).click();
    await page.locator('desk-text-pane article p:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('desk-sentence-form form').waitFor();
    for (const key of ['Enter', relation, 'Enter', 's', 'Enter']) await page.keyboard.press(key);
    await soon(() => page.getByRole('tab', { name: `Statements (${index + 1})`, includeHidden: true }).count()).toBe(1);
  }
}

/** Opens an entry of the menu *Download*. */
export async function chooseDownload(page: Page, name: string): Promise<void> {
  await page.locator('summary', { hasText: 'Download' }).click();
  await page.getByRole('button', { name, exact: true }).click();
}

export async function openPublish(page: Page): Promise<void> {
  await chooseDownload(page, 'Publish…');
  await page.getByRole('dialog', { name: 'Publish' }).waitFor();
}

/** The bytes of the file that an action downloads, and its name. */
export async function downloaded(
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

/** Makes a package with the dialog, and unpacks it. */
export async function publish(page: Page): Promise<{ name: string; zip: Buffer; files: Map<string, Buffer> }> {
  const { name, bytes } = await downloaded(page, () =>
    page.getByRole('button', { name: 'Download package (ZIP)' }).click(),
  );
  const files = Object.entries(unzipSync(bytes)).map(([file, content]) => [file, Buffer.from(content)] as const);
  return { name, zip: bytes, files: new Map(files) };
}

/** Gives a file to the start page. */
export async function openFileOf(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
  await page.locator('#start-file').setInputFiles({ name, mimeType: '', buffer: bytes });
}
