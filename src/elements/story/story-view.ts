/** A story as cards: title, text, and the words on which what the step shows rests. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../data/story-schema.js';
import { edgesByKind, edgesOf, isIncident } from '../../model/graph-queries.js';
import type { EdgeAttributes, StatementGraph } from '../../model/types.js';
import { localName } from '../../scene/build-scene.js';
import type { ReaderContext } from '../core/view-context.js';
import { edgeList } from '../evidence/edge-list.js';
import { originOf, type Origin } from '../core/events.js';
import { statementView } from '../evidence/passage-view.js';
import { parseSelection, targetOf } from '../core/selection.js';
import type { StoryScroll } from './story-scroll.js';

export interface StoryActions {
  go(step: number, origin: Origin): void;
  leave(origin: Origin): void;
  onKey(event: KeyboardEvent): void;
  readonly scroll: StoryScroll;
}

/** So many lines are quoted beneath a step; the rest is counted. */
const MOST_LINES = 8;

/**
 * @param number The step that is told, from 1.
 * @param graphs What each step shows.
 */
export function storyView(
  context: ReaderContext,
  number: number,
  graphs: readonly StatementGraph[],
  actions: StoryActions,
): TemplateResult {
  const {
    dataset,
    late: { story: words, panel },
  } = context;
  const story = dataset.story!;
  const to = (by: number, label: string, arrow: string): TemplateResult => {
    const ends = story[number - 1 + by] === undefined;
    // Not disabled: at the last step the focus would be lost.
    return html`<button
      type="button"
      class="step"
      aria-label=${label}
      title=${label}
      aria-disabled=${ends ? 'true' : nothing}
      @click=${(event: MouseEvent) => actions.go(number + by, originOf(event))}
    >
      <span aria-hidden="true">${arrow}</span>
    </button>`;
  };
  return html`<section
    class="story"
    part="story"
    aria-label=${words.open}
    @keydown=${(event: KeyboardEvent) => actions.onKey(event)}
  >
    <div class="story-bar">
      ${to(-1, words.previous, '‹')}<span class="details">${panel.position(number, story.length)}</span
      >${to(1, words.next, '›')}
      <button type="button" class="link leave" @click=${(event: MouseEvent) => actions.leave(originOf(event))}>
        ${words.leave}
      </button>
    </div>
    <ol
      class="story-steps"
      role="list"
      @scroll=${actions.scroll.onScroll}
      @wheel=${actions.scroll.begin}
      @touchstart=${actions.scroll.begin}
      @pointerdown=${actions.scroll.begin}
      @keydown=${(event: KeyboardEvent) => onScrollKey(event, actions)}
    >
      ${story.map((step, i) => cardView(context, step, i + 1, number, graphs[i]!, actions))}
    </ol>
  </section>`;
}

/** Keys by which a browser scrolls a list. */
function onScrollKey({ key }: KeyboardEvent, { scroll }: StoryActions): void {
  if (key === 'ArrowDown' || key === 'ArrowUp') scroll.begin.handleEvent();
}

function cardView(
  context: ReaderContext,
  step: Step,
  place: number,
  number: number,
  graph: StatementGraph,
  actions: StoryActions,
): TemplateResult {
  const { dataset, locale } = context;
  const title = localName({ name: step.title, names: step.titles }, locale);
  const text = localName({ name: step.text ?? '', names: step.texts }, locale);
  const told = place === number;
  const language = (shown: string, own: string | undefined): string | typeof nothing =>
    shown === own ? (dataset.language ?? nothing) : locale;
  return html`<li
    class="card ${told ? 'told' : ''}"
    data-step=${place}
    aria-current=${told ? 'step' : nothing}
    @click=${told ? nothing : (event: MouseEvent) => actions.go(place, originOf(event))}
  >
    <h3><button type="button" dir="auto" lang=${language(title, step.title)}>${title}</button></h3>
    ${text === '' ? nothing : html`<p class="text" dir="auto" lang=${language(text, step.text)}>${text}</p>`}
    <div class="words" ?inert=${!told}>${wordsOf({ ...context, graph }, step)}</div>
  </li>`;
}

/** The words that a step rests on: of what it selects, else of what it shows. */
function wordsOf(context: ReaderContext, { view }: Step): TemplateResult | TemplateResult[] {
  const {
    graph,
    late: { panel },
  } = context;
  const target = targetOf(graph, parseSelection(view?.selected ?? null));
  const all = edgesOf(graph);
  const edge = target?.kind === 'edge' ? all.find(({ id }) => id === target.id) : undefined;
  if (edge?.type === 'relation')
    return html`<ol class="statements">
      ${edge.statements.map((statement) => html`<li data-statement=${statement.id}>${statementView(context, statement)}</li>`)}
    </ol>`;
  const chosen: readonly EdgeAttributes[] =
    edge !== undefined ? [edge] : target?.kind === 'actor' ? all.filter((each) => isIncident(each, target.id)) : all;
  const listed = edgesByKind(chosen.slice(0, MOST_LINES));
  return html`${edgeList(context, listed, null, true)}${chosen.length > MOST_LINES ? html`<p class="hint">${panel.moreRelations(chosen.length - MOST_LINES)}</p>` : nothing}`;
}
