/** Writes a dataset as a text that stays the same within XML, also if another program reads and rewrites that XML. */
import type { Dataset } from './parse-dataset.js';

/** The value of the attribute `data-dataset` of the element `metadata` whose text is a dataset. */
export const DATASET_MARK = 'diplomatic-graph';

/**
 * Matches characters that XML forbids or reads as markup, or that programs normalise or drop: angle brackets and
 * ampersands, controls, marks of direction, joiners, noncharacters, and every space except the blank (U+0020).
 */
const FRAGILE =
  /[<>&\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff0-\uffff]/g;
/** Matches blanks that XML programs may collapse or trim: several in a row, and those beside a quotation mark. */
const BLANKS = / {2,}|" | "/g;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Writes the JSON of a dataset on one line, in which everything that XML could change is a `\u` escape. The text
 * holds no entity, no end of a CDATA section and no space that matters. `JSON.parse` gives the dataset back exactly.
 */
export function embeddedText(dataset: Dataset): string {
  // JSON.stringify escapes controls below U+0020 and lone surrogates itself.
  return JSON.stringify(dataset)
    .replace(FRAGILE, escapeUnit)
    .replace(BLANKS, (run) => run.replaceAll(' ', '\\u0020'));
}
