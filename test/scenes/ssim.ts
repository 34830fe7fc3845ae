/**
 * How alike two pictures are: the structural similarity of Wang, Bovik, Sheikh and Simoncelli (2004),
 * of luminance, over windows of 8 × 8 pixels at every pixel. Windows without ink in either picture
 * are left out: paper on paper would hide every fault.
 */
import type { Picture } from './pixels.js';

const SIDE = 8;
const PIXELS = SIDE * SIDE;
/** Parts of a unit of luminance in which it is counted: the weights of BT.601 have three decimals. */
const SCALE = 1000;
/**
 * The square of a unit of luminance where means are counted as sums over a window, and variances as squares of those.
 * All sums are whole numbers, less than 2 to the power of 53.
 */
const UNIT = (SCALE * PIXELS) ** 2;
/** (0.01 × 255)² and (0.03 × 255)², which keep quotients of small numbers steady. */
const C1 = 6.5025 * UNIT;
const C2 = 58.5225 * UNIT;
/** Variance of luminance, 0 to 255, above which a window holds ink. */
const INK = UNIT;

/** In pixels, right and bottom excluded. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Similarity {
  /** Mean over the inked windows that touch a box by their middle; 1 where there are none. Without a box, over all. */
  within(box?: PixelBox): number;
}

export function ssim(a: Picture, b: Picture): Similarity {
  if (a.width !== b.width || a.height !== b.height)
    throw new Error(`pictures of ${a.width} × ${a.height} and ${b.width} × ${b.height} pixels`);
  const { width } = a;
  const [columns, rows] = [width - SIDE + 1, a.height - SIDE + 1];
  const [la, lb] = [luminance(a), luminance(b)];
  // Of each column of pixels, the sums over the rows of the window: of both luminances, of their squares and of their
  // product. All are whole numbers, so that nothing is lost where a row leaves and another comes.
  const [sa, sb] = [new Float64Array(width), new Float64Array(width)];
  const [saa, sbb, sab] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
  // Sums over all windows from the upper left, of similarity and of their number, to read off any box at once.
  const stride = columns + 1;
  const score = new Float64Array(stride * (rows + 1));
  const count = new Uint32Array(stride * (rows + 1));
  // There are millions of windows, most of them without ink: no lists or functions are made in here, and products come
  // last.
  for (let bottom = 0; bottom < a.height; bottom += 1) {
    const row = bottom * width;
    const gone = row - SIDE * width;
    for (let x = 0; x < width; x += 1) {
      const pa = la[row + x]!;
      const pb = lb[row + x]!;
      const qa = gone < 0 ? 0 : la[gone + x]!;
      const qb = gone < 0 ? 0 : lb[gone + x]!;
      sa[x]! += pa - qa;
      sb[x]! += pb - qb;
      saa[x]! += pa * pa - qa * qa;
      sbb[x]! += pb * pb - qb * qb;
      sab[x]! += pa * pb - qa * qb;
    }
    const y = bottom - SIDE + 1;
    if (y < 0) continue;
    let wa = 0;
    let wb = 0;
    let waa = 0;
    let wbb = 0;
    let wab = 0;
    let rowScore = 0;
    let rowCount = 0;
    for (let right = 0; right < width; right += 1) {
      wa += sa[right]!;
      wb += sb[right]!;
      waa += saa[right]!;
      wbb += sbb[right]!;
      wab += sab[right]!;
      const x = right - SIDE + 1;
      if (x < 0) continue;
      const va = waa * PIXELS - wa * wa;
      const vb = wbb * PIXELS - wb * wb;
      if (va > INK || vb > INK) {
        const mean = 2 * wa * wb;
        const cov = 2 * (wab * PIXELS - wa * wb);
        rowScore += ((mean + C1) * (cov + C2)) / ((wa * wa + wb * wb + C1) * (va + vb + C2));
        rowCount += 1;
      }
      const at = (y + 1) * stride + x + 1;
      score[at] = score[at - stride]! + rowScore;
      count[at] = count[at - stride]! + rowCount;
      wa -= sa[x]!;
      wb -= sb[x]!;
      waa -= saa[x]!;
      wbb -= sbb[x]!;
      wab -= sab[x]!;
    }
  }
  const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, Math.round(value) - SIDE / 2));
  return {
    within: (box = { left: 0, top: 0, right: a.width + SIDE, bottom: a.height + SIDE }) => {
      const [x0, y0, x1, y1] = [
        clamp(box.left, columns),
        clamp(box.top, rows),
        clamp(box.right, columns),
        clamp(box.bottom, rows),
      ];
      const windows = boxSum(count, stride, x0, y0, x1, y1);
      return windows === 0 ? 1 : boxSum(score, stride, x0, y0, x1, y1) / windows;
    },
  };
}

/** 0 to 255 × {@link SCALE}, by the weights of BT.601. */
function luminance({ rgba }: Picture): Uint32Array {
  const values = new Uint32Array(rgba.length / 4);
  for (let i = 0; i < values.length; i += 1)
    values[i] = 299 * rgba[4 * i]! + 587 * rgba[4 * i + 1]! + 114 * rgba[4 * i + 2]!;
  return values;
}

function boxSum(
  sums: Float64Array | Uint32Array,
  stride: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  return (
    sums[bottom * stride + right]! -
    sums[top * stride + right]! -
    sums[bottom * stride + left]! +
    sums[top * stride + left]!
  );
}
