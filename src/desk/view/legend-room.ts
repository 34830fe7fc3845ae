/**
 * The room that the legend of the graph has at the desk. It is the same from the first statement on, since each new row
 * of the legend would make the graph smaller and move all actors.
 */
import { ACTOR_KINDS } from '../../data/vocabulary.js';
import type { AllWords } from '../../i18n/types.js';
import type { Draft } from '../core/types.js';
import { relationChoices } from './relation-field.js';

/** Sizes of the legend as the element draws it, px: `legend-styles.ts`. */
const FONT = '13px Arial, Helvetica, "Liberation Sans", Arimo, sans-serif';
const ROW = 28;
const ROW_GAP = 4;
const ENTRY_GAP = 6;
const GROUP_GAP = 18;
/** Of an entry, besides its text and its sample. */
const ENTRY_PADDING = 11;
const LINE_SAMPLE = 32;
const MARK_SAMPLE = 14;
/** Of the header, at both sides together. */
const HEADER_PADDING = 40;
/** The greatest share of the height of the graph; the legend is scrolled if it has more rows. */
const MOST = 0.25;
/** So much of the first row that is hidden is seen, px, so that one knows that there are more. */
const HINT = 12;

/**
 * The height of a legend with all relations, certainties and kinds of actors that a draft can come to show, px; less
 * where it would take too much of the graph.
 *
 * @param size The width and height of the graph, px.
 */
export function legendRoom(
  draft: Draft,
  terms: AllWords,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null || width <= HEADER_PADDING) return 0;
  pen.font = FONT;
  const widths = (sample: number, labels: readonly string[]): number[] =>
    labels.map((label) => Math.ceil(pen.measureText(label).width) + sample + ENTRY_PADDING);
  const rows = countRows(
    [
      widths(LINE_SAMPLE, [...relationChoices(draft, 'statement', terms).map(({ name }) => name), terms.affiliation]),
      widths(LINE_SAMPLE, Object.values(terms.standings)),
      widths(
        MARK_SAMPLE,
        ACTOR_KINDS.map((kind) => terms.actorKinds[kind]),
      ),
    ],
    width - HEADER_PADDING,
  );
  const most = Math.max(2, Math.floor((height * MOST) / (ROW + ROW_GAP)));
  return rows <= most ? rows * (ROW + ROW_GAP) - ROW_GAP : most * (ROW + ROW_GAP) + HINT;
}

/**
 * The number of rows of groups of entries. A group stands beside the one before where both have room in one row;
 * entries of a group that is wider than a row are broken into rows of its own.
 *
 * @param groups The widths of the entries of each group, px.
 * @param width The width of a row, px.
 */
export function countRows(groups: readonly (readonly number[])[], width: number): number {
  let rows = 0;
  let left = 0;
  for (const entries of groups) {
    const whole = entries.reduce((sum, entry) => sum + entry + ENTRY_GAP, -ENTRY_GAP);
    if (whole <= left - GROUP_GAP) left -= GROUP_GAP + whole;
    else if (whole <= width) {
      rows += 1;
      left = width - whole;
    } else {
      rows += rowsOf(entries, width);
      left = 0;
    }
  }
  return rows;
}

function rowsOf(entries: readonly number[], width: number): number {
  let rows = 1;
  let used = -ENTRY_GAP;
  for (const entry of entries) {
    if (used >= 0 && used + ENTRY_GAP + entry > width) {
      rows += 1;
      used = -ENTRY_GAP;
    }
    used += ENTRY_GAP + entry;
  }
  return rows;
}
