/** The pane beside the graph: it shows a retelling of the sources, or a copy of the article that the reader opens. */
import type { Dataset } from '../data/parse-dataset.js';
import { byId } from './by-id.js';
import type { PageWords } from './i18n/types.js';
import { readTextFile } from '../pages/read-text-file.js';
import { paragraphsOfFile, type Paragraph } from '../pages/article-file.js';
import { retell, type Retelling } from './retelling.js';

/** The pane is in view where at least so much of it can be seen, px. */
const LEAST_IN_VIEW = 120;
/** Largest copy that is read, bytes. */
const MAX_BYTES = 5_000_000;

export class ArticlePane {
  /** The element that contains the text, in which the graph marks quotes. */
  readonly text = byId('text', HTMLElement);
  readonly #pane = byId('article-pane', HTMLElement);
  readonly #note = byId('article-note', HTMLElement);
  readonly #back = byId('retold', HTMLButtonElement);
  readonly #toggle = byId('toggle', HTMLButtonElement);
  readonly #file = byId('copy', HTMLInputElement);
  readonly #dialog = byId('paste-dialog', HTMLDialogElement);
  readonly #pasted = byId('pasted', HTMLTextAreaElement);
  readonly #missing = byId('missing', HTMLElement);
  readonly #showError: (message: string) => void;
  #words: PageWords;
  #dataset: Dataset | null = null;
  #sources: readonly Retelling[] = [];
  #anchored: { readonly missing: readonly string[]; readonly found: number } = { missing: [], found: 0 };
  /** Counts the lists of missing quotes, so that a late one does not replace a newer one. */
  #turn = 0;
  /** Whether the text is a copy that the reader has opened. */
  #isCopy = false;
  #copyText = '';

  /** @param showError Shows why a copy cannot be used; an empty text removes the message. */
  constructor(words: PageWords, showError: (message: string) => void) {
    this.#words = words;
    this.#showError = showError;
    this.#toggle.addEventListener('click', () => {
      if (this.#isInView()) this.#setOpen(false);
      else this.#lead();
    });
    const rootMargin = `-${LEAST_IN_VIEW}px 0px`;
    new IntersectionObserver(() => this.#showState(), { rootMargin }).observe(this.#pane);
    byId('open-copy', HTMLButtonElement).addEventListener('click', () => this.#file.click());
    this.#file.addEventListener('change', () => {
      const [chosen] = this.#file.files ?? [];
      if (chosen !== undefined) void this.open(chosen);
      // Without this there is no event if the reader corrects the file and opens it again.
      this.#file.value = '';
    });
    byId('paste', HTMLButtonElement).addEventListener('click', () => this.#dialog.showModal());
    byId('paste-cancel', HTMLButtonElement).addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('close', () => {
      this.#pasted.value = '';
    });
    byId('paste-form', HTMLFormElement).addEventListener('submit', () => this.#showCopy(this.#pasted.value));
    this.#back.addEventListener('click', () => {
      this.#retell();
      // The pressed button is hidden now, and would lose the focus.
      byId('open-copy', HTMLButtonElement).focus();
    });
  }

  /** The text of the copy that the reader has opened; null if there is none. */
  get copy(): string | null {
    return this.#isCopy ? this.#copyText : null;
  }

  /** Shows note and missing quotes in another language. */
  translate(words: PageWords): void {
    this.#words = words;
    this.#showNote();
    void this.showMissing(this.#anchored.missing, this.#anchored.found);
  }

  /**
   * Shows the retelling of a dataset's sources.
   *
   * @param keepCopy Whether a copy that the reader has opened stays.
   */
  show(dataset: Dataset, keepCopy: boolean): void {
    this.#dataset = dataset;
    if (!keepCopy || !this.#isCopy) this.#retell();
  }

  /** Shows a copy of the article from a file. */
  async open(copy: File): Promise<void> {
    if (copy.size > MAX_BYTES)
      this.#showError(this.#words.tooLarge(copy.name, Math.ceil(copy.size / 1e6), MAX_BYTES / 1e6));
    else {
      const text = await readTextFile(copy, this.#showError);
      if (text !== null) this.#showCopy(text);
    }
  }

  /**
   * Names the quotes that are missing from a copy of the article. A retelling need not have them.
   *
   * @param found The number of quotes that were found.
   */
  async showMissing(missing: readonly string[], found: number): Promise<void> {
    this.#anchored = { missing, found };
    this.#turn += 1;
    const turn = this.#turn;
    const isNeeded = this.#isCopy && missing.length > 0;
    const list = isNeeded ? await import('./missing-quotes.js').catch(() => null) : null;
    if (turn !== this.#turn) return;
    this.#missing.hidden = true;
    const copy = { text: this.text, dataset: this.#dataset! };
    list?.listMissing(copy, missing, missing.length + found, this.#words);
  }

  #setOpen(open: boolean): void {
    this.#pane.hidden = !open;
    this.#showState();
  }

  /** Shows the pane and scrolls to it: in one column it is below the graph. */
  #lead(): void {
    this.#setOpen(true);
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!this.#isInView()) this.#pane.scrollIntoView({ behavior: isStill ? 'instant' : 'smooth' });
    this.text.focus({ preventScroll: true });
  }

  #isInView(): boolean {
    const { top, bottom } = this.#pane.getBoundingClientRect();
    return !this.#pane.hidden && top < innerHeight - LEAST_IN_VIEW && bottom > LEAST_IN_VIEW;
  }

  /** The button is pressed while the pane can be seen. */
  #showState(): void {
    this.#toggle.ariaPressed = String(this.#isInView());
  }

  #showCopy(text: string): void {
    const paragraphs = paragraphsOfFile(text);
    this.#showError(paragraphs.length === 0 ? this.#words.noText : '');
    if (paragraphs.length === 0) return;
    this.#isCopy = true;
    this.#copyText = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
    this.text.replaceChildren(...paragraphs.map(paragraphNode));
    this.text.lang = this.#dataset?.sources[0]?.language ?? this.#dataset?.language ?? '';
    this.#showNote();
    this.#lead();
  }

  #retell(): void {
    this.#isCopy = false;
    this.#missing.hidden = true;
    this.#sources = this.#dataset === null ? [] : retell(this.#dataset);
    this.text.lang = '';
    this.text.replaceChildren(
      ...this.#sources.map(({ title, language, paragraphs }) => {
        const section = document.createElement('section');
        section.lang = language ?? '';
        section.append(
          Object.assign(document.createElement('h3'), { textContent: title, dir: 'auto' }),
          ...paragraphs.map(paragraphNode),
        );
        return section;
      }),
    );
    this.#showNote();
  }

  /** Says whether the text is summaries, or claims and quotes, or both. */
  #aboutRetelling(): string {
    const { summary, claims } = this.#words;
    const parts = [this.#sources.some(({ isSummary }) => isSummary) ? summary : ''];
    if (this.#sources.some(({ isSummary }) => !isSummary)) parts.push(claims);
    return parts.filter((part) => part !== '').join(' ');
  }

  /** Says whether the text is a retelling or a copy. */
  #showNote(): void {
    this.#note.textContent = this.#isCopy ? this.#words.copied : this.#aboutRetelling();
    this.#back.hidden = !this.#isCopy;
  }
}

function paragraphNode({ number, text }: Paragraph): HTMLParagraphElement {
  const node = Object.assign(document.createElement('p'), { textContent: text, dir: 'auto' });
  if (number !== null) node.dataset['paragraph'] = String(number);
  return node;
}
