/**
 * The tables as templates. The roles of tables are written out, because browsers drop the implicit roles where the
 * styles show rows as cards.
 */
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

/** What is shown in place of the rows of a table that has none. */
export interface EmptyTable {
  readonly text: string;
  /** Whether filters exclude the rows, so that a button to remove them is shown. */
  readonly filtered: boolean;
}

export interface TableState {
  readonly words: Words;
  readonly late: LateWords;
  readonly tab: Tab;
  /** The number of rows of each table. */
  readonly rowCounts: Readonly<Record<Tab, number>>;
  readonly columns: readonly Column<AnyRow>[];
  /** Null for the order of the file. */
  readonly sorting: Sorting | null;
  /** The rows that are drawn, which are the first of all rows. */
  readonly rows: readonly AnyRow[];
  /** The number of all rows of the open table. */
  readonly total: number;
  /** How much of the dataset is shown, in words. */
  readonly counts: string;
  /** Null if there are rows. */
  readonly empty: EmptyTable | null;
}

export interface TableActions {
  openTab(tab: Tab): void;
  /** The heading of a column was pressed. */
  sort(column: ColumnId): void;
  /** @param sorting Null for the order of the file. */
  sortBy(sorting: Sorting | null): void;
  type(text: string): void;
  saveCsv(): void;
  drawAllRows(): void;
  removeFilters(event: MouseEvent): void;
}

/** The reference of a row, in the form of the property `selected` of the element. */
export const refOf = (row: AnyRow): string => `${row.kind === 'affiliation' ? 'edge' : row.kind}:${row.id}`;

export function tableView(state: TableState, actions: TableActions): TemplateResult {
  const { tab } = state;
  const words = state.late.table;
  return html`<section class="tables" aria-label=${words.table}>
    <div class="top">
      <div class="tabs" role="tablist" aria-label=${words.table}>
        ${tabView(state, 'statements', actions)}${tabView(state, 'actors', actions)}
      </div>
      ${filterField(words.filter, actions)}
      <button type="button" class="csv" @click=${() => actions.saveCsv()}>${words.csv}</button>
      <p class="counts">${state.counts}</p>
      ${sortSelect(state, actions)}
    </div>
    <div class="scroll" role="tabpanel" id="table-panel" aria-labelledby="tab-${tab}">
      ${state.empty === null ? gridView(state, actions) : emptyView(state.empty, state.words, actions)}
      ${restButton(state, actions)}
    </div>
    <p class="aside" id="table-keys">${words.keys}</p>
  </section>`;
}

function filterField(label: string, actions: TableActions): TemplateResult {
  return html`<div class="field">
    ${icon('M2 3h12l-4.5 5.5V13l-3-1.5v-3z')}
    <input
      type="search"
      aria-label=${label}
      placeholder=${label}
      autocomplete="off"
      spellcheck="false"
      @input=${(event: Event) => actions.type((event.currentTarget as HTMLInputElement).value)}
    />
  </div>`;
}

function emptyView({ text, filtered }: EmptyTable, words: Words, actions: TableActions): TemplateResult {
  const button = html`<button type="button" @click=${(event: MouseEvent) => actions.removeFilters(event)}>
    ${words.ui.showAll}
  </button>`;
  return html`<div class="none">
    <p>${text}</p>
    ${filtered ? button : nothing}
  </div>`;
}

/** The button that draws the rows that are not drawn yet. */
function restButton({ rows, total, late }: TableState, actions: TableActions): TemplateResult | typeof nothing {
  if (rows.length >= total) return nothing;
  return html`<button type="button" class="rest" @click=${() => actions.drawAllRows()}>
    ${late.table.showAll(total)}
  </button>`;
}

function tabView({ late, tab, rowCounts }: TableState, own: Tab, actions: TableActions): TemplateResult {
  const selected = tab === own;
  return html`<button
    type="button"
    role="tab"
    id="tab-${own}"
    data-tab=${own}
    aria-selected=${selected ? 'true' : 'false'}
    aria-controls="table-panel"
    tabindex=${selected ? '0' : '-1'}
    @click=${() => actions.openTab(own)}
  >
    ${late.table[own]} <span class="count">${rowCounts[own]}</span>
  </button>`;
}

/** The list by which a table of cards is sorted. In a wide table the headings of the columns do the same. */
function sortSelect({ late, columns, sorting }: TableState, actions: TableActions): TemplateResult {
  const words = late.table;
  const option = (value: string, label: string, selected: boolean): TemplateResult =>
    html`<option value=${value} .selected=${selected}>${label}</option>`;
  const columnOption = ({ id, label }: Column<AnyRow>, descending: boolean): TemplateResult => {
    const selected = sorting?.column === id && sorting.descending === descending;
    return option(descending ? `${id} descending` : id, words.sorted(label, !descending), selected);
  };
  const change = (event: Event): void => {
    const [column = '', descending] = (event.currentTarget as HTMLSelectElement).value.split(' ');
    actions.sortBy(column === '' ? null : { column: column as ColumnId, descending: descending !== undefined });
  };
  return html`<select class="sort-by" aria-label=${words.sort} @change=${change}>
    ${option('', words.unsorted, sorting === null)}
    ${columns.flatMap((column) => [columnOption(column, false), columnOption(column, true)])}
  </select>`;
}

function gridView(state: TableState, actions: TableActions): TemplateResult {
  const { tab, columns, rows, total } = state;
  return html`<table
    class=${tab}
    role="table"
    aria-labelledby="tab-${tab}"
    aria-describedby="table-keys"
    aria-rowcount=${total + 1}
  >
    <thead role="rowgroup">
      <tr role="row" aria-rowindex="1">
        ${columns.map((column) => headingView(column, state, actions))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row, index) => guard([row, columns], () => rowView(row, index, columns)))}
    </tbody>
  </table>`;
}

function headingView(column: Column<AnyRow>, { late, sorting }: TableState, actions: TableActions): TemplateResult {
  const { id, label, isNumber = false } = column;
  const direction = sorting?.descending === true ? 'descending' : 'ascending';
  return html`<th
    role="columnheader"
    scope="col"
    class="${id} ${isNumber ? 'number' : ''}"
    aria-sort=${sorting?.column === id ? direction : nothing}
  >
    <button type="button" data-sort=${id} title="${late.table.sort}: ${label}" @click=${() => actions.sort(id)}>
      <span>${label}</span>
      <svg class="arrows" width="10" height="14" viewBox="0 0 10 14" aria-hidden="true" fill="currentColor">
        ${svg`<path class="up" d="M5 1l4 5H1z"></path><path class="down" d="M5 13L1 8h8z"></path>`}
      </svg>
    </button>
    <span class="label">${label}</span>
  </th>`;
}

function rowView(row: AnyRow, index: number, columns: readonly Column<AnyRow>[]): TemplateResult {
  const cells = columns.map((column) => {
    const role = column.id === 'name' ? 'rowheader' : 'cell';
    const classes = column.isNumber === true ? `${column.id} number` : column.id;
    // No space may stand in a cell without content: the styles find it by `:empty`.
    return html`<td role=${role} class=${classes} data-label=${column.label}>${column.cell(row)}</td>`;
  });
  return html`<tr role="row" data-row=${refOf(row)} aria-rowindex=${index + 2}>
    ${cells}
  </tr>`;
}
