/** Finds what valibot accepts without a word: keys that a schema does not name, and lists where an object belongs. */
import type { GenericSchema } from 'valibot';
import type { Path } from './path.js';

/** What was found, in the order of the file. */
export interface Strays {
  /** Keys that the schema does not name, each with the keys that it names there. They are kept and are no error. */
  readonly unknownKeys: { readonly path: Path; readonly known: readonly string[] }[];
  /** Lists where an object belongs. */
  readonly lists: { readonly path: Path; readonly value: readonly unknown[] }[];
}

/** The properties of valibot's schemas that lead to the schemas inside them. A pipe has those of its first schema. */
interface AnySchema {
  readonly type: string;
  readonly item?: GenericSchema;
  readonly entries?: Readonly<Record<string, GenericSchema>>;
  readonly wrapped?: GenericSchema;
}

/** Finds all strays in a value, which may be of any type. */
export function straysIn(schema: GenericSchema, value: unknown): Strays {
  const strays: Strays = { unknownKeys: [], lists: [] };
  const path: (string | number)[] = [];
  const within = (key: string | number, inner: GenericSchema, item: unknown): void => {
    path.push(key);
    walk(inner, item);
    path.pop();
  };
  const walk = (given: GenericSchema, at: unknown): void => {
    const { type, item, entries, wrapped } = given as unknown as AnySchema;
    if (wrapped !== undefined) return walk(wrapped, at);
    if (Array.isArray(at)) {
      if (item !== undefined) at.forEach((each, index) => within(index, item, each));
      else if (type === 'loose_object' || type === 'record') strays.lists.push({ path: [...path], value: at });
    } else if (typeof at === 'object' && at !== null && entries !== undefined) {
      const known = Object.keys(entries);
      for (const [key, each] of Object.entries(at)) {
        if (Object.hasOwn(entries, key)) within(key, entries[key]!, each);
        // If the schema names no key of an object, the object may hold anything.
        else if (known.length > 0) strays.unknownKeys.push({ path: [...path, key], known });
      }
    }
  };
  walk(schema, value);
  return strays;
}
