/** The way from a quote in the panel to its words in the article. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReaderContext } from './context.js';

/**
 * A button that leads to the words of what is shown, for the first of `ids` that the text has; nothing where it has none.
 *
 * @param ids Of statements, or of the edges of affiliations.
 */
export function showInTextButton(
  { actions: { reading } }: ReaderContext,
  ids: readonly string[],
): TemplateResult | typeof nothing {
  const id = ids.find((candidate) => reading?.has(candidate));
  if (id === undefined) return nothing;
  return html`<button type="button" class="in-text" data-read=${id} @click=${() => reading!.show(id)}>
    ${reading!.words.showInText}
  </button>`;
}
