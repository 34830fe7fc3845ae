/** The graph that is derived from a dataset: what its nodes, edges and itself carry. */
import type { Dataset } from '../data/parse-dataset.js';
import type { Actor, Affiliation, Statement } from '../data/schema.js';
import type { RelationType, Standing } from '../data/vocabulary.js';
import type { PlainGraph } from './plain-graph.js';

/** A node; its key is the id of the actor. */
export interface ActorNode {
  readonly id: string;
  readonly actor: Actor;
  /** Those who act for it and are folded into it, in the order of the file. */
  readonly agents: readonly Actor[];
}

/** All statements with the same from, relation and to; its key is its id. */
export interface RelationEdge {
  readonly type: 'relation';
  /** `from/relation/to`, each part by `encodeURIComponent`. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relation: RelationType;
  /** The firmest standing among the statements. */
  readonly standing: Standing;
  /** At least one statement denies what others do not. */
  readonly disputed: boolean;
  /** In the order of the file; never empty. */
  readonly statements: readonly Statement[];
  /** Since when none of them holds any more, at the date of the filter (the latest `until`); null while one does, or without a date. */
  readonly ended: string | null;
  /** Ids of the agents, folded into their principals, of whom statements speak; empty without folding. */
  readonly agents: readonly string[];
}

/** A sourced tie that is no relation of diplomacy; its key is its id. */
export interface AffiliationEdge {
  readonly type: 'affiliation';
  /** `from/~kind/to`, and `/2`, `/3`, … where a tie is given more than once. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly affiliation: Affiliation;
}

export type EdgeAttributes = RelationEdge | AffiliationEdge;

/** What the reader asked for. An absent field restricts nothing; an empty list lets nothing through. */
export interface Filter {
  /** Ids of relations. */
  readonly relations?: readonly string[] | undefined;
  /** With `denied` among them, edges that rest on denials alone are shown as well. */
  readonly standings?: readonly Standing[] | undefined;
  /** Ids of sources: statements and affiliations that rest on others are left out. */
  readonly sources?: readonly string[] | undefined;
  /** Words that a statement, its quote, its attribution or the names of its actors hold, each in part and in any order; case and accents do not matter. */
  readonly text?: string | undefined;
  /** A date (`YYYY[-MM[-DD]]`) or a place in the order that statements are in (`order:N`): what had been said by its end. What a source does not place in time stays. */
  readonly asOf?: string | undefined;
  /** `hide` leaves out what a source does not place in time; `show` by default. */
  readonly undated?: 'show' | 'hide' | undefined;
  /** Actors who act for exactly one other are shown as that other; what is said of them is said of it. */
  readonly fold?: boolean | undefined;
  /** Id of an actor: only it, those within `depth` of it, and what is among them. */
  readonly focus?: string | undefined;
  /** How many lines away from `focus`: 1, 2 or 3; 1. */
  readonly depth?: number | undefined;
  /** Ids of two actors: only the shortest paths between them, over relations and affiliations in either direction. */
  readonly between?: readonly string[] | undefined;
}

export interface GraphInfo {
  readonly dataset: Dataset;
  readonly filter: Filter;
}

/** Actors as nodes; relations and affiliations as edges. */
export type StatementGraph = PlainGraph<ActorNode, EdgeAttributes, GraphInfo>;
