/** The coding desk: an article is coded by mouse and by touch, what was made is changed, and nothing is lost. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { begin, chooseWords, codeByKeys, datasetOf } from './desk.js';
import { DESKTOP, openDesk, PHONE, soon } from './harness.js';

const TEXT = `Neighbours split over Ovanna

Karsk recognised Ilse Marn as president of Ovanna on Monday.

Belmora broke off relations with Ovanna. “We had no choice,” it said.

Marn urged the League of Coasts to recognise her.`;

const KARSK = { id: 'karsk', names: ['Karsk'] };
const MARN = { id: 'ilse-marn', names: ['Ilse Marn'] };
const RECOGNISED = {
  words: 'recognised Ilse Marn as president',
  from: KARSK,
  relation: 'recognition',
  to: MARN,
  standing: 'stated',
};

/** Middle of words of a paragraph, px of the window. */
async function placeOf(page: Page, paragraph: number, words: string): Promise<readonly [number, number]> {
  return page.locator(`desk-text-pane article p[data-paragraph="${paragraph}"]`).evaluate((element, sought) => {
    const text = element.firstChild as Text;
    const start = text.data.indexOf(sought);
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + sought.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return [x + width / 2, y + height / 2] as const;
  }, words);
}

interface Written {
  readonly title: string;
  readonly actors?: readonly { readonly id: string; readonly name: string; readonly aliases?: readonly string[] }[];
  readonly statements?: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly relation: string;
    readonly standing: string;
    readonly quote: { readonly exact: string; readonly paragraph: number };
  }[];
}
const written = async (page: Page): Promise<Written> => (await datasetOf(page)) as unknown as Written;
const saved = (page: Page): Promise<unknown> => page.locator('.saved.kept').waitFor();

