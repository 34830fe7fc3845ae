/** How smoothly the element follows a reader's hands: times between frames while time is moved and words are typed. */
import type { Page } from 'playwright-core';

/** Of the times between frames, ms. */
export interface Frames {
  readonly frames: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

declare global {
  interface Window {
    stopFrames: () => number[];
  }
}

/** What is between two frames of a page while something is done, from its first frame on. */
export async function framesOf(page: Page, act: () => Promise<unknown>): Promise<Frames> {
  await page.evaluate(() => {
    const gaps: number[] = [];
    let [last, on] = [0, true];
    const tick = (now: number): void => {
      if (last > 0) gaps.push(now - last);
      last = now;
      if (on) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    window.stopFrames = () => {
      on = false;
      return gaps;
    };
  });
  await act();
  const gaps = (await page.evaluate(() => window.stopFrames())).toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(gaps[Math.min(gaps.length - 1, Math.floor(gaps.length * share))]! * 10) / 10;
  return { frames: gaps.length, p50: at(0.5), p95: at(0.95), max: at(1) };
}

const slider = 'diplomatic-graph .time-bar input[type="range"]';

/** Drags the thumb from one end of the slider to the other and back. */
export async function scrub(page: Page, steps = 240): Promise<void> {
  await page.locator(slider).scrollIntoViewIfNeeded();
  const box = (await page.locator(slider).boundingBox())!;
  const y = box.y + box.height / 2;
  const [left, right] = [box.x + 13, box.x + box.width - 13];
  await page.mouse.move(right, y);
  await page.mouse.down();
  for (let i = 1; i <= steps; i += 1) {
    const share = Math.abs(1 - (2 * i) / steps);
    await page.mouse.move(left + (right - left) * share, y);
  }
  await page.mouse.up();
}

/** Plays from the first moment on, for so long, ms. */
export async function play(page: Page, ms: number): Promise<void> {
  const button = page.locator('diplomatic-graph .time-bar .play');
  await button.click();
  await page.evaluate((long) => new Promise((done) => setTimeout(done, long)), ms);
  await button.click();
}

/** Types into the search of the graph, as fast as a hand. */
export async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words, { delay: 70 });
}

/** Sets the words of the filter letter by letter, as a field of a host would. */
export async function filterByWords(page: Page, words: string): Promise<void> {
  await page.evaluate(async (all) => {
    const element = document.querySelector('diplomatic-graph') as HTMLElement & { text: string | null };
    for (let i = 1; i <= all.length; i += 1) {
      element.text = all.slice(0, i);
      await new Promise((done) => setTimeout(done, 70));
    }
    element.text = null;
    await new Promise((done) => setTimeout(done, 200));
  }, words);
}
