/**
 * What is decided about proposed statements. A statement that was made of a proposal has its key in a cell of its own;
 * a rejected proposal has a cell that says so in its row of the table `proposals`. Neither is written into a dataset.
 * What is taken back is proposed again. Rows of proposals that a dataset brought hold the proposal itself: see
 * `filed-proposals.ts`.
 */
import { setCells } from './change.js';
import { cellOf, textOf } from './draft.js';
import { changeOf } from './entered.js';
import type { CellChange, Change, Draft } from './types.js';

/** The field of a statement with the key of the proposal that it was made of. */
const PROPOSAL = '@proposal';
/** The field of an actor with the names under which proposals know it, whatever it is called now. */
const PROPOSED_NAMES = '@proposed';
const REJECTED = 'rejected';

/** Rejects a proposal, so that it is not shown again. */
export function rejectProposal(draft: Draft, key: string, about: string): Change {
  return changeOf('reject-proposal', about, setCells(draft, 'proposals', key, { [REJECTED]: true }));
}

/** Takes back all rejections. */
export function restoreProposals(draft: Draft): Change {
  const rows = rejectedProposals(draft);
  return changeOf(
    'restore-proposals',
    String(rows.length),
    rows.flatMap((row) => setCells(draft, 'proposals', row, { [REJECTED]: undefined })),
  );
}

/** The keys of the proposals that were rejected. */
export function rejectedProposals(draft: Draft): readonly string[] {
  return [...draft.proposals].filter(([, row]) => row.get(REJECTED) === true).map(([key]) => key);
}

/** The keys of the proposals that have become a statement or were rejected. */
export function decidedProposals(draft: Draft): ReadonlySet<string> {
  const keys = new Set(rejectedProposals(draft));
  for (const id of draft.statements.keys()) {
    const key = textOf(draft, 'statements', id, PROPOSAL);
    if (key !== '') keys.add(key);
  }
  return keys;
}

/** The cells that say of which proposal a statement was made. */
export function cellsOfOrigin(draft: Draft, statement: string, key: string): CellChange[] {
  return setCells(draft, 'statements', statement, { [PROPOSAL]: key });
}

/** The cells by which an actor is known to proposals under names. */
export function cellsOfProposedNames(draft: Draft, actor: string, names: readonly string[]): CellChange[] {
  const all = [...new Set([...proposedNames(draft, actor), ...names])];
  return all.length === 0 ? [] : setCells(draft, 'actors', actor, { [PROPOSED_NAMES]: all });
}

/** The names under which proposals know an actor, besides its name and aliases. */
export function proposedNames(draft: Draft, actor: string): readonly string[] {
  const names = cellOf(draft, 'actors', actor, PROPOSED_NAMES);
  return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : [];
}
