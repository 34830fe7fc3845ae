/**
 * The README's picture of the desk is what the desk looks like. `UPDATE_PICTURES=1` writes it anew:
 * `UPDATE_PICTURES=1 npx vitest run --project browser test/browser/desk-picture.test.ts`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { boxMeans, decodePng } from '../scenes/pixels.js';
import { chooseWords, codeByKeys, type Named } from './desk.js';
import { openDesk } from './harness.js';

const PICTURE = 'test/visual/desk-1280x800.png';
/** Fonts differ from machine to machine: means of boxes of so many pixels are compared. */
const BOX = 16;
/** The largest mean difference of luma, 0 to 1. A desk without its graph, or without its form, differs by more. */
const MOST = 0.02;

const named = (...names: readonly string[]): Named => ({ id: names[0]!, names });
const KARSK = named('Karsk');
const MARN = named('Ilse Marn');
const BELMORA = named('Belmora');
const HOLT = named('Joren Holt', 'President Joren Holt', 'Holt');
const ARMY = named('The army', 'army');
const TARN = named('Tarn');

test('the picture in the README is what the desk looks like', async () => {
  const { page, complaints } = await openDesk({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  await page.getByRole('button', { name: 'Try a sample' }).click();
  await page.locator('desk-text-pane article p').first().waitFor();
  const code = async (
    words: string,
    from: Named,
    relation: string,
    to: Named,
    standing: string,
    attribution?: string,
  ): Promise<void> => {
    await chooseWords(page, words);
    await codeByKeys(page, { words, from, relation, to, standing, attribution });
  };
  await code('Karsk recognised Ilse Marn as president', KARSK, 'recognition', MARN, 'stated');
  await code('The army stands behind him', ARMY, 'support', HOLT, 'reported', 'General Ada Ruun');
  await code('Belmora broke off relations with the government', BELMORA, 'severed-ties', HOLT, 'stated');
  await code('Tarn has sent Holt two patrol boats', TARN, 'security-aid', HOLT, 'reported', 'a diplomat from Karsk');
  await page.getByRole('tab', { name: /^Actors/ }).click();
  for (const state of ['Karsk', 'Belmora', 'Tarn']) {
    await page.getByRole('button', { name: `Edit: ${state}`, exact: true }).click();
    await page.locator('desk-actor-list .fields select').first().selectOption('state');
    await page.getByRole('button', { name: `Edit: ${state}`, exact: true }).click();
  }
  await page.getByRole('tab', { name: /^Statements/ }).click();
  await chooseWords(page, 'Belmora called Marn “the only legitimate voice of Ovanna”');
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Belmora', exact: true }).click();
  await page.keyboard.press('2');
  await page.locator('#sentence-to input:focus').waitFor();
  await page.locator('.saved.kept').waitFor();
  await expect.poll(() => page.locator('diplomatic-graph button[data-edge]').count()).toBe(4);
  // A field that may go on being typed is drawn after a pause.
  await page.locator('diplomatic-graph [data-entry="kind state"]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  // In Firefox the page's policy refuses the styles that Playwright adds for a picture, and tells so.
  expect(complaints).toEqual([]);
  const bytes = await page.screenshot({ caret: 'hide', animations: 'disabled' });
  if (process.env['UPDATE_PICTURES'] === '1') writeFileSync(PICTURE, bytes);
  const [now, committed] = [decodePng(bytes), decodePng(readFileSync(PICTURE))];
  expect([now.width, now.height]).toEqual([committed.width, committed.height]);
  const [a, b] = [boxMeans(now, BOX), boxMeans(committed, BOX)];
  const difference = a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length;
  expect(difference).toBeLessThan(MOST);
});
