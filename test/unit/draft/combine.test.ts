/** What rules and model say together: one statement of both, new actors by name, and drafts that say who made them. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../../src/check/check-dataset.js';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { STANDINGS } from '../../../src/data/vocabulary.js';
import { combineProposals } from '../../../src/draft/combine.js';
import { draft } from '../../../src/draft/draft.js';
import { draftOf } from '../../../src/draft/draft-dataset.js';
import { verifyAnswer } from '../../../src/draft/language-model/verify-answer.js';
import { proposalsOfRules } from '../../../src/draft/combined-proposals.js';
import { proposeStatements } from '../../../src/draft/propose.js';
import { runs } from '../../tools/runs.js';

const TEXT = [
  'Peru recognises Kosovo',
  'Peru recognised Kosovo on Monday, and the United States backed President Joren Holt.',
  'The Harbour Council is close to General Ada Ruun of Chile, whose troops guard the port.',
  'Holt was greeted by the Karsk Guards. Officials in the north backed Togo.',
];
const proposals = proposeStatements(TEXT);

/** A statement as a model answers it. */
const said = (from: string, relation: string, to: string, quote: string, standing = 'stated'): object => ({
  from,
  relation,
  to,
  standing,
  quote,
  paragraph: 0,
  attribution: '',
});
const combined = (answered: readonly object[], known: Parameters<typeof combineProposals>[3] = []) =>
  combineProposals(TEXT, proposeStatements(TEXT, { actors: known }), verifyAnswer(TEXT, answered), known);
/** The statements in one line each, with who proposes them. */
const lines = (answered: readonly object[], known: Parameters<typeof combineProposals>[3] = []): string[] =>
  combined(answered, known).statements.map(
    ({ from, relation, to, standing, proposer, quote }) =>
      `${quote.paragraph} ${from} > ${relation} > ${to} : ${standing} (${proposer})`,
  );
const RULES = [
  '1 peru > recognition > kosovo : stated (rules)',
  '2 peru > recognition > kosovo : stated (rules)',
  '2 united-states > support > holt : stated (rules)',
];
const without = (index: number, line: string): string[] => RULES.map((each, i) => (i === index ? line : each));

test('without a model, all are those of the rules', () => {
  expect(lines([])).toEqual(RULES);
  expect(proposalsOfRules(proposals).statements.map(({ proposer }) => proposer)).toEqual(['rules', 'rules', 'rules']);
});

describe('what both say', () => {
  const BOTH = without(2, '2 united-states > support > holt : stated (both)');
  test.each([
    ['by the same names', 'United States', 'Joren Holt'],
    ['by another name of a state', 'U.S.', 'Holt'],
    ['in other letters', 'the UNITED states', 'Jóren Holt'],
    ['with an office', 'United States', 'President Joren Holt'],
  ])('%s is one statement', (_name, from, to) => {
    const text = [...TEXT, 'The U.S. is named here, and Jóren Holt.'];
    const answer = verifyAnswer(text, [said(from, 'support', to, 'the United States backed President Joren Holt')]);
    expect(answer.statements).toHaveLength(1);
    const { statements } = combineProposals(text, proposeStatements(text), answer);
    expect(statements.map(({ proposer }) => proposer)).toEqual(['rules', 'rules', 'both']);
  });
  test('in words that only overlap is one statement, with the words of the rules', () => {
    const answered = [said('United States', 'support', 'Holt', 'States backed')];
    expect(lines(answered)).toEqual(BOTH);
    expect(combined(answered).statements[2]!.quote).toEqual(proposals.statements[2]!.quote);
  });
  test('with another certainty is one statement, whose certainty is unsure', () => {
    const [, , agreed] = combined([said('United States', 'support', 'Holt', 'States backed', 'implied')]).statements;
    expect(agreed).toMatchObject({ standing: 'stated', proposer: 'both', why: { isSure: { standing: false } } });
    const [, , same] = combined([said('United States', 'support', 'Holt', 'States backed')]).statements;
    expect(same!.why!.isSure.standing).toBe(true);
  });
  test('said twice by the model, it counts once, and the other one as dropped', () => {
    const answered = ['stated', 'reported'].map((standing) =>
      said('United States', 'support', 'Holt', 'States backed', standing),
    );
    expect(lines(answered)).toEqual(BOTH);
    expect([...combined(answered).dropped]).toEqual([['double', 1]]);
  });
  test('with the other names of a known actor is one statement', () => {
    const known = [{ id: 'joren', kind: 'person' as const, name: 'Joren Holt', aliases: ['the Harbour Council'] }];
    expect(lines([said('United States', 'support', 'Harbour Council', 'States backed')], known)).toEqual(
      without(2, '2 united-states > support > joren : stated (both)'),
    );
  });
});

