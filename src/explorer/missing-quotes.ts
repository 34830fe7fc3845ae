/** Names the quotes that are not in a copy of the article, each with the way to the passage that is nearest to it. */
import type { Dataset } from '../data/parse-dataset.js';
import { nearestPassage } from '../anchoring/nearest-passage.js';
import { evidenceQuotes } from '../elements/article/passages.js';
import { byId } from './by-id.js';
import type { PageWords } from './i18n/types.js';

export interface Copy {
  /** The element with its paragraphs. */
  readonly text: HTMLElement;
  readonly dataset: Dataset;
}

/**
 * Lists the quotes that are missing from a copy.
 *
 * @param ids As `dg-anchor` gives them: the ids of statements, and of the edges of affiliations.
 * @param sought The number of quotes that were looked for.
 */
export function listMissing({ text, dataset }: Copy, ids: readonly string[], sought: number, words: PageWords): void {
  const missing = new Set(ids);
  const quotes = evidenceQuotes(dataset).filter(({ id }) => missing.has(id));
  const paragraphs = [...text.querySelectorAll('p')];
  const texts = paragraphs.map(({ textContent }) => textContent);
  const all = texts.map((_text, i) => i + 1);
  byId('missing-title', HTMLHeadingElement).textContent = words.missingQuotes(quotes.length, sought);
  byId('missing-list', HTMLUListElement).replaceChildren(
    ...quotes.map(({ quote: { exact, paragraph } }) => {
      const item = document.createElement('li');
      item.append(Object.assign(document.createElement('q'), { textContent: exact, dir: 'auto' }));
      const nearest = nearestPassage(texts, exact, all);
      const number = nearest?.paragraph ?? paragraph ?? 0;
      const node = paragraphs[number - 1];
      if (node === undefined) return item;
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        textContent: nearest === null ? words.showParagraph(number) : words.showNearest(number),
      });
      button.addEventListener('click', () => lead(text, node, nearest?.text ?? ''));
      item.append(' ', button);
      return item;
    }),
  );
  byId('missing', HTMLElement).hidden = quotes.length === 0;
}

/** Scrolls to a paragraph and selects a passage in it, or all of it. */
function lead(text: HTMLElement, paragraph: HTMLElement, passage: string): void {
  text.focus({ preventScroll: true });
  paragraph.scrollIntoView({ block: 'center' });
  const range = new Range();
  range.selectNodeContents(paragraph);
  const start = paragraph.textContent.indexOf(passage);
  const { firstChild } = paragraph;
  if (passage !== '' && start >= 0 && firstChild !== null) {
    range.setStart(firstChild, start);
    range.setEnd(firstChild, start + passage.length);
  }
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
