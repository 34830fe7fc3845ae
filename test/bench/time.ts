/** Measures the built element on two hundred years of recognition; see `time.mjs`. */
import { chromium } from 'playwright-core';
import { recognition, RECOGNITION } from '../scenes/recognition.js';
import { findBrowser } from '../tools/find-browser.mjs';
import { serve } from '../tools/serve.mjs';
import { filterByWords, framesOf, play, scrub, search, type Frames } from './frames.js';

const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Time</title><script type="module" src="/cdn/diplomatic-graph.js"></script></head><body><diplomatic-graph src="/data.json"></diplomatic-graph></body></html>';
/** How long it is played, ms. */
const LONG = 12_000;

/** Exit code: 0, or 1 where the data are absent. */
export async function main(): Promise<number> {
  const data = recognition();
  if (data === undefined) {
    console.error(`${RECOGNITION} is not there: nothing is measured.`);
    return 1;
  }
  const server = await serve('dist', {
    pages: {
      '/time.html': { body: PAGE },
      '/data.json': { body: JSON.stringify(data), type: 'application/json' },
      '/favicon.ico': { body: '', status: 204 },
    },
  });
  const browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${server.url}/time.html`);
    await page.locator('diplomatic-graph .time-bar .play').waitFor();
    const rows: [string, Frames][] = [];
    rows.push(['scrubbing', await framesOf(page, () => scrub(page))]);
    rows.push(['playing', await framesOf(page, () => play(page, LONG))]);
    await page.keyboard.press('/');
    await page.locator('diplomatic-graph .search input').waitFor();
    rows.push(['typing in the search', await framesOf(page, () => search(page, 'severed relations germany'))]);
    await page.keyboard.press('Escape');
    rows.push(['filtering by words', await framesOf(page, () => filterByWords(page, 'independence'))]);
    console.log(
      `Times between frames, ms; ${browser.browserType().name()} ${browser.version()}, without a GPU, 1280 × 800\n`,
    );
    console.log('| doing | frames | median | 95th percentile | longest |\n|---|---|---|---|---|');
    for (const [name, { frames, p50, p95, max }] of rows)
      console.log(`| ${name} | ${frames} | ${p50} | ${p95} | ${max} |`);
    return 0;
  } finally {
    await browser.close();
    await server.close();
  }
}
