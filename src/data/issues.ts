/** Functions that word what is wrong with a dataset: where, what was found, what was expected, and the remedy. */
import type { DatasetIssue } from '../errors.js';

/** The greatest length of an author's text that a message repeats, in UTF-16 units. */
const MAX_QUOTED_LENGTH = 60;

/** Writes a path as `statements[3].to`. Keys that are not names are quoted. */
export function formatPath(parts: readonly (string | number)[]): string {
  let path = '';
  for (const part of parts) {
    if (typeof part === 'number') path += `[${part}]`;
    else if (/^[A-Za-z_$][\w$-]*$/.test(part)) path += path === '' ? part : `.${part}`;
    else path += `[${JSON.stringify(shorten(part))}]`;
  }
  return path;
}

/** Says in one short line what a value is, such as `a list of 3`. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `"${shorten(value)}"`;
  return typeof value === 'number' || typeof value === 'boolean' ? `the ${typeof value} ${value}` : `a ${typeof value}`;
}

/**
 * Cuts a text to {@link MAX_QUOTED_LENGTH} and writes controls and marks of direction as escapes, so that a message
 * stays one readable line.
 */
export function shorten(value: string): string {
  const cut = value.length > MAX_QUOTED_LENGTH ? `${value.slice(0, MAX_QUOTED_LENGTH - 1)}…` : value;
  return cut.replace(
    /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Makes an issue whose message is composed of its parts. */
export function issue(path: string, found: string, expected: string, remedy: string): DatasetIssue {
  const place = path === '' ? 'dataset' : path;
  return { path, found, expected, remedy, message: `${place}: found ${found}, expected ${expected}. ${remedy}` };
}

/** Makes an issue with a sentence of its own, for example for a reference to an unknown id. */
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
 * Finds the candidate that was probably meant: the one with the smallest edit distance, without regard to case.
 *
 * @returns undefined if more than three letters, or more than a third of the letters, differ in every candidate.
 */
export function didYouMean(given: string, candidates: Iterable<string>): string | undefined {
  const limit = Math.min(3, Math.floor(given.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  if (given.length > MAX_QUOTED_LENGTH) return undefined;
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

/** The number of letters that have to be added, removed or replaced to turn `b` into `a` (Levenshtein 1966). */
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
