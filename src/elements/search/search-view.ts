/** What the search shows: its field, and what was found, marked where it was found. */
import { html, nothing, type TemplateResult } from 'lit';
import { edgesOf } from '../../model/graph-queries.js';
import type { Found, Range, SearchResult } from '../../model/search/search-index.js';
import type { EdgeAttributes, StatementGraph } from '../../model/types.js';
import { relationLabel } from '../../scene/build-scene.js';
import type { InteractionWords } from '../../i18n/interaction-types.js';
import type { ViewContext } from '../core/view-context.js';
import { mannerOf, nameOf } from '../core/labels.js';
import { targetOf } from '../core/selection.js';

export interface SearchState {
  readonly words: InteractionWords;
  readonly context: ViewContext;
  /** All that can be found. */
  readonly graph: StatementGraph;
  readonly query: string;
  readonly result: SearchResult;
  /** −1 = none. */
  readonly active: number;
}

export interface SearchActions {
  type(query: string): void;
  choose(place: number): void;
  close(): void;
}

/** Letters of a text that are shown around what was found. */
const LONGEST = 120;

export function searchView(state: SearchState, actions: SearchActions): TemplateResult {
  const {
    words: { search: words },
    query,
    result,
    active,
  } = state;
  const asked = query.trim() !== '';
  const listed = result.found.length > 0;
  const edges = new Map(edgesOf(state.graph).map((edge) => [edge.id, edge]));
  return html`<div class="search" data-control role="search" aria-label=${words.label}>
    <div class="field">
      <input
        type="text"
        role="combobox"
        aria-label=${words.label}
        placeholder=${words.label}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded=${listed ? 'true' : 'false'}
        aria-controls="found"
        aria-activedescendant=${active < 0 ? nothing : `found-${active}`}
        autocomplete="off"
        autocapitalize="none"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="search"
        .value=${query}
        dir="auto"
        @input=${(event: Event) => actions.type((event.currentTarget as HTMLInputElement).value)}
      />
      <button type="button" class="dismiss" aria-label=${words.close} @click=${() => actions.close()}>×</button>
    </div>
    <ul
      id="found"
      role="listbox"
      tabindex="-1"
      aria-label=${words.results}
      ?hidden=${!listed}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      ${result.found.map((found, i) => html`<li id="found-${i}" role="option" aria-selected=${i === active ? 'true' : 'false'} @click=${() => actions.choose(i)}>${optionView(state, edges, found)}</li>`)}
    </ul>
    ${result.total > result.found.length ? html`<p class="rest">${words.more(result.total - result.found.length)}</p>` : nothing}
    ${asked && !listed ? html`<p class="rest">${words.nothing}</p>` : nothing}
  </div>`;
}

function optionView(
  { words, context, graph }: SearchState,
  edges: ReadonlyMap<string, EdgeAttributes>,
  found: Found,
): TemplateResult {
  const { item, field } = found;
  const hidden = targetOf(context.graph, item) === null ? html` · ${words.search.hidden}` : nothing;
  if (item.kind === 'actor') {
    const name = nameOf(context, item.id);
    const { kind } = graph.getAttribute('dataset').actors.find(({ id }) => id === item.id)!;
    const other =
      field.text === name || field.kind === 'id' ? nothing : html` · <bdi>${words.search.also(field.text)}</bdi>`;
    return html`<span class="what"><bdi>${field.text === name ? marked(found) : name}</bdi></span
      ><span class="details">${context.words.actorKinds[kind]}${other}${hidden}</span>`;
  }
  const edge = edges.get(targetOf(graph, item)!.id)!;
  if (item.kind === 'edge') {
    const kind =
      edge.type === 'relation'
        ? relationLabel(edge.relation, context.words, context.locale)
        : context.words.affiliation;
    const source = edge.type === 'affiliation' ? edge.affiliation.source : '';
    const manner = html`<bdi>${mannerOf(context, edge)}</bdi>`;
    const quote = field.kind === 'quote' ? html` · ${quoted(context, found, source)}` : nothing;
    return html`<span class="what">${pairView(context, edge)}</span
      ><span class="details"><bdi>${kind}</bdi> · ${manner}${quote}${hidden}</span>`;
  }
  const source = edge.type === 'relation' ? edge.statements.find(({ id }) => id === item.id)!.source : '';
  const said =
    field.kind === 'quote'
      ? quoted(context, found, source)
      : html`<span lang=${context.dataset.language ?? nothing} dir="auto">${marked(found)}</span>`;
  return html`<span class="what said">${said}</span
    ><span class="details"
      >${field.kind === 'quote' ? words.search.quote : words.search.claim} · ${pairView(context, edge)}${hidden}</span
    >`;
}

/** Words of a source in its language, with the marks of the search within the quotation marks of the reader's. */
function quoted({ dataset, words }: ViewContext, found: Found, source: string): TemplateResult {
  const [before = '', after = ''] = words.quoted('\n').split('\n');
  const language = dataset.sources.find(({ id }) => id === source)?.language ?? dataset.language ?? nothing;
  return html`<q lang=${language} dir="auto">${before}${marked(found)}${after}</q>`;
}

function pairView(context: ViewContext, edge: EdgeAttributes): TemplateResult {
  const arrow = html`<span aria-hidden="true" class="arrow">→</span>`;
  return html`<bdi>${nameOf(context, edge.from)}</bdi> ${arrow} <bdi>${nameOf(context, edge.to)}</bdi>`;
}

/** The text with marks, cut to the surroundings of the first. */
function marked({ field: { text }, ranges }: Found): TemplateResult[] {
  const [start, end] = windowOf(text, ranges[0] ?? [0, 0]);
  const pieces: TemplateResult[] = [];
  let at = start;
  for (const [from, to] of ranges) {
    if (to > end) break;
    pieces.push(html`${text.slice(at, from)}<mark>${text.slice(from, to)}</mark>`);
    at = to;
  }
  return [html`${start > 0 ? '…' : ''}`, ...pieces, html`${text.slice(at, end)}${end < text.length ? '…' : ''}`];
}

/** Which part of a long text is shown; it begins and ends between words where there are any. */
function windowOf(text: string, [from, to]: Range): Range {
  if (text.length <= LONGEST) return [0, text.length];
  const rough = Math.max(0, from - LONGEST / 3);
  const start = rough === 0 ? 0 : Math.min(from, wordBreak(text, rough, from));
  const stop = Math.min(text.length, Math.max(start + LONGEST, to));
  return [
    start,
    stop === text.length ? stop : Math.max(to, text.lastIndexOf(' ', stop) > to ? text.lastIndexOf(' ', stop) : stop),
  ];
}

function wordBreak(text: string, from: number, to: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 || space >= to ? to : space + 1;
}
