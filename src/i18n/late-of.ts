/** The texts that load after the first picture, once they are there. */
import { isAll } from './languages.js';
import type { LateWords } from './late-types.js';
import type { Words } from './types.js';

/**
 * The texts that load after the first picture.
 *
 * @throws {Error} if they have not been loaded.
 */
export function lateOf(words: Words): LateWords {
  if (!isAll(words)) throw new Error(`The words in "${words.language}" for what loads later are not there yet.`);
  return words;
}
