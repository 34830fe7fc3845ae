/** Views of a quote, of a statement, and of the passage of a source on which a statement or an affiliation rests. */
import { html, nothing, type TemplateResult } from 'lit';
import { isMachineCoder } from '../../data/machine-coders.js';
import { safeHttpUrl } from '../../data/safe-http-url.js';
import type { Quote, Source, Statement } from '../../data/schema.js';
import { addressOf, citationOf, type CitedPassage } from './citation.js';
import type { ReaderContext, ViewContext } from '../core/view-context.js';
import { showInTextButton } from './show-in-text-button.js';

/** A quote, in the language and direction of its source. */
export function quoteView(
  { dataset, words }: Pick<ViewContext, 'dataset' | 'words'>,
  quote: Quote,
  source: string,
): TemplateResult {
  const language = dataset.sources.find(({ id }) => id === source)?.language ?? dataset.language ?? nothing;
  return html`<q lang=${language} dir="auto">${words.quoted(quote.exact)}</q>`;
}

/**
 * A statement with its claim, its details and its passage.
 *
 * @param subject Who acts on whom, where the names at the edge do not say so: an agent may be shown as its principal.
 */
export function statementView(context: ReaderContext, statement: Statement, subject?: string): TemplateResult {
  const {
    words,
    graph,
    late: { panel },
  } = context;
  const end = graph.getAttribute('ended').get(statement);
  const when = statement.when ?? (statement.date === undefined ? undefined : words.date(statement.date));
  const details = [
    words.standings[statement.standing],
    statement.attribution === undefined ? undefined : panel.accordingTo(statement.attribution),
    when,
    end === undefined ? undefined : words.ended(end),
    isMachineCoder(statement.coder) ? panel.draft : undefined,
    statement.count > 1 ? `${words.count}${words.colon}${statement.count}` : undefined,
  ];
  const known = details.filter((part) => part !== undefined);
  const list = known.map((part, i) => html`${i === 0 ? '' : ' · '}<bdi>${part}</bdi>`);
  return html`${subject === undefined ? nothing : html`<p class="whose" dir="auto">${subject}</p>`}
    ${statement.claim === undefined ? nothing : html`<p class="claim" dir="auto">${statement.claim}</p>`}
    <p class="details"><span class="standing">${list}</span></p>
    ${passageView(context, statement.id, statement)}`;
}

/**
 * The quote, where it stands, a link that opens the source there, and a button that copies a citation.
 *
 * @param id The id of the statement, or of the edge of the affiliation.
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
  // The row of a table may have an address of its own.
  const row = safeHttpUrl(passage.url);
  const place = passage.locator ?? row ?? '';
  const locator = html`<bdi>${place}</bdi>`;
  const outwardLink = (href: string, body: unknown): TemplateResult =>
    html`<a href=${href} rel="noopener noreferrer nofollow" referrerpolicy="no-referrer" target="_blank">${body}</a>`;
  const cite = (): Promise<void> => actions.cite(id, citationOf(passage, source, words));
  const citeButton = html`<button type="button" class="link cite" @click=${cite}>${panel.cite}</button>`;
  const outcome = copied?.done === true ? panel.cited : panel.notCited;
  return html`<figure>
    ${quote === undefined ? nothing : html`<blockquote>${quoteView(context, quote, passage.source)}</blockquote>`}
    <figcaption>
      ${quote?.paragraph === undefined ? nothing : html`<span>${panel.paragraph(quote.paragraph)} · </span>`}
      ${place === '' ? nothing : html`${row === null ? locator : outwardLink(row, locator)} · `}
      ${url === null ? title : outwardLink(url, title)}
    </figcaption>
    <p class="take">
      ${showInTextButton(context, [id])}
      ${url === null || quote === undefined ? nothing : outwardLink(addressOf(source, quote)!, panel.openSource)}
      ${'clipboard' in navigator ? citeButton : nothing}
      <span role="status">${copied?.id === id ? outcome : ''}</span>
    </p>
  </figure>`;
}
