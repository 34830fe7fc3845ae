/**
 * What is decided when two codings are compared. The table `comparison` has these rows:
 *
 * - `done`: field `coding`, one's own coding as it was when it was called done. Numbers are taken from it, so that what
 *   is adopted later does not count as agreement.
 * - `actor:…`: field `actor`, the id of one's own actor that was matched by hand; empty for none
 * - `mine:…`, `theirs:…`: field `note`, why a difference stays
 */
import { isMachineCoder } from '../../data/machine-coders.js';
import { findQuote } from '../../data/quotes.js';
import { isObject } from '../../data/readable.js';
import type { Quote } from '../../data/schema.js';
import { actorName } from './actor-edits.js';
import { applyChange, mergeChanges, setCells } from './change.js';
import type { CodedStatement } from './coding.js';
import { cellOf, DraftError, existingRow, textOf } from './draft.js';
import { cellsToAdd, changeOf, entered, type Fields } from './entered.js';
import { freeId } from './free-id.js';
import { matchRelation, matchRow, type ActorMatches } from './match-actors.js';
import { quoteAt } from './quote-at.js';
import { quoteValue } from './statement-edits.js';
import { toDataset } from './to-dataset.js';
import type { Change, Draft, Json } from './types.js';

const DONE = 'done';
/** The parts of a dataset that a coding consists of. */
const PARTS = new Set(['format', 'title', 'sources', 'actors', 'relationTypes', 'statements']);

/** Calls one's own coding done, as it is now. */
export function callDone(draft: Draft): Change {
  const coding = Object.fromEntries(Object.entries(toDataset(draft)).filter(([key]) => PARTS.has(key)));
  return changeOf('call-done', '', setCells(draft, 'comparison', DONE, { coding }));
}

/** One's own coding as it was when it was called done; null if it was not. */
export function codingWhenDone(draft: Draft): Json | null {
  const coding = cellOf(draft, 'comparison', DONE, 'coding');
  return isObject(coding) ? coding : null;
}

/** Says that an actor of the other coder is one's own `actor`; null: none of them. */
export function matchActor(draft: Draft, theirs: Draft, their: string, actor: string | null): Change {
  const names = [actorName(theirs, their), actor === null ? '–' : actorName(draft, actor)];
  const cells = setCells(draft, 'comparison', matchRow(theirs, their), { actor: actor ?? '' });
  return changeOf('match-actor', names.join(' = '), cells);
}

/** Says why a difference stays. A blank reason takes that back. */
export function dismissDifference(draft: Draft, row: string, reason: string, about: string): Change {
  return changeOf('dismiss-difference', about, setCells(draft, 'comparison', row, { note: entered(reason) }));
}

/** Why a difference stays; empty if it was not dismissed. */
export function reasonOf(draft: Draft, row: string): string {
  return textOf(draft, 'comparison', row, 'note');
}

/** Where a statement is adopted to. */
export interface AdoptOptions {
  /** The id of one's own source, and its paragraphs; none if the text is not there. */
  readonly source: string;
  readonly paragraphs: readonly string[];
  readonly actors: ActorMatches;
  /** One's own statement in whose place it comes; null to add it. */
  readonly replaces: string | null;
  /** Who coded a statement that does not say so itself. */
  readonly coder: string;
}

/**
 * Takes over a statement of the other coder, with its actors and its relation if they are missing, as one change. It
 * keeps its coder.
 *
 * @throws {DraftError} if both of its actors are the same one here.
 */
export function adoptStatement(
  draft: Draft,
  theirs: Draft,
  statement: CodedStatement,
  { source, paragraphs, actors, replaces, coder }: AdoptOptions,
): { readonly change: Change; readonly id: string } {
  const row = existingRow(theirs, 'statements', statement.id);
  const about = statement.quote?.exact ?? '';
  let change = changeOf('adopt-statement', about, []);
  let current = draft;
  const add = (cells: Change['cells']): void => {
    const next = changeOf('adopt-statement', about, cells);
    current = applyChange(current, next);
    change = mergeChanges(change, next);
  };
  const actorHere = (id: string): string => {
    const known = actors.get(id)?.mine ?? null;
    if (known !== null) return known;
    const made = freeActorId(current, theirs, id);
    add(cellsToAdd(current, 'actors', made, ownFields(theirs, 'actors', id)));
    // The id may mean another actor here, so that the next comparison has to know who is meant.
    add(setCells(current, 'comparison', matchRow(theirs, id), { actor: made }));
    return made;
  };
  const ends = [statement.from, statement.to].map((id) => actors.get(id)?.mine ?? `theirs:${id}`);
  if (ends[0] === ends[1])
    throw new DraftError(`found ${JSON.stringify(ends[0])} at both ends of the statement, expected two actors.`);
  const from = actorHere(statement.from);
  const to = actorHere(statement.to);
  const relation = matchRelation(draft, theirs, statement.relation) ?? statement.relation;
  if (matchRelation(draft, theirs, statement.relation) === null)
    add(cellsToAdd(current, 'relationTypes', relation, ownFields(theirs, 'relationTypes', relation)));
  const quote = quoteHere(statement, paragraphs);
  // What a machine has proposed is adopted by a person, who has reviewed it.
  const own = textOf(theirs, 'statements', statement.id, 'coder');
  const fields: Fields = {
    ...ownFields(theirs, 'statements', statement.id),
    source,
    from,
    relation,
    to,
    ...(quote === null ? {} : { quote: quoteValue(quote) }),
    coder: isMachineCoder(own) || own === '' ? coder : own,
  };
  const id = replaces ?? freeId(current, 'statements', statement.id);
  if (replaces === null) add(cellsToAdd(current, 'statements', id, fields));
  else {
    const old = [...existingRow(current, 'statements', id).keys()].filter((field) => !field.startsWith('@'));
    const cleared = Object.fromEntries(old.filter((field) => !row.has(field)).map((field) => [field, undefined]));
    const values = Object.entries({ ...cleared, ...fields }).map(([field, value]) => [field, entered(value)]);
    add(setCells(current, 'statements', id, Object.fromEntries(values) as Fields));
  }
  return { change, id };
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
function ownFields(draft: Draft, table: 'actors' | 'relationTypes' | 'statements', id: string): Fields {
  return Object.fromEntries([...(draft[table].get(id) ?? [])].filter(([field]) => !field.startsWith('@')));
}

/** The quote as it is written in one's own text: it may stand there in another paragraph or typesetting. */
function quoteHere({ quote, place }: CodedStatement, paragraphs: readonly string[]): Quote | null {
  if (quote === null || place === null || findQuote(paragraphs, quote).length === 1) return quote;
  return quoteAt(paragraphs, place.paragraph, place.start, place.end);
}
