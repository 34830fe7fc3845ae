/** What the benchmark of painters is asked to do. */
import { parseArgs } from 'node:util';
import { DRAWER_NAMES, DRAWERS, type DrawerName } from './names.js';
import { SIZES, type SizeName } from './scenes.js';

export const HELP = `npm run bench:painters -- [options]
  --rounds N       every drawing is made N times, in turn; 3
  --sizes A,B      ${Object.entries(SIZES)
    .map(([name, { actors, edges }]) => `${name} (${actors} actors, ${edges} lines)`)
    .join(', ')}
  --only A,B       ${DRAWER_NAMES.join(', ')}
  --gpu            WebGL by what the machine has; else by software
  --out DIR        keep a picture of each drawing, to look at
  --json FILE      keep the numbers
${DRAWER_NAMES.map((name) => `  ${name.padEnd(17)}${DRAWERS[name]}`).join('\n')}`;

export interface Options {
  readonly rounds: number;
  readonly sizes: readonly SizeName[];
  readonly only: readonly DrawerName[];
  readonly gpu: boolean;
  readonly out: string | undefined;
  readonly json: string | undefined;
  readonly help: boolean;
}

/** @throws {Error} that says what was not understood. */
export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { rounds: text, sizes: text, only: text, gpu: flag, out: text, json: text, help: flag },
  });
  const rounds = Number(values.rounds ?? 3);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds: found "${values.rounds}", expected a number from 1 on.`);
  return {
    rounds,
    gpu: values.gpu,
    out: values.out,
    json: values.json,
    help: values.help,
    sizes: several('sizes', values.sizes, Object.keys(SIZES) as SizeName[]),
    only: several('only', values.only, DRAWER_NAMES),
  };
}

function several<Name extends string>(
  option: string,
  given: string | undefined,
  known: readonly Name[],
): readonly Name[] {
  const asked = given === undefined ? known : given.split(',');
  const strange = asked.find((name) => !known.includes(name as Name));
  if (strange !== undefined) throw new Error(`--${option}: there is no "${strange}". Known: ${known.join(', ')}.`);
  return asked as readonly Name[];
}
