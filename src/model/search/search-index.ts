/**
 * A search that tolerates errors: words may stand in any order, case and accents do not matter, and a word may have one
 * or two typing errors. Results are ranked: the beginning of a name comes before the beginning of a later word, that
 * before a part of a word, and that before a word with errors.
 */
import { foldedWordsOf, type FoldedWord } from '../fold-words.js';
import { editDistance, allowedEdits } from './edit-distance.js';

/** The kind of a text: what it says about its item. */
export type FieldKind = 'name' | 'alias' | 'id' | 'relation' | 'claim' | 'quote' | 'from' | 'to';

export interface SearchField {
  readonly kind: FieldKind;
  readonly text: string;
}

/** An item that can be found by any of its texts. */
export interface SearchItem {
  readonly kind: 'actor' | 'edge' | 'statement';
  readonly id: string;
  readonly fields: readonly SearchField[];
}

/** A part of a text from `start` to before `end`, in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** A result of a search. */
export interface Found {
  readonly item: SearchItem;
  /** The text of the item in which most words of the query were found. */
  readonly field: SearchField;
  /** The parts of this text to be marked, in order, without overlaps; empty if the words are in other texts. */
  readonly ranges: readonly Range[];
}

export interface SearchResult {
  /** The number of items that were found. */
  readonly total: number;
  /** The best of them, the best first. */
  readonly found: readonly Found[];
}

/** Grades of a match; a smaller one is better. The name without spaces equals the query without spaces: */
const WHOLE = -1;
/** A text begins with the typed word. */
const START = 0;
/** A word of a text begins with the typed word. */
const WORD = 1;
/** A word of a text contains the typed word. */
const PART = 2;
/** A word of a text differs from the typed word by one typing error; each further error adds 1. */
const WITH_ERROR = 3;
/** The order of kinds of items and of kinds of texts among matches of the same grade. */
const ITEMS = ['actor', 'edge', 'statement'] as const;
const FIELDS: readonly FieldKind[] = ['name', 'alias', 'relation', 'id', 'from', 'to', 'claim', 'quote'];
/** Kinds of texts whose first word is not more important than the others. */
const RUNNING = new Set<FieldKind>(['claim', 'quote', 'from', 'to']);
/**
 * Bits that record which texts of an item were found. A relation is not found by the name of one of its actors alone,
 * since otherwise each actor would bring all of its relations: both ends are needed, or another text.
 */
const END_BITS = { from: 1, to: 2 } as const;
const OTHER_BIT = 4;
/** The greatest number of words of a query that are used. */
const MAX_WORDS = 8;
/** The part of a query that is used, in UTF-16 units. */
const MAX_QUERY_LENGTH = 120;
/** The greatest length of a name without spaces that is compared with the query without spaces. */
const MAX_JOINED_LENGTH = 48;
/** The last code point before the scripts of East Asia, in which one letter can be a word. */
const LAST_BEFORE_EAST_ASIA = '\u2e7f';

/** A place in the index where a word was found; `first` says whether it is the first word of a name. */
interface Posting {
  readonly item: number;
  readonly kind: FieldKind;
  readonly first: boolean;
}

/** An index of the words of some items. */
export class SearchIndex {
  readonly #items: readonly SearchItem[];
  readonly #postings = new Map<string, Posting[]>();
  /** Names without their spaces, which are found also if a reader types a space too much or too few. */
  readonly #joined: { readonly text: string; readonly posting: Posting }[] = [];

  /** @param items The items that can be found. Of two that match equally well, the earlier one comes first. */
  constructor(items: readonly SearchItem[]) {
    this.#items = items;
    items.forEach(({ fields }, item) => {
      for (const { kind, text } of fields) {
        const words = foldedWordsOf(text);
        words.forEach((word, i) => this.#post(word.text, { item, kind, first: i === 0 && !RUNNING.has(kind) }));
        const joined = words.map((word) => word.text).join('');
        if ((kind === 'name' || kind === 'alias') && joined.length <= MAX_JOINED_LENGTH)
          this.#joined.push({ text: joined, posting: { item, kind, first: true } });
      }
    });
  }

  #post(word: string, posting: Posting): void {
    const postings = this.#postings.get(word);
    if (postings === undefined) this.#postings.set(word, [posting]);
    else postings.push(posting);
  }

