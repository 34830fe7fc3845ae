/** The story: by buttons, keys, wheel and finger; what the reader looks up meanwhile; and hosts that tell it. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  ARTICLE,
  button,
  DESKTOP,
  drawn,
  focused,
  get,
  heard,
  openExplorer,
  openFreshHost,
  openHost,
  panelText,
  PHONE,
  press,
  ready,
  set,
  soon,
  toSvg,
  view,
  type Opened,
  chooseLanguage,
  type Spot,
} from './harness.js';
import { fingers } from './fingers.js';
import { lacks } from './needs.js';

const STILL = { ...DESKTOP, reducedMotion: 'reduce' } as const;
const within = (page: Page): Locator => page.locator('diplomatic-graph');
const begin = (page: Page): Locator => within(page).getByRole('button', { name: 'Story', exact: true });
const step = (page: Page): Promise<number | null> => get<number | null>(page, 'step');
/** The title of the card that is told. */
const told = (page: Page): Promise<string> => within(page).locator('.card[aria-current="step"] h3').innerText();
const steps = (page: Page): Locator => within(page).locator('.story-steps');
const status = (page: Page): Promise<string | null> => within(page).locator('.frame > [role="status"]').textContent();
/** How far the list of steps is scrolled, px. */
const scrolled = (page: Page): Promise<number> =>
  steps(page).evaluate(({ scrollTop, scrollLeft }) => Math.abs(scrollTop) + Math.abs(scrollLeft));

async function openStory(context: Parameters<typeof openExplorer>[0] = STILL): Promise<Opened> {
  const opened = await openExplorer(context);
  await begin(opened.page).click();
  await within(opened.page).locator('.story').waitFor();
  return opened;
}

/** All that a step says is looked at. */
const LOOK = [
  'relations',
  'standings',
  'sources',
  'text',
  'focusOn',
  'depth',
  'between',
  'asOf',
  'undated',
  'fold',
  'sides',
  'selected',
  'step',
];
const look = async (page: Page): Promise<unknown[]> => Promise.all(LOOK.map((name) => get(page, name)));
/** What of it differs from nothing. */
const asked = async (page: Page): Promise<Record<string, unknown>> => {
  const values = await look(page);
  return Object.fromEntries(
    LOOK.flatMap((name, i) => (values[i] === null || values[i] === false ? [] : [[name, values[i]]])),
  );
};

test('who cut ties with whom? the story alone tells it', { tags: ['quick'] }, async () => {
  const { page, complaints } = await openStory();
  expect(await told(page)).toBe('Two men, one presidency');
  await within(page).getByRole('button', { name: 'Next step', exact: true }).click();
  await soon(() => told(page)).toBe('Maduro breaks with Washington');
  await soon(() => drawn(page, 'edge')).toEqual(['maduro/severed-ties/us']);
  expect(await panelText(page)).toContain('Maduro cut off relations with the United States');
  expect(await panelText(page)).toContain('“swiftly cutting off diplomatic relations with the US”');
  expect(await asked(page)).toEqual({
    relations: ['severed-ties'],
    sides: ['guaido', 'maduro'],
    selected: 'edge:maduro/severed-ties/us',
    step: 2,
  });
  expect(complaints).toEqual([]);
});

test('each step sets its view and takes the last one off, and tells the page so', { tags: ['quick'] }, async () => {
  const { page } = await openStory();
  expect(await heard(page, 'dg-filter')).toEqual([{ type: 'dg-filter', kind: 'step', id: '1', origin: 'panel' }]);
  const next = within(page).getByRole('button', { name: 'Next step', exact: true });
  await next.click();
  await next.click();
  await soon(() => asked(page)).toEqual({
    relations: ['support', 'recognition'],
    focusOn: 'guaido',
    sides: ['guaido', 'maduro'],
    step: 3,
  });
  await next.click();
  await next.click();
  await soon(() => asked(page)).toEqual({ between: ['russia', 'oas'], sides: ['guaido', 'maduro'], step: 5 });
  expect((await heard(page, 'dg-filter')).map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'step 1',
    'step 2',
    'step 3',
    'step 4',
    'step 5',
  ]);
  expect(await heard(page, 'dg-select')).toEqual([]);
  // The last one: the button says so, keeps the focus, and does nothing.
  expect(await next.getAttribute('aria-disabled')).toBe('true');
  expect(await focused(page)).toBe('Next step');
  await next.click({ force: true });
  expect(await step(page)).toBe(5);
  await within(page).getByRole('button', { name: 'Previous step', exact: true }).click();
  await soon(() => told(page)).toBe('Who stands with Maduro');
  await soon(() => status(page)).toBe('Who stands with Maduro. Step 4 of 5.');
});

