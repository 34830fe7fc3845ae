/** A dataset to the text that embeds it in a page. */
import { embeddedText } from '../data/embedded-text.js';
import { parseDataset } from '../data/parse-dataset.js';
import { STANDINGS } from '../data/vocabulary.js';
import { EMBEDDINGS, embedAs, type EmbedAddresses, type Embedding } from '../embed/embed-as.js';
import { idPrefixOf } from '../embed/fallback.js';
import { attributesOf, type EmbedAttributes } from '../embed/embed-attributes.js';
import { OptionError } from '../errors.js';
import { buildGraph } from '../model/build-graph.js';
import type { Filter } from '../model/types.js';
import { headingOf } from '../scene/display-names.js';
import { allWordsFor } from '../i18n/languages.js';
import type { ToSvgOptions } from './options.js';
import { sceneOf, requestedGraph } from './to-svg.js';

/**
 * Options of {@link toEmbed}: what is drawn, what the element is told, and where things lie. All may be left
 * out, but for the addresses that a way of embedding needs.
 */
export interface ToEmbedOptions
  extends Omit<ToSvgOptions, 'theme' | 'evidence' | 'data'>, Omit<EmbedAttributes, keyof Filter>, EmbedAddresses {
  /** {@link EMBEDDINGS}; `element`. */
  readonly as?: Embedding | undefined;
  /**
   * Begins every id of a picture within a page; by default it follows from what is drawn, so that pictures
   * can stand side by side.
   */
  readonly idPrefix?: string | undefined;
}

/**
 * The text that embeds a dataset in a page: markup, or the JSON of oEmbed, or Markdown. Pictures in it
 * are light where `theme` is `auto`, since they cannot follow the reader's colour scheme.
 *
 * @param input What {@link parseDataset} takes.
 * @throws {DatasetError} when the dataset is invalid, {@link OptionError} when an option is, or an address is missing.
 */
export async function toEmbed(input: unknown, options: ToEmbedOptions = {}): Promise<string> {
  const { as = 'element', theme, width, height, seed } = options;
  if (!EMBEDDINGS.includes(as))
    throw new OptionError(`as: found "${as as string}", expected ${EMBEDDINGS.join(', ')}.`);
  const dataset = parseDataset(input);
  const drawing = { ...options, theme: theme === 'auto' ? 'light' : theme } as const;
  const requested = requestedGraph(dataset, drawing);
  const { dataset: titled, filter } = requested.graph.getAttributes();
  const locale = options.locale ?? dataset.language ?? 'en';
  const attributes = attributesOf(options);
  const drawn = `${embeddedText(dataset)} ${width} ${height} ${seed} ${JSON.stringify(attributes)}`;
  return embedAs(as, {
    data: dataset,
    title: headingOf(titled, locale).title,
    attributes,
    addresses: options,
    width,
    height,
    idPrefix: options.idPrefix ?? idPrefixOf(drawn),
    draw: async () => ({
      dataset: titled,
      locale,
      graph: requested.graph,
      words: await allWordsFor(locale),
      scene: await sceneOf(requested, drawing),
      whole: buildGraph(titled, { ...filter, standings: filter.standings ?? STANDINGS }),
    }),
  });
}

/**
 * What stands within the element before it is defined, and where it never is: the picture, its caption and
 * every statement, without a script. The same as `toEmbed` with `as: 'fallback'`.
 *
 * @throws as {@link toEmbed}.
 */
export function fallbackOf(input: unknown, options: Omit<ToEmbedOptions, 'as'> = {}): Promise<string> {
  return toEmbed(input, { ...options, as: 'fallback' });
}
