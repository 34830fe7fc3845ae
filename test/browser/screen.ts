/** What a page shows, as numbers. */
import type { CDPSession, Page } from 'playwright-core';
import { decodePng, type Picture } from '../scenes/pixels.js';
import { BROWSER } from './browser.js';
import { screenshot } from './firefox.js';

/** CSS px of the window. */
export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * The pixels of the device that a page shows, which is not a phone.
 *
 * `page.screenshot` writes a small file, on which Chromium spends most of the time. This file is the same picture,
 * compressed as little as is fast.
 *
 * @param clip By default the whole window.
 */
export async function screenOf(page: Page, clip?: Clip): Promise<Picture & { readonly png: Buffer }> {
  if (BROWSER === 'firefox') {
    const png = await screenshot(page, clip);
    return { ...decodePng(png), png };
  }
  const started = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, started);
  const session = await started;
  // A session takes pictures at the pixel ratio that it has set itself; so it sets what is there.
  const now = await page.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
    deviceScaleFactor: devicePixelRatio,
  }));
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...now,
    mobile: false,
  });
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    ...(clip === undefined ? {} : { clip: { ...clip, scale: 1 } }),
  });
  const png = Buffer.from(data, 'base64');
  return { ...decodePng(png), png };
}
