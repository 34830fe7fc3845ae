/** Shows the text of a file with the numbers of its lines, and marks one of them. The text is only read. */

/** So many lines are one block: the browser lays out only the blocks that are in sight. */
const BLOCK = 100;
/** Longest piece of a line that is shown, UTF-16 units. A file without line breaks is one line. */
const LONGEST = 1_000;
/** How much of a long line is shown before the column that is marked, UTF-16 units. */
const BEFORE = 200;

export class FileView {
  readonly #root: HTMLElement;
  #text: string | null = null;
  #lines: readonly string[] = [];
  /** The block with the mark; null for none. */
  #marked: number | null = null;

  /** @param root An element that scrolls and can have the focus. */
  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** @param label The accessible name of the view. */
  show(text: string, label: string): void {
    this.#root.ariaLabel = label;
    if (text === this.#text) return;
    this.#text = text;
    this.#lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    this.#marked = null;
    this.#root.replaceChildren(
      ...Array.from({ length: Math.ceil(this.#lines.length / BLOCK) }, (_, i) => this.#blockNode(i)),
    );
  }

  /** Marks a line and scrolls to it; both numbers are counted from 1. */
  mark(line: number, column: number): void {
    if (this.#marked !== null) this.#codeOf(this.#marked).replaceChildren(this.#textOf(this.#marked));
    const at = Math.min(Math.max(1, line), this.#lines.length) - 1;
    const block = Math.floor(at / BLOCK);
    this.#marked = block;
    const lines = this.#linesOf(block);
    const mark = document.createElement('mark');
    mark.textContent = pieceAround(this.#lines[at]!, column);
    this.#codeOf(block).replaceChildren(
      ...lines.slice(0, at % BLOCK).map((text) => `${pieceAround(text)}\n`),
      mark,
      ...lines.slice((at % BLOCK) + 1).map((text) => `\n${pieceAround(text)}`),
    );
    // A block that was out of sight has an estimated size until it is laid out, so that the first scroll may miss.
    mark.scrollIntoView({ block: 'center' });
    mark.scrollIntoView({ block: 'center', inline: 'start' });
  }

  focus(): void {
    this.#root.focus({ preventScroll: true });
  }

  #linesOf(block: number): readonly string[] {
    return this.#lines.slice(block * BLOCK, (block + 1) * BLOCK);
  }

  #textOf(block: number): string {
    return this.#linesOf(block)
      .map((line) => pieceAround(line))
      .join('\n');
  }

  #codeOf(block: number): Element {
    return this.#root.children[block]!.lastElementChild!;
  }

  #blockNode(block: number): HTMLElement {
    const node = document.createElement('div');
    const lines = this.#linesOf(block);
    const numbers = document.createElement('pre');
    numbers.ariaHidden = 'true';
    numbers.textContent = lines.map((_line, i) => block * BLOCK + i + 1).join('\n');
    const code = document.createElement('pre');
    code.textContent = this.#textOf(block);
    node.append(numbers, code);
    node.style.setProperty('--lines', String(lines.length));
    return node;
  }
}

/** A line, or of a long one the piece that begins shortly before a column. */
function pieceAround(line: string, column = 1): string {
  const start = line.length > LONGEST ? Math.max(0, column - 1 - BEFORE) : 0;
  const end = start + LONGEST;
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
}