test(
  'keys: arrows, Page Up and Down, Home and End; the focus stays in the story, and goes back to its button',
  { tags: ['quick'] },
  async () => {
    const { page } = await openExplorer(STILL);
    await begin(page).focus();
    await page.keyboard.press('Enter');
    await soon(() => focused(page)).toBe('Two men, one presidency');
    for (const [key, number] of [
      ['ArrowRight', 2],
      ['ArrowRight', 3],
      ['ArrowLeft', 2],
      ['PageDown', 3],
      ['End', 5],
      ['ArrowRight', 5],
      ['PageUp', 4],
      ['Home', 1],
      ['ArrowLeft', 1],
    ] as const) {
      await page.keyboard.press(key);
      await soon(() => step(page)).toBe(number);
      expect(await focused(page)).toBe('Two men, one presidency');
    }
    expect((await heard(page, 'dg-filter')).every(({ origin }) => origin === 'keyboard')).toBe(true);
    await soon(() => status(page)).toBe('Two men, one presidency. Step 1 of 5.');
    await page.keyboard.press('Escape');
    await soon(() => step(page)).toBeNull();
    await soon(() => focused(page)).toBe('Story');
    expect(await begin(page).getAttribute('aria-pressed')).toBe('false');
  },
);

test('from right to left, the left arrow goes on', async () => {
  const { page } = await openExplorer(STILL);
  await chooseLanguage(page, 'ar');
  await within(page).getByRole('button', { name: 'القصة', exact: true }).click();
  await soon(() => told(page)).toBe('رجلان ورئاسة واحدة');
  await page.keyboard.press('ArrowLeft');
  await soon(() => told(page)).toBe('مادورو يقطع صلته بواشنطن');
  await page.keyboard.press('ArrowRight');
  await soon(() => step(page)).toBe(1);
});

test('scrolling with the wheel tells the steps one after the other, and never jumps', async () => {
  const { page } = await openStory();
  const box = (await steps(page).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const seen: (number | null)[] = [1];
  for (let last = -1, turn = 0; turn < 80; turn += 1) {
    const from = await scrolled(page);
    await page.mouse.wheel(0, 120);
    // The turn is over when the list stands: it moves by what the wheel says, or not at all at its end.
    await soon(async () => (await scrolled(page)) - from).toSatisfy(
      (by: number) => by === 120 || (by >= 0 && by < 120 && from + by >= last),
    );
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    last = await scrolled(page);
    const now = await step(page);
    if (seen.at(-1) !== now) seen.push(now);
    if (last === from) break;
  }
  expect(seen).toEqual([1, 2, 3, 4, 5]);
  const end = await scrolled(page);
  await soon(() => drawn(page, 'edge')).toHaveLength(4);
  expect(await scrolled(page)).toBe(end);
});

test('a button after scrolling, and scrolling after a button, go on from there', async () => {
  const { page } = await openStory();
  const box = (await steps(page).boundingBox())!;
  await within(page).getByRole('button', { name: 'Next step', exact: true }).click();
  await soon(() => scrolled(page)).toBeGreaterThan(100);
  // The list has moved of itself: that told no other step.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await step(page)).toBe(2);
  const top = await steps(page).evaluate(
    (list) => list.querySelector('[aria-current]')!.getBoundingClientRect().top - list.getBoundingClientRect().top,
  );
  expect(Math.abs(top)).toBeLessThan(12);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, 4);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await step(page)).toBe(2);
  await page.mouse.wheel(0, -5000);
  await soon(() => step(page)).toBe(1);
});

