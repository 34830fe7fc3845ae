/** What the benchmark of embeds is asked to do. */
import { parseArgs } from 'node:util';
import { SUBJECT_NAMES, SUBJECTS, type SubjectName } from './names.js';

export const HELP = `npm run bench:embed -- [options]
  --rounds N       every page is loaded N times, in turn; 5
  --counts A,B     how many graphs a page has; 1,10,40
  --only A,B       ${SUBJECT_NAMES.join(', ')}
  --data FILE      the dataset; graph-data/venezuela-2019.json
  --out DIR        keep a picture of each page as it was first seen complete and as it was in the end
  --json FILE      keep the numbers
${SUBJECT_NAMES.map((name) => `  ${name.padEnd(17)}${SUBJECTS[name]}`).join('\n')}`;

const DATA = 'graph-data/venezuela-2019.json';

export interface Options {
  readonly rounds: number;
  readonly counts: readonly number[];
  readonly only: readonly SubjectName[];
  readonly data: string;
  readonly out: string | undefined;
  readonly json: string | undefined;
  readonly help: boolean;
}

/** @throws {Error} that says what was not understood. */
export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: text,
      counts: text,
      only: text,
      data: text,
      out: text,
      json: text,
      help: { type: 'boolean', default: false },
    },
  });
  const only = values.only?.split(',') ?? SUBJECT_NAMES;
  const strange = only.find((name) => !SUBJECT_NAMES.includes(name as SubjectName));
  if (strange !== undefined) throw new Error(`--only: there is no "${strange}". Known: ${SUBJECT_NAMES.join(', ')}.`);
  return {
    rounds: count('rounds', values.rounds ?? '5'),
    counts: (values.counts ?? '1,10,40').split(',').map((given) => count('counts', given)),
    only: only as SubjectName[],
    data: values.data ?? DATA,
    out: values.out,
    json: values.json,
    help: values.help,
  };
}

function count(option: string, given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${option}: found "${given}", expected a number from 1 on.`);
  return number;
}
