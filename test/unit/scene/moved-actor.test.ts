/** An actor of a large scene is moved: only what hangs on it changes, and once it rests all is as if it had stood there. */
import { beforeAll, describe, expect, test } from 'vitest';
import { placeLarge } from '../../../src/compose-large.js';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import type { Places } from '../../../src/layout/types.js';
import { buildGraph } from '../../../src/model/build-graph.js';
import type { StatementGraph } from '../../../src/model/types.js';
import type { PlacedActors } from '../../../src/place-options.js';
import { LargeScenes } from '../../../src/scene/large/large-scenes.js';
import type { SceneOptions } from '../../../src/scene/scene-options.js';
import type { Scene } from '../../../src/scene/types.js';
import { defaultsFor, sceneOptionsOf } from '../../../src/static/options.js';
import { grouped } from '../../scenes/world.js';

const dataset = parseDataset(grouped(150, 700));
const graph: StatementGraph = buildGraph(dataset, {});
let options: SceneOptions;
let placed: PlacedActors;
let before: Scene;
/** The actor with most lines, moved by 60 px. */
const ACTOR = graph.nodes().toSorted((a, b) => graph.edges(b).length - graph.edges(a).length)[0]!;

beforeAll(async () => {
  options = { ...(await sceneOptionsOf({}, defaultsFor(dataset))), furniture: null, width: 1000, height: 640 };
  placed = await placeLarge(graph, options, {});
  before = placed.build(graph, placed.places, options);
});

function movedPlaces(by: number): Places {
  const { x, y, label } = placed.places.get(ACTOR)!;
  return new Map(placed.places).set(ACTOR, { x: x + by, y: y + by / 2, label });
}

describe('an actor that is moved', () => {
  test('takes its mark, its name and its lines along; all other marks are the same objects', () => {
    placed.build(graph, placed.places, options);
    before = placed.build(graph, placed.places, options);
    const after = placed.build(graph, movedPlaces(60), options);
    expect(after.moved).toBe(ACTOR);
    const [mark, old] = [after, before].map(({ actors }) => actors.find(({ id }) => id === ACTOR)!);
    expect([mark!.x - old!.x, mark!.y - old!.y].map(Math.round)).toEqual([60, 30]);
    const name = ({ labels }: Scene): number =>
      labels.find(({ of, owner }) => of === 'actor' && owner === ACTOR)!.lines[0]!.x;
    expect(Math.round(name(after) - name(before))).toBe(60);
    const ofActor = new Set(graph.edges(ACTOR));
    after.edges.forEach((edge, i) => {
      expect(edge === before.edges[i]).toBe(!ofActor.has(edge.id));
    });
    expect(after.actors.filter((actor, i) => actor !== before.actors[i])).toHaveLength(1);
  });

  test('has lines that begin and end at the borders of their marks', () => {
    const after = placed.build(graph, movedPlaces(80), options);
    const marks = new Map(after.actors.map((mark) => [mark.id, mark]));
    for (const edge of after.edges.filter(({ from, to }) => from === ACTOR || to === ACTOR)) {
      const [[x, y]] = edge.line.path;
      const from = marks.get(edge.from)!;
      const far = Math.hypot(x - from.x, y - from.y);
      // Lines side by side begin at a circle; marks of other shapes reach a little farther.
      expect(Math.abs(far - from.radius)).toBeLessThan(from.radius * 0.3 + 2);
    }
  });

  test('stands, once it rests, in the very scene that would have been built for its place', () => {
    const places = movedPlaces(100);
    placed.build(graph, movedPlaces(90), options);
    placed.build(graph, places, options);
    const settled = placed.build(graph, new Map(places), options);
    expect(settled.moved).toBeUndefined();
    expect(settled).toEqual(new LargeScenes(graph).build(graph, places, options));
  });

  test('is moved in a near view as well, by as much more', () => {
    const near = (places: Places): Scene => placed.byScale!.atScale(graph, places, options, 4);
    const first = near(placed.places);
    const after = near(movedPlaces(60));
    expect(after.moved).toBe(ACTOR);
    const x = ({ actors }: Scene): number => actors.find(({ id }) => id === ACTOR)!.x;
    expect(Math.round((x(after) - x(first)) / (first.width / before.width))).toBe(60);
  });

  test('alone is moved: with two, other sizes or other words the scene is built anew', () => {
    placed.build(graph, placed.places, options);
    const [, second] = graph.nodes();
    const two = new Map(movedPlaces(60)).set(second!, { x: 5, y: 5, label: 0 });
    expect(placed.build(graph, two, options).moved).toBeUndefined();
    expect(placed.build(graph, movedPlaces(60), { ...options, width: 900 }).moved).toBeUndefined();
    expect(placed.build(buildGraph(dataset, {}), movedPlaces(70), options).moved).toBeUndefined();
  });
});
