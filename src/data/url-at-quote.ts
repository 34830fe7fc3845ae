/** Links that open a page at a quote. */
import type { Quote } from './schema.js';

/** Longer quotes are named by their first and last words, so that a link stays of a length that mail and chat keep whole. */
const LONGEST = 300;
/** So many words at each end of a long quote. */
const ENDS = 6;

/**
 * An address with a text fragment, `#:~:text=[prefix-,]start[,end][,-suffix]` (URL Fragment
 * Text Directives, W3C Web Incubator Community Group). Browsers without it open the page at its top.
 *
 * @param url An http(s) address; a fragment of its own stays.
 */
export function urlAtQuote(url: string, { exact, prefix, suffix }: Pick<Quote, 'exact' | 'prefix' | 'suffix'>): string {
  const words = spaced(exact).split(' ');
  const range =
    exact.length > LONGEST && words.length > 2 * ENDS ? [words.slice(0, ENDS), words.slice(-ENDS)] : [words];
  const parts = [
    ...(isEmpty(prefix) ? [] : [`${encode(prefix!)}-`]),
    ...range.map((part) => encode(part.join(' '))),
    ...(isEmpty(suffix) ? [] : [`-${encode(suffix!)}`]),
  ];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
const isEmpty = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** A hyphen would part prefix and suffix from the text, a comma start and end, an ampersand two directives. */
const encode = (text: string): string => encodeURIComponent(spaced(text)).replaceAll('-', '%2D');