test('by mouse alone a statement takes seven clicks, and is drawn', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openDesk();
  await begin(page, TEXT);
  let clicks = 0;
  const click = async (role: 'button' | 'option' | 'radio', name: RegExp): Promise<void> => {
    await page.getByRole(role, { name }).first().click();
    clicks += 1;
  };
  const [x0, y0] = await placeOf(page, 2, 'recognised');
  const [x1, y1] = await placeOf(page, 2, 'Marn');
  await page.mouse.move(x0, y0);
  await page.mouse.down();
  await page.mouse.move(x1, y1, { steps: 5 });
  await page.mouse.up();
  clicks += 1;
  await click('button', /^Code these words/);
  await click('option', /Karsk/);
  await click('radio', /Recognition/);
  await click('option', /Ilse Marn/);
  await click('radio', /stated/);
  await click('button', /^Save/);
  expect(clicks).toBeLessThanOrEqual(9);
  const { statements } = await written(page);
  // Words are whole, although the mouse went from the middle of one to the middle of another.
  expect(statements).toMatchObject([
    { from: 'karsk', relation: 'recognition', to: 'ilse-marn', standing: 'stated', quote: { paragraph: 2 } },
  ]);
  expect(statements![0]!.quote.exact).toBe('recognised Ilse Marn');
  await soon(() => page.locator('diplomatic-graph button[data-edge="karsk/recognition/ilse-marn"]').count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('by touch alone a statement takes ten taps at most', async () => {
  const { page, complaints } = await openDesk(PHONE);
  await begin(page, TEXT);
  let taps = 0;
  const tap = async (role: 'button' | 'option' | 'radio', name: RegExp): Promise<void> => {
    await page.getByRole(role, { name }).first().tap();
    taps += 1;
  };
  await tap('button', /by tapping/);
  for (const word of ['recognised', 'Marn']) {
    await page.touchscreen.tap(...((await placeOf(page, 2, word)) as [number, number]));
    taps += 1;
  }
  await tap('button', /^Code these words/);
  await tap('option', /Karsk/);
  await tap('radio', /Recognition/);
  await tap('option', /Ilse Marn/);
  await tap('radio', /stated/);
  await tap('button', /^Save/);
  expect(taps).toBeLessThanOrEqual(10);
  expect((await written(page)).statements).toMatchObject([{ from: 'karsk', quote: { exact: 'recognised Ilse Marn' } }]);
  await tap('button', /^Graph \(1\)/);
  await page.locator('diplomatic-graph button[data-edge]').first().waitFor();
  expect(complaints).toEqual([]);
});

test('after a reload all is there: the statements, undo, and the form with what had been chosen', async () => {
  const { page, complaints } = await openDesk();
  await begin(page, TEXT);
  await chooseWords(page, RECOGNISED.words);
  await codeByKeys(page, RECOGNISED);
  await chooseWords(page, 'broke off relations with Ovanna');
  await page.keyboard.press('Enter');
  await page
    .getByRole('option', { name: /Belmora|Karsk/ })
    .first()
    .click();
  await page
    .locator('#sentence-relation')
    .getByRole('radio', { name: /Severed ties/ })
    .press('3');
  await saved(page);
  await page.reload();
  await page.locator('form.sentence').waitFor();
  await soon(() => page.getByRole('radio', { name: /Severed ties/ }).isChecked()).toBe(true);
  expect(await page.locator('form.sentence q').textContent()).toContain('broke off relations with Ovanna');
  expect((await written(page)).statements).toHaveLength(1);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect((await written(page)).statements ?? []).toHaveLength(0);
  await page.getByRole('button', { name: 'Redo' }).click();
  expect((await written(page)).statements).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('closing the form keeps what was chosen as unfinished: it is listed, and not drawn', async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  await chooseWords(page, RECOGNISED.words);
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /Karsk/ }).click();
  await page.keyboard.press('Escape');
  expect((await written(page)).statements ?? []).toEqual([]);
  const row = page.locator('desk-statement-list li.unfinished');
  expect(await row.textContent()).toContain('Choose a relation.');
  await page.getByRole('tab', { name: 'Problems (1)' }).click();
  const problems = page.locator('desk-problem-list');
  expect(await problems.locator('p').first().innerText()).toBe(
    'Karsk → ?: ?, ? – Choose a relation. Choose the other actor. Say how certain it is.',
  );
  await problems.getByRole('button', { name: /^Edit/ }).click();
  await soon(() => page.locator('#sentence-from input').inputValue()).toBe('Karsk');
});

test('in Arabic what a statement lacks runs from right to left, and its line in the direction of its names', async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  await chooseWords(page, RECOGNISED.words);
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /Karsk/ }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Problems (1)' }).click();
  await page.locator('summary', { hasText: 'More' }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ar');
  await page.locator('html[dir="rtl"]').waitFor();
  const directionOf = (selector: string): Promise<string> =>
    page
      .locator(`desk-problem-list ${selector}`)
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
  expect(await directionOf('p')).toBe('rtl');
  expect(await directionOf('bdi')).toBe('ltr');
});

test('no certainty is chosen by default, and without one nothing is saved', async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  await chooseWords(page, RECOGNISED.words);
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: /Karsk/ }).click();
  await page.getByRole('radio', { name: /Recognition/ }).click();
  await page.getByRole('option', { name: /Ilse Marn/ }).click();
  expect(await page.locator('#sentence-standing input:checked').count()).toBe(0);
  await page.getByRole('button', { name: /^Save/ }).click();
  expect(await page.locator('form.sentence .missing').textContent()).toContain('Say how certain it is.');
  expect((await written(page)).statements ?? []).toEqual([]);
});

test('a suggestion is not taken before Enter: who leaves the field has chosen nobody', async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  await chooseWords(page, RECOGNISED.words);
  await page.keyboard.press('Enter');
  await page.locator('#sentence-from input:focus').waitFor();
  await page.keyboard.press('Tab');
  expect(await page.locator('#sentence-from input').inputValue()).toBe('');
});

