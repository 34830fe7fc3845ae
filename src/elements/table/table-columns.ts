/** The columns of the two tables: what stands in their cells, and by what they are sorted. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from '../../data/schema.js';
import { STANDINGS } from '../../data/vocabulary.js';
import type { ActorRow, TieRow } from '../../model/table/table-rows.js';
import { timeRanks, type SortKey } from '../../model/table/sort-rows.js';
import { colorsOf, localName, relationLabel } from '../../scene/build-scene.js';
import type { LateWords } from '../../i18n/late-types.js';
import type { ViewContext } from '../core/view-context.js';
import { quoteView } from '../evidence/passage-view.js';

export type ColumnId =
  | 'from'
  | 'relation'
  | 'to'
  | 'standing'
  | 'when'
  | 'words'
  | 'source'
  | 'name'
  | 'kind'
  | 'relations'
  | 'does'
  | 'receives'
  | 'affiliations'
  | 'aliases';

export interface Column<T> {
  readonly id: ColumnId;
  readonly label: string;
  /** Numbers stand at the end of their cell, and are sorted with the greatest first. */
  readonly isNumber?: boolean;
  key(row: T): SortKey;
  cell(row: T): unknown;
}

/** What the columns are made of. */
export interface ColumnsContext extends Pick<ViewContext, 'dataset' | 'graph' | 'words' | 'locale' | 'theme'> {
  readonly late: LateWords;
}

/** From, relation, to, how the source puts it; when and which source only where a dataset tells them apart. */
export function tieColumns(context: ColumnsContext): Column<TieRow>[] {
  const {
    dataset,
    graph,
    words,
    locale,
    theme,
    late: { table, panel },
  } = context;
  const names = new Map(dataset.actors.map((actor) => [actor.id, localName(actor, locale)]));
  const titles = new Map(dataset.sources.map(({ id, title }) => [id, title ?? id]));
  const colors = colorsOf(graph, theme);
  const ranks = timeRanks(dataset.statements);
  const name = (id: string): string => names.get(id) ?? id;
  const label = (row: TieRow): string =>
    row.kind === 'statement'
      ? relationLabel(row.edge.relation, words, locale)
      : words.affiliations[row.edge.affiliation.kind];
  const passage = (row: TieRow) =>
    row.kind === 'statement' ? row.statement : { claim: undefined, ...row.edge.affiliation };
  const end = (id: string, agent: string | null): TemplateResult =>
    html`${nameButton(id, name(id))}${agent === null ? nothing : details([`(${name(agent)})`])}`;
  const full = (row: TieRow): string =>
    row.kind === 'statement'
      ? words.edgeName(name(row.from), name(row.to), label(row), words.standings[row.statement.standing])
      : words.tieName(name(row.from), name(row.to), label(row), row.edge.affiliation.role);
  const columns: (Column<TieRow> | null)[] = [
    {
      id: 'from',
      label: table.columns.from,
      key: ({ from }) => name(from),
      cell: ({ from, fromAgent }) => end(from, fromAgent),
    },
    {
      id: 'relation',
      label: table.columns.relation,
      key: label,
      cell: (row) =>
        html`<button type="button" class="what ${longClass(label(row))}" tabindex="-1" aria-label=${full(row)}>
            <svg class="dot" width="10" height="10" aria-hidden="true">
              <circle
                cx="5"
                cy="5"
                r="5"
                fill=${row.kind === 'statement' ? (colors.get(row.edge.relation.id) ?? theme.ink) : theme.tie}
              ></circle></svg
            ><bdi>${label(row)}</bdi></button
          >${row.kind === 'affiliation' ? details([row.edge.affiliation.role]) : nothing}`,
    },
    { id: 'to', label: table.columns.to, key: ({ to }) => name(to), cell: ({ to, toAgent }) => end(to, toAgent) },
    {
      id: 'standing',
      label: words.ui.standings,
      key: (row) => (row.kind === 'statement' ? STANDINGS.indexOf(row.statement.standing) : null),
      cell: (row) => {
        if (row.kind === 'affiliation') return nothing;
        const { standing, attribution, count } = row.statement;
        return html`<span>${words.standings[standing]}</span
          >${details([attribution === undefined ? undefined : panel.onTheWordOf(attribution), count > 1 ? `${words.count}: ${count}` : undefined])}`;
      },
    },
    dataset.statements.some(({ when, date, until, order }) => (when ?? date ?? until ?? order) !== undefined)
      ? {
          id: 'when',
          label: table.columns.when,
          key: (row) => (row.kind === 'statement' ? (ranks.get(row.statement) ?? null) : null),
          cell: (row) => (row.kind === 'statement' ? whenView(context, row.statement, row.ended) : nothing),
        }
      : null,
    {
      id: 'words',
      label: table.columns.words,
      key: (row) => passage(row).quote?.exact ?? passage(row).claim ?? passage(row).locator ?? null,
      cell: (row) => {
        const { quote, claim, locator, source } = passage(row);
        const said =
          quote !== undefined
            ? quoteView(context, quote, source)
            : claim === undefined
              ? nothing
              : html`<span dir="auto">${claim}</span>`;
        return html`${said}${details([quote?.paragraph === undefined ? undefined : panel.paragraph(quote.paragraph), locator])}`;
      },
    },
    dataset.sources.length > 1
      ? {
          id: 'source',
          label: words.source,
          key: (row) => titles.get(passage(row).source) ?? null,
          cell: (row) => html`<bdi>${titles.get(passage(row).source)}</bdi>`,
        }
      : null,
  ];
  return columns.filter((column) => column !== null);
}