test.skipIf(lacks('touch scrolling'))(
  'a finger swipes from step to step on a phone, and the graph stays in sight above',
  { tags: ['quick'] },
  async () => {
    const { page } = await openStory({ ...PHONE, reducedMotion: 'reduce' });
    const box = (await steps(page).boundingBox())!;
    const stage = (await within(page).locator('.stage').boundingBox())!;
    expect(stage.y + stage.height).toBeLessThanOrEqual(box.y);
    expect(stage.height).toBeGreaterThan(140);
    const touch = await fingers(page);
    const swipe = async (by: number): Promise<void> => {
      const at = (moved: number): Spot => ({ x: box.x + box.width / 2 - by / 2 + moved, y: box.y + 40 });
      await touch('touchStart', at(0));
      for (let moved = 0; Math.abs(moved) <= Math.abs(by); moved += by / 26) await touch('touchMove', at(moved));
      await touch('touchEnd');
    };
    await swipe(-260);
    await soon(() => told(page)).toBe('Maduro breaks with Washington');
    await soon(() => scrolled(page)).toBeCloseTo(box.width, 0);
    await soon(() => drawn(page, 'edge')).toEqual(['maduro/severed-ties/us']);
    await swipe(-260);
    await soon(() => step(page)).toBe(3);
    await swipe(260);
    await soon(() => step(page)).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  },
);

test('what the reader looks up meanwhile stands before the story, and leads back to it', async () => {
  const { page } = await openStory();
  await page.keyboard.press('ArrowRight');
  await soon(() => drawn(page, 'edge')).toHaveLength(1);
  await press(page, 'actor:us');
  await soon(() => get(page, 'selected')).toBe('actor:us');
  expect(await panelText(page)).toMatch(/^.{0,3}← Back to story/);
  expect(await step(page)).toBe(2);
  await within(page).getByRole('button', { name: 'Back to story' }).click();
  await soon(() => told(page)).toBe('Maduro breaks with Washington');
  expect(await get(page, 'selected')).toBe('edge:maduro/severed-ties/us');
  // Going on takes off what the reader has changed.
  await within(page).locator('button[data-filter="support"]').click();
  await soon(() => drawn(page, 'edge')).not.toHaveLength(1);
  await within(page).getByRole('button', { name: 'Next step', exact: true }).click();
  await soon(() => get(page, 'relations')).toEqual(['support', 'recognition']);
});

test('a line beneath a step leads to its evidence, a card that is not told to its step', async () => {
  const { page } = await openStory();
  await within(page).locator('.card[data-step="2"] h3 button').click();
  await soon(() => step(page)).toBe(2);
  await within(page).locator('.card[data-step="1"] .text').click();
  await soon(() => step(page)).toBe(1);
  await within(page).locator('.card[data-step="1"] [data-go="contractors/security-aid/maduro"]').click();
  await soon(() => get(page, 'selected')).toBe('edge:contractors/security-aid/maduro');
  await soon(() => panelText(page)).toContain('according to two people close to them');
});

test('leaving the story gives back what was looked at before', async () => {
  const { page } = await openHost(
    '<diplomatic-graph src="/data.json" relations="support" selected="actor:guaido"></diplomatic-graph>',
    { context: STILL },
  );
  await ready(page);
  await within(page).locator('button[data-filter="implied"]').click();
  const before = await look(page);
  await begin(page).click();
  await soon(() => step(page)).toBe(1);
  await page.keyboard.press('End');
  await soon(() => step(page)).toBe(5);
  await within(page).getByRole('button', { name: 'Exit story' }).click();
  await soon(() => look(page)).toEqual(before);
  await soon(() => focused(page)).toBe('Story');
  await soon(() => panelText(page)).toContain('Juan Guaidó');
  expect((await heard(page, 'dg-filter')).at(-1)).toEqual({
    type: 'dg-filter',
    kind: 'step',
    id: null,
    origin: 'panel',
  });
});

test('a host tells the story by the property alone, and no event speaks of it', async () => {
  const { page } = await openHost(undefined, { context: STILL });
  await ready(page);
  await set(page, { step: 4 });
  await soon(() => told(page)).toBe('Who stands with Maduro');
  await soon(() => drawn(page, 'edge')).toHaveLength(3);
  await set(page, { step: 2 });
  await soon(() => told(page)).toBe('Maduro breaks with Washington');
  await set(page, { step: null });
  await soon(() => drawn(page, 'edge')).toHaveLength(13);
  expect(await within(page).locator('.story').count()).toBe(0);
  expect(await heard(page, 'dg-filter')).toEqual([]);
  expect(await heard(page, 'dg-select')).toEqual([]);
});

