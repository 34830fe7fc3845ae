/** What a page author reads when a dataset cannot be used. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { DatasetError } from '../../errors.js';
import type { Words } from '../../i18n/types.js';

/** More problems than these are counted, not listed. */
const MOST = 8;

/** Whether the same address could answer otherwise in a while. */
function canHelp(error: Error): boolean {
  return error instanceof DatasetError && /unreachable|found|html/.test(error.code);
}

/**
 * While it is tried again its buttons stay, and with them the focus; what is wrong goes, so that it is said anew if it comes back.
 *
 * @param loading Whether it is tried again.
 * @param over Whether the last good picture still stands beneath.
 * @param retry Tries again; the button is there only where that could help.
 */
export function errorView(
  error: Error,
  words: Words,
  loading: boolean,
  over: boolean,
  retry: (() => void) | null,
  dismiss: () => void,
): TemplateResult {
  const issues = error instanceof DatasetError ? error.issues : [];
  const more = issues.length - MOST;
  return html`<div class=${over ? 'message over' : 'message'} part="message" role="alert">
    <strong>${words.ui.error}${issues.length > 1 ? html` (${words.problems(issues.length)})` : nothing}</strong>
    ${
      loading
        ? html`<p aria-hidden="true">${words.ui.loading}</p>`
        : issues.length === 0
          ? html`<p lang="en" dir="auto">${error.message}</p>`
          : html`<ul lang="en">
              ${issues.slice(0, MOST).map(({ message }) => html`<li dir="auto">${message}</li>`)}
            </ul>`
    }
    ${more > 0 ? html`<p>${words.moreProblems(more)}</p>` : nothing}
    ${over ? html`<p>${words.ui.stillShown}</p>` : nothing}
    ${retry === null || !canHelp(error) ? nothing : html`<button type="button" @click=${retry}>${words.ui.retry}</button>`}
    ${over ? html`<button type="button" @click=${dismiss}>${words.ui.close}</button>` : nothing}
  </div>`;
}

/**
 * Moves the focus to the title after a button of the message was pressed, unless it is elsewhere by then.
 *
 * @param done What the button has begun.
 */
export async function resumeFocus(host: LitElement, done?: Promise<void>): Promise<void> {
  await done;
  await host.updateComplete;
  if (host.ownerDocument.activeElement === host.ownerDocument.body)
    host.renderRoot.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
}
