/** What tests do with a page and read from it: real mouse and keyboard, properties of the element, what is drawn. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { polyline } from '../../src/geometry/curve.js';
import type { Scene } from '../../src/scene/types.js';
import { BROWSER, PAINTER } from './browser.js';
import { nameOfFocus, type Heard } from './page-scripts.js';

/** Waits until the element can be used: its buttons are there once its interactions are loaded, and nothing moves once its layout is final. */
export async function ready(page: Page, selector = 'diplomatic-graph'): Promise<void> {
  await page.locator(`${selector} button[data-actor]`).first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => window.heard.some(({ type }) => type === 'dg-settle'));
  if (PAINTER.asked !== 'auto') await expect.poll(() => get(page, 'activeRenderer', selector)).toBe(PAINTER.active);
}

/**
 * What the message of an element says, once it says anything: of an element that has just been drawn, a browser first
 * finds out whether it is near the window (`content-visibility`), and gives no text of it until then.
 */
export async function alertText(page: Page, host = 'diplomatic-graph'): Promise<string> {
  const alert = page.locator(`${host} [role="alert"]`);
  await soon(() => alert.innerText()).not.toBe('');
  return (await alert.innerText()).replace(/\s+/g, ' ');
}

/** The text of the panel, with single spaces. */
export async function panelText(page: Page): Promise<string> {
  return ((await page.locator('diplomatic-graph .panel').innerText()) ?? '').replace(/\s+/g, ' ');
}

/** The events of one type so far, or of all types. */
export async function heard(page: Page, type?: string): Promise<Heard[]> {
  const all = await page.evaluate(() => window.heard);
  return type === undefined ? all : all.filter((event) => event.type === type);
}

