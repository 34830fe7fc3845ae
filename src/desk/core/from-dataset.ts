/** A dataset as a draft: every key in a cell, so that it can be written again exactly as it was. */
import { readDataset } from '../../data/parse-dataset.js';
import { isObject } from '../../data/readable.js';
import type { DatasetIssue } from '../../errors.js';
import { paragraphRow } from './article-edits.js';
import { emptyDraft, isJson, FILE_KEYS, META_ROW, ORDER } from './draft.js';
import { freeId } from './free-id.js';
import { fieldOfKey } from './key-order.js';
import { openEndsOf, type OpenEnd } from './open-ends.js';
import { soundPart } from './sound-part.js';
import type { Draft, Json, Row, TableName } from './types.js';
import type { JsonObject } from './write-dataset.js';

/** Tables while they are filled. */
type Filling = Record<TableName, Map<string, Row>>;

/**
 * A draft of a dataset. The dataset may be the result of `JSON.parse` or of `parseDataset`; it should be valid, since
 * nothing is judged here: see {@link takeWhatIsSound}.
 */
export function fromDataset(dataset: unknown): Draft {
  const draft = emptyDraft() as unknown as Filling;
  const root = isObject(dataset) ? (dataset as JsonObject) : {};
  const kept = new Set<string>();
  const fill = (list: string, table: TableName): void => {
    const items = root[list];
    if (!Array.isArray(items) || !items.every((item) => isObject(item))) return;
    for (const [index, item] of (items as readonly JsonObject[]).entries()) addObject(draft, table, item, index);
    kept.add(list);
  };
  for (const list of ['sources', 'actors', 'relationTypes', 'statements'] as const) fill(list, list);
  fill('story', 'steps');
  if (hasPins(root)) fill('pins', 'pins');
  draft.meta.set(META_ROW, rowOf('meta', root, kept));
  return draft;
}

/** What can be used of a dataset with faults. */
export interface TakenDataset {
  readonly draft: Draft;
  /** Statements and affiliations that are not finished, since something in them was not valid. */
  readonly openEnds: readonly OpenEnd[];
  /** The errors of the dataset, each with its place. */
  readonly leftOut: readonly DatasetIssue[];
}

/**
 * A draft of what is valid in a dataset with faults. Faulty statements and affiliations are kept without their faulty
 * fields, as open ends.
 *
 * @param issues What `readDataset` says of the dataset, if it was asked already.
 * @returns null if nothing can be taken: the value is no object, or of another format.
 */
export function takeWhatIsSound(
  value: unknown,
  issues: readonly DatasetIssue[] = readDataset(value).issues,
): TakenDataset | null {
  const sound = soundPart(value);
  if (sound === null) return null;
  const draft = fromDataset(sound.value) as unknown as Filling;
  const [onlySource, ...otherSources] = draft.sources.keys();
  const withSource = (item: JsonObject): JsonObject =>
    item['source'] === undefined && onlySource !== undefined && otherSources.length === 0
      ? { ...item, source: onlySource }
      : item;
  for (const item of sound.statements) {
    const id = typeof item['id'] === 'string' ? item['id'] : 's';
    addRow(draft, 'statements', freeId(draft, 'statements', id), withSource(item), new Set(['id']));
  }
  for (const { of, item } of sound.affiliations) addAffiliationOf(draft, of, withSource(item));
  return { draft, openEnds: openEndsOf(draft), leftOut: issues.filter(({ severity }) => severity === 'error') };
}

/** Adds an object of a list at the root, with the lists in it that are tables of their own. */
function addObject(draft: Filling, table: TableName, item: JsonObject, index: number): void {
  if (table === 'steps') return addRow(draft, table, String(index + 1), item, new Set());
  const key = table === 'pins' ? 'actor' : 'id';
  const id = freeId(draft, table, typeof item[key] === 'string' ? item[key] : String(index + 1));
  const inner = new Set([key]);
  if (
    table === 'actors' &&
    Array.isArray(item['affiliations']) &&
    item['affiliations'].every((each) => isObject(each))
  ) {
    inner.add('affiliations');
    for (const each of item['affiliations']) addAffiliationOf(draft, id, each as JsonObject);
  }
  if (table === 'sources' && hasReading(item)) {
    inner.add('reading');
    for (const note of item['reading'] as readonly JsonObject[]) {
      const number = note['paragraph'] as number;
      const row = rowOf('paragraphs', note, new Set(['paragraph']));
      draft.paragraphs.set(paragraphRow(id, number), new Map([[ORDER, number], ...row]));
    }
  }
  // A statement of a file without standing is `stated`: the file format says so.
  const read = table === 'statements' && item['standing'] === undefined ? { standing: 'stated' } : {};
  addRow(draft, table, id, item, inner, read);
}

function addAffiliationOf(draft: Filling, actor: string, item: JsonObject): void {
  const row = String(draft.affiliations.size + 1);
  addRow(draft, 'affiliations', row, item, new Set(), { of: actor });
}

function addRow(
  draft: Filling,
  table: TableName,
  row: string,
  item: JsonObject,
  inner: ReadonlySet<string>,
  more: Readonly<Record<string, Json>> = {},
): void {
  const place = draft[table].size;
  draft[table].set(row, new Map([[ORDER, place], ...rowOf(table, item, inner), ...Object.entries(more)]));
}

/** The cells of an object, with the order of its keys; keys that are `inner` are no cells. */
function rowOf(table: TableName, item: JsonObject, inner: ReadonlySet<string>): Row {
  const entries = Object.entries(item).filter(([, value]) => isJson(value));
  const cells = entries
    .filter(([key]) => !inner.has(key))
    .map(([key, value]) => [fieldOfKey(table, key), value] as const);
  return new Map<string, Json>([[FILE_KEYS, entries.map(([key]) => key)], ...cells]);
}

/** Whether pins can be taken apart: a place for each of some actors, each once. */
function hasPins(root: JsonObject): boolean {
  const pins = root['pins'];
  const actors = root['actors'];
  if (!Array.isArray(pins) || !Array.isArray(actors)) return false;
  const ids = new Set(actors.map((actor: Json) => (isObject(actor) ? actor['id'] : undefined)));
  const seen = new Set<unknown>();
  return (pins as readonly Json[]).every((pin) => {
    if (!isObject(pin)) return false;
    const { actor, x, y } = pin;
    const isNew = typeof actor === 'string' && ids.has(actor) && !seen.has(actor);
    seen.add(actor);
    return isNew && typeof x === 'number' && typeof y === 'number';
  });
}

/** Whether reading notes can be taken apart: one text for each of some paragraphs, in their order. */
function hasReading(source: JsonObject): boolean {
  const reading = source['reading'];
  if (!Array.isArray(reading)) return false;
  let last = 0;
  return (reading as readonly Json[]).every((note) => {
    if (!isObject(note)) return false;
    const { paragraph, note: text } = note;
    if (typeof paragraph !== 'number' || !Number.isInteger(paragraph) || paragraph <= last) return false;
    last = paragraph;
    return typeof text === 'string' && text !== '';
  });
}
