/** The one way down through the layers, read off the import statements; type imports count. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The layers, from the bottom up: what each may import besides itself. ARCHITECTURE.md has the same table in words. */
interface Layer {
  readonly layers: readonly string[];
  readonly packages?: readonly string[];
}
const STATIC = [
  'compose-large.ts',
  'compose-scene.ts',
  'compose.ts',
  'data',
  'embed',
  'errors.ts',
  'i18n',
  'layout',
  'model',
  'place-options.ts',
  'raster-size.ts',
  'render/svg',
  'scene',
  'stored-layout.ts',
];
const LAYERS: Readonly<Record<string, Layer>> = {
  'errors.ts': { layers: [] },
  'raster-size.ts': { layers: ['errors.ts'] },
  geometry: { layers: [] },
  data: { layers: ['errors.ts'], packages: ['jsonc-parser', 'valibot'] },
  i18n: { layers: ['data', 'errors.ts'] },
  anchoring: { layers: ['data', 'errors.ts'], packages: ['approx-string-match'] },
  model: { layers: ['data', 'errors.ts'] },
  import: {
    layers: ['data', 'errors.ts', 'model'],
    packages: ['@xmldom/xmldom', 'graphology', 'graphology-gexf', 'graphology-graphml', 'papaparse'],
  },
  'import.ts': { layers: ['errors.ts', 'import'] },
  'graphology.ts': { layers: ['model'], packages: ['graphology'] },
  layout: { layers: ['model', 'geometry', 'errors.ts'], packages: ['d3-force', 'd3-hierarchy'] },
  scene: { layers: ['model', 'data', 'i18n', 'layout/types.ts', 'geometry'], packages: ['flatbush'] },
  'render/painter.ts': { layers: ['scene'] },
  'render/pixel-ratio.ts': { layers: [] },
  'render/svg': { layers: ['scene', 'geometry', 'render/painter.ts'] },
  'render/canvas': { layers: ['scene', 'geometry', 'render/painter.ts', 'render/pixel-ratio.ts'] },
  'render/webgl': {
    layers: ['scene', 'geometry', 'render/painter.ts', 'render/pixel-ratio.ts'],
    packages: ['graphology', 'sigma'],
  },
  'place-options.ts': { layers: ['layout/types.ts', 'model', 'scene'] },
  'large-places.ts': { layers: ['layout', 'scene'] },
  'large-places-worker.ts': { layers: ['large-places.ts'] },
  'run-large.ts': { layers: ['large-places-worker.ts', 'large-places.ts', 'layout'] },
  'compose-large.ts': {
    layers: ['data', 'large-places.ts', 'layout', 'model', 'place-options.ts', 'run-large.ts', 'scene'],
  },
  'compose.ts': { layers: ['compose-large.ts', 'errors.ts', 'layout', 'model', 'place-options.ts', 'scene'] },
  'compose-scene.ts': { layers: ['compose.ts', 'model', 'scene'] },
  'place-new.ts': { layers: ['compose.ts', 'layout', 'model', 'scene'] },
  'stored-layout.ts': { layers: ['compose.ts', 'data', 'layout', 'model', 'scene'] },
  embed: { layers: ['data', 'errors.ts', 'model', 'render/svg', 'scene', 'i18n'] },
  static: { layers: STATIC },
  draft: { layers: ['anchoring', 'data', 'model'] },
  'draft.ts': { layers: ['data', 'draft'] },
  check: {
    layers: ['anchoring', 'data', 'errors.ts', 'i18n', 'model', 'static'],
    packages: ['jsonc-parser'],
  },
  'static.ts': { layers: ['check', 'static', ...STATIC] },
  'cli-png.ts': { layers: ['errors.ts'], packages: ['@resvg/resvg-js'] },
  'cli-args.ts': { layers: ['static.ts'], packages: ['node:fs', 'node:path', 'node:util'] },
  'cli-check.ts': { layers: ['cli-args.ts', 'data', 'static.ts'], packages: ['node:fs'] },
  'cli-import.ts': {
    layers: ['cli-args.ts', 'data', 'import.ts', 'static.ts'],
    packages: ['node:fs', 'node:path'],
  },
  'cli-template.ts': { layers: [] },
  'cli-new.ts': {
    layers: ['cli-args.ts', 'cli-notes.ts', 'cli-template.ts', 'data', 'static.ts'],
    packages: ['node:fs', 'node:path', 'node:url'],
  },
  'cli-notes.ts': { layers: ['cli-args.ts', 'data', 'model', 'static.ts'] },
  'cli-draft.ts': { layers: ['cli-args.ts', 'cli-notes.ts', 'data', 'draft.ts'], packages: ['node:path'] },
  'cli-embed.ts': { layers: ['cli-args.ts', 'cli-notes.ts', 'data', 'static.ts'], packages: ['node:path'] },
  'cli-help.ts': {
    layers: ['cli-check.ts', 'cli-draft.ts', 'cli-embed.ts', 'cli-import.ts', 'cli-new.ts', 'static.ts'],
  },
  'cli.ts': {
    layers: [
      'cli-args.ts',
      'cli-check.ts',
      'cli-draft.ts',
      'cli-embed.ts',
      'cli-help.ts',
      'cli-import.ts',
      'cli-new.ts',
      'cli-notes.ts',
      'cli-png.ts',
      'data',
      'model',
      'raster-size.ts',
      'static.ts',
    ],
    packages: ['node:fs', 'node:path', 'node:util'],
  },
  elements: {
    layers: [
      'anchoring',
      'compose-scene.ts',
      'compose.ts',
      'data',
      'errors.ts',
      'geometry',
      'graphology.ts',
      'i18n',
      'import',
      'model',
      'place-new.ts',
      'raster-size.ts',
      'render/canvas',
      'render/painter.ts',
      'render/svg',
      'render/webgl',
      'scene',
      'static.ts',
    ],
    packages: ['lit', 'd3-drag', 'd3-selection', 'd3-zoom'],
  },
  pages: { layers: ['data', 'errors.ts'] },
  'desk/core': { layers: ['anchoring', 'data', 'draft', 'errors.ts', 'model'] },
  'index.ts': { layers: ['elements', 'static.ts'] },
  'define.ts': { layers: ['elements', 'index.ts'] },
  'desk/store': { layers: ['desk/core', 'errors.ts'], packages: ['idb'] },
  'desk/i18n': { layers: ['data', 'desk/core', 'draft', 'i18n'] },
  'desk/files': {
    layers: [
      'data',
      'desk/core',
      'desk/i18n',
      'embed',
      'errors.ts',
      'i18n',
      'import',
      'model',
      'render/svg',
      'scene',
      'static.ts',
    ],
    packages: ['fflate', 'papaparse'],
  },
  'desk/view': {
    layers: [
      'anchoring',
      'data',
      'desk/core',
      'desk/files',
      'desk/i18n',
      'desk/store',
      'draft',
      'elements',
      'errors.ts',
      'i18n',
      'pages',
      'scene',
      'static.ts',
    ],
    packages: ['lit'],
  },
  'desk/main.ts': { layers: ['define.ts', 'desk/view'] },
  explorer: {
    layers: [
      'anchoring',
      'check',
      'data',
      'define.ts',
      'elements',
      'embed',
      'import.ts',
      'render/webgl/gpu.ts',
      'static.ts',
      'i18n',
      'pages',
    ],
  },
};