/** Who an actor is, how many lines it has, and what the sources call it. */
export function actorColumns({ dataset, words, locale, late: { table, panel } }: ColumnsContext): Column<ActorRow>[] {
  const counted = (id: ColumnId & keyof ActorRow, label: string): Column<ActorRow> => ({
    id,
    label,
    isNumber: true,
    key: (row) => row[id],
    cell: (row) => String(row[id]),
  });
  const aliases = ({ actor }: ActorRow): readonly string[] =>
    (actor.aliases ?? []).filter((alias) => alias !== actor.name);
  const language = dataset.sources[0]?.language ?? nothing;
  const columns: (Column<ActorRow> | null)[] = [
    {
      id: 'name',
      label: table.columns.name,
      key: ({ actor }) => localName(actor, locale),
      cell: ({ id, actor, agents }) =>
        html`${nameButton(id, localName(actor, locale))}${agents.length === 0 ? nothing : details([`(${agents.map((agent) => localName(agent, locale)).join(words.separator)})`])}`,
    },
    {
      id: 'kind',
      label: table.columns.kind,
      key: ({ actor }) => words.actorKinds[actor.kind],
      cell: ({ actor }) => words.actorKinds[actor.kind],
    },
    counted('relations', words.ui.relations),
    counted('does', table.columns.does),
    counted('receives', table.columns.receives),
    counted('affiliations', panel.affiliations),
    dataset.actors.some((actor) => (actor.aliases ?? []).length > 0)
      ? {
          id: 'aliases',
          label: panel.alsoCalled,
          key: (row) => aliases(row)[0] ?? null,
          cell: (row) =>
            aliases(row).map(
              (alias, i) =>
                html`${i === 0 ? '' : words.separator}<q lang=${language} dir="auto">${words.quoted(alias)}</q>`,
            ),
        }
      : null,
  ];
  return columns.filter((column) => column !== null);
}

/** A word that no column has room for. */
const longClass = (text: string): string => (/\S{21}/u.test(text) ? 'long' : '');

function nameButton(id: string, name: string): TemplateResult {
  return html`<button type="button" class="name ${longClass(name)}" tabindex="-1" data-name=${id}>
    <bdi>${name}</bdi>
  </button>`;
}

/** In the source's own words, else by its date; how long it holds; and its place in an order where it has no date. */
function whenView(
  { words, late: { table } }: ColumnsContext,
  { when, date, until, order }: Statement,
  ended: string | null,
): TemplateResult | typeof nothing {
  if ((when ?? date ?? until ?? order) === undefined) return nothing;
  const day = date === undefined ? undefined : words.date(date);
  return html`<span dir="auto">${when ?? day}</span>${details([
      when === undefined ? undefined : day,
      date === undefined && order !== undefined ? table.order(order) : undefined,
      ended !== null
        ? table.ended(words.date(ended))
        : until === undefined
          ? undefined
          : table.until(words.date(until)),
    ])}`;
}

function details(parts: readonly (string | undefined)[]): TemplateResult | typeof nothing {
  const there = parts.filter((part) => part !== undefined);
  return there.length === 0
    ? nothing
    : html` <span class="details">${there.map((part, i) => html`${i === 0 ? '' : ' · '}<bdi>${part}</bdi>`)}</span>`;
}
