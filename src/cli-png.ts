/** Turns SVG into PNG for the command line, by the optional package resvg, which is loaded when a PNG is written. */
import type { Resvg } from '@resvg/resvg-js';
import { DiplomaticGraphError } from './errors.js';

export interface PngOptions {
  /** The number of pixels for each px of the picture, in both directions. */
  readonly scale: number;
  /** The names of font files that are used besides the installed fonts. */
  readonly fonts: readonly string[];
}

export interface Png {
  readonly bytes: Uint8Array;
  /** The letters of the picture that no font has. The PNG shows boxes in their place. */
  readonly unknown: readonly string[];
}

/**
 * Turns a picture into a PNG.
 *
 * @param svg The text of an SVG that this package has written.
 * @throws {DiplomaticGraphError} `png-unavailable` if resvg is not installed, or if there is no font at all, so that
 *   the picture would have no texts.
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
 * Changes the anchors of texts from right to left for resvg. Unlike browsers, librsvg and Inkscape, resvg takes `start`
 * for the left end of every text.
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
      : `png needs the package @resvg/resvg-js, which could not be loaded: ${message.split('\n')[0]}.`;
    throw new DiplomaticGraphError(
      'png-unavailable',
      `${problem} Install it (npm install @resvg/resvg-js), or download the PNG in the explorer.`,
      { cause },
    );
  }
}

/** The side of the square in which one letter is drawn for the test, px. */
const CELL = 32;
/** The number of such squares in a row. */
const COLUMNS = 32;
/** A code point that is not assigned to any character, so that no font has it. */
const NO_LETTER = '\u{10FFFD}';

interface Pixels {
  readonly width: number;
  readonly pixels: Uint8Array;
}

/**
 * Finds the letters of a picture that no font has. Each letter is drawn in a square of its own. The result is empty if
 * there is no font at all, and the box for missing letters if no font has the letter.
 *
 * @param render Draws an SVG.
 * @throws {DiplomaticGraphError} `png-unavailable` if there is no font at all.
 */
export function lettersWithoutFont(svg: string, render: (svg: string) => Pixels): string[] {
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!.replace(/&[^;]*;/g, ''));
  const letters = [...new Set(texts.join(''))].filter((letter) => !/[\p{M}\p{Z}\p{C}]/u.test(letter));
  const [family = 'sans-serif'] = /(?<=font-family=")[^"]*/.exec(svg) ?? [];
  const tried = ['A', NO_LETTER, ...letters];
  const cells = tried.map((letter, i) => {
    const { x, y } = cellAt(i);
    return `<text x="${x + 8}" y="${y + 23}">${letter === '<' ? '&lt;' : letter}</text>`;
  });
  const rows = Math.ceil(tried.length / COLUMNS);
  const size = `width="${COLUMNS * CELL}" height="${rows * CELL}"`;
  const { width, pixels } = render(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${family}" font-size="16">${cells.join('')}</svg>`,
  );
  const pixelsOf = (i: number): string => {
    const { x, y } = cellAt(i);
    return Array.from({ length: CELL }, (_, row) =>
      pixels.subarray(((y + row) * width + x) * 4, ((y + row) * width + x + CELL) * 4).join(),
    ).join();
  };
  if (!/[1-9]/.test(pixelsOf(0))) {
    throw new DiplomaticGraphError(
      'png-unavailable',
      'no font is installed, so the PNG would have no text. ' +
        'Install one (Debian and Ubuntu: fonts-liberation), or name one with --font FILE.',
    );
  }
  const box = pixelsOf(1);
  return letters.filter((_, i) => pixelsOf(i + 2) === box);
}

/** The upper left corner of the square at an index, px. */
function cellAt(index: number): { readonly x: number; readonly y: number } {
  return { x: (index % COLUMNS) * CELL, y: Math.floor(index / COLUMNS) * CELL };
}
