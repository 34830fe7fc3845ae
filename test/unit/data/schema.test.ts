/** What one object of a dataset may hold, and what is said where it holds something else. */
import { describe, expect, it } from 'vitest';
import { DatasetError } from '../../../src/errors.js';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { actor, complaintsOf, issuesOf, parse, pathsOf, raw, statement, type Json } from './datasets.js';

const without = (object: Json, key: string): Json =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));

describe('parseDataset, shape by shape', () => {
  it.each([
    [null, 'null'],
    [undefined, 'nothing'],
    [5, 'the number 5'],
    ['{}', '"{}"'],
    [[raw()], 'a list with 1 item'],
  ])('refuses %j, which is no object, at the empty path', (input, found) => {
    expect(issuesOf(input)).toEqual([
      expect.objectContaining({
        path: '',
        found,
        expected: expect.stringContaining('a dataset { "format": 1') as string,
        remedy: expect.stringMatching(/\w/) as string,
      }),
    ]);
  });

  it.each([
    [2, 'the number 2', 'wrong-value', 'Write 1.'],
    ['1', '"1"', 'wrong-type', 'Write 1 without quotation marks.'],
    [null, 'null', 'wrong-type', 'Write a value.'],
  ])('refuses the format %j and names the one that it reads', (format, found, code, remedy) => {
    expect(issuesOf(raw({ format }))).toEqual([
      {
        severity: 'error',
        code,
        path: 'format',
        found,
        expected: 'the number 1',
        remedy,
        ...(format === null ? {} : { suggestion: 1 }),
        message: `format: found ${found}, expected the number 1. ${remedy}`,
      },
    ]);
  });

  it.each([
    ['format', 'the number 1'],
    ['title', 'text'],
    ['sources', 'a list of sources'],
    ['actors', 'a list of actors'],
    ['statements', 'a list of statements'],
  ])('says what belongs under the missing key %s', (key, expected) => {
    expect(issuesOf(without(raw(), key))).toEqual([
      expect.objectContaining({ code: 'missing-key', path: key, found: 'nothing', expected }),
    ]);
  });

  it.each([
    ['id', 'text'],
    ['source', 'the id of a source'],
    ['from', 'the id of an actor'],
    ['relation', 'a relation'],
    ['to', 'the id of an actor'],
  ])('asks for the key %s of every statement', (key, expected) => {
    expect(issuesOf(raw({ statements: [statement({ id: 'first' }), without(statement(), key)] }))).toEqual([
      expect.objectContaining({
        path: `statements[1].${key}`,
        found: 'nothing',
        expected,
        remedy: `Add "${key}": "…".`,
      }),
    ]);
  });

  it.each(['id', 'kind', 'name'])('asks for the key %s of every actor', (key) => {
    expect(issuesOf(raw({ actors: [without(actor('x'), key)] }))).toEqual([
      expect.objectContaining({ path: `actors[0].${key}`, found: 'nothing', remedy: `Add "${key}": "…".` }),
    ]);
  });

  it.each(['2019-13', '2019-00', '2019-02-30', '2019-02-29', '1900-02-29', '2019-1', '19', '24 January 2019', ''])(
    'refuses %j, which is no date of the calendar',
    (date) => {
      expect(issuesOf(raw({ statements: [statement({ date })] }))).toEqual([
        expect.objectContaining({
          path: 'statements[0].date',
          found: date === '' ? 'empty text' : JSON.stringify(date),
          expected: expect.stringContaining('as YYYY, YYYY-MM or YYYY-MM-DD') as string,
        }),
      ]);
    },
  );

  it.each(['2019', '2019-12', '2019-01-31', '2020-02-29', '0050-01-01'])('takes the date %s as it stands', (date) => {
    expect(parse({ modified: date, statements: [statement({ date, until: date })] }).statements[0]).toMatchObject({
      date,
      until: date,
    });
  });

  it.each(['red', '#fff', '#12345g', '#123456 ', '123456'])('refuses the colour %j', (color) => {
    expect(issuesOf(raw({ relationTypes: [{ id: 'mediation', label: 'Mediation', color }] }))).toEqual([
      expect.objectContaining({
        path: 'relationTypes[0].color',
        found: JSON.stringify(color),
        expected: 'a colour as #rrggbb',
      }),
    ]);
  });

  it.each(['ve', 'VEN', 'V', 'V1', ''])('refuses the country %j', (country) => {
    expect(issuesOf(raw({ actors: [actor('x', { country })] }))).toEqual([
      expect.objectContaining({ path: 'actors[0].country', expected: 'two uppercase letters (ISO 3166-1 alpha-2)' }),
    ]);
  });

  it.each([
    ['kind of actor', { actors: [actor('x', { kind: 'stat' })] }, 'actors[0].kind', 'Did you mean "state"?'],
    [
      'standing',
      { statements: [statement({ standing: 'denyed' })] },
      'statements[0].standing',
      'Did you mean "denied"?',
    ],
    [
      'marker',
      { relationTypes: [{ id: 'm', label: 'M', marker: 'cirlce' }] },
      'relationTypes[0].marker',
      'Did you mean "circle"?',
    ],
    [
      'standing like nothing known',
      { statements: [statement({ standing: 'shouted' })] },
      'statements[0].standing',
      'Write one of these.',
    ],
  ])('offers the nearest word for a misspelt %s', (_what, changes, path, remedy) => {
    expect(issuesOf(raw(changes))).toEqual([
      expect.objectContaining({ path, remedy, expected: expect.stringContaining(' or ') as string }),
    ]);
  });

  it.each([0, -1, 1.5, '3'])('refuses the paragraph %j', (paragraph) => {
    expect(pathsOf(raw({ statements: [statement({ quote: { exact: 'words', paragraph } })] }))).toEqual([
      'statements[0].quote.paragraph',
    ]);
  });

  it.each([
    ['actors', { actors: {} }],
    ['actors[0]', { actors: [[]] }],
    ['actors[0].names', { actors: [actor('x', { names: ['Equis'] })] }],
    ['relationTypes[0].labels', { relationTypes: [{ id: 'm', label: 'M', labels: ['M'] }] }],
    ['statements[0].quote', { statements: [statement({ quote: ['words'] })] }],
    ['story[0].view', { story: [{ title: 'T', view: [] }] }],
    ['layout', { layout: [] }],
  ])('takes no list for an object, nor an object for a list, at %s', (path, changes) => {
    expect(pathsOf(raw(changes)).map((found) => found.slice(0, path.length))).toContain(path);
  });

  it.each([
    ['title', { title: 'a\uD800' }],
    ['actors[0].id', { actors: [actor('\uDC00')] }],
    ['actors[0].names.es', { actors: [actor('x', { names: { es: '\uD800b' } })] }],
    ['statements[0].quote.exact', { statements: [statement({ quote: { exact: '\uDC00\uD800' } })] }],
  ])('refuses a lone surrogate at %s', (path, changes) => {
    expect(issuesOf(raw(changes))).toContainEqual(
      expect.objectContaining({ path, expected: 'well-formed Unicode text, without lone surrogates' }),
    );
  });

  it('takes pairs of surrogates', () => {
    expect(parse({ title: '🇻🇪' }).title).toBe('🇻🇪');
  });

  it('takes a statement for stated where it gives no standing, and fills the other defaults', () => {
    const dataset = parse({ relationTypes: [{ id: 'm', label: 'M' }], statements: [statement()] });
    expect(dataset.statements[0]).toMatchObject({ standing: 'stated', count: 1 });
    expect(dataset.relationTypes[0]).toMatchObject({ marker: 'triangle', cameo: [] });
    expect(parseDataset(without(raw(), 'relationTypes')).relationTypes).toEqual([]);
  });

  it('gathers all problems at once, those of shape and those of reference, and says how many in its message', () => {
    const input = raw({
      format: 3,
      actors: [actor('us'), actor('us', { kind: 'planet' })],
      statements: [statement({ to: 'nobody' }), 5, statement({ id: 't', source: 'a', to: 'us', date: '2019-13' })],
    });
    const error = (() => {
      try {
        return parseDataset(input);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(DatasetError);
    expect(error).toMatchObject({
      code: 'dataset-invalid',
      name: 'DatasetError',
      message: expect.stringContaining('format: found the number 3') as string,
    });
    expect((error as DatasetError).message).toContain('(and 6 more)');
    expect(pathsOf(input).toSorted()).toEqual([
      'actors[1].id',
      'actors[1].kind',
      'format',
      'statements[0].to',
      'statements[1]',
      'statements[2].date',
      'statements[2].quote',
    ]);
  });

  it('keeps each message on one line of readable length, whatever the author wrote', () => {
    const awful = `a\nb\u202E${'long '.repeat(500)}`;
    const messages = [
      ...issuesOf(
        raw({ format: awful, actors: [actor('gua\nido')], statements: [statement({ from: awful, to: 'guaido' })] }),
      ),
    ].map(({ message }) => message);
    expect(messages).toHaveLength(3);
    for (const message of messages) expect(message).toMatch(/^[^\n\r\u202E]{10,160}$/);
  });

  it('gives nothing back when it complains', () => {
    expect(complaintsOf(() => parseDataset(raw()))).toEqual([]);
    expect(() => parseDataset(raw({ format: 2 }))).toThrow(DatasetError);
  });
});
