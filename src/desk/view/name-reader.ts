/** Reads the names of an article before the first form asks for them, so that nobody waits for it. */
import { articleIndex } from '../core/article-index.js';
import { learnLanguage } from '../core/learn-language.js';

/** How long names are read at a stretch, ms. */
const SLICE_MS = 12;

export class NameReader {
  #read: readonly [paragraphs: readonly string[], language: string] | null = null;

  /** Reads an article, unless it is the one that was read last. An article that comes later ends the reading. */
  read(paragraphs: readonly string[], language: string): void {
    if (this.#read?.[0] === paragraphs && this.#read[1] === language) return;
    const now = [paragraphs, language] as const;
    this.#read = now;
    const readFrom = (first: number): void => {
      const index = articleIndex(paragraphs, language);
      const end = performance.now() + SLICE_MS;
      let next = first;
      while (next <= paragraphs.length && performance.now() < end) index.names(next++);
      if (next <= paragraphs.length && this.#read === now) setTimeout(readFrom, 0, next);
    };
    const begin = (): void => readFrom(1);
    // Without what is known of its language, names are found by their capitals.
    if (paragraphs.length > 0) setTimeout(() => learnLanguage(language).then(begin, begin));
  }
}
