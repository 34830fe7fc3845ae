/** The panel: every line opens the words that it rests on. */
import { expect, test } from 'vitest';
import { ARTICLE, drawn, heard, openExplorer, openHost, panelText, press, ready, set, soon } from './harness.js';

interface Quoted {
  readonly quote: { readonly exact: string; readonly paragraph: number };
}
interface Article {
  readonly sources: { url?: string; title: string }[];
  readonly actors: readonly {
    readonly id: string;
    readonly name: string;
    readonly note?: string;
    readonly affiliations?: readonly (Quoted & { readonly to: string; readonly role: string })[];
  }[];
  readonly statements: readonly (Quoted & {
    readonly id: string;
    readonly from: string;
    readonly relation: string;
    readonly to: string;
    readonly claim: string;
    readonly attribution?: string;
    readonly when?: string;
  })[];
}
const article = JSON.parse(ARTICLE) as Article;
const plain = (text: string): string => text.replace(/\s+/g, ' ');

test('the panel of every line shows every claim, quote, paragraph, attribution and time', async () => {
  const { page } = await openExplorer();
  const seen: string[] = [];
  for (const id of await drawn(page, 'edge')) {
    await press(page, `edge:${id}`);
    const own = article.statements.filter(({ from, relation, to }) => `${from}/${relation}/${to}` === id);
    await soon(() =>
      page
        .locator('diplomatic-graph [data-statement]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-statement'))),
    ).toEqual(own.map((statement) => statement.id));
    const text = await panelText(page);
    for (const { id: statement, claim, quote, attribution, when } of own) {
      expect(text).toContain(plain(claim));
      expect(text).toContain(`“${plain(quote.exact)}”`);
      expect(text).toContain(`Paragraph ${quote.paragraph} · ${article.sources[0]!.title}`);
      if (attribution !== undefined) expect(text).toContain(`according to ${attribution}`);
      if (when !== undefined) expect(text).toContain(when);
      seen.push(statement);
    }
  }
  expect(seen.sort()).toEqual(article.statements.map(({ id }) => id).sort());
});

test('the panel of every actor shows its note, its lines, and the words of its affiliations from both ends', async () => {
  const { page } = await openExplorer();
  for (const actor of article.actors) {
    await press(page, `actor:${actor.id}`);
    await soon(() => page.locator('diplomatic-graph .panel h3').innerText()).toBe(actor.name);
    const text = await panelText(page);
    if (actor.note !== undefined) expect(text).toContain(plain(actor.note));
    const ties = [
      ...(actor.affiliations ?? []),
      ...article.actors.flatMap(({ affiliations = [] }) => affiliations.filter(({ to }) => to === actor.id)),
    ];
    for (const { quote, role } of ties) {
      expect(text).toContain(`“${plain(quote.exact)}”`);
      expect(text).toContain(`(${role})`);
    }
    const lines = await page
      .locator('diplomatic-graph .panel [data-go]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-go') ?? ''));
    expect(lines.sort()).toEqual((await drawn(page, 'line')).filter((id) => id.split('/').includes(actor.id)).sort());
  }
});

test(
  'with nothing selected the panel lists every line, and each leads to its evidence',
  { tags: ['quick'] },
  async () => {
    const { page } = await openExplorer();
    const ids = await page
      .locator('diplomatic-graph .panel [data-go]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-go') ?? ''));
    expect(ids.sort()).toEqual(await drawn(page, 'line'));
    await page.locator('diplomatic-graph .panel [data-go="contractors/security-aid/maduro"]').click();
    await soon(() => panelText(page)).toContain('flew into Venezuela in the past few days');
    expect(await heard(page, 'dg-select')).toEqual([
      { type: 'dg-select', kind: 'edge', id: 'contractors/security-aid/maduro', origin: 'panel' },
    ]);
  },
);

test('the panel leads from a line to its actors and back to the list', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  await press(page, 'edge:maduro/severed-ties/us');
  await page.locator('diplomatic-graph .panel h3 button', { hasText: 'United States' }).click();
  await soon(() => page.locator('diplomatic-graph .panel h3').innerText()).toBe('United States');
  await page.locator('diplomatic-graph .panel .back').click();
  await soon(() => page.locator('diplomatic-graph .panel h3').innerText()).toBe('All relations');
});

test('a selected statement is marked among those of its line', async () => {
  const { page } = await openExplorer();
  await set(page, { selected: 'statement:p9-maduro-us' });
  await soon(() => page.locator('diplomatic-graph [data-statement].chosen').getAttribute('data-statement')).toBe(
    'p9-maduro-us',
  );
  expect(await page.locator('diplomatic-graph [data-statement]').count()).toBe(3);
});

test('a new selection is read from the top of the panel', { tags: ['quick'] }, async () => {
  const { page } = await openExplorer();
  await press(page, 'edge:maduro/severed-ties/us');
  const panel = page.locator('diplomatic-graph .panel');
  await soon(() => panel.innerText()).toContain('Maduro ended all ties');
  await panel.evaluate((element) => element.scrollTo(0, 10_000));
  await press(page, 'actor:maduro');
  await soon(() => page.locator('diplomatic-graph .panel h3').innerText()).toBe('Nicolás Maduro');
  await soon(() => panel.evaluate((element) => element.scrollTop)).toBe(0);
});

test('a source with an address is linked, in the panel and at the foot', async () => {
  const linked = { ...article, sources: [{ ...article.sources[0]!, url: 'https://news.example/a?b=1' }] };
  const { page } = await openHost(undefined, {
    pages: { '/data.json': { body: JSON.stringify(linked), type: 'application/json' } },
  });
  await ready(page);
  await press(page, 'edge:canada/support/guaido');
  await soon(() => page.locator('diplomatic-graph figcaption a').getAttribute('href')).toBe(
    'https://news.example/a?b=1',
  );
  for (const link of await page.locator('diplomatic-graph a').all()) {
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/news\.example\/a\?b=1(#:~:text=|$)/);
  }
  expect(await page.locator('diplomatic-graph .take a').getAttribute('href')).toBe(
    'https://news.example/a?b=1#:~:text=Canada%20and%20others%20have%20supported%20Guaido',
  );
  expect(await page.locator('diplomatic-graph footer a').count()).toBe(1);
});

test('quotes are in the language of their source', async () => {
  const { page } = await openExplorer();
  await press(page, 'edge:canada/support/guaido');
  await soon(() => page.locator('diplomatic-graph blockquote q').first().getAttribute('lang')).toBe('en');
});

test('a claim in Latin letters begins at the left in an Arabic panel', async () => {
  const { page } = await openHost();
  await ready(page);
  await set(page, { locale: 'ar', selected: 'edge:oas/recognition/guaido' });
  await soon(() => page.locator('diplomatic-graph .frame').getAttribute('lang')).toBe('ar');
  const claim = page.locator('diplomatic-graph .panel .claim').first();
  await claim.waitFor();
  const { gap, direction } = await claim.evaluate((paragraph) => {
    const words = document.createRange();
    words.selectNodeContents(paragraph);
    const lines = [...words.getClientRects()].map(({ left }) => left);
    return {
      gap: Math.max(...lines) - paragraph.getBoundingClientRect().left,
      direction: getComputedStyle(paragraph).direction,
    };
  });
  expect(direction).toBe('ltr');
  expect(gap).toBeLessThan(2);
});
