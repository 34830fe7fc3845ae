/**
 * Improves an arrangement against the score by threshold accepting (Dueck and Scheuer 1990):
 * a random move is kept when it costs less than a falling threshold. The budget is a number
 * of moves, never a time, so that the result is the same on every machine.
 */
import { restore, save, settle, type Arrangement, type Body } from './arrangement.js';
import { costOf, type Aspect } from './score.js';

export interface RefineOptions {
  readonly aspect: Aspect;
  /** Number of moves. */
  readonly moves: number;
  /** Threshold at the start, in crossings; it falls with the square of what remains. */
  readonly threshold: number;
  /** Radius of a move at the start, as a share of the shorter side of the frame. */
  readonly radius: number;
  /** Share of moves that throw a body anywhere. */
  readonly leap: number;
  readonly random: () => number;
}

/** Moves between two pauses, when others may have the thread. */
const CHUNK = 250;

/** Yields now and then; ends with the best arrangement seen. */
export function* refine(arrangement: Arrangement, options: RefineOptions): Generator<void, void> {
  const { free, width, height } = arrangement;
  const { moves, random, threshold, radius, aspect, leap } = options;
  if (free.length === 0) return;
  const side = Math.min(width, height);
  let cost = 0;
  let least = 0;
  const best = save(arrangement);
  for (let move = 0; move < moves; move += 1) {
    if (move % CHUNK === CHUNK - 1) yield;
    const left = 1 - move / moves;
    const body = pick(free, random);
    const kind = kindOfMove(random(), free.length, aspect);
    const other = kind === 'swap' ? pick(free, random) : undefined;
    if (other === body) continue;
    const old = costOf(arrangement, body, aspect) + (other === undefined ? 0 : costOf(arrangement, other, aspect));
    const { x, y, label } = body;
    const otherX = other?.x ?? 0;
    const otherY = other?.y ?? 0;
    if (other !== undefined) {
      exchange(body, other);
      settle(arrangement, other);
    } else if (kind === 'label') {
      body.label = Math.floor(random() * body.places.length);
    } else if (random() < leap) {
      body.x = random() * width;
      body.y = random() * height;
    } else {
      // The sum of two uniform variables: small steps are likelier than large ones.
      const reach = Math.max(3, radius * left * left * side);
      body.x += (random() + random() - 1) * reach;
      body.y += (random() + random() - 1) * reach;
    }
    settle(arrangement, body);
    const rise = costOf(arrangement, body, aspect) + (other === undefined ? 0 : costOf(arrangement, other, aspect)) - old;
    if (rise < threshold * left * left * random()) {
      cost += rise;
      // Early on, an arrangement that is best by chance would be remembered in vain.
      if (cost < least - 1e-9 && left < 0.5) {
        least = cost;
        save(arrangement, best);
      }
    } else {
      if (other !== undefined) {
        // Settling may have pushed both off the exchanged places, so each goes back by itself.
        other.x = otherX;
        other.y = otherY;
        settle(arrangement, other);
      }
      body.x = x;
      body.y = y;
      body.label = label;
      settle(arrangement, body);
    }
  }
  if (least < cost) restore(arrangement, best);
}

/** Mostly steps; sometimes another place for a label, or two bodies in each other's stead. */
function kindOfMove(chance: number, movable: number, aspect: Aspect): 'jump' | 'label' | 'swap' {
  if (movable < 2) return aspect === 'all' && chance > 0.72 ? 'label' : 'jump';
  if (aspect === 'topology') return chance < 0.85 ? 'jump' : 'swap';
  return chance < 0.72 ? 'jump' : chance < 0.92 ? 'label' : 'swap';
}

function exchange(a: Body, b: Body): void {
  const { x, y } = a;
  a.x = b.x;
  a.y = b.y;
  b.x = x;
  b.y = y;
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}