test('two actors are merged with a preview, in one step that can be undone', async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  await chooseWords(page, RECOGNISED.words);
  await codeByKeys(page, RECOGNISED);
  await chooseWords(page, 'Marn urged the League of Coasts to recognise her');
  await codeByKeys(page, {
    words: 'Marn urged',
    from: { id: 'league', names: ['League of Coasts', 'the League of Coasts'] },
    relation: 'recognition',
    to: { id: 'marn', names: ['Marn'] },
    standing: 'called-for',
    attribution: 'Marn',
  });
  await page.getByRole('tab', { name: /^Actors/ }).click();
  await page.getByRole('button', { name: 'Merge… Marn', exact: true }).click();
  await page.getByLabel('Merge Marn into').selectOption('Ilse Marn');
  expect(await page.locator('desk-actor-list [role="status"]').textContent()).toContain('Marn becomes another name');
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  const { statements, actors } = await written(page);
  expect(statements!.map(({ to }) => to)).toEqual(['ilse-marn', 'ilse-marn']);
  expect(actors!.find(({ id }) => id === 'ilse-marn')!.aliases).toContain('Marn');
  await page.getByRole('button', { name: 'Undo' }).click();
  expect((await written(page)).statements!.map(({ to }) => to)).toEqual(['ilse-marn', 'marn']);
});

test('a paragraph without a statement gets a reason, and counts as done', async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  await page.locator('desk-text-pane article p').first().focus();
  await page.keyboard.press('n');
  await page.locator('#none-reason').fill('the headline');
  await page.keyboard.press('Enter');
  await soon(() => page.locator('.progress').textContent()).toBe('1 of 4 paragraphs done');
  expect(await page.locator('#desk-state-1').textContent()).toBe('Paragraph 1, no statement: the headline');
});

test('two tabs: the second can only read, follows, and takes over when it is asked to', async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  await saved(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator('.saved.elsewhere').waitFor();
  await page.bringToFront();
  await chooseWords(page, RECOGNISED.words);
  await codeByKeys(page, RECOGNISED);
  await soon(async () => (await written(other)).statements?.length).toBe(1);
  await other.bringToFront();
  await other.getByRole('button', { name: 'Edit here' }).click();
  await other.locator('.saved.kept').waitFor();
  await page.locator('.saved.elsewhere').waitFor();
  await other.getByRole('button', { name: 'Undo' }).click();
  await soon(async () => (await written(page)).statements?.length ?? 0).toBe(0);

  // What another tab edits is not deleted, and the user is told what to do.
  await page.bringToFront();
  await page.locator('summary', { hasText: 'More' }).click();
  await page.getByRole('button', { name: 'All drafts' }).click();
  await page.getByRole('button', { name: /^Delete draft/ }).click();
  await soon(() => page.locator('#start-error').textContent()).toBe(
    'This draft is open in another tab. Close that tab before you delete the draft.',
  );
});

test.each([
  ['nothing', '', 'The text is empty. Paste the article first.'],
  ['only spaces', ' \n \n', 'The text is empty. Paste the article first.'],
  ['too many paragraphs', 'A line.\n'.repeat(401), 'The text has 401 paragraphs. The limit is 400.'],
])('%s is no article, and is told', async (_, text, message) => {
  const { page } = await openDesk();
  await page.getByLabel('Paste an article').fill(text);
  await page.getByRole('button', { name: 'Start coding' }).click();
  await soon(() => page.locator('#start-error').textContent()).toBe(message);
});

test('a web page is text: nothing of it is run or fetched', async () => {
  const { page, complaints } = await openDesk();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const html =
    '<!doctype html><article><h1>Title</h1><p>Karsk <b>recognised</b> Marn.</p><script>window.hit=1</script><img src="https://x.example/a.png" onerror="window.hit=1"></article>';
  await page.locator('#start-file').setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer: Buffer.from(html) });
  await page.locator('desk-text-pane article p').first().waitFor();
  expect(await page.locator('desk-text-pane article p').allTextContents()).toEqual(['Title', 'Karsk recognised Marn.']);
  expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
  expect(requests.filter((url) => url.includes('x.example'))).toEqual([]);
  // The browser says that the policy would not have let the handler run.
  expect(complaints.filter((text) => !text.includes('Content Security Policy'))).toEqual([]);
});

