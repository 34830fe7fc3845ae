/**
 * Search that forgives: over words in any order, without regard to case and accents, and with
 * the slips of a hand. The beginning of a name comes before the beginning of a word within it,
 * this before a part of a word, and this before what differs in a letter or two.
 */
import { wordsOf, type FoldedWord } from '../fold-words.js';
import { editDistance, allowedEdits } from './edit-distance.js';

/** What a text is of the item that it belongs to. */
export type FieldKind = 'name' | 'alias' | 'id' | 'relation' | 'claim' | 'quote' | 'from' | 'to';

export interface SearchField {
  readonly kind: FieldKind;
  readonly text: string;
}

/** Something that can be found. */
export interface SearchItem {
  readonly kind: 'actor' | 'edge' | 'statement';
  readonly id: string;
  readonly fields: readonly SearchField[];
}

/** A stretch of a text, UTF-16 units, the end not included. */
export type Range = readonly [start: number, end: number];

export interface Found {
  readonly item: SearchItem;
  /** The text in which most of the query was found. */
  readonly field: SearchField;
  /** What to mark in it, in order, without overlap; empty where the words lie in other fields. */
  readonly ranges: readonly Range[];
}

export interface SearchResult {
  /** How many items were found. */
  readonly total: number;
  /** The best of them, best first. */
  readonly found: readonly Found[];
}

/** How a word meets what was typed, best first. */
const [WHOLE, START, WORD, PART, SLIP] = [-1, 0, 1, 2, 3];
/** Which kind of item, and which text of it, comes first where the match is as good. */
const ITEMS = ['actor', 'edge', 'statement'] as const;
const FIELDS: readonly FieldKind[] = ['name', 'alias', 'relation', 'id', 'from', 'to', 'claim', 'quote'];
/** Running text, whose first word is a word as any other. */
const RUNNING = new Set<FieldKind>(['claim', 'quote', 'from', 'to']);
/** A relation is found by one of its ends only together with the other, or with the relation: else each actor would bring all that it does. */
const ENDS = { from: 1, to: 2 } as const;
const ALONE = 4;
/** More than these cannot be meant. */
const [MOST_WORDS, LONGEST_QUERY, LONGEST_JOINED] = [8, 120, 48];
/** The last letter before those of East Asia. */
const LAST_LETTER = '\u2e7f';

interface Posting {
  readonly item: number;
  readonly kind: FieldKind;
  readonly first: boolean;
}

export class SearchIndex {
  readonly #items: readonly SearchItem[];
  readonly #postings = new Map<string, Posting[]>();
  /** Names without their spaces, for those who leave one out or put one in. */
  readonly #joined: { readonly text: string; readonly posting: Posting }[] = [];