test('a dataset with a story may stand in the page itself, and the element may be moved while it is read', async () => {
  const { page } = await openFreshHost(
    `<main></main><diplomatic-graph><script type="application/json">${ARTICLE.replaceAll('<', '\\u003c')}</script></diplomatic-graph><script>document.addEventListener('DOMContentLoaded', () => document.querySelector('main').append(document.querySelector('diplomatic-graph')))</script>`,
    { context: STILL },
  );
  await ready(page);
  await begin(page).click();
  await soon(() => told(page)).toBe('Two men, one presidency');
});

test('a step that a host sets from the first is in the first picture', async () => {
  const { page } = await openFreshHost(undefined, {
    context: STILL,
    head: '<script>window.firsts = []; addEventListener("dg-ready", (event) => firsts.push(event.target.scene.edges.map(({ id }) => id)));</script>',
  });
  await ready(page);
  await page.evaluate(() => {
    const second = document.createElement('diplomatic-graph');
    second.id = 'second';
    second.setAttribute('src', '/data.json');
    second.setAttribute('step', '2');
    document.querySelector('diplomatic-graph')!.replaceWith(second);
  });
  await soon(() => page.evaluate(() => (window as unknown as { firsts: string[][] }).firsts.length)).toBe(2);
  expect(await page.evaluate(() => (window as unknown as { firsts: string[][] }).firsts[1])).toEqual(
    expect.arrayContaining(['maduro/severed-ties/us']),
  );
  expect(
    await page.evaluate(() =>
      (window as unknown as { firsts: string[][] }).firsts[1]!.filter((id) => !id.includes('/~')),
    ),
  ).toEqual(['maduro/severed-ties/us']);
  await soon(() => told(page)).toBe('Maduro breaks with Washington');
});

test('a step that there is none of is named, and the picture stays', async () => {
  const { page } = await openHost(undefined, { context: STILL });
  await ready(page);
  await set(page, { step: 9 });
  await soon(() => heard(page, 'dg-error')).toMatchObject([
    { code: 'option-invalid', message: 'step: found 9, expected 1 to 5.' },
  ]);
  expect(await drawn(page, 'edge')).toHaveLength(13);
  await set(page, { step: 1 });
  await soon(() => told(page)).toBe('Two men, one presidency');
  await soon(() => within(page).locator('.message').count()).toBe(0);
});

test('another dataset ends the story; one without a story has no button for it', async () => {
  const { page } = await openStory();
  const { story: _, ...without } = JSON.parse(ARTICLE) as { story: unknown };
  await set(page, { data: without });
  await soon(() => step(page)).toBeNull();
  await soon(() => drawn(page, 'edge')).toHaveLength(13);
  expect(await begin(page).count()).toBe(0);
  expect(await heard(page, 'dg-error')).toEqual([]);
});

test('a picture of a step bears its title; of what the reader has made of it, that of the dataset', async () => {
  const { page } = await openStory();
  const title = async (options = {}): Promise<string | undefined> =>
    /<title[^>]*>([^<]*)</.exec(await toSvg(page, options))?.[1];
  expect(await title()).toBe('Two men, one presidency');
  expect(await title({ step: 4, locale: 'es' })).toBe('Quién está con Maduro');
  await page.keyboard.press('ArrowRight');
  await soon(() => title()).toBe('Maduro breaks with Washington');
  await within(page).locator('button[data-filter="support"]').click();
  await soon(() => title()).toBe('Venezuela, January 2019: who stands with whom');
});

test('nobody moves from one step to the next, and the view stays', async () => {
  const { page } = await openStory();
  await soon(() => heard(page, 'dg-settle')).toHaveLength(2);
  const places = (): Promise<string | null> => button(page, 'actor:maduro').getAttribute('style');
  const [at, seen] = [await places(), await view(page)];
  for (const number of [2, 4, 5]) {
    await set(page, { step: number });
    await soon(() => told(page)).not.toBe('Two men, one presidency');
    expect(await places()).toBe(at);
  }
  expect(await view(page)).toEqual(seen);
  expect(await heard(page, 'dg-settle')).toHaveLength(2);
});

