/**
 * A view is the same picture in the file of an element and from `toSvg`, byte for byte, or both refuse it with the same
 * words: a thousand random views of random datasets.
 *
 * Proved here: what the element runs to write a file (`export-file.ts`), with its properties as they are once it shows a
 * view. There is no page in this test, so that the properties are set by hand: `test/browser/same-everywhere.test.ts`
 * drives real elements, and `test/package/cli-views.test.ts` the command line.
 */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDataset, type Dataset } from '../../../src/data/parse-dataset.js';
import { SceneController } from '../../../src/elements/core/scene-controller.js';
import { exportSvg, type ExportSource } from '../../../src/elements/export/export-file.js';
import { OptionError } from '../../../src/errors.js';
import { deriveGraph } from '../../../src/model/derive-graph.js';
import { filterOf } from '../../../src/model/filter/filter-of.js';
import { stancesOf } from '../../../src/model/sides/stances.js';
import { filterOfStep } from '../../../src/model/story-steps.js';
import type { CurrentView } from '../../../src/model/view/resolve-view.js';
import { placedSides } from '../../../src/model/view/placed-sides.js';
import { folding } from '../../../src/scene/actors/folded-agents.js';
import { toSvg, type ToSvgOptions } from '../../../src/static.js';
import { optionsFor } from '../../scenes/make.js';
import { FULL } from '../../tools/runs.js';
import { arbitraryStory, arbitraryView, type ArbitraryView } from '../data/views.js';

const refusalOf = (error: unknown): string => {
  if (error instanceof OptionError) return error.message;
  throw error;
};

/** A picture, or the words of its refusal, and the notices before it. */
async function outcome(
  draw: (onNotice: (notice: { message: string }) => void) => Promise<string>,
): Promise<{ notices: string[]; picture: string }> {
  const notices: string[] = [];
  const picture = await draw(({ message }) => void notices.push(message)).catch(refusalOf);
  return { notices, picture };
}

/** Turns an element into one that shows a view. If it refuses the view, it shows the whole graph. */
type Show = (current: CurrentView) => ExportSource;

/** An element that has placed the actors of a dataset, which is done once for all views: filters move nobody. */
async function elementOf(dataset: Dataset): Promise<Show> {
  const composition = new SceneController(dataset);
  const options = { ...optionsFor([390, 300], { furniture: null }), stances: stancesOf, folding };
  await composition.layout(options, new AbortController().signal, () => {});
  return ({ filter, sides: asked = null, step = null }) => {
    let shown = filter;
    try {
      placedSides(dataset, filter, asked, null, undefined);
    } catch (error) {
      refusalOf(error);
      shown = {};
    }
    composition.build(shown, { filteredGraph: deriveGraph, overTime: null }, options);
    return { composition, options, filter, sides: asked, step };
  };
}

/** The properties that an element has of a view, whose step it has taken on. */
function propertiesOf(dataset: Dataset, { step, sides, ...filter }: ArbitraryView): CurrentView {
  const view = step === undefined ? undefined : dataset.story?.[step - 1]?.view;
  return step === undefined
    ? { filter: filterOf(filter), sides }
    : { filter: filterOfStep(view), sides: view?.sides, step };
}

/** How the picture looks, and what the file carries. */
const arbitraryLook: fc.Arbitrary<ToSvgOptions> = fc.record(
  {
    theme: fc.constantFrom('light' as const, 'dark' as const),
    locale: fc.constantFrom('en', 'es', 'ar'),
    evidence: fc.constantFrom('desc' as const, 'none' as const, 'footnotes' as const),
    seed: fc.constantFrom(1, 7, 1.5),
    width: fc.constantFrom(640, 1200, 10),
    data: fc.boolean(),
    idPrefix: fc.constantFrom('dg-', 'x-'),
  },
  { requiredKeys: [] },
);

/** Views of one dataset. */
const VIEWS = 5;

test(
  'the file of an element and `toSvg` are the same bytes, or are refused with the same words',
  { timeout: 900_000 },
  async () => {
    const seen = { drawn: 0, noticed: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        arbitraryStory.chain((input) => {
          const view = fc.record({
            view: arbitraryView(parseDataset(input)),
            look: arbitraryLook,
            byProperty: fc.boolean(),
          });
          return fc.tuple(fc.constant(input), fc.array(view, { minLength: VIEWS, maxLength: VIEWS }));
        }),
        async ([input, views]) => {
          const dataset = parseDataset(input);
          const show = await elementOf(dataset);
          for (const { view, look, byProperty } of views) {
            const frame = { height: 640, width: 960, ...look };
            const { step } = view;
            // A step takes all properties; the options of a file may override parts of it.
            const asked = byProperty && step !== undefined ? { step } : view;
            const expected = await outcome((onNotice) => toSvg(input, { ...asked, ...frame, onNotice }));
            const found = byProperty
              ? await outcome((onNotice) => exportSvg(show(propertiesOf(dataset, asked)), { ...frame, onNotice }))
              : await outcome((onNotice) => exportSvg(show({ filter: {} }), { ...asked, ...frame, onNotice }));
            expect(found).toEqual(expected);
            if (expected.notices.length > 0) seen.noticed += 1;
            if (expected.picture.startsWith('<')) seen.drawn += 1;
            else seen.refused += 1;
          }
        },
      ),
      // To shrink what fails would take longer than all of them.
      { numRuns: FULL ? 1000 / VIEWS : 12, seed: 17, endOnFailure: true },
    );
    // What is asked of both is worth the asking.
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(0);
  },
);
