/** A reader's hand: the wheel and the button of the mouse by the browser's own input, a step in each frame. */
import type { Page } from 'playwright-core';

/** Between two frames while the hand moves, ms. */
export interface Frames {
  readonly p50: number;
  readonly p95: number;
  /** The longest, in the second after the last step as well. */
  readonly longest: number;
  readonly steps: number;
}

export const WHEEL_STEPS = 30;
export const DRAG_STEPS = 40;
/** CSS px that a wheel tells in a step. */
const WHEEL = 60;
/** Of one step of dragging, CSS px. */
const DRAG = { x: 3, y: 1 } as const;
/** About how long one movement may take, ms; so many steps are made even so. */
const LONGEST = 10_000;
const FEWEST = 6;
/** What pages do late, such as painting anew, belongs to the movement before, ms. */
const AFTERWARDS = 1000;

/** Zooms in by half of the steps and out by the others, with Ctrl, so that a page that scrolls zooms as well. */
export async function turnWheel(page: Page, x: number, y: number): Promise<Frames> {
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  let inwards = 0;
  let steps = 0;
  await page.evaluate(watchFrames);
  const start = performance.now();
  for (; inwards < WHEEL_STEPS / 2 && mayGoOn(inwards, start, LONGEST / 2); inwards += 1, steps += 1) {
    await page.mouse.wheel(0, -WHEEL);
    await page.evaluate(nextFrame);
  }
  // As far out as it went in, so that the picture is where it was.
  for (let i = 0; i < inwards; i += 1, steps += 1) {
    await page.mouse.wheel(0, WHEEL);
    await page.evaluate(nextFrame);
  }
  const gaps = await page.evaluate(takeGaps);
  await page.keyboard.up('Control');
  return toFrames(gaps, await late(page), steps);
}

/** Drags what lies there. @param check Run with the place of the mouse while the button is still held. */
export async function drag(
  page: Page,
  [x, y]: readonly [number, number],
  check: (x: number, y: number) => Promise<void>,
): Promise<Frames> {
  await page.mouse.move(x, y);
  await page.waitForTimeout(AFTERWARDS);
  await page.evaluate(watchFrames);
  await page.mouse.down();
  const start = performance.now();
  let steps = 0;
  for (; steps < DRAG_STEPS && mayGoOn(steps, start, LONGEST); steps += 1) {
    await page.mouse.move(x + (steps + 1) * DRAG.x, y + (steps + 1) * DRAG.y);
    await page.evaluate(nextFrame);
  }
  const gaps = await page.evaluate(takeGaps);
  await check(x + steps * DRAG.x, y + steps * DRAG.y);
  await page.mouse.up();
  return toFrames(gaps, await late(page), steps);
}

const mayGoOn = (steps: number, start: number, longest: number): boolean =>
  steps < FEWEST / 2 || performance.now() - start < longest;

async function late(page: Page): Promise<readonly number[]> {
  await page.evaluate(watchFrames);
  await page.waitForTimeout(AFTERWARDS);
  return page.evaluate(takeGaps);
}

function toFrames(gaps: readonly number[], after: readonly number[], steps: number): Frames {
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { p50: at(0.5), p95: at(0.95), longest: Math.max(...gaps, ...after), steps };
}

declare global {
  interface Window {
    /** Times at which frames began, ms; null while they are not watched. */
    frameTimes: number[] | null;
  }
}

// These run in the page, and so may use nothing from outside themselves.

function watchFrames(): Promise<void> {
  return new Promise((begun) => {
    const times: number[] = [];
    window.frameTimes = times;
    const note = (time: number): void => {
      if (window.frameTimes !== times) return;
      times.push(time);
      begun();
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}

/** Until the frame that shows the last step. */
function takeGaps(): Promise<number[]> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const times = window.frameTimes!;
      window.frameTimes = null;
      done(times.slice(1).map((time, i) => time - times[i]!));
    });
  });
}

function nextFrame(): Promise<number> {
  return new Promise((done) => void requestAnimationFrame(done));
}
