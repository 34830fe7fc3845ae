/** Checks whether quotes stand in the text of their source, each in its paragraph and in one place. */
import { isInWord } from '../anchoring/is-in-word.js';
import { nearestPassage } from '../anchoring/nearest-passage.js';
import { plainQuote } from '../anchoring/normalise.js';
import type { DatasetIssue } from '../errors.js';
import { counted, either, shorten } from '../data/describe-value.js';
import { issueOf, placeInFile, type Finding } from '../data/issues.js';
import { parsePath, type Path } from '../data/path.js';
import { findQuote, paragraphsOf, quotesOf, type PlacedQuote, type QuotePlace } from '../data/quotes.js';
import { passageExcerpt } from './passage-excerpt.js';
import { differencesOf } from './quote-differences.js';
import type { ReadableDataset } from './readable-dataset.js';

/** What became of the quotes of one source. */
export interface QuoteReport {
  /** Quotes that stand in the paragraph that they name. */
  readonly inParagraph: number;
  /** Quotes that name no paragraph and stand in the text. */
  readonly inText: number;
  /** Quotes that do not stand where they should: errors; and quotes that can be found but not told apart: warnings. */
  readonly issues: readonly DatasetIssue[];
}

/** Nearest passages are looked for, for so many quotes at most, since each search takes some milliseconds. */
const MOST_SEARCHES = 100;

/** A message fits two lines of a terminal, letters; so many of them are for the name of the file and the line. */
const MESSAGE_LENGTH = 160;
const PLACE_LENGTH = 28;

/** Passages are shown in so many letters at least. */
const LEAST_SHOWN = 36;

/** The greatest distance of a passage that is offered in place of the quote. */
const NEAR = 0.15;

/**
 * Looks for every quote of a source in its text.
 *
 * @param dataset A dataset; it need not be valid.
 * @param source The id of the source.
 * @param text The text of the source, with one paragraph on each line that is not empty.
 */
export function checkQuotes(dataset: ReadableDataset, source: string, text: string): QuoteReport {
  const paragraphs = paragraphsOf(text);
  const quotes = quotesOf(dataset).filter((item) => item.source === source);
  const shifted = shiftOf(paragraphs, quotes);
  if (shifted !== 0)
    return {
      inParagraph: 0,
      inText: 0,
      issues: [issueOf(shiftFinding(dataset, source, shifted, quotes.length), dataset)],
    };
  let inParagraph = 0;
  let inText = 0;
  const issues: DatasetIssue[] = [];
  for (const placed of quotes) {
    const finding = checkQuote(dataset, paragraphs, placed, issues.length < MOST_SEARCHES);
    if (finding !== null) issues.push(issueOf(finding, dataset));
    if (finding?.severity !== 'warning' && finding !== null) continue;
    if (placed.quote.paragraph === undefined) inText += 1;
    else inParagraph += 1;
  }
  return { inParagraph, inText, issues };
}

/**
 * What is wrong with the place of a quote; null if nothing is.
 *
 * @param mayOffer Whether to look for the passage that was probably meant.
 */
