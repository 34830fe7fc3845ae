/** How attributes are read. */
import type { ComplexAttributeConverter } from 'lit';
import { formatEncodedList, parseEncodedList } from '../data/encoded-list.js';

/** Absent = null = all; empty = none. */
export const encodedList: ComplexAttributeConverter<readonly string[] | null> = {
  fromAttribute: (value) => (value === null ? null : parseEncodedList(value)),
  toAttribute: (value) => (value === null ? null : formatEncodedList(value)),
};

/** Pieces of furniture that `controls` may name. */
export const CONTROLS = ['legend', 'search', 'filters', 'zoom', 'evidence', 'export'] as const;
export type Control = (typeof CONTROLS)[number];
