/** A draft as a dataset, as an object and as the text of a file. */
import { readDataset } from '../../data/parse-dataset.js';
import { soundPart } from './sound-part.js';
import type { Draft, Json } from './types.js';
import { writeDataset, type JsonObject } from './write-dataset.js';

/**
 * The dataset of a draft, of format 1. Statements that are not finished are left out, and what `parseDataset` would
 * refuse, such as a date that is still being typed; `issuesOf` names it. Actors and relations without a name get their
 * id as a name.
 */
export function toDataset(draft: Draft): JsonObject {
  const value = named(writeDataset(draft).value);
  return readDataset(value).dataset === null ? (soundPart(value)?.value ?? value) : value;
}

/** The same as the text of a file: two spaces, and objects and lists without others inside on one line if it fits. */
export function datasetText(draft: Draft): string {
  return `${formatted(toDataset(draft), '', 0)}\n`;
}

/** Names in place of those that are missing, as the file format requires them. */
function named(dataset: JsonObject): JsonObject {
  const withName = (key: 'name' | 'label') => (item: Json) => {
    const object = item as JsonObject;
    return Object.hasOwn(object, key) ? object : { ...object, [key]: object['id']! };
  };
  const { actors, relationTypes } = dataset as { readonly actors: readonly Json[]; readonly relationTypes?: Json };
  return {
    ...dataset,
    ...(Object.hasOwn(dataset, 'title') ? {} : { title: 'Untitled' }),
    actors: actors.map(withName('name')),
    ...(Array.isArray(relationTypes) ? { relationTypes: relationTypes.map(withName('label')) } : {}),
  };
}

/** The most columns of a line that holds a whole object or list. */
const COLUMNS = 120;

function formatted(value: Json, indent: string, before: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts: (readonly [string, Json])[] = isList
    ? (value as readonly Json[]).map((item) => ['', item])
    : Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item]);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  const isFlat = parts.every(([, item]) => typeof item !== 'object' || item === null);
  const pad = isList ? '' : ' ';
  const line = `${open}${pad}${parts.map(([key, item]) => key + JSON.stringify(item)).join(', ')}${pad}${close}`;
  if (isFlat && indent.length + before + line.length < COLUMNS) return line;
  const inner = `${indent}  `;
  const lines = parts.map(([key, item]) => inner + key + formatted(item, inner, key.length));
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