test('words that are not in the article are not taken; the nearest ones are offered', async () => {
  const { page } = await openDesk(DESKTOP);
  await begin(page, TEXT);
  await page.getByLabel('Type or paste words of the article').fill('broke off all relations with Ovanna');
  await page.getByRole('button', { name: 'Find' }).click();
  await soon(() => page.locator('.text-bar .note').textContent()).toContain(
    'Did you mean “broke off relations with Ovanna',
  );
  await page.getByRole('button', { name: 'Use these words' }).click();
  await page.keyboard.press('Enter');
  expect(await page.locator('form.sentence q').textContent()).toContain('broke off relations with Ovanna');
});

test('a story: what the graph shows becomes a step, steps are shown again, moved and told in the dataset', async () => {
  const { page, complaints } = await openDesk();
  await begin(page, TEXT);
  await chooseWords(page, RECOGNISED.words);
  await codeByKeys(page, RECOGNISED);
  await chooseWords(page, 'broke off relations with Ovanna');
  await codeByKeys(page, {
    words: 'Belmora broke off relations with Ovanna',
    from: { id: 'belmora', names: ['Belmora'] },
    relation: 'severed-ties',
    to: { id: 'ovanna', names: ['Ovanna'] },
    standing: 'stated',
  });
  await page.getByRole('tab', { name: /^Story/ }).click();
  await page
    .locator('diplomatic-graph')
    .getByRole('button', { name: /^Recognition/ })
    .click();
  await soon(() => page.locator('diplomatic-graph button[data-edge]').count()).toBe(1);
  await page.getByRole('button', { name: 'Add this view as a step' }).click();
  await page.locator('desk-story-list input:focus').fill('Broken off');
  await page.getByRole('button', { name: 'Show everything' }).click();
  await soon(() => page.locator('diplomatic-graph button[data-edge]').count()).toBe(2);
  await page.getByRole('button', { name: 'Add this view as a step' }).click();
  await page.getByRole('button', { name: 'Show: Broken off' }).click();
  await soon(() => page.locator('diplomatic-graph button[data-edge]').count()).toBe(1);
  await page.getByRole('button', { name: 'Move down: Broken off' }).click();
  expect((await datasetOf(page))['story']).toEqual([
    { title: 'Step 2' },
    { title: 'Broken off', view: { relations: ['severed-ties'] } },
  ]);
  // Leaving the story shows everything again.
  await page.getByRole('tab', { name: /^Statements/ }).click();
  await soon(() => page.locator('diplomatic-graph button[data-edge]').count()).toBe(2);
  expect(complaints).toEqual([]);
});

test('a press closes the form at once while suggestions are shown: nothing moves away from under it', async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  await chooseWords(page, RECOGNISED.words);
  await page.keyboard.press('Enter');
  await page.locator('#sentence-from [role="option"]').first().waitFor();
  await page.locator('form.sentence .close').click();
  await page.locator('form.sentence').waitFor({ state: 'detached' });
});

test('another statement takes the words that are chosen now, and all that was chosen but "Who"', async () => {
  const { page } = await openDesk();
  await begin(page, TEXT);
  await chooseWords(page, RECOGNISED.words);
  await codeByKeys(page, RECOGNISED);
  await chooseWords(page, 'Marn urged the League of Coasts');
  await page.keyboard.press('a');
  expect(await page.locator('form.sentence q').textContent()).toContain('Marn urged the League of Coasts');
  expect(await page.locator('#sentence-from input').inputValue()).toBe('');
  await soon(() => page.locator('#sentence-to input').inputValue()).toBe('Ilse Marn');
});
