/** One SVG, three readers: a browser, librsvg and resvg draw the same picture, and nothing of it is missing. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embeddedText } from '../../src/data/embedded-text.js';
import { parseDatasetFile } from '../../src/data/parse-dataset-file.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { creditsOf } from '../../src/scene/furniture/credits.js';
import { serialise } from '../../src/render/svg/serialise.js';
import { renderSvg } from '../../src/render/svg/render-svg.js';
import { node, xmlText } from '../../src/render/svg/svg-tree.js';
import { pointOnRail, toRail } from '../../src/geometry/curve.js';
import type { Point } from '../../src/geometry/types.js';
import { placeFootnotes } from '../../src/scene/notes/footnotes.js';
import { lineNumbers } from '../../src/scene/notes/line-numbers.js';
import type { EdgeMark, Scene } from '../../src/scene/types.js';
import { toSvg } from '../../src/static.js';
import { article, sceneOf } from '../scenes/make.js';
import { boxMeans, decodePng, hasColour, meanDifference, type Picture } from '../scenes/pixels.js';
import { ALL_STANDINGS, torture } from '../scenes/torture.js';
import { openFresh } from './harness.js';

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

async function byChromium(svg: string, height = 640): Promise<Picture> {
  const { page, complaints } = await openFresh('/picture.svg', {
    pages: { '/picture.svg': { body: svg, type: 'image/svg+xml' }, '/favicon.ico': { body: '', status: 204 } },
    context: { viewport: { width: 960, height } },
  });
  const picture = decodePng(await page.screenshot());
  expect(complaints).toEqual([]);
  return picture;
}

function byLibrsvg(svg: string): Picture {
  const { stdout, stderr, status } = spawnSync('rsvg-convert', { input: svg, maxBuffer: 1 << 26 });
  expect([status, stderr.toString()]).toEqual([0, '']);
  return decodePng(stdout);
}

function byResvg(svg: string): Picture {
  const image = new Resvg(svg, { font: { loadSystemFonts: true, defaultFontFamily: 'Liberation Sans' } }).render();
  return { width: image.width, height: image.height, rgba: image.pixels };
}

/** Share of the points along a line, without its ends, at which its colour is seen; gaps of dashes are bridged. */
function shareSeen(picture: Picture, { line }: EdgeMark): number {
  const rail = toRail(line.path);
  const points = Array.from({ length: 33 }, (_, i): Point => pointOnRail(rail, rail.length * (0.1 + i / 40)));
  return (
    points.filter((point) => hasColour(picture, point, line.color, line.width < 1.5 ? 3 : 2)).length / points.length
  );
}

/** Names of what a picture lacks of a scene. */
function missing(picture: Picture, scene: Scene): string[] {
  const edges = scene.edges.filter(
    (edge) =>
      shareSeen(picture, edge) < 0.6 ||
      (edge.relation !== null && !hasColour(picture, edge.anchor, edge.line.color, 4)),
  );
  const actors = scene.actors.filter(({ x, y, glyph: { outline, fill, stroke } }) => {
    const border: Point =
      'points' in outline ? outline.points[0]! : [outline.centre[0], outline.centre[1] - outline.radius];
    return !hasColour(picture, [x, y], fill) || !hasColour(picture, border, stroke, 2);
  });
  return [...edges, ...actors].map(({ id }) => id);
}

let scene: Scene;
let svg: string;
beforeAll(async () => {
  scene = await sceneOf(article, undefined, { credits: creditsOf });
  svg = renderSvg(scene, { dataset: embeddedText(parseDataset(article)) });
});

test('Chromium draws every mark and every line of the article', { tags: ['quick'] }, async () => {
  expect(missing(await byChromium(svg), scene)).toEqual([]);
});

test('resvg draws every mark and line of the article, and the same picture as Chromium', async () => {
  const picture = byResvg(svg);
  expect(missing(picture, scene)).toEqual([]);
  expect(meanDifference(boxMeans(picture, 4), boxMeans(await byChromium(svg), 4))).toBeLessThan(LIMIT);
});

test('librsvg draws every mark and line of the article, and the same picture as Chromium', async (context) => {
  if (!has('rsvg-convert')) context.skip('rsvg-convert is not installed (Debian: librsvg2-bin)');
  const picture = byLibrsvg(svg);
  expect(missing(picture, scene)).toEqual([]);
  expect(meanDifference(boxMeans(picture, 4), boxMeans(await byChromium(svg), 4))).toBeLessThan(LIMIT);
});

test('notes and their links look the same in all three', async (context) => {
  if (!has('rsvg-convert')) context.skip('rsvg-convert is not installed (Debian: librsvg2-bin)');
  const dataset = structuredClone(article) as { sources: { url?: string }[] };
  dataset.sources[0]!.url =
    'https://example.org/a/long/address/that/needs/more/than/one/line/of/a/column?of=three&and=more';
  const noted = await sceneOf(dataset, [960, 640], { numbers: lineNumbers, notes: placeFootnotes });
  const text = renderSvg(noted);
  const [chromium, ...others] = [await byChromium(text, noted.height), byLibrsvg(text), byResvg(text)].map((picture) =>
    boxMeans(picture, 4),
  );
  for (const other of others) expect(meanDifference(other, chromium!)).toBeLessThan(NOTES_LIMIT);
  const source = noted.notes!.notes.find(({ links }) => links.length > 0);
  const without = renderSvg({
    ...noted,
    notes: { ...noted.notes!, notes: noted.notes!.notes.filter((note) => note !== source) },
  });
  expect(without).not.toContain('<a ');
  expect(byResvg(text).rgba).not.toEqual(byResvg(without).rgba);
});

/** As {@link LIMIT}, for a picture two thirds of which are letters. */
const NOTES_LIMIT = 0.02;

