/** What the package tells editors, templates and readers of docs/api.md about the element: all of it, and as it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { API_PAGE, tablesOf, withTables } from '../tools/api-tables.mjs';
import { elementOf, readManifest } from '../tools/manifest.mjs';

interface Described {
  readonly name: string;
  readonly description?: string;
}
interface Field extends Described {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly type?: { readonly text: string };
}
const element = elementOf(readManifest()) as {
  readonly tagName: string;
  readonly members: readonly Field[];
  readonly attributes: readonly (Described & { readonly fieldName: string })[];
} & Readonly<Record<'events' | 'slots' | 'cssParts' | 'cssProperties', readonly Described[]>>;
const names = (all: readonly Described[]): string[] => all.map(({ name }) => name).toSorted();

const sources = readdirSync('src/elements', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`src/elements/${file}`, 'utf8'))
  .join('\n');
/** Every first group of a pattern in the sources of the element, once each. */
const found = (pattern: RegExp): string[] =>
  [...new Set([...sources.matchAll(pattern)].map(([, name]) => name!))].toSorted();

test('the manifest describes all that it names', () => {
  expect(element.tagName).toBe('diplomatic-graph');
  const all = [
    ...element.members,
    ...element.attributes,
    ...element.events,
    ...element.slots,
    ...element.cssParts,
    ...element.cssProperties,
  ];
  expect(all.filter(({ description = '' }) => !description.endsWith('.') && !description.endsWith('.)'))).toEqual([]);
});

test('the manifest names every attribute that the class observes, and every public property and method', async () => {
  const { DiplomaticGraph } = await import('../../src/index.js');
  const observed = DiplomaticGraph.observedAttributes;
  const internal = new Set(
    [...DiplomaticGraph.elementProperties].filter(([, { state }]) => state === true).map(([name]) => String(name)),
  );
  expect(names(element.attributes)).toEqual(observed.toSorted());
  const settable = [...DiplomaticGraph.elementProperties.keys()].map(String).filter((name) => !internal.has(name));
  const lit = new Set([
    'constructor',
    'connectedCallback',
    'disconnectedCallback',
    'firstUpdated',
    'updated',
    'willUpdate',
    'render',
  ]);
  const members = Object.getOwnPropertyNames(DiplomaticGraph.prototype).filter(
    (name) => !lit.has(name) && !internal.has(name),
  );
  const readOnly = members.filter((name) => {
    const descriptor = Object.getOwnPropertyDescriptor(DiplomaticGraph.prototype, name)!;
    return (
      'get' in descriptor &&
      !Object.entries(descriptor).some(([key, value]) => key === 'set' && typeof value === 'function')
    );
  });
  expect(names(element.members)).toEqual([...settable, ...members].toSorted());
  expect(
    element.members
      .filter(({ readonly }) => readonly === true)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(readOnly.toSorted());
});

test('the manifest names every event, part, slot and custom property of the sources', () => {
  expect(names(element.events)).toEqual(found(/super\('(dg-[a-z]+)'/g));
  expect(names(element.cssParts)).toEqual(
    found(/\bpart="([a-z-]+)"/g)
      .concat('minimap', 'print')
      .toSorted(),
  );
  expect(element.slots).toHaveLength(1);
  expect(found(/<slot( name)?/g)).toEqual([undefined]);
  const { '--dg-relation-ID': _, ...others } = Object.fromEntries(
    element.cssProperties.map((property) => [property.name, property]),
  );
  expect(Object.keys(others).toSorted()).toEqual(found(/(--dg-[a-z]+)\b(?!-)/g));
});

test('the tables of docs/api.md are those of the manifest (npm run docs)', () => {
  const page = readFileSync(API_PAGE, 'utf8');
  expect(withTables(page, tablesOf(element))).toBe(page);
});
