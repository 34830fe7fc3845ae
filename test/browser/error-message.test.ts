/** Where the message of what is wrong stands, how it can be read, and what it leaves in sight. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { alertText, ARTICLE, drawn, focused, heard, openFreshHost, openHost, ready, set, soon } from './harness.js';
import { axe, smallTargets } from './axe.js';
import type { Answer } from './harness.js';

const WIDTHS = [320, 390, 1000] as const;

interface Statement {
  to: string;
  standing: string;
  quote?: unknown;
}
const broken = (change: (statements: Statement[]) => void): string => {
  const data = JSON.parse(ARTICLE) as { statements: Statement[] };
  change(data.statements);
  return JSON.stringify(data);
};
const FEW = broken((statements) => {
  statements[4]!.to = 'guiado';
  statements[0]!.standing = 'sure';
  delete statements[2]!.quote;
});
const MANY = broken((statements) => statements.forEach((statement) => (statement.to = 'nobody')));
const json = (body: string): Answer => ({ body, type: 'application/json' });

const alert = (page: Page) => page.locator('diplomatic-graph [role="alert"]');

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Measured {
  readonly host: Rect;
  readonly message: Rect;
  readonly stage: Rect;
  readonly heading: Rect;
  /** The room in which the problems are scrolled. */
  readonly list: Rect;
  readonly problems: readonly Rect[];
  readonly buttons: readonly Rect[];
  /** Marks and names of the picture. */
  readonly marks: readonly Rect[];
  readonly fallback: Rect | null;
  readonly isCut: boolean;
}

/** Where the parts of the message and of the picture stand, CSS px of the window. */
async function measured(page: Page): Promise<Measured> {
  // A browser lays out an element only once it has found out that it is near the window (`content-visibility`).
  await alertText(page);
  return page.locator('diplomatic-graph').evaluate((element) => {
    const root = element.shadowRoot!;
    const box = (part: Element): Rect => {
      const { left, top, right, bottom } = part.getBoundingClientRect();
      return { left, top, right, bottom };
    };
    const boxes = (selector: string): Rect[] => [...root.querySelectorAll(selector)].map(box);
    const message = root.querySelector('[role="alert"]')!;
    const fallback = element.querySelector('#fallback');
    return {
      host: box(element),
      message: box(message),
      stage: box(root.querySelector('.stage')!),
      heading: box(message.querySelector('strong')!),
      list: box(message.querySelector('[role="group"]')!),
      problems: boxes('[role="alert"] li'),
      buttons: boxes('[role="alert"] button'),
      marks: boxes('.paint [data-layer="actors"] [data-actor], .paint [data-layer="labels"] text'),
      fallback: fallback === null ? null : box(fallback),
      isCut: [message, ...message.querySelectorAll('*')].some((part) => part.scrollWidth > part.clientWidth + 1),
    };
  });
}

const width = ({ left, right }: Rect): number => right - left;
const height = ({ top, bottom }: Rect): number => bottom - top;
const isWithin = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left - 1 &&
  inner.top >= outer.top - 1 &&
  inner.right <= outer.right + 1 &&
  inner.bottom <= outer.bottom + 1;

/** What is wrong with the parts of the message, in words. */
function faults({ host, message, heading, list, problems, buttons, isCut }: Measured, count: number): string[] {
  const least = Math.min(270, width(host) - 50);
  return [
    ...(isCut ? ['something is wider than its room'] : []),
    ...(width(heading) < least ? [`the heading has ${width(heading)} px`] : []),
    ...problems.filter((problem) => width(problem) < least - 30).map((problem) => `a problem has ${width(problem)} px`),
    ...buttons
      .filter((button) => Math.abs(height(button) - 44) > 2 || width(button) < 44)
      .map((button) => `a button has ${width(button)} by ${height(button)} px`),
    ...(buttons.length === count ? [] : [`${buttons.length} buttons`]),
    ...[heading, ...buttons].filter((part) => !isWithin(part, message)).map(() => 'a part is out of sight'),
    ...(isWithin(message, host) ? [] : ['the message leaves the element']),
    ...[heading, ...buttons].filter((part) => isOver(part, list)).map(() => 'a part covers the problems'),
  ];
}

