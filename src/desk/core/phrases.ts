/** Finds the phrases of a paragraph that complete a few typed letters to the name of an actor. */
import { isUnspaced } from '../../anchoring/is-in-word.js';
import { foldText } from '../../model/fold-text.js';
import { articleIndex } from './article-index.js';
import { isFunctionWord, isWithinNames } from './name-words.js';
import type { TextRange } from './words.js';

/** What phrases depend on, as in `ProposalRequest`. `query` is folded and not empty. */
export interface PhraseRequest {
  readonly paragraphs: readonly string[];
  readonly paragraph: number;
  readonly range: TextRange | null;
  readonly query: string;
  readonly language?: string | undefined;
}

/** Words of the text that may be the name of an actor. */
export interface Phrase {
  readonly text: string;
  /** Whether it begins within the selected words, and is the likeliest of those that begin there. */
  readonly isInWords: boolean;
}

/** The greatest number of words of a phrase. */
const MOST_WORDS = 4;
/** The number of words on either side of the selection that are looked at. */
const NEAR = 600;
/** The number of paragraphs whose names are looked at if the paragraph itself has no such phrase. */
const MOST_PARAGRAPHS = 60;

/**
 * The phrases of one to four words that begin with the query, the nearest to the words first. Of those that begin at
 * the same word, the one that reaches up to a comma, a function word or the end comes first; the others come after
 * those of other words. If there are none, names of other paragraphs.
 */
export function phrasesFrom(request: PhraseRequest): readonly Phrase[] {
  const { paragraphs, paragraph, query, language } = request;
  const range = request.range ?? { start: 0, end: 0 };
  const index = articleIndex(paragraphs, language);
  const line = paragraphs[paragraph - 1] ?? '';
  const names = index.names(paragraph);
  const words = joinedWords(line, index.words(paragraph));
  const starts = new Set(names.filter(({ isSure }) => isSure).map(({ start }) => start));
  const found: { readonly text: string; readonly rank: number; readonly distance: number }[] = [];
  const middle = words.findIndex(({ end }) => end > range.start);
  const from = Math.max(0, middle - NEAR);
  const to = Math.min(words.length, (middle === -1 ? words.length : middle) + NEAR);
  for (let i = from; i < to; i += 1) {
    const { start } = words[i]!;
    const reach = words[Math.min(words.length, i + MOST_WORDS) - 1]!.end;
    if (!foldText(line.slice(start, reach)).startsWith(query)) continue;
    const distance = Math.max(0, range.start - words[i]!.end + 1, start - range.end + 1);
    const name = names.find((each) => each.start === start);
    const ends = endsOf(line, words, i, { language, starts });
    // One word with a capital at the beginning of a sentence may be the beginning of any phrase.
    const lengths = name?.isSure === true ? [name.end, ...ends.filter((end) => end !== name.end)] : ends;
    for (const [order, end] of lengths.entries()) {
      const written = line.slice(start, end).replace(/['’]s$/i, '');
      const folded = foldText(written);
      if (!folded.startsWith(query)) continue;
      const text = name?.end === end ? index.fullName(name.base ?? written) : index.baseForm(written);
      // Where capitals tell no names, what has been typed in full is meant, rather than words after it.
      const isWhole = folded === query && name?.isSure !== true;
      found.push({ text, rank: isWhole ? 0 : Math.min(order, 1) + 1, distance });
    }
  }
  found.sort((a, b) => a.rank - b.rank || a.distance - b.distance);
  if (found.length === 0) return namesElsewhere(request);
  return uniquePhrases(found.map(({ text, rank, distance }) => ({ text, isInWords: rank <= 1 && distance === 0 })));
}

/** Whether selected words can be a name as they are: one to four words, without a function word after the first. */
export function isPhrase(
  line: string,
  words: readonly TextRange[],
  { start, end }: TextRange,
  language: string | undefined,
): boolean {
  const selected = joinedWords(
    line,
    words.filter((word) => word.start >= start && word.end <= end),
  );
  if (selected[0]?.start !== start || selected.at(-1)!.end !== end) return false;
  return selected.length <= MOST_WORDS && endsOf(line, selected, 0, { language, starts: new Set() })[0] === end;
}

/** Words with those that a hyphen or an apostrophe joins to them. */
function joinedWords(line: string, words: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last !== undefined && /^[-\u2010\u2011'’]$/.test(line.slice(last.end, word.start)))
      joined[joined.length - 1] = { start: last.start, end: word.end };
    else joined.push(word);
  }
  return joined;
}

/**
 * The ends of the phrases that begin with a word: the longest without a function word after its first, then shorter
 * ones.
 */
function endsOf(
  line: string,
  words: readonly TextRange[],
  first: number,
  { language, starts }: { readonly language: string | undefined; readonly starts: ReadonlySet<number> },
): number[] {
  const ends: number[] = [];
  /** Whether the word before was one such as "of". */
  let wasWithin = false;
  for (let i = first; i < words.length && i < first + MOST_WORDS; i += 1) {
    const word = words[i]!;
    if (i > first) {
      const between = line.slice(words[i - 1]!.end, word.start);
      if (!/^\s*$/.test(between) || (between === '' && !isUnspaced(line.slice(word.start, word.end)))) break;
    }
    const folded = foldText(line.slice(word.start, word.end));
    const isSmall = isFunctionWord(folded, language);
    if (i > first && starts.has(word.start) && !wasWithin) break;
    if (wasWithin && !isSmall && !/^\p{Lu}/u.test(line.slice(word.start, word.end))) break;
    wasWithin = isWithinNames(folded);
    if (isSmall && i > first && !isWithinNames(folded)) break;
    if (!isSmall || i === first) ends.push(word.end);
  }
  return ends.reverse();
}

/** Names of other paragraphs that begin with the query, the nearest paragraph first. */
function namesElsewhere({ paragraphs, paragraph, query, language }: PhraseRequest): readonly Phrase[] {
  const index = articleIndex(paragraphs, language);
  const near = paragraphs
    .map((_line, i) => i + 1)
    .sort((a, b) => Math.abs(a - paragraph) - Math.abs(b - paragraph))
    .slice(0, MOST_PARAGRAPHS);
  return uniquePhrases(
    near.flatMap((each) =>
      index
        .names(each)
        .filter(({ text }) => foldText(text).startsWith(query))
        .map(({ text, base }) => ({ text: index.fullName(base ?? text), isInWords: false })),
    ),
  );
}

/** Of phrases that differ only in case and accents, the first. */
function uniquePhrases(phrases: readonly Phrase[]): readonly Phrase[] {
  const seen = new Set<string>();
  return phrases.filter(({ text }) => {
    const folded = foldText(text);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}