/** Greatest mean difference of luma. Letters are smoothed differently, which makes 0.003; without the names it is 0.014. */
const LIMIT = 0.005;

describe('these checks see', () => {
  test('each line that is taken away, by name', () => {
    for (const { id } of scene.edges) {
      const edges = scene.edges.filter((edge) => edge.id !== id);
      expect(missing(byResvg(renderSvg({ ...scene, edges })), scene)).toContain(id);
    }
  });

  test('each mark that is taken away, by name', () => {
    for (const { id } of scene.actors) {
      const actors = scene.actors.filter((actor) => actor.id !== id);
      expect(missing(byResvg(renderSvg({ ...scene, actors })), scene)).toContain(id);
    }
  });

  test('a picture without its names', async () => {
    expect(
      meanDifference(boxMeans(byResvg(renderSvg({ ...scene, labels: [] })), 4), boxMeans(await byChromium(svg), 4)),
    ).toBeGreaterThan(2 * LIMIT);
  });
});

describe('the dataset in the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'diplomatic-graph-svg-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const hard = { ...torture, title: 'Blanks  two, tab \t, line \n, zero \u0000, mark \u200f, ]]> & <b>' };

  test.skipIf(!has('inkscape')).each([
    ['article', article],
    ['torture scene', hard],
  ])(
    'of the %s outlives Inkscape, which opens it and saves it as plain SVG without a complaint',
    async (_name, input) => {
      const dataset = parseDataset(input);
      writeFileSync(
        join(folder, 'in.svg'),
        renderSvg(await sceneOf(input, undefined, { credits: creditsOf }), { dataset: embeddedText(dataset) }),
      );
      const { stderr } = spawnSync('inkscape', ['in.svg', '--export-plain-svg', '--export-filename=out.svg'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stderr).not.toMatch(/unknown type|parser error/);
      const saved = readFileSync(join(folder, 'out.svg'), 'utf8');
      expect(saved).not.toContain('inkscape:groupmode');
      expect(saved).toMatch(/<dc:title>(Venezuela|Blanks)/);
      expect(plain(parseDatasetFile(saved))).toEqual(plain(dataset));
    },
  );

  test
    .skipIf(!has('xmllint'))
    .each([['--format'], ['--c14n'], ['--encode', 'ASCII'], ['--noblanks', '--encode', 'UTF-8']])(
    'outlives xmllint %s %s',
    (...options) => {
      const dataset = parseDataset(hard);
      const { stdout, status } = spawnSync('xmllint', [...options, '-'], {
        input: renderSvg(scene, { dataset: embeddedText(dataset) }),
        encoding: 'utf8',
      });
      expect(status).toBe(0);
      expect(plain(parseDatasetFile(stdout))).toEqual(plain(dataset));
    },
  );
});

describe('as XML', () => {
  test('xmllint finds nothing in the article or the torture scene', async (context) => {
    if (!has('xmllint')) context.skip('xmllint is not installed (Debian: libxml2-utils)');
    for (const input of [
      svg,
      await toSvg(article, { evidence: 'footnotes' }),
      await toSvg(torture, { evidence: 'footnotes', standings: ALL_STANDINGS }),
      renderSvg(await sceneOf(torture, [960, 640], { filter: { standings: ALL_STANDINGS } })),
    ]) {
      const { stdout, stderr, status } = spawnSync('xmllint', ['--noout', '-'], { input });
      expect([status, stdout.toString(), stderr.toString()]).toEqual([0, '', '']);
    }
    expect(spawnSync('xmllint', ['--noout', '-'], { input: '<a>&</a>' }).status).not.toBe(0);
  });

  test(
    'a browser parses the torture scene, finds every id again, and no element that is not ours',
    { tags: ['quick'] },
    async () => {
      const hard = await sceneOf(torture, [960, 640], { filter: { standings: ALL_STANDINGS } });
      const { page } = await openFresh('/blank.html', {
        pages: { '/blank.html': { body: '<!doctype html><title>Blank</title>' } },
      });
      const found = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        const attribute = (name: string): (string | null)[] =>
          [...parsed.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name));
        return {
          error: parsed.querySelector('parsererror')?.textContent,
          tags: [...new Set([...parsed.querySelectorAll('*')].map(({ tagName }) => tagName))].sort(),
          actors: attribute('data-actor'),
          edges: attribute('data-edge'),
        };
      }, renderSvg(hard));
      expect(found).toEqual({
        error: undefined,
        tags: ['circle', 'desc', 'g', 'path', 'polygon', 'rect', 'svg', 'text', 'title'],
        actors: hard.actors.map(({ id }) => id),
        edges: hard.edges.filter(({ relation }) => relation !== null).map(({ id }) => id),
      });
    },
  );

  test('a browser reads any string back from text and attribute, less what XML cannot hold', async () => {
    const unit = fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        "'",
        ']]>',
        '\u0000',
        '\u001f',
        '\u0085',
        '\ud800',
        '\uffff',
        '\t',
        '\n',
        '\u202e',
        '&#0;',
        '<!--',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    const strings = fc.sample(fc.string({ unit, maxLength: 40 }), 400).map((text) => text.replaceAll('\r', ''));
    const { page } = await openFresh('/blank.html', {
      pages: { '/blank.html': { body: '<!doctype html><title>Blank</title>' } },
    });
    const read = await page.evaluate(
      (documents) =>
        documents.map((text) => {
          const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
          return [root.tagName, root.getAttribute('id'), root.textContent, root.childElementCount];
        }),
      strings.map((text) => serialise(node('t', { id: text }, text))),
    );
    expect(read).toEqual(strings.map((text) => ['t', xmlText(text), xmlText(text), 0]));
  });
});
