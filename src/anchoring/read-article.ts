/**
 * Reads the words of an article that are visible to readers, as one text whose offsets lead back to the nodes. The page
 * is not changed.
 */
import type { PageText } from './types.js';

/** The node that holds an article. */
export type ArticleNode = Element | ShadowRoot;

export interface ArticleText extends PageText {
  /** The range of nodes between two offsets of the text; null if it is empty. */
  range(start: number, end: number): Range | null;
}

/** Names of elements whose contents are not words of the article. */
const WITHOUT_TEXT = new Set([
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

/** The number of elements that are read between two pauses, which takes about a millisecond. */
const SLICE = 200;

/** A text node, and the offset of its first letter in the text. */
interface Piece {
  readonly node: Text;
  readonly start: number;
}

/**
 * Reads an article. The borders of blocks, and line breaks, become line breaks of the text. The function pauses after
 * every {@link SLICE} elements, since it reads the computed style of each. If the article changes meanwhile, the text
 * is partly wrong, so that the caller has to observe the article and read it again.
 *
 * @param self The element of the graph. It and other elements of its name do not belong to the article.
 */
export function* readPageText(article: ArticleNode, self: Element): Generator<void, ArticleText> {
  const { ownerDocument } = article;
  const view = ownerDocument.defaultView ?? globalThis;
  const pieces: Piece[] = [];
  const parts: string[] = [];
  const paragraphs: number[] = [];
  let length = 0;
  /** Whether the next word begins a paragraph. */
  let isNewParagraph = true;
  /** Whether the line has no words yet. */
  let isEmptyLine = true;

  const write = (node: Text, kept: boolean): void => {
    const { data } = node;
    if (data === '') return;
    pieces.push({ node, start: length });
    for (const line of kept ? data.split(/(?<=\n)/) : [data]) {
      const first = line.search(/\S/);
      if (first !== -1) {
        if (isNewParagraph) paragraphs.push(length + first);
        isNewParagraph = false;
        isEmptyLine = false;
      }
      if (kept && line.endsWith('\n')) isNewParagraph = true;
      parts.push(line);
      length += line.length;
    }
  };
  const lineBreak = (): void => {
    parts.push('\n');
    length += 1;
    // An empty line separates two paragraphs.
    if (isEmptyLine) isNewParagraph = true;
    isEmptyLine = true;
  };
  const border = (): void => {
    if (parts.at(-1) !== '\n') lineBreak();
    isNewParagraph = true;
    isEmptyLine = true;
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
    if (WITHOUT_TEXT.has(localName) || localName === self.localName) return;
    visited += 1;
    if (visited % SLICE === 0) yield;
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

/** Whether an element is hidden, or is shown to screen readers only by the usual means of positioning and clipping. */
function isUnseen({ display, visibility, position, clip, clipPath }: CSSStyleDeclaration): boolean {
  return (
    display === 'none' ||
    visibility === 'hidden' ||
    (position === 'absolute' && (clip !== 'auto' || clipPath !== 'none'))
  );
}

/** Whether an element is the raised sign of a note, such as "[1]". */
function isNoteMark(element: Element): boolean {
  return (
    element.localName === 'sup' &&
    (element.querySelector('a') ?? element.closest('a')) !== null &&
    (element.textContent ?? '').trim().length <= 5
  );
}

/** Whether the browser shows line breaks of the source as line breaks. */
function keepsLines({ whiteSpace }: CSSStyleDeclaration): boolean {
  return /^(pre|break-spaces)/.test(whiteSpace);
}

function rangeOf(document: Document, pieces: readonly Piece[], start: number, end: number): Range | null {
  if (end <= start) return null;
  const first = pieceAt(pieces, start);
  const last = pieceAt(pieces, end - 1);
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(first.node, Math.min(start - first.start, first.node.length));
  range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range;
}

/**
 * The piece in which an offset lies, or the one before it if the offset lies on a line break that was added; by binary
 * search.
 */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
