/** Outlines and marks of groups: what they hold, where they stand, and what they leave alone. */
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { isInHull } from '../../../src/geometry/hull.js';
import { boxesOverlap, boxMeetsCircle } from '../../../src/geometry/oriented-box.js';
import { seededRandom } from '../../../src/layout/seeded-random.js';
import { actorGroupsOf } from '../../../src/model/groups/actor-groups.js';
import { frameOf } from '../../../src/scene/frame.js';
import { withHulls } from '../../../src/scene/groups/hulls.js';
import { emphasise, NO_EMPHASIS } from '../../../src/scene/emphasis.js';
import { emphasiseGroup } from '../../../src/scene/groups/emphasise-group.js';
import { groupLooks, ON_DARK, ON_LIGHT } from '../../../src/scene/groups/group-looks.js';
import { placesWithMarks } from '../../../src/scene/groups/place-group-marks.js';
import { LargeScenes } from '../../../src/scene/large/large-scenes.js';
import { anchorOf } from '../../../src/scene/picking/anchor-of.js';
import { blend, contrast } from '../../../src/scene/style/color.js';
import { shortLabel } from '../../../src/scene/text/text-layout.js';
import { DARK, LIGHT } from '../../../src/scene/theme.js';
import { boxOfText } from '../../../src/scene/scene-faults.js';
import type { Scene } from '../../../src/scene/types.js';
import { resolveView } from '../../../src/model/view/resolve-view.js';
import { sceneOf } from '../../../src/static/to-svg.js';
import { toSvg } from '../../../src/static.js';
import { blocs } from '../../scenes/blocs.js';
import { article, graphOf, optionsFor } from '../../scenes/make.js';
import { grouped } from '../../scenes/world.js';

const GIVEN = blocs();
const WORLD = grouped(200, 1600);
async function drawn(input: unknown, options: Parameters<typeof toSvg>[1] = {}): Promise<Scene> {
  const dataset = parseDataset(input);
  return sceneOf(dataset, resolveView(dataset, options), options);
}

describe('outlines', () => {
  test.each([
    ['groups that are given', GIVEN, {}],
    ['communities', WORLD, { groups: 'hulls' as const }],
  ])('of %s hold most members that are shown, and few others', async (_what, input, options) => {
    const scene = await drawn(input, options);
    const { of } = actorGroupsOf(parseDataset(input));
    expect(scene.hulls?.length).toBeGreaterThan(0);
    for (const { id, outline } of scene.hulls!) {
      const own = scene.actors.filter((actor) => `group:${of.get(actor.id)?.id}` === id);
      const inside = scene.actors.filter(({ x, y }) => isInHull(outline, [x, y]));
      const members = inside.filter((actor) => own.includes(actor));
      expect(members.length / own.length).toBeGreaterThanOrEqual(0.65);
      expect(1 - members.length / inside.length).toBeLessThanOrEqual(0.3);
    }
  });

  test('are named where their names cover no other name and no mark', async () => {
    const scene = await drawn(WORLD, { groups: 'hulls' });
    const ids = new Set(scene.hulls!.map(({ id }) => id));
    const names = scene.labels.filter(({ owner }) => ids.has(owner));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const [box] = name.lines.map(boxOfText);
      const others = scene.labels.filter((other) => other !== name).flatMap(({ lines }) => lines.map(boxOfText));
      expect(others.some((other) => boxesOverlap(box!, other))).toBe(false);
      expect(scene.actors.some(({ x, y, radius }) => boxMeetsCircle(box!, [x, y], radius))).toBe(false);
    }
  });

  test('are left out where others stand among the members', async () => {
    const scene = await drawn(WORLD, { groups: 'hulls' });
    const graph = graphOf(WORLD, { groups: 'hulls' });
    // The same places, dealt out anew: now the members of a group stand anywhere.
    const { actors } = scene;
    const random = seededRandom(5);
    const dealt = actors.map((actor) => {
      const { x, y } = actors[Math.floor(random() * actors.length)]!;
      return { ...actor, x, y };
    });
    const { hulls = [] } = withHulls({ ...scene, actors: dealt }, graph, optionsFor());
    // A few members may still stand together by chance.
    expect(hulls.filter(({ members }) => members > 8)).toEqual([]);
    expect(scene.hulls!.some(({ members }) => members > 8)).toBe(true);
  });

  test('are there only where groups are given or asked for', async () => {
    expect((await drawn(WORLD)).hulls).toBeUndefined();
    expect((await drawn(GIVEN, { groups: 'none' })).hulls).toBeUndefined();
    expect((await drawn(GIVEN, { groups: 'folded' })).hulls).toBeUndefined();
    expect((await drawn(GIVEN, { groups: 'folded', openGroups: ['north'] })).hulls?.map(({ id }) => id)).toEqual([
      'group:north',
    ]);
    expect(await toSvg(article, { groups: 'hulls' })).toBe(await toSvg(article));
  });

  test('lie beneath all lines of a file, each in the colour of its group', async () => {
    const svg = await toSvg(GIVEN, { data: false });
    const hulls = svg.indexOf('data-layer="hulls"');
    expect(hulls).toBeGreaterThan(0);
    expect(hulls).toBeLessThan(svg.indexOf('data-layer="edges"'));
    const [north, south] = ON_LIGHT;
    expect(svg).toMatch(
      new RegExp(
        `<polygon data-hull="group:north" points="[\\d., ]+" fill="${north}" stroke="${north}" fill-opacity="0.1" stroke-opacity="0.9"`,
      ),
    );
    expect(svg).toContain(`fill="${south}" stroke="${south}"`);
    expect(await toSvg(GIVEN, { data: false })).toBe(svg);
  });
});

