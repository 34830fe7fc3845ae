/** Makes a draft of a table of statements. What a row lacks stays open: nothing is chosen that nobody chose. */
import { AFFILIATION_KINDS, BUILT_IN_RELATIONS, MARKERS, STANDINGS } from '../../data/vocabulary.js';
import type { AllWords } from '../../i18n/types.js';
import { foldText } from '../../model/fold-text.js';
import { addActor } from '../core/actor-edits.js';
import { addAffiliation } from '../core/affiliation-edits.js';
import { applyChange } from '../core/change.js';
import { countryNames, countryOf } from '../core/countries.js';
import { emptyDraft } from '../core/draft.js';
import { guessKind } from '../core/kinds.js';
import { openEndsOf } from '../core/open-ends.js';
import { addRelationType } from '../core/relation-edits.js';
import { ARTICLE, startDraft } from '../core/start-draft.js';
import { addStatement } from '../core/statement-edits.js';
import type { Change, Draft } from '../core/types.js';
import type { CsvColumns, CsvField } from './csv-columns.js';
import type { CsvTable } from './read-csv.js';

export interface CsvDraft {
  readonly draft: Draft;
  readonly statements: number;
  /** Those that lack something. */
  readonly unfinished: number;
  /** Rows that name no actor and no relation, as they are numbered in the file: the first one is 2. */
  readonly leftOut: readonly number[];
}

/**
 * The draft of a table.
 *
 * @param title The title of the draft.
 * @param terms Names of relations and certainties, which a table may have in place of their ids.
 */
export function draftOfCsv(table: CsvTable, columns: CsvColumns, title: string, terms: AllWords): CsvDraft {
  const filling = new Filling(title, terms);
  const leftOut: number[] = [];
  table.rows.forEach((row, i) => {
    const read = (field: CsvField): string => {
      const index = columns.get(field);
      return index === undefined ? '' : (row[index] ?? '');
    };
    if (!filling.add(read)) leftOut.push(i + 2);
  });
  const { draft } = filling;
  return {
    draft,
    statements: draft.statements.size + draft.affiliations.size,
    unfinished: openEndsOf(draft).length,
    leftOut,
  };
}

/** Colours of relations that a table names, readable on white; used in turn. They can be changed later. */
const COLOURS = ['#7a4fbf', '#b3541e', '#2f6f8f', '#8a6d00', '#a03572', '#4d7a1f'] as const;

/** A draft while the rows of a table are added to it. */
class Filling {
  draft: Draft;
  readonly #actors = new Map<string, string>();
  readonly #relations: Map<string, string>;
  readonly #standings: ReadonlyMap<string, (typeof STANDINGS)[number]>;
  readonly #affiliations: ReadonlyMap<string, (typeof AFFILIATION_KINDS)[number]>;

  constructor(title: string, terms: AllWords) {
    const start = startDraft({ title, text: '' });
    this.draft = applyChange(emptyDraft(), { ...start, cells: start.cells.filter((cell) => cell.table !== 'texts') });
    const named = <T extends string>(ids: readonly T[], names: Readonly<Record<string, string>>): Map<string, T> =>
      new Map(ids.flatMap((id) => [id, names[id] ?? id].map((name) => [foldText(name).trim(), id] as const)));
    this.#relations = named(
      BUILT_IN_RELATIONS.map(({ id }) => id),
      terms.relations,
    );
    this.#standings = named(STANDINGS, terms.standings);
    this.#affiliations = named(AFFILIATION_KINDS, terms.affiliations);
  }

  /** @returns Whether the row holds anything. */
  add(read: (field: CsvField) => string): boolean {
    const optional = (field: CsvField): string | undefined => read(field) || undefined;
    if (read('from') === '' && read('to') === '' && read('relation') === '') return false;
    const [from, to] = [this.#actor(read('from')), this.#actor(read('to'))];
    const exact = optional('quote');
    const paragraph = /^[1-9]\d{0,5}$/.test(read('paragraph')) ? Number(read('paragraph')) : undefined;
    const quote = exact === undefined ? undefined : { exact, ...(paragraph === undefined ? {} : { paragraph }) };
    const kind = this.#affiliations.get(foldText(read('relation')).trim());
    if (kind !== undefined) {
      this.#take(addAffiliation(this.draft, { of: from, kind, to, source: ARTICLE, quote }).change);
      return true;
    }
    const { change } = addStatement(this.draft, {
      source: ARTICLE,
      from,
      relation: this.#relation(read('relation')),
      to,
      standing: this.#standings.get(foldText(read('standing')).trim()),
      quote,
      attribution: optional('attribution'),
      when: optional('when'),
      date: optional('date'),
      until: optional('until'),
      claim: optional('claim'),
      note: optional('note'),
      coder: optional('coder'),
    });
    this.#take(change);
    return true;
  }

  /** The id of the actor with a name, who is added where it is new. */
  #actor(name: string): string | undefined {
    const key = foldText(name).trim();
    if (key === '') return undefined;
    const known = this.#actors.get(key);
    if (known !== undefined) return known;
    const kind = guessKind(name);
    const country = kind === 'state' ? countryOf(name) : undefined;
    const more = country === undefined ? {} : { country, names: countryNames(country) };
    const { change, id } = addActor(this.draft, { name, kind, ...more });
    this.#take(change);
    this.#actors.set(key, id);
    return id;
  }

  #relation(label: string): string | undefined {
    const key = foldText(label).trim();
    if (key === '') return undefined;
    const known = this.#relations.get(key);
    if (known !== undefined) return known;
    const { change, id } = addRelationType(this.draft, {
      label,
      color: COLOURS[this.draft.relationTypes.size % COLOURS.length],
      marker: MARKERS[this.draft.relationTypes.size % MARKERS.length],
    });
    this.#take(change);
    this.#relations.set(key, id);
    return id;
  }

  #take(change: Change): void {
    this.draft = applyChange(this.draft, change);
  }
}