function checkQuote(
  dataset: ReadableDataset,
  paragraphs: readonly string[],
  { path: written, quote }: PlacedQuote,
  mayOffer: boolean,
): Finding | null {
  const path = parsePath(written);
  const places = wholeWordsFirst(paragraphs, findQuote(paragraphs, quote));
  if (places.length > 1) return ambiguous(path, quote, places);
  if (places.length === 1) return null;
  const { exact, paragraph } = quote;
  const told = {
    path: [...path, 'exact'],
    subject: path,
    found: `"${shorten(exact)}"`,
    expected: 'words of the source',
  };
  const elsewhere = wholeWordsFirst(paragraphs, findQuote(paragraphs, { exact })).map((place) => place.paragraph);
  const isThere = paragraph === undefined ? elsewhere.length > 0 : elsewhere.includes(paragraph);
  if (isThere) return wrongContext(paragraphs, path, quote);
  const where = paragraph === undefined ? 'the text' : `paragraph ${paragraph}`;
  if (elsewhere.length > 0) return wrongParagraph(path, quote, [...new Set(elsewhere)]);
  if (paragraph !== undefined && paragraph > paragraphs.length)
    return {
      ...told,
      code: 'wrong-paragraph',
      path: [...path, 'paragraph'],
      subject: [...path, 'paragraph'],
      what: `the text has ${counted(paragraphs.length, 'paragraph')}, and no paragraph ${paragraph}`,
      remedy: 'Correct the number.',
    };
  const room = MESSAGE_LENGTH - PLACE_LENGTH - placeInFile(path, dataset).words.length;
  if (mayOffer) return resembling(paragraphs, told, quote, room);
  const what = `"${shorten(exact, 20)}" is not in ${where}`;
  return { ...told, code: 'quote-not-found', what, remedy: 'Copy it from the source.' };
}

/** The words stand where they should, but not between the prefix and the suffix. */
function wrongContext(paragraphs: readonly string[], path: Path, quote: PlacedQuote['quote']): Finding {
  const { prefix, suffix, ...alone } = quote;
  const isSuffix = prefix === undefined || findQuote(paragraphs, { ...alone, prefix }).length > 0;
  const given = (isSuffix ? suffix : prefix) ?? '';
  return {
    code: 'wrong-context',
    path: [...path, isSuffix ? 'suffix' : 'prefix'],
    found: `"${shorten(given)}"`,
    expected: `the words ${isSuffix ? 'after' : 'before'} the quote`,
    what: `"${shorten(given, 24)}" is not ${isSuffix ? 'after' : 'before'} the quote in the source`,
    remedy: 'Copy it from the source, or delete it.',
  };
}

/**
 * What to say of words that stand nowhere as they are quoted: the passage that was probably meant.
 *
 * @param room The length of what can be said, UTF-16 units.
 */
function resembling(
  paragraphs: readonly string[],
  told: Pick<Finding, 'path' | 'found' | 'expected'> & { readonly subject: Path },
  { exact, paragraph }: PlacedQuote['quote'],
  room: number,
): Finding {
  const all = paragraphs.map((_line, i) => i + 1);
  const inPlace = nearestPassage(paragraphs, exact, paragraph === undefined ? all : [paragraph]);
  const anywhere = paragraph === undefined ? inPlace : nearestPassage(paragraphs, exact, all);
  const passage =
    inPlace !== null && (anywhere === null || inPlace.distance <= anywhere.distance + NEAR) ? inPlace : anywhere;
  const where = paragraph === undefined ? 'the text' : `paragraph ${paragraph}`;
  const what = `"${shorten(exact, 20)}" is not in ${where}`;
  if (passage === null) return { ...told, code: 'quote-not-found', what, remedy: 'Copy it from the source.' };
  const isThere = paragraph === undefined || passage.paragraph === paragraph;
  const place = isThere ? '' : ` in paragraph ${passage.paragraph}`;
  /** What is shown of the passage after some words: the rest of the message is at most `: . Did you mean ""?` long. */
  const excerpt = (words: string): string =>
    passageExcerpt(passage.text, exact, Math.max(LEAST_SHOWN, room - words.length - 20 - place.length));
  if (isThere && plainQuote(exact) === plainQuote(passage.text)) {
    const ways = differencesOf(exact, passage.text);
    const verb = ways.length === 1 && !ways[0]!.endsWith('s') ? 'differs' : 'differ';
    const differs = `only ${ways.length === 0 ? 'some letters' : `the ${either(ways, 'and')}`} ${verb} from the source`;
    return {
      ...told,
      code: 'quote-differs',
      severity: 'warning',
      what: differs,
      remedy: `Write "${excerpt(differs)}".`,
      suggestion: passage.text,
    };
  }
  const isNear = passage.distance <= NEAR;
  return {
    ...told,
    code: 'quote-not-found',
    what,
    remedy: isNear
      ? `Did you mean "${excerpt(what)}"${place}?`
      : `Nearest${place}: "${shorten(passage.text, LEAST_SHOWN)}".`,
    ...(isNear && isThere ? { suggestion: passage.text } : {}),
  };
}