describe('the colours of groups', () => {
  const many = parseDataset({
    ...GIVEN,
    groups: Array.from({ length: 18 }, (_, i) => ({ id: `g${i}`, name: `Group ${i}` })),
    actors: (GIVEN as { actors: { id: string }[] }).actors.map((actor, i) => ({ ...actor, group: `g${i}` })),
  });

  test('and dashes are those of their places in the dataset, whatever is shown, and differ eighteen times', () => {
    const looks = groupLooks(many, LIGHT);
    expect(new Set([...looks.values()].map((look) => JSON.stringify(look))).size).toBe(looks.size);
    expect([...looks].slice(0, 7).map(([id, { color, dash }]) => [id, color, dash])).toEqual([
      ...ON_LIGHT.map((color, i) => [`g${i}`, color, null]),
      ['g6', ON_LIGHT[0], [6, 3]],
    ]);
    expect(groupLooks(many, DARK).get('g1')?.color).toBe(ON_DARK[1]);
    // A page may have a paper of its own.
    expect(groupLooks(many, { paper: '#203040' }).get('g1')?.color).toBe(ON_DARK[1]);
    expect(groupLooks(many, { paper: 'Canvas' }).get('g1')?.color).toBe(ON_LIGHT[1]);
  });

  test.each([
    ['light', LIGHT, ON_LIGHT],
    ['dark', DARK, ON_DARK],
  ] as const)('on %s paper leave lines and names their contrast, and have 3:1 themselves', (_name, theme, colors) => {
    for (const color of colors) {
      expect(contrast(color, theme.paper), color).toBeGreaterThanOrEqual(3);
      // Names have a halo of paper besides.
      const tint = blend(theme.paper, color, 0.1);
      for (const text of [theme.ink, theme.quiet])
        expect(contrast(text, tint), `${text} on ${tint}`).toBeGreaterThanOrEqual(4.5);
      for (const [id, line] of Object.entries(theme.relations))
        expect(contrast(line, tint), `${id} on ${tint}`).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the legend of a file', () => {
  const named = ({ furniture }: Scene): string[] => furniture!.texts.map(({ text }) => text);

  test('names the groups that are outlined, and only those', async () => {
    const input = GIVEN as { actors: { id: string }[]; groups: object[] };
    const actors = input.actors.map((actor) => (actor.id === 'alone' ? { ...actor, group: 'lone' } : actor));
    const one = await drawn({ ...input, actors, groups: [...input.groups, { id: 'lone', name: 'Lone bloc' }] });
    expect(named(one)).toContain('Northern bloc');
    expect(named(one)).not.toContain('Lone bloc');
    expect(named(await drawn(GIVEN))).toEqual(
      expect.arrayContaining(['Outline: group', 'Northern bloc', 'Southern bloc', 'Eastern bloc']),
    );
    const world = await drawn(WORLD, { groups: 'hulls' });
    expect(named(world)).toContain('Outline: group found in the graph');
    for (const { name } of actorGroupsOf(parseDataset(WORLD)).groups)
      expect(
        named(world).some((text) => text === shortLabel(name, 40)),
        name,
      ).toBe(world.hulls!.some((hull) => hull.name === name));
  });

  test('has no such entry, and takes no room for one, where nothing is outlined', async () => {
    const plain = await drawn(GIVEN, { groups: 'none' });
    expect(named(plain).join()).not.toContain('Outline');
    const folded = await drawn(GIVEN, { groups: 'folded' });
    expect(named(folded).join()).not.toContain('Outline');
    expect(plain.plot.y).toBeLessThan((await drawn(GIVEN)).plot.y);
  });

  test('names them in the language of the picture', async () => {
    expect(named(await drawn(GIVEN, { locale: 'fr' }))).toContain('Contour\u00a0: groupe');
  });
});

test('a group that is selected lets its members, their lines and its outline stand out', async () => {
  const scene = await drawn(GIVEN);
  const members = new Set(['east-1', 'east-2', 'east-3', 'east-4', 'east-5']);
  const group = { group: () => ({ mark: 'group:east', members }) };
  const { focus } = emphasiseGroup(NO_EMPHASIS, scene, group);
  expect(focus?.actors).toEqual(new Set(['group:east', ...members]));
  expect(focus?.edges.size).toBe(10);
  const pale = { ...scene, edges: scene.edges.map((edge) => ({ ...edge, emphasised: edge })) };
  expect(emphasiseGroup(NO_EMPHASIS, pale, group).focus?.edges.size).toBe(0);
  const other = emphasise(scene, { kind: 'actor', id: 'alone' }, null);
  expect(emphasiseGroup(other, scene, group)).toBe(other);
  expect(emphasiseGroup(NO_EMPHASIS, { ...scene, actors: [] }, group)).toBe(NO_EMPHASIS);
  const middle = anchorOf(scene, { kind: 'actor', id: 'group:east' })!;
  expect(isInHull(scene.hulls!.find(({ id }) => id === 'group:east')!.outline, middle)).toBe(true);
  expect(anchorOf(scene, { kind: 'actor', id: 'nobody' })).toBeNull();
});

describe('marks of folded groups', () => {
  test('stand as near to the middle of their members as other marks leave room', () => {
    const graph = graphOf(WORLD, { groups: 'folded' });
    const whole = graphOf(WORLD);
    const options = optionsFor([900, 600], { furniture: null });
    const measured = new LargeScenes(whole).measure(graph, frameOf(graph, options), 'en');
    // All members in one place.
    const places = new Map(whole.nodes().map((id) => [id, { x: 300, y: 200, label: 0 }]));
    const found = placesWithMarks(graph, places, measured);
    const marks = measured.actors.filter(({ id }) => id.startsWith('group:'));
    expect(marks.length).toBeGreaterThan(3);
    for (const [i, a] of marks.entries()) {
      const { x, y } = found.get(a.id)!;
      expect(Math.hypot(x - 300, y - 200)).toBeLessThan(250);
      for (const b of marks.slice(i + 1)) {
        const other = found.get(b.id)!;
        expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThanOrEqual(a.reach + b.reach);
      }
    }
    // A mark that has been moved stays where it was put.
    const moved = new Map(places).set(marks[0]!.id, { x: 20, y: 30, label: 0 });
    expect(placesWithMarks(graph, moved, measured).get(marks[0]!.id)).toEqual({ x: 20, y: 30, label: 0 });
    expect(placesWithMarks(whole, places, measured)).toBe(places);
  });

  test('stand clear of each other and of all other marks, whichever are open', async () => {
    for (const openGroups of [[], [actorGroupsOf(parseDataset(WORLD)).groups[0]!.id]]) {
      const { actors } = await drawn(WORLD, { groups: 'folded', openGroups });
      for (const [i, a] of actors.entries())
        for (const b of actors.slice(i + 1))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.radius + b.radius - 0.01);
    }
  });

  test('are larger the more they hold, and their lines wider the more events those have', async () => {
    const { actors, edges } = await drawn(blocs(40), { groups: 'folded' });
    const radiusOf = (id: string): number => actors.find((actor) => actor.id === id)!.radius;
    expect(radiusOf('group:north')).toBeGreaterThan(radiusOf('alone'));
    const widthOf = (id: string): number => edges.find((edge) => edge.id === id)!.line.width;
    const [most, less] = ['group%3Anorth/conflict/group%3Asouth', 'group%3Aeast/conflict/group%3Asouth'] as const;
    expect(widthOf(most)).toBeGreaterThan(widthOf(less));
  });
});
