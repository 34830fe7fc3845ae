/** Measures the layouts in turn, in one process: the processor time of each, and the stress of what it finds. */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildGraph } from '../../../src/model/build-graph.js';
import { actorTies } from '../../../src/model/actor-ties.js';
import { eventCounts } from '../../../src/model/event-counts.js';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import type { LargeInput } from '../../../src/layout/large/large-layout.js';
import { plainGraph, type Data } from '../embed/graph.js';
import { datasetOf } from '../scale/graphs.js';
import type { SizeName } from '../scale/names.js';
import { stressIn } from '../scale/stress.js';
import { layoutsWith, type PlainGraphviz } from './layouts.js';

const SIZES = ['m', 'gdelt', 'l', 'xl'] as const satisfies readonly SizeName[];
const HELP = `npm run bench:layout -- [options]
  --rounds N    each layout is computed N times, in turn, after a first time that does not count; 3
  --sizes A,B   ${SIZES.join(', ')}; m,gdelt,l`;
/** The goal: this share of the processor time of sfdp. */
const GOAL = 0.2;

interface Cost {
  readonly ms: number[];
  stress: number;
}

/** Exit code: 0, or 1 where an option is not understood. */
export async function main(args: readonly string[], graphviz: PlainGraphviz): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: { type: 'string' }, sizes: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  const rounds = Number(values.rounds ?? 3);
  const sizes = (values.sizes ?? 'm,gdelt,l').split(',');
  const strange = sizes.find((size) => !(SIZES as readonly string[]).includes(size));
  if (values.help || strange !== undefined || !Number.isInteger(rounds) || rounds < 1) {
    console.log(HELP);
    return values.help ? 0 : 1;
  }
  const load = loadavg()[0]!;
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model.trim()}, Node ${process.version}, medians of ${rounds} rounds\n`,
  );
  for (const size of sizes as SizeName[]) {
    const dataset = datasetOf(size);
    if (dataset === null) console.error(`${size}: the table of events is not at hand; left out.`);
    else report(size, dataset, measured(dataset, rounds, graphviz));
  }
  console.log(`\nLoad of the machine: ${load.toFixed(1)} at the start, ${loadavg()[0]!.toFixed(1)} at the end`);
  return 0;
}

/** The graph as the element lays it out: each pair of actors once, with the closeness of its lines. */
function inputOf(dataset: object): { readonly ids: readonly string[]; readonly input: LargeInput } {
  const graph = buildGraph(parseDataset(dataset), {});
  const ids = graph.nodes();
  const input = { count: ids.length, width: 960, height: 640, ...actorTies(graph, ids, eventCounts(graph)), seed: 1 };
  return { ids, input };
}

/** In turn, so that what else the machine does meets all alike. */
function measured(dataset: object, rounds: number, graphviz: PlainGraphviz): ReadonlyMap<string, Cost> {
  const { ids, input } = inputOf(dataset);
  const stressOf = stressIn(plainGraph(dataset as Data));
  const costs = new Map<string, Cost>();
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, layout] of Object.entries(layoutsWith(graphviz))) {
      const before = process.cpuUsage();
      const { x, y } = layout(input);
      const { user, system } = process.cpuUsage(before);
      const cost = costs.get(name) ?? { ms: [], stress: 0 };
      costs.set(name, cost);
      // In the first round the engine compiles what it runs.
      if (round > 0) cost.ms.push((user + system) / 1000);
      cost.stress = stressOf(new Map(ids.map((id, i) => [id, [x[i]!, y[i]!]])));
    }
  }
  return costs;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

function report(size: string, dataset: object, costs: ReadonlyMap<string, Cost>): void {
  const { nodes, links } = plainGraph(dataset as Data);
  const whole = median(costs.get('sfdp')!.ms);
  console.log(`${nodes.length} actors, ${links.length} lines (${size}):\n\n| | processor time | ÷ sfdp | stress |`);
  console.log('|---|---|---|---|');
  for (const [name, { ms, stress }] of costs)
    console.log(
      `| ${name} | ${median(ms).toFixed(0)} ms | ${(median(ms) / whole).toFixed(2)} | ${stress.toFixed(3)} |`,
    );
  const share = median(costs.get('ours')!.ms) / whole;
  console.log(`\n${share <= GOAL ? 'Met' : 'MISSED'}: at most ${GOAL} × sfdp; ${share.toFixed(2)}\n`);
}
