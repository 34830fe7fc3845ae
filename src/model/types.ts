/** The types of the graph that is derived from a dataset, and of the filter. */
import type { Dataset } from '../data/parse-dataset.js';
import type { Actor, Affiliation, Statement } from '../data/schema.js';
import type { RelationType, Standing } from '../data/vocabulary.js';
import type { PlainGraph } from './plain-graph.js';
import type { Ends } from './time/ends.js';

/** The attributes of a node; its key is the id of the actor. */
export interface ActorNode {
  readonly id: string;
  readonly actor: Actor;
  /** The agents that are shown as this actor, in the order of the file. */
  readonly agents: readonly Actor[];
}

/** The attributes of an edge for all statements with the same from, relation and to. */
export interface RelationEdge {
  readonly type: 'relation';
  /** The key: `from/relation/to`, each part encoded by `encodeURIComponent`. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relation: RelationType;
  /** The firmest standing among the statements, of those that still hold if there are any. */
  readonly standing: Standing;
  /** Whether at least one statement denies it and another one does not. */
  readonly disputed: boolean;
  /** The statements in the order of the file; never empty. */
  readonly statements: readonly Statement[];
  /**
   * The date on which the last of the statements ended (the latest `until`), if all have ended by the date of the
   * filter, or without one by the last day of which the dataset tells; null if one still holds. Denials count only if
   * all statements are denials.
   */
  readonly ended: string | null;
  /**
   * The ids of the agents of whom the statements speak and who are shown as their principals; empty without folding.
   */
  readonly agents: readonly string[];
}

/** The attributes of an edge for a tie that rests on a source but is not a diplomatic relation. */
export interface AffiliationEdge {
  readonly type: 'affiliation';
  /** The key: `from/~kind/to`, followed by `/2`, `/3`, … if the same tie is given several times. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly affiliation: Affiliation;
}

export type EdgeAttributes = RelationEdge | AffiliationEdge;

export type GroupDisplay = 'none' | 'hulls' | 'folded';

/** What is shown. An absent field restricts nothing; an empty list lets nothing through. */
export interface Filter {
  /** Ids of relation types: only statements with one of them. */
  readonly relations?: readonly string[] | undefined;
  /**
   * Only statements with one of these standings, and the denials of the edges that these show. With `denied` among
   * them, edges are shown that rest on denials alone.
   */
  readonly standings?: readonly Standing[] | undefined;
  /** Ids of sources: only statements and affiliations that rest on one of them. */
  readonly sources?: readonly string[] | undefined;
  /**
   * Words: only statements that contain all of them in their claim, quote, attribution or the names of their actors.
   * Parts of words are enough; order, case and accents do not matter.
   */
  readonly text?: string | undefined;
  /**
   * A date (`YYYY[-MM[-DD]]`) or a place in the order of statements (`order:N`): only statements that had been said by
   * its end. Statements without a date (or an order, for a place) stay, unless `undated` hides them.
   */
  readonly asOf?: string | undefined;
  /**
   * `hide` leaves out undated statements: without a date, if any statement of the dataset has one, else without an
   * order; `show` by default.
   */
  readonly undated?: 'show' | 'hide' | undefined;
  /** Whether agents are folded: actors that act for exactly one other are shown as that other; false by default. */
  readonly fold?: boolean | undefined;
  /**
   * How the groups of the dataset are shown, or communities that are found in a large graph: `hulls`, as outlines
   * around their members; `folded`, each as one mark, so that the lines between two groups hold all statements between
   * their members; `none`. By default they are outlined if the dataset gives them.
   */
  readonly groups?: GroupDisplay | undefined;
  /** Ids of the groups whose members are shown where the others are folded. */
  readonly openGroups?: readonly string[] | undefined;
  /**
   * Id of an actor: only this actor, those at most `depth` connections away from it, and the lines between them. Or
   * `group:ID`: the members of the group, where they are shown, in place of one actor.
   */
  readonly focus?: string | undefined;
  /**
   * The greatest number of connections away from `focus`: 1, 2 or 3. By default 1, or none where the focus is the
   * members of a group.
   */
  readonly depth?: number | undefined;
  /** Ids of two actors: only the shortest paths between them, along relations and affiliations in either direction. */
  readonly between?: readonly string[] | undefined;
  /** Only edges that rest on at least so many statements; a statement counts as often as its `count` says. */
  readonly minStatements?: number | undefined;
  /** Only edges that are among the so many strongest of one of their actors, by number of statements. */
  readonly perActor?: number | undefined;
  /**
   * Only so many actors, by number of statements; 0 = all. With `focus`, those come first who have most to do with it.
   * Those of `focus` and `between`, and what `also` and `selected` name, are shown in any case and not counted.
   */
  readonly top?: number | undefined;
  /** Ids of actors that `top` does not hide. */
  readonly also?: readonly string[] | undefined;
  /** What is selected (`actor:ID`, `edge:ID` or `statement:ID`), which `top` does not hide. */
  readonly selected?: string | undefined;
}

/** The attributes of the graph itself: the dataset and the filter from which it was derived. */
export interface GraphInfo {
  readonly dataset: Dataset;
  readonly filter: Filter;
  /** The statements that pass the time and the words of the filter, whatever its lists say. */
  readonly passing: readonly Statement[];
  /** The ids of the actors into whom others are folded, by the ids of those others. */
  readonly principals: ReadonlyMap<string, string>;
  /** The statements that no longer hold at the time of the filter. */
  readonly ended: Ends;
  /** The number of actors among whom `top` has chosen; absent where it hides nobody. */
  readonly actorsInAll?: number | undefined;
}

/** A graph with actors as nodes, and relations and affiliations as edges. */
export type StatementGraph = PlainGraph<ActorNode, EdgeAttributes, GraphInfo>;
