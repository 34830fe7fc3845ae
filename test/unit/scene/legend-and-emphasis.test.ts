import { beforeAll, describe, expect, test } from 'vitest';
import { STANDINGS } from '../../../src/data/vocabulary.js';
import { contentsOf, localName, relationLabel } from '../../../src/scene/build-scene.js';
import { emphasise, NO_EMPHASIS } from '../../../src/scene/emphasis.js';
import { legendGroups } from '../../../src/scene/furniture/legend.js';
import { pick } from '../../../src/scene/picking/pick.js';
import { DARK, LIGHT } from '../../../src/scene/theme.js';
import type { Scene } from '../../../src/scene/types.js';
import { en } from '../../../src/i18n/en.js';
import { article, graphOf, optionsFor, sceneOf, small } from '../../scenes/make.js';
import { ALL_STANDINGS, torture } from '../../scenes/torture.js';

const SLOW = 30_000;
let scene: Scene;
beforeAll(async () => {
  scene = await sceneOf(article);
});

describe('picking', () => {
  test('finds every actor on its centre, and every relation at the point where it is named', () => {
    for (const { id, x, y } of scene.actors) expect(pick(scene, [x, y], 8)).toEqual({ kind: 'actor', id });
    for (const { id, anchor, relation } of scene.edges) {
      if (relation !== null) expect(pick(scene, anchor, 8)).toEqual({ kind: 'edge', id });
    }
  });

  test('finds nothing in a corner', () => {
    expect(pick(scene, [1, 1], 8)).toBeNull();
  });

  test('finds every affiliation at its middle: its line opens words as well', () => {
    const ties = { ...scene, actors: [], edges: scene.edges.filter(({ relation }) => relation === null) };
    expect(ties.edges.length).toBeGreaterThan(0);
    for (const { id, anchor } of ties.edges) expect(pick(ties, anchor, 8)).toEqual({ kind: 'edge', id });
  });

  test('finds an actor before a line that ends at it, and the nearer of two lines', async () => {
    const edge = scene.edges.find(({ relation }) => relation !== null)!;
    expect(pick(scene, edge.line.path[0], 30)?.kind).toBe('actor');
    const parallel = await sceneOf(small(['a', 'b'], ['a support b', 'b support a']), [600, 400]);
    for (const { id, anchor } of parallel.edges) expect(pick(parallel, anchor, 40)?.id).toBe(id);
  });
});

describe('emphasis', () => {
  const ids = (focus: ReadonlySet<string> | undefined): string[] => [...(focus ?? [])].sort();

  test('of an actor lets it, its lines and those at their other ends stand out', () => {
    const { focus } = emphasise(scene, { kind: 'actor', id: 'us' }, null);
    expect(ids(focus?.actors)).toEqual(['maduro', 'opposition', 'us']);
    expect(ids(focus?.edges)).toEqual(['maduro/severed-ties/us', 'us/support/opposition']);
  });

  test('of a relation keeps it and its two ends', () => {
    const target = { kind: 'edge', id: 'canada/support/guaido' } as const;
    const { focus } = emphasise(scene, null, target);
    expect(ids(focus?.actors)).toEqual(['canada', 'guaido']);
    expect(ids(focus?.edges)).toEqual([target.id]);
  });

  test('follows the pointer before the selection, and is none for nothing or for what is gone', () => {
    const { focus } = emphasise(scene, { kind: 'actor', id: 'russia' }, { kind: 'actor', id: 'us' });
    expect(ids(focus?.actors)).toEqual(['contractors', 'russia']);
    expect(emphasise(scene, null, null)).toBe(NO_EMPHASIS);
    expect(emphasise(scene, { kind: 'edge', id: 'gone' }, null)).toBe(NO_EMPHASIS);
    expect(emphasise(scene, { kind: 'actor', id: 'gone' }, null)).toBe(NO_EMPHASIS);
  });
});

