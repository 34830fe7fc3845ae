/** The message that a page author reads when a dataset cannot be used. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { DatasetError } from '../../errors.js';
import type { Words } from '../../i18n/types.js';

/** Problems beyond this number are counted, not listed. */
const MAX_LISTED = 8;

/** Whether the same address may give a usable dataset later. */
function canRetry(error: Error): boolean {
  return error instanceof DatasetError && /unreachable|found|html/.test(error.code);
}

/**
 * While the dataset is loaded again, the buttons stay, so that the focus stays with them; the problems are taken away,
 * so that a screen reader reads them again if they come back.
 *
 * @param loading Whether the dataset is loaded again.
 * @param over Whether the last good picture is still shown under the message.
 * @param retry Loads the dataset again; null where there is no address. The button is shown only where it can
 *   help.
 */
export function errorView(
  error: Error,
  words: Words,
  loading: boolean,
  over: boolean,
  retry: (() => void) | null,
  dismiss: () => void,
): TemplateResult {
  const count = error instanceof DatasetError ? error.issues.length : 0;
  const retryButton = html`<button type="button" @click=${retry}>${words.ui.retry}</button>`;
  return html`<div class=${over ? 'message over' : 'message'} part="message" role="alert">
    <strong>${words.ui.error}${count > 1 ? html` (${words.problems(count)})` : nothing}</strong>
    ${loading ? html`<p aria-hidden="true">${words.ui.loading}</p>` : problemsView(error)}
    ${count > MAX_LISTED ? html`<p>${words.moreProblems(count - MAX_LISTED)}</p>` : nothing}
    ${over ? html`<p>${words.ui.stillShown}</p>` : nothing} ${retry !== null && canRetry(error) ? retryButton : nothing}
    ${over ? html`<button type="button" @click=${dismiss}>${words.ui.close}</button>` : nothing}
  </div>`;
}

function problemsView(error: Error): TemplateResult {
  const issues = error instanceof DatasetError ? error.issues : [];
  if (issues.length === 0) return html`<p lang="en" dir="auto">${error.message}</p>`;
  return html`<ul lang="en">
    ${issues.slice(0, MAX_LISTED).map(({ message }) => html`<li dir="auto">${message}</li>`)}
  </ul>`;
}

/**
 * Waits for what a button of the message has started. If the button has gone by then, and the focus with it, the title
 * gets the focus.
 */
export async function resumeFocus(host: LitElement, done?: Promise<void>): Promise<void> {
  await done;
  await host.updateComplete;
  if (host.ownerDocument.activeElement === host.ownerDocument.body)
    host.renderRoot.querySelector<HTMLElement>('#title')?.focus({ preventScroll: true });
}
