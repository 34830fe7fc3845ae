/** The dialog that lists what is wrong with a dataset, beside the text of its file. */
import type { DatasetIssue } from '../static.js';
import { byId } from './by-id.js';
import { FileView } from './file-view.js';
import type { PageWords } from './i18n/types.js';

/** A file and what is wrong with it. */
export interface ProblemReport {
  readonly name: string;
  /** The text of the file; null if it has none that can be shown. */
  readonly text: string | null;
  readonly issues: readonly DatasetIssue[];
}

export class ProblemsDialog {
  readonly #dialog = byId('problems-dialog', HTMLDialogElement);
  readonly #title = byId('problems-title', HTMLHeadingElement);
  readonly #status = byId('problems-status', HTMLParagraphElement);
  readonly #list = byId('problems-list', HTMLOListElement);
  readonly #file = new FileView(byId('problems-file', HTMLElement));
  readonly #reload = byId('problems-reload', HTMLButtonElement);

  /** @param reload Reads the dataset again. */
  constructor(reload: () => Promise<void>) {
    this.#reload.addEventListener('click', () => void reload());
    byId('problems-close', HTMLButtonElement).addEventListener('click', () => this.#dialog.close());
  }

  open(report: ProblemReport, words: PageWords): void {
    // The marked line can be scrolled to once the dialog is there.
    this.#dialog.showModal();
    this.update(report, words);
  }

  /** Shows another report, also while the dialog is open. */
  update({ name, text, issues }: ProblemReport, words: PageWords): void {
    const errors = issues.filter(({ severity }) => severity === 'error').length;
    this.#title.replaceChildren(Object.assign(document.createElement('bdi'), { textContent: name }));
    this.#status.textContent = issues.length === 0 ? words.noIssues : words.issues(errors, issues.length - errors);
    this.#list.replaceChildren(...issues.map((issue) => this.#item(issue, text !== null, words)));
    this.#file.show(text ?? '', words.fileText(name));
    const first = issues.find(({ line }) => line !== undefined);
    if (text !== null && first !== undefined) this.#file.mark(first.line!, first.column ?? 1);
  }

  /** @param hasText Whether the text of the file can be shown. */
  #item(issue: DatasetIssue, hasText: boolean, words: PageWords): HTMLLIElement {
    const { severity, message, line, column = 1 } = issue;
    const item = document.createElement('li');
    item.className = severity;
    const kind = Object.assign(document.createElement('strong'), {
      textContent: severity === 'error' ? words.error : words.warning,
    });
    // The messages are in English, whatever the language of the page.
    const sentence = Object.assign(document.createElement('p'), { textContent: message, lang: 'en', dir: 'ltr' });
    item.append(kind, sentence);
    if (hasText && line !== undefined) {
      const button = Object.assign(document.createElement('button'), {
        type: 'button',
        textContent: words.showInFile(line),
      });
      button.addEventListener('click', () => {
        this.#file.mark(line, column);
        this.#file.focus();
      });
      item.append(button);
    }
    return item;
  }
}
