/** How attributes are read: null is an attribute that is absent. */
import { parseEncodedList } from '../../data/encoded-list.js';

/** Absent = null = all; empty = none. */
export const encodedList = (value: string | null): readonly string[] | null =>
  value === null ? null : parseEncodedList(value);

/** Absent = null; what is no number is NaN, and refused when it is used. */
export const numberAttribute = (value: string | null): number | null => (value === null ? null : Number(value));

/** There or not, whatever it says. */
export const flagAttribute = (value: string | null): boolean => value !== null;

/** Pieces of furniture that `controls` may name. */
export const CONTROLS = [
  'legend',
  'search',
  'filters',
  'zoom',
  'time',
  'story',
  'table',
  'evidence',
  'export',
] as const;
export type Control = (typeof CONTROLS)[number];
