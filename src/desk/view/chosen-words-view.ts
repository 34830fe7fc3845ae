/** The words on which a statement rests, as the form shows them. */
import { html, nothing, type TemplateResult } from 'lit';
import { LONG_QUOTE, wordsInQuote } from '../core/quote-at.js';
import type { Sentence } from '../core/sentence.js';
import type { DeskView } from './desk-view.js';

/** The quote of the form, and the way to use the words that are chosen now in its place. */
export function chosenWordsView(view: DeskView, { quote }: Sentence): TemplateResult {
  const { desk, words, terms } = view;
  const w = words.sentence;
  const count = quote === null ? 0 : wordsInQuote(quote.exact, desk.language);
  return html`<p class="quote">
    ${
      quote === null
        ? w.missing.quote
        : html`<q lang=${desk.language || nothing} dir="auto">${terms.quoted(quote.exact)}</q>
            <small>${words.text.paragraph(quote.paragraph ?? 0)}</small>`
    }
    ${otherWordsView(view, quote)}
    ${count > LONG_QUOTE ? html`<span class="hint">${w.longQuote(count)}</span>` : nothing}
  </p>`;
}

/** The button that takes the words that are chosen now in place of a quote. */
export function otherWordsView(
  { desk, words, terms }: DeskView,
  quote: Sentence['quote'],
): TemplateResult | typeof nothing {
  const { range, paragraphs } = desk;
  const chosen = range === null ? null : paragraphs[range.paragraph - 1]!.slice(range.start, range.end);
  if (chosen === null || chosen === quote?.exact) return nothing;
  return html`<button type="button" @click=${() => desk.useChosenWords()}>
    ${words.sentence.otherWords}${terms.colon}${terms.quoted(chosen)}
  </button>`;
}
