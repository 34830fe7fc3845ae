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
import { EMBED_HELP, embed } from './cli-embed.js';
import { NEW_HELP, newDataset } from './cli-new.js';
import { svgToPng } from './cli-png.js';
import { parseEncodedList } from './data/encoded-list.js';
import { setJsonMember } from './data/set-json-member.js';
import { rasterSize, SCALES } from './raster-size.js';
import {
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
  type ToSvgOptions,
} from './static.js';

const HELP = `diplomatic-graph: from an article's statements to a graph

  diplomatic-graph svg DATASET [-o FILE] [options]   draw a dataset as SVG
  diplomatic-graph png DATASET -o FILE [options]     draw it as PNG; needs the package
                                     @resvg/resvg-js, and a font on this machine
  diplomatic-graph csv DATASET [-o FILE] [options]   write what it says as a table, CSV
  diplomatic-graph layout DATASET [-o FILE] [--locale TAG]   write into the dataset where its
                                     actors stand in a wide, a square and a tall frame, so
                                     that an embed need not work it out; an older layout is
                                     replaced, and nothing else is changed
  diplomatic-graph embed DATASET [-o FILE] [options]   write what embeds it in a page
  diplomatic-graph new [FILE] [--text ARTICLE]   write a dataset to begin with
  diplomatic-graph check DATASET… [--text FILE] [--format json]   find what is wrong with
                                     datasets; with the text of a source, find every quote

DATASET is a file, JSON or an SVG that was exported with its dataset, or - for standard input.
Without -o, or with -o -, picture or table goes to standard output (a PNG not to a terminal).

Options of svg and png
  --width PX, --height PX    size of the picture (960 × 640)
  --theme light|dark         (light)
  --locale TAG               language of legend and notes (${LANGUAGES.join(' ')}), and of
                             names, where the dataset has them
  --relations "ID ID"        only these relations
  --standings "ID ID"        only these: ${STANDINGS.join(' ')}
  --sources "ID ID"          only what these sources say
  --text WORDS               only statements that hold these words, in their claims and
                             quotes or in the names of their actors
  --sides "ACTOR ACTOR"      two rivals to left and right, the others between them
  --focus ACTOR              only this actor and its neighbours
  --depth 1|2|3              how many lines away from it (1)
  --between "ACTOR ACTOR"    only the shortest paths between two actors
  --fold                     show those who act for another as that other
  --as-of TIME               what had been said by then: YYYY, YYYY-MM or YYYY-MM-DD, or
                             order:N, a place in the order of the statements
  --undated show|hide        statements that their source does not place in time (show)
  --step N                   a step of the dataset's story, under its title
  --seed N                   another layout (1)
  --evidence desc|none|footnotes     quotes in each line's description, nowhere, or
                             also as numbered notes beneath the picture (desc)

Options of svg
  --no-data                  leave the dataset out of the file, which then cannot be opened again
  --id-prefix TEXT           begins every id in the SVG (dg-)

Options of csv: --locale, those that say what is shown (relations, standings, focus and so on), and
  --actors                   a table of the actors rather than of the statements

${EMBED_HELP}
${CHECK_HELP}
${NEW_HELP}
Options of png
  --scale 1|2|3              pixels for each px (2)
  --font FILE                a font file beyond the installed ones; may be repeated

Exit: 0 good, 1 problems (one line each on standard error), 2 usage.
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
  undated: { type: 'string' },
  sides: { type: 'string' },
  'as-of': { type: 'string' },
  step: { type: 'string' },
  seed: { type: 'string' },
  evidence: { type: 'string' },
} as const;

/** The names of the options that a table does not have. */
const PICTURE = new Set(['width', 'height', 'theme', 'sides', 'step', 'seed', 'evidence']);

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (command === 'svg') return await svg(rest);
    if (command === 'png') return await png(rest);
    if (command === 'csv') return csv(rest);
    if (command === 'layout') return await layout(rest);
    if (command === 'embed') return await embed(rest, DRAWING, drawing);
    if (command === 'check') return await check(rest);
    if (command === 'new') return newDataset(rest);
    if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
      process.stdout.write(HELP);
      return command === undefined ? 2 : 0;
    }
    throw new UsageError(`no command is called "${command}"; there are new, check, svg, png, csv, layout and embed.`);
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
    step: numberOption(values, 'step'),
    relations: list('relations'),
    standings: standings(list('standings')),
    sources: list('sources'),
    between: list('between'),
    sides: list('sides'),
  };
}

async function svg(args: readonly string[]): Promise<number> {
  const parsed = parse(args, { ...DRAWING, 'id-prefix': { type: 'string' }, 'no-data': { type: 'boolean' } });
  const { values, flags, positionals } = parsed;
  const input = only(positionals);
  const output = values['output'] ?? '-';
  checkOutput(input, output, 'svg');
  write(
    output,
    await toSvg(read(input), { ...drawing(parsed), idPrefix: values['id-prefix'], data: !flags.has('no-data') }),
  );
  return 0;
}

async function png(args: readonly string[]): Promise<number> {
  const parsed = parse(args, { ...DRAWING, scale: { type: 'string' }, font: { type: 'string', multiple: true } });
  const { values, lists, positionals } = parsed;
  const input = only(positionals);
  const output = values['output'] ?? '-';
  if (values['output'] === undefined && process.stdout.isTTY)
    throw new UsageError('a PNG cannot be shown in a terminal; name a file with -o FILE.');
  checkOutput(input, output, 'png');
  const fonts = lists.get('font') ?? [];
  for (const font of fonts) readBytes(font);
  const options = drawing(parsed);
  const scale = Number(choiceOption(values, 'scale', SCALES.map(String)) ?? 2);
  rasterSize(options.width ?? 960, options.height ?? 640, scale);
  const svgText = await toSvg(read(input), { ...options, data: false });
  // Notes make a picture higher than the options say.
  const [, width, height] = / width="([\d.]+)" height="([\d.]+)"/.exec(svgText) ?? [];
  rasterSize(Number(width), Number(height), scale);
  const { bytes, unknown } = await svgToPng(svgText, { scale, fonts });
  if (unknown.length > 0) {
    const more = unknown.length > 12 ? ` and ${unknown.length - 12} more letters` : '';
    say(
      `warning: no font of this machine has ${unknown.slice(0, 12).join(' ')}${more}: boxes stand in their place. ` +
        'Install a font that has them (Debian and Ubuntu: fonts-noto), or name a file with --font FILE.',
    );
  }
  write(output, bytes);
  return 0;
}

function csv(args: readonly string[]): number {
  const shown = Object.fromEntries(Object.entries(DRAWING).filter(([name]) => !PICTURE.has(name)));
  const parsed = parse(args, { ...shown, actors: { type: 'boolean' } });
  const { values, flags, positionals } = parsed;
  const input = only(positionals);
  const output = values['output'] ?? '-';
  checkOutput(input, output, 'csv');
  const options = drawing(parsed);
  write(
    output,
    toCsv(read(input), {
      ...filterOf(options),
      locale: options.locale,
      table: flags.has('actors') ? 'actors' : 'statements',
    }),
  );
  return 0;
}

/** Writes the layout into the file of the dataset, unless `-o` names another file. */
async function layout(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, { output: { type: 'string', short: 'o' }, locale: { type: 'string' } });
  const input = only(positionals);
  const output = values['output'] ?? input;
  if (output !== '-' && !/\.json$/i.test(output)) {
    const option = values['output'] === undefined ? 'DATASET' : '-o';
    throw new UsageError(`${option}: found "${output}", expected a name that ends in .json. Name one with -o FILE.`);
  }
  const text = readText(input);
  const dataset = readDatasetText(text, input);
  const locale = values['locale'];
  const settled = await toLayout(dataset, { locale });
  const isJson = /^\s*[\uFEFF]?\s*\{/.test(text);
  write(output, setJsonMember(isJson ? text : `${JSON.stringify(dataset, null, 2)}\n`, 'layout', settled));
  if (output !== '-') {
    const shapes = Object.keys(settled).join(', ');
    const language = locale ?? dataset.language ?? 'en';
    process.stdout.write(
      `${output}: ${dataset.actors.length} actors placed in ${shapes} frames, for names in ${language}\n`,
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
  const remedy = ['svg', 'png', 'csv'].includes(extension) ? ` For that there is the command ${extension}.` : '';
  throw new UsageError(`-o: found "${output}", expected a name that ends in .${format}.${remedy}`);
}
