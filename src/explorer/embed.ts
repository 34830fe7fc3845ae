/**
 * The page behind embed.html, which stands in frames of other sites: the element alone, told by the
 * parameters of the address, which have the names of its attributes.
 */
import type { Dataset } from '../data/parse-dataset.js';
import '../define.js';
import { DiplomaticGraph } from '../elements/diplomatic-graph.js';
import { directionOf } from '../i18n/languages.js';
import venezuela from '../../graph-data/venezuela-2019.json?url';
import { byId } from './by-id.js';
import { reportHeight } from './report-height.js';

/** What a frame has no use for: there is no article in it. */
const ELSEWHERE = new Set(['article']);

const graph = byId('graph', DiplomaticGraph);
const asked = new URLSearchParams(location.search);

// The language of the page itself would be taken for the reader's.
speak(asked.get('locale'));
for (const name of DiplomaticGraph.observedAttributes) {
  const value = asked.get(name);
  // A switch that says it is off is off.
  if (value !== null && !ELSEWHERE.has(name) && !(name === 'fold' && value === 'false'))
    graph.setAttribute(name, value);
}
if (!graph.hasAttribute('src')) graph.src = venezuela;
graph.addEventListener('dg-load', () => speak(asked.get('locale') ?? (graph.dataset as Dataset).language ?? 'en'));
graph.addEventListener('dg-settle', () => (document.title = graph.scene!.title));
reportHeight(window, graph);

/** The language and direction of the page; null before they are known. */
function speak(tag: string | null): void {
  document.documentElement.lang = tag ?? '';
  document.documentElement.dir = tag === null ? 'ltr' : directionOf(tag);
}
