/** Marks of the lines of a large picture: they keep little, and are for whoever reads them as any other mark. */
import { setFlagsFromString, getHeapStatistics } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, expect, test } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { buildGraph } from '../../../src/model/build-graph.js';
import { edgesOf } from '../../../src/model/graph-queries.js';
import type { EdgeAttributes } from '../../../src/model/types.js';
import { largeEdgeMarks } from '../../../src/scene/large/edge-mark.js';
import { colorOfLine, drawLine, type LineMarkContext } from '../../../src/scene/large/line-marks.js';
import { PALE_WIDTH } from '../../../src/scene/large/line-strengths.js';
import { pathOf, straightLines, type StraightLine } from '../../../src/scene/large/straight-lines.js';
import { colorsOf } from '../../../src/scene/style/relation-colors.js';
import { LIGHT } from '../../../src/scene/theme.js';
import { grouped } from '../../scenes/world.js';

const PROPERTIES = [
  'id',
  'from',
  'to',
  'relation',
  'standing',
  'line',
  'glyphs',
  'emphasised',
  'anchor',
  'name',
  'evidence',
] as const;

const given = grouped(60, 400) as { actors: object[]; statements: object[] };
const dataset = parseDataset({
  ...given,
  actors: given.actors.map((actor, i) =>
    i === 0 ? { ...actor, affiliations: [{ kind: 'leads', to: 'a5', source: 't' }] } : actor,
  ),
  statements: [
    ...given.statements,
    // From an actor to itself, denied, and the other way round.
    { id: 'loop', source: 't', from: 'a1', relation: 'support', to: 'a1' },
    { id: 'denied', source: 't', from: 'a2', relation: 'severed-ties', to: 'a3', standing: 'denied' },
    { id: 'called-for', source: 't', from: 'a3', relation: 'recognition', to: 'a2', standing: 'called-for' },
  ],
});
const graph = buildGraph(dataset, { standings: ['stated', 'called-for', 'denied'] });
const edges = edgesOf(graph);
let lines: StraightLine[];
let context: LineMarkContext;
/** Shades of every kind: pale, between, and in the own colour. */
const shadeOf = (i: number): number => [0.07, 0.2 + i / 4000, 0.5, 0.7, 1][i % 5]!;
const textsOf = ({ id }: EdgeAttributes) => ({ name: `name of ${id}`, evidence: [`evidence of ${id}`] });

beforeAll(() => {
  const ends = graph.nodes().map((id, i) => ({
    id,
    x: 40 + (i % 10) * 90,
    y: 30 + Math.floor(i / 10) * 95 + (i % 3) * 7,
    radius: 4 + (i % 5),
    shape: 'circle' as const,
    border: 1,
  }));
  lines = straightLines(edges, new Map(ends.map((end) => [end.id, end])), { width: 1000, height: 640 });
  context = {
    theme: LIGHT,
    colors: colorsOf(graph, LIGHT),
    toScene: ([x, y]) => [x + 11, y + 7],
    anchorOf: (line) => ({ point: line.start, along: line.along, second: line.end }),
    widthOf: () => null,
  };
});

test('have what is drawn of their lines, to the last bit, and what is said of them', () => {
  const marks = largeEdgeMarks(
    lines,
    lines.map((_, i) => shadeOf(i)),
    context,
    textsOf,
  );
  marks.forEach((mark, i) => {
    const edge = edges[i]!;
    const { line, glyphs, anchor } = drawLine(lines[i]!, shadeOf(i), context);
    if (shadeOf(i) < 0.5) {
      const path = pathOf(lines[i]!).map(context.toScene);
      expect({ path, color: colorOfLine(edge, shadeOf(i), context), width: PALE_WIDTH, dash: null }).toEqual(line);
      expect(glyphs).toEqual([]);
    }
    expect(Object.fromEntries(PROPERTIES.map((name) => [name, mark[name]]))).toStrictEqual({
      id: edge.id,
      from: edge.from,
      to: edge.to,
      relation: edge.type === 'relation' ? edge.relation.id : null,
      standing: edge.type === 'relation' ? edge.standing : null,
      line,
      glyphs,
      emphasised: shadeOf(i) < 1 ? drawLine(lines[i]!, 1, context) : undefined,
      anchor,
      ...textsOf(edge),
    });
  });
});

test('can be read by name, taken apart, and written as JSON; nobody can change them', () => {
  const [mark] = largeEdgeMarks(lines.slice(0, 1), [0.1], context, textsOf);
  const { id, name, emphasised, ...others } = mark!.toJSON();
  expect([id, name]).toEqual([edges[0]!.id, `name of ${edges[0]!.id}`]);
  expect(Object.keys(others).sort()).toEqual(
    PROPERTIES.filter((property) => !['id', 'name', 'emphasised'].includes(property)).sort(),
  );
  expect(PROPERTIES.every((property) => property in mark!)).toBe(true);
  expect(JSON.parse(JSON.stringify({ edges: [mark] }))).toEqual({
    edges: [JSON.parse(JSON.stringify({ id, name, emphasised, ...others }))],
  });
  expect(() => Object.assign(mark!, { id: 'other' })).toThrow(TypeError);
});

test('are not put in words before somebody asks', () => {
  let asked = 0;
  const marks = largeEdgeMarks(
    lines,
    lines.map(() => 1),
    context,
    (edge) => {
      asked += 1;
      return textsOf(edge);
    },
  );
  expect([marks.every(({ line, glyphs }) => line !== undefined && glyphs !== undefined), asked]).toEqual([true, 0]);
  expect([marks[3]!.name, asked]).toEqual([textsOf(edges[3]!).name, 1]);
});

test('keep less than 100 bytes of the heap for each pale line: no points, no functions', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const many = Array.from({ length: 50 }, () => lines).flat();
  const shades = many.map(() => 0.1);
  const used = (): number => {
    collect();
    return getHeapStatistics().used_heap_size;
  };
  const before = used();
  const marks = largeEdgeMarks(many, shades, context, textsOf);
  const each = (used() - before) / marks.length;
  expect(marks).toHaveLength(50 * edges.length);
  expect(each).toBeLessThan(100);
});
