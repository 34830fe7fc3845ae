/** Collects the statements of a table, and makes a dataset of them. */
import type { RelationType } from '../data/vocabulary.js';
import { unguarded } from '../data/write-csv.js';
import type { RelationGrouping } from './cameo.js';
import type { CodeScheme } from './countries.js';
import { ownCopy } from './own-copy.js';
import { LONGEST_ACTOR_NAME, type RowStatement } from './row-statement.js';
import { actorsOfTable, type ImportedActor } from './table-actors.js';
import type { TableDates } from './table-dates.js';
import type { ImportedGroup, TableGroups } from './table-groups.js';
import { relationsOfTable, type NamedRelation, type RelationUse } from './table-relations.js';

/** A statement of an imported dataset. */
export interface ImportedStatement {
  readonly id: string;
  readonly source: string;
  readonly from: string;
  readonly relation: string;
  readonly to: string;
  readonly locator: string;
  readonly [key: string]: unknown;
}

/** The dataset of a table: a valid one of format 1, to be written as JSON or given to `parseDataset`. */
export interface ImportedDataset {
  readonly format: 1;
  readonly title: string;
  readonly language: 'en';
  readonly sources: readonly {
    readonly id: string;
    readonly kind: 'dataset';
    readonly title: string;
    readonly url?: string;
  }[];
  readonly groups?: readonly ImportedGroup[];
  readonly actors: readonly ImportedActor[];
  readonly relationTypes?: readonly RelationType[];
  readonly statements: readonly ImportedStatement[];
  readonly pins?: readonly { readonly actor: string; readonly x: number; readonly y: number }[];
}

export interface CollectorOptions {
  readonly title: string;
  /** The name of the file, the title of its source. */
  readonly file: string;
  readonly url: string | undefined;
  readonly relations: RelationGrouping;
  readonly codes: CodeScheme | undefined;
  readonly merge: boolean;
  /** The noun of a row in locators. */
  readonly noun: 'row' | 'edge';
  /** What is known of actors beside the statements; null for a table. */
  readonly nodes: {
    readonly names: readonly string[];
    readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  } | null;
}

/** What is kept of a row, or of several that are merged. */
interface Kept {
  readonly from: number;
  readonly to: number;
  readonly relation: number;
  readonly statement: RowStatement;
  count: number;
  /** The lines of its rows, the first {@link MOST_LINES}. */
  readonly lines: number[];
  /** The number of its rows. */
  rows: number;
}

/** So many lines of merged rows are named. */
const MOST_LINES = 10;
const SOURCE = 'table';

export class StatementCollector {
  readonly #options: CollectorOptions;
  readonly #names = new Map<string, number>();
  readonly #relations = new Map<string, { readonly relation: NamedRelation; rows: number; readonly index: number }>();
  readonly #kept: Kept[] = [];
  readonly #merged = new Map<string, Kept>();

  constructor(options: CollectorOptions) {
    this.#options = options;
    for (const name of options.nodes?.names ?? []) this.#nameIndex(nameInTable(name));
  }

  /** The number of statements so far. */
  get size(): number {
    return this.#kept.length;
  }

  add(statement: RowStatement, line: number): void {
    const [from, to] = [this.#nameIndex(statement.from), this.#nameIndex(statement.to)];
    const relation = this.#relationIndex(statement.relation);
    const { merge } = this.#options;
    const key = merge ? `${from}/${relation}/${to}/${statement.standing ?? ''}` : '';
    const known = merge ? this.#merged.get(key) : undefined;
    if (known !== undefined) {
      known.count += statement.count;
      known.rows += 1;
      if (known.lines.length < MOST_LINES) known.lines.push(line);
      return;
    }
    const kept = { from, to, relation, statement, count: statement.count, lines: [line], rows: 1 };
    this.#kept.push(kept);
    if (merge) this.#merged.set(key, kept);
  }

  #nameIndex(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    this.#names.set(ownCopy(name), this.#names.size);
    return this.#names.size - 1;
  }

  #relationIndex(relation: NamedRelation): number {
    let known = this.#relations.get(relation.key);
    if (known === undefined) {
      const own = { ...relation, key: ownCopy(relation.key), label: ownCopy(relation.label) };
      known = { relation: own, rows: 0, index: this.#relations.size };
      this.#relations.set(own.key, known);
    }
    known.rows += 1;
    return known.index;
  }

