/** The command `new`: writes a dataset to start from. */
import { existsSync } from 'node:fs';
import { dirname, extname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileLabel, parse, readText, UsageError, write } from './cli-args.js';
import { joinLines } from './cli-notes.js';
import { EXAMPLE_STORY, emptyDataset, exampleDataset, exampleEntries } from './cli-template.js';
import { counted } from './data/describe-value.js';
import { brokenLines } from './data/broken-lines.js';
import { paragraphsOf } from './static.js';

/** The part of the help about this command. */
export const NEW_HELP = `Options of new
  --text ARTICLE             text of your article. The new dataset has it as its source, but no
                             actors or statements yet. Without --text, an example and its
                             article are written.
  --force                    replace files that exist
`;

/** Writes a dataset, and for the example its article; then says what to do next. */
export function newDataset(args: readonly string[]): number {
  const { values, flags, positionals } = parse(args, { text: { type: 'string' }, force: { type: 'boolean' } });
  const [file = 'story.json', ...others] = positionals;
  if (others.length > 0) throw new UsageError(`found ${positionals.length} files, expected one.`);
  if (file !== '-' && extname(file).toLowerCase() !== '.json')
    throw new UsageError(`found "${file}", expected a name that ends in .json.`);
  const article = values['text'];
  const text = article === undefined ? EXAMPLE_STORY : readText(article);
  const textFile = article ?? file.replace(/\.json$/i, '.txt');
  const content =
    article === undefined ? exampleDataset(schemaFor(file)) : emptyDataset(schemaFor(file), brokenLines(text) ?? text);
  if (file === '-') {
    write('-', content);
    return 0;
  }
  const isTaken = (name: string): boolean => existsSync(name) && !flags.has('force');
  const taken = [file, ...(article === undefined ? [textFile] : [])].filter(isTaken);
  if (taken.length > 0)
    throw new UsageError(
      `${taken.join(' and ')} already exist${taken.length === 1 ? 's' : ''}. Choose another name, or add --force.`,
    );
  write(file, content);
  if (article === undefined) write(textFile, text);
  process.stdout.write(
    article === undefined
      ? aboutExample(file, textFile)
      : aboutArticle(file, textFile, paragraphsOf(joinLines(textFile, text)).length),
  );
  return 0;
}

function aboutExample(file: string, textFile: string): string {
  return (
    `${file}: an example with 6 actors and 5 statements\n${textFile}: the article that it quotes\n\n` +
    next(file, textFile)
  );
}

function aboutArticle(file: string, textFile: string, paragraphs: number): string {
  return (
    `${file}: a dataset with ${textFile} as its source (${counted(paragraphs, 'paragraph')})\n\n` +
    'Its lists of actors and statements are empty. Fill them in this form; the example is from another article:\n\n' +
    `${exampleEntries()}\n${next(file, textFile)}`
  );
}

function next(file: string, textFile: string): string {
  const [name, text] = [file, textFile].map((each) => (/[\s"'$&;|<>()]/.test(each) ? `"${each}"` : each));
  return `Next:
  npx diplomatic-graph check ${name} --text ${text}
  npx diplomatic-graph svg ${name} -o ${name!.replace(/\.json("?)$/i, '.svg$1')}
  or open ${fileLabel(file)} in the explorer (Open dataset…)
`;
}

/** The address of the JSON Schema of this package, from the folder of a file; editors check the dataset by it. */
function schemaFor(file: string): string | null {
  const schema = fileURLToPath(new URL('../graph-data/dataset.schema.json', import.meta.url));
  if (file === '-' || !existsSync(schema)) return null;
  const path = relative(dirname(resolve(file)), schema).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}
