/** The one way down through the layers, read off the import statements; type imports count. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each layer may import besides itself: other layers, and packages. */
const LAYERS: Readonly<Record<string, { readonly layers: readonly string[]; readonly packages: readonly string[] }>> = {
  'errors.ts': { layers: [], packages: [] },
  'raster.ts': { layers: ['errors.ts'], packages: [] },
  geometry: { layers: [], packages: [] },
  data: { layers: ['errors.ts'], packages: ['valibot'] },
  words: { layers: ['data', 'errors.ts'], packages: [] },
  reading: { layers: ['data', 'errors.ts'], packages: ['approx-string-match'] },
  model: { layers: ['data', 'errors.ts'], packages: [] },
  'graphology.ts': { layers: ['model'], packages: ['graphology'] },
  layout: { layers: ['model', 'geometry', 'errors.ts'], packages: ['d3-force'] },
  scene: { layers: ['model', 'data', 'words', 'layout/types.ts', 'geometry'], packages: ['flatbush'] },
  'render/painter.ts': { layers: ['scene'], packages: [] },
  'render/pixel-ratio.ts': { layers: [], packages: [] },
  'render/svg': { layers: ['scene', 'geometry', 'render/painter.ts'], packages: [] },
  'render/canvas': { layers: ['scene', 'geometry', 'render/painter.ts', 'render/pixel-ratio.ts'], packages: [] },
  'render/webgl': {
    layers: ['scene', 'geometry', 'render/painter.ts', 'render/pixel-ratio.ts'],
    packages: ['graphology', 'sigma'],
  },
  'compose.ts': { layers: ['errors.ts', 'layout', 'model', 'scene'], packages: [] },
  'stored-layout.ts': { layers: ['compose.ts', 'data', 'layout', 'model', 'scene'], packages: [] },
  embed: { layers: ['data', 'errors.ts', 'model', 'render/svg', 'scene', 'words'], packages: [] },
  'static.ts': {
    layers: [
      'static',
      'data',
      'embed',
      'errors.ts',
      'layout',
      'model',
      'raster.ts',
      'render/svg',
      'scene',
      'stored-layout.ts',
      'words',
    ],
    packages: [],
  },
  static: {
    layers: [
      'stored-layout.ts',
      'compose.ts',
      'data',
      'embed',
      'errors.ts',
      'layout',
      'model',
      'raster.ts',
      'render/svg',
      'scene',
      'words',
    ],
    packages: [],
  },
  'cli-png.ts': { layers: ['errors.ts'], packages: ['@resvg/resvg-js'] },
  'cli-args.ts': { layers: ['static.ts'], packages: ['node:fs', 'node:path', 'node:util'] },
  'cli-embed.ts': { layers: ['cli-args.ts', 'data', 'static.ts'], packages: ['node:path'] },
  'cli.ts': {
    layers: ['cli-args.ts', 'cli-embed.ts', 'cli-png.ts', 'data', 'raster.ts', 'static.ts'],
    packages: ['node:fs', 'node:path', 'node:util'],
  },
  elements: {
    layers: [
      'compose.ts',
      'data',
      'errors.ts',
      'geometry',
      'graphology.ts',
      'model',
      'raster.ts',
      'reading',
      'render/canvas',
      'render/painter.ts',
      'render/svg',
      'render/webgl',
      'scene',
      'static.ts',
      'words',
    ],
    packages: ['lit', 'd3-drag', 'd3-selection', 'd3-zoom'],
  },
  'index.ts': { layers: ['elements', 'static.ts'], packages: [] },
  'define.ts': { layers: ['elements', 'index.ts'], packages: [] },
  explorer: {
    layers: ['data', 'define.ts', 'elements', 'embed', 'render/webgl/gpu.ts', 'static.ts', 'words'],
    packages: [],
  },
};

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'));

function layerOf(file: string): string {
  const layer = Object.keys(LAYERS)
    .filter((name) => file === name || file.startsWith(`${name}/`))
    .sort((a, b) => b.length - a.length)[0];
  if (layer === undefined)
    throw new Error(`src/${file} belongs to no layer: name it in test/unit/architecture.test.ts and ARCHITECTURE.md`);
  return layer;
}

/** Every module that a file names: import, export … from, import(), type imports included. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join('src', file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const named = [...text.matchAll(/(?:(?<!')\bfrom\s*|\bimport\s*\(?\s*)'([^']+)'/g)].map((match) => match[1]!);
  return named.map((target) => ({
    file,
    target: target.startsWith('.')
      ? relative('src', normalize(join('src', dirname(file), target)))
          .split(sep)
          .join('/')
          .replace(/\.js$/, '.ts')
      : target,
  }));
}

function violations(imports: readonly Import[]): string[] {
  return imports.flatMap(({ file, target }) => {
    const from = layerOf(file);
    const { layers, packages } = LAYERS[from]!;
    if (target.includes('graph-data/')) return from === 'explorer' ? [] : [`src/${file} imports a dataset`];
    if (!files.includes(target))
      return packages.some((name) => target === name || target.startsWith(`${name}/`))
        ? []
        : [`src/${file} imports the package ${target}`];
    const allowed =
      layerOf(target) === from || layers.some((layer) => target === layer || target.startsWith(`${layer}/`));
    return allowed ? [] : [`src/${file} imports src/${target}, which is not beneath it`];
  });
}

const all = files.flatMap(importsOf);

describe('the layers', () => {
  test('are crossed only downwards', () => {
    expect(violations(all)).toEqual([]);
  });

  test('are told apart: a violation of each kind is seen', () => {
    expect(
      violations([
        { file: 'scene/build.ts', target: 'elements/stage.ts' },
        { file: 'model/build.ts', target: 'layout/types.ts' },
        { file: 'scene/build.ts', target: 'layout/run.ts' },
        { file: 'static.ts', target: 'lit' },
        { file: 'render/svg/emit.ts', target: 'elements/stage.ts' },
      ]),
    ).toHaveLength(5);
  });

  test('have no circle of files', () => {
    const next = new Map(
      files.map((file) => [
        file,
        all.filter((i) => i.file === file && files.includes(i.target)).map(({ target }) => target),
      ]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const target of next.get(file)!) visit(target, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('the files', () => {
  test('hold one idea each: none above 350 lines', () => {
    const exempt = /^words\/(?:ar|es|fr|pt|ru|zh)\.ts$/;
    // Each of these is to be split.
    const toSplit = new Set([
      'elements/interaction-styles.ts',
      'elements/table-styles.ts',
      'elements/styles.ts',
      'elements/diplomatic-graph.ts',
      'elements/table-layer.ts',
    ]);
    const long = files
      .map((file) => [file, readFileSync(join('src', file), 'utf8').trimEnd().split('\n').length] as const)
      .filter(([file, lines]) => lines > 350 && !exempt.test(file) && !toSplit.has(file));
    expect(long).toEqual([]);
  });

  test('have no state and no effect at their top level, but for those that say so', () => {
    const allowed = new Set(['define.ts', 'cli.ts', 'explorer/main.ts', 'explorer/embed.ts']);
    const loose = files
      .filter((file) => !allowed.has(file))
      .flatMap((file) =>
        readFileSync(join('src', file), 'utf8')
          .split('\n')
          .filter((line) => /^(let |var |[a-z][\w.]*\(|if \(|for \()/.test(line))
          .map((line) => `src/${file}: ${line}`),
      );
    expect(loose).toEqual([]);
  });
});
