/** Tests whether statements contain some words. */
import type { Dataset } from '../../data/parse-dataset.js';
import type { Statement } from '../../data/schema.js';
import { foldText } from '../fold-text.js';

/** Whether a statement contains the words that are looked for. */
export type TextTest = (statement: Statement) => boolean;

/**
 * Tests statements for words, and caches their folded texts: while a reader types, the same texts are needed again with
 * every letter. The texts of a dataset that is no longer used are dropped.
 */
export class StatementTexts {
  readonly #texts = new WeakMap<Dataset, (statement: Statement) => string>();

  /**
   * A test whether a statement contains all words of `text`: in its claim, its quote, its attribution or the names of
   * its actors. Without words, every statement passes.
   */
  test(dataset: Dataset, text: string): TextTest {
    const words = foldText(text)
      .split(/\s+/u)
      .filter((word) => word !== '');
    if (words.length === 0) return () => true;
    const read = this.#textReader(dataset);
    return (statement) => {
      const whole = read(statement);
      return words.every((word) => whole.includes(word));
    };
  }

  #textReader(dataset: Dataset): (statement: Statement) => string {
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

/** A function that gives the folded text of a statement and of the names of its actors. */
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
