/** Paths to values of a dataset, such as `statements[3].to`. */

/** The keys and indexes that lead to a value, from the outermost object on. */
export type Path = readonly (string | number)[];

const NAME = /^[A-Za-z_$][\w$-]*$/;
/** Matches one part of a written path: a name, an index, or a quoted key. */
const PART = /\.?([A-Za-z_$][\w$-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gs;

/** Writes a path as `statements[3].to`. Keys that are not names are quoted as in JSON. */
export function formatPath(parts: Path): string {
  let path = '';
  for (const part of parts) {
    if (typeof part === 'number') path += `[${part}]`;
    else if (NAME.test(part)) path += path === '' ? part : `.${part}`;
    else path += `[${JSON.stringify(part)}]`;
  }
  return path;
}

/** Reads a path that {@link formatPath} has written. */
export function parsePath(path: string): Path {
  return [...path.matchAll(PART)].map(([, name, index, key]) => {
    if (index !== undefined) return Number(index);
    return name ?? (JSON.parse(key!) as string);
  });
}

/** The value at a path; undefined if the path leads nowhere. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}
