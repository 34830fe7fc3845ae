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
import { CHECK_HELP, check } from './cli-check.js';
import { DRAFT_HELP, draftArticle } from './cli-draft.js';
import { EMBED_HELP, embed } from './cli-embed.js';
import { IMPORT_HELP, importFile } from './cli-import.js';
import { NEW_HELP, newDataset } from './cli-new.js';
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
  LANGUAGES,
  OptionError,
  STANDINGS,
  toCsv,
  toLayout,
  toSvg,
  type Dataset,
  type ToSvgOptions,
} from './static.js';

const HELP = `diplomatic-graph: turns the statements of a news article into a graph of states and other actors

  diplomatic-graph svg DATASET [-o FILE] [options]   draw a dataset as SVG
  diplomatic-graph png DATASET -o FILE [options]     draw a dataset as PNG; needs the package
                                     @resvg/resvg-js and an installed font
  diplomatic-graph csv DATASET [-o FILE] [options]   write its statements as a CSV table
  diplomatic-graph layout DATASET [-o FILE] [--locale TAG]   store the positions of its
                                     actors in the dataset, for a wide, a square and a tall
                                     frame, so that pages load faster; replaces an older
                                     layout and changes nothing else
  diplomatic-graph embed DATASET [-o FILE] [options]   write the code that embeds it in a page
  diplomatic-graph new [FILE] [--text ARTICLE]   create a dataset to start from
  diplomatic-graph draft ARTICLE [-o FILE] [--known DATASET] [--title TEXT]
                                     [--model URL --model-name NAME]   propose statements for
                                     an article in English; a person has to review them
  diplomatic-graph import TABLE [-o FILE] [options]   make a dataset of an edge list or a table
                                     of events, CSV or TSV, or of a graph, GEXF or GraphML:
                                     each row or edge becomes a statement
  diplomatic-graph check DATASET… [--text FILE] [--format json]   find what is wrong with
                                     datasets; with the text of a source, find every quote

DATASET is a JSON file, an SVG that includes its dataset, or - for standard input. ARTICLE is
its text, one paragraph on each line.
Without -o, or with -o -, the result is written to standard output (except a PNG to a terminal).

Options of svg and png
  --width PX, --height PX    size of the picture (960 × 640)
  --theme light|dark         colours (light)
  --locale TAG               language of the legend and notes (${LANGUAGES.join(' ')}),
                             and of names that the dataset has in this language
  --relations "ID ID"        only these relation types
  --standings "ID ID"        only this certainty: ${STANDINGS.join(' ')};
                             lines that are shown keep their denials
  --sources "ID ID"          only statements from these sources
  --text TEXT                only statements with these words in the claim, quote, attribution or
                             actor names
  --sides "ACTOR ACTOR"      two rivals at the left and right, everyone else in between
  --focus ACTOR              only this actor and its neighbours
  --depth 1|2|3              with --focus: how many connections away from it (1)
  --between "ACTOR ACTOR"    only the shortest paths between two actors
  --fold                     merge agents into the actors they act for
  --groups none|hulls|folded groups of actors, those of the dataset or communities of a large
                             graph: not shown, outlined, or as one mark each
  --open-groups "ID ID"      with --groups folded: groups whose members are shown
  --as-of TIME               only statements up to then: YYYY, YYYY-MM or YYYY-MM-DD, or
                             order:N, a position in the sequence of statements; lines that have
                             ended by then are pale (without this option: by the last date in
                             the dataset)
  --undated show|hide        statements without a date or a position in the sequence (show)
  --step N                   a step of the dataset's story, with its title
  --seed N                   a different layout for each number (1)
  --evidence desc|none|footnotes     quotes as a hidden description of each line, none, or
                             both hidden and as numbered notes below the graph (desc)

Options of svg
  --no-data                  do not include the dataset; the file cannot be reopened as a graph
  --id-prefix TEXT           prefix of every id in the SVG (dg-)

Options of csv: --locale, all filters from --relations to --undated except --sides, and
  --actors                   a table of the actors instead of the statements

${EMBED_HELP}
${CHECK_HELP}
${NEW_HELP}
${DRAFT_HELP}
${IMPORT_HELP}
Options of png
  --scale 1|2|3              resolution: pixels per px of width and height (2)
  --font FILE                a font file in addition to the installed fonts; may be repeated

Exit code: 0 success, 1 problems (one line each on standard error), 2 wrong usage, including
options that leave nothing to draw. Warnings go to standard error and do not change the exit code.
`;

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
