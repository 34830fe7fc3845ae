/** The list of edits. A press on one undoes or redoes until it is the last one that is done. */
import { html, nothing, type TemplateResult } from 'lit';
import { stepsOf } from '../core/history.js';
import { DeskView } from './desk-view.js';
import { pointArrows } from './point-arrows.js';

export class DeskHistoryList extends DeskView {
  protected override watched(): readonly unknown[] {
    const { history, readOnly } = this.desk;
    return [history, readOnly];
  }

  protected override render(): TemplateResult {
    const w = this.words.lists;
    const steps = stepsOf(this.desk.history).toReversed();
    const time = new Intl.DateTimeFormat(this.terms.language, {
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    return html`<ol class="rows history" reversed>
      ${steps.map(
        ({ step, edit, about, at, isUndone }) =>
          html`<li class=${isUndone ? 'undone' : ''}>
            <button
              type="button"
              ?disabled=${this.desk.readOnly}
              @click=${() => this.desk.goTo(step, `${w.wentTo} ${w.edits[edit]}`)}
            >
              <time>${time.format(at)}</time> ${w.edits[edit]}${isUndone ? ` (${w.undone})` : ''}${
                about === '' ? nothing : html`${this.terms.colon}<bdi>${pointArrows(about)}</bdi>`
              }
            </button>
          </li>`,
      )}
    </ol>`;
  }
}
