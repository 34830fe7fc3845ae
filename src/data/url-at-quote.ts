/** Makes links that open a page at a quote. */
import type { Quote } from './schema.js';

/**
 * The greatest length of a quote that stands in a link as a whole, in UTF-16 units. Longer quotes are named by their
 * first and last words, since mail and chat programs cut long links.
 */
const MAX_LENGTH = 300;
/** The number of words that are named at each end of a long quote. */
const END_WORDS = 6;

/**
 * Adds a text fragment, `#:~:text=[prefix-,]start[,end][,-suffix]` (URL Fragment Text Directives, W3C Web Incubator
 * Community Group), to an address. Browsers that do not support it open the page at its top.
 *
 * @param url An http(s) address; if it has a fragment, that is kept.
 */
export function urlAtQuote(url: string, { exact, prefix, suffix }: Pick<Quote, 'exact' | 'prefix' | 'suffix'>): string {
  const words = spaced(exact).split(' ');
  const range =
    exact.length > MAX_LENGTH && words.length > 2 * END_WORDS
      ? [words.slice(0, END_WORDS), words.slice(-END_WORDS)]
      : [words];
  const parts = [
    ...(isEmpty(prefix) ? [] : [`${encode(prefix!)}-`]),
    ...range.map((part) => encode(part.join(' '))),
    ...(isEmpty(suffix) ? [] : [`-${encode(suffix!)}`]),
  ];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isEmpty = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** Encodes a text. `encodeURIComponent` leaves the hyphen, which would separate prefix and suffix from the text. */
const encode = (text: string): string => encodeURIComponent(spaced(text)).replaceAll('-', '%2D');
