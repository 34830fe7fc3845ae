/** What is read beside the graph: a source retold in our own words, or the reader's own copy of it. */
import type { Dataset } from '../data/parse-dataset.js';
import { paragraphsOf } from '../data/quotes.js';
import type { Quote } from '../data/schema.js';

export interface Paragraph {
  /** Of the source, from 1 on; null where none is known. */
  readonly number: number | null;
  readonly text: string;
}

/** One source, retold. */
export interface Retelling {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string | undefined;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * The sources of a dataset, each as its summary tells it. A source that has none is told by the
 * claims that rest on it, each with its words, in the order of its paragraphs.
 */
export function retell(dataset: Dataset): Retelling[] {
  return dataset.sources.map(({ id, title = id, language = dataset.language, summary }) => ({
    title,
    language,
    paragraphs:
      summary?.map(({ paragraph, text }) => ({ number: paragraph, text })) ?? fromClaims(claimsOf(dataset, id)),
  }));
}

interface Claim {
  readonly claim?: string | undefined;
  readonly quote?: Quote | undefined;
}

function claimsOf({ statements, actors }: Dataset, id: string): Claim[] {
  const ties = actors.flatMap(({ name, affiliations = [] }) =>
    affiliations.map((tie) => ({ ...tie, claim: tie.role === undefined ? name : `${name} (${tie.role})` })),
  );
  return [...statements, ...ties].filter(({ source }) => source === id);
}

/** One paragraph for each of the source; what is said of none comes last. Words that stand within longer ones stand there only. */
function fromClaims(claims: readonly Claim[]): Paragraph[] {
  const numbers = [...new Set(claims.map(({ quote }) => quote?.paragraph ?? Infinity))].sort((a, b) => a - b);
  return numbers
    .map((number) => {
      const own = claims.filter(({ quote }) => (quote?.paragraph ?? Infinity) === number);
      const quotes = own.map(({ quote }) => quote?.exact ?? '');
      const sentences = own.flatMap(({ claim = '' }, i) => {
        const words = quotes[i]!;
        const elsewhere = quotes.some(
          (other, k) => k !== i && other.includes(words) && (other.length > words.length || k < i),
        );
        return [
          claim === '' || /[.!?。]$/u.test(claim) ? claim : `${claim}:`,
          words === '' || elsewhere ? '' : `“${words}”`,
        ];
      });
      return { number: number === Infinity ? null : number, text: sentences.filter((text) => text !== '').join(' ') };
    })
    .filter(({ text }) => text !== '');
}

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, blockquote, figcaption, pre, td';

/**
 * The paragraphs of a file: non-empty lines of a text, blocks of a web page. Of a page only its
 * text is taken; nothing in it is run, fetched or shown.
 */
export function paragraphsOfFile(text: string): Paragraph[] {
  const page = /^\s*(<!doctype html|<html|<head|<body|<article|<main|<div|<p[\s>])/i.test(text);
  const lines = page ? blocksOf(text) : paragraphsOf(text);
  return lines.map((line, i) => ({ number: i + 1, text: line }));
}

function blocksOf(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const silent of body.querySelectorAll('script, style, noscript, template, nav, form, iframe, svg'))
    silent.remove();
  const root = body.querySelector('article') ?? body.querySelector('main') ?? body;
  const lines = [...root.querySelectorAll(BLOCKS)]
    .filter((block) => block.querySelector(BLOCKS) === null)
    .map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim());
  return lines.some((line) => line !== '') ? lines.filter((line) => line !== '') : paragraphsOf(root.textContent ?? '');
}
