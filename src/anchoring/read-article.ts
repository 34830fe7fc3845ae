/**
 * The words that a reader sees in an article, as one text that leads back to its nodes. Reads
 * only: nothing here changes the page.
 */
import type { PageText } from './types.js';

/** What holds the text of an article. */
export type ArticleNode = Element | ShadowRoot;

export interface ArticleText extends PageText {
  /** The range of nodes from one offset of the text to another; null where it is empty. */
  range(start: number, end: number): Range | null;
}

/** Elements whose contents are not words of the article. */
const UNWRITTEN = new Set([
  'br',
  'wbr',
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'select',
  'datalist',
  'iframe',
  'object',
  'audio',
  'video',
  'canvas',
  'svg',
  'math',
  'head',
  'title',
  'rp',
  'rt',
]);

/** So many elements are read at a stretch: about a millisecond. */
const STRETCH = 200;

/** A text node, and where its letters begin in the text. */
interface Piece {
  readonly node: Text;
  readonly start: number;
}

/**
 * Reads an article. Borders of blocks and line breaks become line breaks of the text, which
 * compare as white space. Pauses now and then: the style of every element is asked for. What
 * changes meanwhile makes some of the text wrong; who watches the article reads it again.
 *
 * @param self The graph's own element: it and others of its name are no part of the article.
 */
export function* readArticle(article: ArticleNode, self: Element): Generator<void, ArticleText> {
  const { ownerDocument } = article;
  const view = ownerDocument.defaultView ?? globalThis;
  const pieces: Piece[] = [];
  const parts: string[] = [];
  const paragraphs: number[] = [];
  let length = 0;
  // Whether the next word begins a paragraph, and whether the line has words so far.
  let fresh = true;
  let empty = true;

  const write = (node: Text, kept: boolean): void => {
    const { data } = node;
    if (data === '') return;
    pieces.push({ node, start: length });
    for (const line of kept ? data.split(/(?<=\n)/) : [data]) {
      const first = line.search(/\S/);
      if (first !== -1) {
        if (fresh) paragraphs.push(length + first);
        fresh = empty = false;
      }
      if (kept && line.endsWith('\n')) fresh = true;
      parts.push(line);
      length += line.length;
    }
  };
  const lineBreak = (): void => {
    parts.push('\n');
    length += 1;
    // An empty line parts paragraphs.
    if (empty) fresh = true;
    empty = true;
  };
  const border = (): void => {
    if (parts.at(-1) !== '\n') lineBreak();
    fresh = empty = true;
  };
  let visited = 0;
  function* visit(parent: ArticleNode, kept: boolean): Generator<void> {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) write(node as Text, kept);
      else if (node.nodeType === 1) yield* enter(node as Element);
    }
  }
  function* enter(element: Element): Generator<void> {
    const { localName } = element;
    if (localName === 'br') lineBreak();
    if (UNWRITTEN.has(localName) || localName === self.localName) return;
    visited += 1;
    if (visited % STRETCH === 0) yield;
    const style = view.getComputedStyle(element);
    if (isUnseen(style) || isNoteMark(element)) return;
    const block = !/^(inline|contents|ruby)/.test(style.display);
    if (block) border();
    yield* visit(element, keepsLines(style));
    if (block) border();
  }

  const host = 'host' in article ? article.host : article;
  yield* visit(article, keepsLines(view.getComputedStyle(host)));
  return {
    text: parts.join(''),
    paragraphs,
    range: (start, end) => rangeOf(ownerDocument, pieces, start, end),
  };
}

/** Hidden, or there for screen readers only, in the usual ways: positioned and cut to nothing. */
function isUnseen({ display, visibility, position, clip, clipPath }: CSSStyleDeclaration): boolean {
  return (
    display === 'none' ||
    visibility === 'hidden' ||
    (position === 'absolute' && (clip !== 'auto' || clipPath !== 'none'))
  );
}

/** A raised number or sign that leads to a note: "[1]". */
function isNoteMark(element: Element): boolean {
  return (
    element.localName === 'sup' &&
    (element.querySelector('a') ?? element.closest('a')) !== null &&
    (element.textContent ?? '').trim().length <= 5
  );
}

/** Whether line breaks in the source are line breaks on the page. */
function keepsLines({ whiteSpace }: CSSStyleDeclaration): boolean {
  return /^(pre|break-spaces)/.test(whiteSpace);
}

function rangeOf(document: Document, pieces: readonly Piece[], start: number, end: number): Range | null {
  if (end <= start) return null;
  const [first, last] = [pieceAt(pieces, start), pieceAt(pieces, end - 1)];
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.min(start - first.start, first.node.length));
  range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}

/** The piece that holds an offset, or the one before it where the offset is a border. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
