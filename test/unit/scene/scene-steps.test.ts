/** The scene of a large graph is built in steps, between which other tasks run; what comes of it is the same. */
import { beforeAll, describe, expect, test } from 'vitest';
import { placeLarge } from '../../../src/compose-large.js';
import { atOnce } from '../../../src/data/steps.js';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { buildGraph } from '../../../src/model/build-graph.js';
import type { StatementGraph } from '../../../src/model/types.js';
import type { PlacedActors } from '../../../src/place-options.js';
import { frameOf } from '../../../src/scene/frame.js';
import { LargeScenes } from '../../../src/scene/large/large-scenes.js';
import type { SceneOptions } from '../../../src/scene/scene-options.js';
import type { Scene } from '../../../src/scene/types.js';
import { defaultsFor, sceneOptionsOf } from '../../../src/static/options.js';
import { grouped } from '../../scenes/world.js';

interface Case {
  readonly graph: StatementGraph;
  readonly options: SceneOptions;
  readonly placed: PlacedActors;
}

async function laidOut(actors: number, lines: number): Promise<Case> {
  const dataset = parseDataset(grouped(actors, lines));
  const graph = buildGraph(dataset, {});
  const base = await sceneOptionsOf({}, defaultsFor(dataset));
  const options: SceneOptions = { ...base, furniture: null, width: 1000, height: 640 };
  return { graph, options, placed: await placeLarge(graph, options, {}) };
}

const idle = new AbortController().signal;

/** Steps of a scene, as they would be run in slices: their number, and the scene. */
function stepped({ graph, options, placed }: Case): { readonly pauses: number; readonly scene: Scene } {
  const scenes = new LargeScenes(graph);
  const measured = scenes.measure(graph, frameOf(graph, options), options.locale);
  const steps = scenes.bareSteps(graph, placed.places, options, measured, null);
  let pauses = 0;
  let step = steps.next();
  while (step.done !== true) {
    pauses += 1;
    step = steps.next();
  }
  return { pauses, scene: step.value };
}

describe('a graph of 120 actors', () => {
  let few: Case;
  beforeAll(async () => {
    few = await laidOut(120, 390);
  });

  test('has its lines named in steps, one or more for each line', () => {
    const { pauses, scene } = stepped(few);
    expect(scene.labels.filter(({ of }) => of === 'edge').length).toBeGreaterThan(0);
    expect(pauses).toBeGreaterThan(2 * scene.edges.length);
  });

  test('has the same scene in steps and at once', () => {
    const { graph, options, placed } = few;
    expect(stepped(few).scene).toEqual(new LargeScenes(graph).build(graph, placed.places, options));
  });

  test('has the scene that was prepared, once it is asked for with the same places and options', async () => {
    const { graph, options, placed } = few;
    const { places, build, prepare } = placed;
    const plain = build(graph, places, options);
    await prepare!(graph, places, options, idle);
    const given = build(graph, places, { ...options });
    expect(given).toEqual(plain);
    expect(given).not.toBe(plain);
    expect(build(graph, places, options)).not.toBe(given);
  });

  test('has no prepared scene of other places or options', async () => {
    const { graph, options, placed } = few;
    const { places, build, prepare } = placed;
    await prepare!(graph, places, options, idle);
    expect(build(graph, places, { ...options, width: 900 }).width).toBe(900);
    await prepare!(graph, places, options, idle);
    const [id] = graph.nodes();
    const other = new Map([...places].map(([actor, at]) => [actor, { ...at, x: at.x / 2 }]));
    expect(build(graph, other, options)).toEqual(new LargeScenes(graph).build(graph, other, options));
    expect(other.get(id!)!.x).not.toBe(places.get(id!)!.x);
  });

  test('is not prepared any further once that is of no interest', async () => {
    const { graph, options, placed } = few;
    const gone = new AbortController();
    gone.abort(new Error('gone'));
    await expect(placed.prepare!(graph, placed.places, options, gone.signal)).rejects.toThrow('gone');
  });
});

describe('a graph of 2,000 actors and 10,000 lines', () => {
  let many: Case;
  beforeAll(async () => {
    many = await laidOut(2000, 10_000);
  });

  test('is built in seven steps or more', () => {
    const { pauses, scene } = stepped(many);
    expect(scene.edges).toHaveLength(10_000);
    expect(pauses).toBeGreaterThanOrEqual(6);
  });

  test('lets other tasks run while its scene is prepared', async () => {
    const { graph, options, placed } = many;
    let tasks = 0;
    let isRunning = true;
    const count = (): void => {
      tasks += 1;
      if (isRunning) setImmediate(count);
    };
    setImmediate(count);
    await placed.prepare!(graph, placed.places, options, idle);
    isRunning = false;
    expect(tasks).toBeGreaterThan(1);
  });
});

test('atOnce runs steps to their end', () => {
  const done: number[] = [];
  function* steps(): Generator<undefined, string> {
    for (let i = 0; i < 3; i += 1) {
      done.push(i);
      yield;
    }
    return 'end';
  }
  expect(atOnce(steps())).toBe('end');
  expect(done).toEqual([0, 1, 2]);
});
