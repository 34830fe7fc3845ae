import { describe, expect, test } from 'vitest';
import {
  cross,
  measure,
  overlap,
  passes,
  type Convex,
  type Drawing,
  type DrawnLine,
  type DrawnText,
  type Point,
} from '../../scenes/legibility.js';
import { endsOf } from '../../scenes/read-svg.js';

const box = (x: number, y: number, width: number, height: number): Convex => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];
const turned = (outline: Convex, [cx, cy]: Point, degrees: number): Convex => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return outline.map(([x, y]) => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos]);
};
const text = (owner: string, outline: Convex, of: DrawnText['of'] = 'actor', size = 12): DrawnText => ({
  of,
  owner,
  text: owner,
  boxes: [outline],
  size,
});
const line = (from: string, to: string, points: readonly Point[], relation: string | null = 'support'): DrawnLine => ({
  id: `${from}/${relation ?? '~leads'}/${to}`,
  from,
  to,
  relation,
  points,
});
const mark = (id: string, x: number, y: number) => ({ id, outline: box(x - 5, y - 5, 10, 10) });
const measured = (drawing: Partial<Drawing>) =>
  measure({
    frame: { width: 200, height: 100 },
    plot: { top: 0, bottom: 100 },
    marks: [],
    texts: [],
    lines: [],
    ...drawing,
  });

describe('texts', () => {
  test('on each other count once a pair; beside each other, touching, or two lines of one name do not', () => {
    const one = text('one', box(10, 10, 60, 11));
    expect(measured({ texts: [one, text('two', box(60, 15, 60, 11))] }).textOnText).toEqual(['“one” on “two”']);
    expect(measured({ texts: [one, text('two', box(70.3, 10, 60, 11))] }).textOnText).toEqual([]);
    expect(measured({ texts: [one, text('two', box(69.3, 10, 60, 11))] }).textOnText).toEqual([]);
    expect(measured({ texts: [{ ...one, boxes: [box(10, 10, 60, 11), box(10, 15, 60, 11)] }] }).textOnText).toEqual([]);
  });

  test('turned by 45° are boxes that turn: what only the upright bounds would meet is free', () => {
    const slanted = text('a/support/b', turned(box(50, 44, 80, 11), [90, 50], 45), 'edge');
    const corner = text('corner', box(100, 22, 30, 11));
    const bounds = slanted.boxes[0]!.map(([x, y]) => [x, y] as const);
    expect(Math.min(...bounds.map(([, y]) => y))).toBeLessThan(25);
    expect(measured({ texts: [slanted, corner] }).textOnText).toEqual([]);
    expect(measured({ texts: [slanted, text('middle', box(95, 45, 30, 11))] }).textOnText).toHaveLength(1);
  });

  test('are cut where a corner leaves the frame', () => {
    expect(
      measured({
        texts: [
          text('in', box(0, 0, 200, 10)),
          text('right', box(180, 20, 21, 10)),
          text('below', box(10, 95, 20, 10)),
          text('slanted', turned(box(0, 40, 40, 10), [20, 45], 90), 'edge'),
        ],
      }).cutOff,
    ).toEqual(['“right”', '“below”']);
    expect(measured({ texts: [text('slanted', turned(box(60, 2, 40, 10), [80, 7], 90), 'edge')] }).cutOff).toHaveLength(
      1,
    );
  });

  test('may cover the mark that they name, and no other', () => {
    const marks = [mark('a', 50, 50), mark('b', 150, 50)];
    expect(measured({ marks, texts: [text('a', box(40, 46, 20, 10))] }).textOnMark).toEqual([]);
    expect(
      measured({ marks, texts: [text('a', box(140, 46, 20, 10)), text('a/support/b', box(52, 46, 20, 10), 'edge')] })
        .textOnMark,
    ).toEqual(['“a” on b', '“a/support/b” of a/support/b on a']);
  });

  test('that are missing are named, but an affiliation needs none', () => {
    const lines = [
      line('a', 'b', [
        [50, 50],
        [150, 50],
      ]),
      line(
        'a',
        'b',
        [
          [50, 50],
          [150, 50],
        ],
        null,
      ),
    ];
    const { unnamedRelations, unnamedActors } = measured({
      marks: [mark('a', 50, 50), mark('b', 150, 50)],
      lines,
      texts: [text('b', box(140, 60, 20, 10))],
    });
    expect(unnamedRelations).toEqual(['a/support/b']);
    expect(unnamedActors).toEqual(['a']);
    expect(
      measured({ lines, texts: [{ ...text('a/support/b', box(80, 40, 30, 10), 'edge'), text: ' ' }] }).unnamedRelations,
    ).toEqual(['a/support/b']);
    expect(measured({ lines, texts: [text('a/support/b', box(80, 40, 30, 10), 'edge')] }).unnamedRelations).toEqual([]);
  });
});

