/** Colours of a dataset, made readable on the paper of a theme. */

type Rgb = readonly [number, number, number];

function parse(color: string): Rgb | undefined {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  return hex === null ? undefined : [parseInt(hex[1]!, 16), parseInt(hex[2]!, 16), parseInt(hex[3]!, 16)];
}

/**
 * Relative luminance (WCAG 2.2). The exponent 2.4 is taken as a mean of 2.5 and 2.25, which
 * square roots can give, so that every engine agrees; it errs by less than 0.001.
 */
function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function linear(channel: number): number {
  const share = channel / 255;
  if (share <= 0.04045) return share / 12.92;
  const x = (share + 0.055) / 1.055;
  const root = Math.sqrt(x);
  return x * x * (0.6 * root + 0.4 * Math.sqrt(root));
}

/** Contrast of two colours given as `#rrggbb`, from 1 to 21; 21 where either is written in another way. */
export function contrast(a: string, b: string): number {
  const first = parse(a);
  const second = parse(b);
  if (first === undefined || second === undefined) return 21;
  const light = Math.max(luminance(first), luminance(second));
  const dark = Math.min(luminance(first), luminance(second));
  return (light + 0.05) / (dark + 0.05);
}

/** `color`, moved towards `ink` in steps until it stands out from `paper` by at least `least` to 1. */
export function withContrast(color: string, paper: string, ink: string, least: number): string {
  if (parse(color) === undefined || parse(ink) === undefined) return color;
  for (let step = 0; step <= 10; step += 1) {
    const mixed = blend(color, ink, step / 10);
    if (contrast(mixed, paper) >= least) return mixed;
  }
  return ink;
}

/** How far the colour of what has ended is moved towards the paper, as a share of the way. */
const PALE = 0.55;

/**
 * The colour of what has ended: 55 % of the way to `paper`. On the papers of both themes the
 * colours keep a contrast of 1.5 to 2.6 to 1, less than the 3 to 1 that WCAG 2.2 asks of what must be seen.
 * Wherever a picture says that something has ended, it says it in words as well.
 */
export function towards(color: string, paper: string): string {
  return blend(color, paper, PALE);
}

/** `share` of the way from one colour to another; the first where either is not written as `#rrggbb`. */
export function blend(color: string, other: string, share: number): string {
  const from = parse(color);
  const to = parse(other);
  if (from === undefined || to === undefined) return color;
  const channels = from.map((channel, i) => Math.round(channel + (to[i]! - channel) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
