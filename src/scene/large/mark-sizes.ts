/** The sizes of marks and names in a picture of many actors. */
import type { Sizes } from '../style/style.js';
import type { ActorMark } from '../types.js';

/** In a plot of this area, px², all marks together take {@link SHARE} of it. */
const USUAL_PLOT = 600_000;
const SHARE = 0.03;
/** Least and greatest radius of a mark, px. */
const LEAST = 1.2;
const GREATEST = 12;

/**
 * The radius of a mark by the importance of its actor, px: the area is in proportion to the importance. All marks grow
 * with the fourth root of the area of the plot, so that a picture twice as wide has marks 1.4 times as wide and more
 * room between them.
 *
 * @param importance The importance of each actor of the picture, at least 0.
 */
export function markRadius(importance: readonly number[], width: number, height: number): (ofActor: number) => number {
  const area = SHARE * Math.sqrt(width * height * USUAL_PLOT);
  const sum = importance.reduce((total, value) => total + value, 0) || 1;
  // Marks of the greatest and the least radius leave more, or less, to the others.
  let scale = area / (Math.PI * sum);
  for (let round = 0; round < 4; round += 1) {
    const taken = importance.reduce((total, value) => total + limited(Math.sqrt(value * scale)) ** 2, 0) * Math.PI;
    scale *= area / taken;
  }
  return (ofActor) => limited(Math.sqrt(ofActor * scale));
}

const limited = (radius: number): number => Math.min(GREATEST, Math.max(LEAST, radius));

/** Sizes of names, px, and the share of the actors that have a size or a larger one. */
const NAME_SIZES = [
  { size: 14, share: 0.04 },
  { size: 12.5, share: 0.15 },
  { size: 11, share: 1 },
] as const;

/** The size of the name of the actor at a rank, px; 0 is the most important of all. */
export function nameSize(rank: number, actors: number): number {
  return (NAME_SIZES.find(({ share }) => rank < Math.ceil(actors * share)) ?? NAME_SIZES.at(-1)!).size;
}

/** Names at least so large are bold. */
export const BOLD_FROM = 12.5;

/** Least and greatest radius of the mark of a group, px. */
const LEAST_GROUP = 7;
const GREATEST_GROUP = 30;
/** The share of the area of its members that the mark of a group has. */
const OF_MEMBERS = 0.6;

/**
 * The radius of the mark of a group, px: its area grows with that of its members together.
 *
 * @param members Radii, px.
 */
export function groupRadius(members: readonly number[]): number {
  const radius = Math.sqrt(OF_MEMBERS * members.reduce((sum, each) => sum + each * each, 0));
  return Math.min(GREATEST_GROUP, Math.max(LEAST_GROUP, radius));
}

/** The sizes that a large picture shares with a small one, for what both draw. */
export const LARGE_SIZES: Sizes = { actorText: 11, edgeText: 11, mark: 5, wraps: [120], lineGap: 6 };

/** The share of its radius that the border of a small mark may take. */
const BORDER = 0.4;

/** A mark whose border leaves enough of it to be seen. */
export function withThinBorder(mark: ActorMark): ActorMark {
  const strokeWidth = Math.min(mark.glyph.strokeWidth, Math.max(0.8, mark.radius * BORDER));
  return { ...mark, glyph: { ...mark.glyph, strokeWidth } };
}
