import { en } from '../../../src/i18n/en.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { toDocument } from '../../../src/render/svg/svg-document.js';
import { renderSvg } from '../../../src/render/svg/render-svg.js';
import type { SvgNode } from '../../../src/render/svg/svg-tree.js';
import { cleanText } from '../../../src/scene/text/text-layout.js';
import type { Scene } from '../../../src/scene/types.js';
import { toSvg } from '../../../src/static.js';
import { article, sceneOf } from '../../scenes/make.js';
import { ALL_STANDINGS, torture } from '../../scenes/torture.js';

const walk = (root: SvgNode): SvgNode[] => [
  root,
  ...root.children.flatMap((child) => (typeof child === 'string' ? [] : walk(child))),
];
const withAttribute = (root: SvgNode, name: string): SvgNode[] =>
  walk(root).filter(({ attributes }) => attributes[name] !== undefined);
const textOf = ({ children }: SvgNode): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
const childText = ({ children }: SvgNode, tag: string): string | undefined =>
  children.flatMap((child) => (typeof child !== 'string' && child.tag === tag ? [textOf(child)] : []))[0];
const ALLOWED = new Set(['svg', 'g', 'title', 'desc', 'path', 'polygon', 'circle', 'rect', 'text']);
const isName = (name: string): boolean =>
  /^(xmlns(:inkscape)?|inkscape:(groupmode|label)|xml:lang|viewBox|role|id|d|x|y|r|cx|cy|points|fill|stroke|width|height|transform|direction|(aria|data|stroke|font|text)-[a-z-]+)$/.test(
    name,
  );

