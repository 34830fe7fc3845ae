/** Two codings of one article are compared: blind until one's own is done, matched, adopted, dismissed, undone. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, smallTargets } from './axe.js';
import { begin, chooseWords, codeByKeys, datasetOf } from './desk.js';
import { DESKTOP, openDesk, PHONE, soon } from './harness.js';

const TEXT = `Neighbours split over Ovanna

Karsk recognised Ilse Marn as president of Ovanna on Monday.

Belmora broke off relations with Ovanna. “We had no choice,” it said.`;

const MARN = { id: 'ilse-marn', names: ['Ilse Marn'] };
const KARSK = { id: 'karsk', names: ['Karsk'] };

/** What Ada has made of the same text: the first one with another certainty, and one of an actor who is not known. */
const ADA = {
  format: 1,
  title: 'Ada’s coding',
  sources: [{ id: 'article', kind: 'article', title: 'Neighbours split over Ovanna' }],
  actors: [
    { id: 'karsk', kind: 'state', name: 'Karsk' },
    { id: 'president-marn', kind: 'person', name: 'President Marn' },
    { id: 'belmora', kind: 'state', name: 'Belmora', country: 'BE' },
    { id: 'ovanna', kind: 'state', name: 'Ovanna' },
  ],
  statements: [
    {
      id: 's1',
      source: 'article',
      from: 'karsk',
      relation: 'recognition',
      to: 'president-marn',
      standing: 'reported',
      quote: { exact: 'Karsk recognised Ilse Marn', paragraph: 2 },
      attribution: 'Karsk',
      coder: 'Ada',
    },
    {
      id: 's2',
      source: 'article',
      from: 'belmora',
      relation: 'severed-ties',
      to: 'ovanna',
      standing: 'stated',
      quote: { exact: 'broke off relations with Ovanna', paragraph: 3 },
      coder: 'Ada',
    },
  ],
};

type Statements = readonly { readonly coder?: string; readonly standing: string; readonly from: string }[];
const statements = async (page: Page): Promise<Statements> => (await datasetOf(page))['statements'] as Statements;
const file = (value: unknown, name = 'ada.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
});

async function openComparison(page: Page): Promise<void> {
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('button', { name: 'Compare…' }).click();
  await page.locator('#compare-title:focus').waitFor();
}

async function codeOne(page: Page): Promise<void> {
  await begin(page, TEXT);
  await chooseWords(page, 'Karsk recognised Ilse Marn as president');
  const words = 'Karsk recognised Ilse Marn as president';
  await codeByKeys(page, { words, from: KARSK, relation: 'recognition', to: MARN, standing: 'stated' });
}

/** The words that are marked in the text, by the name of their highlight. */
const marked = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      ['desk-mine', 'desk-theirs'].map((name) => [name, [...(CSS.highlights.get(name) ?? [])].map(String).join()]),
    ),
  );
const kindsShown = (page: Page): Promise<string[]> => page.locator('desk-compare-list .kind').allTextContents();