describe('what only the model says', () => {
  test.each([
    ['another relation', said('Peru', 'support', 'Kosovo', 'Peru recognises Kosovo')],
    ['the other direction', said('Holt', 'support', 'United States', 'States backed')],
    ['other words', said('Peru', 'recognition', 'Kosovo', 'Officials in the north')],
    ['another actor who does it', said('Peru', 'support', 'Holt', 'backed President Joren Holt')],
    ['another actor to whom it is done', said('United States', 'support', 'Ada Ruun', 'backed President Joren Holt')],
  ])('%s is a statement of its own, in the order of the text', (_name, answered) => {
    const all = combined([answered]).statements;
    expect(all).toHaveLength(RULES.length + 1);
    expect(all.filter(({ proposer }) => proposer === 'model')).toHaveLength(1);
    const places = all.map(({ quote }) => quote.paragraph);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(all.find(({ proposer }) => proposer === 'model')!.why).toBeNull();
  });
  test('an actor whom nobody has found is new, and one for all of its statements', () => {
    const { actors, statements } = combined([
      said('the Harbour Council', 'support', 'General Ada Ruun', 'Harbour Council is close to General Ada Ruun'),
      said('Harbour Council', 'security-aid', 'Ruun', 'guard the port'),
    ]);
    const ofModel = statements.filter(({ proposer }) => proposer === 'model');
    expect(new Set(ofModel.map(({ from, to }) => `${from} ${to}`)).size).toBe(1);
    const named = ({ id }: { id: string }): boolean => ofModel.some(({ from, to }) => id === from || id === to);
    expect(actors.filter(named)).toEqual([
      { id: 'harbour-council', kind: 'organisation', name: 'Harbour Council', aliases: [], isKnown: false },
      { id: 'ruun', kind: 'person', name: 'Ada Ruun', aliases: ['General Ada Ruun'], isKnown: false },
    ]);
  });
  test('it completes what the rules have found half', () => {
    expect(proposals.incomplete.map(({ to }) => to)).toEqual(['togo']);
    const answered = said('Karsk Guards', 'support', 'Togo', 'Officials in the north backed Togo');
    expect(combined([answered]).incomplete).toEqual([]);
    const other = said('Karsk Guards', 'support', 'Peru', 'Officials in the north backed Togo');
    expect(combined([other]).incomplete).toHaveLength(1);
  });
  test('two names of one actor are no statement', () => {
    const answered = [said('Holt', 'support', 'President Joren Holt', 'backed President Joren Holt')];
    expect(lines(answered)).toEqual(RULES);
    expect([...combined(answered).dropped]).toEqual([['self', 1]]);
  });
});

describe('the kind of a new actor is guessed', () => {
  const names =
    'Ruritania Chile Moscow NATO UN Karsk Guards the army of Karsk Officials rebels Teo Vand Foreign Minister of ' +
    'Harbour Council General Ada Ruun’s Tuareg Free Ports Union us ABK al-Din van der Berg';
  const text = [...TEXT, names];
  test.each([
    ['Chile', 'state', 'Chile'],
    ['Moscow', 'state', 'Russia'],
    ['NATO', 'organisation', 'NATO'],
    ['UN', 'organisation', 'United Nations'],
    ['Tuareg', 'group', 'Tuareg'],
    ['Karsk Guards', 'armed-forces', 'Karsk Guards'],
    ['the army of Karsk', 'armed-forces', 'army of Karsk'],
    ['Free Ports Union', 'organisation', 'Free Ports Union'],
    ['ABK', 'organisation', 'ABK'],
    ['Karsk rebels', 'group', 'Karsk rebels'],
    ['Officials of Karsk', 'group', 'Officials of Karsk'],
    ['Teo Vand', 'person', 'Teo Vand'],
    ['General Teo Vand', 'person', 'Teo Vand'],
    ['Foreign Minister of Karsk', 'person', 'Foreign Minister of Karsk'],
    ['al-Din van der Berg', 'person', 'al-Din van der Berg'],
    ['us', 'group', 'us'],
  ])('%s: %s', (name, kind, shown) => {
    const answer = verifyAnswer(text, [said(name, 'support', 'Ruritania', 'whose troops guard the port')]);
    expect(answer.statements).toHaveLength(1);
    const { actors, statements } = combineProposals(text, proposeStatements(TEXT), answer);
    const { from } = statements.find(({ proposer }) => proposer === 'model')!;
    expect(actors.find(({ id }) => id === from)).toMatchObject({ kind, name: shown });
  });
});

