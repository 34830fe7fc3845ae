/**
 * A view is the same picture in the file of an element, from `toSvg` and on the command line, byte for byte, or all
 * three refuse it with the same words, and warn alike: random views of random datasets.
 *
 * What the element runs to write a file (`export-file.ts`) is called with its properties as they are once it shows a
 * view. There is no page here, so that the properties are set by hand: `test/browser/same-everywhere.test.ts` drives
 * real elements. The command runs as it is built, in a thread (`call-command.ts`).
 *
 * Most of the time would go into layouts. `toSvg` and the element get theirs from the same modules; so where the second
 * of them asks for what the first one has computed, it gets the same places (`reusing`). That the same input gives the
 * same places is tested in `test/unit/layout/run-layout.test.ts`. The command computes each layout itself. Every file
 * has a frame of its own, for which actors are placed anew. So where they stand in the element must decide nothing, and
 * there they stand in a row.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect, vi } from 'vitest';
import { parseDataset, type Dataset } from '../../src/data/parse-dataset.js';
import { SceneController } from '../../src/elements/core/scene-controller.js';
import { exportSvg, type ExportSource } from '../../src/elements/export/export-file.js';
import { OptionError } from '../../src/errors.js';
import { fingerprintOf } from '../../src/layout/fingerprint.js';
import type * as Steps from '../../src/layout/layout-steps.js';
import type { Places } from '../../src/layout/types.js';
import { deriveGraph } from '../../src/model/derive-graph.js';
import { filterOf } from '../../src/model/filter/filter-of.js';
import { stancesOf } from '../../src/model/sides/stances.js';
import { filterOfStep } from '../../src/model/story-steps.js';
import { placedSides } from '../../src/model/view/placed-sides.js';
import type { CurrentView } from '../../src/model/view/resolve-view.js';
import { storyNotices } from '../../src/model/view/story-notices.js';
import { folding } from '../../src/scene/actors/folded-agents.js';
import { toSvg, type ToSvgOptions } from '../../src/static.js';
import { optionsFor } from '../scenes/make.js';
import { FULL } from '../tools/runs.js';
import { arbitraryStory, arbitraryView, type ArbitraryView } from '../unit/data/views.js';
import { callCommand, type CommandRun } from './call-command.js';
import { argumentsOf } from './svg-arguments.js';

const folder = mkdtempSync(join(tmpdir(), 'diplomatic-graph-views-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Layouts of the view that is compared, by all that decides where actors stand, with what they were judged. */
const layouts = new Map<string, { readonly places: Places; readonly faults: number | undefined }>();
const counted = { computed: 0, reused: 0 };
/** While the element, and not a file, is laid out. */
let inElement = false;

// It is loaded when the first picture is drawn.
vi.doMock('../../src/layout/layout-steps.js', async (importOriginal) => {
  const { layoutSteps } = await importOriginal<typeof Steps>();
  return { layoutSteps: reusing(layoutSteps) } satisfies typeof Steps;
});

/** Computes each layout of a view once. Who asks for it again has to judge it as it was judged before. */
function reusing(layoutSteps: typeof Steps.layoutSteps): typeof Steps.layoutSteps {
  return (graph, options) => {
    const ids = graph.mapNodes((_key, { id }) => id);
    if (inElement) return done(new Map(ids.map((id, i) => [id, { x: 20 + i, y: 20, label: 0 }])));
    const key = JSON.stringify([fingerprintOf(graph, options), ...(options.start ?? [])]);
    const known = layouts.get(key);
    if (known !== undefined) {
      expect(options.judge?.(known.places)).toBe(known.faults);
      counted.reused += 1;
      return done(known.places);
    }
    const run = layoutSteps(graph, options);
    return {
      ...run,
      toPlaces: (output) => {
        const places = run.toPlaces(output);
        layouts.set(key, { places, faults: options.judge?.(places) });
        counted.computed += 1;
        return places;
      },
    };
  };
}

/** A layout without a step. */
function done(places: Places): ReturnType<typeof Steps.layoutSteps> {
  const none = { x: new Float64Array(0), y: new Float64Array(0), label: new Int32Array(0) };
  return {
    // eslint-disable-next-line require-yield
    steps: (function* (): Generator<() => typeof none, typeof none> {
      return none;
    })(),
    toPlaces: () => places,
  };
}

interface Outcome {
  readonly notices: readonly string[];
  /** The file, or the words of the refusal. */
  readonly file: string;
}

const refusalOf = (error: unknown): string => {
  if (error instanceof OptionError) return error.message;
  throw error;
};

async function outcome(
  draw: (onNotice: (notice: { readonly message: string }) => void) => Promise<string>,
): Promise<Outcome> {
  const notices: string[] = [];
  const file = await draw(({ message }) => void notices.push(message)).catch(refusalOf);
  return { notices, file };
}

