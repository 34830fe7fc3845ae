/** Takes over what another coder has made, with its actors if they are missing, as one change. */
import { isMachineCoder } from '../../data/machine-coders.js';
import { findQuote } from '../../data/quotes.js';
import type { Quote } from '../../data/schema.js';
import { aboutAffiliation } from './affiliation-edits.js';
import { applyChange, mergeChanges, setCells } from './change.js';
import type { CodedAffiliation, CodedStatement, CodedTie } from './coding.js';
import { DraftError, existingRow } from './draft.js';
import { cellsToAdd, changeOf, entered, type Fields } from './entered.js';
import { freeId, nextNumber } from './free-id.js';
import { matchRelation, matchRow, type ActorMatches } from './match-actors.js';
import { quoteAt } from './quote-at.js';
import { CODER } from './start-draft.js';
import { quoteValue } from './statement-edits.js';
import type { Change, Draft } from './types.js';

/** Where it is adopted to. */
export interface AdoptOptions {
  /** The id of one's own source, and its paragraphs; none if the text is not there. */
  readonly source: string;
  readonly paragraphs: readonly string[];
  readonly actors: ActorMatches;
  /** The row of one's own in whose place it comes; null to add it. */
  readonly replaces: string | null;
  /** Who coded what does not say so itself. */
  readonly coder: string;
}

/** The change, and the row that it makes or replaces. */
interface Adopted {
  readonly change: Change;
  readonly id: string;
}

/**
 * Takes over a statement of the other coder, with its actors and its relation if they are missing. It keeps its coder,
 * if that is a person.
 *
 * @throws {DraftError} if both of its actors are the same one here.
 */
export function adoptStatement(draft: Draft, theirs: Draft, statement: CodedStatement, options: AdoptOptions): Adopted {
  const adoption = new Adoption(draft, theirs, options, changeOf('adopt-statement', statement.quote?.exact ?? '', []));
  const [from, to] = adoption.takeEnds(statement);
  const relation = matchRelation(draft, theirs, statement.relation) ?? statement.relation;
  if (matchRelation(draft, theirs, statement.relation) === null)
    adoption.add(cellsToAdd(adoption.draft, 'relationTypes', relation, ownFields(theirs, 'relationTypes', relation)));
  // What a machine has proposed is adopted by a person, who has reviewed it.
  const isOfPerson = statement.coder !== '' && !isMachineCoder(statement.coder);
  const coder = isOfPerson ? statement.coder : options.coder;
  const id = options.replaces ?? freeId(adoption.draft, 'statements', statement.id);
  adoption.take('statements', id, statement, { from, relation, to, coder });
  return { change: adoption.change, id };
}

/**
 * Takes over an affiliation of the other coder, with its actors if they are missing. The draft keeps who coded it;
 * datasets do not say so.
 *
 * @throws {DraftError} if both of its actors are the same one here.
 */
export function adoptAffiliation(
  draft: Draft,
  theirs: Draft,
  affiliation: CodedAffiliation,
  options: AdoptOptions,
): Adopted {
  const about = aboutAffiliation(theirs, affiliation.id);
  const adoption = new Adoption(draft, theirs, options, changeOf('adopt-affiliation', about, []));
  const [of, to] = adoption.takeEnds(affiliation);
  const id = options.replaces ?? nextNumber(adoption.draft, 'affiliations');
  adoption.take('affiliations', id, affiliation, { of, to, [CODER]: affiliation.coder || options.coder });
  return { change: adoption.change, id };
}

/** One change that grows: each part is made in the draft that the parts before it have left. */
class Adoption {
  draft: Draft;
  change: Change;
  readonly #theirs: Draft;
  readonly #options: AdoptOptions;

  constructor(draft: Draft, theirs: Draft, options: AdoptOptions, change: Change) {
    this.draft = draft;
    this.change = change;
    this.#theirs = theirs;
    this.#options = options;
  }

  add(cells: Change['cells']): void {
    const next = { ...this.change, cells };
    this.draft = applyChange(this.draft, next);
    this.change = mergeChanges(this.change, next);
  }

  /** The ids of both actors here; whoever is missing is added. */
  takeEnds({ from, to }: CodedTie): readonly [from: string, to: string] {
    const [start, end] = [from, to].map((id) => this.#options.actors.get(id)?.mine ?? `theirs:${id}`);
    if (start === end)
      throw new DraftError(`found ${JSON.stringify(start)} at both ends of what is adopted, expected two actors.`);
    return [this.#actorHere(from), this.#actorHere(to)];
  }

  #actorHere(id: string): string {
    const known = this.#options.actors.get(id)?.mine ?? null;
    if (known !== null) return known;
    const made = freeActorId(this.draft, this.#theirs, id);
    this.add(cellsToAdd(this.draft, 'actors', made, ownFields(this.#theirs, 'actors', id)));
    // The id may mean another actor here, so that the next comparison has to know who is meant.
    this.add(setCells(this.draft, 'comparison', matchRow(this.#theirs, id), { actor: made }));
    return made;
  }

  /** Writes the fields of the other coder into a row; of what stood there, nothing is left. */
  take(table: 'statements' | 'affiliations', id: string, tie: CodedTie, more: Fields): void {
    const { source, paragraphs, replaces } = this.#options;
    const theirs = ownFields(this.#theirs, table, tie.id);
    const quote = quoteHere(tie, paragraphs);
    const fields: Fields = { ...theirs, source, ...(quote === null ? {} : { quote: quoteValue(quote) }), ...more };
    if (replaces === null) {
      this.add(cellsToAdd(this.draft, table, id, fields));
      return;
    }
    const old = ownFields(this.draft, table, id);
    const cleared = Object.fromEntries(
      Object.keys(old)
        .filter((field) => !Object.hasOwn(theirs, field))
        .map((field) => [field, undefined]),
    );
    const values = Object.entries({ ...cleared, ...fields }).map(([field, value]) => [field, entered(value)]);
    this.add(setCells(this.draft, table, id, Object.fromEntries(values) as Fields));
  }
}

/** The id of the other coder if it is free, else one that neither coding has. */
function freeActorId(draft: Draft, theirs: Draft, id: string): string {
  let wanted = id;
  let made = freeId(draft, 'actors', wanted);
  for (let count = 2; made !== id && theirs.actors.has(made); count += 1) {
    wanted = `${id}-${count}`;
    made = freeId(draft, 'actors', wanted);
  }
  return made;
}

/** The fields of an object that are keys of a dataset. */
function ownFields(
  draft: Draft,
  table: 'actors' | 'affiliations' | 'relationTypes' | 'statements',
  id: string,
): Fields {
  return Object.fromEntries([...existingRow(draft, table, id)].filter(([field]) => !field.startsWith('@')));
}

/** The quote as it is written in one's own text: it may stand there in another paragraph or typesetting. */
function quoteHere({ quote, place }: CodedTie, paragraphs: readonly string[]): Quote | null {
  if (quote === null || place === null || findQuote(paragraphs, quote).length === 1) return quote;
  return quoteAt(paragraphs, place.paragraph, place.start, place.end);
}
