/** `diplomatic-graph embed`: the text that embeds a dataset in a page. */
import { resolve } from 'node:path';
import { choiceOption, only, parse, read, UsageError, write, type OptionTypes, type Parsed } from './cli-args.js';
import { parseEncodedList } from './data/encoded-list.js';
import { EMBEDDINGS, toEmbed, type ToSvgOptions } from './static.js';

/** What the help says of it. */
export const EMBED_HELP = `Options of embed: those of svg but --no-data and --evidence, and
  --as ${EMBEDDINGS.join('|')}
                             the element with its script, a frame, that frame for oEmbed, a
                             picture with its caption, the same in Markdown, or what stands
                             within the element (element)
  --script URL               where diplomatic-graph.js lies; for element
  --integrity HASH           what that script must be, as sha384-…
  --src URL                  where the dataset lies; without it an element carries it
  --page URL                 where embed.html lies; for iframe, oembed and markdown
  --image URL                where the picture lies; for markdown and figure
  --theme auto|light|dark    of the element (auto)
  --view graph|table, --selected KIND:ID, --controls "NAME NAME", --renderer NAME
                             attributes of the element
`;

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
 * @param options What can be said of a picture.
 * @param drawing What was said of it.
 */
export async function embed(
  args: readonly string[],
  options: OptionTypes,
  drawing: (parsed: Parsed) => ToSvgOptions,
): Promise<number> {
  const asked = Object.fromEntries(Object.entries(options).filter(([name]) => name !== 'evidence'));
  const parsed = parse(args, { ...asked, ...ADDRESSES, ...ATTRIBUTES });
  const { values, positionals } = parsed;
  const [input, output] = [only(positionals), values['output'] ?? '-'];
  if (output !== '-' && input !== '-' && resolve(input) === resolve(output))
    throw new UsageError(`-o: found "${output}", which is the dataset itself; expected another file.`);
  const { integrity, controls } = values;
  // Of several hashes a browser takes the strongest.
  if (
    integrity !== undefined &&
    !/^sha(256|384|512)-[A-Za-z0-9+/]+=*( sha(256|384|512)-[A-Za-z0-9+/]+=*)*$/.test(integrity)
  )
    throw new UsageError(`--integrity: found "${integrity}", expected a hash as sha384-… in base64.`);
  const text = await toEmbed(read(input), {
    // A picture has no theme that follows the reader's.
    ...drawing({ ...parsed, values: { ...values, theme: undefined } }),
    theme: choiceOption(values, 'theme', ['auto', 'light', 'dark'] as const),
    as: choiceOption(values, 'as', EMBEDDINGS),
    script: values['script'],
    integrity,
    src: values['src'],
    page: values['page'],
    image: values['image'],
    view: choiceOption(values, 'view', ['graph', 'table'] as const),
    selected: values['selected'],
    renderer: choiceOption(values, 'renderer', ['auto', 'svg', 'canvas', 'webgl'] as const),
    controls: controls === undefined ? undefined : parseEncodedList(controls),
    idPrefix: values['id-prefix'],
  });
  write(output, text);
  return 0;
}