describe('lines', () => {
  const marks = [mark('a', 20, 50), mark('b', 180, 50), mark('c', 100, 50), mark('d', 100, 90)];

  test('through a mark count for each mark that they do not end at', () => {
    expect(
      measured({
        marks,
        lines: [
          line('a', 'b', [
            [20, 50],
            [180, 50],
          ]),
        ],
      }).lineThroughMark,
    ).toEqual(['a/support/b through c']);
    expect(
      measured({
        marks,
        lines: [
          line('a', 'c', [
            [20, 50],
            [100, 50],
          ]),
        ],
      }).lineThroughMark,
    ).toEqual([]);
    expect(
      measured({
        marks,
        lines: [
          line('a', 'b', [
            [20, 50],
            [100, 20],
            [180, 50],
          ]),
        ],
      }).lineThroughMark,
    ).toEqual([]);
    expect(
      measured({
        marks,
        lines: [
          line('a', 'b', [
            [20, 50],
            [100, 44.8],
            [180, 50],
          ]),
        ],
      }).lineThroughMark,
    ).toEqual([]);
  });

  test('through names count, turned or level', () => {
    const lines = [
      line('a', 'b', [
        [20, 50],
        [180, 50],
      ]),
    ];
    expect(
      measured({ marks, lines, texts: [text('d', box(60, 45, 20, 10)), text('c', box(60, 60, 20, 10))] })
        .lineThroughName,
    ).toEqual(['a/support/b through “d”']);
  });

  test('cross as straight connections of centres, one a pair, unless they share an actor', () => {
    const across = [mark('a', 20, 20), mark('b', 180, 80), mark('c', 20, 80), mark('d', 180, 20)];
    const ab = line('a', 'b', [
      [20, 20],
      [20, 90],
      [180, 80],
    ]);
    const cd = line('c', 'd', [
      [20, 80],
      [180, 20],
    ]);
    expect(measured({ marks: across, lines: [ab, line('b', 'a', ab.points, 'recognition'), cd] }).crossings).toBe(1);
    expect(measured({ marks: across, lines: [ab, line('c', 'd', cd.points, null)] }).crossings).toBe(1);
    expect(
      measured({
        marks: across,
        lines: [
          ab,
          line('a', 'd', [
            [20, 20],
            [180, 20],
          ]),
        ],
      }).crossings,
    ).toBe(0);
    expect(measured({ marks: across, lines: [line('a', 'd', []), line('c', 'b', [])] }).crossings).toBe(0);
  });

  test('hide on a line of the same pair, even if longer by an arrowhead, not on one that bends away', () => {
    expect(
      measured({
        lines: [
          line('a', 'b', [
            [20, 50],
            [172, 50],
          ]),
          line('b', 'a', [
            [180, 50],
            [28, 50],
          ]),
        ],
      }).hiddenLines,
    ).toEqual(['b/support/a']);
    expect(
      measured({
        lines: [
          line('a', 'b', [
            [20, 50],
            [180, 50],
          ]),
          line('b', 'a', [
            [180, 52],
            [20, 52],
          ]),
        ],
      }).hiddenLines,
    ).toEqual([]);
    const points: Point[] = [
      [20, 50],
      [100, 30],
      [180, 50],
    ];
    expect(measured({ lines: [line('a', 'b', points), line('b', 'a', points.slice().reverse())] }).hiddenLines).toEqual(
      ['b/support/a'],
    );
    expect(
      measured({
        lines: [
          line('a', 'b', points),
          line('b', 'a', [
            [180, 50],
            [100, 70],
            [20, 50],
          ]),
        ],
      }).hiddenLines,
    ).toEqual([]);
  });
});

describe('the whole', () => {
  test('marks on marks, the smallest text and the share of the plot', () => {
    const { markOnMark, smallestText, used } = measured({
      plot: { top: 20, bottom: 100 },
      marks: [mark('a', 50, 50), mark('b', 58, 50), mark('c', 150, 60)],
      texts: [text('c', box(145, 65, 30, 15), 'actor', 9.5), text('title', box(0, 0, 100, 10), 'furniture', 20)],
    });
    expect(markOnMark).toEqual(['a on b']);
    expect(smallestText).toBe(9.5);
    expect(used).toBeCloseTo(((175 - 45) * (80 - 45)) / (200 * 80), 10);
  });

  test('an edge says its ends and relation by its id', () => {
    expect(endsOf('a%2Fb/support/c')).toEqual({ from: 'a/b', relation: 'support', to: 'c' });
    expect(endsOf('a/~leads/c/2')).toEqual({ from: 'a', relation: null, to: 'c' });
  });

  test('predicates: areas, not borders', () => {
    expect(overlap(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBe(false);
    expect(
      passes(
        [
          [-5, 5],
          [15, 5],
        ],
        box(0, 0, 10, 10),
      ),
    ).toBe(true);
    expect(
      passes(
        [
          [4, 4],
          [6, 6],
        ],
        box(0, 0, 10, 10),
      ),
    ).toBe(true);
    expect(
      passes(
        [
          [-5, 0],
          [15, 0],
        ],
        box(0, 0, 10, 10),
      ),
    ).toBe(false);
    expect(
      passes(
        [
          [-5, 6],
          [6, -5],
        ],
        box(0, 0, 10, 10),
      ),
    ).toBe(true);
    expect(
      passes(
        [
          [-5, 4],
          [4, -5],
        ],
        box(0, 0, 10, 10),
      ),
    ).toBe(false);
    expect(cross([0, 0], [2, 2], [0, 2], [2, 0])).toBe(true);
    expect(cross([0, 0], [2, 2], [1, 1], [2, 0])).toBe(false);
    expect(cross([0, 0], [2, 2], [5, 3], [3, 5])).toBe(false);
    expect(cross([5, 3], [3, 5], [0, 0], [2, 2])).toBe(false);
  });
});
