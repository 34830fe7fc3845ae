/** The columns of the two tables: headings, content of cells, and the values by which rows are sorted. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from '../../data/schema.js';
import { STANDINGS } from '../../data/vocabulary.js';
import type { ActorRow, TieRow } from '../../model/table/table-rows.js';
import { actorGroupsOf } from '../../model/groups/actor-groups.js';
import { isLarge } from '../../model/is-large.js';
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
  | 'events'
  | 'when'
  | 'words'
  | 'source'
  | 'name'
  | 'kind'
  | 'relations'
  | 'does'
  | 'receives'
  | 'affiliations'
  | 'statements'
  | 'aliases'
  | 'group';

export interface Column<T> {
  readonly id: ColumnId;
  readonly label: string;
  /** Numbers are aligned to the end of the cell. The first press on the heading sorts the greatest number first. */
  readonly isNumber?: boolean;
  /** The value by which rows are sorted; null for none. */
  key(row: T): SortKey;
  /** The content of the cell as a lit value. */
  cell(row: T): unknown;
}

/** The columns by which the tables of a graph of many are sorted at first, where they are there. */
export const STRENGTH: Readonly<Record<'statements' | 'actors', ColumnId>> = {
  statements: 'events',
  actors: 'statements',
};

/** What a statement or an affiliation takes from its source. Affiliations have no claim. */
type Passage = Pick<Statement, 'source' | 'quote' | 'locator'> & Partial<Pick<Statement, 'claim'>>;

/** What the columns need to know. */
export interface ColumnsContext extends Pick<
  ViewContext,
  'dataset' | 'graph' | 'whole' | 'words' | 'locale' | 'theme'
> {
  readonly late: LateWords;
}

/**
 * Columns of the table of statements and affiliations. The column *events* is added if a statement counts for several,
 * the column *when* if one has a time, the column *source* if there are several sources.
 */
