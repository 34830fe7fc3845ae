/** Describes values of an author in one short line. */

/** The greatest length of an author's text that a message repeats, in UTF-16 units. */
const MAX_QUOTED_LENGTH = 32;

/** Says what a value is, such as `a list with 3 items`. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list with ${counted(value.length, 'item')}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return value === '' ? 'empty text' : `"${shorten(value)}"`;
  return typeof value === 'number' || typeof value === 'boolean' ? `the ${typeof value} ${value}` : `a ${typeof value}`;
}

/**
 * Cuts a text to a number of UTF-16 units and writes controls and marks of direction as escapes, so that a message
 * stays one readable line.
 */
export function shorten(value: string, most: number = MAX_QUOTED_LENGTH): string {
  const cut = value.length > most ? `${value.slice(0, most - 1)}…` : value;
  return cut.replace(
    /[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A number and the noun that it counts, such as `1 paragraph`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Writes words as `a, b or c`. */
export function either(words: readonly string[], conjunction = 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

/**
 * Names the first items of a list, as many as fit in some 60 letters, and counts the others.
 *
 * @param items Ids; they are shortened and quoted.
 */
export function firstOf(items: Iterable<string>): string {
  const all = [...items].map((item) => `"${shorten(item, 24)}"`);
  let count = 0;
  for (let length = 0; count < all.length && length < 48; count += 1) length += all[count]!.length + 2;
  return all.length > count ? `${all.slice(0, count).join(', ')} and ${all.length - count} more` : either(all, 'and');
}
