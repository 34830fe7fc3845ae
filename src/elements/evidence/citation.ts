/** The citation of a passage as text. */
import { safeHttpUrl } from '../../data/safe-http-url.js';
import type { Quote, Source } from '../../data/schema.js';
import { urlAtQuote } from '../../data/url-at-quote.js';
import type { Words } from '../../i18n/types.js';

/** What a statement or an affiliation rests on. */
export interface CitedPassage {
  readonly source: string;
  readonly claim?: string | undefined;
  readonly quote?: Quote | undefined;
  readonly locator?: string | undefined;
  /** Address of the row or of the document that it stands for. */
  readonly url?: string | undefined;
  readonly attribution?: string | undefined;
}

/**
 * Quote, paragraph, attribution, source and address as one line of plain text: "“…”, paragraph 7,
 * according to Pompeo. “Title”, Publisher, January 2019. https://…"
 *
 * @param source Undefined where the dataset describes none.
 */
export function citationOf(
  { quote, claim, locator, url, attribution, source: id }: CitedPassage,
  source: Source | undefined,
  words: Words,
): string {
  const passage = [
    quote === undefined ? claim : undefined,
    words.evidence(quote?.exact, quote?.paragraph, attribution),
    locator,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(words.separator);
  return [
    passage,
    words.sourceLine(source?.title ?? id, source?.publisher, source?.published),
    safeHttpUrl(url) ?? addressOf(source, quote),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('. ');
}

/** The address of a source, with a text fragment if there is a quote; undefined if the source has no safe address. */
export function addressOf(source: Source | undefined, quote: Quote | undefined): string | undefined {
  const url = safeHttpUrl(source?.url);
  if (url === null) return undefined;
  return quote === undefined ? url : urlAtQuote(url, quote);
}
