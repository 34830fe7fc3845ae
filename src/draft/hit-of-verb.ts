/** The hit of a verb group whose pattern was found. */
import type { Named } from './coordination.js';
import type { Hit } from './hit.js';
import type { Rule, VerbPattern } from './patterns.js';
import type { Roles } from './role-kinds.js';
import type { ParsedSentence } from './sentence.js';

/** Reads the construction of a pattern at the chunk of one of its verbs; null if it is another construction. */
export type Frame = (s: ParsedSentence, at: number, pattern: VerbPattern, lemma: string) => Hit | null;

/** The hit of a verb group, up to the chunk `last`. */
export function hitOf(
  s: ParsedSentence,
  at: number,
  { relation, effect }: Pick<VerbPattern, 'relation' | 'effect'>,
  rule: Rule,
  from: Named | null,
  to: Named | null,
  roles: Roles,
  last: number,
): Hit {
  const { chunks } = s;
  return {
    relation,
    rule,
    from: effect === 'asked' ? null : from,
    to,
    trigger: chunks[at]!.verb!.main,
    first: chunks[at]!.first,
    end: chunks[Math.max(at, last)]!.end,
    roles: {
      ...roles,
      isNegated: roles.isNegated || effect === 'denied',
      isEnded: roles.isEnded || effect === 'ended',
      mood: effect === 'kept' && roles.isFuture ? null : (roles.mood ?? (effect === 'wished' ? 'called-for' : null)),
    },
    isImplied: false,
  };
}
