/** GEXF and GraphML as datasets: edges become statements, places become pins; damaged files say where. */
import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import AnyGraph from 'graphology';
import { write as writeGexf } from 'graphology-gexf';
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { DatasetError } from '../../../src/errors.js';
import { importGraphFile, previewGraphFile } from '../../../src/import/load-graph-file.js';
import type { TableImport } from '../../../src/import/import-table.js';
import { runs } from '../../tools/runs.js';

const GEXF = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
  <graph defaultedgetype="directed">
    <attributes class="edge"><attribute id="0" title="relation" type="string"/></attributes>
    <nodes>
      <node id="a" label="France"><viz:position x="0" y="0"/></node>
      <node id="b" label="Kenya"><viz:position x="100" y="50"/></node>
      <node id="c" label="Alone"><viz:position x="50" y="50"/></node>
      <node id="d" label="Twin"/><node id="e" label="Twin"/>
    </nodes>
    <edges>
      <edge id="1" source="a" target="b" weight="3"><attvalues><attvalue for="0" value="support"/></attvalues></edge>
      <edge id="2" source="a" target="b" weight="1"><attvalues><attvalue for="0" value="recognition"/></attvalues></edge>
      <edge id="3" source="d" target="e"/>
    </edges>
  </graph>
</gexf>`;
const GRAPHML = `<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="n" for="node" attr.name="label" attr.type="string"/>
  <key id="t" for="edge" attr.name="type" attr.type="text"/>
  <key id="x" for="all" attr.name="x" attr.type="double"/><key id="y" for="node" attr.name="y" attr.type="double"/>
  <graph edgedefault="directed">
    <node id="1"><data key="n">France</data><data key="x">1</data><data key="y">4</data></node>
    <node id="2"><data key="n">Kenya</data><data key="x">3</data><data key="y">2</data></node>
    <edge source="1" target="2"><data key="t">Support</data></edge>
  </graph>
</graphml>`;

async function imported(text: string): Promise<TableImport> {
  const result = await importGraphFile(text, { file: 'graph.gexf' });
  parseDataset(JSON.parse(JSON.stringify(result.dataset)));
  return result;
}

test('GEXF: edges are statements with their weights, nodes without edges are actors, places are pins', async () => {
  const { dataset, report } = await imported(GEXF);
  expect(dataset.statements).toMatchObject([
    { id: 'edge-1', from: 'fr', relation: 'support', to: 'ke', count: 3, locator: 'edge 1' },
    { id: 'edge-2', from: 'fr', relation: 'recognition', to: 'ke', locator: 'edge 2' },
  ]);
  expect(report.problems).toMatchObject([{ line: 3, code: 'empty-relation' }]);
  expect(dataset.actors.map(({ name }) => name)).toEqual(['France', 'Kenya', 'Alone', 'Twin (d)', 'Twin (e)']);
  expect(dataset.pins).toEqual([
    { actor: 'fr', x: 0.04, y: 0.96 },
    { actor: 'ke', x: 0.96, y: 0.04 },
    { actor: 'alone', x: 0.5, y: 0.04 },
  ]);
  expect((await importGraphFile(GEXF, { places: false })).dataset.pins).toBeUndefined();
});

test('GraphML, with keys for all and of unknown types', async () => {
  const { dataset } = await imported(GRAPHML);
  expect(dataset.statements).toMatchObject([{ from: 'fr', relation: 'support', to: 'ke', locator: 'edge 1' }]);
  expect(dataset.pins).toEqual([
    { actor: 'fr', x: 0.04, y: 0.04 },
    { actor: 'ke', x: 0.96, y: 0.96 },
  ]);
  const { columns, guessed } = await previewGraphFile(GRAPHML);
  expect(columns).toEqual(['from', 'to', 'type']);
  expect(Object.fromEntries(guessed)).toEqual({ from: 0, relation: 2, to: 1 });
});

test('names that would reach into prototypes do no harm', async () => {
  const text = GRAPHML.replace(
    '<key id="n"',
    '<key for="__proto__" id="polluted" attr.name="x"/><key id="__proto__" for="node" attr.name="y"/><key id="n"',
  ).replace('<data key="t">', '<data key="__proto__">p</data><data key="constructor">c</data><data key="t">');
  const { dataset } = await imported(text);
  expect(dataset.statements).toHaveLength(1);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  const gexf = GEXF.replaceAll('"a"', '"__proto__"').replace('label="France"', '');
  expect((await imported(gexf)).dataset.actors.map(({ name }) => name)).toContain('__proto__');
});

describe('a file that cannot be read', () => {
  test.each([
    ['', 'it is empty'],
    ['<gexf><graph><nodes>', /graph: (?!\[xmldom).{10}/],
    ['<svg/>', 'its root element is "svg"'],
    ['<gexf/>', 'it has no graph'],
    ['<gexf>\n<graph a=b></graph></gexf>', /line 2/],
    ['<gexf><graph/></gexf>', 'it has no edges'],
    [GEXF.replace('id="b"', 'id="a"'), 'already'],
  ])('says why: %#', async (text, reason) => {
    const error = await importGraphFile(text).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(DatasetError);
    expect((error as DatasetError).code).toBe('table-invalid');
    expect((error as DatasetError).message).toMatch(reason);
  });

  test('entities are not expanded', async () => {
    const bomb = `<!DOCTYPE gexf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(1000)}">]>${GEXF.replace('<?xml version="1.0" encoding="UTF-8"?>', '').replace('Alone', '&b;')}`;
    const result = await importGraphFile(bomb).catch((error: unknown) => error);
    if (result instanceof DatasetError) expect(result.code).toBe('table-invalid');
    else expect(JSON.stringify((result as TableImport).dataset).length).toBeLessThan(3000);
  });
});

