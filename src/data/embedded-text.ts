/** A dataset as text that survives within XML, whoever writes that XML anew. */
import type { Dataset } from './parse-dataset.js';

/** What the attribute `data-dataset` says of the element `metadata` whose text is a dataset. */
export const DATASET_MARK = 'diplomatic-graph';

/**
 * What XML forbids, reads as markup, or programs normalise and drop: angle brackets and ampersand,
 * controls, marks of direction, joiners, noncharacters, and every space but one blank between letters.
 */
const FRAGILE =
  /[<>&\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff0-\uffff]/g;
const BLANKS = / {2,}|" | "/g;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * JSON of a dataset on one line, with all that XML could harm as `\u` escapes: it holds neither an
 * entity, nor the end of a CDATA section, nor space that matters. `JSON.parse` gives the dataset back exactly.
 */
export function embeddedText(dataset: Dataset): string {
  // JSON.stringify escapes controls below U+0020 and lone surrogates itself.
  return JSON.stringify(dataset)
    .replace(FRAGILE, escapeUnit)
    .replace(BLANKS, (run) => run.replaceAll(' ', '\\u0020'));
}
