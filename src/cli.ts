#!/usr/bin/env node
/**
 * The command line, on top of `static.ts`. Exit codes: 0 if all is well (there may be warnings), 1 if there are
 * problems, 2 if the call is not understood.
 */
import { resolve } from 'node:path';
import {
  numberOption,
  choiceOption,
  only,
  parse,
  read,
  readBytes,
  readDatasetText,
  readText,
  report,
  say,
  standings,
  UsageError,
  write,
  type Parsed,
} from './cli-args.js';
import { check } from './cli-check.js';
import { draftArticle } from './cli-draft.js';
import { embed } from './cli-embed.js';
import { HELP } from './cli-help.js';
import { importFile } from './cli-import.js';
import { newDataset } from './cli-new.js';
import { checkActorIds, noteDenials, noteDrafts, warnOfLanguage } from './cli-notes.js';
import { svgToPng } from './cli-png.js';
import { counted, either } from './data/describe-value.js';
import { didYouMean } from './data/did-you-mean.js';
import { parseEncodedList } from './data/encoded-list.js';
import { setJsonMember } from './data/set-json-member.js';
import { GROUP_DISPLAYS } from './model/filter/validate-filter.js';
import { resolveView } from './model/view/resolve-view.js';
import { rasterSize, SCALES } from './raster-size.js';
import {
  buildGraph,
  DatasetError,
  DiplomaticGraphError,
  EVIDENCE,
  filterOf,
  OptionError,
  toCsv,
  toLayout,
  toSvg,
  type Dataset,
  type ToSvgOptions,
} from './static.js';

/** The options of pictures in any format. */
const DRAWING = {
  output: { type: 'string', short: 'o' },
  width: { type: 'string' },
  height: { type: 'string' },
  theme: { type: 'string' },
  locale: { type: 'string' },
  relations: { type: 'string' },
  standings: { type: 'string' },
  sources: { type: 'string' },
  text: { type: 'string' },
  focus: { type: 'string' },
  depth: { type: 'string' },
  between: { type: 'string' },
  'min-statements': { type: 'string' },
  'per-actor': { type: 'string' },
  top: { type: 'string' },
  also: { type: 'string' },
  fold: { type: 'boolean' },
  groups: { type: 'string' },
  'open-groups': { type: 'string' },
  undated: { type: 'string' },
  sides: { type: 'string' },
  'as-of': { type: 'string' },
  step: { type: 'string' },
  seed: { type: 'string' },
  evidence: { type: 'string' },
} as const;

/** The names of the options that a table does not have. */
const PICTURE = new Set(['width', 'height', 'theme', 'sides', 'step', 'seed', 'evidence']);

/** The names of the commands. */
const COMMANDS = ['new', 'draft', 'import', 'check', 'svg', 'png', 'csv', 'layout', 'embed'];

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  try {
    const isHelp = command === undefined || command === 'help' || args.some((arg) => arg === '--help' || arg === '-h');
    if (isHelp) {
      process.stdout.write(HELP);
      return command === undefined ? 2 : 0;
    }
    if (command === 'svg') return await svg(rest);
    if (command === 'png') return await png(rest);
    if (command === 'csv') return csv(rest);
    if (command === 'layout') return await layout(rest);
    if (command === 'embed') return await embed(rest, DRAWING, drawing);
    if (command === 'check') return await check(rest);
    if (command === 'new') return newDataset(rest);
    if (command === 'draft') return await draftArticle(rest);
    if (command === 'import') return await importFile(rest);
    const meant = didYouMean(command, COMMANDS);
    const remedy = meant === undefined ? `Commands: ${either(COMMANDS, 'and')}.` : `Did you mean ${meant}?`;
    throw new UsageError(`unknown command "${command}". ${remedy}`);
  } catch (error) {
    if (error instanceof UsageError || error instanceof OptionError) {
      say(`${error.message} See diplomatic-graph --help.`);
      return 2;
    }
    if (error instanceof DatasetError) {
      report(error.issues);
      return 1;
    }
    if (error instanceof DiplomaticGraphError) {
      say(error.message);
      return 1;
    }
    throw error;
  }
}

/** Turns the values of the options of {@link DRAWING} into options of `toSvg`. */
function drawing({ values, flags }: Parsed): ToSvgOptions {
  const list = (name: string): string[] | undefined =>
    values[name] === undefined ? undefined : parseEncodedList(values[name]);
  return {
    width: numberOption(values, 'width'),
    height: numberOption(values, 'height'),
    seed: numberOption(values, 'seed'),
    theme: choiceOption(values, 'theme', ['light', 'dark'] as const),
    evidence: choiceOption(values, 'evidence', EVIDENCE),
    locale: values['locale'],
    text: values['text'],
    focus: values['focus'],
    depth: numberOption(values, 'depth'),
    asOf: values['as-of'],
    undated: choiceOption(values, 'undated', ['show', 'hide'] as const),
    fold: flags.has('fold') || undefined,
    groups: choiceOption(values, 'groups', GROUP_DISPLAYS),
    openGroups: list('open-groups'),
    step: numberOption(values, 'step'),
    relations: list('relations'),
    standings: standings(list('standings')),
    sources: list('sources'),
    between: list('between'),
    minStatements: numberOption(values, 'min-statements'),
    perActor: numberOption(values, 'per-actor'),
    top: numberOption(values, 'top'),
    also: list('also'),
    sides: list('sides'),
    onNotice: ({ message }) => say(`warning: ${message}`),
  };
}

