/**
 * The closed vocabularies of a dataset, and the four built-in relations. Legends, filters and lists have the order of
 * these lists.
 */

/** The kinds of actors. */
export const ACTOR_KINDS = ['state', 'organisation', 'person', 'armed-forces', 'group'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** The kinds of ties between actors that rest on a source but are not diplomatic relations. */
export const AFFILIATION_KINDS = ['leads', 'part-of', 'member-of', 'acts-for'] as const;
export type AffiliationKind = (typeof AFFILIATION_KINDS)[number];

/** How a source puts a statement, from the firmest to the weakest. */
export const STANDINGS = ['stated', 'reported', 'implied', 'called-for', 'denied'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The signs on the lines of a relation, which tell relations apart for readers who do not see colours. */
export const MARKERS = ['circle', 'square', 'diamond', 'triangle', 'bar'] as const;
export type Marker = (typeof MARKERS)[number];

/** The kinds of sources: running text, whose words are quoted, or a table of events, whose rows are named. */
export const SOURCE_KINDS = ['article', 'dataset'] as const;

/**
 * A kind of relation.
 *
 * `cameo` lists the codes of the event ontology CAMEO (Schrodt 2012, "CAMEO Conflict and
 * Mediation Event Observations Codebook", version 1.1b3) that the relation covers.
 */
export interface RelationType {
  readonly id: string;
  readonly label: string;
  /** Label by BCP 47 language tag. */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * `#rrggbb`, as it is used on a light background; absent for the built-in relations, whose colours are in the theme.
   */
  readonly color?: string;
  readonly marker: Marker;
  readonly cameo: readonly string[];
  /** English words that carry it in an article: verbs in the infinitive, alone or with a noun and a preposition. */
  readonly words?: readonly string[];
}

/** The relations that every dataset has without declaring them. */
export const BUILT_IN_RELATIONS: readonly RelationType[] = [
  { id: 'support', label: 'Support', marker: 'circle', cameo: ['051', '052', '053'] },
  { id: 'recognition', label: 'Recognition', marker: 'diamond', cameo: ['054'] },
  { id: 'severed-ties', label: 'Severed ties', marker: 'bar', cameo: ['161'] },
  { id: 'security-aid', label: 'Security aid', marker: 'square', cameo: ['072', '074'] },
];