  /**
   * Finds the items that have all words of a query, each word in any of their texts.
   *
   * @param limit The greatest number of results that are returned; 50 by default.
   * @returns no results for a query without letters and digits.
   */
  find(query: string, limit = 50): SearchResult {
    const typed = foldedWordsOf(query.slice(0, MAX_QUERY_LENGTH))
      .slice(0, MAX_WORDS)
      .map(({ text }) => text);
    if (typed.length === 0) return { total: 0, found: [] };
    const costs = new Float64Array(this.#items.length);
    const met = new Uint8Array(this.#items.length);
    for (const word of typed) this.#weigh(word, costs, met);
    this.#weighJoined(typed.join(''), costs, met);
    const found: number[] = [];
    costs.forEach((cost, i) => {
      const hasBothEnds = typed.length > 1 && met[i] === END_BITS.from + END_BITS.to;
      if (cost < Infinity && (met[i]! >= OTHER_BIT || hasBothEnds)) found.push(i);
    });
    const rank = (i: number): number => costs[i]! * ITEMS.length + ITEMS.indexOf(this.#items[i]!.kind);
    found.sort((a, b) => rank(a) - rank(b) || a - b);
    return { total: found.length, found: found.slice(0, limit).map((i) => bestField(this.#items[i]!, typed)) };
  }

  /**
   * Adds to the cost of each item the cost of one word of the query; Infinity if the item has no word that is similar.
   *
   * @param met The bits of the texts that were found, which are added to.
   */
  #weigh(typed: string, costs: Float64Array, met: Uint8Array): void {
    const best = new Float64Array(costs.length).fill(Infinity);
    const take = (grade: number, { item, kind, first }: Posting): void => {
      const cost = costOf(grade === WORD && first ? START : grade, kind);
      if (cost < best[item]!) best[item] = cost;
      met[item]! |= kind === 'from' || kind === 'to' ? END_BITS[kind] : OTHER_BIT;
    };
    const near: [number, Posting[]][] = [];
    let direct = false;
    for (const [word, postings] of this.#postings) {
      const grade = gradeOf(typed, word);
      if (grade >= WITH_ERROR) {
        if (grade < Infinity) near.push([grade, postings]);
        continue;
      }
      direct = true;
      for (const posting of postings) take(grade, posting);
    }
    // In running text, words with typing errors count only if no text has the word itself.
    for (const [grade, postings] of near) {
      for (const posting of postings) {
        if (!direct || !RUNNING.has(posting.kind)) take(grade, posting);
      }
    }
    best.forEach((cost, item) => {
      costs[item]! += cost;
    });
  }

  /** Lowers the cost of items whose name without spaces resembles the query without spaces. */
  #weighJoined(typed: string, costs: Float64Array, met: Uint8Array): void {
    for (const { text, posting } of this.#joined) {
      const cost = costOf(gradeOfJoined(typed, text), posting.kind);
      if (cost >= costs[posting.item]!) continue;
      costs[posting.item] = cost;
      met[posting.item]! |= OTHER_BIT;
    }
  }
}

/** The cost of a match: the grade decides first, then the kind of text. */
const costOf = (grade: number, kind: FieldKind): number => grade * FIELDS.length + FIELDS.indexOf(kind);

/** How well a typed word matches a name, both without spaces; Infinity if it does not. */
function gradeOfJoined(typed: string, joined: string): number {
  if (joined === typed) return WHOLE;
  if (typed.length > 3 && joined.startsWith(typed)) return WORD;
  return gradeWithErrors(typed, joined);
}

/** How well a typed word matches a word; Infinity if it does not. */
function gradeOf(typed: string, word: string): number {
  const place = word.indexOf(typed);
  if (place === 0) return WORD;
  // Nearly every word contains a given letter, so that one letter counts only in scripts in which it can be a word.
  if (place > 0 && (typed.length > 1 || typed > LAST_BEFORE_EAST_ASIA)) return PART;
  return gradeWithErrors(typed, word);
}

function gradeWithErrors(typed: string, word: string): number {
  const most = typed.length < 3 ? 0 : allowedEdits(word.length);
  if (most === 0) return Infinity;
  return WITH_ERROR - 1 + editDistance(typed, word, most, typed.length > 4);
}

/** Finds the text of an item in which most words were found, and the parts of it to be marked. */
function bestField(item: SearchItem, typed: readonly string[]): Found {
  let best: Found | undefined;
  let least = Infinity;
  for (const field of item.fields) {
    const words = foldedWordsOf(field.text);
    let cost = 0;
    const ranges: Range[] = [];
    for (const query of typed) {
      const grades = words.map(({ text }) => gradeOf(query, text));
      const grade = Math.min(...grades);
      // A missing word costs more than all other words together.
      cost += grade === Infinity ? 1000 : costOf(grade, field.kind);
      if (grade < Infinity)
        ranges.push(...words.filter((_, i) => grades[i] === grade).map((word) => rangeIn(word, query, grade)));
    }
    if (ranges.length === 0 && words.length > 0 && (field.kind === 'name' || field.kind === 'alias')) {
      const joined = words.map(({ text }) => text).join('');
      if (joined.startsWith(typed.join('')) || gradeWithErrors(typed.join(''), joined) < Infinity) {
        cost = 500;
        ranges.push([words[0]!.at[0]!, words.at(-1)!.end]);
      }
    }
    if (best === undefined || cost < least) {
      best = { item, field, ranges: merged(ranges) };
      least = cost;
    }
  }
  return best ?? { item, field: { kind: 'id', text: item.id }, ranges: [] };
}

/** The part of a word to be marked: the typed letters, or the whole word if it has typing errors. */
function rangeIn({ text, at, end }: FoldedWord, typed: string, grade: number): Range {
  if (grade >= WITH_ERROR) return [at[0]!, end];
  const start = text.indexOf(typed);
  // Marks that follow the last letter are part of it.
  const stop = at.slice(start + typed.length).find((place) => place > at[start + typed.length - 1]!) ?? end;
  return [at[start]!, stop];
}

/** Ranges in order, with overlapping ones joined. */
function merged(ranges: readonly Range[]): Range[] {
  const result: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
