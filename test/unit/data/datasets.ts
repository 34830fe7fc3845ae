/** Small datasets for tests, and generators of valid ones. Plain JSON: what a file would hold. */
import * as fc from 'fast-check';
import { DatasetError, type DatasetIssue } from '../../../src/errors.js';
import { validationSteps } from '../../../src/data/fast-validate.js';
import { parseDataset, type Dataset } from '../../../src/data/parse-dataset.js';
import { atOnce } from '../../../src/data/steps.js';
import {
  ACTOR_KINDS,
  AFFILIATION_KINDS,
  BUILT_IN_RELATIONS,
  MARKERS,
  STANDINGS,
} from '../../../src/data/vocabulary.js';

/** What a page makes of a dataset before its first picture; null where that does not suffice. */
export const fastValidate = (input: unknown): Dataset | null => atOnce(validationSteps(input));

export type Json = Record<string, unknown>;
export interface RawDataset extends Json {
  sources: Json[];
  actors: Json[];
  relationTypes: Json[];
  statements: Json[];
}

/** Valid: an article `a`, a table `d`, the actors `guaido`, `maduro` and `us`, and no statements. */
export function raw(changes: Json = {}): RawDataset {
  return {
    format: 1,
    title: 'Test',
    sources: [
      { id: 'a', kind: 'article' },
      { id: 'd', kind: 'dataset' },
    ],
    actors: ['guaido', 'maduro', 'us'].map((id) => actor(id)),
    relationTypes: [],
    statements: [],
    ...changes,
  };
}

export const actor = (id: string, changes: Json = {}): Json => ({
  id,
  kind: 'state',
  name: `Name of ${id}`,
  ...changes,
});

/** Valid: `us` supports `guaido`, says the table `d`. */
export const statement = (changes: Json = {}): Json => ({
  id: 's',
  source: 'd',
  from: 'us',
  relation: 'support',
  to: 'guaido',
  ...changes,
});

export const parse = (changes: Json = {}): Dataset => parseDataset(raw(changes));

/** What an action complains of; empty when it does not. Any error but a DatasetError is thrown on. */
export function complaintsOf(action: () => unknown): readonly DatasetIssue[] {
  try {
    action();
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.issues;
    throw error;
  }
}

export const issuesOf = (input: unknown): readonly DatasetIssue[] => complaintsOf(() => parseDataset(input));
export const pathsOf = (input: unknown): string[] => issuesOf(input).map(({ path }) => path);

/** Ids that trip up careless programs, and ordinary ones. */
export const arbitraryId: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', '0', ' x ', 'a/b', '%2F', '~leads', 'ü', '🇻🇪'),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((id) => id.trim() !== '') },
);

const date = fc.constantFrom('2018', '2019-01', '2019-01-24', '2019-01-25', '2019-02', '2020-02-29', '2021');
const quote = fc.record(
  {
    exact: fc.constantFrom('some words', 'other words'),
    paragraph: fc.integer({ min: 1, max: 30 }),
    prefix: fc.string(),
  },
  { requiredKeys: ['exact'] },
);
const optional = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> =>
  fc.record<T>(model, { requiredKeys: [] });

/** No pins for some datasets, and for others the pins of some actors. */
const arbitraryPins = (ids: readonly string[]): fc.Arbitrary<Json> => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const pins = fc
    .subarray([...ids], { minLength: 1 })
    .chain((actors) => fc.tuple(...actors.map((id) => fc.record({ actor: fc.constant(id), x: share, y: share }))));
  return fc.option(pins, { nil: undefined }).map((some): Json => (some === undefined ? {} : { pins: some }));
};

/** Any valid dataset, without the fields that the graph never reads. */
export const arbitraryDataset: fc.Arbitrary<RawDataset> = fc
  .record({
    ids: fc.uniqueArray(arbitraryId, { minLength: 1, maxLength: 6 }),
    sourceIds: fc.uniqueArray(arbitraryId, { minLength: 1, maxLength: 3 }),
    statementIds: fc.uniqueArray(arbitraryId, { maxLength: 20 }),
    typeIds: fc.uniqueArray(fc.stringMatching(/^x[a-z0-9-]{0,5}$/), { maxLength: 3 }),
  })
  .chain(({ ids, sourceIds, statementIds, typeIds }) => {
    const relations = [...BUILT_IN_RELATIONS.map(({ id }) => id), ...typeIds];
    // acts-for points back in the list only, so that it never leads in a circle.
    const affiliation = (index: number): fc.Arbitrary<Json> =>
      fc
        .record({
          kind: fc.constantFrom(...AFFILIATION_KINDS),
          to: fc.nat(ids.length - 1),
          source: fc.constantFrom(...sourceIds),
          quote,
        })
        .map(({ kind, to, ...rest }) => ({
          ...rest,
          kind: kind === 'acts-for' && to >= index ? 'leads' : kind,
          to: ids[to],
        }));
    const needed = fc.record({
      format: fc.constant(1),
      title: fc.constantFrom('Title', 'العنوان'),
      sources: fc.tuple(
        ...sourceIds.map((id) => fc.record({ id: fc.constant(id), kind: fc.constantFrom('article', 'dataset') })),
      ),
      actors: fc.tuple(
        ...ids.map((id, index) =>
          fc.record({
            id: fc.constant(id),
            kind: fc.constantFrom(...ACTOR_KINDS),
            name: fc.constant('N'),
            affiliations: fc.array(affiliation(index), { maxLength: 3 }),
          }),
        ),
      ),
      relationTypes: fc.tuple(
        ...typeIds.map((id) =>
          fc.record({ id: fc.constant(id), label: fc.constant('L'), marker: fc.constantFrom(...MARKERS) }),
        ),
      ),
      statements: fc.tuple(
        ...statementIds.map((id) =>
          fc
            .tuple(
              fc.record({
                id: fc.constant(id),
                source: fc.constantFrom(...sourceIds),
                from: fc.constantFrom(...ids),
                relation: fc.constantFrom(...relations),
                to: fc.constantFrom(...ids),
                quote,
              }),
              optional({
                standing: fc.constantFrom(...STANDINGS),
                date,
                until: date,
                order: fc.integer(),
                count: fc.integer({ min: 1, max: 9 }),
                unknown: fc.jsonValue(),
              }),
            )
            .map(([always, more]): Json => ({ ...always, ...more })),
        ),
      ),
    });
    return fc.tuple(needed, arbitraryPins(ids)).map(([dataset, pins]): RawDataset => ({ ...dataset, ...pins }));
  });