export function tieColumns(context: ColumnsContext): Column<TieRow>[] {
  const { dataset, graph, words, locale, theme, late } = context;
  const { table } = late;
  const names = new Map(graph.getAttribute('dataset').actors.map((actor) => [actor.id, localName(actor, locale)]));
  const titles = new Map(dataset.sources.map(({ id, title }) => [id, title ?? id]));
  const colors = colorsOf(graph, theme);
  const ranks = timeRanks(dataset.statements);
  const name = (id: string): string => names.get(id) ?? id;
  const label = (row: TieRow): string =>
    row.kind === 'statement'
      ? relationLabel(row.edge.relation, words, locale)
      : words.affiliations[row.edge.affiliation.kind];
  const passage = (row: TieRow): Passage => (row.kind === 'statement' ? row.statement : row.edge.affiliation);
  const actorCell = (id: string, agent: string | null): TemplateResult =>
    html`${nameButton(id, name(id))}${agent === null ? nothing : details([`(${name(agent)})`])}`;
  const fullName = (row: TieRow): string =>
    row.kind === 'statement'
      ? words.edgeName(name(row.from), name(row.to), label(row), words.standings[row.statement.standing])
      : words.tieName(name(row.from), name(row.to), label(row), row.edge.affiliation.role);
  const color = (row: TieRow): string =>
    row.kind === 'statement' ? (colors.get(row.edge.relation.id) ?? theme.ink) : theme.tie;
  const columns: (Column<TieRow> | null)[] = [
    {
      id: 'from',
      label: table.columns.from,
      key: ({ from }) => name(from),
      cell: ({ from, fromAgent }) => actorCell(from, fromAgent),
    },
    {
      id: 'relation',
      label: table.columns.relation,
      key: label,
      cell: (row) =>
        html`<button type="button" class="what ${longClass(label(row))}" tabindex="-1" aria-label=${fullName(row)}>
            <svg class="dot" width="10" height="10" aria-hidden="true">
              <circle cx="5" cy="5" r="5" fill=${color(row)}></circle></svg
            ><bdi>${label(row)}</bdi></button
          >${row.kind === 'affiliation' ? details([row.edge.affiliation.role]) : nothing}`,
    },
    { id: 'to', label: table.columns.to, key: ({ to }) => name(to), cell: ({ to, toAgent }) => actorCell(to, toAgent) },
    {
      id: 'standing',
      label: words.ui.certainty,
      key: (row) => (row.kind === 'statement' ? STANDINGS.indexOf(row.statement.standing) : null),
      cell: (row) => (row.kind === 'affiliation' ? nothing : standingView(context, row.statement)),
    },
    dataset.statements.some(({ count }) => count > 1)
      ? {
          id: 'events',
          label: words.count,
          isNumber: true,
          key: (row) => (row.kind === 'statement' ? row.statement.count : null),
          cell: (row) => (row.kind === 'statement' ? String(row.statement.count) : nothing),
        }
      : null,
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
      label: table.columns.quote,
      key: (row) => passage(row).quote?.exact ?? passage(row).claim ?? passage(row).locator ?? null,
      cell: (row) => wordsView(context, passage(row)),
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

/**
 * Columns of the table of actors. The column *aliases* is added if an actor has one, *group* if there are groups, and
 * *statements* in a graph of many.
 */
export function actorColumns(context: ColumnsContext): Column<ActorRow>[] {
  const {
    dataset,
    graph,
    whole,
    words,
    locale,
    late: { table, panel },
  } = context;
  const { groups: shown } = graph.getAttribute('filter');
  // Communities are looked for only where a reader has asked for them.
  const groups = dataset.groups !== undefined || (shown ?? 'none') !== 'none' ? actorGroupsOf(dataset).of : null;
  const groupOf = ({ id }: ActorRow): string | null => {
    const group = groups?.get(id);
    return group === undefined ? null : localName(group, locale);
  };
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
  const aliasView = (quoted: string, separator: string): TemplateResult =>
    html`${separator}<q lang=${language} dir="auto">${quoted}</q>`;
  const columns: (Column<ActorRow> | null)[] = [
    {
      id: 'name',
      label: table.columns.name,
      key: ({ actor }) => localName(actor, locale),
      cell: ({ id, actor, agents }) => {
        const names = agents.map((agent) => localName(agent, locale)).join(words.separator);
        return html`${nameButton(id, localName(actor, locale))}${details([names === '' ? undefined : `(${names})`])}`;
      },
    },
    {
      id: 'kind',
      label: table.columns.kind,
      key: ({ actor }) => words.actorKinds[actor.kind],
      cell: ({ actor }) => words.actorKinds[actor.kind],
    },
    isLarge(whole) ? counted('statements', table.statements) : null,
    groups === null || groups.size === 0
      ? null
      : {
          id: 'group',
          label: table.columns.group,
          key: groupOf,
          cell: (row) => html`<bdi>${groupOf(row) ?? ''}</bdi>`,
        },
    counted('relations', table.columns.relations),
    counted('does', table.columns.outgoing),
    counted('receives', table.columns.incoming),
    counted('affiliations', panel.affiliations),
    dataset.actors.some((actor) => (actor.aliases ?? []).length > 0)
      ? {
          id: 'aliases',
          label: panel.alsoCalled,
          key: (row) => aliases(row)[0] ?? null,
          cell: (row) => aliases(row).map((alias, i) => aliasView(words.quoted(alias), i === 0 ? '' : words.separator)),
        }
      : null,
  ];
  return columns.filter((column) => column !== null);
}

/** A class for texts with a word of more than 20 letters, which may be broken. */
const longClass = (text: string): string => (/\S{21}/u.test(text) ? 'long' : '');

function nameButton(id: string, name: string): TemplateResult {
  return html`<button type="button" class="name ${longClass(name)}" tabindex="-1" data-name=${id}>
    <bdi>${name}</bdi>
  </button>`;
}

/** The standing, and who says it. */
function standingView({ words, late }: ColumnsContext, { standing, attribution }: Statement): TemplateResult {
  const by = attribution === undefined ? undefined : late.panel.accordingTo(attribution);
  return html`<span>${words.standings[standing]}</span>${details([by])}`;
}

/** The quote, or the claim if there is no quote, and where it is in the source. */
function wordsView(context: ColumnsContext, { quote, claim, locator, source }: Passage): TemplateResult {
  const paragraph = quote?.paragraph === undefined ? undefined : context.late.panel.paragraph(quote.paragraph);
  const place = details([paragraph, locator]);
  if (quote !== undefined) return html`${quoteView(context, quote, source)}${place}`;
  return html`${claim === undefined ? nothing : html`<span dir="auto">${claim}</span>`}${place}`;
}

/**
 * The time of a statement in the words of its source, or else its date. Details are its date, its place in the order of
 * statements if it has no date, and when it ended or will end.
 *
 * @param ended The date at which it ended because of a later statement, or null.
 */
function whenView(
  { words, late }: ColumnsContext,
  { when, date, until, order }: Statement,
  ended: string | null,
): TemplateResult | typeof nothing {
  if ((when ?? date ?? until ?? order) === undefined) return nothing;
  const { table } = late;
  const day = date === undefined ? undefined : words.date(date);
  const planned = until === undefined ? undefined : table.until(words.date(until));
  const parts = [
    when === undefined ? undefined : day,
    date === undefined && order !== undefined ? table.order(order) : undefined,
    ended === null ? planned : words.ended(ended),
  ];
  return html`<span dir="auto" class=${longClass(when ?? '')}>${when ?? day}</span>${details(parts)}`;
}

/** The parts that are not undefined, in small letters, with dots between them. */
function details(parts: readonly (string | undefined)[]): TemplateResult | typeof nothing {
  const texts = parts.filter((part) => part !== undefined);
  if (texts.length === 0) return nothing;
  const items = texts.map((text, i) => html`${i === 0 ? '' : ' · '}<bdi>${text}</bdi>`);
  // The space before the element separates it from the text before it.
  return html` <span class="details">${items}</span>`;
}
