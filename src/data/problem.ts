/**
 * Problems of reference in a dataset, as they are found: plain data without any text, so that the
 * check that finds them can travel before the first picture. `problem-texts.ts` puts them into words.
 */

/** The lists of a dataset whose items have ids. `edges` are those of the graph, which follow from actors and statements. */
export type ListName = 'sources' | 'actors' | 'relationTypes' | 'statements' | 'edges';

/** Index in its list by id; −1 for what stands in no list, such as a built-in relation. */
export type IdIndex = ReadonlyMap<string, number>;

/** One problem; `path` says where it is, as `statements[3].to`. */
export type Problem = { readonly path: string; readonly id: string } & (
  | {
      readonly type: 'duplicate-id';
      /** The item that has the id already: `actors[0]`. */
      readonly first: string;
    }
  | { readonly type: 'built-in-relation' }
  | {
      readonly type: 'unknown-id';
      readonly list: ListName;
      /** The ids of that list. */
      readonly known: IdIndex;
      /** What stands before the id in the file, such as `actor:`; empty for a bare id. */
      readonly prefix: string;
    }
  /** An article's words must be quoted; `id` is that of the source. */
  | { readonly type: 'missing-quote' }
  | {
      readonly type: 'agency-circle';
      /** The actors of the circle, the first once more at the end. */
      readonly circle: readonly string[];
    }
  /** A step that folds agents selects an edge of which an end is no actor. */
  | { readonly type: 'unknown-edge-end' }
);

/** An id that `known` does not have, or null. A value that is no text is passed over: the schema has named it already. */
export function unknownId(path: string, id: unknown, list: ListName, known: IdIndex, prefix = ''): Problem | null {
  return typeof id !== 'string' || known.has(id) ? null : { type: 'unknown-id', path, id, list, known, prefix };
}
