/**
 * Lists the places that the name of an actor may take around its mark, and chooses among them with regard to the lines.
 */
import type { LabelCandidate } from '../../layout/types.js';
import {
  boxesOverlap,
  boxMeetsCircle,
  boxMeetsLine,
  boxWithin,
  levelBox,
  type OrientedBox,
} from '../../geometry/oriented-box.js';
import type { Outlined } from '../../geometry/plane.js';
import { shortLabel, textWidth, widestPiece, wrapText, type TextBlock } from '../text/text-layout.js';
import type { Sizes } from '../style/style.js';

/** A place for a name: its box relative to the mark, and how the text is set in it. */
export interface NamePlace extends LabelCandidate {
  readonly block: TextBlock;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Number of lines over which a long name is spread, about. */
const MOST_LINES = 3;
/** A line may become wider by this factor rather than break a word. */
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
    const max = Math.max(
      usual,
      whole / MOST_LINES + sizes.actorText * 2,
      wrap === 0 && word <= usual * WIDEST_WORD ? word : 0,
    );
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
export interface NamedActor {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly places: readonly NamePlace[];
  /** Index of the place that the layout chose. */
  readonly chosen: number;
}

/** Passes over all names; each may move to a place that suits the others better. */
const PASSES = 3;
/** What a place costs that is cut off by the border of the plot. */
const OUTSIDE = 500;
/** What it costs to lie on another name or mark. */
const HIDDEN = 300;
/** Names stand so far from each other in a row, both sides together, px. */
const PAD = 6;
/** What it costs to come within a few px of another name or mark. */
const CLOSE = 12;
/** What each line costs that crosses a name. */
const CROSSED = 3;

/**
 * Chooses a place for each name against the lines as they run, starting from the layout's choice.
 *
 * @param lines All edges.
 * @returns the index of the place of each.
 */
export function chooseNames(
  actors: readonly NamedActor[],
  lines: readonly Outlined[],
  width: number,
  height: number,
): number[] {
  const choice = actors.map(({ chosen, places }) => Math.min(Math.max(0, chosen), places.length - 1));
  const boxes = actors.map(({ x, y, places }) =>
    places.map((place) => levelBox(x + place.dx, y + place.dy, place.width, place.height)),
  );
  const around = boxes.map(boxAround);
  const indices = actors.map((_, i) => i);
  /** For each actor those whose names may come close to its own. */
  const near = around.map((room, i) => indices.filter((j) => j !== i && boxesOverlap(room, around[j]!)));
  /** What a place costs wherever the other names stand. */
  const fixed = actors.map((_, i) => {
    const room = around[i]!;
    const marks = actors.filter(({ x, y, reach }, j) => j !== i && boxMeetsCircle(room, [x, y], reach + 2));
    const crossing = lines.filter((line) => boxMeetsLine(room, line));
    return boxes[i]!.map((box) => {
      // A layout puts names right at the border, so half a px beyond it is allowed.
      let sum = boxWithin(box, -0.5, -0.5, width + 0.5, height + 0.5) ? 0 : OUTSIDE;
      for (const { x, y, reach } of marks) {
        if (boxMeetsCircle(box, [x, y], reach + 2)) sum += boxMeetsCircle(box, [x, y], reach) ? HIDDEN : CLOSE;
      }
      for (const line of crossing) {
        if (boxMeetsLine(box, line)) sum += CROSSED;
      }
      return sum;
    });
  });
  for (let pass = 0; pass < PASSES; pass += 1) {
    let changed = false;
    actors.forEach(({ places }, i) => {
      const costs = boxes[i]!.map((box, index) => {
        let sum = fixed[i]![index]!;
        if (near[i]!.length > 0) {
          const padded = { ...box, width: box.width + PAD };
          for (const j of near[i]!) {
            const other = boxes[j]![choice[j]!]!;
            if (boxesOverlap(padded, other)) sum += boxesOverlap(box, other) ? HIDDEN : CLOSE;
          }
        }
        return sum + (places[index]!.cost - (index === choice[i] ? 0.05 : 0));
      });
      const best = costs.indexOf(Math.min(...costs));
      if (best !== choice[i]) {
        changed = true;
        choice[i] = best;
      }
    });
    if (!changed) break;
  }
  return choice;
}

/** The box around level boxes, with what is close to it. */
function boxAround(boxes: readonly OrientedBox[]): OrientedBox {
  const x0 = Math.min(...boxes.map(({ x, width }) => x - width / 2)) - PAD;
  const y0 = Math.min(...boxes.map(({ y, height }) => y - height / 2)) - PAD;
  return levelBox(
    x0,
    y0,
    Math.max(...boxes.map(({ x, width }) => x + width / 2)) + PAD - x0,
    Math.max(...boxes.map(({ y, height }) => y + height / 2)) + PAD - y0,
  );
}
