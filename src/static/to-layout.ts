/** Computes the places of actors for a graph or a dataset. */
import { parseDataset } from '../data/parse-dataset.js';
import type { LayoutOptions, Places } from '../layout/types.js';
import { checkFrame } from '../layout/check-frame.js';
import { isLarge } from '../model/is-large.js';
import type { StatementGraph } from '../model/types.js';
import { layoutsOf, staleLayouts, type StoredLayout } from '../stored-layout.js';
import { defaultsFor, sceneOptionsOf } from './options.js';

/**
 * Lays out a graph in a frame. A layout that its dataset carries is not used.
 *
 * @returns the place of every actor by id. The same graph and options give the same places on every machine.
 * @throws {LayoutError} if the frame has no area or the seed is not an integer.
 */
export async function layoutGraph(graph: StatementGraph, options: LayoutOptions = {}): Promise<Places> {
  // The code is loaded when this is called, so that bundles without a layout do not contain it.
  checkFrame(options);
  if (isLarge(graph)) return (await import('../compose-large.js')).layoutLargeGraph(graph, options);
  const { runLayout } = await import('../layout/run-layout.js');
  return runLayout(graph, options);
}

/** Options of {@link toLayout} and {@link staleLayout}. */
export interface LayoutLanguage {
  /**
   * BCP 47 tag of the language in which the graph will be shown; by default the language of the dataset. Places depend
   * on the lengths of names.
   */
  readonly locale?: string | undefined;
}

/**
 * Lays out a dataset in a wide, a square and a tall frame. If the result is stored as the key `layout` of the dataset,
 * pages need not compute it. Pictures are the same without it. A layout of an earlier state of the dataset is ignored.
 *
 * @param input A value that {@link parseDataset} takes; its own `layout` is not used.
 * @throws {DatasetError} if the dataset is invalid.
 */
export async function toLayout(input: unknown, { locale }: LayoutLanguage = {}): Promise<StoredLayout> {
  const dataset = parseDataset(input);
  return layoutsOf(dataset, await sceneOptionsOf({ locale }, defaultsFor(dataset)));
}

/**
 * Finds the layouts of a dataset that are ignored in a language, because they were computed from another state of the
 * dataset or for another language.
 *
 * @returns the shapes of their frames.
 * @throws {DatasetError} if the dataset is invalid.
 */
export async function staleLayout(
  input: unknown,
  { locale }: LayoutLanguage = {},
): Promise<('wide' | 'square' | 'tall')[]> {
  const dataset = parseDataset(input);
  return staleLayouts(dataset, await sceneOptionsOf({ locale }, defaultsFor(dataset)));
}
