/** Wording of what is wrong with a dataset: place, found, expected, remedy. */
import type { DatasetIssue } from '../errors.js';

/** Longest text of an author that a message repeats, in UTF-16 units. */
const SHOWN = 60;

/** `statements[3].to`, from the parts of a path; keys that are no names are quoted. */
export function formatPath(parts: readonly (string | number)[]): string {
  let path = '';
  for (const part of parts) {
    if (typeof part === 'number') path += `[${part}]`;
    else if (/^[A-Za-z_$][\w$-]*$/.test(part)) path += path === '' ? part : `.${part}`;
    else path += `[${JSON.stringify(shorten(part))}]`;
  }
  return path;
}

/** One line that says what a value is, short enough for a message. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `"${shorten(value)}"`;
  return typeof value === 'number' || typeof value === 'boolean' ? `the ${typeof value} ${value}` : `a ${typeof value}`;
}

/** Controls and bidi marks made visible as escapes, so that a message stays one readable line. */
export function shorten(value: string): string {
  const cut = value.length > SHOWN ? `${value.slice(0, SHOWN - 1)}…` : value;
  return cut.replace(
    /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** An issue with its one-sentence message. */
export function issue(path: string, found: string, expected: string, remedy: string): DatasetIssue {
  const place = path === '' ? 'dataset' : path;
  return { path, found, expected, remedy, message: `${place}: found ${found}, expected ${expected}. ${remedy}` };
}

/** An issue whose sentence is its own, such as a reference that leads nowhere. */
export function issueInWords(
  path: string,
  sentence: string,
  found: string,
  expected: string,
  remedy: string,
): DatasetIssue {
  return { path, found, expected, remedy, message: `${path}: ${sentence}` };
}

/**
 * The candidate that was probably meant, or undefined: the nearest by edit distance, if at most a third of the letters, and never more than three, differ.
 */
export function didYouMean(given: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.min(3, Math.floor(given.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  if (given.length > SHOWN) return undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - given.length) >= least) continue;
    const d = editDistance(given.toLowerCase(), candidate.toLowerCase());
    if (d < least) {
      least = d;
      best = candidate;
    }
  }
  return best;
}

/** Number of letters that must be added, taken away or replaced to make `a` of `b` (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1)
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (a[i] === b[j] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
