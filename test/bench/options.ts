/** What the benchmark is asked to do. */
import { parseArgs } from 'node:util';
import { GRAPHS } from '../scenes/graphs.js';

export const HELP = `npm run bench:legibility -- [options]
  --ours             only our own pictures; peers as recorded in test/bench/peers.json
  --graphs A,B       ${Object.keys(GRAPHS).join(', ')}
  --drawers A,B      of the peers, only these: neato, sfdp, fcose, sigma
  --frames WxH,WxH   390x560,960x640,1600x900
  --seeds N          seeds 1 to N; 10
  --faults           name every hard fault of ours, not only the first of each picture
  --out DIR          keep the drawings, to look at
  --json FILE        keep the numbers
  --record           keep those of the peers in test/bench/peers.json
Exit: 0 when every item of acceptance holds, 1 when one does not.`;

export interface Frame {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

export interface Options {
  readonly ours: boolean;
  readonly graphs: readonly string[];
  readonly drawers: readonly Peer[];
  readonly frames: readonly Frame[];
  readonly seeds: readonly number[];
  readonly faults: boolean;
  readonly out: string | undefined;
  readonly json: string | undefined;
  readonly record: boolean;
  readonly help: boolean;
}

export const PEERS = ['neato', 'sfdp', 'fcose', 'sigma'] as const;
export type Peer = (typeof PEERS)[number];

/** @throws {Error} that says what was not understood. */
export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      ours: flag,
      graphs: text,
      drawers: text,
      frames: text,
      seeds: text,
      faults: flag,
      out: text,
      json: text,
      record: flag,
      help: flag,
    },
  });
  const several = <T extends string>(given: string | undefined, known: readonly T[], what: string): T[] => {
    const asked = given === undefined ? [...known] : given.split(',');
    const strange = asked.find((name) => !known.includes(name as T));
    if (strange !== undefined) throw new Error(`--${what}: there is no "${strange}". Known: ${known.join(', ')}.`);
    return asked as T[];
  };
  const seeds = Number(values.seeds ?? 10);
  if (!Number.isInteger(seeds) || seeds < 1)
    throw new Error(`--seeds: found "${values.seeds}", expected a number from 1 on.`);
  return {
    ours: values.ours,
    faults: values.faults,
    help: values.help,
    out: values.out,
    json: values.json,
    record: values.record,
    graphs: several(values.graphs, Object.keys(GRAPHS), 'graphs'),
    drawers: values.ours ? [] : several(values.drawers, PEERS, 'drawers'),
    frames: (values.frames ?? '390x560,960x640,1600x900').split(',').map((name) => {
      const [, width, height] = /^(\d+)x(\d+)$/.exec(name) ?? [];
      if (width === undefined) throw new Error(`--frames: found "${name}", expected WIDTHxHEIGHT.`);
      return { name, width: Number(width), height: Number(height) };
    }),
    seeds: Array.from({ length: seeds }, (_, i) => i + 1),
  };
}
