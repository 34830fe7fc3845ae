/** The benchmark of sizes: every size, round and subject in turn; then tables and verdicts. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../tools/find-browser.mjs';
import { serve } from '../../tools/serve.mjs';
import { plainGraph, type Data } from '../embed/graph.js';
import { LEAST_SIZE } from './drawn-names.js';
import { datasetOf } from './graphs.js';
import { DRAG_STEPS, WHEEL_STEPS } from './hand.js';
import { measure } from './measure.js';
import { comparable, isOurs, PACKAGES, takesPart, WINDOW, type SizeName, type SubjectName } from './names.js';
import { HELP, readOptions, type Options } from './options.js';
import { pagesOf } from './pages.js';
import { medians, table, titleOf, type Row } from './results.js';
import { stressIn } from './stress.js';
import { toText, verdictsOf } from './verdicts.js';

/** WebGL by software, and only that: without them, a browser without a GPU has none. */
const SOFTWARE_GL = ['--use-angle=swiftshader-webgl', '--enable-unsafe-swiftshader'];
/** How long a page is waited for, ms; the greatest graph takes some peers minutes. */
const PATIENCE = 45_000;
const PATIENCE_XL = 180_000;

const KEY = `Times from the moment at which the page, its script loaded, hands the graph over. First picture: the frame that shows marks.
Useful: the stress of the picture is at most 1.1 times what it is at rest. As good as ours: it is at most that of ours, all actors, at rest.
At rest: nothing moves by itself; d3-force by its timer takes 300 frames, force-graph's engine runs for 15 s, as they come.
Stress: of distances in the picture against those in the graph, 0 is best; of fewer actors where fewer are shown.
Wheel: time between frames in ${WHEEL_STEPS} steps with Ctrl, drag: in ${DRAG_STEPS} steps of one of the actors with most lines, both by the
browser's own input; fewer steps where they take more than about 10 s. In brackets the longest frame until a second after.
Heap of scripts after a collection of garbage, at rest. Names: drawn within the window in letters of at least ${LEAST_SIZE} px.
All have ${WINDOW.width} × ${WINDOW.height} px; ours has its title, legend, panel and buttons in it, the peers the graph alone.`;

/** @param bundle Bundles the page of a subject. @returns the exit code. */
export async function main(args: readonly string[], bundle: (entry: string) => Promise<string>): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const scripts = new Map<SubjectName, string>();
  for (const name of options.only)
    scripts.set(name, await bundle(join('test', 'bench', 'scale', `${isOurs(name) ? 'ours' : name}.ts`)));
  const about = {
    date: new Date().toISOString().slice(0, 16).replace('T', ' '),
    browser: '',
    rounds: options.rounds,
    machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    packages: PACKAGES.map((name) => `${name} ${versionOf(name)}`).join(', '),
    load: [loadavg()[0]!, Number.NaN],
  };
  // No sandbox, since a root user has none.
  const browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox', ...SOFTWARE_GL] });
  try {
    // What a browser does once is not counted.
    if (options.only[0] !== undefined)
      await measureSize(
        browser,
        's',
        scripts,
        { ...options, rounds: 1, only: [options.only[0]], out: undefined },
        () => undefined,
      );
    about.browser = `Chromium ${browser.version()}`;
    console.log(
      `## Graphs of several sizes, by the element and its peers\n\n${about.date} UTC, ${about.browser}, WebGL by software, ${about.machine}, Node ${process.version}, medians of ${about.rounds} rounds  \n${about.packages}\n\n${KEY}`,
    );
    const rows: Row[] = [];
    for (const size of options.sizes) {
      await measureSize(browser, size, scripts, options, (row) => {
        rows.push(row);
        about.load[1] = loadavg()[0]!;
        // What is there is kept, should the rest take too long.
        if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify({ ...about, rows }, null, 1)}\n`);
      });
      const found = medians(rows);
      console.log(`\n${table(found, size)}\n\n${verdictsOf(found, size).map(toText).join('\n')}`);
    }
    console.log(
      `\nLoad of the machine: ${about.load.map((load) => load.toFixed(1)).join(' at the start, ')} at the end`,
    );
    return 0;
  } finally {
    await browser.close();
  }
}

/** In turn, so that what else the machine does meets all alike. @param keep Is given each row as it comes. */
async function measureSize(
  browser: Browser,
  size: SizeName,
  scripts: ReadonlyMap<SubjectName, string>,
  { rounds, only, out }: Options,
  keep: (row: Row) => void,
): Promise<void> {
  const dataset = datasetOf(size);
  if (dataset === null) {
    console.error(`${titleOf(size)}: the table of events is not at hand; left out.`);
    return;
  }
  if (out !== undefined) mkdirSync(out, { recursive: true });
  const graph = plainGraph(dataset as Data);
  const server = await serve('test/bench/scale', { pages: pagesOf(scripts, dataset) });
  const stressOf = stressIn(graph);
  let goal = Number.POSITIVE_INFINITY;
  try {
    for (let round = 1; round <= rounds; round += 1) {
      for (const subject of only.filter((name) => takesPart(name, size))) {
        console.error(`${titleOf(size)}, round ${round} of ${rounds}: ${subject}`);
        const picture = out !== undefined && round === 1 ? join(out, `${size}-${subject}.png`) : null;
        const patience = size === 'xl' ? PATIENCE_XL : PATIENCE;
        const url = `${server.url}/${subject}.html`;
        const task = { url, graph, stressOf, goal, patience, picture };
        const cost = await measure(browser, task).catch((error: unknown) => console.error(error));
        // What cannot be measured is left out, and has been told.
        if (cost === undefined) continue;
        // It comes before all peers, in every round with the same places.
        if (subject === comparable(size)) goal = cost.stress;
        keep({ size, subject, cost });
      }
    }
  } finally {
    await server.close();
  }
}

function versionOf(name: string): string {
  const file = [join('test', 'bench'), '.']
    .map((folder) => join(folder, 'node_modules', name, 'package.json'))
    .find((path) => existsSync(path));
  return file === undefined ? 'unknown' : (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
