/** The benchmark of embeds: every round, number of graphs and subject in turn; then tables and verdicts. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../tools/find-browser.mjs';
import { serve } from '../../tools/serve.mjs';
import { measure, PATIENCE } from './measure.js';
import { BOX, isOurs, PACKAGES, WINDOW, type SubjectName } from './names.js';
import { HELP, readOptions, type Options } from './options.js';
import { toEmbed } from '../../../src/static.js';
import { ADDRESSES, pagesOf, pathOf, readData } from './pages.js';
import { ratios, table, toRows, type Load } from './results.js';
import { toText, verdicts } from './verdicts.js';

/** WebGL by software, and only that: without them, a browser without a GPU has none. */
const SOFTWARE_GL = ['--use-angle=swiftshader-webgl', '--enable-unsafe-swiftshader'];

const KEY = `Every page is loaded in a new context of one browser, from loopback, minified and by gzip; median (min–max) of the rounds, which take turns.
First picture: from the start of the navigation to the frame after the one that shows all actors of the last graph of the page, told by the same
script for all. Settled: likewise, nothing moves any more. d3-force by its timer takes 300 frames, force-graph's engine runs for 15 s: as they come.
Graphs of ${BOX.width} × ${BOX.height} px stand one beneath the other; nobody scrolls. Longest task, main thread and scripts in all: until the page rests, with what ours
loads after its picture. Heap: of scripts, after a collection of garbage. Canvases: four bytes a pixel. Process: what the page's process shares with
no other, its heap included. The bare page has lines, heads, circles and names, and nothing that a reader could do with them.
A page that has not come to rest after ${PATIENCE / 1000} s is read as it is.`;

/** @param bundle Bundles the page of a peer. @returns the exit code. */
export async function main(args: readonly string[], bundle: (entry: string) => Promise<string>): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const data = readData(readFileSync(options.data, 'utf8'));
  const snippet = await toEmbed(JSON.parse(data.stored ?? data.plain), { as: 'element', ...ADDRESSES });
  const only = options.only.filter((name) => name !== 'stored' || data.stored !== null);
  if (only.length < options.only.length) console.error(`${options.data} carries no layout: "stored" is left out.`);
  const scripts = new Map<SubjectName, string>();
  for (const name of only)
    if (!isOurs(name)) scripts.set(name, await bundle(join('test', 'bench', 'embed', `${name}.ts`)));
  const server = await serve('test/bench/embed', { pages: pagesOf(options.counts, scripts, data, snippet) });
  // No sandbox, since a root user has none.
  const browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox', ...SOFTWARE_GL] });
  try {
    const loads = await measureAll(browser, server.url, { ...options, only });
    const about = {
      date: new Date().toISOString().slice(0, 16).replace('T', ' '),
      browser: `Chromium ${browser.version()}`,
      viewport: `${WINDOW.width} × ${WINDOW.height}`,
      rounds: options.rounds,
      data: options.data,
      machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
      packages: PACKAGES.map((name) => `${name} ${versionOf(name)}`).join(', '),
    };
    if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify({ ...about, loads }, null, 1)}\n`);
    const rows = toRows(loads);
    console.log(
      `## A graph in a page, from nothing\n\n${about.date} UTC, ${about.browser}, ${about.viewport} at pixel ratio 1, WebGL by software, ${about.machine}, Node ${process.version}, ${about.rounds} rounds, ${about.data}  \n${about.packages}\n\n${KEY}`,
    );
    for (const count of options.counts) console.log(`\n${table(rows, count)}`);
    console.log(
      `\n### Ours, by the first and unsettled frame of the bare page\n\n${ratios(rows)}\n\n${verdicts(rows).map(toText).join('\n')}`,
    );
    return 0;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** In turn, so that what else the machine does meets all alike. */
async function measureAll(browser: Browser, url: string, { rounds, counts, only, out }: Options): Promise<Load[]> {
  const loads: Load[] = [];
  // What a browser does once, and what takes a picture, is not counted.
  if (out !== undefined) mkdirSync(out, { recursive: true });
  for (const subject of only)
    await measure(
      browser,
      `${url}${pathOf(subject, counts[0]!)}`,
      counts[0]!,
      out === undefined ? null : join(out, subject),
    );
  for (let round = 1; round <= rounds; round += 1) {
    for (const count of counts) {
      for (const subject of only) {
        console.error(`round ${round} of ${rounds}, ${count}: ${subject}`);
        loads.push({ subject, count, cost: await measure(browser, `${url}${pathOf(subject, count)}`, count, null) });
      }
    }
  }
  return loads;
}

/** As installed: beside the benchmark, else with the project. */
function versionOf(name: string): string {
  const file = [join('test', 'bench'), '.']
    .map((folder) => join(folder, 'node_modules', name, 'package.json'))
    .find((path) => existsSync(path));
  return file === undefined ? '' : (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
