/** The scene over time: what each time looks like is what its graph says, and nothing of it moves. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDataset, type Dataset } from '../../../src/data/parse-dataset.js';
import { deriveGraph } from '../../../src/model/derive-graph.js';
import type { Filter } from '../../../src/model/types.js';
import type { Places } from '../../../src/layout/types.js';
import { contrast, towards } from '../../../src/scene/style/color.js';
import { buildScene } from '../../../src/scene/build-scene.js';
import { TimeScenes } from '../../../src/scene/time-scenes.js';
import { DARK, LIGHT } from '../../../src/scene/theme.js';
import type { EdgeMark, LabelMark, Scene } from '../../../src/scene/types.js';
import { optionsFor, randomDataset, small } from '../../scenes/make.js';
import { runs } from '../../tools/runs.js';

const options = optionsFor([900, 700], { furniture: null });
const placesOf = ({ actors }: Dataset): Places =>
  new Map(actors.map(({ id }, i) => [id, { x: 60 + ((i * 197) % 780), y: 60 + ((i * 131) % 580), label: 0 }]));
const over = (dataset: Dataset, places = placesOf(dataset)): ((filter: Filter) => Scene) => {
  const time = new TimeScenes();
  return (filter) => time.build(deriveGraph(dataset, filter), places, options);
};

/** A graph whose statements have dates, ends and several standings. */
const timed = fc
  .tuple(
    fc.integer({ min: 2, max: 9 }),
    fc.integer({ min: 0, max: 999 }),
    fc.array(
      fc.tuple(
        fc.integer({ min: 1950, max: 1960 }),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('stated', 'reported', 'called-for', 'denied'),
      ),
      { minLength: 30, maxLength: 30 },
    ),
  )
  .map(([actors, seed, times]) => {
    const { statements, ...rest } = randomDataset(actors, seed) as { statements: Record<string, unknown>[] };
    // Twice each, so that lines change as more is said.
    const twice = [...statements, ...statements].slice(0, times.length);
    return parseDataset({
      ...rest,
      statements: twice.map((one, i) => {
        const [year, more, standing] = times[i]!;
        return {
          ...one,
          id: `s${i}`,
          standing,
          ...(i % 5 === 4 ? {} : { date: String(year), ...(more < 3 ? { until: String(year + more) } : {}) }),
        };
      }),
    });
  });
const filters = fc.record({
  asOf: fc.integer({ min: 1949, max: 1964 }).map(String),
  undated: fc.constantFrom(undefined, 'hide' as const),
  standings: fc.constantFrom(undefined, ['stated', 'denied'] as const),
});

/** All of a line but where it runs. */
const lookOf = ({
  id,
  standing,
  relation,
  name,
  evidence,
  line: { color, width, dash },
  glyphs,
}: EdgeMark): object => ({
  id,
  standing,
  relation,
  name,
  evidence,
  color,
  width,
  dash,
  glyphs: glyphs.map(({ fill, stroke, strokeWidth }) => ({ fill, stroke, strokeWidth })),
});

test('at every time, lines look and are called as those of the graph of that time', () => {
  fc.assert(
    fc.property(timed, filters, (dataset, filter) => {
      const scene = over(dataset)(filter);
      const plain = buildScene(deriveGraph(dataset, filter), placesOf(dataset), options);
      const byId = (marks: readonly EdgeMark[]): object[] =>
        marks.map(lookOf).toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
      expect(byId(scene.edges)).toEqual(byId(plain.edges));
      expect(scene.actors.map(({ id, label }) => [id, label])).toEqual(
        plain.actors.map(({ id, label }) => [id, label]),
      );
      expect(scene.description).toBe(plain.description);
    }),
    { numRuns: runs(60) },
  );
});

test('nothing moves from one time to another, and what looks the same is the same mark', () => {
  fc.assert(
    fc.property(timed, fc.constantFrom(undefined, ['stated', 'denied'] as const), (dataset, standings) => {
      const at = over(dataset);
      const whole = at({ standings });
      const seen = new Map<string, EdgeMark>();
      for (let year = 1949; year < 1965; year += 1) {
        const scene = at({ standings, asOf: String(year) });
        for (const mark of scene.edges) {
          const base = whole.edges.find(({ id }) => id === mark.id)!;
          expect([mark.line.path, mark.anchor]).toEqual([base.line.path, base.anchor]);
          expect(mark.glyphs.map(({ outline }) => outline)).toEqual(
            base.glyphs.slice(0, mark.glyphs.length).map(({ outline }) => outline),
          );
          const key = JSON.stringify(lookOf(mark));
          expect(seen.get(key) ?? mark).toBe(mark);
          seen.set(key, mark);
        }
        for (const mark of scene.actors) {
          const { label: _label, ...place } = whole.actors.find(({ id }) => id === mark.id)!;
          expect(mark).toMatchObject(place);
          expect(mark.glyph).toBe(whole.actors.find(({ id }) => id === mark.id)!.glyph);
        }
        for (const label of scene.labels.filter(({ of }) => of === 'actor')) expect(whole.labels).toContain(label);
        for (const label of scene.labels)
          expect(
            whole.labels.some(({ lines }) => lines[0]!.x === label.lines[0]!.x && lines[0]!.y === label.lines[0]!.y),
          ).toBe(true);
      }
    }),
    { numRuns: runs(30) },
  );
});

