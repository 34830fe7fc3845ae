/** How far two coders agree: each number with its unit, and none over all. */
import { html, type TemplateResult } from 'lit';
import type { CompareSession } from './compare-session.js';
import { DeskView } from './desk-view.js';

export class DeskCompareNumbers extends DeskView {
  static override properties = { ...DeskView.properties, session: { attribute: false } };

  declare session: CompareSession;

  protected override render(): TemplateResult {
    const w = this.words.compare;
    const digits = new Intl.NumberFormat(this.terms.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    return html`<details open>
      <summary>${w.numbers}</summary>
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="col">${w.value}</th>
            <th scope="col">${w.basis}</th>
          </tr>
        </thead>
        <tbody>
          ${this.session.numbers.map(
            ({ of, value, n }) =>
              html`<tr>
                <th scope="row">${w.measure[of]}</th>
                <td>${value === null ? '–' : digits.format(value)}</td>
                <td>${w.units[of](n)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="hint">${w.numbersHint}</p>
    </details>`;
  }
}
