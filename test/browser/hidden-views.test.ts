/** A view that hides what it names: what is left out, what the element says, and what the page is told. */
import { text as textOf } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../src/scene/types.js';
import { article } from '../scenes/make.js';
import {
  DESKTOP,
  drawn,
  get,
  heard,
  openHost,
  panelText,
  PHONE,
  ready,
  set,
  soon,
  toSvg,
  type Opened,
} from './harness.js';

const RIVALS = ['guaido', 'maduro'];
const WORDS = 'Left: with Juan Guaidó. Right: with Nicolás Maduro.';
const HIDDEN = 'Sides are not shown: the filters hide Nicolás Maduro.';
const HIDES_MADURO = { relations: ['recognition'] };
const NOTICE = 'sides: the filter hides "maduro", so no sides are shown. Widen the filter, or name other actors.';

const DATA = {
  ...(article as object),
  story: [
    { title: 'One', view: { ...HIDES_MADURO, sides: RIVALS, selected: 'actor:maduro' } },
    { title: 'Two', view: { ...HIDES_MADURO, focus: 'maduro' } },
    { title: 'Three', view: HIDES_MADURO },
  ],
};

async function open(attributes: string, { context = DESKTOP, hash = '' } = {}): Promise<Opened> {
  const opened = await openHost('', {
    context,
    pages: { '/data.json': { body: JSON.stringify(DATA), type: 'application/json' } },
  });
  const { page } = opened;
  await page.evaluate(
    ([html, state]) => {
      if (state !== '') history.replaceState(null, '', state);
      document.body.setHTMLUnsafe(html);
    },
    [`<diplomatic-graph src="/data.json" ${attributes}></diplomatic-graph>`, hash] as const,
  );
  return opened;
}

const header = (page: Page): Promise<string> => page.locator('diplomatic-graph header').innerText();
const message = (page: Page): Promise<string> => page.locator('diplomatic-graph .nothing p').innerText();
const picture = async (page: Page): Promise<string[]> =>
  (await get<Scene>(page, 'scene')).actors.map(({ id, x, y }) => `${id} ${x} ${y}`);
const told = async (page: Page): Promise<string[][]> =>
  (await heard(page, 'dg-notice')).map(({ notices = [] }) => notices.map((notice) => notice.message));

describe('sides of which the filter hides one', () => {
  const ways: [string, string, string, Record<string, unknown>][] = [
    ['attributes', 'relations="recognition" sides="guaido maduro"', '', {}],
    ['properties', '', '', { ...HIDES_MADURO, sides: RIVALS }],
    ['a step of the story', 'step="1"', '', {}],
    ['a link', 'deep-link="g"', '#g.relations=recognition&g.sides=guaido,maduro', {}],
  ];

  test.each(ways)(
    'are left out if they come by %s, and it is said',
    { tags: ['quick'] },
    async (way, attributes, hash, properties) => {
      const { page, complaints } = await open(attributes, { hash });
      await set(page, properties);
      await ready(page);
      await soon(() => header(page)).toContain(HIDDEN);
      expect(await header(page)).not.toContain('Left:');
      await soon(() => told(page)).toHaveLength(1);
      expect((await told(page))[0]![0]).toBe(NOTICE);
      if (way === 'a step of the story')
        expect((await told(page))[0]![1]).toMatch(/^selected: the filter hides "actor:maduro"/);
      // Actors stand as without sides. The line in the header leaves the picture a little less height.
      const { page: other } = await open(way === 'a step of the story' ? 'step="3"' : 'relations="recognition"');
      await ready(other);
      const across = async (one: Page): Promise<string[]> =>
        (await get<Scene>(one, 'scene')).actors.map(({ id, x }) => `${id} ${Math.round(x)}`);
      expect(await across(page)).toEqual(await across(other));
      const size = { width: 700, height: 500 };
      const file = await toSvg(page, size);
      expect(file).not.toContain('Left: with');
      expect(file.replaceAll('>One<', '>Three<')).toBe(await toSvg(other, size));
      expect(complaints).toEqual([]);
    },
  );

  test('stand as they stood if the filter comes later, and are there again without it', async () => {
    const { page, complaints } = await open('sides="guaido maduro"');
    await ready(page);
    expect(await header(page)).toContain(WORDS);
    const before = await picture(page);
    await set(page, HIDES_MADURO);
    await soon(() => header(page)).toContain(HIDDEN);
    await soon(() => panelText(page)).toContain(HIDDEN);
    for (const place of await picture(page)) expect(before).toContain(place);
    expect(await toSvg(page)).not.toContain('Left: with');
    // A file of another size places the actors as without sides.
    const { page: other } = await open('relations="recognition"');
    await ready(other);
    expect(await toSvg(page, { width: 700, height: 500 })).toBe(await toSvg(other, { width: 700, height: 500 }));
    await set(page, { relations: null });
    await soon(() => header(page)).toContain(WORDS);
    expect(await picture(page)).toEqual(before);
    // It was laid out once, and the page was told once that they are hidden, and once that they are not.
    expect(await heard(page, 'dg-settle')).toHaveLength(1);
    await soon(() => told(page)).toEqual([[NOTICE], []]);
    expect(complaints).toEqual([]);
  });

  test('that were hidden from the start place the actors once the filter is taken off', async () => {
    const { page } = await open('relations="recognition" sides="guaido maduro"');
    await ready(page);
    await set(page, { relations: null });
    await soon(() => header(page)).toContain(WORDS);
    const { page: other } = await open('sides="guaido maduro"');
    await ready(other);
    await soon(() => picture(page)).toEqual(await picture(other));
  });
});

