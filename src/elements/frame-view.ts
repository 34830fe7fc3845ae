/** What stands around the graph in a page: title, source, and words for an empty picture. */
import { html, nothing, type TemplateResult } from 'lit';
import { actorsOf, degrees, relationsOf } from '../model/queries.js';
import { localName } from '../scene/build.js';
import type { ViewContext } from './context.js';
import { safeHttpUrl } from './safe-url.js';

/** More sources than these are counted on the statements, not at the foot. */
const MOST_SOURCES = 3;

/** @param legend The legend, or nothing. */
export function headerView(context: ViewContext, legend: unknown): TemplateResult {
  const { dataset } = context;
  const language = dataset.language ?? nothing;
  return html`<header part="header">
    <h2 id="title" dir="auto" lang=${language}>${dataset.title}</h2>
    ${dataset.description === undefined || dataset.description === '' ? nothing : html`<p class="description" dir="auto" lang=${language}>${dataset.description}</p>`}
    <p class="aside" id="summary">${summary(context)}</p>
    ${legend}
  </header>`;
}

function summary({ graph, words, locale }: ViewContext): string {
  const [most] = [...degrees(graph)].sort((a, b) => b[1] - a[1]);
  const actor = actorsOf(graph).find(({ id }) => id === most?.[0]);
  return words.summary(graph.order, relationsOf(graph).length, actor === undefined || most?.[1] === 0 ? undefined : localName(actor.actor, locale));
}

/**
 * @param tools Buttons that act on the graph, or nothing.
 * @param save Saves the picture; null where there is no such button.
 */
export function footerView({ dataset, words }: ViewContext, tools: unknown, save: (() => void) | null): TemplateResult {
  const used = dataset.sources.filter(({ id }) => dataset.statements.some(({ source }) => source === id)).slice(0, MOST_SOURCES);
  const lines = used.map((source, i) => {
    const line = words.sourceLine(source.title ?? source.id, source.publisher, source.published);
    const url = safeHttpUrl(source.url);
    return html`${i === 0 ? '' : '; '}${url === null ? html`<bdi>${line}</bdi>` : html`<a href=${url} rel="noopener noreferrer nofollow" referrerpolicy="no-referrer" target="_blank"><bdi>${line}</bdi></a>`}`;
  });
  return html`<footer part="footer">
    <span class="source">${used.length === 0 ? nothing : html`${words.source}: ${lines}`}</span>
    ${tools}
    ${save === null ? nothing : html`<button type="button" class="export" @click=${save}>${words.ui.exportSvg}</button>`}
  </footer>`;
}

/** Why nothing is drawn, and the way back. */
export function emptyView({ dataset, graph, words, actions }: ViewContext): TemplateResult | typeof nothing {
  if (dataset.actors.length === 0) return html`<div class="nothing">${words.ui.empty}</div>`;
  const { relations, standings } = graph.getAttribute('filter');
  if (relationsOf(graph).length > 0 || (relations === undefined && standings === undefined)) return nothing;
  const all = (event: MouseEvent): void => actions.showAll(event.detail === 0 ? 'keyboard' : 'pointer');
  return html`<div class="nothing" data-control><p>${words.ui.nothing}</p><button type="button" @click=${all}>${words.ui.showAll}</button></div>`;
}