test('damaged files: a valid dataset, or an error with a remedy', async () => {
  const piece = fc.oneof(
    fc.constantFrom('<', '>', '"', '/', '&', '<node', '</edge>', '__proto__', ' id="a"', '<!--', ']]>', '\0'),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(20), put: piece });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<string>(GEXF, GRAPHML),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      async (text, edits) => {
        const damaged = edits.reduce<string>((before, { at, cut, put }) => {
          const start = Math.floor(at * before.length);
          return before.slice(0, start) + put + before.slice(start + cut);
        }, text);
        try {
          const { dataset, report } = await importGraphFile(damaged);
          parseDataset(JSON.parse(JSON.stringify(dataset)));
          expect(report.statements + report.rejected).toBe(report.rows);
        } catch (error) {
          if (!(error instanceof DatasetError)) throw error;
          expect(error.issues[0]!.remedy).not.toBe('');
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      },
    ),
    { numRuns: runs(2000) },
  );
});

const DATA = '../shared/data/large-graph';

describe.skipIf(!existsSync(DATA))('real graphs (skipped where ../shared/data is absent)', () => {
  test('Arctic: all 1,715 nodes and 6,676 edges, each node where it was', async () => {
    const { dataset, report } = await imported(readFileSync(`${DATA}/arctic.gexf`, 'utf8'));
    expect(report).toMatchObject({ rows: 6676, rejected: 0 });
    expect(dataset.actors).toHaveLength(1715);
    expect(dataset.pins).toHaveLength(1715);
  });

  test('Les Misérables, written as GEXF by graphology', async () => {
    const graph = AnyGraph.from(JSON.parse(readFileSync(`${DATA}/les-miserables.json`, 'utf8')) as never);
    const { dataset } = await imported(writeGexf(graph));
    expect([dataset.actors.length, dataset.statements.length]).toEqual([77, 254]);
    expect(dataset.actors[0]!.name).toBe('Myriel');
    expect(dataset.pins).toHaveLength(77);
  });
});

describe('groups of nodes', () => {
  /** As Gephi writes the result of its statistic "Modularity". */
  const GEPHI = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.3" version="1.3">
  <graph defaultedgetype="directed">
    <attributes class="node" mode="static">
      <attribute id="modularity_class" title="Modularity Class" type="integer"><default>0</default></attribute>
    </attributes>
    <nodes>
      <node id="a" label="France"><attvalues><attvalue for="modularity_class" value="2"/></attvalues></node>
      <node id="b" label="Kenya"><attvalues><attvalue for="modularity_class" value="0"/></attvalues></node>
      <node id="c" label="Alone"><attvalues><attvalue for="modularity_class" value="2"/></attvalues></node>
    </nodes>
    <edges><edge id="1" source="a" target="b"/></edges>
  </graph>
</gexf>`;
  const groupsIn = ({ dataset }: TableImport): unknown => [
    dataset.groups?.map(({ name }) => name),
    dataset.actors.map(({ group }) => group),
  ];

  test('GEXF: classes of Gephi are groups, of nodes without an edge as well', async () => {
    const result = await imported(GEPHI);
    expect(groupsIn(result)).toEqual([
      ['Group 2', 'Group 0'],
      ['group-2', 'group-0', 'group-2'],
    ]);
    expect([...result.report.sources.keys()]).toEqual(expect.arrayContaining(['fromGroup', 'toGroup']));
    const columns = { fromGroup: null, toGroup: null };
    expect((await importGraphFile(GEPHI, { columns })).dataset).not.toHaveProperty('groups');
  });

  test('GraphML: an attribute named group comes before others', async () => {
    const text = GRAPHML.replace(
      '<graph edge',
      '<key id="g" for="node" attr.name="Group" attr.type="string"/>' +
        '<key id="m" for="node" attr.name="community" attr.type="int"/><graph edge',
    )
      .replace('France</data>', 'France</data><data key="g">Europe</data><data key="m">7</data>')
      .replace('Kenya</data>', 'Kenya</data><data key="m">8</data>');
    expect(groupsIn(await imported(text))).toEqual([['Europe'], ['europe', undefined]]);
  });

  test('are absent where no attribute of nodes sorts them', async () => {
    expect((await imported(GEXF)).dataset).not.toHaveProperty('groups');
  });
});
