/** What parseDataset keeps, warns of and never does; and how it reads text. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../../src/errors.js';
import { parseDataset, parseDatasetText } from '../../../src/data/parse-dataset.js';
import {
  actor,
  arbitraryDataset,
  complaintsOf,
  issuesOf,
  parse,
  raw,
  statement,
  type Json,
  type RawDataset,
} from './datasets.js';
import { runs } from '../../tools/runs.js';

const thereAndBack = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
/** Freezes all that can be reached. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    for (const item of Object.values(Object.freeze(value))) deepFreeze(item);
  return value;
}

describe('unknown keys', () => {
  const input = raw({
    colour: 'red',
    'two words': 1,
    actors: [actor('us', { aliase: ['USA'], affiliations: [{ kind: 'leads', to: 'us', source: 'd', rôle: 'x' }] })],
    statements: [
      statement({ from: 'us', to: 'us', quote: { exact: 'words', paragraf: 3, deep: { __proto__: null, er: [1] } } }),
    ],
  });

  it('become warnings with their path and the key that was probably meant', () => {
    const { warnings } = parseDataset(input);
    expect(warnings.map(({ path, id = '', suggestion = '' }) => [path, id, suggestion].join(' | ')).toSorted()).toEqual(
      [
        '["two words"] |  | ',
        'actors[0].affiliations[0]["rôle"] | us | role',
        'actors[0].aliase | us | aliases',
        'colour |  | ',
        'statements[0].quote.deep | s | ',
        'statements[0].quote.paragraf | s | paragraph',
      ].toSorted(),
    );
    expect(warnings.every(({ severity, code }) => severity === 'warning' && code === 'unknown-key')).toBe(true);
    expect(warnings.map(({ message }) => message)).toContain(
      'actor "us": the key "aliase" is not known and is ignored. Did you mean "aliases"?',
    );
  });

  it('are kept on the way through JSON', () => {
    expect(thereAndBack(parseDataset(input))).toMatchObject(thereAndBack(input) as Json);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', '0'])(
    'are warned of, do no harm, and are kept but for names that valibot drops, such as %s',
    (key) => {
      const text = JSON.stringify(raw()).replace('{', `{${JSON.stringify(key)}:{"polluted":true},`);
      const dataset = parseDatasetText(text);
      expect(dataset.warnings).toHaveLength(1);
      expect(JSON.stringify(dataset).includes(`${JSON.stringify(key)}:{"polluted":true}`)).toBe(
        !['constructor', '__proto__'].includes(key),
      );
      expect('polluted' in {}).toBe(false);
    },
  );

  it('leave a dataset without any free of warnings, and the warnings out of its JSON', () => {
    const dataset = parse();
    expect(dataset.warnings).toEqual([]);
    expect(JSON.stringify(dataset)).not.toContain('warnings');
  });
});

describe('ids', () => {
  const odd = ['__proto__', 'constructor', 'toString', '0', ' x ', 'a.b', '🇻🇪'];

  it.each(odd)('may be %j in every list that refers by free ids', (id) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const input: unknown = JSON.parse(
      JSON.stringify({
        ...raw(),
        sources: [{ id, kind: 'dataset' }],
        actors: [actor(id, { affiliations: [{ kind: 'leads', to: id, source: id }] })],
        statements: [statement({ id, source: id, from: id, to: id })],
      }),
    );
    const dataset = parseDataset(input);
    expect([
      dataset.sources[0]?.id,
      dataset.actors[0]?.id,
      dataset.actors[0]?.affiliations?.[0]?.to,
      dataset.statements[0]?.from,
    ]).toEqual([id, id, id, id]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  it.each(odd)('that nothing has, such as %j, lead nowhere', (id) => {
    expect(
      issuesOf(raw({ statements: [statement({ source: id, from: id, to: id, relation: id })] })).map(
        ({ path }) => path,
      ),
    ).toEqual(['source', 'from', 'relation', 'to'].map((key) => `statements[0].${key}`));
  });

  it.each(['', ' ', '\n'])('are never blank like %j', (id) => {
    expect(issuesOf(raw({ actors: [actor(id)] }))).toEqual([
      expect.objectContaining({ path: 'actors[0].id', expected: 'text that is not empty' }),
    ]);
  });
});

describe('parseDataset', () => {
  it('changes nothing about its input', () => {
    const input = deepFreeze(
      raw({ relationTypes: [{ id: 'm', label: 'M' }], statements: [statement()], extra: { deep: [1] } }),
    );
    expect(parseDataset(input).statements[0]?.standing).toBe('stated');
    expect(input.statements[0]).not.toHaveProperty('standing');
  });

  it('gives the same again for what it gave', () => {
    fc.assert(
      fc.property(arbitraryDataset, (input) => {
        const once = parseDataset(input);
        const twice = parseDataset(once);
        expect(twice).toEqual(once);
        expect(twice.warnings).toEqual(once.warnings);
      }),
      { numRuns: runs(50) },
    );
  });

  it('takes every valid dataset and keeps all of it on the way through JSON', () => {
    fc.assert(
      fc.property(arbitraryDataset, (input: RawDataset) => {
        const there = thereAndBack(parseDataset(input));
        expect(there).toMatchObject(thereAndBack(input) as Json);
        expect(thereAndBack(parseDataset(there))).toEqual(there);
      }),
      { numRuns: runs(100) },
    );
  });

  it('takes any JSON value or refuses it with at least one issue, and never fails otherwise', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => refusesOrTakes(value)));
  });

  it('does so too for valid datasets in which one value was replaced by any other', () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.nat(), fc.jsonValue(), (input, at, value) => {
        let values = 0;
        JSON.stringify(input, (_key, each: unknown) => ((values += 1), each));
        let index = 0;
        refusesOrTakes(
          JSON.parse(JSON.stringify(input, (_key, each: unknown) => (index++ === at % values ? value : each))),
        );
      }),
      { numRuns: runs(300), examples: [[raw(), 0, null]] },
    );
  });

  function refusesOrTakes(value: unknown): void {
    try {
      expect(Array.isArray(parseDataset(value).warnings)).toBe(true);
    } catch (error) {
      expect(error).toBeInstanceOf(DatasetError);
      const { issues } = error as DatasetError;
      expect(issues.length).toBeGreaterThan(0);
      for (const each of issues)
        for (const part of [each.found, each.expected, each.remedy, each.message]) expect(part).toMatch(/\S/);
    }
  }
});

describe('parseDatasetText', () => {
  it.each([
    ['a comma too many', '{\n  "a": 1,\n}', 2, 9],
    ['a comma too few', '{\n "a": 1\n "b": 2}', 2, 8],
    ['an open text', '{"a": "', 1, 7],
    ['something after the end', '{\n"a": 1}\n}', 3, 1],
    ['a word without quotes', '{\n  "a": x\n}', 2, 8],
    ['a word beside a text that speaks of another place', '{"at position 0": x}', 1, 19],
    ['the bracket that is not closed', '{\n"a": [1,', 2, 6],
  ])('names line and column of %s', (_what, text, line, column) => {
    const [issue] = complaintsOf(() => parseDatasetText(text));
    expect(issue).toMatchObject({ line, column, message: expect.stringMatching(`^line ${line}: `) as string });
  });

  it.each(['', ' \n\t', '\uFEFF'])('calls the empty file %j empty', (text) => {
    expect(complaintsOf(() => parseDatasetText(text))).toEqual([
      expect.objectContaining({
        expected: 'JSON',
        message: expect.stringMatching(/\bempty\b.*Start it with \{ "format": 1/) as string,
      }),
    ]);
  });

  it.each(['<!DOCTYPE html><p>Not found', '\n <html lang="en">', '\uFEFF<!doctype html>'])(
    'calls %j a web page',
    (text) => {
      expect(() => parseDatasetText(text)).toThrow(
        expect.objectContaining({
          code: 'dataset-is-html',
          message: expect.stringContaining('a web page (HTML)') as string,
        }) as Error,
      );
    },
  );

  it('reads past a byte order mark', () => {
    expect(parseDatasetText(`\uFEFF${JSON.stringify(raw())}`).title).toBe('Test');
  });

  it('uses the empty path for the whole document, and a different code for each case', () => {
    expect(() => parseDatasetText('{')).toThrow(expect.objectContaining({ code: 'dataset-not-json' }) as Error);
    expect(() => parseDatasetText('[]')).toThrow(expect.objectContaining({ code: 'dataset-invalid' }) as Error);
    expect(['{', '', '<html>', '[]'].map((text) => complaintsOf(() => parseDatasetText(text))[0]?.path)).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });
});