describe('a view that shows nothing', () => {
  const ALONE = 'Nicolás Maduro has no relations with these filters.';
  const REFUSAL =
    'focus: "maduro" has no relations or affiliations with relations "recognition". Widen the filter, or name another.';
  const ways: [string, string, string, Record<string, unknown>][] = [
    ['attributes', 'relations="recognition" focus="maduro"', '', {}],
    ['properties', '', '', { ...HIDES_MADURO, focusOn: 'maduro' }],
    ['a step of the story', 'step="2"', '', {}],
    ['a link', 'deep-link="g"', '#g.relations=recognition&g.focus=maduro', {}],
  ];

  test.each(ways)(
    'by %s has a message and the way back, and its file is refused',
    { tags: ['quick'] },
    async (_way, attributes, hash, properties) => {
      const { page, complaints } = await open(attributes, { hash, context: _way === 'a link' ? PHONE : DESKTOP });
      await set(page, properties);
      await soon(() => message(page)).toBe(ALONE);
      await soon(() => told(page)).toEqual([[REFUSAL]]);
      await expect(toSvg(page)).rejects.toThrow(REFUSAL);
      await page.locator('diplomatic-graph .nothing button').click();
      await soon(() => page.locator('diplomatic-graph .nothing').count()).toBe(0);
      expect((await drawn(page, 'edge')).length).toBeGreaterThan(10);
      expect(await toSvg(page)).toContain('<svg');
      expect(complaints).toEqual([]);
    },
  );

  test('says so in its language, and in the table', async () => {
    const { page } = await open('relations="recognition" focus="maduro" locale="es" view="table"');
    await soon(() => page.locator('diplomatic-graph .tables .none p').innerText()).toContain(
      'Con estos filtros, Nicolás Maduro no tiene relaciones.',
    );
  });

  test('between two actors names them', async () => {
    const { page } = await open('relations="recognition" between="maduro guaido"');
    await soon(() => message(page)).toBe('No path between Nicolás Maduro and Juan Guaidó.');
  });

  test('has nothing to save: the dialog says why, in the words of the reader', async () => {
    const { page, complaints } = await open('text="zebra"');
    await soon(() => message(page)).toBe('Nothing matches these filters.');
    const dialog = page.locator('diplomatic-graph dialog.export-dialog');
    await page.locator('diplomatic-graph button.export').click();
    await soon(() => dialog.innerText()).toContain('Nothing matches these filters.');
    await dialog.locator('button[type="submit"]').click();
    await soon(() => dialog.innerText()).toContain('Nothing matches these filters.');
    await page.keyboard.press('Escape');
    await page.locator('diplomatic-graph .nothing button').click();
    await soon(() => page.locator('diplomatic-graph .nothing').count()).toBe(0);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('diplomatic-graph button.export').click(),
    ]);
    expect(await textOf(await file.createReadStream())).toContain('<svg');
    expect(complaints).toEqual([]);
  });
});

test('what readers hide by their own filters is no news to the page, also while they type', async () => {
  const { page } = await open('sides="guaido maduro" selected="actor:maduro"');
  await ready(page);
  await page.locator('diplomatic-graph button.open-filters').click();
  const field = page.locator('diplomatic-graph .filters input.text');
  await field.pressSequentially('zebra');
  await soon(() => message(page)).toBe('Nothing matches these filters.');
  expect(await told(page)).toEqual([]);
  // What the page sets then, it is told of.
  await set(page, { text: 'zebras' });
  await soon(() => told(page)).toEqual([['text: nothing matches "zebras". Widen the filter.']]);
});

test('a selection that is hidden or unknown is told to the page; the picture stays', async () => {
  const { page, complaints } = await open('selected="actor:nobody"');
  await ready(page);
  const unknown =
    'selected: found "actor:nobody", expected actor:ID, edge:ID or statement:ID of the dataset. Correct the id.';
  await soon(() => told(page)).toEqual([[unknown]]);
  await set(page, { selected: 'actor:maduro', ...HIDES_MADURO });
  await soon(() => told(page)).toEqual([
    [unknown],
    [expect.stringMatching(/^selected: the filter hides "actor:maduro"/)],
  ]);
  await set(page, { selected: 'actor:guaido' });
  await soon(() => told(page)).toHaveLength(3);
  expect((await told(page))[2]).toEqual([]);
  expect(await heard(page, 'dg-error')).toEqual([]);
  expect(complaints).toEqual([]);
});
