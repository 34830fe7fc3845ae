/** What the benchmark of sizes is asked to do. */
import { parseArgs } from 'node:util';
import { SIZE_NAMES, SIZES, SUBJECT_NAMES, SUBJECTS, USUAL_SIZES, type SizeName, type SubjectName } from './names.js';

const describe = (name: SizeName): string => {
  const size = SIZES[name];
  return `${name} (${size === null ? '200 states of GDELT' : `${size.actors} actors, ${size.lines} lines`})`;
};

export const HELP = `npm run bench:scale -- [options]
  --rounds N       every page is loaded N times, in turn; 1
  --sizes A,B      ${SIZE_NAMES.map(describe).join(', ')}; ${USUAL_SIZES.join(',')}
  --only A,B       ${SUBJECT_NAMES.join(', ')}
  --as-built       neither build nor install before
  --out DIR        keep a picture of each subject at rest, to look at
  --json FILE      keep the numbers
${SUBJECT_NAMES.map((name) => `  ${name.padEnd(17)}${SUBJECTS[name]}`).join('\n')}`;

export interface Options {
  readonly rounds: number;
  readonly sizes: readonly SizeName[];
  readonly only: readonly SubjectName[];
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
    options: { rounds: text, sizes: text, only: text, 'as-built': flag, out: text, json: text, help: flag },
  });
  const rounds = Number(values.rounds ?? 1);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`--rounds: found "${values.rounds}", expected a number from 1 on.`);
  return {
    rounds,
    out: values.out,
    json: values.json,
    help: values.help,
    sizes: several('sizes', values.sizes, SIZE_NAMES, USUAL_SIZES),
    only: several('only', values.only, SUBJECT_NAMES, SUBJECT_NAMES),
  };
}

function several<Name extends string>(
  option: string,
  given: string | undefined,
  known: readonly Name[],
  usual: readonly Name[],
): readonly Name[] {
  if (given === undefined) return usual;
  const asked = given.split(',');
  const strange = asked.find((name) => !known.includes(name as Name));
  if (strange !== undefined) throw new Error(`--${option}: there is no "${strange}". Known: ${known.join(', ')}.`);
  return asked as Name[];
}
