/** What is seen, as a file: filters and places of the screen, with title, legend and source. */
import { composeScene, scalePlaces } from '../compose.js';
import { OptionError } from '../errors.js';
import { buildGraph } from '../model/build.js';
import { checkFilter } from '../model/filter.js';
import type { Filter } from '../model/types.js';
import { renderSvg } from '../render/svg/render.js';
import { frameOf, type SceneOptions } from '../scene/build.js';
import { placeFurniture } from '../scene/furniture.js';
import { checkFrame, evidenceOf, themeNamed, type ToSvgOptions } from '../static.js';
import type { Composition } from './composition.js';
import { furnished } from './furnished.js';

/** Paper needs what a file needs, and one chunk more would have the bundler take the entry apart. */
export { showForPrint } from './print-view.js';

/**
 * @param shown How the element shows it: its own frame, theme and language.
 * @param asked What the caller wants otherwise. Without a width and height the places of the screen
 *   are kept; with them, or another seed, actors are placed anew, but for those the reader has dragged.
 */
export async function exportSvg(composition: Composition, shown: SceneOptions, asked: ToSvgOptions, filter: Filter): Promise<string> {
  const { relations = filter.relations, standings = filter.standings, focus = filter.focus, asOf = filter.asOf, idPrefix, evidence } = asked;
  const wanted: Filter = { relations, standings, focus, asOf };
  checkFilter(composition.dataset, wanted);
  const graph = buildGraph(composition.dataset, wanted);
  const look = { ...shown, furniture: placeFurniture, ...evidenceOf(evidence), locale: asked.locale ?? shown.locale, theme: asked.theme === undefined ? shown.theme : themeNamed(asked.theme) };
  const live = composition.scene;
  const { places } = composition;
  if (live === null || places === null) throw new OptionError('toSvg: there is no picture yet; wait for the event dg-ready.');
  if (asked.width === undefined && asked.height === undefined && asked.seed === undefined) {
    return renderSvg(furnished(composition, graph, look)!, { idPrefix, evidence });
  }
  const frame = checkFrame({ ...look, width: asked.width ?? live.width, height: asked.height ?? live.height });
  const { plot } = frameOf(graph, frame);
  const pinned = scalePlaces(composition.pinned, plot.width / live.plot.width, plot.height / live.plot.height);
  return renderSvg(await composeScene(graph, frame, { seed: asked.seed, pinned }), { idPrefix, evidence });
}

/** Hands an SVG to the reader as a file, named after its dataset. */
export function saveAs(document: Document, text: string, id = 'diplomatic-graph'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  link.download = `${id.replace(/[^\w-]+/g, '-')}.svg`;
  link.click();
  // The download has begun by then; the address is of no further use.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
