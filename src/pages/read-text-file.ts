/** Reads a text file of the reader. */
import { decodeText } from '../data/decode-text.js';
import { DatasetError } from '../errors.js';

/**
 * The text of a file; null if it is not text in UTF-8, which is then said.
 *
 * @param showError Shows why the file cannot be used.
 */
export async function readTextFile(file: File, showError: (message: string) => void): Promise<string | null> {
  try {
    return decodeText(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    showError(`${file.name}: ${error.message}`);
    return null;
  }
}
