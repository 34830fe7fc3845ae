/** Finds what is wrong with the dataset that was opened, and offers the list of it by a button. */
import { byId } from './by-id.js';
import type { PageWords } from './i18n/types.js';
import type { ProblemReport, ProblemsDialog } from './problems-dialog.js';

export interface ProblemsDeps {
  words(): PageWords;
  /** Reads the dataset again. */
  reload(): Promise<void>;
}

export class Problems {
  readonly #deps: ProblemsDeps;
  readonly #button = byId('problems', HTMLButtonElement);
  #report: ProblemReport | null = null;
  /** Null before it is opened for the first time. */
  #dialog: Promise<ProblemsDialog> | null = null;
  /** Counts the files that were checked, so that a late report does not replace a newer one. */
  #turn = 0;

  constructor(deps: ProblemsDeps) {
    this.#deps = deps;
    this.#button.addEventListener('click', () => void this.#open());
  }

  /**
   * Checks a file.
   *
   * @param read Reads its text; null if it cannot be read.
   */
  async check(name: string, read: () => Promise<string | null>): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const [text, checker] = await Promise.all([read(), import('../check/check-dataset.js').catch(() => null)]);
    if (turn !== this.#turn) return;
    if (text === null || checker === null) {
      this.show(null);
      return;
    }
    const { issues } = await checker.checkDataset(text, { file: name });
    if (turn === this.#turn) this.show({ name, text, issues });
  }

  /** @param report Null if nothing is known to be wrong. */
  show(report: ProblemReport | null): void {
    this.#turn += 1;
    this.#report = report;
    this.translate();
    if (report !== null) void this.#dialog?.then((dialog) => dialog.update(report, this.#deps.words()));
  }

  /** Shows the button in another language. */
  translate(): void {
    const issues = this.#report?.issues ?? [];
    const errors = issues.filter(({ severity }) => severity === 'error').length;
    this.#button.hidden = issues.length === 0;
    this.#button.textContent = this.#deps.words().issues(errors, issues.length - errors);
    this.#button.classList.toggle('wrong', errors > 0);
  }

  async #open(): Promise<void> {
    const report = this.#report;
    if (report === null) return;
    this.#dialog ??= import('./problems-dialog.js').then(
      ({ ProblemsDialog: Dialog }) => new Dialog(() => this.#deps.reload()),
    );
    try {
      (await this.#dialog).open(report, this.#deps.words());
    } catch (error) {
      // If it could not be loaded, the next press tries again.
      this.#dialog = null;
      throw error;
    }
  }
}
