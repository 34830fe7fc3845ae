/** The view of the search: its field, and the results with marks on what matches. */
import { html, nothing, type TemplateResult } from 'lit';
import { edgesOf } from '../../model/graph-queries.js';
import type { Found, Range, SearchResult } from '../../model/search/search-index.js';
import type { EdgeAttributes, StatementGraph } from '../../model/types.js';
import { relationLabel } from '../../scene/build-scene.js';
import type { InteractionWords } from '../../i18n/interaction-types.js';
import type { ViewContext } from '../core/view-context.js';
import { mannerOf, nameOf } from '../core/labels.js';
import { targetOf } from '../../model/selection.js';

export interface SearchState {
  readonly words: InteractionWords;
  readonly context: ViewContext;
  /** All that can be found. */
  readonly graph: StatementGraph;
  readonly query: string;
  readonly result: SearchResult;
  /** Index of the active option; −1 = none. */
  readonly active: number;
}

export interface SearchActions {
  type(query: string): void;
  choose(index: number): void;
  close(): void;
}

/** The longest part of a text that is shown around a match, UTF-16 units. */
const MAX_EXCERPT = 120;

export function searchView(state: SearchState, actions: SearchActions): TemplateResult {
  const {
    words: { search: words },
    query,
    result,
    active,
  } = state;
  const listed = result.found.length > 0;
  const rest = result.total - result.found.length;
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
        aria-expanded=${String(listed)}
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
      ${result.found.map(
        (found, i) =>
          html`<li
            id="found-${i}"
            role="option"
            aria-selected=${String(i === active)}
            @click=${() => actions.choose(i)}
          >
            ${optionView(state, edges, found)}
          </li>`,
      )}
    </ul>
    ${rest > 0 ? html`<p class="rest">${words.more(rest)}</p>` : nothing}
    ${query.trim() !== '' && !listed ? html`<p class="rest">${words.nothing}</p>` : nothing}
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
  const text =
    field.kind === 'quote'
      ? quoted(context, found, source)
      : html`<span lang=${context.dataset.language ?? nothing} dir="auto">${marked(found)}</span>`;
  return html`<span class="what said">${text}</span
    ><span class="details"
      >${field.kind === 'quote' ? words.search.quote : words.search.claim} · ${pairView(context, edge)}${hidden}</span
    >`;
}

/** A quote in the language of its source with marks, within the quotation marks of the language of the interface. */
function quoted({ dataset, words }: ViewContext, found: Found, source: string): TemplateResult {
  const [before = '', after = ''] = words.quoted('\n').split('\n');
  const language = dataset.sources.find(({ id }) => id === source)?.language ?? dataset.language ?? nothing;
  return html`<q lang=${language} dir="auto">${before}${marked(found)}${after}</q>`;
}

function pairView(context: ViewContext, edge: EdgeAttributes): TemplateResult {
  const arrow = html`<span aria-hidden="true" class="arrow">→</span>`;
  return html`<bdi>${nameOf(context, edge.from)}</bdi> ${arrow} <bdi>${nameOf(context, edge.to)}</bdi>`;
}

/** A text with marks on what matches, cut to the part around the first match. */
function marked({ field: { text }, ranges }: Found): TemplateResult[] {
  const [start, end] = excerptOf(text, ranges[0] ?? [0, 0]);
  const pieces: TemplateResult[] = [];
  let done = start;
  for (const [from, to] of ranges) {
    if (to > end) break;
    pieces.push(html`${text.slice(done, from)}<mark>${text.slice(from, to)}</mark>`);
    done = to;
  }
  return [html`${start > 0 ? '…' : ''}`, ...pieces, html`${text.slice(done, end)}${end < text.length ? '…' : ''}`];
}

/** The part of a long text that is shown around a match; it begins and ends between words where there are spaces. */
function excerptOf(text: string, [from, to]: Range): Range {
  if (text.length <= MAX_EXCERPT) return [0, text.length];
  const rough = Math.max(0, from - MAX_EXCERPT / 3);
  const start = rough === 0 ? 0 : Math.min(from, wordStart(text, rough, from));
  const end = Math.min(text.length, Math.max(start + MAX_EXCERPT, to));
  if (end === text.length) return [start, end];
  const space = text.lastIndexOf(' ', end);
  return [start, space > to ? space : end];
}

/** Where the first word begins between two places; the second of them where none does. */
function wordStart(text: string, from: number, to: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 || space >= to ? to : space + 1;
}
