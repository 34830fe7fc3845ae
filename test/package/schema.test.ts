/** The shipped JSON Schema is the validator's own. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DESCRIPTIONS } from '../../src/data/descriptions.js';
import { datasetSchema } from '../../src/data/dataset-schema.js';
import { toDatasetJsonSchema } from '../tools/json-schema.mjs';

test('graph-data/dataset.schema.json is fresh', () => {
  expect(readFileSync('graph-data/dataset.schema.json', 'utf8'), 'Run `npm run schema` and commit the file.').toBe(
    toDatasetJsonSchema(datasetSchema, DESCRIPTIONS),
  );
});

test('an editor is told what each key means', () => {
  const schema = JSON.parse(readFileSync('graph-data/dataset.schema.json', 'utf8')) as {
    properties: Record<
      string,
      { description: string; items?: { properties: Record<string, { description: string; enum?: string[] }> } }
    >;
  };
  expect(schema.properties['statements']!.items!.properties['standing']!.enum).toEqual([
    'stated',
    'reported',
    'implied',
    'called-for',
    'denied',
  ]);
  expect(schema.properties['statements']!.items!.properties['from']!.description).toMatch(/according to the text/);
});
