/** How the message of an error is drawn: what could not be opened, all problems, and what can be done. */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { fileName } from '../../data/file-name.js';
import { DatasetError, DiplomaticGraphError } from '../../errors.js';
import type { MessageWords } from '../../i18n/late-types.js';
import type { Words } from '../../i18n/types.js';
import { adoptSheet } from '../core/shadow-root.js';
import { errorStyles } from './error-styles.js';

/** Problems beyond this number are counted, not listed. */
const MAX_LISTED = 8;

/** The element that shows the message. */
export interface ErrorHost extends LitElement {
  readonly src: string | null;
  /** The dataset, once one could be used. Setting it again shows it anew. */
  data: unknown;
  readonly scene: object | null;
  /** What is wrong; null where nothing is. */
  problem: Error | null;
}

export interface ErrorDeps {
  /** Where the dataset that was read last came from; null if it came from the page. */
  address(): string | null;
  /** Loads the dataset of `src` again. */
  load(): Promise<void>;
}

interface MessageTexts {
  readonly words: Words;
  readonly late: MessageWords;
}

/** Whether the same address may give a usable dataset later, or code that could not be loaded. */
function canRetry({ src, data }: ErrorHost, error: Error): boolean {
  const mayChange = error instanceof DiplomaticGraphError && /unreachable|found|html|json/.test(error.code);
  return mayChange && (src !== null || data !== null);
}

/**
 * While the dataset is loaded again, the buttons stay, so that the focus stays with them; the problems are taken away,
 * so that a screen reader reads them again if they come back.
 *
 * @param host The element, whose `problem` is shown.
 * @param loading Whether the dataset is loaded again.
 * @param resumeFocus Is called when a button is pressed, with what the button has started.
 */
export function errorView(
  host: ErrorHost,
  deps: ErrorDeps,
  { words, late }: MessageTexts,
  loading: boolean,
  resumeFocus: (done?: Promise<void>) => void,
): TemplateResult {
  const error = host.problem!;
  const isOver = host.scene !== null;
  const retry = (): void => {
    if (host.src !== null) return resumeFocus(deps.load());
    const { data } = host;
    host.data = data;
    resumeFocus();
  };
  const dismiss = (): void => {
    host.problem = null;
    resumeFocus();
  };
  adoptSheet(host.renderRoot as ShadowRoot, errorStyles.styleSheet!);
  const count = error instanceof DatasetError ? error.issues.length : 0;
  return html`<div class="message problem ${isOver ? 'over' : ''}" part="message" role="alert">
    <strong id="problem" dir="auto"
      >${headingOf(error, deps.address(), late)}${count > 1 ? ` (${late.problems(count)})` : nothing}</strong
    >
    <div class="problems" role="group" aria-labelledby="problem" tabindex="0">
      ${loading ? html`<p aria-hidden="true">${words.ui.loading}</p>` : problemsView(error)}
      ${count > MAX_LISTED ? html`<p>${late.more(count - MAX_LISTED)}</p>` : nothing}
    </div>
    <div class="after">
      ${isOver ? html`<p class="still">${late.stillShown}</p>` : nothing}
      <div class="actions">
        ${canRetry(host, error) ? buttonView(words.ui.retry, retry) : nothing}
        ${isOver ? buttonView(words.ui.close, dismiss) : nothing}
      </div>
    </div>
  </div>`;
}

const buttonView = (text: string, action: () => void): TemplateResult =>
  html`<button type="button" @click=${action}>${text}</button>`;

/** What could not be opened, or that the view could not be shown. */
function headingOf(error: Error, address: string | null, late: MessageWords): string {
  if (!(error instanceof DatasetError)) return late.couldNotShow;
  return late.couldNotOpen(address === null ? late.inPage : `\u2068${fileName(address)}\u2069`);
}

/** The messages are in English, whatever the language of the interface. */
function problemsView(error: Error): TemplateResult {
  const issues = error instanceof DatasetError ? error.issues : [];
  if (issues.length < 2) return html`<p lang="en" dir="ltr">${issues[0]?.message ?? error.message}</p>`;
  return html`<ul lang="en" dir="ltr">
    ${issues.slice(0, MAX_LISTED).map(({ message }) => html`<li>${message}</li>`)}
  </ul>`;
}
