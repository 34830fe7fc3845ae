/** The benchmark: every drawer, graph, frame and seed; then tables and verdicts. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { GRAPHS } from '../scenes/graphs.js';
import { measure } from '../scenes/legibility.js';
import { findBrowser } from '../tools/find-browser.mjs';
import { cytoscapeDrawer } from './cytoscape.js';
import { ourDrawer, plainGraph, type Drawer, type Static } from './drawers.js';
import { graphvizDrawer, type Graphviz } from './graphviz.js';
import { HELP, readOptions, type Peer, type Frame, type Options } from './options.js';
import { KEY, toRow, type Row, type Run } from './results.js';
import { sigmaDrawer } from './sigma.js';
import { tables } from './tables.js';
import { told, verdicts } from './verdicts.js';

/** Earlier rows of the peers, which `--ours` compares with. */
const RECORDED = join('test', 'bench', 'peers.json');

/** @returns the exit code. */
export async function main(
  args: readonly string[],
  built: Static,
  loadGraphviz: () => Promise<Graphviz>,
): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const browser = await chromium.launch({
    executablePath: findBrowser().path,
    args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
  });
  try {
    const about = {
      date: new Date().toISOString().slice(0, 16).replace('T', ' '),
      machine: `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.version}, Chromium ${browser.version()}`,
      command: ['npm run bench:legibility', ...(args.length === 0 ? [] : ['--', ...args])].join(' '),
    };
    console.log(`${about.date} UTC, ${about.machine}\n${about.command}\n`);
    const drawers = await drawersOf(options, loadGraphviz);
    const rows = await measureAll(browser, options, drawers, built).finally(async () => {
      for (const drawer of drawers) await drawer.close?.();
    });
    const recorded = existsSync(RECORDED)
      ? (JSON.parse(readFileSync(RECORDED, 'utf8')) as { rows: Row[] }).rows.filter(({ drawer }) => drawer !== 'ours')
      : [];
    const old = recorded.filter(
      (row) =>
        !rows.some(({ drawer, graph, frame }) => drawer === row.drawer && graph === row.graph && frame === row.frame),
    );
    if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify({ ...about, rows }, null, 1)}\n`);
    if (options.record)
      record(
        about,
        rows.filter(({ drawer }) => drawer !== 'ours'),
      );
    return report(rows, old, options);
  } finally {
    await browser.close();
  }
}

/** What peers get wrong matters by its count alone: their faults by name would fill megabytes. */
function record(about: object, rows: readonly Row[]): void {
  const lines = rows.map((row) => JSON.stringify({ ...row, faults: {} }));
  writeFileSync(RECORDED, `{"about":${JSON.stringify(about)},"rows":[\n${lines.join(',\n')}\n]}\n`);
}

async function drawersOf({ drawers }: Options, loadGraphviz: () => Promise<Graphviz>): Promise<Drawer[]> {
  const peers: Record<Peer, () => Promise<Drawer>> = {
    neato: async () => graphvizDrawer('neato', await loadGraphviz()),
    sfdp: async () => graphvizDrawer('sfdp', await loadGraphviz()),
    fcose: async () => cytoscapeDrawer(),
    sigma: async () => sigmaDrawer(),
  };
  return [
    ourDrawer(Math.max(1, Math.min(8, cpus().length))),
    ...(await Promise.all(drawers.map((name) => peers[name]()))),
  ];
}

function report(rows: readonly Row[], old: readonly Row[], { faults }: Options): number {
  console.log(`${KEY}\n\n${tables(rows, old)}`);
  if (old.length > 0) console.log(`\n* as recorded in ${RECORDED}`);
  const ours = rows.filter(({ drawer }) => drawer === 'ours');
  const judged = verdicts(ours, [...rows.filter(({ drawer }) => drawer !== 'ours'), ...old], faults);
  console.log(`\n${judged.map(told).join('\n\n')}`);
  return judged.some(({ failures }) => failures.length > 0) ? 1 : 0;
}

async function measureAll(
  browser: Browser,
  options: Options,
  drawers: readonly Drawer[],
  built: Static,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of options.graphs) {
    const { dataset, missing } = GRAPHS[name]!();
    if (missing !== undefined) {
      console.log(`${name}: skipped, since ${missing} is absent`);
      continue;
    }
    const graph = { dataset, plain: plainGraph(built, dataset) };
    for (const frame of options.frames) {
      for (const drawer of drawers) {
        const runs = await drawMany(browser, drawer, name, graph, frame, options);
        rows.push(toRow(name, frame, drawer.name, runs));
      }
    }
  }
  return rows;
}

/** Each lane takes the next seed when it is done with one. */
async function drawMany(
  browser: Browser,
  drawer: Drawer,
  name: string,
  graph: Parameters<Drawer['draw']>[1],
  frame: Frame,
  { seeds, out }: Options,
): Promise<Run[]> {
  const waiting = [...seeds];
  const runs: Run[] = [];
  const lane = async (): Promise<void> => {
    const page = await browser.newPage({ viewport: { width: frame.width, height: frame.height } });
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
      const { drawing, ms, svg } = await drawer.draw(page, graph, frame, seed);
      runs.push({ seed, drawing, ms, legibility: measure(drawing) });
      if (out === undefined) continue;
      mkdirSync(out, { recursive: true });
      const file = join(out, `${name}-${frame.name}-${drawer.name}-${seed}`);
      if (svg === null) await page.screenshot({ path: `${file}.png` });
      else writeFileSync(`${file}.svg`, svg);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: Math.min(drawer.lanes ?? 1, seeds.length) }, lane));
  return runs.sort((a, b) => a.seed - b.seed);
}