const two = (statements: readonly object[]): Dataset =>
  parseDataset(
    small(['a', 'b', 'c'], [], {
      statements: statements.map((one, i) => ({ id: `s${i}`, source: 's', relation: 'support', ...one })),
    }),
  );

test('what has ended is thin, pale and quiet, and says since when', () => {
  const dataset = two([
    { from: 'a', to: 'b', date: '1901', until: '1917-04-06' },
    { from: 'b', to: 'c', date: '1901' },
  ]);
  const at = over(dataset);
  const [before, after] = [at({ asOf: '1916' }).edges[0]!, at({ asOf: '1917' }).edges[0]!];
  expect([before.name, after.name]).toEqual(['a → b: support, stated', 'a → b: support, stated, ended 6 April 1917']);
  expect(after.line).toMatchObject({ color: towards(before.line.color, LIGHT.paper), width: 1.1 });
  expect(after.glyphs.map(({ fill }) => fill)).toEqual(
    before.glyphs.map(({ fill }) => (fill === before.line.color ? after.line.color : fill)),
  );
  const label = (year: string): string | undefined =>
    at({ asOf: year }).labels.find(({ of, owner }) => of === 'edge' && owner === 'a/support/b')?.lines[0]?.color;
  expect([label('1916'), label('1917')]).toEqual([LIGHT.ink, LIGHT.quiet]);
});

test('the pale colours are seen, and are paler than what holds', () => {
  for (const theme of [LIGHT, DARK]) {
    for (const color of [...Object.values(theme.relations), ...theme.relationFallback]) {
      const pale = contrast(towards(color, theme.paper), theme.paper);
      expect(pale).toBeGreaterThanOrEqual(1.5);
      expect(pale).toBeLessThan(contrast(color, theme.paper) * 0.8);
    }
  }
  expect(towards('rebeccapurple', '#ffffff')).toBe('rebeccapurple');
});

test('a label that two lines share stays for the one that is there', () => {
  const dataset = two(
    ['support', 'recognition', 'severed-ties'].flatMap((relation) => [
      { from: 'a', to: 'b', relation, date: '1901' },
      { from: 'b', to: 'a', relation, date: '1910' },
    ]),
  );
  const labels = (far: number, filter: Filter): LabelMark[] =>
    over(
      dataset,
      new Map(['a', 'b', 'c'].map((id, i) => [id, { x: 100 + far * i, y: 300, label: 0 }])),
    )(filter).labels.filter(({ of }) => of === 'edge');
  const far = Array.from({ length: 60 }, (_, i) => 60 + 4 * i).find((width) =>
    labels(width, {}).some(({ also }) => also !== null),
  )!;
  const shared = labels(far, {}).find(({ also }) => also !== null)!;
  const forth = [shared.owner, shared.also!].find((id) => id.startsWith('a/'))!;
  const alone = labels(far, { asOf: '1905' }).find(({ owner }) => owner === forth)!;
  expect([alone.also, alone.lines[0]!.x, alone.lines[0]!.text]).toEqual([
    null,
    shared.lines[0]!.x,
    shared.lines[0]!.text,
  ]);
});

test('a way that is the shortest only as long as no other is known is drawn all the same', () => {
  const dataset = two([
    { from: 'a', to: 'c', date: '1901' },
    { from: 'c', to: 'b', date: '1901' },
    { from: 'a', to: 'b', date: '1950' },
  ]);
  const at = over(dataset);
  expect(at({ between: ['a', 'b'] }).edges.map(({ id }) => id)).toEqual(['a/support/b']);
  expect(at({ between: ['a', 'b'], asOf: '1910' }).edges.map(({ id }) => id)).toEqual(['a/support/c', 'c/support/b']);
});

test('another theme, language, filter or place is another picture', () => {
  const dataset = two([
    { from: 'a', to: 'b', date: '1901' },
    { from: 'b', to: 'c' },
  ]);
  const time = new TimeScenes();
  const graph = deriveGraph(dataset, { asOf: '1950' });
  const places = placesOf(dataset);
  const first = time.build(graph, places, options);
  expect(time.build(graph, places, { ...options }).edges[0]).toBe(first.edges[0]);
  expect(time.build(graph, places, { ...options, theme: DARK }).paper).toBe(DARK.paper);
  expect(time.build(graph, new Map(places).set('a', { x: 5, y: 5, label: 0 }), options).actors[0]!.x).not.toBe(
    first.actors[0]!.x,
  );
  expect(time.build(deriveGraph(dataset, { asOf: '1950', relations: [] }), places, options).edges).toEqual([]);
});
