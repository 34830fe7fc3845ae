/** SVG to PNG for the command line, by resvg: an optional package, loaded when a PNG is wanted. */
import type { Resvg } from '@resvg/resvg-js';
import { DiplomaticGraphError } from './errors.js';

export interface PngOptions {
  /** Pixels for each px. */
  readonly scale: number;
  /** Files of fonts beyond those that are installed. */
  readonly fonts: readonly string[];
}

export interface Png {
  readonly bytes: Uint8Array;
  /** Letters of the picture that no font has: boxes stand in their place. */
  readonly unknown: readonly string[];
}

/**
 * @param svg Text of an SVG of ours.
 * @throws {DiplomaticGraphError} where resvg is not installed, and where there is no font: the picture would be without a word.
 */
export async function svgToPng(svg: string, { scale, fonts }: PngOptions): Promise<Png> {
  const Renderer = await load();
  const font = { loadSystemFonts: true, fontFiles: [...fonts] };
  const unknown = lettersWithoutFont(svg, (probe) => new Renderer(probe, { font }).render());
  return {
    bytes: new Renderer(withPhysicalAnchors(svg), { font, fitTo: { mode: 'zoom', value: scale } }).render().asPng(),
    unknown,
  };
}

/**
 * resvg takes the start of a text for its left end, also where it runs from right to left; browsers,
 * librsvg and Inkscape do not. What it reads says left and right.
 */
export function withPhysicalAnchors(svg: string): string {
  return svg.replace(/<text [^>]*direction="rtl"[^>]*>/g, (tag) => {
    if (tag.includes('text-anchor="middle"')) return tag;
    return tag.includes('text-anchor="end"')
      ? tag.replace(' text-anchor="end"', '')
      : tag.replace('<text ', '<text text-anchor="end" ');
  });
}

async function load(): Promise<typeof Resvg> {
  try {
    return (await import('@resvg/resvg-js')).Resvg;
  } catch (cause) {
    const { code = '', message } = cause as { code?: string; message: string };
    const absent = code === 'ERR_MODULE_NOT_FOUND';
    const problem = absent
      ? 'png needs the package @resvg/resvg-js, which is not installed.'
      : `png needs the package @resvg/resvg-js, which cannot be loaded here: ${message.split('\n')[0]}.`;
    throw new DiplomaticGraphError(
      'png-unavailable',
      `${problem} Install it beside this one (npm install @resvg/resvg-js), or export the PNG in the page.`,
      { cause },
    );
  }
}

/** Side of the square in which one letter is tried, px. */
const CELL = 32;
const COLUMNS = 32;
/** Never assigned to a letter, so that no font has it. */
const NO_LETTER = '\u{10FFFD}';

interface Pixels {
  readonly width: number;
  readonly pixels: Uint8Array;
}

/**
 * Letters of a picture that no font has. Each is drawn by itself: without any font it leaves no
 * trace, without one that has it the box of a missing letter.
 *
 * @throws {DiplomaticGraphError} `png-unavailable` where there is no font at all.
 */
export function lettersWithoutFont(svg: string, render: (svg: string) => Pixels): string[] {
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!.replace(/&[^;]*;/g, ''));
  const letters = [...new Set(texts.join(''))].filter((letter) => !/[\p{M}\p{Z}\p{C}]/u.test(letter));
  const [family = 'sans-serif'] = /(?<=font-family=")[^"]*/.exec(svg) ?? [];
  const tried = ['A', NO_LETTER, ...letters];
  const cells = tried.map(
    (letter, i) =>
      `<text x="${(i % COLUMNS) * CELL + 8}" y="${Math.floor(i / COLUMNS) * CELL + 23}">${letter === '<' ? '&lt;' : letter}</text>`,
  );
  const rows = Math.ceil(tried.length / COLUMNS);
  const { width, pixels } = render(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${COLUMNS * CELL}" height="${rows * CELL}" font-family="${family}" font-size="16">${cells.join('')}</svg>`,
  );
  const seen = (i: number): string => {
    const [x, y] = [(i % COLUMNS) * CELL, Math.floor(i / COLUMNS) * CELL];
    return Array.from({ length: CELL }, (_, row) =>
      pixels.subarray(((y + row) * width + x) * 4, ((y + row) * width + x + CELL) * 4).join(),
    ).join();
  };
  if (!/[1-9]/.test(seen(0))) {
    throw new DiplomaticGraphError(
      'png-unavailable',
      'this machine has no font, so that the PNG would be without a word. Install one (Debian and Ubuntu: fonts-liberation), or name a file with --font FILE.',
    );
  }
  const box = seen(1);
  return letters.filter((_, i) => seen(i + 2) === box);
}
