/**
 * The entry for Node and build steps: dataset in, SVG out; no DOM, no lit, no sigma.
 * Same input and options, same bytes, here and in every browser.
 */
import { composeScene } from './compose.js';
import { embeddedText } from './data/embedded.js';
import { parseDataset, type Dataset } from './data/parse.js';
import type { Actor } from './data/schema.js';
import { STANDINGS, type Standing } from './data/vocabulary.js';
import { EMBEDDINGS, embedAs, type EmbedAddresses, type Embedding } from './embed/embed-as.js';
import { idPrefixOf } from './embed/fallback.js';
import { attributesOf, type Look } from './embed/look.js';
import { OptionError } from './errors.js';
import { buildGraph } from './model/build.js';
import { checkFilter } from './model/check-filter.js';
import { checkSides, sidesIn, stancesOf, type Sides } from './model/stance.js';
import { filterOfStep, filterWithin, sidesOfStep, stepOf, titledBy } from './model/story.js';
import { actorsCsv, tiesCsv } from './model/table-csv.js';
import { actorRows, tieRows } from './model/table.js';
import type { LayoutOptions, Places } from './layout/types.js';
import type { Filter, StatementGraph } from './model/types.js';
import type { Scale } from './raster.js';
import { EVIDENCE, type EmitOptions, type Evidence } from './render/svg/document.js';
import { renderSvg } from './render/svg/render.js';
import { localName, type SceneOptions } from './scene/build.js';
import { creditsOf } from './scene/credits.js';
import { folding } from './scene/folding.js';
import { placeFootnotes } from './scene/footnotes.js';
import { placeFurniture } from './scene/furniture.js';
import { headingOf } from './scene/names.js';
import { lineNumbers } from './scene/numbers.js';
import { THEMES, type Theme, type ThemeName } from './scene/theme.js';
import type { Scene } from './scene/types.js';
import { layoutsOf, staleLayouts, type StoredLayout } from './stored-layout.js';
import { allWordsFor, wordsFor } from './words/languages.js';

export { embeddedText } from './data/embedded.js';
export { datasetTextFromSvg, parseDatasetFile } from './data/from-svg.js';
export { parseDataset, parseDatasetText, type Dataset } from './data/parse.js';
export { checkQuotes, findQuote, paragraphsOf, type QuotePlace } from './data/quotes.js';
export type { Actor, Affiliation, Quote, Source, Statement } from './data/schema.js';
export type { Step, StepView } from './data/story-schema.js';
export {
  ACTOR_KINDS,
  AFFILIATION_KINDS,
  BUILT_IN_RELATIONS,
  MARKERS,
  STANDINGS,
  type ActorKind,
  type AffiliationKind,
  type RelationType,
  type Standing,
} from './data/vocabulary.js';
export { EMBEDDINGS, type EmbedAddresses, type Embedding } from './embed/embed-as.js';
export { oembedLink } from './embed/oembed.js';
export { PARENT_SCRIPT } from './embed/parent-script.js';
export {
  DatasetError,
  DiplomaticGraphError,
  LayoutError,
  OptionError,
  type DatasetIssue,
  type ErrorCode,
} from './errors.js';
export type { ActorExtent, LayoutOptions, Place, Places } from './layout/types.js';
export { buildGraph, edgeId } from './model/build.js';
export type { Filter, RelationEdge, AffiliationEdge, StatementGraph } from './model/types.js';
export { renderSvg } from './render/svg/render.js';
export { EVIDENCE, type EmitOptions, type Evidence } from './render/svg/document.js';
export { buildScene, frameOf, roomFor, type SceneOptions } from './scene/build.js';
export { creditsOf } from './scene/credits.js';
export { placeFootnotes } from './scene/footnotes.js';
export { placeFurniture } from './scene/furniture.js';
export { lineNumbers, type Numbers } from './scene/numbers.js';
export { DARK, LIGHT, THEMES, type Theme, type ThemeName } from './scene/theme.js';
export { SCALES, type Scale } from './raster.js';
export type { StoredLayout } from './stored-layout.js';
export type { Credits, Scene } from './scene/types.js';
export { en } from './words/en.js';
export { LANGUAGES, wordsFor, type Language } from './words/languages.js';
export type { Words } from './words/types.js';

/** Options of {@link toSvg}; all may be left out. */
export interface ToSvgOptions extends Filter, Omit<EmitOptions, 'dataset'> {
  /** Width of the picture, px, from 240 on; 960. */
  readonly width?: number | undefined;
  /** Height of the picture, px, from 240 on; 640. The notes of `evidence: 'footnotes'` are not counted: they take the place of the source line and make the picture as much taller as they need. */
  readonly height?: number | undefined;
  /** `light`, `dark`, or a theme of your own; `light`. */
  readonly theme?: ThemeName | Theme | undefined;
  /** BCP 47 tag of the language of names, where the dataset has it, and of legend, source line and notes, where the package speaks it; the dataset's own. */
  readonly locale?: string | undefined;
  /** Ids of two rivals: the first stands to the left, the second to the right, everyone else between them by whom they stand with. */
  readonly sides?: readonly string[] | undefined;
  /** A step of the dataset's story, from 1: its view, but for what is asked for besides, under its title, with its text as description; none. */
  readonly step?: number | undefined;
  /** Any integer; 1. Another seed gives another layout. */
  readonly seed?: number | undefined;
  /** Whether the file carries the whole dataset, filtered or not, so that it can be opened again; true. */
  readonly data?: boolean | undefined;
}

