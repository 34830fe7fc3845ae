/** What the panel says of the text beside the graph: ways to the words, and the quotes that it does not have. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';

/**
 * A button that leads to the words of what is shown, for the first of `ids` that the text has; nothing where it has none.
 *
 * @param ids Of statements, or of the edges of affiliations.
 */
export function showInTextButton({ actions: { reading } }: ViewContext, ids: readonly string[]): TemplateResult | typeof nothing {
  const id = ids.find((candidate) => reading?.has(candidate));
  if (id === undefined) return nothing;
  return html`<button type="button" class="in-text" data-read=${id} @click=${() => reading!.show(id)}>${reading!.words.showInText}</button>`;
}

/** How much of the text is marked, the way into it, and what was not found; nothing before it was read. */
export function readingOverview({ actions }: ViewContext): TemplateResult | typeof nothing {
  const { reading } = actions;
  if (reading?.ready !== true) return nothing;
  const { words, count, missing } = reading;
  return html`<div class="reading">
    ${count === 0 ? nothing : html`<p class="hint">${words.marked(count)}</p><button type="button" class="in-text" data-read="" @click=${() => reading.show(null)}>${words.readInText}</button>`}
    ${missing.length === 0
      ? nothing
      : html`<details class="missing">
          <summary>${words.notFound(missing.length)}</summary>
          <ul>${missing.map(({ name, quote, language, selection }) => html`<li>
              <button type="button" class="link" @click=${(event: MouseEvent) => actions.select(selection, event.detail === 0 ? 'keyboard' : 'panel')}><bdi>${name}</bdi></button>
              <q lang=${language ?? nothing} dir="auto">${quote}</q>
            </li>`)}</ul>
        </details>`}
  </div>`;
}
