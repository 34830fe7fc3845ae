/** What users of the coding desk are used to from other pages with texts, forms and lists. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { begin, chooseWords, codeByKeys, datasetOf, Keys, type Coding } from './desk.js';
import { drawn, openDesk, ready, soon } from './harness.js';

const TEXT = `Neighbours split over Ovanna

Karsk recognised Ilse Marn as president of Ovanna on Monday.

Belmora and Tarn and Velden broke off relations with Ovanna. “We had no choice,” it said.

Marn urged the League of Coasts to recognise her.

Karsk does not recognise Joren Holt.`;

const named = (name: string): Coding['from'] => ({ id: name, names: [name] });
const coding = (words: string, from: string, relation: string, to: string, standing = 'stated'): Coding => ({
  words,
  from: named(from),
  relation,
  to: named(to),
  standing,
});
const RECOGNISED = coding('recognised Ilse Marn as president', 'Karsk', 'recognition', 'Ilse Marn');
const BROKE_OFF = coding(
  'Belmora and Tarn and Velden broke off relations with Ovanna',
  'Belmora',
  'severed-ties',
  'Ovanna',
);
const DENIED = coding('does not recognise Joren Holt', 'Karsk', 'recognition', 'Joren Holt', 'denied');

async function code(page: Page, ...codings: readonly Coding[]): Promise<void> {
  for (const each of codings) {
    await chooseWords(page, each.words);
    await codeByKeys(page, each);
  }
}

const paragraph = (page: Page, number: number): Locator => page.locator(`p[data-paragraph="${number}"]`);

/** The middle of words of a paragraph, px of the window. */
async function middleOf(page: Page, number: number, words: string): Promise<readonly [number, number]> {
  return paragraph(page, number).evaluate((element, sought) => {
    const text = element.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(sought));
    range.setEnd(text, text.data.indexOf(sought) + sought.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return [x + width / 2, y + height / 2] as const;
  }, words);
}

/** The words that are highlighted under a name. */
const highlighted = (page: Page, name: RegExp): Promise<string[]> =>
  page.evaluate(
    (source) =>
      [...CSS.highlights]
        .filter(([each]) => new RegExp(source).test(each))
        .flatMap(([, highlight]) => [...(highlight as unknown as Set<Range>)].map(String)),
    name.source,
  );

test('a press that selects nothing leaves no words chosen, and a reason is for the paragraph with the focus', async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  await chooseWords(page, RECOGNISED.words);
  await soon(() => highlighted(page, /^desk-chosen$/)).toEqual([RECOGNISED.words]);
  await page.mouse.click(...(await middleOf(page, 4, 'urged')));
  await soon(() => highlighted(page, /^desk-chosen$/)).toEqual([]);
  await page.keyboard.press('n');
  await soon(() => page.locator('label[for="none-reason"]').textContent()).toMatch(/^Paragraph 4: /);
});

test('marked words open their statement, also right after it was saved', { tags: ['quick'] }, async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  await code(page, RECOGNISED, BROKE_OFF);
  await ready(page, 'desk-graph-pane diplomatic-graph');
  await soon(() => highlighted(page, /-marked$/)).toHaveLength(2);
  await page.mouse.click(...(await middleOf(page, 2, 'recognised Ilse')));
  await soon(() => page.locator('form.sentence q').textContent()).toContain(RECOGNISED.words);
});

test('Escape in the text closes the form, once no words are chosen', async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  await chooseWords(page, RECOGNISED.words);
  await page.keyboard.press('Enter');
  await page.locator('form.sentence').waitFor();
  await page.mouse.click(...(await middleOf(page, 2, 'Ovanna')));
  await page.keyboard.press('Escape');
  await page.locator('form.sentence').waitFor({ state: 'detached' });
});

test('the form of a statement in the list shows its words, and not those that were chosen before', async () => {
  const { page } = await openDesk({ viewport: { width: 1280, height: 500 } });
  await begin(page, `${TEXT}\n\n${'A long paragraph without a statement. '.repeat(60)}\n\nVelden supports Tarn.`);
  await code(page, RECOGNISED, coding('Velden supports Tarn', 'Velden', 'support', 'Tarn'));
  await page.getByRole('button', { name: /^Edit: Karsk/ }).click();
  await soon(() => highlighted(page, /^desk-chosen$/)).toEqual([RECOGNISED.words]);
  await soon(async () => {
    const [, y] = await middleOf(page, 2, RECOGNISED.words);
    const box = await page.locator('desk-text-pane article').boundingBox();
    return y > box!.y && y < box!.y + box!.height;
  }).toBe(true);
  expect(await page.locator('form.sentence .quote button').count()).toBe(0);
});

test('of a list of givers, the next one is the first suggestion', { tags: ['quick'] }, async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  await code(page, BROKE_OFF);
  const keys = new Keys(page);
  for (let giver = 0; giver < 2; giver += 1) {
    await keys.press('a');
    await soon(() => page.locator('#sentence-from-input:focus').count()).toBe(1);
    await keys.press('Enter');
    await soon(() => page.locator('form.sentence button[type="submit"]:focus').count()).toBe(1);
    await keys.press('Enter');
    await page.locator('form.sentence').waitFor({ state: 'detached' });
  }
  const { actors, statements } = (await datasetOf(page)) as {
    actors: readonly { readonly id: string; readonly name: string }[];
    statements: readonly { readonly from: string }[];
  };
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  expect(statements.map(({ from }) => names.get(from))).toEqual(['Belmora', 'Tarn', 'Velden']);
  expect(keys.count).toBe(6);
});

