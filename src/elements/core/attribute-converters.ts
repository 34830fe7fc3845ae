/** How attributes are read: null is an attribute that is absent. */
import { parseEncodedList } from '../../data/encoded-list.js';

/** Absent = null = all; empty = none. */
export const encodedList = (value: string | null): readonly string[] | null =>
  value === null ? null : parseEncodedList(value);

/** Absent = null. Text that is no number is NaN, which is refused where it is used. */
export const numberAttribute = (value: string | null): number | null => (value === null ? null : Number(value));

/** True where the attribute is set, whatever its value. */
export const flagAttribute = (value: string | null): boolean => value !== null;

/** The parts of the interface that `controls` may name. */
export const CONTROLS = [
  'legend',
  'search',
  'filters',
  'zoom',
  'minimap',
  'time',
  'story',
  'table',
  'evidence',
  'export',
] as const;
export type Control = (typeof CONTROLS)[number];
