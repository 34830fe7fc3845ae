/**
 * Measures and wraps text without a browser. It uses neither `measureText` nor `Intl`, so that pictures are the same on
 * every machine.
 */
import { ALPHABET, BOLD, REGULAR, type WidthTable } from './text-widths.js';

export type Weight = 'regular' | 'bold';

/** Line height in multiples of the font size. */
export const LINE_HEIGHT = 1.2;
/** Room kept beyond the measured width: the reader's font may be a little wider than Liberation Sans. */
const RESERVE = 1.05;
/** Longest label in UTF-16 units before it is cut with an ellipsis. */
export const LONGEST_LABEL = 80;

/** A cache of decoded tables; the same table always gives the same map. */
const decoded = new WeakMap<WidthTable, Map<number, number>>();

function widthsOf(table: WidthTable): Map<number, number> {
  let map = decoded.get(table);
  if (map === undefined) {
    map = new Map();
    const widths: number[] = [];
    for (const step of table.steps) widths.push((widths.at(-1) ?? 0) + step);
    for (const [first, letters] of table.runs) {
      // Letters of the alphabet are single UTF-16 units.
      for (let i = 0; i < letters.length; i += 1) map.set(first + i, widths[ALPHABET.indexOf(letters.charAt(i))] ?? 0);
    }
    decoded.set(table, map);
  }
  return map;
}

/**
 * Width of one line of text in px.
 *
 * A letter with marks is as wide as its base. Scripts outside the table are over-estimated rather than
 * under-estimated: 1 em for ideographs and Hangul, 1.25 em for emoji, 0.7 em for Arabic letters, 0.85 em for
 * others; combining marks of Latin, Arabic and Hebrew add nothing.
 *
 * @param text Normalised (NFC) text; see {@link cleanText}.
 * @param size Font size in px.
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  const widths = widthsOf(weight === 'bold' ? BOLD : REGULAR);
  let total = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    total += widths.get(code) ?? widths.get(letter.normalize('NFD').codePointAt(0)!) ?? unmeasured(code, letter);
  }
  return (total / 1000) * size * RESERVE;
}

function unmeasured(code: number, letter: string): number {
  if (/\p{Mn}|\u200b|\u200c|\u200d|\ufe0f/u.test(letter)) return code >= 0x900 && code < 0x1100 ? 850 : 0;
  if (code >= 0x1f000) return 1250;
  if (
    (code >= 0x2e80 && code < 0xa4d0) ||
    (code >= 0xac00 && code < 0xd7b0) ||
    (code >= 0xf900 && code < 0xfb00) ||
    (code >= 0xff00 && code < 0xffef)
  )
    return 1000;
  if ((code >= 0x600 && code < 0x780) || (code >= 0x8a0 && code < 0x900)) return 700;
  return 850;
}

/**
 * Text fit for a label: NFC, one line, no controls, no bidi overrides, no lone surrogates,
 * none of the characters that XML forbids.
 */
export function cleanText(text: string): string {
  return text
    .slice(0, 20_000)
    .normalize('NFC')
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Surrogate}\p{Bidi_Control}\ufeff\ufffe\uffff]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Whether a text runs from right to left: decided by its first letter with a direction. */
export function isRtl(text: string): boolean {
  const first = /[\p{L}]/u.exec(text)?.[0];
  return first !== undefined && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(first);
}

/** `text` cleaned and cut to at most `longest` UTF-16 units, with an ellipsis, never within a letter. */
export function shortLabel(text: string, longest = LONGEST_LABEL): string {
  const clean = cleanText(text);
  if (clean.length <= longest) return clean;
  let cut = '';
  for (const piece of graphemes(clean)) {
    if (cut.length + piece.length > longest - 1) break;
    cut += piece;
  }
  return `${cut.trimEnd()}…`;
}

/**
 * What the reader takes for one letter (after Unicode Standard Annex 29, extended grapheme
 * clusters): flags of two indicators, and a base with its marks, joiners, skin tone, and, in
 * Indic scripts, the consonants that a virama binds to it. Not `Intl.Segmenter`, whose tables
 * differ between engines.
 */
function graphemes(text: string): string[] {
  return text.match(GRAPHEME) ?? [];
}

const VIRAMA = '[\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d4d]';
/** What follows a base without being a letter of its own: marks, joiners, variation selectors, skin tones, tags. */
const EXTENSION = '[\\p{M}\\u200c\\ufe0f\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}]';
const GRAPHEME = new RegExp(
  ['\\p{RI}\\p{RI}', `[^\\p{M}](?:${VIRAMA}\\u200d?\\p{Lo}|${EXTENSION}|\\u200d[^\\p{M}])*`, '\\p{M}+'].join('|'),
  'gu',
);

const IDEOGRAPH = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef';
/** The pieces of a text that stay on one line. */
const PIECE = new RegExp(
  [
    // An ideograph with the punctuation that must not begin a line.
    `[${IDEOGRAPH}][、。，：；！？）」』]*`,
    // A word with its no-break spaces, up to and with a hyphen or the spaces after it.
    `(?:[^\\s${IDEOGRAPH}-]|\\u00a0)+-?\\s*`,
    '-',
    '\\s+',
  ].join('|'),
  'gu',
);

/** Where a line may break: after hyphens and spaces but no-break ones, and between ideographs. */
function pieces(text: string): string[] {
  return text.match(PIECE) ?? [];
}

/** Lines of text, and the box that they fill. */
export interface TextBlock {
  readonly lines: readonly string[];
  /** px */
  readonly width: number;
  /** px, {@link LINE_HEIGHT} × size for each line. */
  readonly height: number;
}

/** Width in px of the widest part that has no place to break. */
export function widestPiece(text: string, size: number, weight: Weight = 'regular'): number {
  return Math.max(...pieces(cleanText(text)).map((piece) => textWidth(piece.trim(), size, weight)));
}

/**
 * Breaks text into lines of at most `max` px where words allow; a word that is longer than
 * a line is broken within, between graphemes.
 *
 * @param max Greatest width in px.
 */
export function wrapText(text: string, size: number, max: number, weight: Weight = 'regular'): TextBlock {
  const lines: string[] = [];
  let line = '';
  const width = (value: string): number => textWidth(value.trimEnd(), size, weight);
  for (const piece of pieces(cleanText(text))) {
    if (line !== '' && width(line + piece) > max) {
      lines.push(line.trimEnd());
      line = '';
    }
    if (line === '' && width(piece) > max) {
      for (const grapheme of graphemes(piece)) {
        if (line !== '' && width(line + grapheme) > max) {
          lines.push(line);
          line = '';
        }
        line += grapheme;
      }
    } else {
      line += line === '' ? piece.trimStart() : piece;
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return { lines, width: Math.max(...lines.map(width)), height: lines.length * size * LINE_HEIGHT };
}
