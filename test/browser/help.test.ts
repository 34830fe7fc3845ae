/** The help: opened by key, button and finger, made of the table by which keys are heard, and no trap. */
import { expect, test } from 'vitest';
import { KEYS } from '../../src/elements/picture/key-bindings.js';
import { lateEn } from '../../src/i18n/en-late.js';
import { button, focused, openExplorer, openFreshHost, openHost, PHONE, ready, set, soon } from './harness.js';

test('? opens it with the focus in it, Escape closes it, and the focus returns', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openExplorer();
  await button(page, 'actor:us').focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Help and keyboard shortcuts' });
  await dialog.waitFor();
  expect(await focused(page)).toBe('Help and keyboard shortcuts');
  await page.keyboard.press('?');
  expect(await page.locator('diplomatic-graph dialog').count()).toBe(1);
  // Keys of the graph are not heard beneath it.
  await page.evaluate(() => {
    window.addEventListener('keydown', (event) => {
      if (event.defaultPrevented) window.violations.push(event.key);
    });
  });
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  await page.keyboard.press('Escape');
  await soon(() => page.locator('diplomatic-graph dialog').count()).toBe(0);
  expect(await focused(page)).toBe('actor:us');
  expect(complaints).toEqual([]);
});

test('Escape before it has come calls it off, as it does search and export', async () => {
  const { page } = await openFreshHost();
  await ready(page);
  const waiting: { readonly url: string; readonly go: () => void }[] = [];
  await page.route(/chunk-(help-dialog|search-panel|export-dialog)/, async (route) => {
    await new Promise<void>((go) => waiting.push({ url: route.request().url(), go }));
    await route.continue();
  });
  await button(page, 'actor:us').focus();
  for (const key of ['?', 'Escape', '/', 'Escape']) await page.keyboard.press(key);
  await page.getByRole('button', { name: 'Download picture…' }).press('Enter');
  await page.keyboard.press('Escape');
  await soon(() => waiting.length).toBe(3);
  for (const { go } of waiting) go();
  const imports = waiting.map(({ url }) => `import(${JSON.stringify(url)})`);
  await page.evaluate(`Promise.all([${imports.join()}]).then(() => new Promise(requestAnimationFrame))`);
  const dialog = page.locator('diplomatic-graph dialog');
  expect(await dialog.count()).toBe(0);
  expect(await page.getByRole('combobox').count()).toBe(0);
  // Asked for again, each opens.
  await button(page, 'actor:us').focus();
  await page.keyboard.press('?');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await soon(() => focused(page)).toBe('actor:us');
  await page.keyboard.press('/');
  await page.getByRole('combobox').waitFor();
});

test('it lists each key of the table, and nothing else', async () => {
  const { page } = await openExplorer();
  await page.getByRole('button', { name: 'Help and keyboard shortcuts' }).click();
  const dialog = page.getByRole('dialog', { name: 'Help and keyboard shortcuts' });
  await dialog.waitFor();
  const rows = await dialog
    .getByRole('row')
    .evaluateAll((all) =>
      all.map((row) => [
        row.querySelector('th')!.innerText,
        [...row.querySelectorAll('kbd')].map((cap) => cap.innerText),
      ]),
    );
  expect(rows.map(([act]) => act)).toEqual(KEYS.map(({ id }) => lateEn.interaction.help.actions[id]));
  expect(rows.map(([, caps]) => caps!.length)).toEqual(
    KEYS.map(({ keys, shift, ctrl }) => keys.length + (shift === true || ctrl === true ? 1 : 0)),
  );
  expect(rows.flatMap(([, caps]) => caps!)).toEqual(
    expect.arrayContaining(['←', 'Page Down', 'Enter', 'Space', 'Esc', '/', '?', 'Shift', 'Ctrl']),
  );
});

