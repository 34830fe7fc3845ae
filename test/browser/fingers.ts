/** Fingers on the glass, through the browser's own input. */
import type { Page } from 'playwright-core';
import type { Spot } from './actions.js';
import { BROWSER } from './browser.js';
import { performTouch } from './firefox.js';

/**
 * Puts fingers down, moves them, or lifts all of them.
 *
 * @param spots Where each finger is, CSS px of the window; none when they are lifted.
 */
export type Fingers = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...spots: Spot[]) => Promise<void>;

/** @param interval Time between two touches as the browser is told it, ms; by default the time that passes. */
export async function fingers(page: Page, interval?: number): Promise<Fingers> {
  return BROWSER === 'firefox' ? fingersInFirefox(page) : fingersInChromium(page, interval);
}

async function fingersInChromium(page: Page, interval?: number): Promise<Fingers> {
  const session = await page.context().newCDPSession(page);
  let timestamp = Date.now() / 1000 - 2;
  return async (type, ...spots) => {
    await session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: spots.map(({ x, y }, id) => ({ x, y, id })),
      ...(interval === undefined ? {} : { timestamp: (timestamp += interval / 1000) }),
    });
  };
}

function fingersInFirefox(page: Page): Fingers {
  let down = 0;
  return async (type, ...spots) => {
    if (type === 'touchEnd') {
      const lifted = Array.from({ length: down }, () => [{ type: 'pointerUp', button: 0 } as const]);
      down = 0;
      return performTouch(page, lifted);
    }
    const before = down;
    down = spots.length;
    return performTouch(
      page,
      spots.map(({ x, y }, finger) => [
        { type: 'pointerMove', x, y },
        finger < before ? { type: 'pause' } : { type: 'pointerDown', button: 0 },
      ]),
    );
  };
}
