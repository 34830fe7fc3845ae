/** Asks how certain a statement is. None is chosen by default; a letter chooses. */
import { html, type TemplateResult } from 'lit';
import type { Standing } from '../../data/vocabulary.js';
import type { Sentence } from '../core/sentence.js';
import type { DeskView } from './desk-view.js';

/** The order in which certainties are asked, and the letters that choose them. The first that fits is right. */
export const STANDING_KEYS: readonly (readonly [Standing, string])[] = [
  ['denied', 'd'],
  ['called-for', 'c'],
  ['implied', 'i'],
  ['reported', 'r'],
  ['stated', 's'],
];

/** The five certainties, each with the rule by which it is chosen. */
export function standingView(
  { words, terms }: DeskView,
  sentence: Sentence,
  choose: (standing: Standing) => void,
): TemplateResult {
  const w = words.sentence;
  return html`<fieldset class="standings" id="sentence-standing">
    <legend>${w.standing}</legend>
    ${STANDING_KEYS.map(
      ([standing, key]) =>
        html`<label
          ><input
            type="radio"
            name="standing"
            value=${standing}
            aria-labelledby=${`standing-${standing}`}
            aria-describedby=${`rule-${standing}`}
            aria-keyshortcuts=${key}
            .checked=${sentence.standing === standing}
            @change=${() => choose(standing)}
          /><span
            ><kbd aria-hidden="true">${key}</kbd>
            <strong id=${`standing-${standing}`}>${terms.standings[standing]}</strong>
            <em id=${`rule-${standing}`}>${w.rules[standing]}</em></span
          ></label
        >`,
    )}
  </fieldset>`;
}
