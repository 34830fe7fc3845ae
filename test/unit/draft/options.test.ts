/** Known actors and declared relations of an open dataset, steps, and texts for which nothing is proposed. */
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import type { Actor } from '../../../src/data/schema.js';
import { draft } from '../../../src/draft/draft.js';
import { proposalSteps, proposeStatements } from '../../../src/draft/propose.js';
import { differences } from './statements-of.js';

const KNOWN: readonly Actor[] = [
  { id: 'guinea', kind: 'state', name: 'Guinea', country: 'GN', aliases: ['Conakry'] },
  { id: 'army', kind: 'armed-forces', name: 'Guinea’s army', country: 'GN' },
  { id: 'leader', kind: 'person', name: 'Mariam Sylla', aliases: ['Mother Mariam'] },
];

describe('known actors', () => {
  const { actors, statements } = proposeStatements(
    ['Guinean soldiers pledged support for Sylla. Conakry recognised Kosovo. Mother Mariam backs Togo.'],
    { actors: KNOWN },
  );
  test('come first, with their ids', () => {
    expect(actors.slice(0, 3).map(({ id, isKnown }) => [id, isKnown])).toEqual([
      ['guinea', true],
      ['army', true],
      ['leader', true],
    ]);
    expect(actors.slice(3).every(({ isKnown }) => !isKnown)).toBe(true);
  });
  test('are found by all of their names', () => {
    expect(statements.map(({ from, to }) => [from, to])).toEqual([
      ['army', 'leader'],
      ['guinea', 'kosovo'],
      ['leader', 'togo'],
    ]);
  });
  test('keep their ids from new actors', () => {
    const taken = [{ id: 'kosovo', kind: 'group', name: 'Some others' }] satisfies Actor[];
    const { statements: others } = proposeStatements(['Peru recognised Kosovo.'], { actors: taken });
    expect(others[0]!.to).not.toBe('kosovo');
  });
});

describe('declared relations', () => {
  const relationTypes = [
    { id: 'sanctions', label: 'Sanctions', words: ['sanction', 'impose sanctions on'] },
    { id: 'mediation', label: 'Mediation', words: ['mediate between'] },
    { id: 'silent', label: 'No words' },
  ];
  const lines = (text: string): readonly string[] =>
    proposeStatements([text], { relationTypes }).statements.map(
      ({ from, relation, to, standing }) => `${from} > ${relation} > ${to} : ${standing}`,
    );
  test.each([
    ['Canada sanctioned Belarus.', ['canada > sanctions > belarus : stated']],
    ['Belarus was sanctioned by Canada.', ['canada > sanctions > belarus : stated']],
    ['Canada will impose sanctions on Belarus.', ['canada > sanctions > belarus : called-for']],
    ["Canada's sanctions against Belarus failed.", ['canada > sanctions > belarus : stated']],
    ['Canada did not sanction Belarus.', ['canada > sanctions > belarus : denied']],
    [
      'Oman mediated between Iran and Yemen.',
      ['oman > mediation > iran : stated', 'oman > mediation > yemen : stated'],
    ],
    ['Canada debated sanctions.', []],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
  test('are nothing without the dataset', () => {
    expect(proposeStatements(['Canada sanctioned Belarus.']).statements).toEqual([]);
  });
});

describe('what could not be finished', () => {
  test('is told with the one actor that was found', () => {
    const { statements, incomplete } = proposeStatements(['Officials in the north backed Peru.']);
    expect(statements).toEqual([]);
    expect(incomplete).toEqual([
      expect.objectContaining({ paragraph: 1, relation: 'support', from: null, to: 'peru' }),
    ]);
    const [{ start, end }] = incomplete as [(typeof incomplete)[number]];
    expect('Officials in the north backed Peru.'.slice(start, end)).toBe('backed');
  });
});

describe('the reason', () => {
  test('names the word, the rule, and what is sure', () => {
    const text = 'Togo said it supports Benin.';
    const [statement] = proposeStatements([text]).statements;
    expect(text.slice(statement!.why.trigger.start, statement!.why.trigger.end)).toBe('supports');
    expect(statement!.why).toMatchObject({ rule: 'verb', isEnded: false, isSure: { to: true } });
  });
  test('says that a relation has ended', () => {
    const [statement] = proposeStatements(['Togo stopped supporting Benin.']).statements;
    expect(statement!.why.isEnded).toBe(true);
  });
});

describe('nothing is proposed', () => {
  test.each([
    ['', 'empty'],
    ['\n \u0000 \n12 %', 'empty'],
    ['La República del Perú reconoció a Kosovo y rompió relaciones con Chile, según el ministro.', 'other-language'],
    ['Перу признало Косово и разорвало отношения с Чили, сообщил министр.', 'other-language'],
    ['La France a reconnu le Kosovo et a rompu ses relations avec le Chili, selon le ministre.', 'other-language'],
  ])('for %j', (text, problem) => {
    const { dataset, margin } = draft(text);
    expect(dataset.statements).toEqual([]);
    expect(margin.problem).toBe(problem);
  });
});

test('a draft goes on with the relations and actors of a dataset', () => {
  const known = parseDataset({
    format: 1,
    title: 'Known',
    sources: [],
    actors: [{ id: 'x-land', kind: 'state', name: 'Peru', country: 'PE' }],
    relationTypes: [{ id: 'sanctions', label: 'Sanctions', words: ['sanction'] }],
    statements: [],
  });
  const { dataset } = draft('Peru sanctions Chile\nPeru sanctioned Chile on Monday.', { dataset: known });
  expect(dataset.statements.at(-1)).toMatchObject({ from: 'x-land', relation: 'sanctions', coder: 'rules' });
});

test('the claim of a draft says what has ended, and what is denied', () => {
  const claimOf = (text: string): string => draft(text).dataset.statements[0]!.claim!;
  expect(claimOf('Peru no longer recognises Kosovo.')).toBe('It holds no longer that Peru recognises Kosovo.');
  expect(claimOf('Peru recognises Kosovo.')).toBe('Peru recognises Kosovo.');
  expect(claimOf('Peru does not recognise Kosovo.')).toMatch(/denied/);
});

test('steps tell how far they are, and give the same', () => {
  const paragraphs = ['Peru backs Chile', 'Togo recognised Kosovo. Benin did the same.'];
  const steps = proposalSteps(paragraphs);
  let before = -1;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    expect(step.value.done).toBeGreaterThanOrEqual(before);
    expect(step.value.done).toBeLessThanOrEqual(step.value.all);
    before = step.value.done;
  }
  expect(step.value).toEqual(proposeStatements(paragraphs));
  expect(differences([], step.value).surplus.length).toBe(3);
});
