/** The command `embed`: writes the text that embeds a dataset in a page. */
import { resolve } from 'node:path';
import { choiceOption, only, parse, read, say, UsageError, write, type OptionTypes, type Parsed } from './cli-args.js';
import { checkActorIds, noteDrafts, warnOfLanguage } from './cli-notes.js';
import { parseEncodedList } from './data/encoded-list.js';
import { EMBEDDINGS, toEmbed, type Embedding, type ToSvgOptions } from './static.js';

/** The part of the help about this command. */
export const EMBED_HELP = `Options of embed: those of svg except --no-data and --evidence, and
  --as ${EMBEDDINGS.join('|')}
                             the web component with its script, a whole page with it, an
                             iframe, an oEmbed file, a picture with a caption, the same in
                             Markdown, or only the content of the web component (element)
  --script URL               URL of diplomatic-graph.js; for element and page
  --integrity HASH           hash of that script (sha384-…), which browsers check
  --src URL                  URL of the dataset; without it, the dataset is included
  --page URL                 URL of embed.html; for iframe, oembed and markdown
  --image URL                URL of the picture; for markdown and figure
  --theme auto|light|dark    colours (auto)
  --view graph|table|matrix, --selected KIND:ID, --controls "NAME NAME", --renderer NAME
                             attributes of the element
`;

/** Matches one or more hashes in base64; of several, a browser uses the strongest. */
const INTEGRITY = /^sha(256|384|512)-[A-Za-z0-9+/]+=*( sha(256|384|512)-[A-Za-z0-9+/]+=*)*$/;

const ADDRESSES = {
  as: { type: 'string' },
  script: { type: 'string' },
  integrity: { type: 'string' },
  src: { type: 'string' },
  page: { type: 'string' },
  image: { type: 'string' },
} as const;
const ATTRIBUTES = {
  view: { type: 'string' },
  selected: { type: 'string' },
  controls: { type: 'string' },
  renderer: { type: 'string' },
  'id-prefix': { type: 'string' },
} as const;

/**
 * Runs the command.
 *
 * @param options The options of pictures.
 * @param drawing Turns the values of those options into options of `toEmbed`.
 * @returns the exit code.
 */
export async function embed(
  args: readonly string[],
  options: OptionTypes,
  drawing: (parsed: Parsed) => ToSvgOptions,
): Promise<number> {
  const asked = Object.fromEntries(Object.entries(options).filter(([name]) => name !== 'evidence'));
  const parsed = parse(args, { ...asked, ...ADDRESSES, ...ATTRIBUTES });
  const { values } = parsed;
  const input = only(parsed);
  const output = values['output'] ?? '-';
  if (output !== '-' && input !== '-' && resolve(input) === resolve(output))
    throw new UsageError(`-o: found "${output}", which is the dataset itself; expected another file.`);
  const { integrity, controls } = values;
  if (integrity !== undefined && !INTEGRITY.test(integrity))
    throw new UsageError(`--integrity: found "${integrity}", expected a hash such as sha384-… in base64.`);
  const dataset = read(input);
  // The theme of the element may be `auto`, which a picture cannot have, so it is read below.
  const drawn = drawing({ ...parsed, values: { ...values, theme: undefined } });
  checkActorIds(drawn, dataset);
  warnOfLanguage(drawn.locale, dataset);
  noteDrafts(dataset);
  const as = choiceOption(values, 'as', EMBEDDINGS) ?? 'element';
  const text = await toEmbed(dataset, {
    ...drawn,
    theme: choiceOption(values, 'theme', ['auto', 'light', 'dark'] as const),
    as,
    script: values['script'],
    integrity,
    src: values['src'],
    page: values['page'],
    image: values['image'],
    view: choiceOption(values, 'view', ['graph', 'table', 'matrix'] as const),
    selected: values['selected'],
    renderer: choiceOption(values, 'renderer', ['auto', 'svg', 'canvas', 'webgl'] as const),
    controls: controls === undefined ? undefined : parseEncodedList(controls),
    idPrefix: values['id-prefix'],
  });
  write(output, text);
  noteUse(as, values['script']);
  return 0;
}

/** Says where the text belongs, and where its script comes from if that is not at another site. */
function noteUse(as: Embedding, script = ''): void {
  const place =
    as === 'element' ? ['This goes into the body of a page with <meta charset="utf-8">; --as page writes a page.'] : [];
  const files =
    (as === 'element' || as === 'page') && !/^(https?:)?\/\//i.test(script)
      ? [`Copy all files of node_modules/diplomatic-graph/dist/cdn ${folderOf(script)}.`]
      : [];
  const sentences = [...place, ...files];
  if (sentences.length > 0) say(`note: ${sentences.join(' ')}`);
}

/** The folder of a script, in words. */
function folderOf(script: string): string {
  const folder = script.replace(/[^/]*$/, '');
  return folder === '' ? 'into the folder of the page' : `into ${folder}`;
}