test('each key that it lists does on the graph what it says', async () => {
  const { page } = await openHost();
  await ready(page);
  await page.evaluate(() => {
    window.addEventListener('keydown', (event) => {
      if (event.defaultPrevented) window.violations.push(event.key);
    });
  });
  for (const { id, place, keys, shift, native } of KEYS) {
    for (const key of keys) {
      if (native === true || place !== undefined) continue;
      await page.evaluate(() => void (window.violations.length = 0));
      await button(page, 'actor:guaido').focus();
      // Escape is the page's where there is nothing to leave.
      await page.keyboard.press(shift === true ? `Shift+${key}` : key);
      const taken = await page.evaluate(() => window.violations);
      expect(taken, key).toEqual([key]);
      const opened = page.locator('diplomatic-graph :is(dialog, .search)');
      if (id === 'search' || id === 'help') await opened.waitFor();
      await page.keyboard.press('Escape');
      await soon(() => opened.count()).toBe(0);
    }
  }
});

test('each key that it lists for table and story does there what it says', async () => {
  const { page } = await openHost();
  await ready(page);
  await page.evaluate(() => {
    window.addEventListener('keydown', (event) => {
      if (event.defaultPrevented) window.violations.push(event.key);
    });
  });
  const first = {
    table: page.locator('diplomatic-graph tr[data-row] button').first(),
    matrix: page.locator('diplomatic-graph .matrix-cell').first(),
    story: page.locator('diplomatic-graph .story-steps [tabindex="0"], diplomatic-graph .story-steps button').first(),
  };
  for (const part of ['table', 'matrix', 'story'] as const) {
    await set(page, part === 'story' ? { view: 'graph', step: 1 } : { view: part });
    const keys = KEYS.filter(({ place }) => place === part).flatMap(({ keys: own, ctrl }) =>
      own.map((key) => ({ key, press: ctrl === true ? `Control+${key}` : key })),
    );
    expect(keys.length).toBeGreaterThan(4);
    for (const { key, press } of keys) {
      await page.evaluate(() => void (window.violations.length = 0));
      await first[part].focus();
      await page.keyboard.press(press);
      expect(await page.evaluate(() => window.violations), `${part}: ${press}`).toEqual([key]);
    }
  }
});

test('it lists the keys of search, table and story only where they are', async () => {
  const { page } = await openHost('<diplomatic-graph src="/data.json" controls="zoom table"></diplomatic-graph>');
  await ready(page);
  await page.getByRole('button', { name: 'Help and keyboard shortcuts' }).click();
  // The code of the dialog loads with the first press.
  await page.locator('diplomatic-graph dialog th').first().waitFor();
  const listed = await page.locator('diplomatic-graph dialog th').allInnerTexts();
  const { actions } = lateEn.interaction.help;
  expect(listed).toContain(actions.tableRow);
  for (const id of ['search', 'storyStep', 'storyEnd'] as const) expect(listed).not.toContain(actions[id]);
});

test('its button takes the focus back, and a press beside it closes it', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  await page.getByRole('button', { name: 'Help and keyboard shortcuts' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await soon(() => page.locator('diplomatic-graph dialog').count()).toBe(0);
  expect(await focused(page)).toBe('Help and keyboard shortcuts');
  await page.getByRole('button', { name: 'Help and keyboard shortcuts' }).click();
  await page.getByRole('dialog').waitFor();
  await page.mouse.click(20, 400);
  await soon(() => page.locator('diplomatic-graph dialog').count()).toBe(0);
});

test('a phone shows all of it by a scroll of its own', async () => {
  const { page } = await openExplorer(PHONE);
  await page.getByRole('button', { name: 'Help and keyboard shortcuts' }).tap();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  const { height, y } = (await dialog.boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(844);
});

test('from right to left a bracket is the bracket of its key', async () => {
  const { page } = await openExplorer();
  await set(page, { locale: 'ar' });
  await page.locator('diplomatic-graph .frame[dir="rtl"]').waitFor();
  await button(page, 'actor:us').focus();
  await page.keyboard.press('?');
  const cap = page.locator('diplomatic-graph dialog kbd', { hasText: ']' });
  await cap.waitFor();
  // A browser mirrors brackets by the direction of what they stand in.
  expect(await cap.evaluate((key) => getComputedStyle(key).direction)).toBe('ltr');
});