function wrongParagraph(path: Path, quote: PlacedQuote['quote'], elsewhere: readonly number[]): Finding {
  const [only, ...others] = elsewhere;
  const noun = others.length > 0 ? 'paragraphs' : 'paragraph';
  return {
    code: 'wrong-paragraph',
    path: [...path, 'paragraph'],
    subject: path,
    found: `the number ${quote.paragraph}`,
    expected: 'the number of the paragraph that has these words',
    what: `"${shorten(quote.exact, 24)}" is not in paragraph ${quote.paragraph}`,
    remedy: `It is in ${noun} ${either(elsewhere.slice(0, 5).map(String), 'and')}.`,
    ...(only === undefined || others.length > 0 ? {} : { suggestion: only }),
  };
}

function ambiguous(path: Path, quote: PlacedQuote['quote'], places: readonly QuotePlace[]): Finding {
  const numbers = [...new Set(places.map((place) => place.paragraph))];
  const where =
    numbers.length === 1
      ? `${places.length} times in paragraph ${numbers[0]}`
      : `in paragraphs ${either(numbers.slice(0, 4).map(String), 'and')}${numbers.length > 4 ? ' and others' : ''}`;
  return {
    code: 'ambiguous-quote',
    severity: 'warning',
    path: [...path, 'exact'],
    subject: path,
    found: `${places.length} places`,
    expected: 'one place',
    what: `"${shorten(quote.exact, 24)}" occurs ${where}`,
    remedy:
      numbers.length > 1 ? 'Add "paragraph", or quote more words.' : 'Add "prefix" or "suffix", or quote more words.',
  };
}

/** Places that are whole words; if there are none, all. */
function wholeWordsFirst(paragraphs: readonly string[], places: readonly QuotePlace[]): readonly QuotePlace[] {
  const whole = places.filter(({ paragraph, start, end }) => {
    const line = paragraphs[paragraph - 1]!;
    return !isInWord(line, start) && !isInWord(line, end);
  });
  return whole.length > 0 ? whole : places;
}

/**
 * By how much the numbers of all paragraphs are wrong; 0 if that is not the case. At least two quotes have to agree.
 */
function shiftOf(paragraphs: readonly string[], quotes: readonly PlacedQuote[]): number {
  const numbered = quotes.filter(({ quote }) => quote.paragraph !== undefined);
  if (numbered.length < 2 || numbered.length < quotes.length) return 0;
  for (const by of [-1, 1, -2, 2]) {
    const fits = numbered.every(
      ({ quote }) =>
        findQuote(paragraphs, quote).length === 0 &&
        findQuote(paragraphs, { ...quote, paragraph: quote.paragraph! + by }).length > 0,
    );
    if (fits) return by;
  }
  return 0;
}

function shiftFinding({ sources = [] }: ReadableDataset, source: string, by: number, count: number): Finding {
  const index = sources.findIndex(({ id }) => id === source);
  const distance = Math.abs(by) === 1 ? 'one paragraph' : `${Math.abs(by)} paragraphs`;
  const direction = by < 0 ? 'earlier' : 'later';
  return {
    code: 'shifted-paragraphs',
    path: ['sources', index],
    found: `numbers that are wrong by ${by}`,
    expected: 'the headline as paragraph 1',
    what: `all ${count} quotes are ${distance} ${direction} in the text than their paragraph numbers say`,
    remedy: by < 0 ? 'Is the headline missing?' : 'Count the headline as paragraph 1.',
  };
}
