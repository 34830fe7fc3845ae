/**
 * Words by which the kind of an actor is guessed from its name. Those of other languages than English come with
 * `learnKindWords`.
 */
import type { ActorKind } from '../../data/vocabulary.js';
import { foldText } from '../../model/fold-text.js';

/** Words that tell a kind. A word with an asterisk stands for all words that begin so. */
export type KindWords = readonly (readonly [ActorKind, string])[];

const ENGLISH: KindWords = [
  ['state', 'kingdom republic emirate emirates sultanate principality commonwealth'],
  [
    'armed-forces',
    `army armies military navy airforce troops troop forces force soldiers soldier guard guards brigade brigades
    battalion regiment corps militia militias paramilitar* marines brass garrison`,
  ],
  [
    'group',
    `opposition people peoples supporters supporter backers followers allies contractors mercenaries protesters
    protestors demonstrators rebels insurgents guerrillas militants fighters gunmen activists citizens residents
    voters lawmakers senators judges officers generals commanders officials diplomats leaders members nations
    countries states others public community population crowd crowds workers students farmers refugees migrants
    separatists loyalists`,
  ],
  [
    'organisation',
    `organization organisation organizations union league council assembly congress parliament senate house party
    ministry department government administration cabinet committee commission court tribunal agency bank office
    embassy consulate institute university foundation association federation confederation movement front
    alliance coalition bloc pact treaty church company corporation group group fund network society authority
    bureau board times post news academy chamber police secretariat`,
  ],
];

/** The words, folded, each with its kind; what stands first counts. */
const wordsOf = (kinds: KindWords): [word: string, kind: ActorKind][] =>
  kinds.flatMap(([kind, words]) =>
    foldText(words)
      .split(/\s+/)
      .map((word): [string, ActorKind] => [word, kind]),
  );

/** Words, those with an asterisk among them. Of a word with two kinds, the first counts. */
const WORDS = new Map(wordsOf(ENGLISH).toReversed());

/** Adds words. What is known already stays as it is. */
export function learnKindWords(kinds: KindWords): void {
  for (const [word, kind] of wordsOf(kinds)) if (!WORDS.has(word)) WORDS.set(word, kind);
}

/** The kind that a folded word tells; undefined for most words. */
export function kindOfWord(word: string): ActorKind | undefined {
  const kind = WORDS.get(word);
  if (kind !== undefined) return kind;
  for (let length = word.length; length > 2; length -= 1) {
    const begun = WORDS.get(`${word.slice(0, length)}*`);
    if (begun !== undefined) return begun;
  }
  return undefined;
}
