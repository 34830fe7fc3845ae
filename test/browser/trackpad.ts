/** Gesture events of a trackpad, as Safari sends them: made by script, since no driver has them. */
import type { Page } from 'playwright-core';
import type { Spot } from './actions.js';

type GestureType = 'gesturestart' | 'gesturechange' | 'gestureend';

/**
 * Sends one event to what lies on the stage.
 *
 * @param scale How far apart the fingers are, in shares of their distance when the gesture began.
 * @param on A selector of what it is sent to, within the stage; by default the stage.
 * @returns whether the page is kept from zooming.
 */
export async function gesture(page: Page, type: GestureType, at: Spot, scale: number, on?: string): Promise<boolean> {
  return page.locator('diplomatic-graph .stage').evaluate(
    (stage, { name, x, y, by, selector }) => {
      const target = selector === undefined ? stage : stage.querySelector(selector)!;
      const event = new UIEvent(name, { bubbles: true, composed: true, cancelable: true });
      target.dispatchEvent(Object.assign(event, { clientX: x, clientY: y, scale: by, rotation: 0 }));
      return event.defaultPrevented;
    },
    { name: type, ...at, by: scale, selector: on },
  );
}

/** A whole gesture. Says of which events the page is kept from zooming. */
export async function pinch(
  page: Page,
  at: Spot,
  scales: readonly number[],
  on?: string,
): Promise<{ start: boolean; changes: boolean[] }> {
  const start = await gesture(page, 'gesturestart', at, 1, on);
  const changes: boolean[] = [];
  for (const scale of scales) changes.push(await gesture(page, 'gesturechange', at, scale, on));
  await gesture(page, 'gestureend', at, scales.at(-1) ?? 1, on);
  return { start, changes };
}
