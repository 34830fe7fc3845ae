/** The package as a stranger gets it: packed, installed elsewhere, imported in plain Node, type-checked. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'diplomatic-graph-'));
const installed = join(folder, 'node_modules', 'diplomatic-graph');
const run = (file: string, ...args: string[]): string => execFileSync(file, args, { cwd: folder, encoding: 'utf8' });

beforeAll(() => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [{ filename: string }];
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', installed, '--strip-components=1']);
  // Its dependencies are those of this repository; nothing is fetched.
  for (const name of [
    'lit',
    'lit-html',
    'lit-element',
    '@lit',
    '@lit-labs',
    '@types',
    'graphology',
    'graphology-types',
    'events',
    'valibot',
    'jsonc-parser',
    'approx-string-match',
    'd3-force',
    'd3-quadtree',
    'd3-dispatch',
    'd3-timer',
    'd3-zoom',
    'd3-drag',
    'd3-selection',
    'd3-transition',
    'd3-interpolate',
    'd3-color',
    'd3-ease',
    'papaparse',
    '@xmldom',
    'graphology-gexf',
    'graphology-graphml',
    'graphology-operators',
    'graphology-utils',
    'xml-writer',
  ]) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  cpSync('graph-data/venezuela-2019.json', join(folder, 'data.json'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every file that the manifest names is in the package', () => {
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    exports: Record<string, string | Record<string, string>>;
    bin: Record<string, string>;
    customElements: string;
  };
  const files = [
    ...Object.values(manifest.exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry))),
    ...Object.values(manifest.bin),
    manifest.customElements,
  ].filter((file) => !file.includes('*'));
  for (const file of files) expect(readFileSync(join(installed, file)).length, file).toBeGreaterThan(0);
});

test('every entry but that of the built embed can be imported in plain Node', () => {
  const code = `
    import { buildGraph, parseDataset, toSvg } from 'diplomatic-graph/static';
    import { DiplomaticGraph } from 'diplomatic-graph';
    import { toGraphology } from 'diplomatic-graph/graphology';
    import { draft, draftWithModel, ModelError } from 'diplomatic-graph/draft';
    import { importGraphFile, importTable } from 'diplomatic-graph/import';
    import 'diplomatic-graph/define';
    import 'diplomatic-graph/react';
    import 'diplomatic-graph/vue';
    import 'diplomatic-graph/svelte';
    import data from 'diplomatic-graph/graph-data/venezuela-2019.json' with { type: 'json' };
    const svg = await toSvg(data);
    const graph = toGraphology(buildGraph(parseDataset(data)));
    const { dataset, margin } = draft('Peru recognised Kosovo.');
    const model = { endpoint: 'localhost', model: 'none' };
    const fault = await draftWithModel('Peru recognised Kosovo.', { model }).catch((error) => error);
    console.log(svg.length > 1000, typeof DiplomaticGraph, graph.degree('us'), graph.getNodeAttribute('us', 'actor').name);
    console.log(dataset.statements[0].coder, margin.problem, fault instanceof ModelError, fault.code);
    const table = await importTable('from,to\\nUSA,FRA\\n');
    const edge = '<gexf><graph><nodes><node id="a"/></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>';
    const graphs = await importGraphFile(edge);
    console.log(parseDataset(table.dataset).actors[0].name, table.report.rows, graphs.dataset.actors.length);`;
  writeFileSync(join(folder, 'use.mjs'), code);
  expect(run(process.execPath, '--no-warnings', 'use.mjs').trim()).toBe(
    'true function 2 United States\nrules null true address\nUnited States 1 2',
  );
});

/** The files of the package that an entry leads to, and the packages that these import. */
function reachedFrom(entry: string): { readonly files: ReadonlySet<string>; readonly packages: readonly string[] } {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, target] of readFileSync(file, 'utf8').matchAll(
      /(?:(?<!['.])\bfrom|\bimport)\s*\(?'([@\w.][^'\s]*)'/g,
    )) {
      if (target!.startsWith('.')) visit(join(file, '..', target!));
      else packages.add(target!);
    }
  };
  visit(join(installed, 'dist', entry));
  return { files: seen, packages: [...packages].sort() };
}

test('the static entry reaches neither lit, nor d3-zoom, nor graphology, nor the rules that draft', () => {
  const { files, packages } = reachedFrom('static.js');
  expect(packages).toEqual(['approx-string-match', 'd3-force', 'd3-hierarchy', 'jsonc-parser', 'valibot']);
  expect([...files].filter((file) => file.includes(join('dist', 'draft')))).toEqual([]);
});

test('the entry that imports reaches papaparse and the readers of graphs, and nothing that draws', () => {
  const { files, packages } = reachedFrom('import.js');
  expect(packages).toEqual(['@xmldom/xmldom', 'graphology', 'graphology-gexf', 'graphology-graphml', 'papaparse']);
  expect([...files].filter((file) => /[/\\](?:render|scene|layout|elements|draft)[/\\]/.test(file))).toEqual([]);
});

test('the entry that drafts reaches what reads datasets, and nothing that draws', () => {
  const { files, packages } = reachedFrom('draft.js');
  expect(packages).toEqual(['jsonc-parser', 'valibot']);
  expect([...files].filter((file) => /[/\\](?:render|scene|layout|elements)[/\\]/.test(file))).toEqual([]);
});

test('the command runs from the package', () => {
  expect(run(process.execPath, join(installed, 'dist', 'cli.js'), 'check', 'data.json')).toMatch(
    /17 actors, 15 statements, 0 errors, 0 warnings/,
  );
});

test('without the optional package the command draws SVG, and says what a PNG needs', () => {
  // An empty folder hides what may lie further up.
  mkdirSync(join(folder, 'node_modules', '@resvg', 'resvg-js'), { recursive: true });
  const cli = join(installed, 'dist', 'cli.js');
  expect(run(process.execPath, cli, 'svg', 'data.json')).toContain('<svg');
  const { status, stderr } = spawnSync(process.execPath, [cli, 'png', 'data.json', '-o', 'out.png'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr:
      'png needs the package @resvg/resvg-js, which is not installed. Install it (npm install @resvg/resvg-js), or download the PNG in the explorer.\n',
  });
  expect(existsSync(join(folder, 'out.png'))).toBe(false);
});

for (const moduleResolution of ['nodenext', 'bundler'] as const) {
  test(`a consumer in TypeScript checks under ${moduleResolution}, without skipLibCheck`, () => {
    writeFileSync(
      join(folder, 'consumer.ts'),
      `
      import 'diplomatic-graph/define';
      import { DiplomaticGraph, DatasetError, toSvg, parseDataset } from 'diplomatic-graph';
      import { buildGraph, layoutGraph, type Dataset, type StatementGraph } from 'diplomatic-graph/static';
      import { toGraphology, type GraphologyGraph } from 'diplomatic-graph/graphology';
      import { draft, draftWithModel, type ArticleDraft, type DropReason } from 'diplomatic-graph/draft';
      import { DiplomaticGraph as Embedded } from 'diplomatic-graph/cdn';
      const element = document.createElement('diplomatic-graph');
      element.relations = ['support'];
      element.theme = 'dark';
      export const png: Promise<Blob> = element.toPng({ scale: 3, width: 800 });
      element.addEventListener('dg-select', (event) => console.log(event.detail.kind, event.detail.id));
      const dataset: Dataset = parseDataset({});
      const text: Promise<string> = toSvg(dataset, { width: 800, standings: ['stated'] });
      export const places = layoutGraph(buildGraph(dataset, { focus: 'us' }), { seed: 2 });
      const graph: StatementGraph | null = element.graph;
      export const name: string | undefined = graph?.getNodeAttributes('us').actor.name;
      export const copy: GraphologyGraph | null = graph && toGraphology(graph);
      export const seen: Promise<GraphologyGraph> = element.toGraphology();
      export const also: DiplomaticGraph = element;
      export const embedded: typeof DiplomaticGraph = Embedded;
      const drafted: ArticleDraft = draft('Peru recognised Kosovo.', { dataset });
      export const drawn: Promise<string> = toSvg(drafted.dataset);
      export const asked: Promise<ArticleDraft> = draftWithModel('', { model: { endpoint: '', model: '' } });
      export const dropped: ReadonlyMap<DropReason, number> = drafted.margin.dropped;
      export { text, DatasetError };
      // @ts-expect-error a model without a name
      void draftWithModel('', { model: { endpoint: '' } });
      // @ts-expect-error a scale that there is not
      void element.toPng({ scale: 4 });
      // @ts-expect-error a theme that there is not
      element.theme = 'pink';
    `,
    );
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext',
          moduleResolution,
          target: 'es2022',
          lib: ['es2023', 'dom', 'dom.iterable'],
          strict: true,
          noEmit: true,
          types: [],
        },
        files: ['consumer.ts'],
      }),
    );
    let output = '';
    try {
      run(process.execPath, resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json');
    } catch (error) {
      output = (error as { stdout: string }).stdout;
    }
    expect(output).toBe('');
  });
}
