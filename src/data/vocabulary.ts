/**
 * The closed vocabularies of a dataset, and the four relations that are built in.
 * Order matters: it is the order of legends, filters and lists.
 */

/** What an actor is. */
export const ACTOR_KINDS = ['state', 'organisation', 'person', 'armed-forces', 'group'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Sourced ties that are no relations of diplomacy. */
export const AFFILIATION_KINDS = ['leads', 'part-of', 'member-of', 'acts-for'] as const;
export type AffiliationKind = (typeof AFFILIATION_KINDS)[number];

/** How a source puts a statement, firmest first. */
export const STANDINGS = ['stated', 'reported', 'implied', 'called-for', 'denied'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The second sign of a relation, beside its colour, for readers who do not see colour. */
export const MARKERS = ['circle', 'square', 'diamond', 'triangle', 'bar'] as const;
export type Marker = (typeof MARKERS)[number];

/** What a source is: running text that is quoted, or a table of events that is located. */
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
  /** `#rrggbb` on light paper; absent for the built-in ones, which take theirs from the theme. */
  readonly color?: string;
  readonly marker: Marker;
  readonly cameo: readonly string[];
}

/** The relations that every dataset knows without declaring them. */
export const BUILT_IN_RELATIONS: readonly RelationType[] = [
  { id: 'support', label: 'Support', marker: 'circle', cameo: ['051', '052', '053'] },
  { id: 'recognition', label: 'Recognition', marker: 'diamond', cameo: ['054'] },
  { id: 'severed-ties', label: 'Severed ties', marker: 'bar', cameo: ['161'] },
  { id: 'security-aid', label: 'Security aid', marker: 'square', cameo: ['072', '074'] },
];