describe.each([
  ['article', article, {}],
  ['torture', torture, { standings: ALL_STANDINGS }],
] as const)('the SVG of the %s', (_name, input, filter) => {
  let scene: Scene;
  let root: SvgNode;
  let svg: string;
  beforeAll(async () => {
    scene = await sceneOf(input, [960, 640], { filter });
    root = toDocument(scene);
    svg = renderSvg(scene);
  });

  test('is one image with a name, a description, a viewBox and a language', () => {
    expect(root).toMatchObject({
      tag: 'svg',
      attributes: {
        role: 'img',
        viewBox: '0 0 960 640',
        width: 960,
        height: 640,
        'xml:lang': 'en',
        'aria-labelledby': 'dg-title dg-desc',
      },
    });
    expect([childText(root, 'title'), childText(root, 'desc')]).toEqual([scene.title, scene.description]);
    expect(walk(root).filter(({ tag }) => tag === 'svg')).toHaveLength(1);
    expect(svg.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"')).toBe(
      true,
    );
  });

  test('has its layers in the order of painting', () => {
    expect(withAttribute(root, 'data-layer').map(({ attributes }) => attributes['data-layer'])).toEqual([
      'edges',
      'actors',
      'labels',
      'legend',
    ]);
  });

  test('has one group for each actor, named, with what the dataset notes', () => {
    const groups = withAttribute(root, 'data-actor');
    expect(groups.map(({ attributes }) => attributes['data-actor'])).toEqual(scene.actors.map(({ id }) => id));
    groups.forEach((group, i) => {
      expect(childText(group, 'title')).toBe(scene.actors[i]!.label);
      expect(childText(group, 'desc') ?? '').toBe(scene.actors[i]!.note);
    });
  });

  test('has one group for each relation, named, with every quote that it rests on', () => {
    const { statements } = input as typeof torture;
    const groups = withAttribute(root, 'data-edge');
    expect(groups.map(({ attributes }) => attributes['data-edge'])).toEqual(
      scene.edges.filter(({ relation }) => relation !== null).map(({ id }) => id),
    );
    for (const group of groups) {
      const id = String(group.attributes['data-edge']);
      const own = statements.filter(
        ({ from, relation, to }) => [from, relation, to].map(encodeURIComponent).join('/') === id,
      );
      expect(own.length).toBeGreaterThan(0);
      expect(childText(group, 'title')).toBe(scene.edges.find((edge) => edge.id === id)!.name);
      for (const { quote } of own as { quote?: { exact: string } | undefined }[])
        if (quote !== undefined) expect(childText(group, 'desc')).toContain(cleanText(en.quoted(quote.exact)));
      expect(group.children.some((child) => typeof child !== 'string' && child.tag === 'path')).toBe(true);
    }
  });

  test('shows the name of every actor as text', () => {
    const words = walk(root)
      .filter(({ tag }) => tag === 'text')
      .map((text) => textOf(text).replace(/\s/g, ''));
    for (const { lines } of scene.labels)
      for (const { text } of lines) expect(words).toContain(text.replace(/\s/g, ''));
  });

  test('uses only elements and attributes that every reader knows, and refers to nothing outside', () => {
    expect(
      walk(root)
        .map(({ tag }) => tag)
        .filter((tag) => !ALLOWED.has(tag)),
    ).toEqual([]);
    expect(
      walk(root)
        .flatMap(({ attributes }) => Object.keys(attributes))
        .filter((name) => !isName(name)),
    ).toEqual([]);
    expect(svg).not.toMatch(/<(script|style|foreignObject|marker|textPath|image|use|filter|a)[\s>/]/);
    expect(
      walk(root)
        .flatMap(({ attributes }) => Object.values(attributes))
        .filter((value) => /url\(/.test(String(value))),
    ).toEqual([]);
  });

  test('writes numbers with at most two decimals, except in matrices, and none that is no number', () => {
    const geometry = walk(root).flatMap(({ tag, attributes }) =>
      tag === 'svg'
        ? []
        : Object.entries(attributes)
            .filter(([name]) =>
              /^(d|points|x|y|cx|cy|r|width|height|stroke-width|stroke-dasharray|font-size)$/.test(name),
            )
            .map(([, value]) => value),
    );
    expect(geometry.length).toBeGreaterThan(100);
    const written = [
      ...svg.matchAll(
        / (?:d|points|x|y|cx|cy|r|width|height|viewBox|stroke-width|stroke-dasharray|font-size)="([^"]*)"/g,
      ),
    ].map(([, value]) => value!);
    expect(written.filter((value) => !/^[MLC\d\s.,-]+$/.test(value) || /\.\d{3}|--|-0(?![.\d])/.test(value))).toEqual(
      [],
    );
    for (const [, value] of svg.matchAll(/transform="([^"]*)"/g))
      expect(value).toMatch(/^matrix\((-?\d+(\.\d{1,4})? ?){6}\)$/);
  });

  test('has unique ids, all with the prefix of the caller', () => {
    const prefixed = toDocument(scene, { idPrefix: 'second-' });
    const ids = withAttribute(prefixed, 'id').map(({ attributes }) => String(attributes['id']));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^second-[a-z]+(-\d+)?$/.test(id))).toBe(true);
    expect(prefixed.attributes['aria-labelledby']).toBe('second-title second-desc');
    expect(renderSvg(scene, { idPrefix: 'second-' })).not.toContain('"dg-');
  });

  test('leaves out the evidence, and only that, when asked to', () => {
    const bare = toDocument(scene, { evidence: 'none' });
    expect(walk(bare).filter(({ tag }) => tag === 'desc')).toHaveLength(1);
    expect(walk(bare).length).toBe(walk(root).length - walk(root).filter(({ tag }) => tag === 'desc').length + 1);
  });
});

test('the SVG of the article, without its dataset, stays under 40 kB', async () => {
  expect(Buffer.byteLength(await toSvg(article, { data: false }))).toBeLessThan(40_000);
});

test('a picture without a description is named by its title alone', async () => {
  const root = toDocument({ ...(await sceneOf(article)), description: '' });
  expect(root.attributes['aria-labelledby']).toBe('dg-title');
  expect(childText(root, 'desc')).toBeUndefined();
});

test('two calls give the same bytes, another seed others', async () => {
  const [first, second, other] = await Promise.all([toSvg(article), toSvg(article), toSvg(article, { seed: 2 })]);
  expect(second).toBe(first);
  expect(other).not.toBe(first);
});