/** Options of the element's `toPng`; all may be left out. */
export interface ToPngOptions extends Omit<ToSvgOptions, 'idPrefix' | 'data'> {
  /** Pixels for each px, in both directions: 1, 2 or 3; 2. */
  readonly scale?: Scale | undefined;
}

/** Smallest side of a picture, px. */
const LEAST_SIDE = 240;
const GREATEST_SIDE = 10_000;

/**
 * Draws a dataset.
 *
 * @param input What {@link parseDataset} takes.
 * @returns the text of an SVG document.
 * @throws {DatasetError} when the dataset is invalid, {@link OptionError} when an option is.
 */
export async function toSvg(input: unknown, options: ToSvgOptions = {}): Promise<string> {
  const { idPrefix, evidence, data = true } = options;
  const dataset = parseDataset(input);
  return renderSvg(await sceneOf(chosen(dataset, options), options), {
    idPrefix,
    evidence,
    dataset: data ? embeddedText(dataset) : undefined,
  });
}

/** What of a dataset some options ask for. */
interface Chosen {
  readonly dataset: Dataset;
  /** Under the title of a step, where one is told. */
  readonly graph: StatementGraph;
  readonly sides: Sides | undefined;
}

function chosen(dataset: Dataset, options: ToSvgOptions): Chosen {
  const step = options.step === undefined ? undefined : stepOf(dataset, options.step);
  const filter = filterWithin(filterOfStep(step?.view), filterOf(options));
  checkFilter(dataset, filter);
  const graph = buildGraph(step === undefined ? dataset : titledBy(dataset, step), filter);
  return {
    dataset,
    graph,
    sides:
      sidesIn(graph, checkSides(dataset, options.sides)) ?? (step === undefined ? undefined : sidesOfStep(step, graph)),
  };
}

async function sceneOf({ dataset, graph, sides }: Chosen, options: ToSvgOptions): Promise<Scene> {
  return composeScene(
    graph,
    { ...(await sceneOptions(dataset, options)), sides, stances: stancesOf, folding },
    { seed: options.seed },
  );
}