/** Whether two parts cover each other. */
const isOver = (a: Rect, b: Rect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

test.for(WIDTHS)(
  'at %i px the message over a picture can be read, and hides nothing of it',
  { tags: ['quick'] },
  async (wide) => {
    const { page } = await openHost(undefined, { context: { viewport: { width: wide, height: 800 } } });
    await ready(page);
    for (const data of [FEW, MANY]) {
      await set(page, { data });
      await soon(() => alertText(page)).toContain(data === MANY ? '16 problems' : '3 problems');
      await soon(async () => {
        const { marks, stage } = await measured(page);
        return marks.length > 30 && marks.every((mark) => isWithin(mark, stage));
      }).toBe(true);
      const parts = await measured(page);
      expect(faults(parts, 1)).toEqual([]);
      expect(parts.message.bottom).toBeLessThanOrEqual(parts.stage.top + 1);
      expect(height(parts.stage)).toBeGreaterThan(200);
    }
  },
);

test.for(WIDTHS)(
  'at %i px the message of a failed embed stands at its top, with the content of the host below it',
  { tags: ['quick'] },
  async (wide) => {
    const { page } = await openHost(
      '<diplomatic-graph src="/bad.json"><p id="fallback">A list of <a href="#a">relations</a>.</p></diplomatic-graph>',
      { context: { viewport: { width: wide, height: 600 } }, pages: { '/bad.json': json(FEW) } },
    );
    await alert(page).waitFor();
    const parts = await measured(page);
    expect(faults(parts, 0)).toEqual([]);
    expect(parts.message.top - parts.host.top).toBeLessThan(2);
    for (const part of [parts.heading, ...parts.problems, parts.fallback!]) expect(part.bottom).toBeLessThan(600);
    expect(parts.fallback!.top).toBeGreaterThanOrEqual(parts.message.bottom);
    await page.getByRole('link', { name: 'relations' }).click();
    expect(page.url()).toContain('#a');
  },
);

test('many problems scroll in their own room, by the keyboard as well', async () => {
  const { page } = await openHost(undefined, { context: { viewport: { width: 390, height: 800 } } });
  await ready(page);
  await set(page, { data: MANY });
  await soon(() => alertText(page)).toContain('16 problems');
  const list = alert(page).getByRole('group');
  const room = await list.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  expect(room).toBeGreaterThan(100);
  await list.focus();
  await page.keyboard.press('End');
  await soon(() => list.evaluate((element) => Math.round(element.scrollTop))).toBeGreaterThan(100);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Close');
});

test('the message names the file, the dataset in the page, or the option', async () => {
  const { page } = await openHost('<diplomatic-graph src="/stories/my%20story.json?v=2"></diplomatic-graph>', {
    pages: { '/stories/my%20story.json': json(FEW), '/stories/': json(FEW) },
  });
  await alert(page).waitFor();
  const heading = alert(page).locator('strong');
  await soon(() => heading.innerText()).toContain('my story.json');
  await set(page, { src: '/stories/' });
  await soon(() => heading.innerText()).toContain('stories');
  await set(page, { data: FEW });
  await soon(() => heading.innerText()).toContain('the dataset in this page');
  await set(page, { data: ARTICLE });
  await soon(() => alert(page).count()).toBe(0);
  await set(page, { relations: ['friendship'] });
  await soon(() => alertText(page)).toContain('friendship');
  expect(await heading.innerText()).not.toContain('dataset');
});

test('a message that takes room from the picture is told once, and does not come back when it is closed', async () => {
  const { page } = await openHost(undefined, { context: { viewport: { width: 1000, height: 800 } } });
  await ready(page);
  await set(page, { relations: ['friendship'] });
  await alert(page).waitFor();
  const settled = (await heard(page, 'dg-settle')).length;
  // Another language is laid out anew, so that all that was due before has been composed by then.
  await page.setViewportSize({ width: 800, height: 800 });
  await soon(() => page.evaluate(() => innerWidth)).toBe(800);
  expect((await drawn(page, 'edge')).length).toBe(13);
  await alert(page).getByRole('button', { name: 'Close' }).click();
  await soon(() => alert(page).count()).toBe(0);
  await set(page, { relations: null, locale: 'fr' });
  await soon(async () => (await heard(page, 'dg-settle')).length).toBeGreaterThan(settled);
  expect(await alert(page).count()).toBe(0);
  expect(await heard(page, 'dg-error')).toHaveLength(1);
});

test.for([
  ['dark', { colorScheme: 'dark' }, 'en'],
  ['in forced colours', { forcedColors: 'active' }, 'en'],
  ['from right to left', {}, 'ar'],
] as const)('the message can be read and used %s', async ([, media, lang]) => {
  const { page } = await openHost(
    `<main lang="${lang}"><h1>Page</h1><diplomatic-graph src="/data.json"></diplomatic-graph></main>`,
    { context: { viewport: { width: 320, height: 800 }, ...media } },
  );
  await ready(page);
  await set(page, { src: '/none.json' });
  await alert(page).waitFor();
  const parts = await measured(page);
  expect(faults(parts, 2)).toEqual([]);
  expect(await axe(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

test('where the code of the message cannot be had, it is told plainly, and can be tried again', async () => {
  const { page } = await openFreshHost('<main></main>');
  await page.evaluate(() => customElements.whenDefined('diplomatic-graph'));
  await page.route('**/chunk-message-*', (route) => route.abort());
  await page.evaluate(() =>
    document
      .querySelector('main')!
      .append(Object.assign(document.createElement('diplomatic-graph'), { src: '/none.json' })),
  );
  await alert(page).waitFor();
  expect(await alertText(page)).toContain('404');
  await page.route('**/none.json', (route) => route.fulfill({ contentType: 'application/json', body: ARTICLE }));
  await alert(page).getByRole('button', { name: 'Try again' }).click();
  await ready(page);
  expect(await alert(page).count()).toBe(0);
});
