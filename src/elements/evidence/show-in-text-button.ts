/** The button that leads from a quote in the evidence panel to the same words in the article. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReaderContext } from '../core/view-context.js';

/**
 * The button for the first of `ids` whose quote was found in the article; nothing where none was.
 *
 * @param ids Ids of statements, or of the edges of affiliations.
 */
export function showInTextButton(
  { actions: { article } }: ReaderContext,
  ids: readonly string[],
): TemplateResult | typeof nothing {
  const id = ids.find((candidate) => article?.has(candidate));
  if (id === undefined) return nothing;
  return html`<button type="button" class="in-text" data-read=${id} @click=${() => article!.show(id)}>
    ${article!.words.showInArticle}
  </button>`;
}
