/** A relation that the words of a sentence carry, before its standing and its quote are settled. */
import type { Named } from './coordination.js';
import type { Rule } from './patterns.js';
import type { Roles } from './role-kinds.js';

export interface Hit {
  readonly relation: string;
  readonly rule: Rule;
  /** Null if the sentence names nobody who does it, or nobody to whom it is done. */
  readonly from: Named | null;
  readonly to: Named | null;
  /** The token of the word that carries the relation. */
  readonly trigger: number;
  /** The tokens that a quote needs, from `first` up to `end` (exclusive). */
  readonly first: number;
  readonly end: number;
  readonly roles: Pick<Roles, 'mood' | 'isNegated' | 'isEnded' | 'asker' | 'isPledged' | 'isFuture'>;
  /** Whether the relation only shows, and is not told. */
  readonly isImplied: boolean;
}

/** How a hit is put whose words are no clause. */
export const PLAIN: Hit['roles'] = {
  mood: null,
  isNegated: false,
  isEnded: false,
  asker: null,
  isPledged: false,
  isFuture: false,
};
