/** The reader beside the graph: shows a text, takes the reader's own copy of it, and gives it up again. */
import type { Dataset } from '../data/parse-dataset.js';
import { byId } from './by-id.js';
import type { PageWords } from './i18n/types.js';
import { paragraphsOfFile, retell, type Paragraph } from './retelling.js';

/** Longest copy that is read, bytes. */
const LONGEST = 5_000_000;

export class ArticlePane {
  /** Holds the text: what linked reading reads. */
  readonly text = byId('text', HTMLElement);
  readonly #pane = byId('reader', HTMLElement);
  readonly #note = byId('reader-note', HTMLElement);
  readonly #back = byId('retold', HTMLButtonElement);
  readonly #toggle = byId('toggle', HTMLButtonElement);
  readonly #file = byId('copy', HTMLInputElement);
  readonly #dialog = byId('paste-dialog', HTMLDialogElement);
  readonly #pasted = byId('pasted', HTMLTextAreaElement);
  readonly #refuse: (message: string) => void;
  #words: PageWords;
  #dataset: Dataset | null = null;
  #own = false;

  /** @param refuse Says why a copy was not taken; an empty text takes that back. */
  constructor(words: PageWords, refuse: (message: string) => void) {
    this.#words = words;
    this.#refuse = refuse;
    this.#toggle.addEventListener('click', () => this.#show(this.#pane.hidden !== false));
    byId('open-copy', HTMLButtonElement).addEventListener('click', () => this.#file.click());
    this.#file.addEventListener('change', () => {
      const [chosen] = this.#file.files ?? [];
      if (chosen !== undefined) void this.open(chosen);
      // The same file may be chosen again after it was corrected.
      this.#file.value = '';
    });
    byId('paste', HTMLButtonElement).addEventListener('click', () => this.#dialog.showModal());
    byId('paste-cancel', HTMLButtonElement).addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('close', () => (this.#pasted.value = ''));
    byId('paste-form', HTMLFormElement).addEventListener('submit', () => this.#take(this.#pasted.value));
    this.#back.addEventListener('click', () => {
      this.#retell();
      // The button that was pressed is gone.
      byId('open-copy', HTMLButtonElement).focus();
    });
  }

  /** Shows the notes in another language. */
  speak(words: PageWords): void {
    this.#words = words;
    this.#say();
  }

  /** Retells the sources of a dataset. */
  show(dataset: Dataset): void {
    this.#dataset = dataset;
    this.#retell();
  }

  /** Shows a copy of the reader's own. */
  async open(copy: File): Promise<void> {
    if (copy.size > LONGEST) this.#refuse(this.#words.tooLarge(copy.name, Math.ceil(copy.size / 1e6), LONGEST / 1e6));
    else this.#take(await copy.text());
  }

  #show(open: boolean): void {
    this.#pane.hidden = !open;
    this.#toggle.ariaPressed = String(open);
    if (open) this.#pane.scrollIntoView({ block: 'nearest' });
  }

  #take(text: string): void {
    const paragraphs = paragraphsOfFile(text);
    this.#refuse(paragraphs.length === 0 ? this.#words.noText : '');
    if (paragraphs.length === 0) return;
    this.#own = true;
    this.text.replaceChildren(...paragraphs.map(paragraphNode));
    this.text.lang = this.#dataset?.sources[0]?.language ?? this.#dataset?.language ?? '';
    this.#say();
    this.#show(true);
  }

  #retell(): void {
    this.#own = false;
    const sources = this.#dataset === null ? [] : retell(this.#dataset);
    this.text.lang = '';
    this.text.replaceChildren(
      ...sources.map(({ title, language, paragraphs }) => {
        const section = document.createElement('section');
        section.lang = language ?? '';
        section.append(
          Object.assign(document.createElement('h3'), { textContent: title, dir: 'auto' }),
          ...paragraphs.map(paragraphNode),
        );
        return section;
      }),
    );
    this.#say();
  }

  #say(): void {
    this.#note.textContent = this.#own ? this.#words.copied : this.#words.retold;
    this.#back.hidden = !this.#own;
  }
}

function paragraphNode({ number, text }: Paragraph): HTMLParagraphElement {
  const node = Object.assign(document.createElement('p'), { textContent: text, dir: 'auto' });
  if (number !== null) node.dataset['paragraph'] = String(number);
  return node;
}
