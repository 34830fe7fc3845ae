/** Makes files of what the element shows: the picture with title, legend and source, and the graph for graphology. */
import { composeScene } from '../../compose-scene.js';
import { embeddedText } from '../../data/embedded-text.js';
import { DiplomaticGraphError, OptionError } from '../../errors.js';
import type { GraphologyGraph } from '../../graphology.js';
import { buildGraph } from '../../model/build-graph.js';
import { validateFilter } from '../../model/filter/validate-filter.js';
import { stancesOf } from '../../model/sides/stances.js';
import type { Filter } from '../../model/types.js';
import { resolveView } from '../../model/view/resolve-view.js';
import { rasterSize } from '../../raster-size.js';
import { withHulls } from '../../scene/groups/hulls.js';
import { withOutlineLegend, withOutlinesNamed } from '../../scene/groups/outline-legend.js';
import { paintScene } from '../../render/canvas/paint-scene.js';
import { renderSvg } from '../../render/svg/render-svg.js';
import type { SceneOptions } from '../../scene/build-scene.js';
import { folding } from '../../scene/actors/folded-agents.js';
import type { Scene } from '../../scene/types.js';
import { sceneOptionsOf, type ToPngOptions, type ToSvgOptions } from '../../static.js';
import type { SceneController } from '../core/scene-controller.js';
import { framedScene } from '../core/framed-scene.js';

/** The print view is part of this chunk, because it needs the same code. */
export { showForPrint } from './print-view.js';

/** What an element shows at present. */
export interface ExportSource {
  /** The scene that is shown; null before the first dataset. */
  readonly composition: SceneController | null;
  /** The frame, theme and language of the element, and the sides by which actors stand on the screen. */
  readonly options: SceneOptions;
  readonly filter: Filter;
  /** The sides that are asked for, which the filter may hide. */
  readonly sides: readonly string[] | null;
  /** The current step of the story, from 1; null if no step is shown. */
  readonly step: number | null;
}

/**
 * The scene of a file. Actors keep their places on the screen, unless the options have a width, height, seed or sides.
 * Then actors are placed again, except those that the reader has dragged.
 */
async function exportScene(
  { composition, options: shown, filter, sides: asked, step }: ExportSource,
  options: ToSvgOptions,
): Promise<Scene> {
  const live = composition?.scene ?? null;
  if (composition === null || live === null || composition.places === null)
    throw new OptionError('There is no picture to export yet; wait for the event dg-ready.');
  const { graph, sides } = resolveView(composition.dataset, options, { filter, sides: asked, step });
  const needsLayout =
    [options.width, options.height, options.seed, options.sides].some((value) => value !== undefined) ||
    // On the screen, sides that a filter hid from the start have not placed anyone.
    (sides !== undefined && String(sides) !== String(shown.sides ?? ''));
  const frame: SceneOptions = {
    ...(await sceneOptionsOf(options, { ...shown, width: live.width, height: live.height })),
    sides,
    stances: stancesOf,
    folding,
  };
  if (!needsLayout) return framedScene(composition, graph, frame)!;
  const roomy = withOutlineLegend(frame, graph);
  const scene = await composeScene(graph, roomy, { seed: options.seed, pinned: composition.pinned });
  return withOutlinesNamed(withHulls(scene, graph, frame), graph, frame);
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
 * @throws {DiplomaticGraphError} `png-unavailable` where the browser lets nobody read a canvas.
 */
export async function exportPng(document: Document, source: ExportSource, options: ToPngOptions): Promise<Blob> {
  const { scale = 2, ...svgOptions } = options;
  const scene = await exportScene(source, svgOptions);
  const { width, height } = rasterSize(scene.width, scene.height, scale);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { alpha: false });
  context?.scale(width / scene.width, height / scene.height);
  if (context !== null) paintScene(context, scene);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png')).catch((cause: unknown) => {
    throw new DiplomaticGraphError(
      'png-unavailable',
      'png: this browser, or an extension of it, lets no page read a canvas. Allow it for this page, or take the SVG.',
      { cause },
    );
  });
  if (blob === null)
    throw new OptionError(
      `scale: found ${scale}; this browser cannot hold ${width} × ${height} pixels. ` +
        'Make width, height or scale smaller.',
    );
  return blob;
}
