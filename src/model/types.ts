/** The graph that is derived from a dataset: what its nodes, edges and itself carry. */
import type { MultiDirectedGraph } from 'graphology';
import type { Dataset } from '../data/parse.js';
import type { Actor, Affiliation, Statement } from '../data/schema.js';
import type { RelationType, Standing } from '../data/vocabulary.js';

/** A node. Its graph key is internal (`n0`, `n1`, …): a key such as `__proto__` would harm the libraries beneath. */
export interface ActorNode {
  readonly id: string;
  readonly actor: Actor;
}

/** All statements with the same from, relation and to. */
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
}

/** A sourced tie that is no relation of diplomacy. */
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
  /** Id of an actor: only it, its neighbours, and what is among them. */
  readonly focus?: string | undefined;
  /** A date (`YYYY[-MM[-DD]]`): what had been said by its end and had not ended. Undated statements stay. */
  readonly asOf?: string | undefined;
}

export interface GraphInfo {
  readonly dataset: Dataset;
  readonly filter: Filter;
  /** Graph key by actor id. */
  readonly keys: ReadonlyMap<string, string>;
}

export type StatementGraph = MultiDirectedGraph<ActorNode, EdgeAttributes, GraphInfo>;
