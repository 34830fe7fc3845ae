/** A dataset that follows another one leaves its actors where they stand. */
import { describe, expect, test } from 'vitest';
import { parseDataset, type Dataset } from '../../../src/data/parse-dataset.js';
import { moveActor } from '../../../src/elements/core/move-actor.js';
import { SceneController } from '../../../src/elements/core/scene-controller.js';
import { deriveGraph } from '../../../src/model/derive-graph.js';
import { frameOf, type SceneOptions } from '../../../src/scene/build-scene.js';
import { article, optionsFor, randomDataset, type Size } from '../../scenes/make.js';

interface File {
  actors: { id: string }[];
  statements: { id: string; from: string; to: string }[];
}
type At = readonly [x: number, y: number];

const plain = { filteredGraph: deriveGraph, overTime: null };
const never = new AbortController().signal;
const whole = article as File;
const options = (size: Size = [883, 541], more: Partial<SceneOptions> = {}): SceneOptions =>
  optionsFor(size, { furniture: null, ...more });

/** The article as far as its first statements go, with the actors of these. */
function upTo(count: number, more: object = {}): Dataset {
  const statements = whole.statements.slice(0, count);
  const named = new Set(statements.flatMap(({ from, to }) => [from, to]));
  const actors = whole.actors.filter(({ id }) => named.has(id)).map((actor) => ({ ...actor, affiliations: [] }));
  const { layout: _layout, story: _story, ...rest } = article as Record<string, unknown>;
  return parseDataset({ ...rest, actors, statements, ...more });
}

async function laid(composition: SceneController, asked = options()): Promise<Map<string, At>> {
  await composition.layout(asked, never, () => undefined);
  const scene = composition.build({}, plain, asked);
  return new Map(scene.actors.map(({ id, x, y }) => [id, [x, y]]));
}

const started = async (dataset = upTo(8)): Promise<SceneController> => {
  const composition = new SceneController(dataset);
  await laid(composition);
  return composition;
};
const placesOf = ({ scene }: SceneController): Map<string, At> =>
  new Map(scene!.actors.map(({ id, x, y }) => [id, [x, y]]));

