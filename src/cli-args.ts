/**
 * Functions that all commands of the command line share: they read options and files, and write results and messages.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  DatasetError,
  decodeText,
  errorInFile,
  formatIssue,
  isStanding,
  parseDatasetFile,
  STANDINGS,
  type Dataset,
  type DatasetIssue,
  type Standing,
} from './static.js';

/** The error for a call that is not understood; the exit code is then 2. */
export class UsageError extends Error {}

/** Descriptions of options, in the form that `parseArgs` of Node takes. */
export type OptionTypes = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/**
 * Reads a dataset from a file, and writes its warnings to standard error.
 *
 * @throws {DatasetError} whose issues name the file.
 */
export function read(file: string): Dataset {
  return readDatasetText(readText(file), file);
}

/** Does the same for the text of a file. */
export function readDatasetText(text: string, file: string): Dataset {
  try {
    const dataset = parseDatasetFile(text);
    report(dataset.warnings, file);
    return dataset;
  } catch (error) {
    throw error instanceof DatasetError ? errorInFile(error, fileLabel(file)) : error;
  }
}

/** Writes issues to standard error, one on each line. */
export function report(issues: readonly DatasetIssue[], file?: string): void {
  for (const issue of issues) say(formatIssue(issue, issue.file ?? (file === undefined ? undefined : fileLabel(file))));
}

/** The name of a file in messages; `-` is standard input. */
export function fileLabel(file: string): string {
  return file === '-' ? '<stdin>' : file;
}

/**
 * Reads a text in UTF-8, or in UTF-16 with a byte order mark.
 *
 * @param file The name of a file, or `-` for standard input.
 * @throws {UsageError} if the file cannot be read.
 * @throws {DatasetError} if it is not a text in one of these encodings; the issue names the file.
 */
export function readText(file: string): string {
  try {
    return decodeText(readBytes(file));
  } catch (error) {
    throw error instanceof DatasetError ? errorInFile(error, fileLabel(file)) : error;
  }
}

/**
 * Reads the bytes of a file.
 *
 * @param file The name of a file, or `-` for standard input.
 * @throws {UsageError} if the file cannot be read.
 */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${fileFault(error)}`);
  }
}

/**
 * Writes a file.
 *
 * @param file The name of a file, or `-` for standard output.
 * @throws {UsageError} if the file cannot be written.
 */
export function write(file: string, content: string | Uint8Array): void {
  if (file === '-') {
    process.stdout.write(content);
    return;
  }
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${fileFault(error)}`);
  }
}

/** Why a file cannot be read or written, as a sentence. */
export function fileFault(error: unknown): string {
  switch ((error as { code?: string }).code) {
    case 'ENOENT':
      return 'there is no such file or folder.';
    case 'EISDIR':
      return 'it is a folder, not a file.';
    case 'EACCES':
      return 'permission denied.';
    default:
      return `${(error as Error).message}.`;
  }
}

/** The values of options, by name. */
export type Values = Readonly<Record<string, string | undefined>>;

/** The arguments of a command. */
export interface Parsed {
  readonly values: Values;
  /** The values of options that may be repeated, by name. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** The names of the options without a value. */
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
  /** All arguments as they were given. */
  readonly args: readonly string[];
}

/** @throws {UsageError} for an unknown option, or an option without its value. */
export function parse(args: readonly string[], options: OptionTypes): Parsed {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const given = Object.entries(values);
    return {
      values: Object.fromEntries(given.filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
      lists: new Map(given.filter((entry): entry is [string, string[]] => Array.isArray(entry[1]))),
      flags: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
      positionals,
      args,
    };
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split(/\.\s/)[0]}.`);
  }
}

/**
 * The one file of a command.
 *
 * @param noun What the file holds.
 * @throws {UsageError} unless there is exactly one.
 */
export function only({ positionals, args }: Pick<Parsed, 'positionals' | 'args'>, noun = 'dataset'): string {
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    const found = file === undefined ? `no ${noun}` : `${positionals.length} ${noun}s`;
    throw new UsageError(`found ${found}, expected one file, or - for standard input.${unquoted(positionals, args)}`);
  }
  return file;
}

/** How to write the value of an option whose words stand apart, such as `--sides guaido maduro`; empty if none does. */
function unquoted(positionals: readonly string[], args: readonly string[]): string {
  const isWord = (arg = '-'): boolean => positionals.includes(arg) && arg !== '-' && !existsSync(arg);
  const isValue = (arg = '-'): boolean => !positionals.includes(arg) && !arg.startsWith('-');
  const at = args.findIndex((arg, i) => /^--\w/.test(arg) && isValue(args[i + 1]) && isWord(args[i + 2]));
  if (at === -1) return '';
  let end = at + 2;
  while (isWord(args[end])) end += 1;
  return ` Did you mean ${args[at]} "${args.slice(at + 1, end).join(' ')}"?`;
}

/** @throws {UsageError} if the value of the option is not a number. */
export function numberOption(values: Values, name: string): number | undefined {
  const given = values[name];
  if (given === undefined) return undefined;
  if (!/^-?\d+(\.\d+)?$/.test(given)) throw new UsageError(`--${name}: found "${given}", expected a number.`);
  return Number(given);
}

/** @throws {UsageError} if the value of the option is none of the allowed ones. */
export function choiceOption<T extends string>(values: Values, name: string, allowed: readonly T[]): T | undefined {
  const given = values[name];
  if (given === undefined || allowed.includes(given as T)) return given as T | undefined;
  throw new UsageError(`--${name}: found "${given}", expected ${allowed.join(' or ')}.`);
}

/** @throws {UsageError} if one of the texts is not a standing. */
export function standings(given: readonly string[] | undefined): Standing[] | undefined {
  return given?.map((item) => {
    if (!isStanding(item)) throw new UsageError(`--standings: found "${item}", expected ${STANDINGS.join(', ')}.`);
    return item;
  });
}

/** Writes a line to standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
