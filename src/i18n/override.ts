/** Replaces texts of the package by texts of the page. */
import { OptionError } from '../errors.js';

/** Any part of a table of texts. Functions and texts can only be replaced as a whole. */
export type PartOf<T> = {
  readonly [K in keyof T]?: T[K] extends (...args: never[]) => unknown
    ? T[K]
    : T[K] extends object
      ? PartOf<T[K]>
      : T[K];
};

/**
 * Copies a table of texts and replaces some of them.
 *
 * @param part The texts to be replaced; undefined ones are ignored.
 * @param name The name of the table in errors.
 * @throws {OptionError} for a text that the table does not have, or that has another type there.
 */
export function override<T extends object>(words: T, part: PartOf<T>, name = 'words'): T {
  if (typeof part !== 'object' || part === null)
    throw new OptionError(`${name}: found ${kindOf(part)}, expected an object of words.`);
  const own = words as Record<string, unknown>;
  const entries = Object.entries(part).filter(([, value]) => value !== undefined);
  return {
    ...words,
    ...Object.fromEntries(entries.map(([key, value]) => [key, overridden(own, key, value, `${name}.${key}`)])),
  };
}

function overridden(own: Readonly<Record<string, unknown>>, key: string, value: unknown, name: string): unknown {
  const ours = Object.hasOwn(own, key) ? own[key] : undefined;
  if (ours === undefined)
    throw new OptionError(`${name}: there is no such word. Words here are ${Object.keys(own).join(', ')}.`);
  if (typeof ours === 'object' && ours !== null) return override(ours, value as object, name);
  if (typeof value !== typeof ours)
    throw new OptionError(`${name}: found ${kindOf(value)}, expected a ${typeof ours}.`);
  return value;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
