/** The words on which a statement rests, as the form shows them. */
import { html, nothing, type TemplateResult } from 'lit';
import { LONG_QUOTE, wordsInQuote } from '../core/quote-at.js';
import type { Sentence } from '../core/sentence.js';
import type { DeskView } from './desk-view.js';

/** The quote of the form, and the way to use the words that are chosen now in its place. */
export function chosenWordsView({ desk, words, terms }: DeskView, { quote }: Sentence): TemplateResult {
  const w = words.sentence;
  const { range, paragraphs } = desk;
  const chosen = range === null ? null : paragraphs[range.paragraph - 1]!.slice(range.start, range.end);
  const count = quote === null ? 0 : wordsInQuote(quote.exact, desk.language);
  return html`<p class="quote">
    ${
      quote === null
        ? w.missing.quote
        : html`<q lang=${desk.language || nothing} dir="auto">${terms.quoted(quote.exact)}</q>
            <small>${words.text.paragraph(quote.paragraph ?? 0)}</small>`
    }
    ${
      chosen !== null && chosen !== quote?.exact
        ? html`<button type="button" @click=${() => desk.useChosenWords()}>
            ${w.otherWords}${terms.colon}${terms.quoted(chosen)}
          </button>`
        : nothing
    }
    ${count > LONG_QUOTE ? html`<span class="hint">${w.longQuote(count)}</span>` : nothing}
  </p>`;
}