/** Options of {@link toEmbed}; what is drawn, what the element is told, and where things lie. All may be left out, but for the addresses that a way of embedding needs. */
export interface ToEmbedOptions
  extends Omit<ToSvgOptions, 'theme' | 'evidence' | 'data'>, Omit<Look, keyof Filter>, EmbedAddresses {
  /** {@link EMBEDDINGS}; `element`. */
  readonly as?: Embedding | undefined;
  /** Begins every id of a picture within a page; by default it follows from what is drawn, so that pictures can stand side by side. */
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
  const { as = 'element', theme, idPrefix } = options;
  if (!EMBEDDINGS.includes(as))
    throw new OptionError(`as: found "${as as string}", expected ${EMBEDDINGS.join(', ')}.`);
  const dataset = parseDataset(input);
  const drawing = { ...options, theme: theme === 'auto' ? 'light' : theme } as const;
  const found = chosen(dataset, drawing);
  const { dataset: titled, filter } = found.graph.getAttributes();
  const locale = options.locale ?? dataset.language ?? 'en';
  const attributes = attributesOf(options);
  return embedAs(as, {
    data: dataset,
    title: headingOf(titled, locale).title,
    attributes,
    addresses: options,
    width: options.width,
    height: options.height,
    idPrefix:
      idPrefix ??
      idPrefixOf(
        `${embeddedText(dataset)} ${options.width} ${options.height} ${options.seed} ${JSON.stringify(attributes)}`,
      ),
    draw: async () => ({
      dataset: titled,
      locale,
      graph: found.graph,
      words: await allWordsFor(locale),
      scene: await sceneOf(found, drawing),
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

/**
 * Lays out a graph in a frame, without regard to what its dataset has stored.
 *
 * @returns the place of every actor; the same for the same graph and options, everywhere.
 * @throws {LayoutError} for a frame without area or a seed that is no integer.
 */
export async function layoutGraph(graph: StatementGraph, options: LayoutOptions = {}): Promise<Places> {
  // Loaded when it is called, so that a bundle of the rest need not hold it.
  return (await import('./layout/run.js')).layoutGraph(graph, options);
}

/** Options of {@link toLayout} and {@link staleLayout}. */
export interface LayoutLanguage {
  /** BCP 47 tag of the language in which the embed will speak, since names of other lengths stand elsewhere; the dataset's own. */
  readonly locale?: string | undefined;
}

/**
 * Lays out a dataset in a wide, a square and a tall frame. As the key `layout` of the dataset the
 * result saves pages the work; pictures are the same without, and what the dataset has outgrown is ignored.
 *
 * @param input What {@link parseDataset} takes; a `layout` in it is not looked at.
 * @throws {DatasetError} when the dataset is invalid.
 */
export async function toLayout(input: unknown, { locale }: LayoutLanguage = {}): Promise<StoredLayout> {
  const dataset = parseDataset(input);
  return layoutsOf(dataset, await sceneOptions(dataset, { locale }));
}

/**
 * Which of the layouts that a dataset carries are ignored in this language: they were computed from another state of it.
 *
 * @throws {DatasetError} when the dataset is invalid.
 */
export async function staleLayout(
  input: unknown,
  { locale }: LayoutLanguage = {},
): Promise<('wide' | 'square' | 'tall')[]> {
  const dataset = parseDataset(input);
  return staleLayouts(dataset, await sceneOptions(dataset, { locale }));
}

/** The two tables of a graph: what is said, and of whom. */
export const TABLES = ['statements', 'actors'] as const;

/** Options of {@link toCsv}; all may be left out. */
export interface ToCsvOptions extends Filter {
  /** `statements`, with the affiliations after them, or `actors`; `statements`. */
  readonly table?: (typeof TABLES)[number] | undefined;
  /** BCP 47 tag of the language of names, where the dataset has it; the dataset's own. Names of columns and ids stay. */
  readonly locale?: string | undefined;
}

/**
 * What a graph shows as comma-separated values, in the order of the file: RFC 4180, with a byte
 * order mark. Texts that a spreadsheet could take for a formula have an apostrophe before them.
 *
 * @param input What {@link parseDataset} takes.
 * @throws {DatasetError} when the dataset is invalid, {@link OptionError} when an option is.
 */
export function toCsv(input: unknown, { table = 'statements', locale, ...options }: ToCsvOptions = {}): string {
  const dataset = parseDataset(input);
  if (!TABLES.includes(table))
    throw new OptionError(
      `table: found "${table as string}", expected ${TABLES.map((name) => `"${name}"`).join(' or ')}.`,
    );
  const filter = filterOf(options);
  checkFilter(dataset, filter);
  const graph = buildGraph(dataset, filter);
  const name = (actor: Actor): string => localName(actor, locale ?? dataset.language ?? 'en');
  return table === 'actors' ? actorsCsv(actorRows(graph), name) : tiesCsv(graph, tieRows(graph), name);
}

/** The part of some options that is a filter. */
export function filterOf({
  relations,
  standings,
  sources,
  text,
  asOf,
  undated,
  fold,
  focus,
  depth,
  between,
}: Filter): Filter {
  return { relations, standings, sources, text, asOf, undated, fold, focus, depth, between };
}

async function sceneOptions(
  dataset: Dataset,
  { width = 960, height = 640, theme = 'light', locale = dataset.language ?? 'en', evidence, seed = 1 }: ToSvgOptions,
): Promise<SceneOptions> {
  if (!Number.isInteger(seed)) throw new OptionError(`seed: found ${seed}, expected an integer.`);
  return checkFrame({
    width,
    height,
    theme: themeNamed(theme),
    words: await wordsFor(locale),
    locale,
    furniture: placeFurniture,
    credits: creditsOf,
    ...evidenceOf(evidence),
  });
}

/**
 * What a scene needs in order to carry its evidence so.
 *
 * @throws {OptionError} for a way that is none of {@link EVIDENCE}.
 */
export function evidenceOf(evidence: Evidence = 'desc'): Pick<SceneOptions, 'numbers' | 'notes'> {
  if (!EVIDENCE.includes(evidence))
    throw new OptionError(
      `evidence: found "${evidence as string}", expected ${EVIDENCE.map((name) => `"${name}"`).join(', ')}.`,
    );
  return evidence === 'footnotes' ? { numbers: lineNumbers, notes: placeFootnotes } : {};
}

/** @throws {OptionError} when a frame is too small for a picture, or larger than any. */
export function checkFrame<T extends { readonly width: number; readonly height: number }>(options: T): T {
  for (const name of ['width', 'height'] as const) {
    const value = options[name];
    if (!(value >= LEAST_SIDE && value <= GREATEST_SIDE))
      throw new OptionError(`${name}: found ${value}, expected a number of px from ${LEAST_SIDE} to ${GREATEST_SIDE}.`);
  }
  return options;
}

/** @throws {OptionError} for a name that no theme has. */
export function themeNamed(theme: ThemeName | Theme): Theme {
  if (typeof theme !== 'string') return theme;
  if (!Object.hasOwn(THEMES, theme))
    throw new OptionError(`theme: found "${theme as string}", expected "light" or "dark".`);
  return THEMES[theme];
}

/** Whether a text is one of the standings. */
export function isStanding(value: string): value is Standing {
  return (STANDINGS as readonly string[]).includes(value);
}