describe('a dataset after another one', () => {
  test('moves nobody who stood, places the new ones in the plot, and forgets who is gone', async () => {
    let before = await started(upTo(1));
    for (let count = 2; count <= whole.statements.length; count += 1) {
      const stood = placesOf(before);
      const next = new SceneController(upTo(count), before);
      const places = await laid(next);
      for (const [id, at] of stood) expect(places.get(id), `${id} at ${count}`).toEqual(at);
      const { plot } = next.scene!;
      for (const { x, y, radius } of next.scene!.actors) {
        expect(x - radius).toBeGreaterThanOrEqual(plot.x);
        expect(y + radius).toBeLessThanOrEqual(plot.y + plot.height);
      }
      before = next;
    }
    const places = await laid(new SceneController(upTo(3), before));
    expect([...places.keys()].toSorted()).toEqual(
      upTo(3)
        .actors.map(({ id }) => id)
        .toSorted(),
    );
  });

  test('gives the new ones places that hide nothing', async () => {
    const next = new SceneController(upTo(15), await started());
    await laid(next);
    const { actors } = next.scene!;
    for (const one of actors)
      for (const other of actors)
        if (one !== other)
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
  });

  test('is laid out as by itself where the two have no actor in common', async () => {
    const other = parseDataset(randomDataset(6, 3));
    expect(await laid(new SceneController(other, await started()))).toEqual(await laid(new SceneController(other)));
  });

  test('keeps where the reader has put an actor, also over a change of frame and of language', async () => {
    const before = await started();
    moveActor(before, 'guaido', [-40, 30], options());
    const [x, y] = placesOf(before).get('guaido')!;
    const next = new SceneController(upTo(9), before);
    expect((await laid(next)).get('guaido')).toEqual([x, y]);
    const wide = options([1400, 541]);
    const places = await laid(next, wide);
    const [from, to] = [frameOf(next.graph, options()).plot, frameOf(next.graph, wide).plot];
    expect(places.get('guaido')![0] - to.x).toBeCloseTo(((x - from.x) * to.width) / from.width, 6);
    expect(places.get('guaido')![1]).toBeCloseTo(y, 6);
  });

  test('scales all who stayed with the frame, and keeps it where it differs a little', async () => {
    const next = new SceneController(upTo(9), await started());
    const places = await laid(next);
    const again = new SceneController(upTo(10), next);
    const near = await laid(again, options([900, 520]));
    for (const [id, at] of places) expect(near.get(id)).toEqual(at);
    const wide = await laid(again, options([1400, 541]));
    const [from, to] = [frameOf(next.graph, options()).plot, frameOf(next.graph, options([1400, 541])).plot];
    for (const [id, [x]] of places)
      expect(wide.get(id)![0] - to.x).toBeCloseTo(((x - from.x) * to.width) / from.width, 6);
  });

  test('that comes before the one before was laid out keeps the places of the last that was', async () => {
    const before = await started();
    const stood = placesOf(before);
    const next = new SceneController(upTo(12), new SceneController(upTo(10), before));
    const places = await laid(next);
    for (const [id, at] of stood) expect(places.get(id)).toEqual(at);
  });

  test('is laid out as a whole where two are set against each other, and once they are not any more', async () => {
    const sides = options([883, 541], { sides: ['guaido', 'maduro'] });
    const next = new SceneController(upTo(12), await started());
    expect(await laid(next, sides)).toEqual(await laid(new SceneController(upTo(12)), sides));
    expect(next.needsLayout(options())).toBe(true);
    expect(await laid(next)).toEqual(await laid(new SceneController(upTo(12))));
  });

  test('leaves the others where they stand when only what the reader moved is forgotten', async () => {
    const next = new SceneController(upTo(12), await started());
    const stood = await laid(next);
    moveActor(next, 'guaido', [60, 30], options());
    expect(next.unpin()).toBe(true);
    // Until the next layout nobody moves.
    expect(placesOf(next).get('maduro')).toEqual(stood.get('maduro'));
    // The actor that was moved goes back to where it stood.
    expect(await laid(next)).toEqual(stood);
  });

  test('with more than fifty actors places the new ones, not all in the middle', async () => {
    const [few, many] = [randomDataset(120, 4), randomDataset(130, 4)];
    const before = await started(parseDataset(few));
    const stood = placesOf(before);
    const places = await laid(new SceneController(parseDataset(many), before));
    for (const [id, at] of stood) expect(places.get(id)).toEqual(at);
    const fresh = [...places].filter(([id]) => !stood.has(id)).map(([, at]) => at.join(' '));
    expect(fresh).toHaveLength(10);
    expect(new Set(fresh).size).toBe(10);
  });
});

describe('pins of the dataset', () => {
  const pins = [{ actor: 'guaido', x: 0.25, y: 0.25 }];
  const share = ({ scene }: SceneController, id: string): At => {
    const { plot } = scene!;
    const [x, y] = placesOf({ scene } as SceneController).get(id)!;
    return [(x - plot.x) / plot.width, (y - plot.y) / plot.height];
  };

  test('that are new or elsewhere move their actor, and nobody else', async () => {
    const before = await started();
    const stood = placesOf(before);
    moveActor(before, 'guaido', [9, 9], options());
    const next = new SceneController(upTo(8, { pins }), before);
    const places = await laid(next);
    expect(share(next, 'guaido')).toEqual([0.25, 0.25]);
    stood.delete('guaido');
    for (const [id, at] of stood) expect(places.get(id)).toEqual(at);
    const last = new SceneController(upTo(8, { pins: [{ actor: 'guaido', x: 0.5, y: 0.25 }] }), next);
    await laid(last);
    expect(share(last, 'guaido')).toEqual([0.5, 0.25]);
  });

  test('that are as they were leave an actor where the reader has put it', async () => {
    const before = await started(upTo(8, { pins }));
    expect(share(before, 'guaido')).toEqual([0.25, 0.25]);
    moveActor(before, 'guaido', [50, 20], options());
    const moved = placesOf(before).get('guaido');
    const next = new SceneController(upTo(9, { pins }), before);
    expect((await laid(next)).get('guaido')).toEqual(moved);
    next.unpin();
    await laid(next);
    expect(share(next, 'guaido')).toEqual([0.25, 0.25]);
  });
});
