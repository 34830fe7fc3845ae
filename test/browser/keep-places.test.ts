/** Data that change while they are looked at: with `keep-places` actors stay where they stand. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ARTICLE, button, focused, get, heard, markSpot, openHost, press, ready, set, soon, view } from './harness.js';

interface File {
  readonly actors: readonly { readonly id: string }[];
  readonly statements: readonly { readonly id: string; readonly from: string; readonly to: string }[];
}
const whole = JSON.parse(ARTICLE) as File;

/** The article as far as its first statements go: with the actors of these, and without affiliations. */
function upTo(count: number, more: object = {}): object {
  const { layout: _layout, story: _story, ...rest } = whole as File & { layout?: unknown; story?: unknown };
  const statements = whole.statements.slice(0, count);
  const named = new Set(statements.flatMap(({ from, to }) => [from, to]));
  const actors = whole.actors.filter(({ id }) => named.has(id)).map((actor) => ({ ...actor, affiliations: [] }));
  return { ...rest, actors, statements, ...more };
}

/** Sets data and waits until their layout is final. */
async function show(page: Page, data: object | string): Promise<void> {
  const settled = (await heard(page, 'dg-settle')).length;
  await set(page, { data });
  await soon(async () => (await heard(page, 'dg-settle')).length).toBe(settled + 1);
}

/** Where the buttons over the marks stand, CSS px of the window, by actor. */
const spots = async (page: Page): Promise<Map<string, readonly [number, number]>> =>
  new Map(
    await page.locator('diplomatic-graph button[data-actor]').evaluateAll((buttons) =>
      buttons.map((each) => {
        const { x, y, width, height } = each.getBoundingClientRect();
        return [(each as HTMLElement).dataset['actor']!, [x + width / 2, y + height / 2]] as const;
      }),
    ),
  );

/** A graph without a legend above it, whose stage has one size whatever the data are. */
const KEEPING = '<diplomatic-graph keep-places controls="zoom evidence"></diplomatic-graph>';

async function open(data: object, body = KEEPING): Promise<Page> {
  const { page, complaints } = await openHost(body);
  await set(page, { data });
  await ready(page);
  expect(complaints).toEqual([]);
  return page;
}

async function drag(page: Page, actor: string, by: { x: number; y: number }): Promise<void> {
  const { x, y } = await markSpot(page, actor);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x / 2, y + by.y / 2, { steps: 4 });
  await page.mouse.move(x + by.x, y + by.y, { steps: 4 });
  await page.mouse.up();
  await soon(async () => Math.round((await markSpot(page, actor)).x)).toBe(Math.round(x + by.x));
}

test(
  'while the data grow by one statement at a time, nobody who stands moves by a px',
  { tags: ['quick'] },
  async () => {
    const page = await open(upTo(2));
    const id = [...(await spots(page)).keys()][0]!;
    await drag(page, id, { x: 40, y: -30 });
    for (let count = 3; count <= whole.statements.length; count += 1) {
      const stood = await spots(page);
      await show(page, upTo(count));
      const now = await spots(page);
      expect([...now.keys()].toSorted()).toEqual((upTo(count) as File).actors.map((actor) => actor.id).toSorted());
      for (const [actor, at] of stood) expect(now.get(actor), `${actor} at ${count}`).toEqual(at);
    }
    expect((await spots(page)).size).toBeGreaterThan(10);
  },
);

test('who is gone goes, and what is selected, zoomed and focused stays', { tags: ['quick'] }, async () => {
  const page = await open(upTo(15));
  const gone = (upTo(15) as File).actors
    .map(({ id }) => id)
    .filter((id) => !(upTo(6) as File).actors.some((actor) => actor.id === id));
  expect(gone.length).toBeGreaterThan(2);
  await press(page, 'actor:guaido');
  await soon(() => get(page, 'selected')).toBe('actor:guaido');
  await page.locator('diplomatic-graph .tools button').first().click();
  await button(page, 'actor:guaido').focus();
  const before = await view(page);
  const stood = await spots(page);
  await show(page, upTo(6));
  expect(await get(page, 'selected')).toBe('actor:guaido');
  expect(await button(page, 'actor:guaido').getAttribute('aria-pressed')).toBe('true');
  expect(await focused(page)).toBe('actor:guaido');
  expect(await view(page)).toEqual(before);
  const now = await spots(page);
  for (const id of gone) expect(now.has(id)).toBe(false);
  for (const [actor, at] of now) expect(at, actor).toEqual(stood.get(actor));
});

