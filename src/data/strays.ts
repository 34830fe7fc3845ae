/** Finds what valibot lets pass: keys that a schema does not name, and lists that stand where an object belongs. */
import type { GenericSchema } from 'valibot';

/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

/** What the walk found, in the order of the file. */
export interface Strays {
  /** Keys that the schema does not name, and those that it names there. They are kept and never fail. */
  readonly unknownKeys: { readonly path: Path; readonly known: readonly string[] }[];
  /** Lists where an object belongs, with the message of the schema that says what belongs there. */
  readonly lists: { readonly path: Path; readonly value: readonly unknown[]; readonly expected: string | undefined }[];
}

/** The properties of valibot's schemas that lead to the schemas within. A pipe has those of its first schema. */
interface AnySchema {
  readonly type: string;
  readonly message?: string;
  readonly item?: GenericSchema;
  readonly entries?: Readonly<Record<string, GenericSchema>>;
  readonly wrapped?: GenericSchema;
}

/** All strays in a value. The value itself may be of any type. */
export function straysIn(schema: GenericSchema, value: unknown): Strays {
  const strays: Strays = { unknownKeys: [], lists: [] };
  const path: (string | number)[] = [];
  const within = (key: string | number, inner: GenericSchema, item: unknown): void => {
    path.push(key);
    walk(inner, item);
    path.pop();
  };
  const walk = (given: GenericSchema, at: unknown): void => {
    const { type, message, item, entries, wrapped } = given as unknown as AnySchema;
    if (wrapped !== undefined) return walk(wrapped, at);
    if (Array.isArray(at)) {
      if (item !== undefined) at.forEach((each, index) => within(index, item, each));
      else if (type === 'loose_object' || type === 'record')
        strays.lists.push({ path: [...path], value: at, expected: message });
    } else if (typeof at === 'object' && at !== null && entries !== undefined) {
      const known = Object.keys(entries);
      for (const [key, each] of Object.entries(at)) {
        if (Object.hasOwn(entries, key)) within(key, entries[key]!, each);
        // An object of which the schema names no key may hold anything.
        else if (known.length > 0) strays.unknownKeys.push({ path: [...path, key], known });
      }
    }
  };
  walk(schema, value);
  return strays;
}
