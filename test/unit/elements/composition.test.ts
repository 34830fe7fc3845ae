/** A composition builds no scene twice, and shows none that is not due any more. */
import { expect, test } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { moveActor } from '../../../src/elements/core/move-actor.js';
import { SceneController } from '../../../src/elements/core/scene-controller.js';
import { deriveGraph } from '../../../src/model/derive-graph.js';
import { buildScene, type SceneOptions } from '../../../src/scene/build-scene.js';
import { DARK } from '../../../src/scene/theme.js';
import { article, optionsFor } from '../../scenes/make.js';

const plain = { filteredGraph: deriveGraph, overTime: null };
const options = (): SceneOptions => optionsFor([883, 541], { furniture: null });
const never = new AbortController().signal;

async function laidOut(): Promise<SceneController> {
  const composition = new SceneController(parseDataset(article));
  await composition.layout(options(), never, () => expect.fail('There are stored places.'));
  return composition;
}

test('the scene by which a layout was judged is the one that is shown', async () => {
  const composition = await laidOut();
  const scene = composition.build({}, plain, options());
  expect(composition.build({ relations: undefined }, plain, options())).toBe(scene);
  expect(scene).toEqual(buildScene(composition.graph, composition.places!, options()));
  expect(composition.scene).toBe(scene);
});

test('another theme, a filter, a time and an actor that was moved each have a scene of their own', async () => {
  const composition = await laidOut();
  const scene = composition.build({}, plain, options());
  expect(composition.build({}, plain, { ...options(), theme: DARK }).paper).toBe(DARK.paper);
  expect(composition.build({ relations: ['support'] }, plain, options()).edges.length).toBeLessThan(scene.edges.length);
  const later = composition.build(
    {},
    {
      filteredGraph: deriveGraph,
      overTime: {
        build: (...given: Parameters<typeof buildScene>) => ({ ...buildScene(...given), title: 'over time' }),
      } as never,
    },
    options(),
  );
  expect(later.title).toBe('over time');
  composition.build({}, plain, options());
  const at = (id: string): number => composition.scene!.actors.find((actor) => actor.id === id)!.x;
  const before = at('us');
  moveActor(composition, 'us', [-20, 0], options());
  expect(at('us')).toBeCloseTo(before - 20, 6);
  expect(composition.build({}, plain, options()).actors.find(({ id }) => id === 'us')!.x).toBeCloseTo(before - 20, 6);
});

test('who was moved while a layout ran stands in the scene where the reader put them', async () => {
  const composition = await laidOut();
  composition.build({}, plain, options());
  const running = composition.layout(options(), never, () => undefined);
  moveActor(composition, 'us', [-30, 0], options());
  const moved = composition.scene!.actors.find(({ id }) => id === 'us')!.x;
  await running;
  expect(composition.build({}, plain, options()).actors.find(({ id }) => id === 'us')!.x).toBeCloseTo(moved, 6);
});
