/** Whether an article says who somebody is. A statement needs two ends that are somebody. */
import { UNNAMED, type ActorEntry } from './register.js';
import { nameKey } from './tokens.js';
import { ADJECTIVES } from './word-lists.js';
import { wordSet } from './word-set.js';

/** Nouns that say of nobody who he is, unless a name or a word such as “Kenyan-backed” goes with them. */
const NOBODY = wordSet(
  'men women population minority members elements authorities body bodies countrymen nation country',
  `
    resident citizen voter backer group movement party organisation organization faction regime administration
    government
  `,
);
/** Of these, what follows does not tell them apart: “a militant group”, “the terrorist organisation”. */
const ALIKE = wordSet(`
  militant radical terrorist extremist islamist jihadist fundamentalist hardline ruling governing other several certain
  many ordinary young local rural urban elected transitional interim democratically central
`);
/** Those who act, though nobody says who they are: the people may give support, but getting it says nothing. */
const CROWD = wordSet('people public community others');

/** Whether a group without a name is told apart from all others: by a name in its words, or by who backs it. */
const isToldApart = (words: string): boolean =>
  /\p{Lu}/u.test(words.slice(1)) || /^\p{Lu}[\p{L}.]*-\p{Ll}/u.test(words);

/**
 * Whether the article says who an actor is: not “many countries”, “a militant group”, “the men”.
 *
 * @param isDoer Whether it is the one who acts.
 */
export function isSomebody({ key, name, aliases, state }: ActorEntry, isDoer: boolean): boolean {
  if (key.startsWith(UNNAMED)) return false;
  if (!key.startsWith('group:') || state !== null) return true;
  const words = nameKey(name).split(' ');
  const head = words.pop()!;
  if (!NOBODY.has(head) && (isDoer || !CROWD.has(head))) return true;
  return (
    words.some((word) => !ALIKE.has(word) && !ADJECTIVES.has(word) && !/\d/.test(word)) ||
    [name, ...aliases].some(isToldApart)
  );
}
