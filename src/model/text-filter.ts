/** Statements that hold some words. */
import type { Dataset } from '../data/parse.js';
import type { Statement } from '../data/schema.js';
import { fold } from './fold.js';

/** A test for statements whose claim, quote or attribution, or the names of whose actors, hold all words of `text`. Every statement passes an empty one. */
export function textTest(dataset: Dataset, text: string): (statement: Statement) => boolean {
  const words = fold(text).text.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return () => true;
  const names = new Map(dataset.actors.map(({ id, name, names: others = {}, aliases = [] }) => [id, [name, ...Object.values(others), ...aliases].join(' ')]));
  return ({ from, to, claim = '', quote, attribution = '' }) => {
    const whole = fold([names.get(from), names.get(to), claim, quote?.exact, attribution].join(' ')).text;
    return words.every((word) => whole.includes(word));
  };
}
