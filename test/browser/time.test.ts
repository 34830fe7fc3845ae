/** The slider of time: what each hand makes of it, what plays and stops playing, what is lit, and that nothing moves. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { recognition, RECOGNITION } from '../scenes/recognition.js';
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
import { fingers } from './fingers.js';

const graph = (page: Page): Locator => page.locator('diplomatic-graph');
const slider = (page: Page): Locator => graph(page).getByRole('slider');
const bar = (page: Page): Locator => graph(page).locator('.time-bar');
const moment = async (page: Page): Promise<string> =>
  (await bar(page).locator('.moment').innerText()).replace(/\s+/g, ' ');
const said = (page: Page): Promise<string | null> => graph(page).locator('.frame > [role="status"]').textContent();

/** A small history: what was said in which year, and until when it held. */
const YEARS = JSON.stringify({
  format: 1,
  title: 'Years',
  language: 'en',
  sources: [{ id: 's', kind: 'dataset', title: 'Guide' }],
  actors: ['Rome', 'Gaul', 'Carthage', 'Egypt', 'Greece'].map((name) => ({
    id: name.toLowerCase(),
    kind: 'state',
    name,
  })),
  statements: [
    { id: 'one', source: 's', from: 'rome', relation: 'support', to: 'gaul', date: '1801' },
    { id: 'two', source: 's', from: 'rome', relation: 'support', to: 'carthage', date: '1820', until: '1850-06-01' },
    { id: 'three', source: 's', from: 'rome', relation: 'severed-ties', to: 'carthage', date: '1850' },
    { id: 'four', source: 's', from: 'egypt', relation: 'recognition', to: 'rome', date: '1900' },
    { id: 'five', source: 's', from: 'greece', relation: 'support', to: 'rome' },
  ],
});

async function openTime(context = DESKTOP, data = YEARS, attributes = ''): Promise<Opened> {
  const opened = await openHost(
    `<main><h1>Page</h1><diplomatic-graph src="/time.json" ${attributes}></diplomatic-graph></main>`,
    { context, pages: { '/time.json': { body: data, type: 'application/json' } } },
  );
  await ready(opened.page);
  await slider(opened.page).waitFor();
  return opened;
}

/** Where a moment of the small history stands on the slider, CSS px of the window; 4 is all times. */
async function spotOf(page: Page, place: number, places = 4): Promise<{ x: number; y: number }> {
  await slider(page).scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await slider(page).boundingBox())!;
  const thumb = height >= 44 ? 44 : 24;
  return { x: x + thumb / 2 + ((width - thumb) * place) / places, y: y + height / 2 };
}

describe('before anything is touched', () => {
  test('all times are shown, and the thumb stands at the end', { tags: ['quick'] }, async () => {
    const { page } = await openTime();
    expect([
      await slider(page).inputValue(),
      await slider(page).getAttribute('aria-valuetext'),
      await moment(page),
    ]).toEqual(['4', 'All dates', 'All dates']);
    expect(await get(page, 'asOf')).toBeNull();
    expect(await heard(page, 'dg-filter')).toEqual([]);
  });

  test('a dataset without times has no row, and a host may leave it out', async () => {
    const { page } = await openHost();
    await ready(page);
    await slider(page).waitFor();
    await set(page, { controls: ['legend', 'evidence'] });
    await soon(() => graph(page).locator('.time').count()).toBe(0);
    await set(page, {
      controls: null,
      data: {
        ...(JSON.parse(YEARS) as object),
        statements: [{ id: 'five', source: 's', from: 'greece', relation: 'support', to: 'rome' }],
      },
    });
    await soon(() => graph(page).locator('.proxies [data-edge]').count()).toBe(1);
    expect(await graph(page).locator('.time').count()).toBe(0);
  });

  test('the row has its height before the bar has come', async () => {
    for (const context of [DESKTOP, PHONE]) {
      const { page } = await openTime(context);
      const high = (): Promise<number> =>
        graph(page)
          .locator('.time')
          .evaluate((row) => row.getBoundingClientRect().height);
      const full = await high();
      await bar(page).evaluate((element) => element.remove());
      expect(await high()).toBe(full);
    }
  });
});

