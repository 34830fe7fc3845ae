/**
 * What is decided when two codings are compared. The table `comparison` has these rows:
 *
 * - `done`: field `coding`, one's own coding as it was when it was called done. Numbers are taken from it, so that what
 *   is adopted later does not count as agreement.
 * - `actor:…`: field `actor`, the id of one's own actor that was matched by hand; empty for none
 * - `mine:…`, `theirs:…`: field `note`, why a difference stays; likewise `affiliation-mine:…`, `affiliation-theirs:…`
 */
import { isObject } from '../../data/readable.js';
import { actorName } from './actor-edits.js';
import { setCells } from './change.js';
import { cellOf, textOf } from './draft.js';
import { changeOf, entered } from './entered.js';
import { matchRow } from './match-actors.js';
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
