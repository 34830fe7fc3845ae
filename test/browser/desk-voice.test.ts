/** The coding desk for those who hear it: by role and name alone, with each change told once, and a focus that is never lost. */
import { text as textOf } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../src/desk/i18n/en.js';
import { AxTree } from './ax-tree.js';
import { begin, chooseWords, codeByKeys } from './desk.js';
import { openDesk, soon } from './harness.js';

const TEXT = `Neighbours split over Ovanna

Karsk recognised Ilse Marn as president of Ovanna on Monday.

Belmora broke off relations with Ovanna. “We had no choice,” it said.`;
const RECOGNISED = {
  words: 'recognised Ilse Marn as president',
  from: { id: 'karsk', names: ['Karsk'] },
  relation: 'recognition',
  to: { id: 'ilse-marn', names: ['Ilse Marn'] },
  standing: 'stated',
};

/** Notes whatever the polite live regions of the desk say from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { deskHeard: heard });
    const before = new Map<Element, string>();
    const regions = (): Element[] => [...document.querySelectorAll('diplomatic-desk [role="status"]')];
    const look = (): void => {
      for (const region of regions()) {
        const text = region.textContent;
        if (before.has(region) && text !== before.get(region) && text.trim() !== '') heard.push(text.trim());
        before.set(region, text);
      }
    };
    look();
    new MutationObserver(look).observe(document.querySelector('diplomatic-desk')!, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { deskHeard: string[] }).deskHeard.splice(0));
}

test('by role and name alone, from a pasted text to a dataset on the disk', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openDesk();
  const tree = await AxTree.of(page);
  await tree.fill('textbox', /^Paste an article$/, TEXT);
  await tree.press('button', /^Start coding$/, 'Enter');
  // The focus is on the first paragraph, whose number and state are told with it.
  await soon(() => tree.focused()).toMatch(/^paragraph/);
  await tree.fill('textbox', /^Type or paste words of the article$/, RECOGNISED.words);
  const heard = await listen(page);
  await tree.press('button', /^Find$/, 'Enter');
  await soon(heard).toEqual(['recognised Ilse Marn as president (5 words)']);
  await tree.press('button', /^Code these words$/, 'Enter');
  await tree.find('form', /^New statement$/);
  await tree.choose(/^Who$/, /Karsk$/);
  await tree.press('radio', /^Recognition$/, 'Space');
  await tree.choose(/^To whom$/, /Ilse Marn$/);
  await tree.press('radio', /^stated$/, 'Space');
  await tree.press('button', /^Save$/, 'Enter');
  await soon(heard).toEqual([en.sentence.saved]);
  await soon(() => tree.focused()).toMatch(/^paragraph/);
  // The list has it, and so has the graph.
  await tree.find('button', /^Edit: Karsk → Ilse Marn: recognition, stated$/i);
  await tree.press('DisclosureTriangle', /^Download$/, 'Enter');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    tree.press('button', /^Dataset \(JSON\)$/, 'Enter'),
  ]);
  const { statements } = JSON.parse(await textOf(await file.createReadStream())) as { statements: object[] };
  expect(statements).toMatchObject([{ from: 'karsk', to: 'ilse-marn', relation: 'recognition', standing: 'stated' }]);
  expect(await tree.focused()).toBe('DisclosureTriangle Download');
  expect(complaints).toEqual([]);
});

test('each change is told once', async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  const heard = await listen(page);
  const paragraph = page.locator('desk-text-pane article p').nth(1);
  await paragraph.press('Enter');
  await soon(heard).toEqual(['Karsk (1 word)']);
  await page.keyboard.press('Shift+ArrowRight');
  await soon(heard).toEqual(['Karsk recognised (2 words)']);
  await page.keyboard.press('Escape');
  await chooseWords(page, RECOGNISED.words);
  await heard();
  await codeByKeys(page, RECOGNISED);
  await page.locator('.saved.kept').waitFor();
  expect(await heard()).toEqual([en.sentence.saved]);
  await chooseWords(page, 'Belmora broke off relations');
  await codeByKeys(page, { ...RECOGNISED, words: 'Belmora', from: { id: 'belmora', names: ['Belmora'] } });
  await heard();
  for (const rest of [1, 0]) {
    await page
      .locator('desk-statement-list')
      .getByRole('button', { name: /^Delete/ })
      .first()
      .click();
    await soon(() => page.locator('desk-statement-list li').count()).toBe(rest);
    await page.locator('.saved.kept').waitFor();
    // The second time it is told again.
    expect(await heard()).toEqual([en.sentence.deleted]);
  }
  await page.keyboard.press('Control+z');
  await page.locator('.saved.kept').waitFor();
  expect(await heard()).toEqual(['Undone: Statement deleted.']);
  await page.keyboard.press('Control+Shift+z');
  await page.locator('.saved.kept').waitFor();
  expect(await heard()).toEqual(['Redone: Statement deleted.']);
});

test('the focus goes back to where it came from', async () => {
  const { page } = await openDesk();
  const tree = await AxTree.of(page);
  await begin(page, TEXT);
  await chooseWords(page, RECOGNISED.words);
  await codeByKeys(page, RECOGNISED);
  await chooseWords(page, 'Belmora broke off relations');
  await codeByKeys(page, { ...RECOGNISED, words: 'Belmora', from: { id: 'belmora', names: ['Belmora'] } });

  // The dialog, from the bar and from the menu.
  await page.locator('.bar .title').press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await soon(() => tree.focused()).toMatch(/^button .*Title and source/);
  await page.locator('summary', { hasText: 'More' }).press('Enter');
  await page.getByRole('button', { name: 'Title and source…', exact: true }).press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await soon(() => tree.focused()).toBe('DisclosureTriangle More');

  // The text is not replaced after all.
  await page.locator('.bar .title').press('Enter');
  await page.getByRole('button', { name: 'Replace text…' }).press('Enter');
  await soon(() => tree.focused()).toMatch(/^textbox/);
  await page.keyboard.press('Escape');
  await soon(() => tree.focused()).toMatch(/^paragraph/);

  // Why a paragraph has no statement.
  await page.keyboard.press('n');
  await soon(() => tree.focused()).toMatch(/^textbox/);
  await page.keyboard.press('Escape');
  await soon(() => tree.focused()).toMatch(/^paragraph/);

  // A relation of one's own, within the form.
  await chooseWords(page, RECOGNISED.words);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: en.sentence.addRelation }).press('Enter');
  await soon(() => tree.focused()).toBe(`textbox ${en.sentence.relationName}`);
  await page.keyboard.press('Escape');
  await soon(() => tree.focused()).toBe(`button ${en.sentence.addRelation}`);
  await page.keyboard.press('Escape');
  await soon(() => tree.focused()).toMatch(/^paragraph/);

  // Rows that are deleted; actors that are merged.
  await page
    .locator('desk-statement-list')
    .getByRole('button', { name: /^Delete/ })
    .first()
    .press('Enter');
  await soon(() => tree.focused()).toMatch(/^button Edit: Belmora/);
  await page
    .locator('desk-statement-list')
    .getByRole('button', { name: /^Delete/ })
    .first()
    .press('Enter');
  await soon(() => tree.focused()).toMatch(/^tabpanel/);
  await page.getByRole('tab', { name: /^Actors/ }).press('Enter');
  const edit = page.getByRole('button', { name: 'Edit: Karsk' });
  await edit.press('Enter');
  await page.locator('desk-actor-list').getByLabel('Name', { exact: true }).press('Escape');
  await soon(() => tree.focused()).toBe('button Edit: Karsk');
  await page.getByRole('button', { name: 'Merge… Belmora' }).press('Enter');
  await page.getByLabel('Merge Belmora into').selectOption('Karsk');
  await page.getByRole('button', { name: 'Merge', exact: true }).press('Enter');
  await soon(() => tree.focused()).toBe('button Edit: Karsk');

  // The start page and back.
  await page.locator('summary', { hasText: 'More' }).press('Enter');
  await page.getByRole('button', { name: 'All drafts' }).press('Enter');
  await soon(() => tree.focused()).toBe('heading Code an article');
  await page.locator('button.draft').press('Enter');
  await soon(() => tree.focused()).toMatch(/^paragraph/);
});

test('single letters are commands in the text and in the form only, and can be turned off for good', async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  await page.getByRole('tab', { name: /^Actors/ }).press('n');
  expect(await page.locator('form.none').count()).toBe(0);
  await page.locator('summary', { hasText: 'More' }).click();
  await page.getByRole('checkbox', { name: 'Single-letter shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  for (const reloaded of [false, true]) {
    if (reloaded) {
      await page.reload();
      await page.locator('desk-text-pane article p').first().waitFor();
    }
    await page.locator('desk-text-pane article p').first().press('n');
    expect(await page.locator('form.none').count()).toBe(0);
    expect(await page.locator('kbd:visible').allTextContents()).toEqual(['↵']);
    await chooseWords(page, RECOGNISED.words);
    await page.keyboard.press('f');
    expect(await page.locator('form.sentence').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.locator('#sentence-relation input').first().press('3');
    expect(await page.locator('#sentence-relation input:checked').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('.saved.kept').waitFor();
  }
});

test('nothing holds the focus: Tab leads through the desk and out of it', async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  await chooseWords(page, RECOGNISED.words);
  await page.keyboard.press('Enter');
  await page.locator('#sentence-from input:focus').waitFor();
  const seen = new Set<string>();
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      return element.closest('desk-bar, desk-text-pane, desk-sentence-form, desk-list-pane, diplomatic-graph')
        ?.localName;
    });
    if (at === null) break;
    seen.add(String(at));
    expect(step, 'the focus does not leave the page').toBeLessThan(79);
  }
  expect(seen).toContain('desk-list-pane');
});

test('from right to left, arrow keys follow the direction of reading', async () => {
  const { page } = await openDesk();
  await begin(page, 'عنوان الخبر\n\nاعترفت كارسك بإلسي مارن رئيسة يوم الاثنين.');
  await page.locator('summary', { hasText: 'More' }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ar');
  await page.locator('html[dir="rtl"]').waitFor();
  await page.locator('desk-text-pane article p').nth(1).press('Enter');
  await soon(() => page.locator('.desk .message').textContent()).toContain('اعترفت');
  await page.keyboard.press('Shift+ArrowLeft');
  await soon(() => page.locator('.desk .message').textContent()).toContain('اعترفت كارسك');
  await page.locator('#list-tab-statements').press('ArrowLeft');
  await soon(() => page.locator('#list-tab-actors').getAttribute('aria-selected')).toBe('true');
});
