/** How attributes are read. */
import type { ComplexAttributeConverter } from 'lit';
import { formatEncodedList, parseEncodedList } from '../data/encoded-list.js';

/** Absent = null = all; empty = none. */
export const encodedList: ComplexAttributeConverter<readonly string[] | null> = {
  fromAttribute: (value) => (value === null ? null : parseEncodedList(value)),
  toAttribute: (value) => (value === null ? null : formatEncodedList(value)),
};

/** Absent = null; what is no number is NaN, and refused when it is used. */
export const number: ComplexAttributeConverter<number | null> = {
  fromAttribute: (value) => (value === null ? null : Number(value)),
  toAttribute: String,
};

/** Pieces of furniture that `controls` may name. */
export const CONTROLS = ['legend', 'search', 'filters', 'zoom', 'time', 'story', 'table', 'evidence', 'export'] as const;
export type Control = (typeof CONTROLS)[number];
