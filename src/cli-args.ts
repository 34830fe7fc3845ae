/** What every command of the command line is made of: options, files, and what is said of them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isStanding, parseDatasetFile, STANDINGS, type Dataset, type Standing } from './static.js';

/** A call that cannot be understood: exit 2. */
export class UsageError extends Error {}

/** Options as `parseArgs` of Node describes them. */
export type OptionTypes = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** Reads a dataset; its warnings go to standard error. */
export function read(file: string): Dataset {
  return announced(parseDatasetFile(readText(file)));
}

/** Tells the warnings of a dataset on standard error. */
export function announced(dataset: Dataset): Dataset {
  for (const warning of dataset.warnings) say(`warning: ${warning}`);
  return dataset;
}

/** Text in UTF-8, or in UTF-16 with a byte order mark, as some programs of Windows save it. */
export function readText(file: string): string {
  const bytes = readBytes(file);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    throw new UsageError(`cannot read ${file}: it is compressed; unpack it first (gunzip).`);
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(utf16).decode(bytes);
}

export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
}

/** @param file A file, or - for standard output. */
export function write(file: string, content: string | Uint8Array): void {
  if (file === '-') {
    process.stdout.write(content);
    return;
  }
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code;
  return code === 'ENOENT'
    ? 'there is no such file or folder.'
    : code === 'EISDIR'
      ? 'it is a folder.'
      : code === 'EACCES'
        ? 'it is not allowed.'
        : `${(error as Error).message}.`;
}

export type Values = Readonly<Record<string, string | undefined>>;

export interface Parsed {
  readonly values: Values;
  /** Options that may be repeated. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Options without a value. */
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
}

export function parse(args: readonly string[], options: OptionTypes): Parsed {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const given = Object.entries(values);
    return {
      values: Object.fromEntries(given.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
      lists: new Map(given.filter((entry): entry is [string, string[]] => Array.isArray(entry[1]))),
      flags: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
      positionals,
    };
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(/\.\s/)[0]}.`);
  }
}

export function only(positionals: readonly string[]): string {
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new UsageError(`found ${positionals.length} datasets, expected one file, or - for standard input.`);
  return file;
}

export function numberOption(values: Values, name: string): number | undefined {
  const given = values[name];
  if (given === undefined) return undefined;
  if (!/^-?\d+(\.\d+)?$/.test(given)) throw new UsageError(`--${name}: found "${given}", expected a number.`);
  return Number(given);
}

export function choiceOption<T extends string>(values: Values, name: string, allowed: readonly T[]): T | undefined {
  const given = values[name];
  if (given === undefined || allowed.includes(given as T)) return given as T | undefined;
  throw new UsageError(`--${name}: found "${given}", expected ${allowed.join(' or ')}.`);
}

export function standings(given: readonly string[] | undefined): Standing[] | undefined {
  return given?.map((item) => {
    if (!isStanding(item)) throw new UsageError(`--standings: found "${item}", expected ${STANDINGS.join(', ')}.`);
    return item;
  });
}

export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
