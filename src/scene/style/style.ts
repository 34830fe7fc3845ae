/** Turns attributes of actors and relations into radius, width, dashes and colour. */
import type { ActorKind, RelationType, Standing } from '../../data/vocabulary.js';
import { withContrast } from './color.js';
import type { Theme } from '../theme.js';

/** The sizes of a picture, px. Small frames have smaller ones; no text is smaller than 11 px. */
export interface Sizes {
  readonly actorText: number;
  readonly edgeText: number;
  readonly mark: number;
  /** Greatest widths at which an actor's name is wrapped, widest first. */
  readonly wraps: readonly number[];
  /** Distance between two neighbouring lines of one pair. */
  readonly lineGap: number;
}

/** Room for one actor, px², below which a picture is crowded. */
const CROWDED = 14_000;
const CROWDED_SMALL = 7_000;

const SIZES = {
  smallCrowded: { actorText: 11, edgeText: 11, mark: 5, wraps: [96, 72, 52], lineGap: 9 },
  small: { actorText: 12, edgeText: 11, mark: 6.5, wraps: [120, 84], lineGap: 15 },
  crowded: { actorText: 12.5, edgeText: 11, mark: 7.5, wraps: [140, 90], lineGap: 15 },
  medium: { actorText: 14, edgeText: 11.5, mark: 9, wraps: [170, 110], lineGap: 16 },
  large: { actorText: 16, edgeText: 13, mark: 11, wraps: [200, 130], lineGap: 18 },
} as const satisfies Readonly<Record<string, Sizes>>;

/**
 * The sizes for a plot; the same object for the same sizes.
 *
 * @param width Width of the plot, px.
 * @param height Height of the plot, px.
 * @param actors Number of actors that share it.
 */
export function sizesFor(width: number, height: number, actors: number): Sizes {
  const side = Math.min(width, height);
  const room = (width * height) / Math.max(1, actors);
  if (side < 480) return room < CROWDED_SMALL ? SIZES.smallCrowded : SIZES.small;
  if (room < CROWDED) return SIZES.crowded;
  return side < 820 ? SIZES.medium : SIZES.large;
}

/** Below this width a picture is drawn for a phone or one column. */
export const SMALL = 560;

/** Space at the sides of a picture, px. */
export function marginFor(width: number): number {
  return width < SMALL ? 10 : 20;
}

/** The radius of an actor's mark, px. It grows slowly with the number of relations at the actor. */
export function actorRadius(sizes: Sizes, degree: number): number {
  return sizes.mark * (1 + Math.min(0.5, Math.sqrt(degree) * 0.14));
}

/** How far the second outline, which stands for agents, lies outside the mark, px. */
export const RING = 4;

/**
 * Whether a mark is filled: filled if the actor acts as a unit (state, person, armed forces), open if it consists of
 * members (organisation, group).
 */
export function isFilled(kind: ActorKind): boolean {
  return kind === 'state' || kind === 'person' || kind === 'armed-forces';
}

/** Width of a line, px: 1.8 for one statement, gently more for several, at most 3.6. */
export function lineWidth(statements: number): number {
  return Math.min(3.6, 1.8 + 0.55 * (Math.sqrt(statements) - 1) * 2);
}

/** Width of the line of an affiliation, px. */
export const TIE_WIDTH = 1.1;

/** Lengths of dash and gap by standing, px at a width of 1.8. Standings can be told apart without colour. */
const DASHES: Readonly<Record<Standing, readonly number[] | null>> = {
  stated: null,
  reported: [11, 4],
  implied: [5, 3.5],
  'called-for': [1.8, 3.6],
  denied: [9, 3, 1.8, 3],
};

export function dashOf(standing: Standing): readonly number[] | null {
  return DASHES[standing];
}

/** Whether the arrowhead is open, because the relation has not come about. */
export function hasOpenHead(standing: Standing): boolean {
  return standing === 'called-for' || standing === 'denied';
}

/**
 * The colour of a relation: the one that the theme sets, else the one that the dataset declares, else a
 * fallback of the theme. The last two keep a contrast of 3:1 to the paper.
 *
 * @param rank Which of the fallbacks is taken, from 0; after the last one they begin again.
 */
export function relationColor(theme: Theme, relation: RelationType, rank: number): string {
  if (Object.hasOwn(theme.relations, relation.id)) return theme.relations[relation.id]!;
  return withContrast(
    relation.color ?? theme.relationFallback[rank % theme.relationFallback.length]!,
    theme.paper,
    theme.ink,
    3.1,
  );
}
