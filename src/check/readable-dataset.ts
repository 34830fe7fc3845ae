/** A dataset of which only what is valid is left, so that contents can be checked beside other mistakes. */
import type { DatasetIssue } from '../errors.js';
import type { DatasetShape } from '../data/dataset-schema.js';
import type { Finding } from '../data/issues.js';
import { parsePath } from '../data/path.js';
import { readable } from '../data/readable.js';

/** A type all of whose keys may be absent, at any depth. */
type Loosely<T> = T extends readonly (infer Item)[]
  ? readonly Loosely<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loosely<T[Key]> }
    : T;

/** A dataset whose keys have valid values or are absent. Items of its lists have the indexes of the file. */
export type ReadableDataset = Loosely<DatasetShape>;

/** Finds mistakes in the contents of a dataset. */
export type ContentCheck = (dataset: ReadableDataset) => readonly Finding[];

type Container = Record<string | number, unknown>;

/** Leaves out of a dataset what cannot be read or is invalid. The input is not changed. */
export function readablePart(input: unknown, issues: readonly DatasetIssue[]): ReadableDataset {
  /** The objects and lists that are copies, which may be changed. */
  const copies = new Set<unknown>();
  const copyOf = (value: object): Container => {
    if (copies.has(value)) return value as Container;
    const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
    copies.add(copy);
    return copy;
  };
  const dataset = copyOf({ ...(input as object), ...readable(input) });
  for (const { severity, path, code } of issues) {
    if (severity !== 'error' || path === '' || code === 'duplicate-id') continue;
    const parts = parsePath(path);
    const key = parts.at(-1)!;
    let around: Container | null = dataset;
    for (const part of parts.slice(0, -1)) {
      const inner: unknown = around !== null && Object.hasOwn(around, part) ? around[part] : undefined;
      const copy: Container | null = typeof inner === 'object' && inner !== null ? copyOf(inner) : null;
      if (around !== null && copy !== null) around[part] = copy;
      around = copy;
    }
    // An item of a list is emptied, so that the others keep their indexes.
    if (Array.isArray(around) && typeof key === 'number') around[key] = {};
    else if (around !== null) Reflect.deleteProperty(around, key);
  }
  return dataset;
}
