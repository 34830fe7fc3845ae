/** The benchmark of painters: every size, round and drawer in turn; then tables. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../tools/find-browser.mjs';
import { serve } from '../../tools/serve.mjs';
import { measure } from './measure.js';
import { MOVEMENTS } from './names.js';
import { HELP, readOptions, type Options } from './options.js';
import { medians, ratios, table, type Row } from './results.js';
import { FRAME, sceneOf, type SizeName } from './scenes.js';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Painters</title><style>body { margin: 0 } .painted, .marks, .painted > svg { position: absolute; inset: 0 } #stage { position: relative; width: ${FRAME.width}px; height: ${FRAME.height}px; overflow: hidden }</style><body><div id="stage"></div><script type="module" src="/page.js"></script></body></html>`;
/** WebGL by software, and only that: without them, a browser without a GPU has none. */
const SOFTWARE_GL = ['--use-angle=swiftshader-webgl', '--enable-unsafe-swiftshader'];

const KEY = `Milliseconds. A step is one view in one frame: 60 steps of panning by 8 px, to and fro; 60 steps of zooming to 3 and back;
every second, third, … of them, at least five, where they would take more than about 15 s.
Frames come every 16.7 ms at best, so that below that only the work tells; "all processors" is the time of all processes of the
browser together, WebGL by software and what other threads paint included. Names are drawn by ours and by d3 alone.`;

/** @param bundle Bundles the page. @returns the exit code. */
export async function main(args: readonly string[], bundle: () => Promise<string>): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const code = await bundle();
  // No sandbox, since a root user has none.
  const browser = await chromium.launch({
    executablePath: findBrowser().path,
    args: ['--no-sandbox', ...(options.gpu ? [] : SOFTWARE_GL)],
  });
  try {
    const rows: Row[] = [];
    let renderer = '';
    for (const size of options.sizes) {
      const server = await serve('test/bench', { pages: pagesOf(code, size) });
      try {
        renderer ||= await rendererOf(browser, server.url);
        rows.push(...(await measureAll(browser, server.url, size, options)));
      } finally {
        await server.close();
      }
    }
    const about = {
      date: new Date().toISOString().slice(0, 16).replace('T', ' '),
      browser: `Chromium ${browser.version()}`,
      renderer,
      viewport: `${FRAME.width} × ${FRAME.height}`,
      rounds: options.rounds,
      machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    };
    if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify({ ...about, rows }, null, 1)}\n`);
    const found = medians(rows);
    console.log(
      `## Painters while they are moved\n\n${about.date} UTC, ${about.browser}, ${about.viewport} at pixel ratio 1, ${about.machine}, medians of ${about.rounds} rounds  \nWebGL by: ${renderer}\n\n${KEY}`,
    );
    for (const size of options.sizes) console.log(`\n${table(found, size)}`);
    console.log(`\n### Ratios: below 1, the first is faster\n\n${ratios(found)}`);
    return 0;
  } finally {
    await browser.close();
  }
}

function pagesOf(code: string, size: SizeName): NonNullable<NonNullable<Parameters<typeof serve>[1]>['pages']> {
  return {
    '/': { body: PAGE },
    '/page.js': { body: code, type: 'text/javascript' },
    '/scene.json': { body: JSON.stringify(sceneOf(size)), type: 'application/json' },
    '/favicon.ico': { body: '', status: 204 },
  };
}

async function rendererOf(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(url);
  const renderer = await page.evaluate(() => window.rendererOfWebgl());
  await page.close();
  return renderer;
}

/** In turn, so that what else the machine does meets all alike. */
async function measureAll(
  browser: Browser,
  url: string,
  size: SizeName,
  { rounds, only, out }: Options,
): Promise<Row[]> {
  if (out !== undefined) mkdirSync(out, { recursive: true });
  const rows: Row[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    for (const drawer of only) {
      console.error(`${size}, round ${round} of ${rounds}: ${drawer}`);
      const costs = await measure(
        browser,
        url,
        drawer,
        out !== undefined && round === 1 ? join(out, `${size}-${drawer}.png`) : null,
      );
      rows.push(...MOVEMENTS.map((movement) => ({ size, drawer, movement, cost: costs[movement] })));
    }
  }
  return rows;
}