  /** @param items What can be found; of two that match as well, the earlier comes first. */
  constructor(items: readonly SearchItem[]) {
    this.#items = items;
    items.forEach(({ fields }, item) => {
      for (const { kind, text } of fields) {
        const words = wordsOf(text);
        words.forEach((word, i) => this.#post(word.text, { item, kind, first: i === 0 && !RUNNING.has(kind) }));
        const joined = words.map((word) => word.text).join('');
        if ((kind === 'name' || kind === 'alias') && joined.length <= LONGEST_JOINED)
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
   * What a query leads to: items that have all of its words, each in any of their texts.
   *
   * @param limit How many are given of those that were found; 50.
   * @returns nothing for a query without letters and digits.
   */
  find(query: string, limit = 50): SearchResult {
    const typed = wordsOf(query.slice(0, LONGEST_QUERY))
      .slice(0, MOST_WORDS)
      .map(({ text }) => text);
    if (typed.length === 0) return { total: 0, found: [] };
    const costs = new Float64Array(this.#items.length);
    const met = new Uint8Array(this.#items.length);
    for (const word of typed) this.#weigh(word, costs, met);
    this.#weighJoined(typed.join(''), costs, met);
    const found: number[] = [];
    costs.forEach((cost, i) => {
      if (cost < Infinity && (met[i]! >= ALONE || (typed.length > 1 && met[i] === ENDS.from + ENDS.to))) found.push(i);
    });
    const rank = (i: number): number => costs[i]! * ITEMS.length + ITEMS.indexOf(this.#items[i]!.kind);
    found.sort((a, b) => rank(a) - rank(b) || a - b);
    return { total: found.length, found: found.slice(0, limit).map((i) => show(this.#items[i]!, typed)) };
  }

  /** Adds to each item what one word of the query costs it; Infinity where it has none that is like it. */
  #weigh(typed: string, costs: Float64Array, met: Uint8Array): void {
    const best = new Float64Array(costs.length).fill(Infinity);
    const take = (grade: number, { item, kind, first }: Posting): void => {
      const cost = costOf(grade === WORD && first ? START : grade, kind);
      if (cost < best[item]!) best[item] = cost;
      met[item]! |= kind === 'from' || kind === 'to' ? ENDS[kind] : ALONE;
    };
    const near: [number, Posting[]][] = [];
    let direct = false;
    for (const [word, postings] of this.#postings) {
      const grade = gradeOf(typed, word);
      if (grade >= SLIP) {
        if (grade < Infinity) near.push([grade, postings]);
        continue;
      }
      direct = true;
      for (const posting of postings) take(grade, posting);
    }
    // In running text, what is nearly the word is of use only where nothing is the word itself.
    for (const [grade, postings] of near)
      for (const posting of postings) if (!direct || !RUNNING.has(posting.kind)) take(grade, posting);
    best.forEach((cost, item) => (costs[item]! += cost));
  }

  #weighJoined(typed: string, costs: Float64Array, met: Uint8Array): void {
    for (const { text, posting } of this.#joined) {
      const grade = text === typed ? WHOLE : typed.length > 3 && text.startsWith(typed) ? WORD : slipped(typed, text);
      const cost = costOf(grade, posting.kind);
      if (cost >= costs[posting.item]!) continue;
      costs[posting.item] = cost;
      met[posting.item]! |= ALONE;
    }
  }
}

/** A worse grade outweighs any field. */
const costOf = (grade: number, kind: FieldKind): number => grade * FIELDS.length + FIELDS.indexOf(kind);

/** How well a word is what was typed; Infinity where it is not. */
function gradeOf(typed: string, word: string): number {
  const place = word.indexOf(typed);
  if (place === 0) return WORD;
  // A single letter stands in nearly every word, unless it is one of the scripts where it is a word.
  if (place > 0 && (typed.length > 1 || typed > LAST_LETTER)) return PART;
  return slipped(typed, word);
}

function slipped(typed: string, word: string): number {
  const most = typed.length < 3 ? 0 : allowedEdits(word.length);
  if (most === 0) return Infinity;
  return SLIP - 1 + editDistance(typed, word, most, typed.length > 4);
}

/** The text of an item in which most words were found, and where. */
function show(item: SearchItem, typed: readonly string[]): Found {
  let best: Found | undefined;
  let least = Infinity;
  for (const field of item.fields) {
    const words = wordsOf(field.text);
    let cost = 0;
    const ranges: Range[] = [];
    for (const query of typed) {
      const grades = words.map(({ text }) => gradeOf(query, text));
      const grade = Math.min(...grades);
      // A word that is missing costs more than all others together.
      cost += grade === Infinity ? 1000 : costOf(grade, field.kind);
      if (grade < Infinity)
        ranges.push(...words.filter((_, i) => grades[i] === grade).map((word) => rangeIn(word, query, grade)));
    }
    if (ranges.length === 0 && words.length > 0 && (field.kind === 'name' || field.kind === 'alias')) {
      const joined = words.map(({ text }) => text).join('');
      if (joined.startsWith(typed.join('')) || slipped(typed.join(''), joined) < Infinity)
        [cost, ranges[0]] = [500, [words[0]!.at[0]!, words.at(-1)!.end]];
    }
    if (best === undefined || cost < least) [best, least] = [{ item, field, ranges: merged(ranges) }, cost];
  }
  return best ?? { item, field: { kind: 'id', text: item.id }, ranges: [] };
}

/** The letters that were typed; of a word that only resembles them, all of it. */
function rangeIn({ text, at, end }: FoldedWord, typed: string, grade: number): Range {
  if (grade >= SLIP) return [at[0]!, end];
  const start = text.indexOf(typed);
  // Marks that follow the last letter belong to it.
  const stop = at.slice(start + typed.length).find((place) => place > at[start + typed.length - 1]!) ?? end;
  return [at[start]!, stop];
}

function merged(ranges: readonly Range[]): Range[] {
  const result: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
