#!/usr/bin/env node
/** The command line, on `static.ts`: exit 0 good (warnings allowed), 1 problems, 2 usage. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseEncodedList } from './data/encoded-list.js';
import { checkQuotes, DatasetError, EVIDENCE, isStanding, OptionError, parseDatasetText, STANDINGS, toSvg, type Dataset, type Standing, type ToSvgOptions } from './static.js';

const HELP = `diplomatic-graph: from an article's statements to a graph

  diplomatic-graph svg DATASET [-o FILE] [options]   draw a dataset as SVG
  diplomatic-graph check DATASET [--text SOURCE=FILE]…   find what is wrong with a dataset;
                                     with the text of a source, find every quote in it

DATASET is a file, or - for standard input. Without -o the SVG goes to standard output.

Options of svg
  --width PX, --height PX    size of the picture (960 × 640)
  --theme light|dark         (light)
  --locale TAG               language of names, where the dataset has it
  --relations "ID ID"        only these relations
  --standings "ID ID"        only these: ${STANDINGS.join(' ')}
  --focus ACTOR              only this actor and its neighbours
  --as-of DATE               what had been said by then: YYYY, YYYY-MM or YYYY-MM-DD
  --seed N                   another layout (1)
  --evidence desc|none|footnotes     quotes in each line's description, nowhere, or
                             also as numbered notes beneath the picture (desc)
  --id-prefix TEXT           begins every id in the SVG (dg-)

Exit: 0 good, 1 problems (one line each on standard error), 2 usage.
`;

/** A call that cannot be understood: exit 2. */
class UsageError extends Error {}

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (command === 'svg') return await svg(rest);
    if (command === 'check') return check(rest);
    if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
      process.stdout.write(HELP);
      return command === undefined ? 2 : 0;
    }
    throw new UsageError(`no command is called "${command}"; there are svg and check.`);
  } catch (error) {
    if (error instanceof UsageError || error instanceof OptionError) {
      say(`${error.message} See diplomatic-graph --help.`);
      return 2;
    }
    if (error instanceof DatasetError) {
      for (const { message } of error.issues) say(message);
      return 1;
    }
    throw error;
  }
}

async function svg(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    output: { type: 'string', short: 'o' }, width: { type: 'string' }, height: { type: 'string' }, theme: { type: 'string' }, locale: { type: 'string' },
    relations: { type: 'string' }, standings: { type: 'string' }, focus: { type: 'string' }, 'as-of': { type: 'string' }, seed: { type: 'string' },
    evidence: { type: 'string' }, 'id-prefix': { type: 'string' },
  });
  const dataset = read(only(positionals));
  const options: ToSvgOptions = {
    width: number(values, 'width'), height: number(values, 'height'), seed: number(values, 'seed'),
    theme: oneOf(values, 'theme', ['light', 'dark'] as const), evidence: oneOf(values, 'evidence', EVIDENCE),
    locale: values['locale'], focus: values['focus'], asOf: values['as-of'], idPrefix: values['id-prefix'],
    relations: values['relations'] === undefined ? undefined : parseEncodedList(values['relations']), standings: standings(values['standings']),
  };
  const text = await toSvg(dataset, options);
  const file = values['output'];
  if (file === undefined || file === '-') process.stdout.write(text);
  else write(file, text);
  return 0;
}

function check(args: readonly string[]): number {
  const { values, positionals } = parse(args, { text: { type: 'string', multiple: true } });
  const dataset = read(only(positionals));
  let quotes = 0;
  const texts = (values as Record<string, string | string[] | undefined>)['text'] ?? [];
  const problems: string[] = [];
  for (const given of texts) {
    const [source = '', file = ''] = given.split(/=(.*)/s);
    if (file === '') throw new UsageError(`--text: found "${given}", expected SOURCE=FILE.`);
    if (!dataset.sources.some(({ id }) => id === source)) throw new UsageError(`--text: no source has the id "${source}"; there are ${dataset.sources.map(({ id }) => `"${id}"`).join(', ')}.`);
    try {
      quotes += checkQuotes(dataset, source, readText(file));
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      problems.push(...error.issues.map(({ message }) => message));
    }
  }
  for (const problem of problems) say(problem);
  if (problems.length > 0) return 1;
  const found = texts.length === 0 ? '' : `; ${quotes} quotes found in their paragraphs`;
  process.stdout.write(`${dataset.title}: ${dataset.actors.length} actors, ${dataset.statements.length} statements, ${dataset.warnings.length} warnings${found}\n`);
  return 0;
}

/** Reads a dataset; its warnings go to standard error. */
function read(file: string): Dataset {
  const dataset = parseDatasetText(readText(file));
  for (const warning of dataset.warnings) say(`warning: ${warning}`);
  return dataset;
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code;
  return code === 'ENOENT' ? 'there is no such file or folder.' : code === 'EISDIR' ? 'it is a folder.' : code === 'EACCES' ? 'it is not allowed.' : `${(error as Error).message}.`;
}

type Values = Readonly<Record<string, string | undefined>>;

function parse(args: readonly string[], options: NonNullable<Parameters<typeof parseArgs>[0]>['options']): { values: Values; positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: options ?? {}, allowPositionals: true });
    return { values: values as Values, positionals };
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(/\.\s/)[0]}.`);
  }
}

function only(positionals: readonly string[]): string {
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(`found ${positionals.length} datasets, expected one file, or - for standard input.`);
  return file;
}

function number(values: Values, name: string): number | undefined {
  const given = values[name];
  if (given === undefined) return undefined;
  if (!/^-?\d+(\.\d+)?$/.test(given)) throw new UsageError(`--${name}: found "${given}", expected a number.`);
  return Number(given);
}

function oneOf<T extends string>(values: Values, name: string, allowed: readonly T[]): T | undefined {
  const given = values[name];
  if (given === undefined || allowed.includes(given as T)) return given as T | undefined;
  throw new UsageError(`--${name}: found "${given}", expected ${allowed.join(' or ')}.`);
}

function standings(given: string | undefined): Standing[] | undefined {
  return given === undefined ? undefined : parseEncodedList(given).map((item) => {
    if (!isStanding(item)) throw new UsageError(`--standings: found "${item}", expected ${STANDINGS.join(', ')}.`);
    return item;
  });
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
