/** The sentences that explain the legend: by mouse, keyboard and finger, within the frame, in every direction. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { lateEn } from '../../src/i18n/en-late.js';
import { axe } from './axe.js';
import {
  ARTICLE,
  DESKTOP,
  focused,
  get,
  openExplorer,
  openHost,
  PHONE,
  ready,
  set,
  soon,
  type Opened,
} from './harness.js';

const { legend } = lateEn;
const graph = (page: Page): Locator => page.locator('diplomatic-graph');
const entry = (page: Page, id: string): Locator => graph(page).locator(`.legend [data-entry="${id}"]`);
const toggle = (page: Page, id: string): Locator => entry(page, `standing ${id}`).locator('button');
const shown = (page: Page): Promise<string[]> => graph(page).locator('.hint-of:not([hidden])').allInnerTexts();

async function openDenied(attributes = '', context = DESKTOP): Promise<Opened> {
  const data = JSON.parse(ARTICLE) as { statements: { id: string; standing: string }[] };
  data.statements.push({ ...data.statements[6]!, id: 'denied', standing: 'denied' });
  const opened = await openHost(`<diplomatic-graph src="/data.json" ${attributes}></diplomatic-graph>`, {
    pages: { '/data.json': { body: JSON.stringify(data), type: 'application/json' } },
    context,
  });
  await ready(opened.page);
  await soon(() => graph(opened.page).locator('.hint-of').count()).toBeGreaterThan(0);
  return opened;
}

/** What assistive technology is told besides the name. */
const descriptionOf = (target: Locator): Promise<string | null | undefined> =>
  target.evaluate((element) => {
    const ids = element.getAttribute('aria-describedby') ?? '';
    return (element.getRootNode() as ShadowRoot).getElementById(ids)?.textContent;
  });

test(
  'each certainty and the affiliations are described, relations and actors are not',
  { tags: ['quick'] },
  async () => {
    const { page } = await openDenied();
    for (const id of ['stated', 'reported', 'implied', 'called-for', 'denied'] as const)
      expect(await descriptionOf(toggle(page, id)), id).toBe(legend[id]);
    for (const [id, key] of [
      ['standing disputed', 'disputed'],
      ['affiliation affiliation', 'affiliation'],
    ] as const)
      expect(await descriptionOf(entry(page, id)), id).toBe(legend[key]);
    expect(await entry(page, 'relation support').locator('button').getAttribute('aria-describedby')).toBeNull();
    expect(await entry(page, 'kind state').getAttribute('aria-describedby')).toBeNull();
  },
);

test(
  'the mouse shows a sentence, may move onto it, and takes it away; Escape as well',
  { tags: ['quick'] },
  async () => {
    const { page, complaints } = await openExplorer();
    await toggle(page, 'implied').hover();
    await soon(() => shown(page)).toEqual([legend.implied]);
    const hint = graph(page).locator('.hint-of:not([hidden])');
    await hint.hover();
    expect(await shown(page)).toEqual([legend.implied]);
    await graph(page).locator('h2').hover();
    await soon(() => shown(page)).toEqual([]);
    await set(page, { selected: 'actor:guaido' });
    await entry(page, 'affiliation affiliation').hover();
    await soon(() => shown(page)).toEqual([legend.affiliation]);
    await page.keyboard.press('Escape');
    expect(await shown(page)).toEqual([]);
    // It has closed nothing else.
    expect(await get(page, 'selected')).toBe('actor:guaido');
    expect(complaints).toEqual([]);
  },
);

test('the keyboard shows a sentence with the focus, and Escape closes it without moving the focus', async () => {
  const { page } = await openDenied();
  await graph(page).locator('.legend button').first().focus();
  await page.keyboard.press('Tab');
  const seen: string[] = [];
  for (let stops = 0; stops < 12; stops += 1) {
    seen.push(...(await shown(page)));
    await page.keyboard.press('Tab');
  }
  const { affiliation, stated, reported, implied, denied, disputed } = legend;
  expect(seen).toEqual([affiliation, stated, reported, implied, legend['called-for'], denied, disputed]);
  await toggle(page, 'stated').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await shown(page)).toEqual([stated]);
  const before = await focused(page);
  await page.keyboard.press('Escape');
  expect(await shown(page)).toEqual([]);
  expect(await focused(page)).toBe(before);
});

test('a tap shows a sentence within the frame, another tap elsewhere takes it away', { tags: ['quick'] }, async () => {
  const { page } = await openDenied('', PHONE);
  const affiliation = entry(page, 'affiliation affiliation');
  await affiliation.tap();
  await soon(() => shown(page)).toEqual([legend.affiliation]);
  const box = (await graph(page).locator('.hint-of:not([hidden]) span').boundingBox())!;
  const frame = (await graph(page).locator('.frame').boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(frame.x);
  expect(box.x + box.width).toBeLessThanOrEqual(frame.x + frame.width);
  const below = (await affiliation.boundingBox())!;
  expect(box.y).toBeGreaterThanOrEqual(below.y + below.height);
  await affiliation.tap();
  await soon(() => shown(page)).toEqual([]);
  await affiliation.tap();
  await soon(() => shown(page)).toEqual([legend.affiliation]);
  await graph(page).locator('h2').tap();
  await soon(() => shown(page)).toEqual([]);
  // A switch switches, and says what it has switched.
  await toggle(page, 'implied').tap();
  await soon(() => shown(page)).toEqual([legend.implied]);
  expect(await toggle(page, 'implied').getAttribute('aria-pressed')).toBe('false');
});

test('a legend that switches nothing is explained, too', async () => {
  const { page } = await openDenied('controls="legend"');
  await entry(page, 'standing stated').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await shown(page)).toEqual([legend.stated]);
});

test('the sentences follow the language and its direction', async () => {
  const { page } = await openDenied();
  await set(page, { locale: 'ar' });
  const { words } = await import('../../src/i18n/ar.js');
  await soon(() => descriptionOf(toggle(page, 'denied'))).toBe(words.legend.denied);
  await toggle(page, 'denied').hover();
  await soon(() => shown(page)).toEqual([words.legend.denied]);
  const hint = (await graph(page).locator('.hint-of:not([hidden])').boundingBox())!;
  const owner = (await entry(page, 'standing denied').boundingBox())!;
  expect(Math.abs(hint.x + hint.width - owner.x - owner.width)).toBeLessThan(2);
});

test.each(['light', 'dark'] as const)('axe finds nothing, in %s colours', async (colorScheme) => {
  const { page } = await openDenied('', { ...DESKTOP, colorScheme });
  await toggle(page, 'called-for').hover();
  await soon(() => shown(page)).toEqual([legend['called-for']]);
  // The page around the element is bare.
  expect(await axe(page, ['landmark-one-main', 'page-has-heading-one'])).toEqual([]);
});

test('an element that is taken out and put back has its sentences, once', async () => {
  const { page } = await openDenied();
  await graph(page).evaluate((element) => {
    const { parentElement } = element;
    element.remove();
    parentElement!.append(element);
  });
  await ready(page);
  await toggle(page, 'stated').hover();
  await soon(() => shown(page)).toEqual([legend.stated]);
  expect(await graph(page).locator('.legend-hints').count()).toBe(1);
});
