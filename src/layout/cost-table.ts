/**
 * The costs of the bodies of an arrangement, from a table of what each two things (bodies and links) cost together.
 * A move changes few of them: the others are only added up. Terms are always added in the same order, since sums of
 * floating-point numbers depend on it: costs are the same to the last bit, however they were found.
 */
import { segmentMeetsBox } from '../geometry/plane.js';
import { mayMeet, near, type Arrangement, type Body, type Link } from './arrangement.js';
import { betweenBodies, COST, cross, linkPastBody, sharpAngles, type Aspect } from './score.js';

/** So far from the x at which it should stand a body costs nothing, as a share of the width. */
const FREE_SHARE = 0.06;

export class CostTable {
  readonly #arrangement: Arrangement;
  /** Number of things: the bodies, then the links. */
  readonly #size: number;
  /** What each thing costs with each other one, row by row. */
  readonly #table: Float64Array;
  /** Rows that the last call of {@link now} has found, in the order of {@link #filled}. */
  readonly #fresh: Float64Array;
  /** The things whose rows were found, and their number. */
  readonly #filled: Int32Array;
  #rows = 0;
  /** The sum of each link's own cost and its row; −1 if it is not known. */
  readonly #kept: Float64Array;
  /** What {@link #find} has found. */
  readonly #found: Int32Array;
  #aspect: Aspect = 'all';

  constructor(arrangement: Arrangement) {
    const { bodies, links } = arrangement;
    this.#arrangement = arrangement;
    this.#size = bodies.length + links.length;
    this.#table = new Float64Array(this.#size * this.#size);
    // Where all bodies are asked for, the row of a link is found from both of its ends.
    this.#filled = new Int32Array(this.#size + links.length);
    this.#fresh = new Float64Array(this.#filled.length * this.#size);
    this.#kept = new Float64Array(this.#size);
    this.#found = new Int32Array(this.#size + 1);
  }

