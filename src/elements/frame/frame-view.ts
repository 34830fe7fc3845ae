/** The frame of the element: title, legend, view bar, graph, evidence panel, time slider, source line and buttons. */
import { html, nothing, type TemplateResult } from 'lit';
import { safeHttpUrl } from '../../data/safe-http-url.js';
import type { Source } from '../../data/schema.js';
import { sourcesOf } from '../../model/graph-queries.js';
import { headingOf, sidesInWords } from '../../scene/build-scene.js';
import type { Words } from '../../i18n/types.js';
import type { ReservedRows } from '../core/reserved-rows.js';
import type { ViewContext } from '../core/view-context.js';

/** Sources beyond this number are named beside their statements only. */
const MAX_SOURCES = 3;

/** What the frame is drawn from. */
export interface FrameState {
  readonly words: Words;
  readonly theme: 'light' | 'dark';
  /** Null before the first dataset. */
  readonly context: ViewContext | null;
  readonly loading: boolean;
  /** Whether the evidence panel is open where it is a sheet; null where there is no panel. */
  readonly panel: { readonly open: boolean } | null;
  /** Which rows have their height reserved before their content has loaded. */
  readonly rows: ReservedRows;
  /** The view of the legend, or `nothing`. */
  readonly legend: unknown;
  /** The view of an error, or `nothing`. */
  readonly message: unknown;
  /** Null until the features have loaded. */
  readonly slots: FeatureSlots | null;
}

/** The views of the features that load after the first picture; one that is not there is `nothing`. */
export interface FeatureSlots {
  readonly tip: unknown;
  /** Names the key that zooms; it is shown for a short time. */
  readonly hint: unknown;
  readonly evidence: unknown;
  readonly tools: unknown;
  /** The row between header and graph. */
  readonly viewBar: unknown;
  /** The time slider, below the graph. */
  readonly time: unknown;
  readonly files: unknown;
  /** What the keys do; for screen readers. */
  readonly keys: string;
  /** What the graph says in short; for screen readers. */
  readonly summary: string;
  /** What a screen reader announces. */
  readonly said: string;
  /** Says why nothing or no line is drawn. */
  readonly empty: unknown;
  /** Says which of two rivals the filters hide; empty where they hide none. */
  readonly hiddenSides: string;
}

export interface FrameActions {
  onPanelKey(event: KeyboardEvent): void;
  closePanel(): void;
}

/** Lit leaves the content of `.paint` and `.proxies` to the picture. */
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
    aria-busy=${String(state.loading)}
  >
    ${state.message} ${named ? headerView(context, state.legend, slots) : placeholderView(state)}
    ${state.rows.viewBar === true ? html`<div class="view-bar" part="view-bar">${slots?.viewBar}</div>` : nothing}
    <div class="body ${panel === null ? '' : 'with-panel'}">
      <div class="stage" part="stage" role="group" aria-label=${words.ui.graph} aria-describedby="keys">
        <div class="paint"></div>
        <div class="proxies"></div>
        ${slots?.empty} ${slots?.tip} ${slots?.hint}
      </div>
      ${panel === null ? nothing : panelView(panel, words, slots, actions)}
    </div>
    ${state.rows.time === true ? html`<div class="time" part="time">${slots?.time}</div>` : nothing}
    ${named ? footerView(context, slots) : nothing}
    <p class="aside" id="keys">${slots?.keys}</p>
    <p class="aside" role="status">${state.loading ? words.ui.loading : slots?.said}</p>
  </section>`;
}

/** The light DOM of the element, which is shown until there is a graph. */
function placeholderView({ words, loading }: FrameState): TemplateResult {
  const note = html`<p class="later" aria-hidden="true">${words.ui.loading}</p>`;
  return html`<div class="before"><slot></slot></div>
    ${loading ? note : nothing}`;
}

function panelView(
  { open }: { readonly open: boolean },
  words: Words,
  slots: FeatureSlots | null,
  actions: FrameActions,
): TemplateResult {
  return html`<aside
    class="panel ${open ? 'open' : ''}"
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
  </aside>`;
}

/** @param legend The view of the legend, or `nothing`. */
function headerView(context: ViewContext, legend: unknown, slots: FeatureSlots | null): TemplateResult {
  const { dataset, locale } = context;
  const { title, description } = headingOf(dataset, locale);
  const language = title === dataset.title ? (dataset.language ?? nothing) : locale;
  // Where the filters hide one of two sides, the line waits for the words, which load later.
  const sides = context.sides && (sidesInWords(context.graph, context) || slots?.hiddenSides || '\u00a0');
  return html`<header part="header">
    <h2 id="title" tabindex="-1" dir="auto" lang=${language}>${title}</h2>
    ${description === '' ? nothing : html`<p class="description" dir="auto" lang=${language}>${description}</p>`}
    ${sides ? html`<p class="description" dir="auto">${sides}</p>` : nothing}
    <p class="aside" id="summary">${slots?.summary}</p>
    ${legend}
  </header>`;
}

function footerView({ graph, words }: ViewContext, slots: FeatureSlots | null): TemplateResult {
  const sources = sourcesOf(graph);
  const listed = sources.slice(0, MAX_SOURCES).map((source, i) => [i === 0 ? '' : '; ', sourceView(source, words)]);
  const rest = sources.length > MAX_SOURCES ? '; …' : '';
  const line = listed.length === 0 ? nothing : html`${words.source}${words.colon}${listed}${rest}`;
  return html`<footer part="footer">
    <span class="source">${line}</span>
    ${slots?.tools} ${slots?.files}
  </footer>`;
}

/** Stand for the title and the publisher in a line of words. No text of a language has them. */
const TITLE = '\n';
const PUBLISHER = '\t';

/** A source in the direction of the interface; title and publisher are isolated, since they may run the other way. */
function sourceView({ id, title = id, publisher, published, url }: Source, words: Words): unknown {
  const isolated = new Map([
    [TITLE, title],
    [PUBLISHER, publisher],
  ]);
  const parts = words
    .sourceLine(TITLE, publisher && PUBLISHER, published)
    .split(/([\n\t])/)
    .map((part) => (isolated.has(part) ? html`<bdi>${isolated.get(part)}</bdi>` : part));
  const href = safeHttpUrl(url);
  if (href === null) return parts;
  return html`<a href=${href} rel="noopener noreferrer nofollow" referrerpolicy="no-referrer" target="_blank"
    >${parts}</a
  >`;
}
