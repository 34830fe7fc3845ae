/** Turns a dataset into the text of an SVG file. */
import { composeScene } from '../compose-scene.js';
import { embeddedText } from '../data/embedded-text.js';
import { parseDataset, type Dataset } from '../data/parse-dataset.js';
import { buildGraph } from '../model/build-graph.js';
import { validateFilter } from '../model/filter/validate-filter.js';
import { validateSides, sidesIn, stancesOf, type Sides } from '../model/sides/stances.js';
import { filterOfStep, filterWithin, sidesOfStep, stepOf, titledBy } from '../model/story-steps.js';
import type { StatementGraph } from '../model/types.js';
import { renderSvg } from '../render/svg/render-svg.js';
import { nameAffiliations } from '../scene/lines/affiliation-labels.js';
import { folding } from '../scene/actors/folded-agents.js';
import type { Scene } from '../scene/types.js';
import { filterOf, sceneOptionsOf, type ToSvgOptions } from './options.js';

/**
 * Draws a dataset.
 *
 * @param input A value that {@link parseDataset} takes.
 * @returns the text of an SVG document; the same for the same input and options.
 * @throws {DatasetError} if the dataset is invalid.
 * @throws {OptionError} if an option is invalid.
 */
export async function toSvg(input: unknown, options: ToSvgOptions = {}): Promise<string> {
  const { idPrefix, evidence, data = true } = options;
  const dataset = parseDataset(input);
  const scene = await sceneOf(requestedGraph(dataset, options), options);
  return renderSvg(scene, { idPrefix, evidence, dataset: data ? embeddedText(dataset) : undefined });
}

/** The part of a dataset that is drawn with some options. */
export interface RequestedGraph {
  readonly dataset: Dataset;
  /** The graph; with a step of the story as option, its dataset has the title of the step. */
  readonly graph: StatementGraph;
  readonly sides: Sides | undefined;
}

/** @throws {OptionError} if the filter, the step or the sides are invalid. */
export function requestedGraph(dataset: Dataset, options: ToSvgOptions): RequestedGraph {
  const step = options.step === undefined ? undefined : stepOf(dataset, options.step);
  const filter = filterWithin(filterOfStep(step?.view), filterOf(options));
  validateFilter(dataset, filter);
  const graph = buildGraph(step === undefined ? dataset : titledBy(dataset, step), filter);
  const ownSides = sidesIn(graph, validateSides(dataset, options.sides));
  const stepSides = step === undefined ? undefined : sidesOfStep(step, graph);
  return { dataset, graph, sides: ownSides ?? stepSides };
}

export async function sceneOf({ dataset, graph, sides }: RequestedGraph, options: ToSvgOptions): Promise<Scene> {
  const sceneOptions = await sceneOptionsOf(dataset, options);
  const drawn = { ...sceneOptions, sides, stances: stancesOf, folding, affiliations: nameAffiliations };
  return composeScene(graph, drawn, { seed: options.seed });
}