describe('the slider', () => {
  test(
    'is dragged by the mouse: one change for each frame at most, and what was not said yet is gone',
    { tags: ['quick'] },
    async () => {
      const { page, complaints } = await openTime();
      const [from, to] = [await spotOf(page, 4), await spotOf(page, 0)];
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 25 });
      await page.mouse.up();
      await soon(() => get(page, 'asOf')).toBe('1801');
      await soon(() => drawn(page, 'edge')).toEqual(['greece/support/rome', 'rome/support/gaul']);
      await soon(() => moment(page)).toBe('1801 1 new');
      const events = await heard(page, 'dg-filter');
      expect(events.at(-1)).toMatchObject({ kind: 'time', id: '1801', origin: 'panel' });
      expect(events.length).toBeLessThanOrEqual(25);
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
      expect(complaints).toEqual([]);
    },
  );

  test('is led by the keys: arrows, Home and End, and the page does not scroll', { tags: ['quick'] }, async () => {
    const { page } = await openTime({ viewport: { width: 1280, height: 500 } });
    await slider(page).focus();
    const before = await page.evaluate(() => scrollY);
    const steps: readonly (readonly [key: string, asOf: string | null, value: string])[] = [
      ['ArrowLeft', '1900', '1900, 1 new'],
      ['ArrowDown', '1850', '1850, 1 new, 1 ended'],
      ['Home', '1801', '1801, 1 new'],
      ['ArrowRight', '1820', '1820, 1 new'],
      ['End', null, 'All dates'],
    ];
    for (const [key, asOf, value] of steps) {
      await page.keyboard.press(key);
      await soon(() => get(page, 'asOf')).toBe(asOf);
      await soon(() => slider(page).getAttribute('aria-valuetext')).toBe(value);
    }
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect((await heard(page, 'dg-filter')).map(({ origin }) => origin)).toEqual(steps.map(() => 'keyboard'));
    // Its value is read from the slider itself.
    expect(await said(page)).not.toContain('1820');
  });

  test('is dragged by a finger on a phone', async () => {
    const { page } = await openTime(PHONE);
    const [from, to] = [await spotOf(page, 4), await spotOf(page, 1)];
    const touch = await fingers(page);
    await touch('touchStart', from);
    for (let i = 1; i <= 10; i += 1) await touch('touchMove', { x: from.x + ((to.x - from.x) * i) / 10, y: from.y });
    await touch('touchEnd');
    await soon(() => get(page, 'asOf')).toBe('1820');
    expect((await slider(page).boundingBox())!.height).toBeGreaterThanOrEqual(44);
  });

  test('runs from right to left in Arabic', async () => {
    const { page } = await openTime(DESKTOP, YEARS, 'locale="ar"');
    const end = await spotOf(page, 4);
    await page.mouse.click(end.x, end.y);
    await soon(() => get(page, 'asOf')).toBe('1801');
    const ticks = await bar(page)
      .locator('.scale text')
      .evaluateAll((texts) => texts.map((text) => [text.textContent, text.getBoundingClientRect().x] as const));
    expect(ticks.map(([text]) => text)).toEqual(['1801', '1820', '1850', '1900']);
    expect(ticks.map(([, x]) => x)).toEqual(ticks.map(([, x]) => x).toSorted((a, b) => b - a));
  });

  test('has buttons beside it, of which those that lead nowhere say so', async () => {
    const { page } = await openTime();
    const [earlier, later] = [
      bar(page).getByRole('button', { name: 'Earlier' }),
      bar(page).getByRole('button', { name: 'Later' }),
    ];
    expect(await later.getAttribute('aria-disabled')).toBe('true');
    await earlier.click();
    await soon(() => get(page, 'asOf')).toBe('1900');
    await later.click();
    await soon(() => get(page, 'asOf')).toBeNull();
  });

  test('follows what a host sets, between two moments as well', async () => {
    const { page } = await openTime(DESKTOP, YEARS, 'as-of="1860"');
    await soon(() => moment(page)).toBe('1860 0 new');
    expect(await slider(page).inputValue()).toBe('2');
    await set(page, { asOf: '1820' });
    await soon(() => moment(page)).toBe('1820 1 new');
    await soon(() => said(page)).toBe('1820, 1 new');
    expect(await heard(page, 'dg-filter')).toEqual([]);
  });

  test('goes back to all times by its button, which leaves the focus on the slider', async () => {
    const { page } = await openTime(DESKTOP, YEARS, 'as-of="1820"');
    await bar(page).getByRole('button', { name: 'All dates' }).focus();
    await page.keyboard.press('Enter');
    await soon(() => get(page, 'asOf')).toBeNull();
    expect(await slider(page).evaluate((input) => (input.getRootNode() as ShadowRoot).activeElement === input)).toBe(
      true,
    );
    await soon(() => drawn(page, 'edge')).toHaveLength(5);
  });
});

