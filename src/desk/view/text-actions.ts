/** The buttons under the text: what can be done with the chosen words, each with its key. */
import { html, type TemplateResult } from 'lit';
import type { DeskView } from './desk-view.js';

/** @param ask Asks why the paragraph has no statement. */
export function textActions({ desk, words }: DeskView, ask: () => void): TemplateResult {
  const hasWords = desk.range !== null && !desk.readOnly;
  return html`
    <button type="button" class="main" ?disabled=${!hasWords} @click=${() => desk.openSentence()}>
      ${words.text.code} <kbd class="enter" aria-hidden="true">↵</kbd>
    </button>
    <button type="button" ?disabled=${!hasWords} aria-keyshortcuts="f" @click=${() => desk.openSentence('affiliation')}>
      ${words.sentence.affiliationTitle} <kbd aria-hidden="true">f</kbd>
    </button>
    <button
      type="button"
      ?disabled=${!hasWords || !desk.canRepeat}
      aria-keyshortcuts="a"
      @click=${() => desk.repeatSentence()}
    >
      ${words.sentence.again} <kbd aria-hidden="true">a</kbd>
    </button>
    <button type="button" ?disabled=${desk.readOnly} aria-keyshortcuts="n" @click=${ask}>
      ${words.text.noneButton} <kbd aria-hidden="true">n</kbd>
    </button>
  `;
}
