/** What is read beside the graph: a source retold in our own words, or the reader's own copy of it. */
import type { Dataset } from '../data/parse.js';
import { paragraphsOf } from '../data/quotes.js';

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
  return dataset.sources.map(({ id, title = id, language = dataset.language, summary }) => {
    if (summary !== undefined) return { title, language, paragraphs: summary.map(({ paragraph, text }) => ({ number: paragraph, text })) };
    const ties = dataset.actors.flatMap(({ name, affiliations = [] }) => affiliations.map((tie) => ({ ...tie, claim: tie.role === undefined ? name : `${name} (${tie.role})` })));
    const said = [...dataset.statements, ...ties].filter(({ source }) => source === id).map(({ claim, quote }) => {
      const text = [claim === undefined ? undefined : /[.!?。]$/u.test(claim) ? claim : `${claim}:`, quote === undefined ? undefined : `“${quote.exact}”`].filter((part) => part !== undefined).join(' ');
      return { number: quote?.paragraph ?? null, text };
    });
    return { title, language, paragraphs: said.filter(({ text }) => text !== '').sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity)) };
  });
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
  for (const silent of body.querySelectorAll('script, style, noscript, template, nav, form, iframe, svg')) silent.remove();
  const root = body.querySelector('article') ?? body.querySelector('main') ?? body;
  const lines = [...root.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null).map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim());
  return lines.some((line) => line !== '') ? lines.filter((line) => line !== '') : paragraphsOf(root.textContent ?? '');
}
