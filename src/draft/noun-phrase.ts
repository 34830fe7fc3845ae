/** A noun phrase, and what phrases are read with. */
import type { NameEvidence } from './evidence.js';
import type { Gazetteer } from './gazetteer.js';
import type { NameSpan } from './names.js';
import type { ActorEntry, Register } from './register.js';
import type { Token } from './tokens.js';

/** A noun phrase, from the token `first` up to `end` (exclusive). */
export interface NounPhrase {
  readonly first: number;
  end: number;
  /** The last word in small letters; empty if it is a name. */
  readonly head: string;
  /** Whom the phrase means; empty for a thing, a pronoun or somebody who is not known. */
  actors: readonly ActorEntry[];
  /** Whose the thing is: “Russia” in “Russia's plan”, “Russian plan” and “the plan of Russia”. */
  owners: readonly ActorEntry[];
  /** The pronoun that the phrase is, or with which it begins (“their”); empty without one. */
  readonly pronoun: string;
  /** Whether it means diplomats or an embassy. */
  readonly isDiplomat: boolean;
  /** Whether the actor is named by its capital. */
  readonly isCapital: boolean;
  /** Whether the actor is a person known by one word alone, which may be something else. */
  readonly isWeak: boolean;
  /** Whether it means several. */
  readonly isPlural: boolean;
  /** The determiner in small letters; empty without one. */
  readonly determiner: string;
  /** Whether the owner stands before “'s”. */
  readonly isGenitive: boolean;
  /** Words on which “-backed” hangs: the token of the hanging word, and who stands before it. */
  readonly hanging: readonly { readonly at: number; readonly actors: readonly ActorEntry[] }[];
  /** The actor before a weapon in “gave the rebels missiles”; empty elsewhere. */
  readonly inner: readonly ActorEntry[];
  /** The offset of the first word of the name itself, without “the”. */
  readonly core: number;
}

/** What the phrases of a sentence are read with. */
export interface PhraseContext {
  readonly paragraph: string;
  readonly tokens: readonly Token[];
  /** The names of the sentence by the token after each. */
  readonly nameBefore: ReadonlyMap<number, NameSpan>;
  readonly register: Register;
  readonly evidence: NameEvidence;
  readonly gazetteer: Gazetteer;
}
