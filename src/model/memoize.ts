/** Remembers what was found in a dataset or in a graph, neither of which changes. */

/**
 * The same function, which looks at each object once.
 *
 * @param find Its result must depend on the object only, and nobody may change it.
 */
export function memoize<K extends object, V extends object>(find: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const value = known.get(key) ?? find(key);
    known.set(key, value);
    return value;
  };
}