test('without a panel of evidence the story still has one, and controls may do without the story', async () => {
  const { page } = await openHost('<diplomatic-graph src="/data.json" controls="story"></diplomatic-graph>', {
    context: STILL,
  });
  await ready(page);
  expect(await within(page).locator('.panel').count()).toBe(0);
  await begin(page).click();
  await soon(() => told(page)).toBe('Two men, one presidency');
  await within(page).getByRole('button', { name: 'Exit story' }).click();
  await soon(() => within(page).locator('.panel').count()).toBe(0);
  await set(page, { controls: ['evidence'] });
  await soon(() => begin(page).count()).toBe(0);
});

describe('the first picture', () => {
  const WRONG = JSON.stringify({
    ...(JSON.parse(ARTICLE) as object),
    story: [{ title: 'A step', view: { focus: 'nobody' } }],
  });

  test('does not wait for a story, which is told once it has been read', async () => {
    const { page } = await openFreshHost('<p>Nothing yet</p>');
    let letThrough: (() => void) | undefined;
    await page.route(/chunk-source-[^/]*\.js$/, async (route) => {
      await new Promise<void>((done) => (letThrough = done));
      await route.continue();
    });
    await page.evaluate(() =>
      document.body.append(Object.assign(document.createElement('diplomatic-graph'), { src: '/data.json' })),
    );
    await page.locator('diplomatic-graph [data-layer="actors"] [data-actor]').first().waitFor({ state: 'attached' });
    expect(
      await page
        .locator('diplomatic-graph')
        .evaluate((element) => (element as unknown as { data: { story?: unknown } }).data.story),
    ).toBeUndefined();
    await soon(() => letThrough !== undefined).toBe(true);
    letThrough!();
    await page.locator('diplomatic-graph .story-way').waitFor();
  });

  test('stands when the story is wrong, and a dg-error says what is', async () => {
    const { page } = await openFreshHost(undefined, {
      pages: { '/data.json': { body: WRONG, type: 'application/json' } },
    });
    await soon(async () =>
      (await heard(page, 'dg-error')).flatMap(({ issues = [] }) => issues.map(({ path }) => path)),
    ).toEqual(['story[0].view.focus']);
    expect(await drawn(page, 'actor')).toHaveLength(17);
    expect(await page.locator('diplomatic-graph .story-way').count()).toBe(0);
    // It is said once.
    await set(page, { relations: ['support'] });
    await soon(() => drawn(page, 'edge')).not.toContain('maduro/severed-ties/us');
    expect(await heard(page, 'dg-error')).toHaveLength(1);
  });

  test('stands when the story is wrong and the address of the page may lead', async () => {
    const { page } = await openFreshHost('<diplomatic-graph src="/data.json" deep-link="g"></diplomatic-graph>', {
      pages: { '/data.json': { body: WRONG, type: 'application/json' } },
    });
    await soon(() => drawn(page, 'actor')).toHaveLength(17);
    expect((await heard(page, 'dg-error')).flatMap(({ issues = [] }) => issues.map(({ path }) => path))).toEqual([
      'story[0].view.focus',
    ]);
    await set(page, { relations: ['support'] });
    await soon(() => drawn(page, 'edge')).not.toContain('maduro/severed-ties/us');
    expect(await heard(page, 'dg-error')).toHaveLength(1);
  });

  test('is not drawn when a step of a wrong story is to be told', async () => {
    const { page } = await openFreshHost('<diplomatic-graph src="/data.json" step="1"></diplomatic-graph>', {
      pages: { '/data.json': { body: WRONG, type: 'application/json' } },
    });
    await soon(async () =>
      (await heard(page, 'dg-error')).flatMap(({ issues = [] }) => issues.map(({ path }) => path)),
    ).toEqual(['story[0].view.focus']);
    expect(await heard(page, 'dg-ready')).toEqual([]);
    expect(await page.locator('diplomatic-graph [data-actor]').count()).toBe(0);
  });
});