async function svg(args: readonly string[]): Promise<number> {
  const parsed = parse(args, { ...DRAWING, 'id-prefix': { type: 'string' }, 'no-data': { type: 'boolean' } });
  const { values, flags } = parsed;
  const input = only(parsed);
  const output = values['output'] ?? '-';
  checkOutput(input, output, 'svg');
  const options = drawing(parsed);
  const dataset = readFor(input, options);
  const text = await toSvg(dataset, { ...options, idPrefix: values['id-prefix'], data: !flags.has('no-data') });
  noteDenials(resolveView(dataset, { ...options, onNotice: undefined }).graph);
  write(output, text);
  return 0;
}

/** Reads the dataset of a picture or a table, and says what is probably a mistake in the options. */
function readFor(file: string, options: ToSvgOptions): Dataset {
  const dataset = read(file);
  checkActorIds(options, dataset);
  warnOfLanguage(options.locale, dataset);
  noteDrafts(dataset);
  return dataset;
}

async function png(args: readonly string[]): Promise<number> {
  const parsed = parse(args, { ...DRAWING, scale: { type: 'string' }, font: { type: 'string', multiple: true } });
  const { values, lists } = parsed;
  const input = only(parsed);
  const output = values['output'] ?? '-';
  if (values['output'] === undefined && process.stdout.isTTY)
    throw new UsageError('a PNG cannot be shown in a terminal. Name a file with -o FILE.');
  checkOutput(input, output, 'png');
  const fonts = lists.get('font') ?? [];
  for (const font of fonts) readBytes(font);
  const options = drawing(parsed);
  const scale = Number(choiceOption(values, 'scale', SCALES.map(String)) ?? 2);
  rasterSize(options.width ?? 960, options.height ?? 640, scale);
  const dataset = readFor(input, options);
  const svgText = await toSvg(dataset, { ...options, data: false });
  // Notes make a picture higher than the options say.
  const [, width, height] = / width="([\d.]+)" height="([\d.]+)"/.exec(svgText) ?? [];
  rasterSize(Number(width), Number(height), scale);
  const { bytes, unknown } = await svgToPng(svgText, { scale, fonts });
  if (unknown.length > 0) {
    const rest = unknown.length - 12;
    const more = rest > 0 ? ` and ${counted(rest, 'more character')}` : '';
    say(
      `warning: no installed font has ${unknown.slice(0, 12).join(' ')}${more}; the PNG shows boxes instead. ` +
        'Install a font that has them (Debian and Ubuntu: fonts-noto), or name one with --font FILE.',
    );
  }
  noteDenials(resolveView(dataset, { ...options, onNotice: undefined }).graph);
  write(output, bytes);
  return 0;
}

function csv(args: readonly string[]): number {
  const shown = Object.fromEntries(Object.entries(DRAWING).filter(([name]) => !PICTURE.has(name)));
  const parsed = parse(args, { ...shown, actors: { type: 'boolean' } });
  const { values, flags } = parsed;
  const input = only(parsed);
  const output = values['output'] ?? '-';
  checkOutput(input, output, 'csv');
  const options = drawing(parsed);
  const dataset = read(input);
  checkActorIds(options, dataset);
  warnOfLanguage(options.locale, dataset, 'the names of the dataset are used');
  noteDrafts(dataset);
  const table = flags.has('actors') ? 'actors' : 'statements';
  const { locale, onNotice } = options;
  const text = toCsv(dataset, { ...filterOf(options), locale, onNotice, table });
  if (table === 'statements') noteDenials(buildGraph(dataset, filterOf(options)), true);
  write(output, text);
  return 0;
}

/** Writes the layout into the file of the dataset, unless `-o` names another file. */
async function layout(args: readonly string[]): Promise<number> {
  const parsed = parse(args, { output: { type: 'string', short: 'o' }, locale: { type: 'string' } });
  const { values } = parsed;
  const input = only(parsed);
  const output = values['output'] ?? input;
  if (output !== '-' && !/\.json$/i.test(output)) {
    const option = values['output'] === undefined ? 'DATASET' : '-o';
    throw new UsageError(`${option}: found "${output}", expected a name that ends in .json. Name one with -o FILE.`);
  }
  const text = readText(input);
  const dataset = readDatasetText(text, input);
  const locale = values['locale'];
  warnOfLanguage(locale, dataset);
  const settled = await toLayout(dataset, { locale });
  const isJson = /^\s*[\uFEFF]?\s*\{/.test(text);
  write(output, setJsonMember(isJson ? text : `${JSON.stringify(dataset, null, 2)}\n`, 'layout', settled));
  if (output !== '-') {
    const shapes = Object.keys(settled).join(', ');
    const language = locale ?? dataset.language ?? 'en';
    const actors = counted(dataset.actors.length, 'actor');
    process.stdout.write(
      shapes === ''
        ? `${output}: no layout is stored, since a graph as large as this one, with ${actors}, is laid out at once\n`
        : `${output}: ${actors} placed in ${shapes} frames, for names in ${language}\n`,
    );
  }
  return 0;
}

/**
 * Refuses names of output files that are probably mistakes: that of the dataset, and those with the ending of another
 * format.
 */
function checkOutput(input: string, output: string, format: 'svg' | 'png' | 'csv'): void {
  if (output === '-') return;
  if (input !== '-' && resolve(input) === resolve(output))
    throw new UsageError(`-o: found "${output}", which is the dataset itself; expected another file.`);
  const extension = /\.(svg|png|csv|json|jpe?g|webp|pdf|gif)$/i.exec(output)?.[1]?.toLowerCase() ?? format;
  if (extension === format) return;
  const remedy = ['svg', 'png', 'csv'].includes(extension) ? ` Use the command ${extension}.` : '';
  throw new UsageError(`-o: found "${output}", expected a name that ends in .${format}.${remedy}`);
}
