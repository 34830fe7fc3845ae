/** Files. What is seen, as one: filters and places of the screen, with title, legend and source. */
import { composeScene, scalePlaces } from '../../compose.js';
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

/** Paper needs what a file needs. */
export { showForPrint } from './print-view.js';

/** What an element shows at present. */
export interface ExportSource {
  /** Null before the first dataset. */
  readonly composition: SceneController | null;
  /** The element's own frame, theme and language. */
  readonly options: SceneOptions;
  readonly filter: Filter;
  /** The step of the story that is told, from 1; null while none is. */
  readonly step: number | null;
}

/**
 * The scene of a file. Without a width and height the places of the screen are kept; with them, or
 * another seed, actors are placed anew, but for those the reader has dragged.
 */
async function exportScene(
  { composition, options: shown, filter, step: told }: ExportSource,
  asked: ToSvgOptions,
): Promise<Scene> {
  const [live, places] = [composition?.scene ?? null, composition?.places ?? null];
  if (composition === null || live === null || places === null)
    throw new OptionError('There is no picture to export yet; wait for the event dg-ready.');
  const { dataset } = composition;
  const step = asked.step === undefined ? undefined : stepOf(dataset, asked.step);
  const wanted = filterWithin(step === undefined ? filter : filterOfStep(step.view), filterOf(asked));
  validateFilter(dataset, wanted);
  const title = step ?? stepThatShows(dataset, told, wanted);
  const graph = buildGraph(title === undefined ? dataset : titledBy(dataset, title), wanted);
  const placedAnew =
    asked.width !== undefined || asked.height !== undefined || asked.seed !== undefined || asked.sides !== undefined;
  const sides =
    sidesIn(graph, validateSides(dataset, asked.sides)) ??
    sidesOf(graph, step === undefined ? shown.sides : (step.view?.sides as Sides | undefined), placedAnew);
  const look = {
    ...shown,
    furniture: placeFurniture,
    credits: creditsOf,
    ...evidenceOf(asked.evidence),
    sides,
    stances: stancesOf,
    folding,
    ...(asked.locale === undefined ? {} : { locale: asked.locale, words: await wordsFor(asked.locale) }),
    theme: asked.theme === undefined ? shown.theme : themeNamed(asked.theme),
  };
  if (!placedAnew) return framedScene(composition, graph, look)!;
  const frame = checkFrame({ ...look, width: asked.width ?? live.width, height: asked.height ?? live.height });
  const { plot } = frameOf(graph, frame);
  const pinned = scalePlaces(composition.pinned, plot.width / live.plot.width, plot.height / live.plot.height);
  return composeScene(graph, frame, { seed: asked.seed, pinned });
}

/** The step that is told, as long as the reader has not made another picture of it. */
function stepThatShows(dataset: Dataset, told: number | null, wanted: Filter): Step | undefined {
  const step = told === null ? undefined : dataset.story?.[told - 1];
  const same = (a: Filter, b: Filter): boolean =>
    JSON.stringify(Object.entries(filterOf(a))) === JSON.stringify(Object.entries(filterOf(b)));
  return step !== undefined && same(wanted, filterOfStep(step.view)) ? step : undefined;
}

/** Rivals that stand where they stand on the screen; where a filter leaves one of them out, nobody can be placed by them anew. */
function sidesOf(graph: StatementGraph, sides: Sides | null | undefined, placedAnew: boolean): Sides | undefined {
  return sides !== null && sides !== undefined && (!placedAnew || sides.every((id) => graph.hasNode(id)))
    ? sides
    : undefined;
}

/** @throws {OptionError} before the first dataset, or for a filter that cannot be honoured. */
export async function exportGraphology({ composition, filter }: ExportSource): Promise<GraphologyGraph> {
  if (composition === null) throw new OptionError('There is no graph yet; wait for the event dg-load.');
  validateFilter(composition.dataset, filter);
  const { toGraphology } = await import('../../graphology.js');
  return toGraphology(buildGraph(composition.dataset, filter));
}

/** @throws {OptionError} before the first picture, or for an option that cannot be honoured. */
export async function exportSvg(shown: ExportSource, asked: ToSvgOptions): Promise<string> {
  const { idPrefix, evidence, data = true } = asked;
  const scene = await exportScene(shown, asked);
  return renderSvg(scene, { idPrefix, evidence, dataset: data ? embeddedText(shown.composition!.dataset) : undefined });
}

/**
 * The same picture in pixels, painted on a canvas: no image is loaded, which a policy could refuse.
 *
 * @throws {OptionError} as {@link exportSvg}, and for a scale that is unknown or makes too large a picture.
 */
export async function exportPng(document: Document, shown: ExportSource, asked: ToPngOptions): Promise<Blob> {
  const { scale = 2, ...rest } = asked;
  const scene = await exportScene(shown, rest);
  const { width, height } = rasterSize(scene.width, scene.height, scale);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { alpha: false });
  context?.scale(width / scene.width, height / scene.height);
  if (context !== null) paintScene(context, scene);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null)
    throw new OptionError(
      `scale: found ${scale}; this browser cannot hold ${width} × ${height} pixels. Make width, height or scale smaller.`,
    );
  return blob;
}
