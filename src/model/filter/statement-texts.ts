/** Statements that hold some words. */
import type { Dataset } from '../../data/parse-dataset.js';
import type { Statement } from '../../data/schema.js';
import { foldText } from '../fold-text.js';

/** Whether a statement holds what is sought. */
export type TextTest = (statement: Statement) => boolean;

/**
 * Tests statements for words, and remembers the texts of the datasets that it has read: a reader who types
 * asks for the same ones with every letter, several times over. A dataset that is no longer used is forgotten.
 */
export class StatementTexts {
  readonly #texts = new WeakMap<Dataset, (statement: Statement) => string>();

  /** A test for statements whose claim, quote or attribution, or the names of whose actors, hold all words of `text`. Every statement passes an empty one. */
  test(dataset: Dataset, text: string): TextTest {
    const words = foldText(text)
      .split(/\s+/u)
      .filter((word) => word !== '');
    if (words.length === 0) return () => true;
    const read = this.#of(dataset);
    return (statement) => {
      const whole = read(statement);
      return words.every((word) => whole.includes(word));
    };
  }

  #of(dataset: Dataset): (statement: Statement) => string {
    const known = this.#texts.get(dataset);
    if (known !== undefined) return known;
    const texts = textsOf(dataset);
    const folded = new WeakMap<Statement, string>();
    const read = (statement: Statement): string => {
      const before = folded.get(statement);
      if (before !== undefined) return before;
      const whole = texts(statement);
      folded.set(statement, whole);
      return whole;
    };
    this.#texts.set(dataset, read);
    return read;
  }
}

/** All that is said in a statement and of its actors, folded. */
function textsOf(dataset: Dataset): (statement: Statement) => string {
  const names = new Map(
    dataset.actors.map(({ id, name, names: others = {}, aliases = [] }) => [
      id,
      foldText([name, ...Object.values(others), ...aliases].join(' ')),
    ]),
  );
  return ({ from, to, claim = '', quote, attribution = '' }) =>
    [names.get(from), names.get(to), foldText([claim, quote?.exact ?? '', attribution].join(' '))].join(' ');
}
