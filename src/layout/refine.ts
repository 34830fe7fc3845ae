/**
 * Improves an arrangement against the score by threshold accepting (Dueck and Scheuer 1990): a random move is kept when
 * it costs less than a falling threshold. The budget is a number of moves, never a time, so that the result is the same
 * on every machine.
 */
import type { Point } from '../geometry/types.js';
import { clampBody, restore, save, type Arrangement, type Body, type Link } from './arrangement.js';
import type { CostTable } from './cost-table.js';
import { bodiesInCrossings, type Aspect } from './score.js';

export interface RefineOptions {
  readonly aspect: Aspect;
  /** Number of moves. */
  readonly moves: number;
  /** Threshold at the start, in crossings; it falls with the square of what remains. */
  readonly threshold: number;
  /** Radius of a move at the start, as a share of the shorter side of the frame. */
  readonly radius: number;
  readonly random: () => number;
  /** Finds the bodies that are most worth moving: {@link FOCUS} of the moves take one of them. */
  readonly focus?: (arrangement: Arrangement) => readonly Body[];
}

/** Number of moves between two pauses. */
const CHUNK = 250;
/** Share of moves that take a body from the focus. */
const FOCUS = 0.5;
/** Share of steps that move a body to a random place. */
const LEAP = 0.1;

/** Yields after every {@link CHUNK} moves; ends with the best arrangement that it has seen. */
export function* refine(arrangement: Arrangement, costs: CostTable, options: RefineOptions): Generator<void, void> {
  const { free } = arrangement;
  const { moves, random, threshold, aspect, focus = bodiesInCrossings } = options;
  if (free.length === 0) return;
  const families = new Map(free.map((body) => [body, familyOf(body)]));
  costs.begin(aspect);
  let troubled: Body[] = [];
  let cost = 0;
  let least = 0;
  const best = save(arrangement);
  for (let move = 0; move < moves; move += 1) {
    if (move % CHUNK === CHUNK - 1) yield;
    if (move % CHUNK === 0) troubled = focus(arrangement).filter(({ pinned }) => !pinned);
    const left = 1 - move / moves;
    const body = pick(troubled.length > 0 && random() < FOCUS ? troubled : free, random);
    const family = families.get(body)!;
    const kind = kindOfMove(random(), free.length, family.length, aspect);
    const moved = movedBodies(kind, body, family, free, random);
    if (kind === 'swap' && moved[1] === body) continue;
    let old = 0;
    for (const each of moved) {
      old += costs.known(each);
      remember(each);
    }
    if (kind === 'swap') exchange(moved[0]!, moved[1]!);
    else if (kind === 'label') body.label = Math.floor(random() * body.places.length);
    else shift(arrangement, body, moved, kind, left, options);
    for (const each of moved) clampBody(arrangement, each);
    const most = old + threshold * left * left * random();
    const now = costs.now(moved, most);
    if (now < most) {
      costs.accept();
      cost += now - old;
      // In the first half, arrangements that are best by chance come so often that saving them would only cost time.
      if (cost < least - 1e-9 && left < 0.5) {
        least = cost;
        save(arrangement, best);
      }
    } else {
      // Clamping may have moved each by another distance, so each goes back to its own place.
      for (const each of moved) recall(arrangement, each);
    }
  }
  if (least < cost) restore(arrangement, best);
}

/** A body and those neighbours that have no other one, which may move with it. */
function familyOf(body: Body): Body[] {
  const neighbours = body.links.map((link) => otherEnd(link, body));
  return [body, ...neighbours.filter((other) => other.links.length === 1 && !other.pinned)];
}

type Move = 'step' | 'orbit' | 'family' | 'label' | 'swap';

/**
 * Most moves are steps of one body. Some take it beside a neighbour. Some move a body with its neighbours that have no
 * other neighbour (its family); each of them alone would have to pass through worse drawings. Some exchange two bodies,
 * or choose another place for a label.
 */
function kindOfMove(chance: number, movable: number, family: number, aspect: Aspect): Move {
  if (aspect === 'all' && chance > 0.8) return 'label';
  const share = aspect === 'all' ? chance / 0.8 : chance;
  if (movable > 1 && share > 0.9) return 'swap';
  if (share > 0.75 && family > 1) return 'family';
  return share > 0.55 ? 'orbit' : 'step';
}

/** The bodies that a move of a body takes part in. */
function movedBodies(
  kind: Move,
  body: Body,
  family: readonly Body[],
  free: readonly Body[],
  random: () => number,
): readonly Body[] {
  if (kind === 'family') return family;
  return kind === 'swap' ? [body, pick(free, random)] : [body];
}

/** Takes a body to a new place, and the others that are moved by the same distance. */
function shift(
  { width, height, ideal }: Arrangement,
  body: Body,
  moved: readonly Body[],
  kind: Move,
  left: number,
  { radius, random }: RefineOptions,
): void {
  const { x, y } = body;
  if (kind === 'orbit' && body.links.length > 0) {
    const other = otherEnd(pick(body.links, random), body);
    const [ux, uy] = anyDirection(random);
    const reach = ideal * (0.5 + 0.7 * random());
    body.x = other.x + ux * reach;
    body.y = other.y + uy * reach;
  } else if (random() < LEAP) {
    body.x = random() * width;
    body.y = random() * height;
  } else {
    // The sum of two uniform variables: small steps are likelier than large ones.
    const reach = Math.max(3, radius * left * left * Math.min(width, height));
    body.x += (random() + random() - 1) * reach;
    body.y += (random() + random() - 1) * reach;
  }
  const dx = body.x - x;
  const dy = body.y - y;
  for (const each of moved) {
    if (each === body) continue;
    each.x += dx;
    each.y += dy;
  }
}

/** A unit vector, by rejection: no engine-dependent sine. */
function anyDirection(random: () => number): Point {
  for (;;) {
    const x = random() * 2 - 1;
    const y = random() * 2 - 1;
    const square = x * x + y * y;
    if (square > 1 || square < 0.01) continue;
    const length = Math.sqrt(square);
    return [x / length, y / length];
  }
}

function otherEnd(link: Link, body: Body): Body {
  return link.a === body ? link.b : link.a;
}

function remember(body: Body): void {
  body.lastX = body.x;
  body.lastY = body.y;
  body.lastLabel = body.label;
}

function recall(arrangement: Arrangement, body: Body): void {
  body.x = body.lastX;
  body.y = body.lastY;
  body.label = body.lastLabel;
  clampBody(arrangement, body);
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