  /** The dataset, and what each relation of the table became. */
  finish(
    dates: TableDates,
    tableGroups: TableGroups,
  ): {
    readonly dataset: ImportedDataset;
    readonly relations: readonly RelationUse[];
    readonly codes: CodeScheme;
    /** Dates that were left out, since nothing in their column tells day and month apart. */
    readonly unclearDates: number;
  } {
    const { title, file, url, relations: grouping, codes } = this.#options;
    const { nodes } = this.#options;
    const names = [...this.#names.keys()];
    const { actors: ungrouped, ids, scheme } = actorsOfTable(names, codes);
    const { actors, groups } = tableGroups.finish(ungrouped, names, ids);
    const { types, uses } = relationsOfTable([...this.#relations.values()], grouping);
    const statements = this.#kept.map((kept) => this.#statement(kept, ids, uses, dates));
    const dataset: ImportedDataset = {
      format: 1,
      title,
      language: 'en',
      sources: [{ id: SOURCE, kind: 'dataset', title: file, ...(url === undefined ? {} : { url }) }],
      ...(groups.length === 0 ? {} : { groups }),
      actors,
      ...(types.length === 0 ? {} : { relationTypes: types }),
      statements,
      ...pinsOf(nodes?.places ?? new Map(), new Map(names.map((name, i) => [name, ids[i]!]))),
    };
    const unclearDates = this.#kept.filter(
      ({ rows, statement: { dates: date } }) => rows === 1 && date !== undefined && dates.decide(date) === undefined,
    ).length;
    return { dataset, relations: uses, codes: scheme, unclearDates };
  }

  #statement(kept: Kept, ids: readonly string[], uses: readonly RelationUse[], dates: TableDates): ImportedStatement {
    const use = uses[kept.relation]!;
    const { dates: date, until, claim, standing, when, quote, attribution, url, coder } = kept.statement;
    const values = {
      standing,
      claim: claim ?? claimOf(use),
      quote,
      attribution,
      when,
      date: date === undefined ? undefined : dates.decide(date),
      until: until === undefined ? undefined : dates.decide(until),
      count: kept.count === 1 ? undefined : kept.count,
      url,
      coder,
    };
    // Merged rows share what they all say; the other values are those of single rows.
    const shared = kept.rows > 1 ? { standing, claim: claimOf(use), count: values.count } : values;
    return {
      id: `${this.#options.noun}-${kept.lines[0]}`,
      source: SOURCE,
      from: ids[kept.from]!,
      relation: use.relation,
      to: ids[kept.to]!,
      ...Object.fromEntries(Object.entries(shared).filter(([, value]) => value !== undefined)),
      locator: locatorOf(kept, this.#options.noun),
    };
  }
}

/** A name as the rows of a table have it. */
export function nameInTable(name: string): string {
  return unguarded(name).trim().slice(0, LONGEST_ACTOR_NAME);
}

/** The pins of actors with a place; of several names of one actor, the first counts. */
function pinsOf(
  places: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
  ids: ReadonlyMap<string, string>,
): Pick<ImportedDataset, 'pins'> {
  const pins = new Map<string, { actor: string; x: number; y: number }>();
  for (const [name, { x, y }] of places) {
    const actor = ids.get(nameInTable(name));
    if (actor !== undefined && !pins.has(actor)) pins.set(actor, { actor, x, y });
  }
  return pins.size === 0 ? {} : { pins: [...pins.values()] };
}

/** What the table calls the relation, where the relation type is wider. */
function claimOf({ event, label, relationLabel }: RelationUse): string | undefined {
  if (event === null) return label.toLowerCase() === relationLabel.toLowerCase() ? undefined : label;
  const ontology = /^\d/.test(event.code) ? 'CAMEO' : 'PLOVER';
  return `${label} (${ontology} ${event.code})`;
}

/** "row 7", or "rows 2, 5, 9 and 12 more". */
function locatorOf({ lines, rows }: Kept, noun: string): string {
  if (rows === 1) return `${noun} ${lines[0]}`;
  const more = rows - lines.length;
  const list = lines.join(', ');
  return more > 0 ? `${noun}s ${list} and ${more} more` : `${noun}s ${list.replace(/, (\d+)$/, ' and $1')}`;
}
