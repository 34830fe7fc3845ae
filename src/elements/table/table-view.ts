/** The tables as markup. Roles are written out: where rows are set as cards, the display takes the native ones away. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ActorRow, TieRow } from '../../model/table/table-rows.js';
import type { LateWords } from '../../i18n/late-types.js';
import type { Words } from '../../i18n/types.js';
import { icon } from '../core/icon-button.js';
import type { Column, ColumnId } from './table-columns.js';

export type Tab = 'statements' | 'actors';
export type AnyRow = TieRow | ActorRow;

export interface Sorting {
  readonly column: ColumnId;
  readonly descending: boolean;
}

export interface TableState {
  readonly words: Words;
  readonly late: LateWords;
  readonly tab: Tab;
  /** How many rows each table has. */
  readonly counts: Readonly<Record<Tab, number>>;
  readonly columns: readonly Column<AnyRow>[];
  readonly sorting: Sorting | null;
  /** In their order; the first of all. */
  readonly rows: readonly AnyRow[];
  /** How many rows there are in all. */
  readonly total: number;
  /** How much of the dataset is shown, in words. */
  readonly told: string;
  /** Why there is no row; and whether it is filters that can be taken off. */
  readonly empty: { readonly text: string; readonly filtered: boolean } | null;
}

export interface TableActions {
  open(tab: Tab): void;
  /** Once, the other way round, and back to the order of the file. */
  sort(column: ColumnId): void;
  order(sorting: Sorting | null): void;
  type(text: string): void;
  save(): void;
  showAllRows(): void;
  showAll(event: MouseEvent): void;
}

/** What a row selects, as `selected` of the element has it. */
export const refOf = (row: AnyRow): string => `${row.kind === 'affiliation' ? 'edge' : row.kind}:${row.id}`;

export function tableView(state: TableState, actions: TableActions): TemplateResult {
  const {
    late: { table: words },
    tab,
    rows,
    total,
    told,
    empty,
  } = state;
  return html`<section class="tables" aria-label=${words.table}>
    <div class="top">
      <div class="tabs" role="tablist" aria-label=${words.table}>
        ${tabView(state, 'statements', actions)}${tabView(state, 'actors', actions)}
      </div>
      <div class="field">
        ${icon('M2 3h12l-4.5 5.5V13l-3-1.5v-3z')}
        <input
          type="search"
          aria-label=${words.filter}
          placeholder=${words.filter}
          autocomplete="off"
          spellcheck="false"
          @input=${(event: Event) => actions.type((event.currentTarget as HTMLInputElement).value)}
        />
      </div>
      <button type="button" class="csv" @click=${() => actions.save()}>${words.csv}</button>
      <p class="told">${told}</p>
      ${orderView(state, actions)}
    </div>
    <div class="scroll" role="tabpanel" id="table-panel" aria-labelledby="tab-${tab}">
      ${
        empty === null
          ? gridView(state, actions)
          : html`<div class="none">
              <p>${empty.text}</p>
              ${empty.filtered ? html`<button type="button" @click=${(event: MouseEvent) => actions.showAll(event)}>${state.words.ui.showAll}</button>` : nothing}
            </div>`
      }
      ${rows.length < total ? html`<button type="button" class="rest" @click=${() => actions.showAllRows()}>${words.showAll(total)}</button>` : nothing}
    </div>
    <p class="aside" id="table-keys">${words.keys}</p>
  </section>`;
}

function tabView({ late: { table: words }, tab, counts }: TableState, own: Tab, actions: TableActions): TemplateResult {
  const selected = tab === own;
  return html`<button
    type="button"
    role="tab"
    id="tab-${own}"
    data-tab=${own}
    aria-selected=${selected ? 'true' : 'false'}
    aria-controls="table-panel"
    tabindex=${selected ? '0' : '-1'}
    @click=${() => actions.open(own)}
  >
    ${words[own]} <span class="count">${counts[own]}</span>
  </button>`;
}

/** The same as the heads of the columns, where there is no room for these. */
function orderView({ late: { table: words }, columns, sorting }: TableState, actions: TableActions): TemplateResult {
  const option = (value: string, label: string, selected: boolean): TemplateResult =>
    html`<option value=${value} .selected=${selected}>${label}</option>`;
  const change = (event: Event): void => {
    const [column = '', descending] = (event.currentTarget as HTMLSelectElement).value.split(' ');
    actions.order(column === '' ? null : { column: column as ColumnId, descending: descending !== undefined });
  };
  return html`<select class="order" aria-label=${words.sort} @change=${change}>
    ${option('', words.unsorted, sorting === null)}
    ${columns.flatMap(({ id, label }) => [false, true].map((descending) => option(descending ? `${id} descending` : id, words.sorted(label, !descending), sorting?.column === id && sorting.descending === descending)))}
  </select>`;
}

function gridView(
  { late: { table: words }, tab, columns, sorting, rows, total }: TableState,
  actions: TableActions,
): TemplateResult {
  const sortOf = (id: ColumnId): 'ascending' | 'descending' | undefined =>
    sorting?.column !== id ? undefined : sorting.descending ? 'descending' : 'ascending';
  return html`<table
    class=${tab}
    role="table"
    aria-labelledby="tab-${tab}"
    aria-describedby="table-keys"
    aria-rowcount=${total + 1}
  >
    <thead role="rowgroup">
      <tr role="row" aria-rowindex="1">
        ${columns.map(
          ({ id, label, isNumber = false }) =>
            html`<th
              role="columnheader"
              scope="col"
              class="${id} ${isNumber ? 'number' : ''}"
              aria-sort=${sortOf(id) ?? nothing}
            >
              <button type="button" data-sort=${id} title="${words.sort}: ${label}" @click=${() => actions.sort(id)}>
                <span>${label}</span>
                <svg class="turns" width="10" height="14" viewBox="0 0 10 14" aria-hidden="true" fill="currentColor">
                  ${svg`<path class="up" d="M5 1l4 5H1z"></path><path class="down" d="M5 13L1 8h8z"></path>`}
                </svg>
              </button>
              <span class="plain">${label}</span>
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row, index) => guard([row, columns], () => rowView(row, index, columns)))}
    </tbody>
  </table>`;
}

function rowView(row: AnyRow, index: number, columns: readonly Column<AnyRow>[]): TemplateResult {
  return html`<tr role="row" data-row=${refOf(row)} aria-rowindex=${index + 2}>
    ${columns.map((column) => html`<td role=${column.id === 'name' ? 'rowheader' : 'cell'} class="${column.id} ${column.isNumber === true ? 'number' : ''}" data-label=${column.label}>${column.cell(row)}</td>`)}
  </tr>`;
}
