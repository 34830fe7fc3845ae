/** What the rest of an article says about the names in it. */
import type { Actor } from '../data/schema.js';
import type { NameMeaning } from './gazetteer.js';

/** What the article says about its own names. Words are folded by `nameKey`. */
export interface NameEvidence {
  /** Words that stand with a capital within sentences. */
  readonly capitals: Set<string>;
  /** Words that stand without one. */
  readonly smalls: Set<string>;
  /** Full names of persons by their surnames, and by other words that they are called by. */
  readonly persons: Map<string, string>;
  /** Names that are known from the dataset that is open, and short names that the article explains. */
  readonly known: Map<string, NameMeaning>;
  /** Single words that only name places, since something is “in” or “near” them. */
  readonly places: Set<string>;
  /** Names that are those of lands that no table has. */
  readonly lands: Set<string>;
  /** Actors of the dataset that is open and are no persons, by their names without “the”. */
  readonly groups: Map<string, Actor>;
}

export const noEvidence = (): NameEvidence => ({
  capitals: new Set(),
  smalls: new Set(),
  persons: new Map(),
  known: new Map(),
  places: new Set(),
  lands: new Set(),
  groups: new Map(),
});
