/** From datasets to drafts and back. */
import * as fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDataset, readDataset } from '../../../../src/data/parse-dataset.js';
import { applyChange } from '../../../../src/desk/core/change.js';
import { cellOf, draftFromJson, draftToJson, rowsOf, textOf } from '../../../../src/desk/core/draft.js';
import { issuesOf } from '../../../../src/desk/core/draft-issues.js';
import * as edits from '../../../../src/desk/core/edits.js';
import { fromDataset, takeWhatIsSound } from '../../../../src/desk/core/from-dataset.js';
import { startHistory } from '../../../../src/desk/core/history.js';
import { lacksOf, openEndsOf } from '../../../../src/desk/core/open-ends.js';
import { datasetText, toDataset } from '../../../../src/desk/core/to-dataset.js';
import { EXAMPLE_STORY, exampleDataset } from '../../../../src/cli-template.js';
import { torture } from '../../../scenes/torture.js';
import { runs } from '../../../tools/runs.js';
import { actor, arbitraryDataset, raw, statement } from '../../data/datasets.js';
import { arbitraryMove, begun, played, start } from './arbitrary-edits.js';

const again = (dataset: unknown): string => JSON.stringify(toDataset(fromDataset(dataset)));

/** The JSON files of a folder that are valid datasets. */
function datasetsIn(folder: string): [string, unknown][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name): [string, unknown] => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))])
    .filter(([, value]) => readDataset(value).dataset !== null);
}

/** Any JSON, of keys that a dataset has and of others, put into the objects of a dataset as unknown keys. */
const unknown = fc.dictionary(
  fc.constantFrom('x', '@order', '@keys', '@key:x', 'of', 'constructor', '7', 'pins', 'reading', 'zz'),
  fc.jsonValue(),
  { maxKeys: 4 },
);

function withUnknown(dataset: Record<string, unknown>, [root, inner, first]: readonly object[]): unknown {
  const around = (item: unknown): unknown => ({ ...first, ...(item as object), ...inner });
  return {
    ...root,
    ...Object.fromEntries(
      Object.entries(dataset).map(([key, value]) => [
        key,
        Array.isArray(value)
          ? value.map((item: { affiliations?: unknown[] }) =>
              around(item.affiliations === undefined ? item : { ...item, affiliations: item.affiliations.map(around) }),
            )
          : value,
      ]),
    ),
  };
}

describe('a dataset that is opened and written again is the same', () => {
  const known = [
    ...datasetsIn('graph-data'),
    ...datasetsIn('../shared/data'),
    ['the example of the command new', JSON.parse(exampleDataset('./s.json'))] as [string, unknown],
    ['the torture test', torture] as [string, unknown],
  ];

  test('the one of the article is among them', () => {
    expect(known.map(([name]) => name)).toContain('venezuela-2019.json');
  });

  test.each(known)('%s', (_name, dataset) => {
    expect(again(dataset)).toBe(JSON.stringify(dataset));
    expect(again(parseDataset(dataset))).toBe(JSON.stringify(parseDataset(dataset)));
    const draft = fromDataset(dataset);
    expect(JSON.stringify(toDataset(draft))).toBe(JSON.stringify(dataset));
    expect(JSON.stringify(JSON.parse(datasetText(draft)))).toBe(JSON.stringify(dataset));
    expect(openEndsOf(draft)).toEqual([]);
  });

  test('any generated one, unknown keys and their order included', () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.tuple(unknown, unknown, unknown), (dataset, more) => {
        const given = JSON.parse(JSON.stringify(withUnknown(dataset, more))) as unknown;
        fc.pre(readDataset(given).dataset !== null);
        expect(again(given)).toBe(JSON.stringify(given));
        const stored = draftFromJson(JSON.parse(JSON.stringify(draftToJson(fromDataset(given)))));
        expect(JSON.stringify(toDataset(stored))).toBe(JSON.stringify(given));
      }),
      { numRuns: runs(1000) },
    );
  });

  test.each([
    [
      'an own key named __proto__',
      '{"format":1,"title":"T","__proto__":{"a":1},"sources":[],"actors":[],"statements":[]}',
    ],
    [
      'lists that are empty',
      '{"actors":[],"sources":[],"statements":[],"story":[],"pins":[],"relationTypes":[],"title":"T","format":1}',
    ],
    [
      'pins and reading notes',
      JSON.stringify({
        ...raw({ pins: [{ actor: 'us', x: 0.5, y: 1, z: 3 }] }),
        sources: [
          {
            reading: [
              { paragraph: 2, note: 'N', more: 1 },
              { note: 'M', paragraph: 4 },
            ],
            id: 'a',
            kind: 'article',
          },
        ],
      }),
    ],
    [
      'two reading notes on one paragraph',
      JSON.stringify({
        ...raw(),
        sources: [
          {
            id: 'a',
            kind: 'article',
            reading: [
              { paragraph: 2, note: 'N' },
              { paragraph: 2, note: 'N' },
            ],
          },
        ],
      }),
    ],
  ])('%s', (_what, json) => {
    expect(again(JSON.parse(json))).toBe(json.replaceAll(/\n\s*/g, ''));
  });
});

