/** Has the rules read the text of a draft, in slices between which the page stays usable. */
import type { Actor } from '../../data/schema.js';
import { proposalSteps } from '../../draft/propose.js';
import type { Proposals } from '../../draft/types.js';
import { proposedNames } from '../core/proposal-edits.js';
import { rowsOf, textOf } from '../core/draft.js';
import type { Draft } from '../core/types.js';
import { draftActors } from './draft-lists.js';

/** The longest time that a slice takes, ms, so that letters and presses are answered between two of them. */
const SLICE_MS = 12;

/**
 * @param tell Is told the share of the text that has been read, 0 to 1.
 * @returns null if it was stopped.
 */
export async function runRules(
  { draft, paragraphs }: { readonly draft: Draft; readonly paragraphs: readonly string[] },
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<Proposals | null> {
  const steps = proposalSteps(paragraphs, { actors: knownActors(draft), relationTypes: ownRelations(draft) });
  let until = performance.now() + SLICE_MS;
  let step = steps.next();
  while (step.done !== true) {
    if (performance.now() >= until) {
      tell(step.value.done / Math.max(1, step.value.all));
      await new Promise((done) => setTimeout(done));
      if (signal.aborted) return null;
      until = performance.now() + SLICE_MS;
    }
    step = steps.next();
  }
  return step.value;
}

/** The actors of a draft with all names under which they are known. */
export function knownActors(draft: Draft): Actor[] {
  return draftActors(draft).map(({ id, kind, name, aliases }) => {
    const country = textOf(draft, 'actors', id, 'country');
    const names = [...new Set([...aliases, ...proposedNames(draft, id)])];
    return { id, kind, name, aliases: names, ...(country === '' ? {} : { country }) };
  });
}

/** The relations that a draft declares, with the words that stand for them. */
function ownRelations(draft: Draft): { id: string; label: string; words: string[] }[] {
  return rowsOf(draft, 'relationTypes').map(([id, row]) => {
    const words = row.get('words');
    return {
      id,
      label: textOf(draft, 'relationTypes', id, 'label'),
      words: Array.isArray(words) ? words.filter((word): word is string => typeof word === 'string') : [],
    };
  });
}
