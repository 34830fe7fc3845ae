/**
 * The repulsion of a simulation (Barnes and Hut 1986), by the formulas of d3-force's `forceManyBody` with equal
 * strengths: velocities and random numbers are the same to the last bit. The library makes a quadtree of objects in
 * each tick; here it is a list of numbers in the order in which it is read.
 */

/** A point that others drive away. */
export interface Repelled {
  readonly x: number;
  readonly y: number;
  vx: number;
  vy: number;
}

/** A cell is taken as one point where its width is less than √0.81 of its distance: d3-force's default. */
const THETA2 = 0.81;
/**
 * Numbers of each cell: the centre (x, y) and the strength of what is in it, the square of its width by {@link
 * THETA2}, where the next cell begins that is not in it, and the number of points, which all have one place; 0 where
 * it is divided.
 */
const STRIDE = 6;

/** @param strength Of each point; negative. */
export function repulsion(
  points: readonly Repelled[],
  strength: number,
  random: () => number,
): (alpha: number) => void {
  const cells: number[] = [];
  const next = new Int32Array(points.length);
  let used = 0;

  /** Writes the cell with these sides and all that are in it; `head` is the first of its points in `next`. */
  const write = (head: number, x0: number, y0: number, x1: number, y1: number): number => {
    const at = used;
    used += STRIDE;
    const first = points[head]!;
    const middleX = (x0 + x1) / 2;
    const middleY = (y0 + y1) / 2;
    const heads = [-1, -1, -1, -1];
    let [x, y, value, weight, count] = [0, 0, 0, 0, 0];
    let isOnePlace = true;
    // The points are dealt out to the quarters of the cell.
    for (let i = head; i >= 0;) {
      const point = points[i]!;
      isOnePlace &&= point.x === first.x && point.y === first.y;
      const quarter = +(point.y >= middleY) * 2 + +(point.x >= middleX);
      const following = next[i]!;
      next[i] = heads[quarter]!;
      heads[quarter] = i;
      i = following;
      value += strength;
      count += 1;
    }
    if (isOnePlace) ({ x, y } = first);
    else {
      count = 0;
      value = 0;
      for (let i = 0; i < STRIDE; i += 1) cells[at + i] = 0;
      heads.forEach((start, i) => {
        if (start < 0) return;
        const [left, right] = i % 2 === 0 ? [x0, middleX] : [middleX, x1];
        const [top, bottom] = i < 2 ? [y0, middleY] : [middleY, y1];
        const child = write(start, left, top, right, bottom);
        const share = Math.abs(cells[child + 2]!);
        value += cells[child + 2]!;
        weight += share;
        x += share * cells[child]!;
        y += share * cells[child + 1]!;
      });
      x /= weight;
      y /= weight;
    }
    cells[at] = x;
    cells[at + 1] = y;
    cells[at + 2] = value;
    cells[at + 3] = ((x1 - x0) * (x1 - x0)) / THETA2;
    cells[at + 4] = used;
    cells[at + 5] = count;
    return at;
  };

  const writeAll = (): void => {
    let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
    points.forEach(({ x, y }, i) => {
      next[i] = i - 1;
      x0 = Math.min(x0, x);
      y0 = Math.min(y0, y);
      x1 = Math.max(x1, x);
      y1 = Math.max(y1, y);
    });
    x0 = Math.floor(x0);
    y0 = Math.floor(y0);
    let size = 1;
    while (x1 >= x0 + size || y1 >= y0 + size) size *= 2;
    used = 0;
    write(points.length - 1, x0, y0, x0 + size, y0 + size);
  };

  return (alpha) => {
    if (points.length === 0) return;
    writeAll();
    for (const point of points) {
      let { vx, vy } = point;
      for (let at = 0; at < used;) {
        let x = cells[at]! - point.x;
        let y = cells[at + 1]! - point.y;
        let square = x * x + y * y;
        const isFar = cells[at + 3]! < square;
        const here = cells[at + 5]!;
        // A point at the same place is the point itself.
        const others = isFar ? 1 : here - +(here > 0 && square === 0);
        if (others > 0) {
          if (x === 0) {
            x = (random() - 0.5) * 1e-6;
            square += x * x;
          }
          if (y === 0) {
            y = (random() - 0.5) * 1e-6;
            square += y * y;
          }
          if (square < 1) square = Math.sqrt(square);
          if (isFar) {
            vx += (x * cells[at + 2]! * alpha) / square;
            vy += (y * cells[at + 2]! * alpha) / square;
          } else {
            const pull = (strength * alpha) / square;
            for (let i = 0; i < others; i += 1) {
              vx += x * pull;
              vy += y * pull;
            }
          }
        }
        at = isFar ? cells[at + 4]! | 0 : at + STRIDE;
      }
      point.vx = vx;
      point.vy = vy;
    }
  };
}