describe('the legend', () => {
  const cases: [string, object | undefined, Parameters<typeof sceneOf>[2]][] = [
    ['the whole article', undefined, {}],
    ['one relation of the article', undefined, { filter: { relations: ['security-aid'] } }],
    ['what the article states itself', undefined, { filter: { standings: ['stated'] } }],
    ['one neighbourhood of the article', undefined, { filter: { focus: 'us' } }],
    ['the torture scene without denials', torture, {}],
    ['the torture scene with denials', torture, { filter: { standings: ALL_STANDINGS } }],
    ['one actor', small(['a'], []), {}],
  ];

  test.each(cases)(
    'of %s lists exactly what is drawn',
    async (_name, input, options) => {
      const drawn = await sceneOf(input ?? article, [960, 640], options);
      const graph = graphOf(input ?? article, options?.filter);
      const relations = new Set(drawn.edges.map(({ relation }) => relation));
      const standings = new Set(drawn.edges.map(({ standing }) => standing));
      const kinds = new Set(drawn.actors.map(({ kind }) => kind));
      const listed = legendGroups(contentsOf(graph, optionsFor()), LIGHT, en).flat();
      const ids = (group: string): string[] => listed.filter((entry) => entry.group === group).map(({ id }) => id);
      expect(new Set(ids('relation'))).toEqual(new Set([...relations].filter((id) => id !== null)));
      expect(ids('affiliation')).toEqual(relations.has(null) ? ['affiliation'] : []);
      expect(ids('standing')).toEqual([
        ...STANDINGS.filter((standing) => standings.has(standing)),
        ...(drawn.edges.some(({ name }) => name.includes('disputed')) ? ['disputed'] : []),
      ]);
      expect(new Set(ids('kind'))).toEqual(kinds);
      // Each once as a text; and each relation in the colour of its lines.
      const texts = drawn.furniture!.texts.map(({ text }) => text);
      for (const { label } of listed.filter((entry) => entry.label.length < 40))
        expect(texts.filter((text) => text === label)).toHaveLength(1);
      const colours = new Set(drawn.furniture!.lines.map(({ color }) => color));
      for (const { line } of drawn.edges) expect(colours).toContain(line.color);
    },
    SLOW,
  );

  test(
    'stands within the picture and above the plot, on a phone too',
    async () => {
      for (const size of [
        [390, 560],
        [1600, 900],
      ] as const) {
        const { furniture, plot, width, height } = await sceneOf(torture, size);
        const numbers = furniture!.lines.flatMap(({ path }) => path);
        expect(numbers.every(([x, y]) => x > 0 && x < width && y > 0 && y < plot.y)).toBe(true);
        expect(furniture!.texts.every(({ x, y }) => x > 0 && x < width && y > 0 && y <= height)).toBe(true);
      }
    },
    SLOW,
  );

  // The smallest that toSvg accepts, on either side.
  test.each([
    [240, 240],
    [320, 240],
    [240, 320],
  ])(
    'leaves room for the graph in a picture of %i × %i px',
    async (width, height) => {
      const { actors, furniture, plot } = await sceneOf(article, [width, height]);
      expect(actors.filter(({ x, y }) => x < 0 || y < 0 || x > width || y > height).map(({ id }) => id)).toEqual([]);
      expect(plot.y + plot.height).toBeLessThanOrEqual(height);
      expect(furniture!.texts.every(({ y }) => y > 0 && y <= height)).toBe(true);
    },
    SLOW,
  );

  test('explains denial and dispute by a cross, which no other standing has', () => {
    const entries = legendGroups(
      contentsOf(graphOf(torture, { standings: ALL_STANDINGS }), optionsFor()),
      DARK,
      en,
    ).flat();
    const glyphs = Object.fromEntries(
      entries.filter(({ group }) => group === 'standing').map((entry) => [entry.id, entry.draw(0, 0).glyphs.length]),
    );
    expect(glyphs).toEqual({ stated: 1, reported: 1, implied: 1, 'called-for': 1, denied: 2, disputed: 2 });
  });
});

describe('names', () => {
  const item = { name: 'Spain', names: { pt: 'Espanha', 'pt-BR': 'A Espanha', es: 'España' } };
  test.each([
    ['pt-BR', 'A Espanha'],
    ['pt-PT', 'Espanha'],
    ['es-419', 'España'],
    ['de', 'Spain'],
    ['', 'Spain'],
    ['constructor', 'Spain'],
    ['__proto__', 'Spain'],
  ])('in the locale “%s” it is %s', (locale, name) => {
    expect(localName(item, locale)).toBe(name);
    expect(localName({ name: 'Spain' }, locale)).toBe('Spain');
  });

  test('of declared relations follow the locale, those of built-in ones the words', () => {
    const declared = { id: 'trade', label: 'Trade', labels: { ar: 'تجارة' }, marker: 'circle', cameo: [] } as const;
    expect([relationLabel(declared, en, 'ar-EG'), relationLabel(declared, en, 'de')]).toEqual(['تجارة', 'Trade']);
    const words = { ...en, relations: { support: 'Unterstützung' } };
    expect(relationLabel({ id: 'support', label: 'Support', marker: 'circle', cameo: [] }, words, 'de')).toBe(
      'Unterstützung',
    );
  });

  test('of actors on hostile ids reach the scene, one mark each', async () => {
    const { actors } = await sceneOf(torture);
    expect(actors.map(({ id }) => id)).toEqual(torture.actors.map(({ id }) => id));
    expect({}.constructor).toBe(Object);
  });
});
