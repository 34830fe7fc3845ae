/** The command `check`: says what is wrong with datasets. */
import { existsSync } from 'node:fs';
import { choiceOption, fileLabel, parse, readText, report, UsageError, type Parsed } from './cli-args.js';
import { counted } from './data/describe-value.js';
import { checkDataset, DatasetError, sourcesIn, type CheckReport, type DatasetIssue } from './static.js';

/** The part of the help about this command. */
export const CHECK_HELP = `Options of check
  --text FILE                text of the source, to search for every quote: one paragraph per
                             non-empty line. With several sources: SOURCE=FILE, where SOURCE is
                             the id of a source
  --format text|json         one line for each error and warning, or one JSON object (text)
`;

/** Checks each file, and writes what was found. */
export async function check(args: readonly string[]): Promise<number> {
  const parsed = parse(args, { text: { type: 'string', multiple: true }, format: { type: 'string' } });
  const { lists, positionals } = parsed;
  const texts = lists.get('text') ?? [];
  if (positionals.length === 0)
    throw new UsageError('found no dataset, expected one or more files, or - for standard input.');
  if (positionals.length > 1 && texts.length > 0)
    throw new UsageError(`--text: found ${positionals.length} datasets, expected one.`);
  let hasErrors = false;
  for (const file of positionals) {
    const found = await checkFile(file, texts);
    write(file, found, parsed);
    hasErrors ||= found.issues.some(({ severity }) => severity === 'error');
  }
  return hasErrors ? 1 : 0;
}

async function checkFile(file: string, given: readonly string[]): Promise<CheckReport> {
  const unread: DatasetIssue[] = [];
  /** The text of a file; null if it cannot be decoded, which is noted. */
  const textOf = (name: string): string | null => {
    try {
      return readText(name);
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      unread.push(...error.issues);
      return null;
    }
  };
  const dataset = textOf(file);
  if (dataset === null) return { dataset, issues: unread, quotes: { inParagraph: 0, inText: 0, sought: 0 } };
  const texts = new Map<string, string>();
  const sources = sourcesIn(dataset);
  // In a file that is not JSON, the sources are not known; its own mistakes have to be told first.
  for (const value of sources === null ? [] : given) {
    const { source, file: name } = assignment(value, sources ?? []);
    const text = textOf(name);
    if (text !== null) texts.set(source, text);
  }
  const found = await checkDataset(dataset, { file: fileLabel(file), texts });
  return { ...found, issues: [...unread, ...found.issues] };
}

/** The source and the file that a value of `--text` names. */
function assignment(
  value: string,
  sources: NonNullable<ReturnType<typeof sourcesIn>>,
): { readonly source: string; readonly file: string } {
  const [before = '', after = ''] = value.split(/=(.*)/s);
  if (after !== '' && sources.some(({ id }) => id === before)) return { source: before, file: after };
  const names = sources.map(({ id }) => `"${id}"`).join(', ');
  if (value.includes('=') && !existsSync(value))
    throw new UsageError(`--text: no source has the id "${before}"; the dataset has ${names}.`);
  const articles = sources.filter(({ isArticle }) => isArticle);
  const [only, ...others] = sources.length > 1 ? articles : sources;
  if (only === undefined || others.length > 0)
    throw new UsageError(
      sources.length === 0
        ? '--text: the dataset has no sources.'
        : `--text: found "${value}", expected SOURCE=FILE, where SOURCE is one of ${names}.`,
    );
  return { source: only.id, file: value };
}

function write(file: string, { dataset, issues, quotes }: CheckReport, { values }: Parsed): void {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  if (choiceOption(values, 'format', ['text', 'json'] as const) === 'json') {
    const counts = { errors, warnings, actors: dataset?.actors.length, statements: dataset?.statements.length, quotes };
    process.stdout.write(`${JSON.stringify({ file: fileLabel(file), ...counts, issues })}\n`);
    return;
  }
  report(issues);
  const size =
    dataset === null ? [] : [counted(dataset.actors.length, 'actor'), counted(dataset.statements.length, 'statement')];
  const summary = [...size, counted(errors, 'error'), counted(warnings, 'warning')].join(', ');
  process.stdout.write(`${fileLabel(file)}: ${summary}${quotesInWords(quotes)}\n`);
}

/** How many quotes were found; empty if none was looked for. */
function quotesInWords({ inParagraph, inText, sought }: CheckReport['quotes']): string {
  if (sought === 0) return '';
  const others = inText === 0 ? '' : `, ${inText} in the text (no paragraph given)`;
  const where = sought === 1 ? 'its paragraph' : 'their paragraphs';
  return `; ${inParagraph} of ${counted(sought, 'quote')} found in ${where}${others}`;
}
