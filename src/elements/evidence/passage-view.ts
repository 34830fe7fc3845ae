/** One passage of a source: its words, where they stand, and what a reader can take away. */
import { html, nothing, type TemplateResult } from 'lit';
import { safeHttpUrl } from '../../data/safe-http-url.js';
import type { Quote, Source, Statement } from '../../data/schema.js';
import { endOf } from '../../model/filter/filter-steps.js';
import { addressOf, citationOf, type CitedPassage } from './citation.js';
import type { ReaderContext, ViewContext } from '../core/view-context.js';
import { showInTextButton } from './show-in-text-button.js';

/** Words of a source, in its language and direction. */
export function quoteView(
  { dataset, words }: Pick<ViewContext, 'dataset' | 'words'>,
  quote: Quote,
  source: string,
): TemplateResult {
  const language = dataset.sources.find(({ id }) => id === source)?.language ?? dataset.language ?? nothing;
  return html`<q lang=${language} dir="auto">${words.quoted(quote.exact)}</q>`;
}

/**
 * A statement with all that is known of it.
 *
 * @param told Of whom it speaks, where the line that it stands behind does not say so.
 */
export function statementView(context: ReaderContext, statement: Statement, told?: string): TemplateResult {
  const {
    words,
    graph,
    late: { panel },
  } = context;
  const end = endOf(statement, graph.getAttribute('filter'));
  const when = statement.when ?? (statement.date === undefined ? undefined : words.date(statement.date));
  const details = [
    words.standings[statement.standing],
    statement.attribution === undefined ? undefined : panel.onTheWordOf(statement.attribution),
    when,
    end === null ? undefined : words.ended(end),
    statement.count > 1 ? `${words.count}: ${statement.count}` : undefined,
  ];
  return html`${told === undefined ? nothing : html`<p class="whose" dir="auto">${told}</p>`}${statement.claim === undefined ? nothing : html`<p class="claim" dir="auto">${statement.claim}</p>`}
    <p class="details">
      <span class="standing"
        >${details.filter((part) => part !== undefined).map((part, i) => html`${i === 0 ? '' : ' · '}<bdi>${part}</bdi>`)}</span
      >
    </p>
    ${passageView(context, statement.id, statement)}`;
}

/**
 * The words, where they stand, a link that opens them there, and a button that cites them.
 *
 * @param id Of the statement or the affiliation.
 */
export function passageView(context: ReaderContext, id: string, passage: CitedPassage): TemplateResult {
  const {
    dataset,
    words,
    late: { panel },
    actions,
    copied,
  } = context;
  const source: Source | undefined = dataset.sources.find((candidate) => candidate.id === passage.source);
  const title = html`<cite dir="auto">${source?.title ?? passage.source}</cite>`;
  const url = safeHttpUrl(source?.url);
  const { quote } = passage;
  const outward = (href: string, body: unknown): TemplateResult =>
    html`<a href=${href} rel="noopener noreferrer nofollow" referrerpolicy="no-referrer" target="_blank">${body}</a>`;
  return html`<figure>
    ${quote === undefined ? nothing : html`<blockquote>${quoteView(context, quote, passage.source)}</blockquote>`}
    <figcaption>
      ${quote?.paragraph === undefined ? nothing : html`<span>${panel.paragraph(quote.paragraph)} · </span>`}
      ${passage.locator === undefined ? nothing : html`<bdi>${passage.locator}</bdi> · `}
      ${url === null ? title : outward(url, title)}
    </figcaption>
    <p class="take">
      ${showInTextButton(context, [id])}
      ${url === null || quote === undefined ? nothing : outward(addressOf(source, quote)!, panel.openSource)}
      ${'clipboard' in navigator ? html`<button type="button" class="link cite" @click=${() => actions.cite(id, citationOf(passage, source, words))}>${panel.cite}</button>` : nothing}
      <span role="status">${copied?.id === id ? (copied.done ? panel.cited : panel.notCited) : ''}</span>
    </p>
  </figure>`;
}
