/** Generators of views: filters, sides, selections and stories. Their names are those of a dataset, with few others. */
import * as fc from 'fast-check';
import { parseDataset, type Dataset } from '../../../src/data/parse-dataset.js';
import { STANDINGS } from '../../../src/data/vocabulary.js';
import { buildGraph } from '../../../src/model/build-graph.js';
import { relationTypesOf } from '../../../src/model/filter/filter.js';
import { edgesOf } from '../../../src/model/graph-queries.js';
import type { Filter } from '../../../src/model/types.js';
import { arbitraryDataset, type Json, type RawDataset } from './datasets.js';

/** Two different actors of a dataset; undefined where it has one only. */
const arbitraryPair = ({ actors }: Dataset): fc.Arbitrary<string[] | undefined> =>
  actors.length < 2
    ? fc.constant(undefined)
    : fc.shuffledSubarray(
        actors.map(({ id }) => id),
        { minLength: 2, maxLength: 2 },
      );

/** Anything that a filter may ask of a dataset. */
export function arbitraryFilter(dataset: Dataset): fc.Arbitrary<Filter> {
  const ids = dataset.actors.map(({ id }) => id);
  return fc.record(
    {
      relations: fc.subarray(relationTypesOf(dataset).map(({ id }) => id)),
      standings: fc.subarray([...STANDINGS]),
      sources: fc.subarray(dataset.sources.map(({ id }) => id)),
      text: fc.constantFrom('', 'some', 'words', 'other n', 'guaido', 'zzz', ' '),
      asOf: fc.oneof(
        fc.constantFrom('2018', '2019-01', '2019-01-24', '2020'),
        fc.integer({ min: -3, max: 9 }).map((place) => `order:${place}`),
      ),
      undated: fc.constantFrom('show', 'hide'),
      fold: fc.boolean(),
      focus: fc.constantFrom(...ids),
      depth: fc.constantFrom(1, 2, 3),
      between: arbitraryPair(dataset),
    },
    { requiredKeys: [] },
  );
}

/** What a picture, an element or a step may be asked to show. */
export interface ArbitraryView extends Filter {
  readonly sides?: readonly string[] | undefined;
  readonly step?: number | undefined;
}

/** Some parts of a record, three at most, so that most views show something. */
function someParts<T extends object>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> {
  const names = Object.keys(parts) as (keyof T)[];
  return fc
    .subarray(names, { maxLength: 3 })
    .chain(
      (chosen) =>
        fc.record(Object.fromEntries(chosen.map((name) => [name, parts[name]])) as never) as fc.Arbitrary<Partial<T>>,
    );
}

/** The parts of the view of a step, apart from its selection. */
const stepParts = (dataset: Dataset) => ({
  relations: fc.subarray(relationTypesOf(dataset).map(({ id }) => id)),
  standings: fc.subarray([...STANDINGS]),
  sources: fc.subarray(dataset.sources.map(({ id }) => id)),
  text: fc.constantFrom('some', 'words', 'other n', 'zzz'),
  asOf: fc.constantFrom('2018', '2019-01', '2019-01-24', '2020', 'order:-1', 'order:3'),
  undated: fc.constantFrom('show' as const, 'hide' as const),
  fold: fc.constant(true as const),
  focus: fc.constantFrom(...dataset.actors.map(({ id }) => id)),
  depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
  between: arbitraryPair(dataset),
  sides: arbitraryPair(dataset),
});

/** What the dataset has: an actor, a statement or an edge. */
const arbitrarySelection = (dataset: Dataset): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...dataset.actors.map(({ id }) => `actor:${id}`),
    ...dataset.statements.map(({ id }) => `statement:${id}`),
    ...edgesOf(buildGraph(dataset, { standings: STANDINGS })).map(({ id }) => `edge:${id}`),
  );

/** A dataset with a story whose steps may hide what they name. */
export const arbitraryStory: fc.Arbitrary<RawDataset> = arbitraryDataset.chain((data) => {
  const dataset = parseDataset(data);
  const step = fc
    .tuple(someParts(stepParts(dataset)), fc.option(arbitrarySelection(dataset), { nil: undefined }), fc.boolean())
    // Selections of edges are checked against unfolded ids.
    .map(([view, selected, selects]): Json => ({
      title: 'Step',
      view: { ...view, ...(selects && selected !== undefined && view.fold !== true ? { selected } : {}) },
    }));
  return fc.array(step, { maxLength: 4 }).map((story): RawDataset => ({ ...data, story }));
});

/** Parts that are refused, with the names of static options. */
export const REFUSED: readonly ArbitraryView[] = [
  { focus: 'nobody' },
  { relations: ['nothing'] },
  { sources: ['nowhere'] },
  { depth: 4 },
  { between: ['nobody', 'nobody'] },
  { sides: ['nobody'] },
  { asOf: 'someday' },
  { step: 99 },
];

/** Options of a picture: mostly a view that the dataset knows, sometimes one that is refused. */
export function arbitraryView(dataset: Dataset): fc.Arbitrary<ArbitraryView> {
  const steps = (dataset.story ?? []).map((_, i) => i + 1);
  const view = fc
    .tuple(
      someParts(stepParts(dataset)),
      steps.length === 0 ? fc.constant(undefined) : fc.constantFrom(...steps),
      fc.boolean(),
    )
    .map(([parts, step, ofStep]): ArbitraryView => ({ ...parts, ...(ofStep && step !== undefined ? { step } : {}) }));
  // Sides of which a focus or a list hides one.
  const { focus, relations, sides } = stepParts(dataset);
  const hidden = fc.oneof(fc.record({ focus, sides }), fc.record({ relations, sides }));
  return fc.oneof(
    { weight: 11, arbitrary: view },
    { weight: 3, arbitrary: hidden },
    { weight: 1, arbitrary: fc.tuple(view, fc.constantFrom(...REFUSED)).map(([good, bad]) => ({ ...good, ...bad })) },
  );
}