test('what has no place in time can be left out, and is counted', async () => {
  const { page } = await openTime();
  const undated = graph(page).getByRole('switch', { name: 'Include 1 undated' });
  expect(await undated.isChecked()).toBe(true);
  await undated.click();
  await soon(() => get(page, 'undated')).toBe('hide');
  await soon(() => drawn(page, 'edge')).not.toContain('greece/support/rome');
  expect((await heard(page, 'dg-filter')).at(-1)).toMatchObject({ kind: 'undated', id: 'hide' });
  await undated.press('Space');
  await soon(() => get(page, 'undated')).toBeNull();
  expect((await heard(page, 'dg-filter')).at(-1)).toMatchObject({ kind: 'undated', id: 'show', origin: 'keyboard' });
});

describe('playing', () => {
  const button = (page: Page, name: 'Play' | 'Pause'): Locator => bar(page).getByRole('button', { name });
  const visited = async (page: Page): Promise<(string | null | undefined)[]> =>
    (await heard(page, 'dg-filter')).map(({ id }) => id);

  test(
    'goes through all moments from the first, stops at the last, says it, and starts anew from there',
    { tags: ['quick'] },
    async () => {
      const { page } = await openTime();
      await button(page, 'Play').click();
      await expect.poll(() => visited(page)).toEqual(['1801', '1820', '1850', '1900']);
      await expect.poll(() => button(page, 'Play').count()).toBe(1);
      await soon(() => said(page)).toBe('1900, 1 new');
      await button(page, 'Play').click();
      await soon(() => visited(page)).toHaveLength(5);
      expect((await visited(page)).at(-1)).toBe('1801');
    },
  );

  test('pauses by its button, by a touch of the slider, by a time that a host sets, and by another dataset', async () => {
    const { page } = await openTime();
    await button(page, 'Play').click();
    await button(page, 'Pause').click();
    await button(page, 'Play').waitFor();

    await button(page, 'Play').click();
    await button(page, 'Pause').waitFor();
    await slider(page).press('ArrowRight');
    await button(page, 'Play').waitFor();

    await button(page, 'Play').click();
    await button(page, 'Pause').waitFor();
    await set(page, { asOf: '1900' });
    await button(page, 'Play').waitFor();

    await button(page, 'Play').click();
    await button(page, 'Pause').waitFor();
    await set(page, { asOf: null, data: { ...(JSON.parse(YEARS) as object), title: 'Other' } });
    await button(page, 'Play').waitFor();
    expect(await get(page, 'asOf')).toBeNull();
  });

  test('leaves nothing running when the element is taken out of the page, or hidden', async () => {
    const { page, complaints } = await openTime();
    await button(page, 'Play').click();
    await button(page, 'Pause').waitFor();
    const count = (): Promise<number> => visited(page).then(({ length }) => length);
    await graph(page).evaluate((element) => (element as HTMLElement).style.setProperty('display', 'none'));
    // The next step finds nobody looking; the button tells, once it is seen again.
    await expect
      .poll(() => graph(page).evaluate((element) => element.shadowRoot!.querySelector('.play')!.ariaLabel))
      .toBe('Play');
    const hidden = await count();
    await graph(page).evaluate((element) => (element as HTMLElement).style.removeProperty('display'));
    await button(page, 'Play').click();
    await button(page, 'Pause').waitFor();
    const [before, after] = await page.evaluate(async () => {
      const told = (): number => window.heard.filter(({ type }) => type === 'dg-filter').length;
      const element = document.querySelector('diplomatic-graph')!;
      const home = element.parentElement!;
      const atRemoval = told();
      element.remove();
      // Longer than a moment stays: were anything running, it would have gone on.
      await new Promise((done) => setTimeout(done, 2000));
      home.append(element);
      return [atRemoval, told()] as const;
    });
    expect(after).toBe(before);
    expect(before).toBeGreaterThanOrEqual(hidden);
    await button(page, 'Play').waitFor();
    expect(complaints).toEqual([]);
  });

  test('plays in steps, without a motion, for those who want less of it', async () => {
    const { page } = await openTime({ ...DESKTOP, reducedMotion: 'reduce' });
    await button(page, 'Play').click();
    await soon(() => get(page, 'asOf')).toBe('1820');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

describe('what is new', () => {
  test('is lit beneath its line and around who comes in, and told first in the panel', async () => {
    const { page } = await openTime(DESKTOP, YEARS, 'as-of="1820"');
    const lit = graph(page).locator('[data-lit]');
    await soon(() => lit.locator('path').count()).toBe(1);
    // Carthage comes in; of Rome something was said before.
    expect(await lit.locator('circle').count()).toBe(1);
    const [light, line] = [
      await lit.locator('path').getAttribute('d'),
      await graph(page).locator('[data-edge="rome/support/carthage"] path').getAttribute('d'),
    ];
    expect(light).toBe(line);
    expect(await panelText(page)).toMatch(/New: 1820 Support Rome → Carthage stated All relations Support Rome → Gaul/);
    // What steps back is not lit either.
    await set(page, { selected: 'actor:gaul' });
    await soon(() => lit.locator('*').count()).toBe(0);
    await set(page, { selected: null });
    await soon(() => lit.locator('path').count()).toBe(1);
    await set(page, { asOf: null });
    await soon(() => lit.locator('*').count()).toBe(0);
    expect(await panelText(page)).not.toContain('New:');
  });

  test('stays out of the files', async () => {
    const { page } = await openTime(DESKTOP, YEARS, 'as-of="1820"');
    await soon(() => graph(page).locator('[data-lit] path').count()).toBe(1);
    const svg = await toSvg(page);
    expect(svg).toContain('data-edge="rome/support/carthage"');
    expect(svg).not.toContain('data-lit');
    expect(svg).not.toContain('stroke-opacity');
  });
});

test('what has ended is pale and thin, and is told so by its name, the panel, the legend, the summary and the file', async () => {
  const { page } = await openTime(DESKTOP, YEARS, 'as-of="1900"');
  const line = graph(page).locator('[data-edge="rome/support/carthage"] path');
  const [color, width] = [await line.getAttribute('stroke'), await line.getAttribute('stroke-width')];
  expect([color, width]).toEqual(['#91b8db', '1.1']);
  expect(
    await graph(page).getByRole('button', { name: 'Rome → Carthage: support, stated, ended 1 June 1850' }).count(),
  ).toBe(1);
  expect(await graph(page).locator('.legend').innerText()).toContain('ended');
  expect(await graph(page).locator('#summary').textContent()).toContain('Support for Carthage, ended: Rome.');
  const svg = await toSvg(page, { evidence: 'footnotes' });
  expect(svg).toContain('>ended</text>');
  expect(svg).toContain('support, stated, ended 1 June 1850');
  await set(page, { selected: 'edge:rome/support/carthage' });
  await soon(() => panelText(page)).toContain(
    'Support · stated, ended 1 June 1850 · 1 statement stated · 1820 · ended 1 June 1850',
  );
  await set(page, { asOf: '1820', selected: null });
  await soon(() => line.getAttribute('stroke-width')).toBe('1.8');
  expect(await graph(page).locator('.legend').innerText()).not.toContain('ended');
});

test('with all dates, what has ended is drawn as it is as of the last date', { tags: ['quick'] }, async () => {
  const { page } = await openTime();
  const line = graph(page).locator('[data-edge="rome/support/carthage"] path');
  const name = 'Rome → Carthage: support, stated, ended 1 June 1850';
  const isEnded = async (): Promise<void> => {
    await soon(() => line.getAttribute('stroke-width')).toBe('1.1');
    expect(await line.getAttribute('stroke')).toBe('#91b8db');
    expect(await graph(page).getByRole('button', { name }).count()).toBe(1);
    expect(await graph(page).locator('.legend').innerText()).toContain('ended');
    expect(await graph(page).locator('#summary').textContent()).toContain('Support for Carthage, ended: Rome.');
  };
  await isEnded();
  const first = await toSvg(page, { evidence: 'footnotes' });
  await slider(page).focus();
  for (const [key, width] of [
    ['ArrowLeft', '1.1'],
    ['Home', null],
    ['ArrowRight', '1.8'],
  ] as const) {
    await page.keyboard.press(key);
    // Asked for by itself, an attribute would be waited for while the line is away.
    await soon(() => line.evaluateAll(([path]) => path?.getAttribute('stroke-width') ?? null)).toBe(width);
  }
  expect(await graph(page).locator('.legend').innerText()).not.toContain('ended');
  await page.keyboard.press('End');
  await isEnded();
  expect(await toSvg(page, { evidence: 'footnotes' })).toBe(first);
  await set(page, { view: 'table' });
  await soon(() => graph(page).locator('tr[data-row="statement:two"] td.when').innerText()).toContain(
    'ended 1 June 1850',
  );
});

/** Where the buttons of all actors and the names in the picture stand. */
const placesOf = (page: Page): Promise<Record<string, string>> =>
  graph(page).evaluate((element) => {
    const root = element.shadowRoot!;
    const buttons = [...root.querySelectorAll<HTMLElement>('.proxies [data-actor]')].map((button) => [
      `actor ${button.dataset['actor']!}`,
      button.style.translate,
    ]);
    const names = [...root.querySelectorAll<SVGElement>('[data-label-actor]')].map((label) => [
      `name ${label.dataset['labelActor']!}`,
      [...label.querySelectorAll('text')].map((text) => `${text.getAttribute('x')} ${text.getAttribute('y')}`).join(),
    ]);
    const lines = [...root.querySelectorAll<SVGElement>('[data-edge]')].flatMap((line) =>
      line.querySelector('path') === null
        ? []
        : [[`line ${line.dataset['edge']!}`, line.querySelector('path')!.getAttribute('d')!]],
    );
    return Object.fromEntries([...buttons, ...names, ...lines]) as Record<string, string>;
  });

test('nothing moves over all moments, and the element of what does not change stays the same', async () => {
  const { page } = await openTime();
  const all = await placesOf(page);
  await graph(page).evaluate(
    (element) =>
      ((window as unknown as { kept: Element }).kept = element.shadowRoot!.querySelector(
        '[data-edge="rome/support/gaul"]',
      )!),
  );
  for (const asOf of ['1801', '1820', '1850', '1900', '1850', '1801']) {
    await set(page, { asOf });
    await soon(() => moment(page)).toContain(asOf);
    await soon(() => get<{ actors: object[] }>(page, 'scene').then(({ actors }) => actors.length)).toBe(
      { 1801: 3, 1820: 4, 1850: 4, 1900: 5 }[asOf],
    );
    for (const [what, where] of Object.entries(await placesOf(page))) expect([what, where]).toEqual([what, all[what]]);
  }
  expect(
    await graph(page).evaluate(
      (element) =>
        (window as unknown as { kept: Element }).kept ===
        element.shadowRoot!.querySelector('[data-edge="rome/support/gaul"]'),
    ),
  ).toBe(true);
});

const table = recognition();
test.skipIf(table === undefined)(
  `no actor and no name moves through two hundred years of recognition (${RECOGNITION}${table === undefined ? ', which is absent' : ''})`,
  async () => {
    const { page } = await openTime(DESKTOP, JSON.stringify(table));
    const moved = await graph(page).evaluate(async (element) => {
      const graphElement = element as HTMLElement & {
        asOf: string | null;
        updateComplete: Promise<unknown>;
        scene: {
          actors: readonly { id: string; x: number; y: number; radius: number }[];
          labels: readonly { of: string; owner: string; lines: readonly { x: number; y: number }[] }[];
        };
      };
      const where = (): Map<string, string> =>
        new Map([
          ...graphElement.scene.actors.map(({ id, x, y, radius }) => [id, `${x} ${y} ${radius}`] as const),
          ...graphElement.scene.labels
            .filter(({ of }) => of === 'actor')
            .map(({ owner, lines }) => [`name of ${owner}`, `${lines[0]!.x} ${lines[0]!.y}`] as const),
        ]);
      const all = where();
      const wrong: string[] = [];
      for (let year = 1777; year <= 2021; year += 4) {
        const before = graphElement.scene;
        graphElement.asOf = String(year);
        while (graphElement.scene === before) await new Promise(requestAnimationFrame);
        for (const [what, at] of where()) if (all.get(what) !== at) wrong.push(`${year}: ${what}`);
      }
      return wrong;
    });
    expect(moved).toEqual([]);
  },
);

test('there is no slider for one date only; the table has the date, and the filters what is undated', async () => {
  const data = JSON.parse(YEARS) as { statements: { date?: string; until?: string }[] };
  const statements = data.statements.map(({ date, until: _until, ...rest }) =>
    date === undefined ? rest : { ...rest, date: '1801' },
  );
  const { page, complaints } = await openHost('<diplomatic-graph src="/time.json" as-of="1801"></diplomatic-graph>', {
    pages: { '/time.json': { body: JSON.stringify({ ...data, statements }), type: 'application/json' } },
  });
  await ready(page);
  await graph(page).locator('.chip').first().waitFor();
  expect(await slider(page).count()).toBe(0);
  expect(await graph(page).locator('.time').count()).toBe(0);
  await graph(page).locator('button.open-filters').click();
  await soon(() => graph(page).locator('[data-filter-undated]').count()).toBe(1);
  await set(page, { view: 'table' });
  await soon(() => graph(page).locator('.tables').innerText()).toContain('1801');
  expect(complaints).toEqual([]);
});
