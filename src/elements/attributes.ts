/** How lists stand in attributes: items between spaces, each by `encodeURIComponent`. */
import type { ComplexAttributeConverter } from 'lit';

/** Absent = null = all; empty = none. An item that is not well encoded stands as it is. */
export const encodedList: ComplexAttributeConverter<readonly string[] | null> = {
  fromAttribute: (value) => (value === null ? null : value.split(/\s+/).filter((item) => item !== '').map(decode)),
  toAttribute: (value) => (value === null ? null : value.map(encodeURIComponent).join(' ')),
};

function decode(item: string): string {
  try {
    return decodeURIComponent(item);
  } catch {
    return item;
  }
}

/** Pieces of furniture that `controls` may name. */
export const CONTROLS = ['legend', 'filters', 'zoom', 'evidence', 'export'] as const;
export type Control = (typeof CONTROLS)[number];
