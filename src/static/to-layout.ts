/** A graph or a dataset to the places of its actors. */
import { parseDataset } from '../data/parse-dataset.js';
import type { LayoutOptions, Places } from '../layout/types.js';
import type { StatementGraph } from '../model/types.js';
import { layoutsOf, staleLayouts, type StoredLayout } from '../stored-layout.js';
import { sceneOptionsOf } from './options.js';

/**
 * Lays out a graph in a frame, without regard to what its dataset has stored.
 *
 * @returns the place of every actor; the same for the same graph and options, everywhere.
 * @throws {LayoutError} for a frame without area or a seed that is no integer.
 */
export async function layoutGraph(graph: StatementGraph, options: LayoutOptions = {}): Promise<Places> {
  // The code is loaded when it is called, so that a bundle of the rest need not hold it.
  const { runLayout } = await import('../layout/run-layout.js');
  return runLayout(graph, options);
}

/** Options of {@link toLayout} and {@link staleLayout}. */
export interface LayoutLanguage {
  /**
   * BCP 47 tag of the language in which the embed will speak, since names of other lengths stand elsewhere;
   * the dataset's own.
   */
  readonly locale?: string | undefined;
}

/**
 * Lays out a dataset in a wide, a square and a tall frame. As the key `layout` of the dataset the
 * result saves pages the work. Pictures are the same without it, and a layout of an earlier state of the
 * dataset is ignored.
 *
 * @param input What {@link parseDataset} takes; a `layout` in it is not looked at.
 * @throws {DatasetError} when the dataset is invalid.
 */
export async function toLayout(input: unknown, { locale }: LayoutLanguage = {}): Promise<StoredLayout> {
  const dataset = parseDataset(input);
  return layoutsOf(dataset, await sceneOptionsOf(dataset, { locale }));
}

/**
 * Which of the layouts that a dataset carries are ignored in this language: they were computed from another state
 * of it.
 *
 * @throws {DatasetError} when the dataset is invalid.
 */
export async function staleLayout(
  input: unknown,
  { locale }: LayoutLanguage = {},
): Promise<('wide' | 'square' | 'tall')[]> {
  const dataset = parseDataset(input);
  return staleLayouts(dataset, await sceneOptionsOf(dataset, { locale }));
}
