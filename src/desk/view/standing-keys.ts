/** The order in which the form asks how certain a statement is, and the letters that answer. */
import type { Standing } from '../../data/vocabulary.js';

/** The order in which certainties are asked, and the letters that choose them. The first that fits is right. */
export const STANDING_KEYS: readonly (readonly [Standing, string])[] = [
  ['denied', 'd'],
  ['called-for', 'c'],
  ['implied', 'i'],
  ['reported', 'r'],
  ['stated', 's'],
];
