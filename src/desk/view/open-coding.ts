/** Reads the dataset of another coder from a file. */
import { decodeText } from '../../data/decode-text.js';
import { readDataset } from '../../data/parse-dataset.js';
import { DatasetError } from '../../errors.js';
import { codingOf, sourceWithText } from '../core/coding.js';
import { META_ROW, textOf } from '../core/draft.js';
import { takeWhatIsSound } from '../core/from-dataset.js';
import type { Draft } from '../core/types.js';
import type { CompareWords } from '../i18n/compare-types.js';
import { datasetIn } from './dataset-in.js';

/** What is known of the coding of another coder. */
export interface OtherCoding {
  readonly file: string;
  readonly draft: Draft;
  /** The id of its source that is the text. */
  readonly source: string;
  /** How many of its quotes are in the text, of how many. */
  readonly found: number;
  readonly quotes: number;
  /** Whether it was made of the same text; null if one of the two has no fingerprint. */
  readonly isSameText: boolean | null;
  /** How many errors the dataset has. */
  readonly errors: number;
  /** Who made it; empty if the dataset does not say so. */
  readonly coder: string;
}

/**
 * @param paragraphs One's own text; empty if it is not there.
 * @param fingerprint The hash of that text; null if there is none.
 * @returns What is wrong with the file, as a text, if it cannot be compared.
 */
export async function openCoding(
  file: File,
  paragraphs: readonly string[],
  fingerprint: string | null,
  words: CompareWords,
): Promise<OtherCoding | string> {
  let value: unknown;
  try {
    value = datasetIn(decodeText(new Uint8Array(await file.arrayBuffer())));
  } catch (error) {
    if (error instanceof DatasetError) return `${words.notDataset(file.name)} ${error.message}`;
    throw error;
  }
  const { issues } = readDataset(value);
  const taken = takeWhatIsSound(value, issues);
  if (taken === null) return words.notDataset(file.name);
  const { draft, leftOut } = taken;
  const text = sourceWithText(draft, paragraphs, fingerprint);
  const coding = text === null ? null : codingOf(draft, text.source, []);
  if (text === null || coding === null || coding.statements.length + coding.affiliations.length === 0)
    return words.noStatements(file.name);
  const theirs = textOf(draft, 'sources', text.source, 'fingerprint');
  const isSameText = fingerprint === null || theirs === '' ? null : theirs === fingerprint;
  if (paragraphs.length > 0 && text.found === 0 && isSameText !== true) return `${file.name}: ${words.otherText}`;
  return {
    file: file.name,
    draft,
    source: text.source,
    found: text.found,
    quotes: text.all,
    isSameText,
    errors: leftOut.length,
    coder: coderOf(draft),
  };
}

/** Who coded most of the statements, else who created the dataset. */
function coderOf(draft: Draft): string {
  const counts = new Map<string, number>();
  for (const id of draft.statements.keys()) {
    const coder = textOf(draft, 'statements', id, 'coder');
    if (coder !== '') counts.set(coder, (counts.get(coder) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? textOf(draft, 'meta', META_ROW, 'creator');
}
