/** The way from a quote in the panel to its words in the article. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReaderContext } from '../core/view-context.js';

/**
 * A button that leads to the words of what is shown, for the first of `ids` that the text has; nothing where it has none.
 *
 * @param ids Of statements, or of the edges of affiliations.
 */
export function showInTextButton(
  { actions: { article } }: ReaderContext,
  ids: readonly string[],
): TemplateResult | typeof nothing {
  const id = ids.find((candidate) => article?.has(candidate));
  if (id === undefined) return nothing;
  return html`<button type="button" class="in-text" data-read=${id} @click=${() => article!.show(id)}>
    ${article!.words.showInText}
  </button>`;
}
