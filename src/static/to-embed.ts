/** Turns a dataset into the text that embeds it in a page. */
import { embeddedText } from '../data/embedded-text.js';
import { parseDataset } from '../data/parse-dataset.js';
import { STANDINGS } from '../data/vocabulary.js';
import { EMBEDDINGS, embedAs, type EmbedAddresses, type Embedding } from '../embed/embed-as.js';
import { idPrefixOf } from '../embed/fallback.js';
import { attributesOf, type EmbedAttributes } from '../embed/embed-attributes.js';
import { OptionError } from '../errors.js';
import { buildGraph } from '../model/build-graph.js';
import type { Filter } from '../model/types.js';
import { usualTop } from '../model/is-large.js';
import { resolveView } from '../model/view/resolve-view.js';
import { noticesOf } from '../model/view/view-notices.js';
import { headingOf } from '../scene/display-names.js';
import { allWordsFor } from '../i18n/languages.js';
import type { ToSvgOptions } from './options.js';
import { sceneOf } from './to-svg.js';

/**
 * Options of {@link toEmbed}: what is drawn, the attributes of the element, and URLs. All may be left out, except
 * the URLs that a way of embedding needs.
 */
export interface ToEmbedOptions
  extends Omit<ToSvgOptions, 'theme' | 'evidence' | 'data'>, Omit<EmbedAttributes, keyof Filter>, EmbedAddresses {
  /** One of {@link EMBEDDINGS}; `element` by default. */
  readonly as?: Embedding | undefined;
  /**
   * The beginning of every id in a picture in the page. By default it is a hash of what is drawn, so that several
   * pictures can be in one page.
   */
  readonly idPrefix?: string | undefined;
}

/**
 * Writes the text that embeds a dataset in a page: HTML, or the JSON of oEmbed, or Markdown. With the theme `auto`,
 * pictures in it are light, since they cannot follow the reader's colour scheme.
 *
 * @param input A value that {@link parseDataset} takes.
 * @throws {DatasetError} if the dataset is invalid.
 * @throws {OptionError} if an option is invalid, a URL is missing, or the filter leaves nothing to show.
 */
export async function toEmbed(input: unknown, options: ToEmbedOptions = {}): Promise<string> {
  const { as = 'element', theme, width, height, seed } = options;
  if (!EMBEDDINGS.includes(as))
    throw new OptionError(`as: found "${as as string}", expected ${EMBEDDINGS.join(', ')}.`);
  const dataset = parseDataset(input);
  const top = options.top ?? usualTop(dataset.actors.length);
  const drawing = { ...options, top, theme: theme === 'auto' ? 'light' : theme } as const;
  const view = resolveView(dataset, drawing);
  for (const notice of noticesOf(view.graph, { selected: options.selected })) {
    if (notice.code === 'selected-unknown') throw new OptionError(notice.message);
    options.onNotice?.(notice);
  }
  const { dataset: titled, filter } = view.graph.getAttributes();
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
      graph: view.graph,
      words: await allWordsFor(locale),
      scene: await sceneOf(dataset, view, drawing),
      whole: buildGraph(titled, { ...filter, standings: filter.standings ?? STANDINGS }),
    }),
  });
}

/**
 * Writes the content of the element that a page shows before the script has loaded, and without scripts: the picture,
 * its caption and all statements. It is the same as `toEmbed` with `as: 'fallback'`.
 *
 * @throws the same errors as {@link toEmbed}.
 */
export function fallbackOf(input: unknown, options: Omit<ToEmbedOptions, 'as'> = {}): Promise<string> {
  return toEmbed(input, { ...options, as: 'fallback' });
}