test('blind, then matched by hand, adopted, undone, dismissed, and kept', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openDesk(DESKTOP);
  await codeOne(page);
  await openComparison(page);
  expect(await axe(page)).toEqual([]);
  await page.locator('#compare-file').setInputFiles(file(ADA));
  const view = page.locator('desk-compare-view');
  await view.getByText('2 of 2 quotes found in your text.').waitFor();
  // Nothing of the other coding is shown before one's own is called done; what is open is named.
  expect(await view.textContent()).toContain('2 paragraphs neither coded nor marked “no statement”: 1, 3.');
  expect(await view.textContent()).not.toMatch(/Belmora|Marn|Reported|Ada/);
  expect(await axe(page)).toEqual([]);
  await view.getByRole('button', { name: 'My coding is done' }).click();

  await view.getByText('Actors: 3 of 4 not matched').waitFor();
  expect(await kindsShown(page)).toEqual(['Only yours', 'Only theirs', 'Only theirs']);
  await view.getByLabel('President Marn is the same as').selectOption('Ilse Marn');
  await soon(() => kindsShown(page)).toEqual(['Different certainty', 'Only theirs']);
  // Too few units for any number.
  expect(await view.locator('tbody td:nth-child(2)').allTextContents()).toEqual(['–', '–', '–', '–']);
  expect(await view.locator('tbody td:nth-child(3)').allTextContents()).toEqual([
    '2 statements',
    '3 paragraphs',
    '1 pair',
    '1 pair',
  ]);

  const rows = view.locator('desk-compare-list li');
  await rows
    .first()
    .getByRole('button', { name: /^Show in text/ })
    .click();
  await soon(() => marked(page)).toEqual({
    'desk-mine': 'Karsk recognised Ilse Marn as president',
    'desk-theirs': 'Karsk recognised Ilse Marn',
  });
  expect(await axe(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);

  // Adopt what only the other one has: its actors come along, and it keeps its coder.
  await rows
    .nth(1)
    .getByRole('button', { name: /^Adopt:/ })
    .click();
  await soon(() => kindsShown(page)).toEqual(['Different certainty']);
  expect((await statements(page)).map(({ coder }) => coder)).toEqual([undefined, 'Ada']);
  const { actors } = (await datasetOf(page)) as { actors: readonly object[] };
  expect(actors).toMatchObject([{}, {}, { id: 'belmora', country: 'BE' }, { id: 'ovanna' }]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await soon(() => kindsShown(page)).toEqual(['Different certainty', 'Only theirs']);
  expect(await datasetOf(page)).toMatchObject({ actors: { length: 2 }, statements: { length: 1 } });

  // In place of one's own, by key.
  await rows
    .first()
    .getByRole('button', { name: /^Show in text/ })
    .press('a');
  await soon(async () => (await statements(page)).map(({ standing, coder }) => [standing, coder])).toEqual([
    ['reported', 'Ada'],
  ]);

  await page.locator('desk-compare-list li button:focus').press('n');
  await page.locator('#dismiss-reason').fill('a headline for it');
  await page.keyboard.press('Enter');
  await view.getByText('Nothing here.').waitFor();
  await page.locator('.saved.kept').waitFor();

  // After a reload the file is opened again; what was decided is there.
  await page.reload();
  await page.locator('desk-text-pane article p').first().waitFor();
  await openComparison(page);
  await page.locator('#compare-file').setInputFiles(file(ADA));
  await view.getByText('Nothing here.').waitFor();
  await view.getByLabel('Show').selectOption('all');
  expect(await kindsShown(page)).toEqual(['Agree', 'Only theirs']);
  expect(await view.textContent()).toContain('Dismissed: a headline for it');
  expect(complaints).toEqual([]);
});

const OVANNA = { id: 'ovanna', names: ['Ovanna'] };
const ARTICLE = { source: 'article' };

/** The same, with affiliations: one that I have in other words and without a role, and one that only Ada has. */
const AFFILIATED = {
  ...ADA,
  actors: ADA.actors.map((actor) => {
    if (actor.id === 'president-marn')
      return {
        ...actor,
        name: 'Ilse Marn',
        affiliations: [
          {
            ...ARTICLE,
            kind: 'leads',
            to: 'ovanna',
            role: 'President',
            quote: { exact: 'Ilse Marn as president', paragraph: 2 },
          },
        ],
      };
    if (actor.id !== 'belmora') return actor;
    const quote = { exact: 'We had no choice', paragraph: 3 };
    return { ...actor, affiliations: [{ ...ARTICLE, kind: 'member-of', to: 'karsk', quote }] };
  }),
  statements: [
    {
      ...ADA.statements[0],
      standing: 'stated',
      quote: { exact: 'Karsk recognised Ilse Marn as president', paragraph: 2 },
    },
  ],
};

/** One statement, and two affiliations of which Ada has one. */
async function codeAffiliations(page: Page): Promise<void> {
  await codeOne(page);
  const words = 'Ilse Marn as president of Ovanna';
  await chooseWords(page, words);
  await codeByKeys(page, { words, from: MARN, relation: 'acts-for', to: OVANNA });
  await chooseWords(page, 'recognised Ilse Marn');
  await codeByKeys(page, { words: 'recognised Ilse Marn', from: MARN, relation: 'part-of', to: KARSK });
}

async function compareAffiliations(page: Page): Promise<void> {
  await codeAffiliations(page);
  await openComparison(page);
  await page.locator('#compare-file').setInputFiles(file(AFFILIATED));
  await page.getByRole('button', { name: 'My coding is done' }).press('Enter');
  await page.locator('desk-compare-list li').first().waitFor();
}

type Affiliations = readonly { readonly affiliations?: readonly object[] }[];
const affiliations = async (page: Page): Promise<object[]> =>
  ((await datasetOf(page))['actors'] as Affiliations).flatMap((actor) => actor.affiliations ?? []);

test('affiliations are compared, adopted and dismissed as statements are, by keys', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openDesk(DESKTOP);
  await compareAffiliations(page);
  const view = page.locator('desk-compare-view');
  const list = view.locator('desk-compare-list');
  expect(await kindsShown(page)).toEqual(['Only yours', 'Different affiliation', 'Only theirs']);
  const [mine, pair, theirs] = await list.locator('li').all();
  expect(await pair!.textContent()).toMatch(/Ilse Marn → Ovanna\s*Affiliation · Paragraph 2/);
  expect(await pair!.locator('.version').allTextContents()).toMatchObject([
    expect.stringMatching(/^\s*You\s+acts for\s+· –\s+“Ilse Marn as president of Ovanna”/),
    expect.stringMatching(/^\s*Ada\s+leads\s+· President\s+“Ilse Marn as president”/),
  ]);
  expect(await pair!.locator('strong').allTextContents()).toEqual([
    'Ilse Marn → Ovanna',
    'acts for',
    '· –',
    'leads',
    '· President',
  ]);
  expect(await view.textContent()).toContain('Affiliations count only for paragraphs.');
  expect(await view.locator('tbody td:nth-child(3)').first().textContent()).toBe('1 statement');

  // The focus marks the words of both; buttons say what they are about.
  await pair!.getByRole('button', { name: 'Show in text: Affiliation: Ilse Marn → Ovanna' }).focus();
  await soon(() => marked(page)).toEqual({
    'desk-mine': 'Ilse Marn as president of Ovanna',
    'desk-theirs': 'Ilse Marn as president',
  });
  expect(await axe(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);

  // In place of one's own, by key; the focus goes to what stands there now.
  await page.keyboard.press('a');
  await soon(() => kindsShown(page)).toEqual(['Only yours', 'Only theirs']);
  expect(await list.getByRole('status').textContent()).toBe('Affiliation adopted');
  const quote = { exact: 'Ilse Marn as president', paragraph: 2 };
  expect(await affiliations(page)).toContainEqual({
    kind: 'leads',
    to: 'ovanna',
    role: 'President',
    ...ARTICLE,
    quote,
  });
  expect(await page.locator('button:focus').getAttribute('aria-label')).toBe(
    'Show in text: Affiliation: Belmora → Karsk',
  );
  // What only the other one has comes with its actor.
  await page.keyboard.press('a');
  await soon(() => kindsShown(page)).toEqual(['Only yours']);
  expect(await datasetOf(page)).toMatchObject({ actors: [{}, {}, {}, { id: 'belmora', country: 'BE' }] });
  expect(await affiliations(page)).toMatchObject([{ kind: 'leads' }, { kind: 'part-of' }, { kind: 'member-of' }]);
  await page.keyboard.press('Control+z');
  await soon(() => kindsShown(page)).toEqual(['Only yours', 'Only theirs']);
  expect(await datasetOf(page)).toMatchObject({ actors: { length: 3 } });
  await page.keyboard.press('Control+Shift+z');
  await soon(() => kindsShown(page)).toEqual(['Only yours']);

  await mine!.getByRole('button', { name: /^Show in text/ }).press('n');
  await page.locator('#dismiss-reason:focus').fill('He is not part of it');
  await page.keyboard.press('Enter');
  await view.getByText('Nothing here.').waitFor();
  const show = view.getByLabel('Show').first();
  await show.selectOption({ label: 'Affiliations (3)' });
  expect(await kindsShown(page)).toEqual(['Only yours', 'Agree', 'Agree']);
  expect(await view.textContent()).toContain('Dismissed: He is not part of it');
  await list.getByRole('button', { name: 'Undo dismissal Affiliation: Ilse Marn → Karsk' }).press('Enter');
  await show.selectOption({ index: 0 });
  await soon(() => kindsShown(page)).toEqual(['Only yours']);
  await theirs!.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Close comparison' }).click();
  await page.getByRole('tab', { name: 'History' }).click();
  expect(await page.locator('.history').textContent()).toMatch(/Affiliation adopted:\s+Belmora → Karsk/);
  expect(complaints).toEqual([]);
});

test('affiliations on a phone, dark and from right to left: nothing is wider than the page or hard to hit', async () => {
  const { page } = await openDesk({ ...PHONE, colorScheme: 'dark' });
  await compareAffiliations(page);
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ar');
  await page.locator('html[dir="rtl"]').waitFor();
  await page.keyboard.press('Escape');
  await soon(() => kindsShown(page)).toEqual(['لديك فقط', 'صلة مختلفة', 'لدى الآخر فقط']);
  expect(await axe(page)).toEqual([]);
  expect(await smallTargets(page, 44, 'desk-compare-list')).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('a statement and an affiliation with the same number are two rows', async () => {
  const { page } = await openDesk();
  await codeOne(page);
  await openComparison(page);
  // Ada's second affiliation has the number 2, too.
  const numbered = { ...AFFILIATED, statements: [{ ...ADA.statements[1], id: '2' }] };
  await page.locator('#compare-file').setInputFiles(file(numbered));
  await page.getByRole('button', { name: 'My coding is done' }).click();
  const rows = page.locator('desk-compare-list li');
  await rows.last().getByRole('button', { name: 'Show in text: Affiliation: Belmora → Karsk' }).press('n');
  expect(await page.locator('desk-compare-list form').count()).toBe(1);
  expect(await page.locator('desk-compare-list li.selected').count()).toBe(1);
});

test('a dataset of affiliations alone can be compared', async () => {
  const { page } = await openDesk();
  await codeAffiliations(page);
  await openComparison(page);
  await page.locator('#compare-file').setInputFiles(file({ ...AFFILIATED, statements: [] }));
  await page.getByText('2 of 2 quotes found in your text.').waitFor();
});

test('on a phone the words are shown in the text, and the list is where it was afterwards', async () => {
  const { page, complaints } = await openDesk({ ...PHONE, colorScheme: 'dark' });
  await codeOne(page);
  await openComparison(page);
  await page.locator('#compare-file').setInputFiles(file(ADA));
  await page.getByRole('button', { name: 'My coding is done' }).tap();
  await page.locator('desk-compare-list li').first().waitFor();
  expect(await axe(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
  const row = page.locator('desk-compare-list li').last();
  await row.getByRole('button', { name: /^Show in text/ }).tap();
  const words = page.locator('desk-text-pane article p[data-paragraph="3"]');
  await soon(() => words.isVisible()).toBe(true);
  expect(await row.isVisible()).toBe(false);
  expect(await marked(page)).toEqual({ 'desk-mine': '', 'desk-theirs': 'broke off relations with Ovanna' });
  await page.getByRole('button', { name: 'Compare', exact: true }).tap();
  const inView = (): Promise<boolean> =>
    row.evaluate((element) => {
      const { top } = element.getBoundingClientRect();
      return top > 0 && top < innerHeight;
    });
  expect(await inView()).toBe(true);
  expect(complaints).toEqual([]);
});

test('a fingerprint is written if it is wanted, and tells whether the text is the same', async () => {
  const { page } = await openDesk();
  await codeOne(page);
  await openComparison(page);
  const box = page.getByLabel('Add a fingerprint of the text to my dataset');
  await box.check();
  const fingerprintOf = async (): Promise<string | undefined> =>
    ((await datasetOf(page))['sources'] as readonly { readonly fingerprint?: string }[])[0]!.fingerprint;
  const fingerprint = await fingerprintOf();
  expect(fingerprint).toMatch(/^sha-256:[0-9a-f]{64}$/);
  await box.uncheck();
  expect(await fingerprintOf()).toBeUndefined();
  const withFingerprint = (value: string): unknown => ({
    ...ADA,
    sources: [{ ...ADA.sources[0], fingerprint: value }],
  });
  await page.locator('#compare-file').setInputFiles(file(withFingerprint(fingerprint!)));
  await page.getByText('Same text: the fingerprints are equal.').waitFor();
  await page.locator('#compare-file').setInputFiles(file(withFingerprint('sha-256:0')));
  await page.getByText('Not quite the same text: the fingerprints differ. 2 of 2 quotes found').waitFor();
});

test.each([
  ['no JSON', '{"format": 1,', /ada\.json is not a dataset\. Choose a JSON file/],
  ['no dataset', '[1, 2]', /ada\.json is not a dataset/],
  [
    'another article',
    { ...ADA, statements: [{ ...ADA.statements[0], quote: { exact: 'Nothing of the kind' } }] },
    /None of its quotes/,
  ],
  ['no statements', { ...ADA, statements: [] }, /ada\.json has no finished statements/],
])('%s is told, and nothing changes', async (_, value, message) => {
  const { page } = await openDesk();
  await codeOne(page);
  const before = await datasetOf(page);
  await openComparison(page);
  await page.locator('#compare-file').setInputFiles(file(value));
  await soon(() => page.locator('.compare .wrong').textContent()).toMatch(message);
  expect(await datasetOf(page)).toEqual(before);
});
