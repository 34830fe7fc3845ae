/**
 * The package entry for Node and build steps: it turns a dataset into SVG. It needs no DOM, no lit and no sigma. The
 * same input and options give the same bytes in Node and in every browser.
 */
export { checkDataset, sourcesIn, type CheckOptions, type CheckReport } from './check/check-dataset.js';
export { checkQuotes, type QuoteReport } from './check/check-quotes.js';
export { decodeText } from './data/decode-text.js';
export { embeddedText } from './data/embedded-text.js';
export { errorInFile, formatIssue } from './data/issues.js';
export { datasetTextFromSvg, parseDatasetFile } from './data/parse-dataset-file.js';
export { parseDataset, parseDatasetText, type Dataset } from './data/parse-dataset.js';
export { findQuote, paragraphsOf, type QuotePlace } from './data/quotes.js';
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
  type IssueCode,
} from './errors.js';
export type { ActorExtent, LayoutOptions, Place, Places } from './layout/types.js';
export { buildGraph, edgeId } from './model/build-graph.js';
export { filterOf } from './model/filter/filter-of.js';
export type { Filter, RelationEdge, AffiliationEdge, StatementGraph } from './model/types.js';
export { storyNotices } from './model/view/story-notices.js';
export type { ViewNotice } from './model/view/view-notices.js';
export { renderSvg } from './render/svg/render-svg.js';
export { EVIDENCE, type EmitOptions, type Evidence } from './render/svg/svg-document.js';
export { sceneOfAny as buildScene } from './static/scene-of-any.js';
export { frameOf, type SceneOptions } from './scene/build-scene.js';
export { roomFor } from './scene/room-for.js';
export { creditsOf } from './scene/furniture/credits.js';
export { placeFootnotes } from './scene/notes/footnotes.js';
export { placeFurniture } from './scene/furniture/furniture.js';
export { lineNumbers, type Numbers } from './scene/notes/line-numbers.js';
export { DARK, LIGHT, THEMES, type Theme, type ThemeName } from './scene/theme.js';
export { SCALES, type Scale } from './raster-size.js';
export type { StoredLayout } from './stored-layout.js';
export type { Credits, Scene } from './scene/types.js';
export { en } from './i18n/en.js';
export { LANGUAGES, wordsFor, type Language } from './i18n/languages.js';
export type { Words } from './i18n/types.js';

export { evidenceOf, isStanding, sceneOptionsOf, type ToPngOptions, type ToSvgOptions } from './static/options.js';
export { TABLES, toCsv, type ToCsvOptions } from './static/to-csv.js';
export { fallbackOf, toEmbed, type ToEmbedOptions } from './static/to-embed.js';
export { layoutGraph, staleLayout, toLayout, type LayoutLanguage } from './static/to-layout.js';
export { toSvg } from './static/to-svg.js';
