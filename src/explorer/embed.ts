/**
 * The script of embed.html, the page for frames of other sites. It shows the element alone. The parameters of the
 * address are set as attributes of the same names.
 */
import '../define.js';
import { DiplomaticGraph } from '../elements/diplomatic-graph.js';
import { directionOf } from '../i18n/languages.js';
import venezuela from '../../graph-data/venezuela-2019.json?url';
import { byId } from './by-id.js';
import { reportHeight } from './report-height.js';

/** Attributes that have no use in a frame: it contains no article, and its dataset does not change. */
const IGNORED: ReadonlySet<string> = new Set(['article', 'keep-places']);

const graph = byId('graph', DiplomaticGraph);
const parameters = new URLSearchParams(location.search);

// Without this the element would take its language from `<html lang="en">`.
setPageLanguage(parameters.get('locale'));
for (const name of DiplomaticGraph.observedAttributes) {
  const value = parameters.get(name);
  // Any value of a boolean attribute means true, but `fold=false` in an address means false.
  const isFalse = name === 'fold' && value === 'false';
  if (value !== null && !isFalse && !IGNORED.has(name)) graph.setAttribute(name, value);
}
if (!graph.hasAttribute('src')) graph.src = venezuela;
graph.addEventListener('dg-load', () => {
  setPageLanguage(parameters.get('locale') ?? graph.data!.language ?? 'en');
});
graph.addEventListener('dg-settle', () => {
  document.title = graph.scene!.title;
});
reportHeight(window, graph);

/** Sets the language and the direction of the page. Null removes the language, if it is not known yet. */
function setPageLanguage(tag: string | null): void {
  document.documentElement.lang = tag ?? '';
  document.documentElement.dir = tag === null ? 'ltr' : directionOf(tag);
}