  /** Finds all costs anew, with the aspects to count. Returns their sum, which has the costs of two things twice. */
  begin(aspect: Aspect): number {
    this.#aspect = aspect;
    const cost = this.now(this.#arrangement.bodies);
    this.accept();
    return cost;
  }

  /** The cost of all that a body takes part in, where all bodies stand as at the last call of {@link accept}. */
  known(body: Body): number {
    const row = body.index * this.#size;
    let cost = sum(this.#table, row, row + this.#size, this.#ofPlace(body));
    for (const link of body.links) cost += this.#ofLink(link, body, this.#knownOthers(link));
    return cost;
  }

  /**
   * The cost of some bodies where they stand now, while the others stand as at the last call of {@link accept}. If
   * it is greater than `most`, some number above `most` is returned. By default, aspects are those of {@link begin},
   * or all.
   */
  now(moved: readonly Body[], most = Infinity): number {
    this.#rows = 0;
    let cost = 0;
    for (const body of moved) {
      if (cost > most) break;
      cost += this.#nowOf(body, most - cost);
    }
    return cost;
  }

  /** Takes over what the last call of {@link now} has found. Its result was at most its bound. */
  accept(): void {
    const size = this.#size;
    const table = this.#table;
    const fresh = this.#fresh;
    const kept = this.#kept;
    for (let k = 0; k < this.#rows; k += 1) {
      const thing = this.#filled[k]!;
      kept[thing] = -1;
      for (let i = 0; i < size; i += 1) {
        const cost = fresh[k * size + i]!;
        if (table[thing * size + i] === cost) continue;
        table[thing * size + i] = cost;
        table[i * size + thing] = cost;
        kept[i] = -1;
      }
    }
  }

  #nowOf(body: Body, most: number): number {
    const { bodies, links, around, outer, middles, ideal } = this.#arrangement;
    const { x, y, index } = body;
    const count = bodies.length;
    const fresh = this.#fresh;
    const found = this.#found;
    const row = this.#begin(index);
    const crowding = COST.crowding * ideal * ideal;
    for (let i = 0; i < count; i += 1) {
      const dx = middles[2 * i]! - x;
      const dy = middles[2 * i + 1]! - y;
      fresh[row + i] = crowding / (dx * dx + dy * dy + 25);
    }
    // The body itself is always among those that are found.
    for (let k = this.#find(index, 0, count) - 1; k >= 0; k -= 1) {
      const i = found[k]!;
      fresh[row + i] = i === index ? 0 : betweenBodies(this.#arrangement, body, bodies[i]!, this.#aspect);
    }
    let cost = sum(fresh, row, row + count, this.#ofPlace(body));
    if (cost > most) return cost;
    const end = this.#find(index, count, this.#size);
    for (let k = 0; k < end; k += 1) {
      const i = found[k]!;
      const at = i - count;
      if (!near(around, at * 4, outer, index * 4)) continue;
      fresh[row + i] = linkPastBody(this.#arrangement, links[at]!, body, this.#aspect);
      cost += fresh[row + i]!;
    }
    for (const link of body.links) {
      if (cost > most) break;
      cost += this.#ofLink(link, body, this.#nowOthers(link, cost, most));
    }
    return cost;
  }

  /**
   * The cost of a link by itself, of those it crosses, and of the bodies that it passes, where all stand now. Where
   * that and `before` are greater than `most`, the rest is left out.
   */
  #nowOthers(link: Link, before: number, most: number): number {
    const { bodies, links, around, outer, ideal } = this.#arrangement;
    const count = bodies.length;
    const fresh = this.#fresh;
    const found = this.#found;
    const thing = count + link.index;
    const box = link.index * 4;
    const row = this.#begin(thing);
    let cost = ofLength(link, ideal);
    let end = this.#find(thing, count, this.#size);
    for (let k = 0; k < end && before + cost <= most; k += 1) {
      const i = found[k]!;
      const at = i - count;
      const foreign = links[at]!;
      if (!(near(around, at * 4, around, box) && cross(link, foreign))) continue;
      fresh[row + i] = COST.crossing * link.load * foreign.load * link.weight * foreign.weight;
      cost += fresh[row + i]!;
    }
    if (before + cost > most) return cost;
    end = this.#find(thing, 0, count);
    for (let k = 0; k < end; k += 1) {
      const i = found[k]!;
      if (!near(outer, i * 4, around, box)) continue;
      fresh[row + i] = linkPastBody(this.#arrangement, link, bodies[i]!, this.#aspect);
      cost += fresh[row + i]!;
    }
    return cost;
  }

  /** The same from the table. */
  #knownOthers(link: Link): number {
    const { bodies, ideal } = this.#arrangement;
    const thing = bodies.length + link.index;
    if (this.#kept[thing]! < 0) {
      const row = thing * this.#size;
      const crossed = sum(this.#table, row + bodies.length, row + this.#size, ofLength(link, ideal));
      this.#kept[thing] = sum(this.#table, row, row + bodies.length, crossed);
    }
    return this.#kept[thing]!;
  }

  /** The cost of the place of a body by itself, and of its label's. */
  #ofPlace(body: Body): number {
    const cost = this.#aspect === 'all' ? body.places[body.label]!.cost : 0;
    // NaN, where a body may stand anywhere, is never greater.
    const off = Math.abs(body.x - body.wantedX) / this.#arrangement.width - FREE_SHARE;
    return off > 0 ? cost + COST.offSide * off * off : cost;
  }

  /** The cost of a link, seen from a body at its end; `others` is that of the link by itself and with other things. */
  #ofLink(link: Link, body: Body, others: number): number {
    const other = link.a === body ? link.b : link.a;
    const dx = other.x - body.x;
    const dy = other.y - body.y;
    const length = lengthOf(dx, dy);
    let cost = others;
    if (this.#aspect === 'all') {
      const own = COST.lineThroughOwnLabel * link.load * link.weight;
      if (segmentMeetsBox(body.x, body.y, other.x, other.y, body.box, link.half + 4)) cost += own;
      if (segmentMeetsBox(body.x, body.y, other.x, other.y, other.box, link.half + 4)) cost += own;
    }
    return (
      cost +
      sharpAngles(link, body, other, dx / length, dy / length) +
      sharpAngles(link, other, body, -dx / length, -dy / length)
    );
  }

  /** Begins the row of a thing, in which nothing costs anything yet; returns where it begins. */
  #begin(thing: number): number {
    const fresh = this.#fresh;
    const row = this.#rows * this.#size;
    const end = row + this.#size;
    // Faster than `fill` for some tens of numbers.
    for (let i = row; i < end; i += 1) fresh[i] = 0;
    this.#filled[this.#rows] = thing;
    this.#rows += 1;
    return row;
  }

  /** Finds the things from `first` on, before `end`, that may be near a thing; returns their number. */
  #find(thing: number, first: number, end: number): number {
    const { codes } = this.#arrangement;
    const found = this.#found;
    const code = codes[thing]!;
    let count = 0;
    for (let i = first; i < end; i += 1) {
      // Without a branch, since no processor could foresee it.
      found[count] = i;
      count += +mayMeet(code, codes[i]!);
    }
    return count;
  }
}

/** The cost of the length of a link. */
function ofLength({ a, b, need }: Link, ideal: number): number {
  const length = lengthOf(b.x - a.x, b.y - a.y);
  const deviation = (length - ideal) / ideal;
  const cost = COST.length * deviation * deviation;
  return length < need ? cost + (COST.tooShort * (need - length)) / need : cost;
}

/** Never 0, so that it can be divided by. */
function lengthOf(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + dy * dy) + 1e-6;
}

/** Adds numbers from `first` on, before `end`, to `start`, one by one. */
function sum(numbers: Float64Array, first: number, end: number, start: number): number {
  let total = start;
  for (let i = first; i < end; i += 1) total += numbers[i]!;
  return total;
}
