/** Reads the names of an article before the first form asks for them, so that nobody waits for it. */
import { articleIndex } from '../core/article-index.js';
import { learnLanguage } from '../core/learn-language.js';

/** How long names are read at a stretch, ms. */
const SLICE_MS = 12;

/** @param isWanted Whether the article is still the one that is shown. */
export function readNames(paragraphs: readonly string[], language: string, isWanted: () => boolean): void {
  const read = (first: number): void => {
    if (!isWanted()) return;
    const index = articleIndex(paragraphs, language);
    const end = performance.now() + SLICE_MS;
    let next = first;
    while (next <= paragraphs.length && performance.now() < end) index.names(next++);
    if (next <= paragraphs.length) setTimeout(read, 0, next);
  };
  const begin = (): void => read(1);
  // Without what is known of its language, names are found by their capitals.
  setTimeout(() => learnLanguage(language).then(begin, begin));
}
