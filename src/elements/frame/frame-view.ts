/** What stands around the graph in a page: title, source, and words for an empty picture. */
import type { ReservedRows } from '../core/reserved-rows.js';
import { html, nothing, type TemplateResult } from 'lit';
import { safeHttpUrl } from '../../data/safe-http-url.js';
import { isEmpty } from '../../model/filter/filter.js';
import { relationsOf, sourcesOf } from '../../model/graph-queries.js';
import { headingOf, sidesInWords } from '../../scene/build-scene.js';
import type { Words } from '../../i18n/types.js';
import type { ViewContext } from '../core/view-context.js';

/** More sources than these stand with their statements only. */
const MOST_SOURCES = 3;

/** What is shown at present, apart from the picture itself. */
export interface FrameState {
  readonly words: Words;
  readonly theme: 'light' | 'dark';
  /** Null before the first dataset. */
  readonly context: ViewContext | null;
  readonly loading: boolean;
  /** Whether there is a panel, and whether it is open where it is a sheet. */
  readonly panel: { readonly open: boolean } | null;
  /** Which rows have their room, before what stands in them has loaded. */
  readonly rows: ReservedRows;
  /** Drawn by others, or `nothing`. */
  readonly legend: unknown;
  readonly message: unknown;
  /** Null until the reader's hands have loaded. */
  readonly slots: FeatureSlots | null;
}

/** What a reader's hands need, drawn by others; a part that is not there is `nothing`. */
export interface FeatureSlots {
  readonly tip: unknown;
  /** Names the key that zooms, for a moment. */
  readonly hint: unknown;
  readonly evidence: unknown;
  readonly tools: unknown;
  /** Ways of looking, between header and graph. */
  readonly viewBar: unknown;
  /** The slider of time, beneath the graph. */
  readonly time: unknown;
  readonly files: unknown;
  /** What the keys do, and what the graph says in short, for those who do not see it. */
  readonly keys: string;
  readonly summary: string;
  /** What was done last, said aloud; null = how many relations are shown. */
  readonly said: string | null;
  /** That no path leads where one was sought; empty where none was. */
  readonly noPath: string;
  /** Where actors without lines leave room for a word about them. */
  readonly room: 'low' | 'high' | 'middle';
}

export interface FrameActions {
  onPanelKey(event: KeyboardEvent): void;
  closePanel(): void;
}

/** The frame: title and legend, stage and panel, source and buttons. The stage's picture is not Lit's. */
export function frameView(state: FrameState, actions: FrameActions): TemplateResult {
  const { words, context, panel, slots } = state;
  const named = context !== null;
  return html`<section
    class="frame ${state.theme}"
    lang=${words.language}
    dir=${words.direction}
    aria-labelledby=${named ? 'title' : nothing}
    aria-label=${named ? nothing : words.ui.graph}
    aria-describedby=${named ? 'summary' : nothing}
    aria-busy=${state.loading ? 'true' : 'false'}
  >
    ${named ? headerView(context, state.legend, slots) : html`<div class="before"><slot></slot>${state.loading ? html`<p class="later" aria-hidden="true">${words.ui.loading}</p>` : nothing}</div>`}
    ${state.rows.viewBar === true ? html`<div class="view-bar" part="view-bar">${slots?.viewBar}</div>` : nothing}
    <div class="body ${panel === null ? '' : 'with-panel'}">
      <div class="stage" part="stage" role="group" aria-label=${words.ui.graph} aria-describedby="keys">
        <div class="paint"></div>
        <div class="proxies"></div>
        ${named ? emptyView(context, slots) : nothing} ${slots?.tip} ${slots?.hint}
      </div>
      ${
        panel === null
          ? nothing
          : html`<aside
              class="panel ${panel.open ? 'open' : ''}"
              part="panel"
              aria-label=${words.ui.evidence}
              @keydown=${(event: KeyboardEvent) => actions.onPanelKey(event)}
            >
              <button
                type="button"
                class="close"
                ?hidden=${slots === null}
                aria-label=${words.ui.close}
                @click=${() => actions.closePanel()}
              >
                ×
              </button>
              ${slots?.evidence}
            </aside>`
      }
      ${state.message}
    </div>
    ${state.rows.time === true ? html`<div class="time" part="time">${slots?.time}</div>` : nothing}
    ${named ? footerView(context, slots) : nothing}
    <p class="aside" id="keys">${slots?.keys}</p>
    <p class="aside" role="status">
      ${state.loading ? words.ui.loading : (slots?.said ?? (named ? words.relationsShown(relationsOf(context.graph).length) : ''))}
    </p>
  </section>`;
}

/** @param legend The legend, or nothing. */
function headerView(context: ViewContext, legend: unknown, slots: FeatureSlots | null): TemplateResult {
  const { dataset, locale } = context;
  const { title, description } = headingOf(dataset, locale);
  const language = title === dataset.title ? (dataset.language ?? nothing) : locale;
  const sides = sidesInWords(context.graph, context);
  return html`<header part="header">
    <h2 id="title" tabindex="-1" dir="auto" lang=${language}>${title}</h2>
    ${description === '' ? nothing : html`<p class="description" dir="auto" lang=${language}>${description}</p>`}
    ${sides === '' ? nothing : html`<p class="description" dir="auto">${sides}</p>`}
    <p class="aside" id="summary">${slots?.summary}</p>
    ${legend}
  </header>`;
}

function footerView({ graph, words }: ViewContext, slots: FeatureSlots | null): TemplateResult {
  const sources = sourcesOf(graph);
  const used = sources.slice(0, MOST_SOURCES);
  const lines = used.map((source, i) => {
    const line = words.sourceLine(source.title ?? source.id, source.publisher, source.published);
    const url = safeHttpUrl(source.url);
    return html`${i === 0 ? '' : '; '}${url === null ? html`<bdi>${line}</bdi>` : html`<a href=${url} rel="noopener noreferrer nofollow" referrerpolicy="no-referrer" target="_blank"><bdi>${line}</bdi></a>`}`;
  });
  return html`<footer part="footer">
    <span class="source"
      >${used.length === 0 ? nothing : html`${words.source}: ${lines}${sources.length > used.length ? '; …' : ''}`}</span
    >
    ${slots?.tools} ${slots?.files}
  </footer>`;
}

/** Why nothing or no line is drawn, and the way back: at a border where there are actors, which it would hide. */
function emptyView(
  { dataset, graph, words, actions }: ViewContext,
  slots: FeatureSlots | null,
): TemplateResult | typeof nothing {
  if (dataset.actors.length === 0) return html`<div class="nothing">${words.ui.empty}</div>`;
  if (graph.size > 0 || isEmpty(graph.getAttribute('filter'))) return nothing;
  const all = (event: MouseEvent): void => actions.showAll(event.detail === 0 ? 'keyboard' : 'pointer');
  return html`<div class="nothing ${graph.order > 0 ? (slots?.room ?? 'low') : ''}" data-control>
    <p>${slots?.noPath || words.ui.nothing}</p>
    <button type="button" @click=${all}>${words.ui.showAll}</button>
  </div>`;
}