test('the picture goes from the old data to the new ones in one frame', async () => {
  const page = await open(upTo(8));
  const pictures = await page.locator('diplomatic-graph').evaluate(
    (host, data) =>
      new Promise<string[]>((done) => {
        const seen: string[] = [];
        let isLast = false;
        const look = (): void => {
          const marks = [...host.shadowRoot!.querySelectorAll<SVGElement>('.paint [data-layer="actors"] [data-actor]')];
          const picture = marks.map(({ dataset }) => dataset['actor']!).join(' ');
          if (seen.at(-1) !== picture) seen.push(picture);
          if (isLast) done(seen);
          else requestAnimationFrame(look);
        };
        host.addEventListener('dg-settle', () => requestAnimationFrame(() => (isLast = true)), { once: true });
        requestAnimationFrame(() => {
          look();
          Object.assign(host, { data });
        });
      }),
    upTo(9),
  );
  const ids = (count: number): string =>
    (upTo(count) as File).actors
      .map(({ id }) => id)
      .toSorted()
      .join(' ');
  expect(pictures.map((each) => each.split(' ').toSorted().join(' '))).toEqual([ids(8), ids(9)]);
});

test('all places are those of the data alone once they are reset', { tags: ['quick'] }, async () => {
  const page = await open(upTo(4));
  await show(page, upTo(15));
  const kept = await spots(page);
  const settled = (await heard(page, 'dg-settle')).length;
  await page.locator('diplomatic-graph').evaluate((host) => (host as unknown as { resetPlaces(): void }).resetPlaces());
  await soon(async () => (await heard(page, 'dg-settle')).length).toBe(settled + 1);
  const reset = await spots(page);
  expect(reset).not.toEqual(kept);
  const fresh = await open(upTo(15));
  expect(await spots(fresh)).toEqual(reset);
});

test.for([
  ['without the attribute', '<diplomatic-graph controls="zoom evidence"></diplomatic-graph>', { data: upTo(12) }],
  ['by `src`', KEEPING, { src: '/twelve.json' }],
] as const)('%s the next data are laid out as by themselves', async ([, body, next]) => {
  const pages = { '/twelve.json': { body: JSON.stringify(upTo(12)), type: 'application/json' } };
  const { page } = await openHost(body, { pages });
  await set(page, { data: upTo(6) });
  await ready(page);
  await set(page, next);
  await soon(async () => (await heard(page, 'dg-settle')).length).toBe(2);
  const found = await spots(page);
  expect(found).toEqual(await spots(await open(upTo(12))));
});

test('pins stand where they are set in every frame, and are in the file', { tags: ['quick'] }, async () => {
  const page = await open(upTo(8, { pins: [{ actor: 'guaido', x: 0.25, y: 0.75 }] }));
  const shareOf = async (): Promise<number[]> => {
    const { plot, actors } = await get<{
      plot: { x: number; y: number; width: number; height: number };
      actors: { id: string; x: number; y: number }[];
    }>(page, 'scene');
    const { x, y } = actors.find(({ id }) => id === 'guaido')!;
    return [(x - plot.x) / plot.width, (y - plot.y) / plot.height];
  };
  expect(await shareOf()).toEqual([0.25, 0.75]);
  const settled = (await heard(page, 'dg-settle')).length;
  await page.locator('diplomatic-graph').evaluate((host) => host.style.setProperty('inline-size', '400px'));
  await soon(async () => (await heard(page, 'dg-settle')).length).toBe(settled + 1);
  const [x, y] = await shareOf();
  expect(x).toBeCloseTo(0.25, 9);
  expect(y).toBeCloseTo(0.75, 9);
});
