/** Where an actor's name may stand around its mark, and which place is best among real lines. */
import type { LabelCandidate } from '../layout/types.js';
import { boxesOverlap, boxMeetsCircle, boxMeetsPolyline, boxWithin, levelBox, type OrientedBox } from '../geometry/oriented-box.js';
import { shortLabel, textWidth, widestPiece, wrapText, type TextBlock } from './text.js';
import type { Sizes } from './style.js';
import type { Point } from '../geometry/types.js';

/** A place for a name: its box relative to the mark, and how the text is set in it. */
export interface NamePlace extends LabelCandidate {
  readonly block: TextBlock;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Lines that a long name takes, about. */
const MOST_LINES = 3;
/** A line grows by so much rather than break a word. */
const WIDEST_WORD = 1.6;
/** What it costs to break a word; a place that hides something costs more. */
const BROKEN = 0.5;
/** Space between a mark and its name, px. */
const GAP = 4;

/** All places for a name: eight around the mark for each way of wrapping it, best liked first. */
export function namePlaces(name: string, sizes: Sizes, reach: number): NamePlace[] {
  const places: NamePlace[] = [];
  const seen = new Set<string>();
  const text = shortLabel(name);
  const whole = textWidth(text, sizes.actorText, 'bold');
  const word = widestPiece(text, sizes.actorText, 'bold');
  sizes.wraps.forEach((usual, wrap) => {
    // A long name takes wider lines rather than many.
    const max = Math.max(usual, whole / MOST_LINES + sizes.actorText * 2, wrap === 0 && word <= usual * WIDEST_WORD ? word : 0);
    const block = wrapText(text, sizes.actorText, max, 'bold');
    const key = block.lines.join('\n');
    if (seen.has(key)) return;
    seen.add(key);
    const { width, height } = block;
    const broken = word > max ? BROKEN : 0;
    const off = reach + GAP;
    const near = reach * 0.6 + GAP;
    const add = (dx: number, dy: number, cost: number, anchor: NamePlace['anchor']): void => {
      places.push({ dx, dy, width, height, cost: cost + wrap * 0.05 + broken, block, anchor });
    };
    add(-width / 2, off - 1, 0, 'middle');
    add(off, -height / 2, 0.08, 'start');
    add(-off - width, -height / 2, 0.1, 'end');
    add(-width / 2, -off - height + 1, 0.12, 'middle');
    add(near, near, 0.2, 'start');
    add(-near - width, near, 0.22, 'end');
    add(near, -near - height, 0.22, 'start');
    add(-near - width, -near - height, 0.25, 'end');
  });
  return places;
}

/** An actor whose name is to be placed. */
export interface Named {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly places: readonly NamePlace[];
  /** Index of the place that the layout chose. */
  readonly chosen: number;
}

/** Passes over all names; each may move to a place that suits the others better. */
const PASSES = 3;
/** What a place costs that is cut off, that lies on another name or mark, and that a line crosses. */
const OUTSIDE = 500;
const HIDDEN = 300;
/** What it costs to come within a few px of another name or mark. */
const CLOSE = 12;
const CROSSED = 3;

/**
 * Chooses a place for each name against the lines as they run, starting from the layout's choice.
 *
 * @param lines Polylines of all edges.
 * @returns the index of the place of each.
 */
export function chooseNames(actors: readonly Named[], lines: readonly (readonly Point[])[], width: number, height: number): number[] {
  const choice = actors.map(({ chosen, places }) => Math.min(Math.max(0, chosen), places.length - 1));
  const boxOf = (actor: Named, place: NamePlace): OrientedBox => levelBox(actor.x + place.dx, actor.y + place.dy, place.width, place.height);
  const boxes = actors.map((actor, i) => boxOf(actor, actor.places[choice[i]!]!));
  for (let pass = 0; pass < PASSES; pass += 1) {
    let changed = false;
    actors.forEach((actor, i) => {
      const cost = (place: NamePlace, index: number): number => {
        const box = boxOf(actor, place);
        const padded = { ...box, width: box.width + 6 };
        let sum = place.cost - (index === choice[i] ? 0.05 : 0);
        // Layouts put names right at the border.
        if (!boxWithin(box, -0.5, -0.5, width + 0.5, height + 0.5)) sum += OUTSIDE;
        actors.forEach((other, j) => {
          if (j === i) return;
          if (boxesOverlap(padded, boxes[j]!)) sum += boxesOverlap(box, boxes[j]!) ? HIDDEN : CLOSE;
          if (boxMeetsCircle(box, [other.x, other.y], other.reach + 2)) sum += boxMeetsCircle(box, [other.x, other.y], other.reach) ? HIDDEN : CLOSE;
        });
        for (const line of lines) if (boxMeetsPolyline(box, line)) sum += CROSSED;
        return sum;
      };
      const costs = actor.places.map(cost);
      const best = costs.indexOf(Math.min(...costs));
      if (best !== choice[i]) {
        changed = true;
        choice[i] = best;
        boxes[i] = boxOf(actor, actor.places[best]!);
      }
    });
    if (!changed) break;
  }
  return choice;
}
