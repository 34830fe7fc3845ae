/** Names that stand beside the word for their role: “the emir, Tamim”, “its ally the Netherlands”. */
import { namedAt, type Named } from './coordination.js';
import type { ParsedSentence } from './sentence.js';
import { OFFICES } from './word-lists.js';
import { wordSet } from './word-set.js';

const ROLE = wordSet(`
  counterpart rival predecessor successor ally neighbour neighbor opponent boss backer patron foe enemy sponsor
`);

/** “the emir, Tamim”, “his counterpart, Ana Silva”: the name in the apposition after a role; null without one. */
export function appositionAfter(s: ParsedSentence, at: number): Named | null {
  const head = s.phrases[at]?.head ?? '';
  if (!(OFFICES.has(head) || ROLE.has(head))) return null;
  // “its closest ally the Netherlands”
  const hasComma = s.chunks[at + 1]?.kind === 'comma';
  const name = hasComma ? at + 2 : at + 1;
  return (hasComma || ROLE.has(head)) && s.phrases[name]?.head === '' ? namedAt(s, name) : null;
}