test('a draft of both says in every statement which machine has made it, and keeps what was dropped', () => {
  const answered = [
    said('United States', 'support', 'Holt', 'States backed'),
    said('Harbour Council', 'support', 'Ada Ruun', 'Council is close to General Ada Ruun'),
    said('Harbour Council', 'support', 'Ada Ruun', 'never written'),
  ];
  const { dataset, margin } = draftOf(TEXT, combined(answered), {});
  expect(dataset.statements.map(({ coder }) => coder)).toEqual(['rules', 'rules', 'rules', 'model']);
  expect([...margin.proposers.values()]).toEqual(['rules', 'rules', 'both', 'model']);
  expect([...margin.reasons.keys()]).toEqual(dataset.statements.slice(0, 3).map(({ id }) => id));
  expect([...margin.dropped]).toEqual([['words', 1]]);
});

test('a draft has the known actors and relations that its statements name, without words of other sources', () => {
  const known = parseDataset({
    format: 1,
    title: 'Known',
    sources: [{ id: 'elsewhere', kind: 'article' }],
    actors: [
      {
        id: 'the-north',
        kind: 'state',
        name: 'Peru',
        country: 'PE',
        names: { de: 'Peru' },
        affiliations: [
          { kind: 'member-of', to: 'nobody', source: 'elsewhere', quote: { exact: 'a member', paragraph: 1 } },
        ],
      },
      { id: 'nobody', kind: 'organisation', name: 'Nobody' },
    ],
    relationTypes: [
      { id: 'greeting', label: 'Greeting' },
      { id: 'visit', label: 'Visit' },
    ],
    statements: [],
  });
  const { dataset } = draft(TEXT.join('\n'), { dataset: known });
  expect(dataset.actors.map(({ id }) => id)).toEqual(['the-north', 'kosovo', 'united-states', 'holt']);
  expect(dataset.actors[0]).toEqual({
    id: 'the-north',
    kind: 'state',
    name: 'Peru',
    country: 'PE',
    names: { de: 'Peru' },
  });
  expect(dataset.relationTypes).toEqual([]);
});

test('whatever a model answers, the draft is a valid dataset whose quotes stand in the text', async () => {
  const piece = fc.oneof(
    fc.constantFrom('Peru', 'Kosovo', 'Holt', 'the', 'General', 'Ada Ruun', 'Karsk Guards', '’s', 'us', 'Chile', 'of'),
    fc.constantFrom('\u0000', '\ud800', '__proto__', '…', 'Togo', 'officials'),
  );
  const name = fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
  const quote = fc
    .tuple(fc.nat(3), fc.nat(60), fc.nat(60))
    .map(([i, start, length]) => TEXT[i]!.slice(start, start + length));
  const statement = fc.record({
    from: name,
    to: name,
    relation: fc.constantFrom('support', 'recognition', 'security-aid'),
    standing: fc.constantFrom(...STANDINGS),
    quote,
    paragraph: fc.integer({ min: 0, max: 5 }),
    attribution: name,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(statement, { maxLength: 8 }), async (answered) => {
      const answer = verifyAnswer(TEXT, answered);
      const all = combineProposals(TEXT, proposals, answer);
      const { dataset } = draftOf(TEXT, all, {});
      const before = [...answer.dropped.values()].reduce((sum, n) => sum + n, 0);
      const after = [...all.dropped.values()].reduce((sum, n) => sum + n, 0);
      const both = all.statements.filter(({ proposer }) => proposer === 'both').length;
      const own = all.statements.filter(({ proposer }) => proposer === 'model').length;
      // Each answer is a statement, agrees with one, or is counted as dropped.
      expect(both + own + after - before).toBe(answer.statements.length);
      const { issues, quotes } = await checkDataset(JSON.stringify(dataset), {
        texts: new Map([['article', TEXT.join('\n')]]),
      });
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(quotes.inParagraph).toBe(dataset.statements.length);
    }),
    { numRuns: runs(400) },
  );
});
