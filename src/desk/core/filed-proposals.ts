/**
 * Statements of a dataset that a machine has proposed. Where the text is there, they are proposals, until a person has
 * decided each: rows of the table `proposals` with the cells of the statement. They are not written into a dataset.
 */
import { isMachineCoder } from '../../data/machine-coders.js';
import { paragraphsOf } from '../../data/quotes.js';
import { isObject } from '../../data/readable.js';
import type { Quote } from '../../data/schema.js';
import { deleteRow, setCells } from './change.js';
import { decidedProposals } from './proposal-edits.js';
import { placesOf } from './quote-at.js';
import type { CellChange, Draft, Row } from './types.js';

/** Begins the keys of these proposals; the id that the statement had follows. */
const FILED = 'file ';

/**
 * The cells that turn statements about a source into proposals: those of machines whose words stand in its text. The
 * others stay statements.
 */
export function cellsOfFiling(draft: Draft, source: string, text: string): CellChange[] {
  const drafted = [...draft.statements].filter(
    ([, row]) => row.get('source') === source && isMachineCoder(row.get('coder')),
  );
  if (drafted.length === 0) return [];
  const quotes = drafted.flatMap(([id, row]) => {
    const quote = quoteOfProposal(row);
    return quote === null ? [] : [[id, quote] as const];
  });
  const places = placesOf(paragraphsOf(text), new Map(quotes));
  return drafted
    .filter(([id]) => places.has(id))
    .flatMap(([id, row]) => [
      ...setCells(draft, 'proposals', FILED + id, Object.fromEntries(row)),
      ...deleteRow(draft, 'statements', id),
    ]);
}

/** The ids of the statements of machines that are statements still, since their words or the text are not there. */
export function unreviewedStatements(draft: Draft): readonly string[] {
  return [...draft.statements].filter(([, row]) => isMachineCoder(row.get('coder'))).map(([id]) => id);
}

/** The quote in a row; null if it has none. */
export function quoteOfProposal(row: Row): Quote | null {
  const quote = row.get('quote');
  return isObject(quote) && typeof quote['exact'] === 'string' ? (quote as unknown as Quote) : null;
}

/** The proposals that a dataset brought, decided or not, by their keys. */
export function filedProposals(draft: Draft): ReadonlyMap<string, Row> {
  return new Map([...draft.proposals].filter(([, row]) => row.has('coder')));
}

/** How many of them nobody has accepted or rejected. */
export function countUndecided(draft: Draft): number {
  const filed = filedProposals(draft);
  if (filed.size === 0) return 0;
  const decided = decidedProposals(draft);
  return [...filed.keys()].filter((key) => !decided.has(key)).length;
}

/** Actors whom only such proposals name: nobody has accepted anything of them, so that they are drawn nowhere. */
export function actorsOnlyProposed(draft: Draft): ReadonlySet<string> {
  const actors = new Set<unknown>();
  for (const row of filedProposals(draft).values()) for (const end of ['from', 'to']) actors.add(row.get(end));
  if (actors.size === 0) return actors as ReadonlySet<string>;
  for (const table of ['statements', 'affiliations'] as const)
    for (const row of draft[table].values()) for (const end of ['from', 'of', 'to']) actors.delete(row.get(end));
  for (const actor of draft.pins.keys()) actors.delete(actor);
  return actors as ReadonlySet<string>;
}
