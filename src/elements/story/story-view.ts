/** A story as a list of cards. Each has the title and the text of a step, and the evidence for what the step shows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Step } from '../../data/story-schema.js';
import { edgesOf } from '../../model/graph-queries.js';
import { edgesByKind, isIncident } from '../../model/edge-lists.js';
import type { EdgeAttributes, StatementGraph } from '../../model/types.js';
import { localName } from '../../scene/build-scene.js';
import type { ReaderContext } from '../core/view-context.js';
import { edgeList } from '../evidence/edge-list.js';
import { originOf, type Origin } from '../core/events.js';
import { statementView } from '../evidence/passage-view.js';
import { parseSelection, targetOf } from '../../model/selection.js';
import type { StoryScroll } from './story-scroll.js';

export interface StoryActions {
  go(step: number, origin: Origin): void;
  leave(origin: Origin): void;
  onKey(event: KeyboardEvent): void;
  readonly scroll: StoryScroll;
}

/** The evidence of at most this many lines is listed below a step. The number of the others is given. */
const MAX_LINES = 8;

/**
 * @param number The current step, from 1.
 * @param graphs The graph of each step.
 */
export function storyView(
  context: ReaderContext,
  number: number,
  graphs: readonly StatementGraph[],
  actions: StoryActions,
): TemplateResult {
  const { dataset, late } = context;
  const { story: words, panel } = late;
  const story = dataset.story!;
  const stepButton = (by: number, label: string, arrow: string): TemplateResult => {
    const isDisabled = story[number - 1 + by] === undefined;
    // The attribute `disabled` would take the focus away from the button at the last step.
    return html`<button
      type="button"
      class="step"
      aria-label=${label}
      title=${label}
      aria-disabled=${isDisabled ? 'true' : nothing}
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
      ${stepButton(-1, words.previous, '‹')}<span class="details">${panel.position(number, story.length)}</span
      >${stepButton(1, words.next, '›')}
      <button type="button" class="link leave" @click=${(event: MouseEvent) => actions.leave(originOf(event))}>
        ${words.exit}
      </button>
    </div>
    <ol
      class="story-steps"
      role="list"
      @scroll=${actions.scroll.onScroll}
      @wheel=${actions.scroll.readerInput}
      @touchstart=${actions.scroll.readerInput}
      @pointerdown=${actions.scroll.readerInput}
      @keydown=${(event: KeyboardEvent) => onScrollKey(event, actions)}
    >
      ${story.map((step, i) => cardView(context, step, i + 1, number, graphs[i]!, actions))}
    </ol>
  </section>`;
}

/** Browsers scroll a list by these keys. */
function onScrollKey({ key }: KeyboardEvent, { scroll }: StoryActions): void {
  if (key === 'ArrowDown' || key === 'ArrowUp') scroll.readerInput.handleEvent();
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
  const isCurrent = place === number;
  // A text without a translation is in the language of the dataset.
  const language = (shown: string, original: string | undefined): string | typeof nothing =>
    shown === original ? (dataset.language ?? nothing) : locale;
  return html`<li
    class="card ${isCurrent ? 'current' : ''}"
    data-step=${place}
    aria-current=${isCurrent ? 'step' : nothing}
    @click=${isCurrent ? nothing : (event: MouseEvent) => actions.go(place, originOf(event))}
  >
    <h3><button type="button" dir="auto" lang=${language(title, step.title)}>${title}</button></h3>
    ${text === '' ? nothing : html`<p class="text" dir="auto" lang=${language(text, step.text)}>${text}</p>`}
    <div class="words" ?inert=${!isCurrent}>${evidenceOf({ ...context, graph }, step)}</div>
  </li>`;
}

/** The evidence for what a step selects, or for all that it shows if it selects nothing. */
function evidenceOf(context: ReaderContext, { view }: Step): TemplateResult {
  const { graph, late } = context;
  const target = targetOf(graph, parseSelection(view?.selected ?? null));
  const all = edgesOf(graph);
  const edge = target?.kind === 'edge' ? all.find(({ id }) => id === target.id) : undefined;
  if (edge?.type === 'relation') {
    const items = edge.statements.map(
      (statement) => html`<li data-statement=${statement.id}>${statementView(context, statement)}</li>`,
    );
    return html`<ol class="statements">
      ${items}
    </ol>`;
  }
  const edges = edge === undefined ? edgesOfActor(all, target?.kind === 'actor' ? target.id : null) : [edge];
  const list = edgeList(context, edgesByKind(edges.slice(0, MAX_LINES)), null, true);
  if (edges.length <= MAX_LINES) return html`${list}`;
  return html`${list}
    <p class="hint">${late.panel.moreRelations(edges.length - MAX_LINES)}</p>`;
}

/** The edges of an actor, or all edges if there is no actor. */
function edgesOfActor(edges: readonly EdgeAttributes[], actor: string | null): readonly EdgeAttributes[] {
  return actor === null ? edges : edges.filter((edge) => isIncident(edge, actor));
}
