/**
 * What the notes to a picture say: each line's number, its statements in words, and the sources. Where they
 * stand is decided in `footnotes.ts`.
 */
import { safeHttpUrl } from '../../data/safe-http-url.js';
import type { Source, Statement } from '../../data/schema.js';
import { edgesOf, sourcesOf } from '../../model/graph-queries.js';
import type { EdgeAttributes, StatementGraph } from '../../model/types.js';
import type { Words } from '../../i18n/types.js';
import { cleanText, isRtl } from '../text/text-layout.js';

/** One statement; absent fields are undefined, and all texts are clean. */
export interface Testimony {
  /** The claim as the dataset words it. */
  readonly claim: string | undefined;
  /** The words of the source, without quotation marks. */
  readonly quote: string | undefined;
  /** BCP 47 tag of the quote, where the dataset has it. */
  readonly language: string | undefined;
  /** "paragraph 7, according to Pompeo"; may be empty. */
  readonly details: string;
}

export interface NoteText {
  readonly number: number;
  /** Id of the edge. */
  readonly edge: string;
  /** "Canada → Juan Guaidó: support, stated" */
  readonly lead: string;
  readonly statements: readonly Testimony[];
}

export interface SourceText {
  readonly id: string;
  /** "A", "B", …, by which statements name it; empty where there is one source only. */
  readonly key: string;
  /** Title, publisher, date. */
  readonly text: string;
  /** Its address as the dataset has it; may be empty. */
  readonly address: string;
  /** Where a link leads, or null if the address is not to be linked. */
  readonly href: string | null;
}

export interface NoteTexts {
  readonly notes: readonly NoteText[];
  readonly sources: readonly SourceText[];
}

/**
 * The number of each edge, from 1 on, in their order, which has relations first. Every relation
 * has one. An affiliation has one if it carries a quote or a locator, since only then is there
 * something to look up that its line does not say already.
 */
export function numbersOf(edges: readonly EdgeAttributes[]): (number | null)[] {
  let last = 0;
  return edges.map((edge) => {
    if (!hasNote(edge)) return null;
    last += 1;
    return last;
  });
}

function hasNote(edge: EdgeAttributes): boolean {
  if (edge.type === 'relation') return true;
  const { quote, locator } = edge.affiliation;
  return quote !== undefined || locator !== undefined;
}

/** @param named The edges of the graph with the names that the picture gives them. */
export function notesOf(
  graph: StatementGraph,
  named: readonly { readonly id: string; readonly name: string }[],
  words: Words,
): NoteTexts {
  const { dataset } = graph.getAttributes();
  const used = sourcesOf(graph);
  const keys = new Map(used.map(({ id }, i) => [id, used.length < 2 ? '' : keyAt(i)]));
  const languages = new Map(dataset.sources.map(({ id, language }) => [id, language ?? dataset.language]));
  const names = new Map(named.map(({ id, name }) => [id, name]));

  const testimony = (
    said: Pick<Statement, 'source' | 'quote' | 'locator'> &
      Partial<Pick<Statement, 'claim' | 'attribution' | 'when' | 'date' | 'count'>>,
    standing: string | undefined,
  ): Testimony => {
    const { claim, quote, locator, attribution, when, date, count = 1, source } = said;
    const key = keys.get(source) ?? '';
    const details = [
      standing,
      words.evidence(undefined, quote?.paragraph, undefined),
      words.evidence(undefined, undefined, attribution),
      locator,
      when ?? (date === undefined ? undefined : words.date(date)),
      count > 1 ? `${words.count}${words.colon}${count}` : undefined,
      key === '' ? undefined : `${words.source}\u00a0${key}`,
    ].filter((part): part is string => part !== undefined && part !== '');
    return {
      claim: claim === undefined ? undefined : cleanText(claim),
      quote: quote === undefined ? undefined : cleanText(quote.exact),
      language: languages.get(source),
      details: cleanText(details.map(keepFigures).join(words.separator)),
    };
  };
  const testimonies = (edge: EdgeAttributes): Testimony[] => {
    if (edge.type === 'affiliation') return [testimony(edge.affiliation, undefined)];
    // Where its statements differ in standing, the line can show only the firmest.
    const mixed = edge.statements.some(({ standing }) => standing !== edge.standing);
    return edge.statements.map((statement) =>
      testimony(statement, mixed ? words.standings[statement.standing] : undefined),
    );
  };

  const edges = edgesOf(graph);
  const numbers = numbersOf(edges);
  return {
    notes: edges.flatMap((edge, i): NoteText[] => {
      const number = numbers[i] ?? null;
      if (number === null) return [];
      return [{ number, edge: edge.id, lead: cleanText(names.get(edge.id) ?? ''), statements: testimonies(edge) }];
    }),
    sources: used.map((source) => sourceText(source, keys.get(source.id)!, words)),
  };
}

function sourceText({ id, title, publisher, published, url }: Source, key: string, words: Words): SourceText {
  return {
    id,
    key,
    text: keepFigures(cleanText(words.sourceLine(title ?? id, publisher, published))),
    address: cleanText(url ?? ''),
    href: safeHttpUrl(url),
  };
}

/**
 * An arrow between two names from right to left stands among them in their direction, so that it
 * must point the other way: U+2192 is not mirrored (Unicode Standard Annex 9).
 */
export function turnArrows(line: string): string {
  return line.split('→').reduce((before, after) => `${before}${endsRtl(before) && isRtl(after) ? '←' : '→'}${after}`);
}

const endsRtl = (text: string): boolean => isRtl(/\p{L}[^\p{L}]*$/u.exec(text)?.[0] ?? '');

/** "paragraph 7" on one line. */
const keepFigures = (text: string): string => text.replaceAll(/ (?=\d+$)/g, '\u00a0');

/** A, …, Z, AA, AB, … */
function keyAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : keyAt(Math.floor(index / 26) - 1) + letter;
}
