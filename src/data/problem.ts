/**
 * Problems of reference in a dataset. They are plain data without texts, so that the check that finds them is small
 * enough to load before the first picture. `describe-problem.ts` describes them in words.
 */

/** Lists whose items have ids. `edges` is not a list of the file, but means the edges of the derived graph. */
export type ListName = 'sources' | 'actors' | 'groups' | 'relationTypes' | 'statements' | 'edges';

/** The index of each item in its list, by id; −1 for an item that is in no list, such as a built-in relation. */
export type IdIndex = ReadonlyMap<string, number>;

/** One problem; `path` says where it is, such as `statements[3].to`. */
export type Problem = { readonly path: string; readonly id: string } & (
  | {
      /** A list has an id twice. In the list `pins` it is that of the actor, and the key is `actor`, not `id`. */
      readonly type: 'duplicate-id';
      /** The path of the first item with this id, such as `actors[0]`. */
      readonly first: string;
    }
  | { readonly type: 'built-in-relation' }
  | {
      readonly type: 'unknown-id';
      readonly list: ListName;
      /** The ids that the list has. */
      readonly known: IdIndex;
      /** The text before the id in the file, such as `actor:`; empty if there is none. */
      readonly prefix: string;
    }
  /** A statement that rests on an article has no quote; `id` is the id of the source. */
  | { readonly type: 'missing-quote' }
  | {
      readonly type: 'agency-circle';
      /** Ids of the actors of the circle; the last one is the first one again. */
      readonly circle: readonly string[];
    }
  /** A story step that folds agents selects an edge whose id names an unknown actor. */
  | { readonly type: 'unknown-edge-end' }
);

/**
 * The problem that `known` does not have an id; null if it has it, or if the value is not a text, which the schema has
 * reported already.
 */
export function unknownId(path: string, id: unknown, list: ListName, known: IdIndex, prefix = ''): Problem | null {
  return typeof id !== 'string' || known.has(id) ? null : { type: 'unknown-id', path, id, list, known, prefix };
}
