/** Places that will do for the moment: offered once, late, and without a trace in what the layout ends with. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toArrangement } from '../../../src/layout/arrangement.js';
import { computeLayout } from '../../../src/layout/compute-layout.js';
import { toLayoutInput } from '../../../src/layout/layout-input.js';
import { runLayout } from '../../../src/layout/run-layout.js';
import { hiddenBodies } from '../../../src/layout/score.js';
import { DRAFT_AFTER_MS, type LayoutOutput, type Places } from '../../../src/layout/types.js';
import { graphOf, randomDataset } from '../../scenes/make.js';

afterEach(() => vi.restoreAllMocks());

/** A clock that goes on by so many ms each time that it is read, and what it showed last. */
function clock(step: number): { now: number } {
  const at = { now: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => (at.now += step));
  return at;
}

const few = graphOf(randomDataset(8, 2));

describe('a draft', () => {
  test('is offered once where the layout takes longer than it may, and the layout ends as without', async () => {
    const alone = await runLayout(few, { seed: 3 });
    const at = clock(15);
    const drafts: { places: Places; when: number }[] = [];
    const places = await runLayout(few, { seed: 3, draft: (draft) => drafts.push({ places: draft, when: at.now }) });
    expect(drafts).toHaveLength(1);
    expect(drafts[0]!.when).toBeGreaterThan(DRAFT_AFTER_MS);
    expect(drafts[0]!.when).toBeLessThan(DRAFT_AFTER_MS * 2);
    expect([...drafts[0]!.places.keys()]).toEqual([...alone.keys()]);
    expect([...places]).toEqual([...alone]);
  });

  test('is not offered where the layout takes no longer than that', async () => {
    clock(0);
    const draft = vi.fn();
    await runLayout(few, { draft });
    expect(draft).not.toHaveBeenCalled();
  });

  test('may cancel the layout', async () => {
    clock(30);
    const controller = new AbortController();
    const reason = new Error('the draft will do');
    await expect(runLayout(few, { signal: controller.signal, draft: () => controller.abort(reason) })).rejects.toBe(
      reason,
    );
  });

  test('of a large graph comes by the clock of the machine, and changes nothing', async () => {
    const graph = graphOf(randomDataset(150, 7));
    const draft = vi.fn<(places: Places) => void>();
    const [places, alone] = [
      await runLayout(graph, { draft, width: 1600, height: 900 }),
      await runLayout(graph, { width: 1600, height: 900 }),
    ];
    expect(draft).toHaveBeenCalledTimes(1);
    expect([...places]).toEqual([...alone]);
    const drafted = [...draft.mock.calls[0]![0].values()];
    expect(drafted).not.toEqual([...alone.values()]);
    expect(drafted.every(({ x, y }) => x >= 0 && x <= 1600 && y >= 0 && y <= 900)).toBe(true);
  });
});

test.each([12, 60])('a layout of %i actors can be looked at in every pause, and ends as if nobody had', (actors) => {
  const input = toLayoutInput(graphOf(randomDataset(actors, 5)), { width: 390, height: 560 });
  const run = (look: (places: LayoutOutput) => void): LayoutOutput => {
    const steps = computeLayout(input);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      look(step.value());
    }
  };
  let pauses = 0;
  const seen = run(({ x, y }) => {
    pauses += 1;
    // By the thousand: one claim for each pause.
    if (![...x].every((value) => value >= 0 && value <= 390) || ![...y].every((value) => value >= 0 && value <= 560))
      throw new Error(`In pause ${pauses} somebody stands outside the frame.`);
  });
  expect(pauses).toBeGreaterThan(10);
  const steps = computeLayout(input);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  expect(seen).toEqual(step.value);
});

test('a draft has all actors spread over the frame, however early it comes', () => {
  const steps = computeLayout(toLayoutInput(graphOf(randomDataset(100, 5)), { width: 960, height: 640 }));
  const step = steps.next();
  if (step.done === true) throw new Error('There was no pause.');
  const { x } = step.value();
  expect(Math.max(...x) - Math.min(...x)).toBeGreaterThan(300);
});

/** Whatever the machine, the first start of forty actors is done by then. */
const PAUSES = 30;

test('a draft of up to forty actors hides no name and no mark, in four of five graphs', () => {
  const sizes = [12, 20, 30, 40];
  const hidden = sizes.flatMap((actors) =>
    Array.from({ length: 10 }, (_, i) => {
      const input = toLayoutInput(graphOf(randomDataset(actors, i + 1)), { width: 885, height: 606 });
      const steps = computeLayout(input);
      let step = steps.next();
      for (let pause = 0; pause < PAUSES && step.done !== true; pause += 1) step = steps.next();
      const { x, y, label } = step.done === true ? step.value : step.value();
      const start = Float64Array.from([...x].flatMap((value, k) => [value, y[k]!, label[k]!]));
      return hiddenBodies(toArrangement({ ...input, start })).length;
    }),
  );
  expect(hidden.filter((count) => count === 0).length).toBeGreaterThanOrEqual(32);
});