/** Turns an element into one that shows a view. If it refuses the view, it shows the whole graph. */
type Show = (current: CurrentView) => ExportSource;

/** An element that has placed the actors of a dataset, which is done once for all views: filters move nobody. */
async function elementOf(dataset: Dataset): Promise<Show> {
  const composition = new SceneController(dataset);
  const options = { ...optionsFor([390, 300], { furniture: null }), stances: stancesOf, folding };
  inElement = true;
  await composition.layout(options, new AbortController().signal, () => {});
  inElement = false;
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
    // The last one of each is refused.
    seed: fc.oneof({ weight: 15, arbitrary: fc.constantFrom(1, 7) }, { weight: 1, arbitrary: fc.constant(1.5) }),
    width: fc.oneof({ weight: 15, arbitrary: fc.constantFrom(640, 1200) }, { weight: 1, arbitrary: fc.constant(10) }),
    data: fc.boolean(),
    idPrefix: fc.constantFrom('dg-', 'x-'),
  },
  { requiredKeys: [] },
);

/** What the command has to write where `toSvg` has this outcome. */
function expectedRun({ file, notices }: Outcome): CommandRun {
  const warnings = notices.map((message) => `warning: ${message}\n`).join('');
  return file.startsWith('<')
    ? { code: 0, out: file, said: warnings }
    : { code: 2, out: '', said: `${warnings}${file} See diplomatic-graph --help.\n` };
}

/** Draws a view by the command, without what it says of the dataset itself. */
function drawByCommand({ warnings }: Dataset, file: string, options: ArbitraryView & ToSvgOptions): CommandRun {
  const { said, ...run } = callCommand(['svg', file, ...argumentsOf(options)], folder);
  // Denials that have no line are noted on the command line alone.
  const lines = said.split(/(?<=\n)/).slice(warnings.length);
  return { ...run, said: lines.filter((line) => !line.startsWith('note: ')).join('') };
}

/** What `check` says of the views of a story. */
const VIEW_CODES = new Set(['sides-hidden', 'selected-hidden', 'selected-unknown', 'nothing-shown']);

/** The command `check` finds in the views of a story what `storyNotices` finds. */
function expectChecked(dataset: Dataset, file: string): void {
  const { out } = callCommand(['check', file, '--format', 'json'], folder);
  const { issues } = JSON.parse(out) as { issues: { code: string; path: string }[] };
  const lines = (all: readonly { readonly code: string; readonly path: string }[]): string[] =>
    all.map(({ code, path }) => `${path} ${code}`).toSorted();
  expect(lines(issues.filter(({ code }) => VIEW_CODES.has(code)))).toEqual(lines(storyNotices(dataset)));
}

/** Views of one dataset. */
const VIEWS = 5;

/**
 * Compares random views.
 *
 * @param datasets Number of datasets, of which each has five views.
 * @param seed Decides which they are.
 */
export async function compareViews(datasets: number, seed: number): Promise<void> {
  const seen = { drawn: 0, noticed: 0, refused: 0 };
  let count = 0;
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
        const file = `${(count += 1)}.json`;
        writeFileSync(join(folder, file), JSON.stringify(input));
        expectChecked(dataset, file);
        layouts.clear();
        const show = await elementOf(dataset);
        for (const { view, look, byProperty } of views) {
          layouts.clear();
          const frame = { height: 640, width: 960, ...look };
          // A step takes all properties; the options of a file may override parts of it.
          const asked = byProperty && view.step !== undefined ? { step: view.step } : view;
          const expected = await outcome((onNotice) => toSvg(input, { ...asked, ...frame, onNotice }));
          const found = byProperty
            ? await outcome((onNotice) => exportSvg(show(propertiesOf(dataset, asked)), { ...frame, onNotice }))
            : await outcome((onNotice) => exportSvg(show({ filter: {} }), { ...asked, ...frame, onNotice }));
          expect(found).toEqual(expected);
          expect(drawByCommand(dataset, file, { ...asked, ...look })).toEqual(expectedRun(expected));
          if (expected.notices.length > 0) seen.noticed += 1;
          if (expected.file.startsWith('<')) seen.drawn += 1;
          else seen.refused += 1;
        }
      },
    ),
    // To shrink what fails would take longer than all of them.
    { numRuns: datasets, seed, endOnFailure: true },
  );
  // What is asked of all three is worth the asking, and the element has the same layouts as `toSvg`. Few of the views
  // have notices: the fifty of the quick tier may have none.
  const { noticed, ...often } = seen;
  expect(Math.min(...Object.values(often)), JSON.stringify(seen)).toBeGreaterThan(FULL ? 5 : 0);
  if (FULL) expect(noticed).toBeGreaterThan(5);
  expect(counted.reused, JSON.stringify(counted)).toBeGreaterThanOrEqual(seen.drawn);
}
