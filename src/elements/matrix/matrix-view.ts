/** The matrix as templates: the row above it, the tooltip of a cell, and the list from which a line is chosen. */
import { html, nothing, type TemplateResult } from 'lit';
import { MATRIX_ORDERS, type MatrixOrder } from '../../model/matrix/matrix-order.js';
import type { EdgeAttributes } from '../../model/types.js';
import type { LateWords } from '../../i18n/late-types.js';
import { iconButton } from '../core/icon-button.js';
import type { ViewContext } from '../core/view-context.js';
import { dot } from '../evidence/edge-list.js';
import { eventsText, lineText } from './matrix-texts.js';

export interface MatrixState {
  readonly words: ViewContext['words'];
  readonly late: LateWords;
  readonly order: MatrixOrder;
  /** Numbers of actors that are shown, and of all. */
  readonly shown: number;
  readonly all: number;
  /** Why no actor is shown; empty if some are. */
  readonly nothing: string;
  /** Whether filters hide them, so that a button to remove the filters is shown. */
  readonly isFiltered: boolean;
}

export interface MatrixActions {
  sort(order: MatrixOrder): void;
  zoom(direction: 1 | -1): void;
  showAll(): void;
  removeFilters(event: MouseEvent): void;
}

const SMALLER = 'M3 8h10';
const LARGER = 'M8 3v10M3 8h10';

/** The element of the class `matrix-scroll` is left to the grid, and those after it to tooltip and list. */
export function matrixView(state: MatrixState, actions: MatrixActions): TemplateResult {
  const { late, words } = state;
  const { matrix } = late;
  return html`<section class="matrix" aria-label=${late.table.matrix}>
    <div class="matrix-top">
      <select
        class="matrix-order"
        aria-label=${matrix.order}
        @change=${(event: Event) => actions.sort((event.currentTarget as HTMLSelectElement).value as MatrixOrder)}
      >
        ${MATRIX_ORDERS.map(
          (order) => html`<option value=${order} .selected=${order === state.order}>${matrix.orders[order]}</option>`,
        )}
      </select>
      <span class="matrix-sizes">
        ${iconButton(matrix.smaller, SMALLER, () => actions.zoom(-1))}
        ${iconButton(matrix.larger, LARGER, () => actions.zoom(1))}
      </span>
      <p class="matrix-hint">${matrix.hint}</p>
      ${
        state.shown < state.all
          ? html`<p class="matrix-shown">
              ${matrix.shown(state.shown, state.all)}
              <button type="button" @click=${() => actions.showAll()}>${matrix.showAll(state.all)}</button>
            </p>`
          : nothing
      }
    </div>
    ${
      state.nothing === ''
        ? nothing
        : html`<div class="none">
            <p>${state.nothing}</p>
            ${
              state.isFiltered
                ? html`<button type="button" @click=${(event: MouseEvent) => actions.removeFilters(event)}>
                    ${words.ui.showAll}
                  </button>`
                : nothing
            }
          </div>`
    }
    <div class="matrix-scroll" ?hidden=${state.nothing !== ''}></div>
    <div class="tip matrix-tip" aria-hidden="true" hidden></div>
    <div class="matrix-choices" role="dialog" hidden></div>
    <p class="aside" id="matrix-keys">${matrix.keys}</p>
  </section>`;
}

/** The greatest number of lines in a tooltip. */
const MOST_LINES = 6;

/** The content of the tooltip of a cell. */
export function cellTip(context: ViewContext, names: readonly string[], edges: readonly EdgeAttributes[]): unknown {
  const rest = edges.length - MOST_LINES;
  return html`<strong>${namesView(names)}</strong> ${edges
      .slice(0, MOST_LINES)
      .map(
        (edge) =>
          html`<span class="kind"
            >${dot(context, edge)}<bdi>${lineText(context, edge)}</bdi>
            <span class="details">${eventsText(context, edge)}</span></span
          >`,
      )}
    ${rest > 0 ? html`<span class="details">+ ${rest}</span>` : nothing}`;
}

/** The list of the lines of a cell, from which one is chosen. */
export function choicesView(
  context: ViewContext,
  names: readonly string[],
  edges: readonly EdgeAttributes[],
  choose: (edge: EdgeAttributes, event: MouseEvent) => void,
): TemplateResult {
  const { selection } = context;
  return html`<strong>${namesView(names)}</strong>
    <ul>
      ${edges.map(
        (edge) =>
          html`<li>
            <button
              type="button"
              aria-current=${selection?.kind === 'edge' && selection.id === edge.id ? 'true' : nothing}
              @click=${(event: MouseEvent) => choose(edge, event)}
            >
              <span>${dot(context, edge)}<bdi>${lineText(context, edge)}</bdi></span>
              <span class="details">${eventsText(context, edge)}</span>
            </button>
          </li>`,
      )}
    </ul>`;
}

function namesView([from, to]: readonly string[]): TemplateResult {
  return html`<bdi>${from}</bdi>${
      to === undefined ? nothing : html` <span class="arrow" aria-hidden="true">→</span> <bdi>${to}</bdi>`
    }`;
}