test('what is only denied is drawn and marked while one codes, and not in the story', async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  await code(page, DENIED);
  await ready(page, 'desk-graph-pane diplomatic-graph');
  await soon(() => drawn(page, 'edge')).toEqual(['karsk/recognition/joren-holt']);
  await soon(() => highlighted(page, /-marked$/)).toEqual([DENIED.words]);
  await page.getByRole('tab', { name: /^Story/ }).click();
  await soon(() => drawn(page, 'edge')).toEqual([]);
});

test('a statement that is saved is not pale beside one that was selected, and stands in sight in the list', async () => {
  const { page } = await openDesk({ viewport: { width: 1280, height: 600 } });
  await begin(page, TEXT);
  await code(page, RECOGNISED, BROKE_OFF);
  await ready(page, 'desk-graph-pane diplomatic-graph');
  const selected = (): Promise<string | null> =>
    page
      .locator('desk-graph-pane diplomatic-graph')
      .evaluate((graph) => (graph as unknown as { selected: string | null }).selected);
  await page.locator('button[data-actor="karsk"]').press('Enter');
  await soon(selected).toBe('actor:karsk');
  await code(page, DENIED);
  await soon(selected).toBe(null);
  await soon(async () => {
    const row = await page.locator('desk-statement-list li').last().boundingBox();
    const panel = await page.locator('#list-panel').boundingBox();
    return row!.y + 20 < panel!.y + panel!.height;
  }).toBe(true);
});

test('the text stays where it is when more paragraphs are done', async () => {
  const { page } = await openDesk({ viewport: { width: 1440, height: 900 }, locale: 'ru-RU' });
  await page
    .locator('#start-text')
    .fill(Array.from({ length: 16 }, (_, i) => `Абзац ${i}, в котором нет ничего.`).join('\n'));
  await page.locator('.start button[type="submit"]').click();
  const top = async (): Promise<number> => (await page.locator('desk-text-pane article').boundingBox())!.y;
  await paragraph(page, 1).click();
  const before = await top();
  const tops = new Set<number>();
  for (let number = 1; number <= 11; number += 1) {
    await page.keyboard.press('n');
    await page.locator('#none-reason').fill('Ничего');
    await page.locator('#none-reason').press('Enter');
    await soon(() => paragraph(page, number).getAttribute('data-state')).toBe('none');
    tops.add(await top());
    await page.keyboard.press('ArrowDown');
  }
  expect([...tops]).toEqual([before]);
});

test('words of several statements have one background, and the colours of marks follow the page', async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  await code(page, BROKE_OFF);
  await chooseWords(page, BROKE_OFF.words);
  await codeByKeys(page, { ...BROKE_OFF, relation: 'support', from: named('Tarn') });
  await ready(page, 'desk-graph-pane diplomatic-graph');
  await soon(() => highlighted(page, /-marked$/)).toHaveLength(2);
  /** The rules of the marks that have a background, and the colours of words that are pointed at. */
  const rules = (level: string): Promise<string[]> =>
    page.evaluate(
      (sought) =>
        document.adoptedStyleSheets
          .flatMap((sheet) => [...sheet.cssRules])
          .flatMap((rule) => [...(rule as CSSMediaRule).cssRules].map(({ cssText }) => cssText))
          .filter((text) => text.includes(sought) && text.includes('background-color')),
      level,
    );
  expect(await rules('-marked')).toHaveLength(1);
  await page.locator('button[data-actor="ovanna"]').press('Enter');
  await soon(() => highlighted(page, /-selected$/)).toEqual([BROKE_OFF.words]);
  const ink = async (): Promise<string[]> =>
    (await rules('-selected')).map((rule) => / color: ([^;]+)/.exec(rule)![1]!);
  const light = await ink();
  await page.emulateMedia({ colorScheme: 'dark' });
  await soon(ink).not.toEqual(light);
});

test('the language of an article is known, and can be set by its name for article and dataset', async () => {
  const { page } = await openDesk();
  await begin(page, 'Лоравия и соседи\n\nКарстания признала Марину Орлецкую. Это был выбор народа.');
  const languages = async (): Promise<unknown> => {
    const { language, sources } = (await datasetOf(page)) as {
      language?: string;
      sources: readonly { readonly language?: string }[];
    };
    return [language, sources[0]!.language];
  };
  expect(await languages()).toEqual(['ru', 'ru']);
  await page.getByRole('button', { name: /Title and source/ }).click();
  const field = page.getByRole('combobox', { name: 'Language of the article' });
  expect(await field.locator('option:checked').textContent()).toBe('Russian');
  await field.selectOption('Bulgarian');
  await soon(languages).toEqual(['bg', 'bg']);
});
