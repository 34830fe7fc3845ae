/**
 * The part of a dataset that is valid. Only `readDataset` judges: what it reports is taken out and the rest is read
 * again, until nothing is reported.
 */
import type { DatasetIssue } from '../../errors.js';
import { readDataset } from '../../data/parse-dataset.js';
import { parsePath, type Path } from '../../data/path.js';
import { isObject } from '../../data/readable.js';
import type { Json } from './types.js';
import type { JsonObject } from './write-dataset.js';

export interface SoundPart {
  readonly value: JsonObject;
  /**
   * The objects of `statements`, and of `affiliations` with the id of their actor, that were taken out; without those
   * of their keys that were reported.
   */
  readonly statements: readonly JsonObject[];
  readonly affiliations: readonly { readonly of: string; readonly item: JsonObject }[];
  /** The errors that were reported, in the order in which they were found. */
  readonly errors: readonly DatasetIssue[];
}

/** The most times that a dataset is read. Each time takes out all that is reported, so that few are needed. */
const ROUNDS = 50;

type Container = Record<string, Json> | Json[];

/**
 * Takes everything out of a dataset that is not valid.
 *
 * @returns null if nothing is left: the value is no object, or of another format.
 */
export function soundPart(given: unknown): SoundPart | null {
  if (!isObject(given)) return null;
  const root = JSON.parse(JSON.stringify(given)) as Record<string, Json>;
  addRequired(root);
  const statements = objectsIn(root['statements']);
  const affiliations = objectsIn(root['actors']).flatMap((actor) =>
    objectsIn(actor['affiliations']).map((item) => ({ of: actor, item })),
  );
  const errors: DatasetIssue[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = readDataset(root).issues.filter(({ severity }) => severity === 'error');
    if (found.length === 0) {
      const left = new Set<unknown>([...objectsIn(root['statements']), ...affiliationsLeft(root)]);
      const actors = new Set<unknown>(objectsIn(root['actors']));
      return {
        value: root,
        statements: statements.filter((item) => !left.has(item)),
        affiliations: affiliations
          .filter(({ of, item }) => actors.has(of) && !left.has(item))
          .map(({ of, item }) => ({ of: of['id'] as string, item })),
        errors,
      };
    }
    errors.push(...found);
    if (!takeOut(root, found)) return null;
    addRequired(root);
  }
  return null;
}

/** Adds the keys that every dataset has. */
function addRequired(root: Record<string, Json>): void {
  if (!Object.hasOwn(root, 'format')) root['format'] = 1;
  if (!Object.hasOwn(root, 'title')) root['title'] = 'Untitled';
  for (const list of ['sources', 'actors', 'statements']) if (!Array.isArray(root[list])) root[list] = [];
}

function affiliationsLeft(root: Readonly<Record<string, Json>>): JsonObject[] {
  return objectsIn(root['actors']).flatMap((actor) => objectsIn(actor['affiliations']));
}

function objectsIn(list: Json | undefined): JsonObject[] {
  return Array.isArray(list) ? (list as readonly Json[]).filter((item): item is JsonObject => isObject(item)) : [];
}

/** Takes out what issues name. Returns whether anything was taken out. */
function takeOut(root: Record<string, Json>, issues: readonly DatasetIssue[]): boolean {
  const targets = issues.flatMap(({ path }) => targetsOf(root, parsePath(path)));
  // Items of lists go last and from the end, so that the places of the others stay what they were.
  const keys = targets.filter(({ container }) => !Array.isArray(container));
  const items = targets
    .filter(({ container }) => Array.isArray(container))
    .sort((a, b) => Number(b.key) - Number(a.key));
  for (const { container, key } of keys) Reflect.deleteProperty(container, key);
  const done = new Map<Container, Set<number>>();
  for (const { container, key } of items) {
    const taken = done.get(container) ?? new Set();
    done.set(container, taken);
    if (!taken.has(Number(key))) (container as Json[]).splice(Number(key), 1);
    taken.add(Number(key));
  }
  return targets.length > 0;
}

interface Target {
  readonly container: Container;
  readonly key: string | number;
}

/** The value at a path; if there is none, the object that lacks it. The dataset as a whole is never taken out. */
function targetsOf(root: Record<string, Json>, path: Path): Target[] {
  if (path[0] === 'format') return [];
  const values: Container[] = [];
  let value: Json | undefined = root;
  let depth = 0;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) break;
    values.push(value as Container);
    value = (value as Readonly<Record<string | number, Json>>)[part];
    depth += 1;
  }
  if (depth === 0) return [];
  const target = { container: values[depth - 1]!, key: path[depth - 1]! };
  // A statement whose standing is not valid has none: the file format would make it `stated`, which nobody chose.
  const isStanding = depth === 3 && path[0] === 'statements' && path[2] === 'standing';
  return isStanding ? [target, { container: values[1]!, key: path[1]! }] : [target];
}