/** `expect`, once it comes true; how long is waited for it says `vite.config.ts`. */
export const soon = <T>(read: () => T): ReturnType<typeof expect.poll<T>> => expect.poll(read);

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const spotOf = (box: { x: number; y: number; width: number; height: number } | null): Spot => {
  if (box === null) throw new Error('What is looked for has no place on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** The button of `actor:ID` or `edge:ID`. */
export function button(page: Page, target: string, host = 'diplomatic-graph'): Locator {
  const [, kind = '', id = ''] = /^(\w+):(.+)$/s.exec(target) ?? [];
  // A string of CSS: quotes, backslashes and control letters by their numbers.
  const quoted = id.replace(/["\\\p{Cc}]/gu, (letter) => `\\${letter.codePointAt(0)!.toString(16)} `);
  return page.locator(`${host} button[data-${kind}="${quoted}"]`);
}

/** Where the button of an actor or edge stands, CSS px of the window. */
export async function spot(page: Page, target: string, host = 'diplomatic-graph'): Promise<Spot> {
  return spotOf(await button(page, target, host).boundingBox());
}

/** The scene that is shown, and how it stands in the window: `window = scene × scale + (x, y)`, CSS px. */
async function shownScene(page: Page): Promise<{
  readonly scene: Scene;
  readonly scale: number;
  readonly toWindow: (point: readonly [number, number]) => Spot;
}> {
  const [scene, stage, { x, y, scale }] = [
    await get<Scene>(page, 'scene'),
    (await page.locator('diplomatic-graph .stage').boundingBox())!,
    await view(page),
  ];
  return { scene, scale, toWindow: ([px, py]) => ({ x: px * scale + x + stage.x, y: py * scale + y + stage.y }) };
}

/** Where the middle of the mark of an actor is painted, CSS px of the window. */
export async function markSpot(page: Page, actor: string): Promise<Spot> {
  const { scene, toWindow } = await shownScene(page);
  const { x, y } = scene.actors.find(({ id }) => id === actor)!;
  return toWindow([x, y]);
}

/** Presses the mouse at an actor or edge. */
export async function press(page: Page, target: string): Promise<void> {
  const { x, y } = await spot(page, target);
  await page.mouse.click(x, y);
}

/**
 * Presses an actor or a line, as `actor:ID` or `edge:ID`, until it is selected: a picture that is still being improved
 * may move it between two looks.
 */
export async function pressToSelect(page: Page, target: string): Promise<void> {
  await press(page, target);
  const selected = async (): Promise<unknown> => {
    if ((await get(page, 'selected')) !== target) await press(page, target);
    return get(page, 'selected');
  };
  await expect.poll(selected).toBe(target);
}

/** A place of the stage where nothing is. */
export async function emptySpot(page: Page): Promise<Spot> {
  const { scene, scale, toWindow } = await shownScene(page);
  const lines = scene.edges.flatMap(({ line }) => polyline(line.path, 40).map(toWindow));
  // Their buttons do not grow with the view.
  const marks = scene.actors.map(({ x, y, radius }) => ({ ...toWindow([x, y]), reach: radius * scale + 20 }));
  return page.locator('diplomatic-graph .stage').evaluate(
    (stage, { points, circles }) => {
      const box = stage.getBoundingClientRect();
      const buttons = [...stage.querySelectorAll('.proxies button, [data-layer] text')].map((element) =>
        element.getBoundingClientRect(),
      );
      for (let y = box.top + 40; y < Math.min(box.bottom, innerHeight) - 40; y += 10) {
        for (let x = box.left + 40; x < box.right - 40; x += 10) {
          const clear =
            buttons.every((b) => x < b.left - 20 || x > b.right + 20 || y < b.top - 20 || y > b.bottom + 20) &&
            points.every((p) => Math.hypot(p.x - x, p.y - y) > 20) &&
            circles.every((c) => Math.hypot(c.x - x, c.y - y) > c.reach);
          if (clear) return { x, y };
        }
      }
      throw new Error('The stage has no empty place.');
    },
    { points: lines, circles: marks },
  );
}

/** Ids of the actors and relations that stand out while all others step back, in alphabetical order; null while nothing does. */
export async function standingOut(page: Page): Promise<{ actors: string[]; edges: string[] } | null> {
  return page.locator('diplomatic-graph .paint').evaluate((paint) => {
    const back =
      paint.querySelector('.marks[data-back], [data-layer="actors"][opacity]') !== null &&
      paint.querySelector('[data-layer="labels"][opacity]') !== null;
    const ids = (kind: 'actor' | 'edge'): string[] =>
      [...paint.querySelectorAll<SVGElement>(`[data-focus] [data-${kind}]`)]
        .map(({ dataset }) => dataset[kind]!)
        .sort();
    return back ? { actors: ids('actor'), edges: ids('edge') } : null;
  });
}

/** How far the view is zoomed and moved: the transform of the picture. */
export async function view(page: Page): Promise<{ x: number; y: number; scale: number }> {
  const text = (await page.locator('diplomatic-graph [data-viewport]').first().getAttribute('transform')) ?? '';
  const [x = Number.NaN, y = Number.NaN, scale = Number.NaN] = [...text.matchAll(/-?[\d.]+/g)].map(([number]) =>
    Number(number),
  );
  return { x, y, scale };
}

/** A property of the element. */
export async function get<T>(page: Page, name: string, host = 'diplomatic-graph'): Promise<T> {
  return page.locator(host).evaluate((element, key) => (element as unknown as Record<string, T>)[key]!, name);
}

/** Sets properties of the element, as a script of the host would. */
export async function set(page: Page, values: Record<string, unknown>, host = 'diplomatic-graph'): Promise<void> {
  await page.locator(host).evaluate((element, given) => void Object.assign(element, given), values);
}

/** What `toSvg` of the element gives. */
export async function toSvg(
  page: Page,
  options: Record<string, unknown> = {},
  host = 'diplomatic-graph',
): Promise<string> {
  return page
    .locator(host)
    .evaluate((element, given) => (element as unknown as { toSvg(o: object): Promise<string> }).toSvg(given), options);
}

/** Ids of what is drawn, of one kind, in alphabetical order; `edge` is a relation, `line` an affiliation as well. */
export async function drawn(page: Page, kind: 'actor' | 'edge' | 'line', host = 'diplomatic-graph'): Promise<string[]> {
  const data = kind === 'actor' ? 'actor' : 'edge';
  const ids = await page
    .locator(`${host} button[data-${data}]`)
    .evaluateAll((buttons, key) => buttons.map((element) => (element as HTMLElement).dataset[key] ?? '').sort(), data);
  return ids.filter((id) => kind !== 'edge' || !id.includes('/~'));
}

/** The id of what has the focus, within the element: `actor:ID`, `edge:ID`, or the text of anything else. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(nameOfFocus);
}

/** Shows settings and files of the explorer's bar, which are in a menu on a phone. */
export async function openMenu(page: Page): Promise<void> {
  const opener = page.locator('#menu-button');
  if ((await opener.isVisible()) && (await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
}

/** Chooses the language of the explorer, as a reader does. */
export async function chooseLanguage(page: Page, locale: string): Promise<void> {
  await openMenu(page);
  await page.locator('#locale').selectOption(locale);
  const opener = page.locator('#menu-button');
  if (await opener.isVisible()) await opener.click();
}

/** Lets the page read and write the clipboard; in Firefox it may from the start, by a preference of `firefox.ts`. */
export async function allowClipboard(page: Page): Promise<void> {
  if (BROWSER !== 'firefox') await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
}