describe('a draft', () => {
  test('gives a valid dataset after any sequence of edits, of a new draft and of an opened dataset', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constant(null), arbitraryDataset),
        fc.array(arbitraryMove, { maxLength: 25 }),
        (dataset, moves) => {
          const first = dataset === null ? start() : startHistory(fromDataset(dataset));
          const { draft } = played(first, moves);
          expect(readDataset(toDataset(draft)).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
          for (const { table, row } of issuesOf(draft)) expect(draft[table].has(row)).toBe(true);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  test('writes every finished statement as it was chosen, and none that lacks something', () => {
    fc.assert(
      fc.property(fc.array(arbitraryMove, { maxLength: 25 }), (moves) => {
        const { draft } = played(start(), moves);
        const { statements } = parseDataset(toDataset(draft));
        for (const { id, from, relation, to, standing, quote } of statements) {
          expect([from, relation, to, standing]).toEqual(
            ['from', 'relation', 'to', 'standing'].map((field) => cellOf(draft, 'statements', id, field)),
          );
          expect(quote).toEqual(cellOf(draft, 'statements', id, 'quote'));
        }
        const unfinished = rowsOf(draft, 'statements').filter(([id]) => lacksOf(draft, 'statements', id).length > 0);
        expect(statements.filter(({ id }) => unfinished.some(([row]) => row === id))).toEqual([]);
      }),
      { numRuns: runs(1000) },
    );
  });

  test('without a standing stays unfinished', () => {
    const draft = begun();
    const quote = { exact: 'Words', paragraph: 1 };
    const fields = { source: 'article', quote, from: 'canada', relation: 'support', to: 'juan-guaido' };
    const { change, id } = edits.addStatement(draft, fields);
    const added = applyChange(draft, change);
    expect(openEndsOf(added)).toEqual([{ table: 'statements', row: id, lacks: ['standing'] }]);
    expect(toDataset(added)['statements']).toEqual([]);
    const finished = applyChange(added, edits.editStatement(added, id, { standing: 'stated' }));
    expect(toDataset(finished)['statements']).toEqual([{ id, ...fields, quote, standing: 'stated' }]);
    const taken = applyChange(finished, edits.editStatement(finished, id, { standing: undefined }));
    expect(toDataset(taken)['statements']).toEqual([]);
  });

  test('keeps the order of keys of its file, and puts new ones where the schema has them', () => {
    const file = raw({ actors: [{ name: 'N', zeal: 1, id: 'us', kind: 'state' }] });
    const draft = fromDataset(file);
    const edited = applyChange(draft, edits.editActor(draft, 'us', { aliases: ['A'], note: 'Note', country: 'US' }));
    expect(JSON.stringify((toDataset(edited)['actors'] as unknown[])[0])).toBe(
      '{"name":"N","zeal":1,"id":"us","kind":"state","country":"US","aliases":["A"],"note":"Note"}',
    );
  });

  test('writes pins and reading notes', () => {
    let draft = begun();
    draft = applyChange(draft, edits.markParagraph(draft, 'article', 2, 'Background', { coder: 'A' }));
    draft = applyChange(draft, edits.markParagraph(draft, 'article', 1, 'Headline'));
    draft = applyChange(
      draft,
      edits.pinActors(draft, [
        ['canada', { x: 0.123456, y: 7 }],
        ['nobody', { x: 0, y: 0 }],
      ]),
    );
    const { sources, pins } = toDataset(draft) as { sources: object[]; pins: object[] };
    expect(pins).toEqual([{ actor: 'canada', x: 0.1235, y: 1 }]);
    expect(sources[0]).toMatchObject({
      reading: [
        { paragraph: 1, note: 'Headline' },
        { paragraph: 2, note: 'Background', coder: 'A' },
      ],
    });
    expect(JSON.stringify(toDataset(draft))).not.toContain('One.');
  });

  test('tells its issues at their cells', () => {
    let draft = begun();
    draft = applyChange(draft, edits.editDetails(draft, { published: 'soon' }, { source: 'article' }));
    draft = applyChange(draft, edits.editActor(draft, 'canada', { country: 'canada' }));
    const errors = issuesOf(draft).filter(({ issue }) => issue.severity === 'error');
    expect(errors.map(({ table, row, field }) => [table, row, field])).toEqual([
      ['sources', 'article', 'published'],
      ['actors', 'canada', 'country'],
    ]);
  });

  test('tells issues of affiliations and of the draft itself', () => {
    const file = raw({ actors: [actor('us', { affiliations: [{ kind: 'acts-for', to: 'us', source: 'd' }] })] });
    const opened = fromDataset(file);
    expect(issuesOf(opened).map(({ table, row, field }) => [table, row, field])).toEqual([['affiliations', '1', 'to']]);
    const untitled = applyChange(opened, edits.editDetails(opened, { title: ' ' }));
    expect(issuesOf(untitled)[0]).toMatchObject({ table: 'meta', row: 'draft', field: 'title' });
    expect(toDataset(untitled)['title']).toBe('Untitled');
  });

  test('writes objects on one line where they fit', () => {
    const file = exampleDataset(null);
    const draft = fromDataset(JSON.parse(file));
    const written = datasetText(draft);
    expect(written).toContain('    { "id": "norvia", "kind": "state", "name": "Norvia" },\n');
    expect(written).toContain('      "quote": { "exact": "sending patrol boats and pilots", "paragraph": 3 }\n');
    expect(written.split('\n').filter((line) => line.length > 120)).toEqual([]);
    expect(written).not.toContain(EXAMPLE_STORY.slice(0, 60));
  });
});

describe('what is sound in a dataset with faults', () => {
  const faulty = raw({
    statements: [
      statement({ id: 'good', standing: 'denied' }),
      statement({ id: 'standing', standing: 'sated' }),
      statement({ id: 'ends', from: 'nobody', standing: 'stated' }),
      statement({ id: 'quote', source: 'a', standing: 'stated', claim: 'C' }),
      statement({ id: 'good', standing: 'implied' }),
      7,
    ],
  });

  test('is taken, and the faulty statements are open ends', () => {
    const { draft, openEnds, leftOut } = takeWhatIsSound(faulty)!;
    expect(openEnds).toEqual([
      { table: 'statements', row: 'standing', lacks: ['standing'] },
      { table: 'statements', row: 'ends', lacks: ['from'] },
      { table: 'statements', row: 'quote', lacks: ['quote'] },
    ]);
    expect(textOf(draft, 'statements', 'quote', 'claim')).toBe('C');
    expect(leftOut.length).toBeGreaterThan(3);
    const { statements } = parseDataset(toDataset(draft));
    expect(statements.map(({ id, standing }) => [id, standing])).toEqual([
      ['good', 'denied'],
      ['s', 'implied'],
    ]);
  });

  test.each([null, 7, [], { ...raw(), format: 2 }])('is nothing in %j', (value) => {
    expect(takeWhatIsSound(value)).toBeNull();
  });

  test('is a valid dataset for any damage', () => {
    fc.assert(
      fc.property(
        arbitraryDataset,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.jsonValue()), { maxLength: 6 }),
        (dataset, damage) => {
          const given = JSON.parse(JSON.stringify(dataset)) as Record<string, unknown>;
          for (const [list, item, key, value] of damage) {
            const names = Object.keys(given).filter((name) => name !== 'format');
            const name = names[list % names.length]!;
            const items = given[name];
            const object = Array.isArray(items) ? (items[item % Math.max(1, items.length)] as unknown) : undefined;
            if (typeof object !== 'object' || object === null) given[name] = value;
            else {
              const keys = Object.keys(object);
              (object as Record<string, unknown>)[keys[key % Math.max(1, keys.length)] ?? 'id'] = value;
            }
          }
          const taken = takeWhatIsSound(given)!;
          expect(readDataset(toDataset(taken.draft)).dataset).not.toBeNull();
          expect(openEndsOf(taken.draft)).toEqual(taken.openEnds);
          if (readDataset(given).dataset !== null) expect(again(given)).toBe(JSON.stringify(given));
        },
      ),
      { numRuns: runs(1000) },
    );
  });
});
