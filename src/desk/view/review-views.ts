/** What is shown of the review of proposals: the bar over the text, and why a proposal was made. */
import { html, nothing, type TemplateResult } from 'lit';
import { rejectedProposals } from '../core/proposal-edits.js';
import { isIncomplete, type ReviewItem } from '../core/review.js';
import type { DeskState } from './desk-state.js';
import type { OpenReview } from './open-review.js';

/** How many proposals are left, and what can be done with all of them. */
export function reviewBar(session: OpenReview, desk: DeskState): TemplateResult {
  const { words: w, pending } = session;
  if (session.isReading)
    return html`<p class="review-bar">
      <progress aria-label=${w.reading} value=${session.progress}></progress>
      <button type="button" @click=${() => session.end()}>${w.cancel}</button>
    </p>`;
  const rejected = rejectedProposals(desk.draft).length;
  return html`<p class="review-bar">
    <span>${leftText(session)}</span>
    ${
      pending.length === 0
        ? nothing
        : html`<button type="button" @click=${() => session.next()}>${w.next}</button>
            <label
              ><input
                type="checkbox"
                .checked=${session.isPreviewing}
                @change=${(event: Event) => session.preview((event.target as HTMLInputElement).checked)}
              />${w.preview}</label
            >`
    }
    ${
      rejected === 0 || desk.readOnly
        ? nothing
        : html`<button type="button" @click=${() => session.restore()}>${w.restore(rejected)}</button>`
    }
    <button type="button" @click=${() => void session.askModel()}>${w.askModel}</button>
    <button type="button" @click=${() => session.end()}>${w.end}</button>
    ${session.note === '' ? nothing : html`<small>${session.note}</small>`}
  </p>`;
}

function leftText(session: OpenReview): string {
  const { words: w, pending } = session;
  if (session.all === 0) return session.isOtherLanguage ? w.otherLanguage : w.none;
  if (pending.length === 0) return w.allDecided;
  return w.found(pending.filter((item) => !isIncomplete(item)).length, pending.filter(isIncomplete).length);
}

/** The sentence around the quote, why it was proposed, and what is unsure. */
export function reviewReasons(
  session: OpenReview,
  desk: DeskState,
  otherWords: TemplateResult | typeof nothing,
): TemplateResult | null {
  const { words: w, current } = session;
  if (current === null) return null;
  const text = desk.paragraphs[current.place.paragraph - 1] ?? '';
  const { sentence, trigger } = current;
  // The words may have been replaced by others of the same sentence.
  const now = desk.placeOf(desk.sentence?.quote ?? null);
  const isWithin = now?.paragraph === current.place.paragraph && now.start >= sentence.start && now.end <= sentence.end;
  const place = isWithin ? now : current.place;
  const because =
    trigger === null
      ? ''
      : w.because(text.slice(trigger.start, trigger.end), current.rule === null ? '' : w.rules[current.rule]);
  return html`<div class="reasons" id="proposal-reasons">
    <p class="context" lang=${desk.language || nothing} dir="auto">
      ${text.slice(sentence.start, place.start)}<mark>${text.slice(place.start, place.end)}</mark>${text.slice(
        place.end,
        sentence.end,
      )}
    </p>
    ${otherWords}
    <p class="hint">${w.proposers[current.proposer]} ${because} ${unsureText(current, session)}</p>
  </div>`;
}

function unsureText(item: ReviewItem, { words: w }: OpenReview): string {
  if (isIncomplete(item)) return w.incomplete;
  return item.unsure.length === 0 ? '' : w.unsure(item.unsure);
}

/** The buttons beside the one that accepts. */
export function reviewButtons(session: OpenReview): TemplateResult {
  const { words: w } = session;
  return html`<button type="button" @click=${() => session.reject()}>
      ${w.reject} <kbd class="enter" aria-hidden="true">⌫</kbd>
    </button>
    <button type="button" aria-keyshortcuts="n" @click=${() => session.next()}>
      ${w.skip} <kbd aria-hidden="true">n</kbd>
    </button>
    <button type="button" aria-keyshortcuts="u" @click=${() => session.undo()}>
      ${w.undo} <kbd aria-hidden="true">u</kbd>
    </button>`;
}
