/**
 * How alike two pictures are: the structural similarity of Wang, Bovik, Sheikh and Simoncelli (2004),
 * of luminance, over windows of 8 × 8 pixels at every pixel. Windows without ink in either picture
 * are left out: paper on paper would hide every fault.
 */
import type { Picture } from './pixels.js';

const SIDE = 8;
/** (0.01 × 255)² and (0.03 × 255)², which keep quotients of small numbers steady. */
const [C1, C2] = [6.5025, 58.5225];
/** Variance of luminance, 0 to 255, above which a window holds ink. */
const INK = 1;

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
  const [columns, rows] = [a.width - SIDE + 1, a.height - SIDE + 1];
  const [la, lb] = [luminance(a), luminance(b)];
  const sums = (p: Float64Array, q?: Float64Array): Float64Array => running(a.width, a.height, p, q);
  const [ones, others, onesSquared, othersSquared, products] = [
    sums(la),
    sums(lb),
    sums(la, la),
    sums(lb, lb),
    sums(la, lb),
  ];
  // Sums over all windows from the upper left, of similarity and of their number, to read off any box at once.
  const scores = new Float64Array(columns * rows);
  const inked = new Float64Array(columns * rows);
  const stride = a.width + 1;
  const pixels = SIDE * SIDE;
  // There are millions of windows, most of them without ink: no lists or functions are made in here, and products come
  // last.
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      const ma = boxSum(ones, stride, x, y, x + SIDE, y + SIDE) / pixels;
      const va = boxSum(onesSquared, stride, x, y, x + SIDE, y + SIDE) / pixels - ma * ma;
      const mb = boxSum(others, stride, x, y, x + SIDE, y + SIDE) / pixels;
      const vb = boxSum(othersSquared, stride, x, y, x + SIDE, y + SIDE) / pixels - mb * mb;
      if (va <= INK && vb <= INK) continue;
      const cov = boxSum(products, stride, x, y, x + SIDE, y + SIDE) / pixels - ma * mb;
      scores[y * columns + x] = ((2 * ma * mb + C1) * (2 * cov + C2)) / ((ma * ma + mb * mb + C1) * (va + vb + C2));
      inked[y * columns + x] = 1;
    }
  }
  const [score, count] = [running(columns, rows, scores), running(columns, rows, inked)];
  const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, Math.round(value) - SIDE / 2));
  return {
    within: (box = { left: 0, top: 0, right: a.width + SIDE, bottom: a.height + SIDE }) => {
      const [x0, y0, x1, y1] = [
        clamp(box.left, columns),
        clamp(box.top, rows),
        clamp(box.right, columns),
        clamp(box.bottom, rows),
      ];
      const windows = boxSum(count, columns + 1, x0, y0, x1, y1);
      return windows === 0 ? 1 : boxSum(score, columns + 1, x0, y0, x1, y1) / windows;
    },
  };
}

/** 0 to 255, by the weights of BT.601. */
function luminance({ rgba }: Picture): Float64Array {
  const values = new Float64Array(rgba.length / 4);
  for (let i = 0; i < values.length; i += 1)
    values[i] = 0.299 * rgba[4 * i]! + 0.587 * rgba[4 * i + 1]! + 0.114 * rgba[4 * i + 2]!;
  return values;
}

/** Sums of p, or of p × q, over all that lies above and to the left, with a border of zeros. */
function running(width: number, height: number, p: Float64Array, q?: Float64Array): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      const i = y * width + x;
      row += q === undefined ? p[i]! : p[i]! * q[i]!;
      const at = (y + 1) * (width + 1) + x + 1;
      sums[at] = sums[at - width - 1]! + row;
    }
  }
  return sums;
}

function boxSum(sums: Float64Array, stride: number, left: number, top: number, right: number, bottom: number): number {
  return (
    sums[bottom * stride + right]! -
    sums[top * stride + right]! -
    sums[bottom * stride + left]! +
    sums[top * stride + left]!
  );
}
