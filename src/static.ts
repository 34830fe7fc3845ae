/**
 * The entry for Node and build steps: dataset in, SVG out; no DOM, no lit, no sigma.
 * Same input and options, same bytes, here and in every browser.
 */
import { parseDataset, type Dataset } from './data/parse.js';
import { STANDINGS, type Standing } from './data/vocabulary.js';
import { OptionError } from './errors.js';
import { layoutGraph } from './layout/run.js';
import { buildGraph } from './model/build.js';
import { checkFilter } from './model/filter.js';
import type { Filter, StatementGraph } from './model/types.js';
import type { EmitOptions } from './render/svg/emit.js';
import { renderSvg } from './render/svg/render.js';
import { buildScene, frameOf, roomFor, type SceneOptions } from './scene/build.js';
import { THEMES, type Theme, type ThemeName } from './scene/theme.js';
import type { Scene } from './scene/types.js';
import { en } from './words/en.js';

export { parseDataset, parseDatasetText, type Dataset } from './data/parse.js';
export { checkQuotes, findQuote, paragraphsOf, type QuotePlace } from './data/quotes.js';
export type { Actor, Affiliation, Quote, Source, Statement } from './data/schema.js';
export { ACTOR_KINDS, AFFILIATION_KINDS, BUILT_IN_RELATIONS, MARKERS, STANDINGS, type ActorKind, type AffiliationKind, type RelationType, type Standing } from './data/vocabulary.js';
export { DatasetError, DiplomaticGraphError, LayoutError, OptionError, type DatasetIssue, type ErrorCode } from './errors.js';
export { layoutGraph, type Place, type Places } from './layout/run.js';
export type { ActorExtent, LayoutOptions } from './layout/input.js';
export { buildGraph, edgeId } from './model/build.js';
export type { Filter, RelationEdge, AffiliationEdge, StatementGraph } from './model/types.js';
export { renderSvg } from './render/svg/render.js';
export type { EmitOptions } from './render/svg/emit.js';
export { buildScene, frameOf, roomFor, type SceneOptions } from './scene/build.js';
export { DARK, LIGHT, THEMES, type Theme, type ThemeName } from './scene/theme.js';
export type { Scene } from './scene/types.js';
export { en } from './words/en.js';
export type { Words } from './words/types.js';

/** Options of {@link toSvg}; all may be left out. */
export interface ToSvgOptions extends Omit<Filter, 'standings'>, EmitOptions {
  /** Width of the picture, px, from 240 on; 960. */
  readonly width?: number | undefined;
  /** Height of the picture, px, from 240 on; 640. */
  readonly height?: number | undefined;
  /** `light`, `dark`, or a theme of your own; `light`. */
  readonly theme?: ThemeName | Theme | undefined;
  /** BCP 47 tag of the language in which actors and declared relations are named, where the dataset has it; the dataset's own. */
  readonly locale?: string | undefined;
  /** Standings that are shown; all but edges that rest on denials alone. */
  readonly standings?: readonly Standing[] | undefined;
  /** Any integer; 1. Another seed gives another layout. */
  readonly seed?: number | undefined;
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
  const dataset = parseDataset(input);
  const { relations, standings, focus, asOf, seed, idPrefix, evidence } = options;
  const filter = { relations, standings, focus, asOf };
  checkFilter(dataset, filter);
  const graph = buildGraph(dataset, filter);
  const scene = await composeScene(graph, sceneOptions(dataset, options), seed);
  return renderSvg(scene, { idPrefix, evidence });
}

/** Lays out and builds in one go: the plot within the furniture, then the places in the plot, then the scene. */
async function composeScene(graph: StatementGraph, options: SceneOptions, seed: number | undefined): Promise<Scene> {
  const { plot } = frameOf(graph, options);
  const places = await layoutGraph(graph, { width: plot.width, height: plot.height, seed, ...roomFor(graph, plot, options.words, options.locale) });
  return buildScene(graph, places, options);
}

function sceneOptions(dataset: Dataset, { width = 960, height = 640, theme = 'light', locale }: ToSvgOptions): SceneOptions {
  for (const [name, value] of Object.entries({ width, height })) {
    if (!(value >= LEAST_SIDE && value <= GREATEST_SIDE)) throw new OptionError(`${name}: found ${value}, expected a number of px from ${LEAST_SIDE} to ${GREATEST_SIDE}.`);
  }
  const tokens = typeof theme === 'string' ? (Object.hasOwn(THEMES, theme) ? THEMES[theme] : undefined) : theme;
  if (tokens === undefined) throw new OptionError(`theme: found "${theme as string}", expected "light" or "dark".`);
  return { width, height, theme: tokens, words: en, locale: locale ?? dataset.language ?? 'en', furniture: true };
}

/** Whether a text is one of the standings. */
export function isStanding(value: string): value is Standing {
  return (STANDINGS as readonly string[]).includes(value);
}
