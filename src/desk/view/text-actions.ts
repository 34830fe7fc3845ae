/** The buttons under the text: what can be done with the chosen words, each with its key. */
import { html, type TemplateResult } from 'lit';
import type { DeskView } from './desk-view.js';

/** @param ask Asks why the paragraph has no statement. */
export function textActions({ desk, words }: DeskView, ask: () => void): TemplateResult {
  const hasWords = desk.range !== null && !desk.readOnly;
  return html`
    <button type="button" class="main" ?disabled=${!hasWords} @click=${() => desk.openSentence()}>
      ${words.text.code} <kbd class="enter">↵</kbd>
    </button>
    <button type="button" ?disabled=${!hasWords} @click=${() => desk.openSentence('affiliation')}>
      ${words.sentence.affiliationTitle} <kbd>f</kbd>
    </button>
    <button type="button" ?disabled=${!hasWords || !desk.canRepeat} @click=${() => desk.repeatSentence()}>
      ${words.sentence.again} <kbd>a</kbd>
    </button>
    <button type="button" ?disabled=${desk.readOnly} @click=${ask}>${words.text.noneButton} <kbd>n</kbd></button>
  `;
}
