/** The choices of an export, by mouse, keyboard and touch. */
import { buffer, text as textOf } from 'node:stream/consumers';
import type { Download, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { decodePng } from '../scenes/pixels.js';
import { DESKTOP, focused, openExplorer, PHONE, soon, toSvg } from './harness.js';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Download picture' });
const options = (page: Page): Locator => page.getByRole('button', { name: 'Download picture…' });
const saved = async (page: Page, press: () => Promise<void>): Promise<Download> =>
  (await Promise.all([page.waitForEvent('download'), press()]))[0];
const save = (page: Page): Promise<Download> =>
  saved(page, () => dialog(page).getByRole('button', { name: 'Download', exact: true }).click());

test(
  'by mouse: a PNG of the chosen size and scale; the choices are kept, and the focus comes back',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openExplorer();
    await options(page).click();
    await dialog(page).getByRole('radio', { name: 'PNG' }).click();
    await dialog(page).getByLabel('Size').selectOption('390 × 560');
    await dialog(page).getByRole('radio', { name: '3×' }).click();
    expect(await dialog(page).innerText()).toContain('1170 × 1680 pixels');
    expect(await dialog(page).getByRole('button', { name: 'Copy SVG' }).count()).toBe(0);
    const file = await save(page);
    expect(file.suggestedFilename()).toBe('venezuela-2019.png');
    expect(decodePng(await buffer(await file.createReadStream()))).toMatchObject({ width: 1170, height: 1680 });
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Download picture…');
    await options(page).click();
    expect(await dialog(page).getByRole('radio', { name: 'PNG' }).isChecked()).toBe(true);
    expect(await dialog(page).getByLabel('Size').inputValue()).toBe('390x560');
    // A press beside it closes it, and nothing beneath is pressed.
    await page.mouse.click(5, 5);
    await dialog(page).waitFor({ state: 'hidden' });
    expect(complaints).toEqual([]);
  },
);

test('an SVG is saved and copied as chosen: size, evidence, dataset', async () => {
  const { page } = await openExplorer({ ...DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] });
  await options(page).click();
  await dialog(page).getByLabel('Size').selectOption('own');
  await dialog(page).getByLabel('Width').fill('500');
  await dialog(page).getByLabel('Height').fill('400');
  await dialog(page).getByLabel('Evidence').selectOption('none');
  await dialog(page).getByLabel('Include the dataset').uncheck();
  const wanted = await toSvg(page, { width: 500, height: 400, evidence: 'none', data: false });
  await dialog(page).getByRole('button', { name: 'Copy SVG' }).click();
  await soon(() => dialog(page).getByRole('status').innerText()).toBe('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(wanted);
  const file = await save(page);
  expect(file.suggestedFilename()).toBe('venezuela-2019.svg');
  expect(await textOf(await file.createReadStream())).toBe(wanted);
  expect(wanted).not.toMatch(/data-dataset|swiftly cutting off/);
});

test('what fails is said: a clipboard that refuses, a number that is no size, a PNG that is too large', async () => {
  const { page } = await openExplorer();
  await page.evaluate(() =>
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('no')) }),
  );
  await options(page).click();
  await dialog(page).getByRole('button', { name: 'Copy SVG' }).click();
  await soon(() => dialog(page).getByRole('status').innerText()).toContain('blocked copying');
  await dialog(page).getByRole('radio', { name: 'PNG' }).click();
  await dialog(page).getByLabel('Size').selectOption('own');
  await dialog(page).getByLabel('Width').fill('100');
  await dialog(page).getByRole('button', { name: 'Download', exact: true }).click();
  await soon(() =>
    dialog(page)
      .getByLabel('Width')
      .evaluate((input: HTMLInputElement) => input.validity.rangeUnderflow),
  ).toBe(true);
  await dialog(page).getByLabel('Width').fill('9000');
  await dialog(page).getByRole('button', { name: 'Download', exact: true }).click();
  await soon(() => dialog(page).getByRole('status').innerText()).toContain('18000 × 1600 pixels');
  expect(await dialog(page).isVisible()).toBe(true);
});

test(
  'by keyboard: opened, walked through without leaving it, chosen, and closed by Escape',
  { tags: ['quick'] },
  async () => {
    const { page } = await openExplorer();
    await options(page).focus();
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    const at = (): Promise<string> =>
      page
        .locator('diplomatic-graph')
        .evaluate(
          ({ shadowRoot }) =>
            `${shadowRoot!.activeElement?.closest('dialog') === null ? 'outside ' : ''}${shadowRoot!.activeElement?.getAttribute('value') ?? shadowRoot!.activeElement?.getAttribute('name') ?? shadowRoot!.activeElement?.textContent}`,
        );
    expect(await at()).toBe('svg');
    await page.keyboard.press('ArrowRight');
    await soon(at).toBe('png');
    const walked: string[] = [];
    for (const _ of [1, 2, 3, 4]) {
      await page.keyboard.press('Tab');
      walked.push(await at());
    }
    expect(walked).toEqual(['size', '2', 'evidence', 'Download']);
    const file = await saved(page, () => page.keyboard.press('Enter'));
    expect(file.suggestedFilename()).toBe('venezuela-2019.png');
    await page.keyboard.press('Enter');
    await dialog(page).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Download picture…');
  },
);

test('by touch on a phone: all of it is on the screen, and the file comes', async () => {
  const { page } = await openExplorer(PHONE);
  await options(page).tap();
  const box = (await dialog(page).boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(390);
  expect(box.y + box.height).toBeLessThanOrEqual(844);
  await dialog(page).getByRole('radio', { name: 'PNG' }).tap();
  const file = await saved(page, () => dialog(page).getByRole('button', { name: 'Download', exact: true }).tap());
  expect(decodePng(await buffer(await file.createReadStream())).width).toBeGreaterThan(700);
  await options(page).tap();
  await dialog(page).getByRole('button', { name: 'Close' }).tap();
  await dialog(page).waitFor({ state: 'hidden' });
});

test('an element without the control "export" has neither button, and one that moves keeps no dialog open', async () => {
  const { page } = await openExplorer();
  await options(page).click();
  await dialog(page).waitFor();
  await page.evaluate(() => {
    const element = document.querySelector('diplomatic-graph')!;
    element.remove();
    document.querySelector('main')!.prepend(element);
  });
  await dialog(page).waitFor({ state: 'hidden' });
  await options(page).click();
  await dialog(page).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('diplomatic-graph').evaluate((element) => element.setAttribute('controls', 'zoom'));
  await soon(() => options(page).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Download SVG' }).count()).toBe(0);
});
