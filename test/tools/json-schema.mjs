/** The JSON Schema of a dataset: shapes from the validator, meanings from the descriptions beside it. */
import { toJsonSchema } from '@valibot/to-json-schema';

/** Which object of the file stands under which key. */
const OBJECTS = {
  sources: 'source',
  summary: 'paragraph',
  reading: 'readingNote',
  actors: 'actor',
  affiliations: 'affiliation',
  quote: 'quote',
  groups: 'group',
  relationTypes: 'relationType',
  statements: 'statement',
  story: 'step',
  view: 'view',
  pins: 'pin',
  layout: 'layout',
  wide: 'settled',
  square: 'settled',
  tall: 'settled',
  places: 'place',
};

/** Limits of numbers that the validator checks by a function, which says nothing to JSON Schema: by object and key. */
const LIMITS = { pin: { x: [0, 1], y: [0, 1] } };

/**
 * @param {import('valibot').GenericSchema} datasetSchema
 * @param {Readonly<Record<string, Readonly<Record<string, string>>>>} descriptions
 * @returns {string} the text of graph-data/dataset.schema.json
 */
export function toDatasetJsonSchema(datasetSchema, descriptions) {
  // References between ids and calendar days cannot be said in JSON Schema; `diplomatic-graph check` says them.
  const schema = toJsonSchema(datasetSchema, { typeMode: 'input', errorMode: 'ignore' });
  describe(schema, 'dataset', descriptions);
  return `${JSON.stringify({ title: 'diplomatic-graph dataset, format 1', ...schema }, null, 2)}\n`;
}

/** @throws when a key has no description, or a description no key. */
function describe(schema, object, descriptions) {
  const texts = descriptions[object] ?? {};
  const keys = Object.keys(schema.properties ?? {});
  const stray = Object.keys(texts).filter((key) => !keys.includes(key));
  if (stray.length > 0) throw new Error(`descriptions.ts: ${object} has no key ${stray.join(', ')}`);
  for (const key of keys) {
    const property = schema.properties[key];
    if (texts[key] === undefined) throw new Error(`descriptions.ts: ${object}.${key} is missing`);
    property.description = texts[key];
    const limits = LIMITS[object]?.[key];
    if (limits !== undefined) [property.minimum, property.maximum] = limits;
    const inner = property.type === 'array' ? property.items : property;
    if (Object.hasOwn(OBJECTS, key) && inner?.properties !== undefined) describe(inner, OBJECTS[key], descriptions);
  }
}
