/** The paragraphs of the article, each with what has been done with it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AllWords } from '../../i18n/types.js';
import { paragraphStates, type ParagraphState } from '../core/open-ends.js';
import type { Draft } from '../core/types.js';
import type { DeskWords } from '../i18n/types.js';

/** What has been done with the paragraphs: the same list as long as nothing has changed that it depends on. */
export class ParagraphStates {
  #asked: readonly unknown[] = [];
  #states: readonly ParagraphState[] = [];

  of(draft: Draft, paragraphs: readonly string[]): readonly ParagraphState[] {
    const { statements, affiliations, actors, relationTypes, sources } = draft;
    const asked = [statements, affiliations, actors, relationTypes, sources, draft.paragraphs, paragraphs];
    if (!asked.every((table, i) => table === this.#asked[i])) {
      this.#asked = asked;
      this.#states = paragraphStates(draft, paragraphs);
    }
    return this.#states;
  }
}

/**
 * @param active The number of the paragraph that is the tab stop.
 * @param proposals How many proposals are left, by the number of the paragraph.
 */
export function paragraphsView(
  paragraphs: readonly string[],
  states: readonly ParagraphState[],
  active: number,
  proposals: ReadonlyMap<number, number> = new Map(),
): readonly TemplateResult[] {
  return paragraphs.map((text, i) => {
    const { state, count } = states[i]!;
    return html`<p
      data-paragraph=${i + 1}
      data-state=${state}
      data-count=${state === 'coded' ? count : nothing}
      data-proposals=${proposals.get(i + 1) ?? nothing}
      tabindex=${i + 1 === active ? 0 : -1}
      aria-describedby=${`desk-state-${i + 1}`}
      dir="auto"
      .textContent=${text}
    ></p>`;
  });
}

/**
 * What screen readers say of each paragraph after its words.
 *
 * @param left What is said of the proposals of a paragraph, by its number; empty if there are none.
 */
export function stateTexts(
  states: readonly ParagraphState[],
  { text: w }: DeskWords,
  { separator }: AllWords,
  left: (paragraph: number) => string,
): readonly TemplateResult[] {
  const textOf = ({ state, count, reason }: ParagraphState): string => {
    if (state === 'coded') return w.statements(count);
    return state === 'none' ? w.none(reason) : w.unread;
  };
  return states.map((state) => {
    const parts = [w.paragraph(state.number), textOf(state), left(state.number)].filter((part) => part !== '');
    return html`<span id=${`desk-state-${state.number}`}>${parts.join(separator)}</span>`;
  });
}
