/** Turns a dataset into the text of an SVG file. */
import { composeScene } from '../compose-scene.js';
import { embeddedText } from '../data/embedded-text.js';
import { parseDataset, type Dataset } from '../data/parse-dataset.js';
import { stancesOf } from '../model/sides/stances.js';
import { resolveView, type ResolvedView } from '../model/view/resolve-view.js';
import { renderSvg } from '../render/svg/render-svg.js';
import { folding } from '../scene/actors/folded-agents.js';
import { withHulls } from '../scene/groups/hulls.js';
import { withOutlineLegend, withOutlinesNamed } from '../scene/groups/outline-legend.js';
import type { Scene } from '../scene/types.js';
import { defaultsFor, sceneOptionsOf, type ToSvgOptions } from './options.js';

/**
 * Draws a dataset.
 *
 * @param input A value that {@link parseDataset} takes.
 * @returns the text of an SVG document; the same for the same input and options.
 * @throws {DatasetError} if the dataset is invalid.
 * @throws {OptionError} if an option is invalid, or if the filter leaves no relation and no affiliation.
 */
export async function toSvg(input: unknown, options: ToSvgOptions = {}): Promise<string> {
  const { idPrefix, evidence, data = true } = options;
  const dataset = parseDataset(input);
  const scene = await sceneOf(dataset, resolveView(dataset, options), options);
  return renderSvg(scene, { idPrefix, evidence, dataset: data ? embeddedText(dataset) : undefined });
}

/**
 * The scene of a file.
 *
 * @param dataset The dataset, whose language is the default of the option `locale`.
 */
export async function sceneOf(dataset: Dataset, { graph, sides }: ResolvedView, options: ToSvgOptions): Promise<Scene> {
  const sceneOptions = await sceneOptionsOf(options, defaultsFor(dataset));
  const drawn = { ...sceneOptions, sides, stances: stancesOf, folding };
  const roomy = withOutlineLegend(drawn, graph);
  const scene = withHulls(await composeScene(graph, roomy, { seed: options.seed }), graph, drawn);
  return withOutlinesNamed(scene, graph, drawn);
}
