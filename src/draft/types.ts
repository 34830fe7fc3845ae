/** What is proposed for an article. */
import type { Actor } from '../data/schema.js';
import type { ActorKind, Standing } from '../data/vocabulary.js';
import type { DeclaredRelation, Rule } from './patterns.js';
import type { Span } from './sentences.js';

/** What proposals take from a dataset that is open; all may be left out. */
export interface ProposalOptions {
  /** Actors that are known: their ids, names and aliases come before all others. */
  readonly actors?: readonly Actor[] | undefined;
  /** Relations that the dataset declares. Those without `words` are never proposed. */
  readonly relationTypes?: readonly DeclaredRelation[] | undefined;
}

/** An actor of proposed statements. */
export interface ProposedActor {
  /** The id in the open dataset, or a free one made from the name. */
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  /** Words that the article uses for it, without its name. */
  readonly aliases: readonly string[];
  /** The code of its country, ISO 3166-1 alpha-2; absent if the article does not tell. */
  readonly country?: string;
  /** Whether the open dataset has it. */
  readonly isKnown: boolean;
}

/** Words of the article: the number of the paragraph from 1, and offsets in it in UTF-16 units, the end exclusive. */
export interface TextPlace extends Span {
  readonly paragraph: number;
}

/** Why a statement is proposed, and what of it is beyond doubt. */
export interface ProposalReason {
  /** The word that carries the relation, in the paragraph of the quote. */
  readonly trigger: Span;
  readonly rule: Rule;
  readonly isSure: { readonly from: boolean; readonly to: boolean; readonly standing: boolean };
  /** Whether the text says that it holds no longer, so that the statement needs `until`. */
  readonly isEnded: boolean;
}

/** A statement that is proposed. Nobody has accepted it. */
export interface ProposedStatement {
  /** Ids of actors. */
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly standing: Standing;
  /** A slice of the paragraph, at most 15 words. */
  readonly quote: TextPlace & { readonly exact: string };
  /** On whose word it stands, in the words of the article or by a name; absent if nobody is named. */
  readonly attribution?: string;
  readonly why: ProposalReason;
}

/** A word that carries a relation, of which only one actor was found, or none. */
export interface IncompleteProposal extends TextPlace {
  readonly relation: string;
  readonly rule: Rule;
  /** The id of the one actor that was found; null for the other one. */
  readonly from: string | null;
  readonly to: string | null;
}

/** All that is proposed for an article. */
export interface Proposals {
  /** Known actors first, in their order, then those of the statements in the order of the text. */
  readonly actors: readonly ProposedActor[];
  /** In the order of the text. */
  readonly statements: readonly ProposedStatement[];
  readonly incomplete: readonly IncompleteProposal[];
  /** Why nothing is proposed: there are no words, or they are not English; null if the text was read. */
  readonly problem: 'empty' | 'other-language' | null;
}

/** How far the reading of an article is. */
export interface ProposalProgress {
  /** UTF-16 units that have been read, and all that are to be read; every unit is read twice. */
  readonly done: number;
  readonly all: number;
}
