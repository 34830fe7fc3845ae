/** What the evidence panel says about the article: how many quotes are marked in it, and which were not found. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReaderContext } from '../core/view-context.js';
import { originOf } from '../core/events.js';
import { quoteView } from './passage-view.js';

/** Nothing before the article has been read. */
export function articleOverview(context: ReaderContext): TemplateResult | typeof nothing {
  const { actions } = context;
  const { article } = actions;
  if (article?.ready !== true) return nothing;
  const { words, count, missing } = article;
  return html`<div class="reading">
    ${
      count === 0
        ? nothing
        : html`<p class="hint"><bdi>${words.marked(count)}</bdi></p>
            <button type="button" class="in-text" data-read="" @click=${() => article.show(null)}>
              ${words.stepThrough}
            </button>`
    }
    ${
      missing.length === 0
        ? nothing
        : html`<details class="missing">
            <summary>${words.notFound(missing.length)}</summary>
            <ul>
              ${missing.map(
                ({ name, quote, source, selection }) =>
                  html`<li>
                    <button
                      type="button"
                      class="link"
                      @click=${(event: MouseEvent) => actions.select(selection, originOf(event))}
                    >
                      <bdi>${name}</bdi>
                    </button>
                    ${quoteView(context, quote, source)}
                  </li>`,
              )}
            </ul>
          </details>`
    }
  </div>`;
}
