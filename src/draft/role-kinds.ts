/** What is told of whoever acts, and the ways to find it that need no verb group read. */
import type { Named } from './coordination.js';
import { ofPronoun } from './reference.js';
import type { ParsedSentence } from './sentence.js';

/** How a clause puts what its verb says. */
export interface Roles {
  readonly subject: Named | null;
  /** `called-for`: wished, urged or promised; `reported`: somebody is accused of it; null: it is done. */
  readonly mood: 'called-for' | 'reported' | null;
  readonly isNegated: boolean;
  /** Whether it holds no longer: “stopped arming”. */
  readonly isEnded: boolean;
  /** Who urges it; null if nobody does. */
  readonly asker: Named | null;
  /** Whether it is pledged or vowed, or goes on: of support, the pledge is the act. */
  readonly isPledged: boolean;
  /** Whether it is told with “will” or “would”: a pledge if whoever does it says so. */
  readonly isFuture: boolean;
}

/** Reads the roles of the verb group of a chunk. */
export type RolesOf = (s: ParsedSentence, at: number, depth?: number) => Roles;

export const NOBODY: Roles = {
  subject: null,
  mood: null,
  isNegated: false,
  isEnded: false,
  asker: null,
  isPledged: false,
  isFuture: false,
};

export const has = ({ chunks }: ParsedSentence, at: number, lemmas: ReadonlySet<string>): boolean =>
  chunks[at]?.verb?.readings.some(({ lemma }) => lemmas.has(lemma)) === true;

/** Whose a thing is by a pronoun: “its decision”. */
export function possessorOf(s: ParsedSentence, at: number): Named | null {
  const { pronoun } = s.phrases[at]!;
  if (pronoun === '' || pronoun === 'whose') return null;
  const meant = ofPronoun(s, at, pronoun);
  return meant === null ? null : { ...meant, from: at, to: at };
}