/** The features of the element: which folders of `elements` each may import. The files beside the folders may import all of them. */
const FEATURES: Readonly<Record<string, readonly string[]>> = {
  core: [],
  source: ['core'],
  frame: ['core'],
  picture: ['core'],
  minimap: ['core'],
  evidence: ['core'],
  export: ['core'],
  article: ['core'],
  search: ['core'],
  filters: ['core', 'evidence'],
  interaction: ['core', 'evidence', 'filters', 'frame', 'picture', 'search'],
  time: ['core', 'evidence', 'interaction'],
  story: ['core', 'evidence', 'interaction'],
  table: ['core', 'evidence', 'interaction'],
  matrix: ['core', 'evidence', 'interaction'],
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

/** A file of `src` without its comments. */
const textOf = (file: string): string =>
  readFileSync(join('src', file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** Every module that a file names: import, export … from, import(), type imports included. */
function importsOf(file: string): Import[] {
  const text = textOf(file);
  const named = [...text.matchAll(/(?<!')\b(?:from\s*|import\s*\(?\s*)'([^']+)'/g)].map((match) => match[1]!);
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
    const { layers, packages = [] } = LAYERS[from]!;
    // A style sheet beside the script that loads it.
    if (target.endsWith('.css')) return layerOf(file).startsWith('desk') ? [] : [`src/${file} imports a style sheet`];
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
        { file: 'scene/build-scene.ts', target: 'elements/picture/stage.ts' },
        { file: 'model/build-graph.ts', target: 'layout/types.ts' },
        { file: 'scene/build-scene.ts', target: 'layout/layout-steps.ts' },
        { file: 'static.ts', target: 'lit' },
        { file: 'render/svg/emit.ts', target: 'elements/picture/stage.ts' },
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

describe('the features of the element', () => {
  const folderOf = (file: string): string | undefined => /^elements\/([^/]+)\//.exec(file)?.[1];
  const crossing = (imports: readonly Import[]): string[] =>
    imports.flatMap(({ file, target }) => {
      const from = folderOf(file);
      if (from === undefined || !target.startsWith('elements/')) return [];
      const to = folderOf(target) ?? 'the files beside the folders';
      return to === from || FEATURES[from]?.includes(to) === true ? [] : [`src/${file} imports src/${target}`];
    });

  test('import only the folders that they may', () => {
    expect(crossing(all)).toEqual([]);
  });

  test('are told apart: a violation of each kind is seen', () => {
    expect(
      crossing([
        { file: 'elements/search/search-view.ts', target: 'elements/filters/filters-view.ts' },
        { file: 'elements/core/labels.ts', target: 'elements/styles.ts' },
        { file: 'elements/unknown/file.ts', target: 'elements/core/labels.ts' },
      ]),
    ).toHaveLength(3);
  });

  test('are those of the folders, and no folder imports one that imports it', () => {
    expect(Object.keys(FEATURES).toSorted()).toEqual(
      [...new Set(files.flatMap((file) => folderOf(file) ?? []))].toSorted(),
    );
    const order = Object.keys(FEATURES);
    for (const [folder, allowed] of Object.entries(FEATURES))
      for (const other of allowed)
        expect(order.indexOf(other), `${folder} → ${other}`).toBeLessThan(order.indexOf(folder));
  });
});

describe('the painters', () => {
  /** What paints on a page; the rest of `render` makes files, pages to print and samples of the legend. */
  const paints = (target: string): boolean =>
    /^render\/(canvas\/canvas-painter|svg\/[\w-]*svg-painter|webgl\/)/.test(target);
  const panels = Object.keys(FEATURES).filter((name) => name !== 'picture' && name !== 'interaction');

  test('are known to the picture alone: panels cannot tell by whom it is painted', () => {
    const outside = ({ file }: Import): boolean =>
      file.startsWith('elements/') && !file.startsWith('elements/picture/');
    const painted = all.filter(({ target }) => paints(target));
    expect(painted.filter(outside)).toEqual([]);
    expect(painted.filter(({ file }) => file.startsWith('elements/picture/')).length).toBeGreaterThan(3);
    for (const panel of panels) expect(FEATURES[panel], panel).not.toContain('picture');
  });

  test('are asked for their name by the element alone, which tells it to its host', () => {
    const asking = files.filter(
      (file) => /^(elements|explorer|embed)\//.test(file) && /activeRenderer|painter\.kind/.test(textOf(file)),
    );
    expect(asking.filter((file) => !file.startsWith('elements/picture/'))).toEqual(['elements/diplomatic-graph.ts']);
  });
});

/** A language is one file, and all have the same shape. */
const LANGUAGE_TABLE = /^(?:(?:desk|explorer)\/)?i18n\/[a-z]{2}(?:-late)?\.ts$/;

describe('ARCHITECTURE.md', () => {
  const page = readFileSync('ARCHITECTURE.md', 'utf8');
  /** Cells of the rows of the table whose head begins with a word. */
  const rowsOf = (head: string): string[][] => {
    const [, rows] = new RegExp(`^\\| ${head} \\|.*\\n\\|[-|]+\\n((?:\\|.*\\n)+)`, 'm').exec(
      page.slice(page.indexOf(head === 'layer' ? '## Layers' : 'Inside `elements/`')),
    )!;
    return rows!
      .trimEnd()
      .split('\n')
      .map((row) =>
        row
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
  };
  const namesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+?)\/?`/g)].map(([, name]) => name!).toSorted();

  test('has the layers and their imports', () => {
    const told = rowsOf('layer').map(([layer, , imports, packages]) => [
      namesIn(layer!)[0]!,
      { layers: namesIn(imports!), packages: packages!.split(', ').filter((name) => name !== '') },
    ]);
    const held = Object.entries(LAYERS).map(([layer, { layers, packages = [] }]) => [
      layer,
      { layers: layers.toSorted(), packages: packages.toSorted() },
    ]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(held));
  });

  test('has the features and their imports', () => {
    const told = rowsOf('feature').flatMap(([features, imports]) =>
      namesIn(features!).map((feature) => [feature, namesIn(imports!)] as const),
    );
    const held = Object.entries(FEATURES).map(([feature, allowed]) => [feature, allowed.toSorted()] as const);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(held));
  });
});

describe('the names', () => {
  test('that are exported mean one thing each', () => {
    const owners = new Map<string, string[]>();
    for (const file of files.filter((name) => !LANGUAGE_TABLE.test(name)))
      for (const [, name] of readFileSync(join('src', file), 'utf8').matchAll(
        /^export (?:declare )?(?:abstract )?(?:const|let|(?:async )?function\*?|class|interface|type|enum) (\w+)/gm,
      ))
        if (owners.get(name!)?.includes(file) !== true) owners.set(name!, [...(owners.get(name!) ?? []), file]);
    expect([...owners].filter(([, where]) => where.length > 1)).toEqual([]);
  });
});

describe('the folders', () => {
  const folders = [...new Set(files.map((file) => dirname(file)).filter((folder) => folder !== '.'))].toSorted();
  const readmeOf = (folder: string): string => readFileSync(join('src', folder, 'README.md'), 'utf8');
  const isDescribed = (folder: string): boolean => existsSync(join('src', folder, 'README.md'));
  /** Names in code of the entry that begins with a label, up to the next one. */
  const namedUnder = (folder: string, label: string): string[] => {
    const [, entry] = new RegExp(`^- ${label}:\\s([^]*?)(?=^- |$(?![^]))`, 'm').exec(readmeOf(folder))!;
    return [...entry!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
  };
  const described = folders.filter(isDescribed);

  test('have a README each, or are a line in the README of the folder above', () => {
    const missing = folders.filter((folder) => {
      const above = dirname(folder);
      return !isDescribed(folder) && (above === '.' || !readmeOf(above).includes(`\`${basename(folder)}/\``));
    });
    expect(missing).toEqual([]);
    const features = Object.keys(FEATURES).map((feature) => `elements/${feature}`);
    expect(features.filter((folder) => !isDescribed(folder))).toEqual([]);
  });

  test.each(described)('%s/README.md says what it may import, where to begin, and when it loads', (folder) => {
    for (const part of [`# ${folder}\n`, '- Imports: ', '- Entry: `', '- Loaded: ', '- Files:'])
      expect(readmeOf(folder).includes(part), part).toBe(true);
    const [entry] = namedUnder(folder, 'Entry');
    const named = [entry!, ...namedUnder(folder, 'Files')].filter((name) => name.endsWith('.ts'));
    const isThere = (name: string): boolean =>
      [folder, dirname(folder), '.'].some((base) => existsSync(join('src', base, name)));
    expect(existsSync(join('src', folder, entry!)), entry).toBe(true);
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });

  test('name chunks that exist', () => {
    const dynamic = new Set(
      files.flatMap((file) =>
        [...readFileSync(join('src', file), 'utf8').matchAll(/import\('([^']+)\.js'\)/g)].map(([, target]) =>
          basename(target!).replace(/-chunk$/, ''),
        ),
      ),
    );
    const chunks = described.flatMap((folder) =>
      [...readmeOf(folder).matchAll(/\bchunks?\s((?:`[\w-]+`(?:,\s|\sand\s)?)+)/g)].flatMap(([, list]) =>
        [...list!.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!),
      ),
    );
    expect(chunks.length).toBeGreaterThan(20);
    expect(chunks.filter((name) => !dynamic.has(name))).toEqual([]);
  });

  test('of layers say the truth about what they may import', () => {
    for (const folder of described.filter((name) => name in LAYERS && name !== 'elements'))
      expect(namedUnder(folder, 'Imports').toSorted(), folder).toEqual(LAYERS[folder]!.layers.toSorted());
  });

  test('of features say the truth about what they may import', () => {
    for (const [folder, allowed] of Object.entries(FEATURES)) {
      const [, said] = /- Imports: ([^.;\n]*)/.exec(readmeOf(`elements/${folder}`))!;
      expect([...said!.matchAll(/`([\w-]+)`/g)].map(([, name]) => name!).toSorted(), folder).toEqual(
        allowed.toSorted(),
      );
    }
  });
});

describe('the files', () => {
  test('hold one idea each: none above 350 lines', () => {
    const long = files
      .filter((file) => !LANGUAGE_TABLE.test(file))
      .map((file) => [file, readFileSync(join('src', file), 'utf8').trimEnd().split('\n').length] as const)
      .filter(([, lines]) => lines > 350);
    expect(long).toEqual([]);
  });

  test('have no line of more than 120 columns', () => {
    /** Tables of texts and of numbers, which would be harder to read in shorter lines. */
    const isTable = (file: string): boolean =>
      LANGUAGE_TABLE.test(file) ||
      file === 'scene/text/text-widths.ts' ||
      file === 'draft/gazetteer-data.ts' ||
      file === 'import/country-data.ts';
    const wide = files
      .filter((file) => !isTable(file))
      .flatMap((file) =>
        readFileSync(join('src', file), 'utf8')
          .split('\n')
          .flatMap((line, i) => (line.length > 120 ? [`src/${file}:${i + 1}`] : [])),
      );
    expect(wide).toEqual([]);
  });

  test('have no state and no effect at their top level, but for those that say so', () => {
    const allowed = new Set(['define.ts', 'cli.ts', 'desk/main.ts', 'explorer/main.ts', 'explorer/embed.ts']);
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
