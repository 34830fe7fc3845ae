/** Makes files of what the element shows: the picture with title, legend and source, and the graph for graphology. */
import { scalePlaces } from '../../compose.js';
import { composeScene } from '../../compose-scene.js';
import { embeddedText } from '../../data/embedded-text.js';
import type { Dataset } from '../../data/parse-dataset.js';
import type { Step } from '../../data/story-schema.js';
import { OptionError } from '../../errors.js';
import type { GraphologyGraph } from '../../graphology.js';
import { buildGraph } from '../../model/build-graph.js';
import { validateFilter } from '../../model/filter/validate-filter.js';
import { validateSides, sidesIn, stancesOf, type Sides } from '../../model/sides/stances.js';
import { filterOfStep, filterWithin, stepOf, titledBy } from '../../model/story-steps.js';
import type { Filter, StatementGraph } from '../../model/types.js';
import { rasterSize } from '../../raster-size.js';
import { paintScene } from '../../render/canvas/paint-scene.js';
import { renderSvg } from '../../render/svg/render-svg.js';
import { frameOf, type SceneOptions } from '../../scene/build-scene.js';
import { creditsOf } from '../../scene/furniture/credits.js';
import { nameAffiliations } from '../../scene/lines/affiliation-labels.js';
import { folding } from '../../scene/actors/folded-agents.js';
import { placeFurniture } from '../../scene/furniture/furniture.js';
import type { Scene } from '../../scene/types.js';
import {
  checkFrame,
  evidenceOf,
  filterOf,
  themeNamed,
  wordsFor,
  type ToPngOptions,
  type ToSvgOptions,
} from '../../static.js';
import type { SceneController } from '../core/scene-controller.js';
import { framedScene } from '../core/framed-scene.js';

/** The print view is part of this chunk, because it needs the same code. */
export { showForPrint } from './print-view.js';

/** What an element shows at present. */
export interface ExportSource {
  /** The scene that is shown; null before the first dataset. */
  readonly composition: SceneController | null;
  /** The frame, theme and language of the element. */
  readonly options: SceneOptions;
  readonly filter: Filter;
  /** The current step of the story, from 1; null if no step is shown. */
  readonly step: number | null;
}

/**
 * The scene of a file. Actors keep their places on the screen, unless the options have a width, height, seed or sides.
 * Then actors are placed again, except those that the reader has dragged.
 */
async function exportScene(
  { composition, options: shown, filter, step: currentStep }: ExportSource,
  options: ToSvgOptions,
): Promise<Scene> {
  const live = composition?.scene ?? null;
  if (composition === null || live === null || composition.places === null)
    throw new OptionError('There is no picture to export yet; wait for the event dg-ready.');
  const { dataset } = composition;
  const step = options.step === undefined ? undefined : stepOf(dataset, options.step);
  const fileFilter = filterWithin(step === undefined ? filter : filterOfStep(step.view), filterOf(options));
  validateFilter(dataset, fileFilter);
  const titleStep = step ?? stepWithFilter(dataset, currentStep, fileFilter);
  const graph = buildGraph(titleStep === undefined ? dataset : titledBy(dataset, titleStep), fileFilter);
  const needsLayout = [options.width, options.height, options.seed, options.sides].some((value) => value !== undefined);
  const sides =
    sidesIn(graph, validateSides(dataset, options.sides)) ??
    sidesOf(graph, step === undefined ? shown.sides : (step.view?.sides as Sides | undefined), needsLayout);
  const sceneOptions = {
    ...shown,
    furniture: placeFurniture,
    credits: creditsOf,
    ...evidenceOf(options.evidence),
    sides,
    stances: stancesOf,
    folding,
    affiliations: nameAffiliations,
    ...(options.locale === undefined ? {} : { locale: options.locale, words: await wordsFor(options.locale) }),
    theme: options.theme === undefined ? shown.theme : themeNamed(options.theme),
  };
  if (!needsLayout) return framedScene(composition, graph, sceneOptions)!;
  const { width = live.width, height = live.height } = options;
  const frame = checkFrame({ ...sceneOptions, width, height });
  const { plot } = frameOf(graph, frame);
  const pinned = scalePlaces(composition.pinned, plot.width / live.plot.width, plot.height / live.plot.height);
  return composeScene(graph, frame, { seed: options.seed, pinned });
}

/** The current step, whose title the file gets, unless the filter is not that of the step any more. */
function stepWithFilter(dataset: Dataset, currentStep: number | null, filter: Filter): Step | undefined {
  const step = currentStep === null ? undefined : dataset.story?.[currentStep - 1];
  const same = (a: Filter, b: Filter): boolean =>
    JSON.stringify(Object.entries(filterOf(a))) === JSON.stringify(Object.entries(filterOf(b)));
  return step !== undefined && same(filter, filterOfStep(step.view)) ? step : undefined;
}

/** The sides of the screen. A new layout cannot use them if a filter excludes one of the two rivals. */
function sidesOf(graph: StatementGraph, sides: Sides | null | undefined, needsLayout: boolean): Sides | undefined {
  if (sides === null || sides === undefined) return undefined;
  return !needsLayout || sides.every((id) => graph.hasNode(id)) ? sides : undefined;
}

/**
 * The filtered graph as a graph of graphology.
 *
 * @throws {OptionError} before the first dataset, or for a filter that is not valid.
 */
export async function exportGraphology({ composition, filter }: ExportSource): Promise<GraphologyGraph> {
  if (composition === null) throw new OptionError('There is no graph yet; wait for the event dg-load.');
  validateFilter(composition.dataset, filter);
  const { toGraphology } = await import('../../graphology.js');
  return toGraphology(buildGraph(composition.dataset, filter));
}

/**
 * The picture as the text of an SVG file.
 *
 * @throws {OptionError} before the first picture, or for an option that is not valid.
 */
export async function exportSvg(source: ExportSource, options: ToSvgOptions): Promise<string> {
  const { idPrefix, evidence, data = true } = options;
  const scene = await exportScene(source, options);
  const dataset = data ? embeddedText(source.composition!.dataset) : undefined;
  return renderSvg(scene, { idPrefix, evidence, dataset });
}

/**
 * The picture as a PNG file. It is painted on a canvas and not made from the SVG, because a policy of the page may
 * forbid to load images.
 *
 * @throws {OptionError} as {@link exportSvg}, and for an unknown scale or one that makes the picture too large.
 */
export async function exportPng(document: Document, source: ExportSource, options: ToPngOptions): Promise<Blob> {
  const { scale = 2, ...svgOptions } = options;
  const scene = await exportScene(source, svgOptions);
  const { width, height } = rasterSize(scene.width, scene.height, scale);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { alpha: false });
  context?.scale(width / scene.width, height / scene.height);
  if (context !== null) paintScene(context, scene);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null)
    throw new OptionError(
      `scale: found ${scale}; this browser cannot hold ${width} × ${height} pixels. ` +
        'Make width, height or scale smaller.',
    );
  return blob;
}
