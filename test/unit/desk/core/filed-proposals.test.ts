/** Statements of a dataset that a machine has proposed: with the text they are proposals, and nothing else. */
import { describe, expect, test } from 'vitest';
import { deleteActor } from '../../../../src/desk/core/actor-edits.js';
import { replaceText } from '../../../../src/desk/core/article-edits.js';
import { applyChange, invert } from '../../../../src/desk/core/change.js';
import { draftFromJson, draftToJson, textOf } from '../../../../src/desk/core/draft.js';
import { withFiledItems } from '../../../../src/desk/core/filed-items.js';
import {
  actorsOnlyProposed,
  countUndecided,
  filedProposals,
  unreviewedStatements,
} from '../../../../src/desk/core/filed-proposals.js';
import { fromDataset } from '../../../../src/desk/core/from-dataset.js';
import { mergeActors } from '../../../../src/desk/core/merge-actors.js';
import { rejectedProposals, rejectProposal, restoreProposals } from '../../../../src/desk/core/proposal-edits.js';
import { pendingItems, sentenceOfItem, type ReviewItem } from '../../../../src/desk/core/review.js';
import { saveSentence, sentenceOf } from '../../../../src/desk/core/sentence.js';
import { toDataset } from '../../../../src/desk/core/to-dataset.js';
import type { Change, Draft } from '../../../../src/desk/core/types.js';
import { draft as draftOfRules } from '../../../../src/draft/draft.js';

const PARAGRAPHS = [
  'Neighbours split over Ovanna',
  'Peru recognised Kosovo on Monday. France backs Joren Holt.',
  'The army of Karsk is close to Holt.',
];
const TEXT = PARAGRAPHS.join('\n\n');

const statement = (id: string, from: string, to: string, exact: string, paragraph: number, more: object): object => ({
  id,
  source: 'article',
  from,
  relation: 'support',
  to,
  standing: 'stated',
  quote: { exact, paragraph },
  ...more,
});
const DATASET = {
  format: 1,
  title: 'Drafted',
  sources: [{ id: 'article', kind: 'article' }],
  actors: [
    { id: 'france', kind: 'state', name: 'France', country: 'FR' },
    { id: 'holt', kind: 'person', name: 'Joren Holt' },
    { id: 'army', kind: 'armed-forces', name: 'Army of Karsk', aliases: ['The army of Karsk'] },
    { id: 'peru', kind: 'state', name: 'Peru', country: 'PE' },
    { id: 'kosovo', kind: 'state', name: 'Kosovo', country: 'XK' },
  ],
  statements: [
    statement('by-hand', 'peru', 'kosovo', 'Peru recognised Kosovo', 2, { relation: 'recognition', coder: 'Ana' }),
    statement('of-rules', 'france', 'holt', 'France backs Joren Holt', 2, {
      coder: 'rules',
      claim: 'France backs Holt.',
    }),
    statement('of-model', 'army', 'holt', 'The army of Karsk is close to Holt', 3, {
      coder: 'model',
      until: '2020',
      order: 3,
    }),
    statement('elsewhere', 'peru', 'france', 'words of another article', 2, { coder: 'model' }),
  ],
};
const opened = fromDataset(DATASET);
const withText = applyChange(opened, replaceText(opened, 'article', TEXT));
const after = (draft: Draft, ...changes: ((draft: Draft) => Change)[]): Draft =>
  changes.reduce((current, change) => applyChange(current, change(current)), draft);
const itemsOf = (draft: Draft, ofRules: readonly ReviewItem[] = []): readonly ReviewItem[] =>
  withFiledItems(ofRules, draft, 'article', PARAGRAPHS);
const pending = (draft: Draft): readonly string[] =>
  pendingItems(itemsOf(draft), draft, 'article', PARAGRAPHS).map(({ key }) => key);
const written = (draft: Draft, list: 'statements' | 'actors'): string[] =>
  (toDataset(draft)[list] as unknown as readonly { id: string }[]).map(({ id }) => id);
const accept =
  (key: string, coder = 'Ben') =>
  (draft: Draft): Change =>
    saveSentence(
      draft,
      sentenceOfItem(
        itemsOf(draft).find((item) => item.key === key)!,
        draft,
        'article',
      ),
      coder,
    ).change;

describe('a dataset with statements of machines', () => {
  test('without its text stays as it is, and says how many nobody has reviewed', () => {
    expect(toDataset(opened)).toEqual(DATASET);
    expect(unreviewedStatements(opened)).toEqual(['of-rules', 'of-model', 'elsewhere']);
    expect(countUndecided(opened)).toBe(0);
  });

  test('with its text has them as proposals, which are neither written nor drawn, as their actors are not', () => {
    expect(written(withText, 'statements')).toEqual(['by-hand', 'elsewhere']);
    expect(written(withText, 'actors')).toEqual(['france', 'peru', 'kosovo']);
    expect([...actorsOnlyProposed(withText)].toSorted()).toEqual(['army', 'holt']);
    expect(countUndecided(withText)).toBe(2);
    expect(pending(withText)).toEqual(['file of-rules', 'file of-model']);
  });

  test('keeps as statements those whose words are not in the text', () => {
    expect(unreviewedStatements(withText)).toEqual(['elsewhere']);
  });

  test('is as it was when the text is taken back', () => {
    const back = applyChange(withText, invert(replaceText(opened, 'article', TEXT)));
    expect(toDataset(back)).toEqual(DATASET);
    expect(filedProposals(back).size).toBe(0);
  });

  test('keeps its proposals in a draft that is stored and read again, and over another text', () => {
    const stored = draftFromJson(JSON.parse(JSON.stringify(draftToJson(withText))));
    expect(pending(stored)).toEqual(pending(withText));
    expect(pending(after(withText, (draft) => replaceText(draft, 'article', `${TEXT}\n\nOne more.`)))).toHaveLength(2);
  });

  test('of another source has no proposals for this one', () => {
    const other = after(opened, (draft) => replaceText(draft, 'elsewhere', TEXT));
    expect(countUndecided(other)).toBe(0);
  });
});

describe('a proposal of a dataset', () => {
  const [ofRules, ofModel] = itemsOf(withText) as [ReviewItem, ReviewItem];

  test('has what the statement had, without its claim, and names its machine', () => {
    expect(ofRules).toMatchObject({ proposer: 'rules', standing: 'stated', rule: null, trigger: null });
    expect(ofModel).toMatchObject({
      proposer: 'model',
      from: { id: 'army', kind: 'armed-forces', names: ['Army of Karsk', 'The army of Karsk'] },
      times: { until: '2020', order: '3' },
      sentence: { start: 0, end: PARAGRAPHS[2]!.length },
    });
    expect(sentenceOfItem(ofRules, withText, 'article').claim).toBe('');
    expect(sentenceOfItem(ofModel, withText, 'article')).toMatchObject({ until: '2020', order: '3', date: '' });
  });

  test('that a person accepts is a statement of that person, and its actors are drawn', () => {
    const accepted = after(withText, accept('file of-model'));
    expect(written(accepted, 'actors')).toContain('army');
    const { statements } = toDataset(accepted) as unknown as { statements: readonly Record<string, unknown>[] };
    expect(statements.at(-1)).toMatchObject({ from: 'army', to: 'holt', coder: 'Ben', until: '2020' });
    expect(pending(accepted)).toEqual(['file of-rules']);
    expect(countUndecided(accepted)).toBe(1);
  });

  test.each(['', 'rules', ' model '])('accepted by a person called %j, it has no coder', (name) => {
    const accepted = after(withText, accept('file of-model', name));
    const { statements } = toDataset(accepted) as unknown as { statements: readonly object[] };
    expect(statements.at(-1)).not.toHaveProperty('coder');
  });

  test('that is rejected can be brought back', () => {
    const rejected = after(withText, (draft) => rejectProposal(draft, 'file of-rules', ''));
    expect(pending(rejected)).toEqual(['file of-model']);
    expect(rejectedProposals(rejected)).toEqual(['file of-rules']);
    const restored = after(rejected, restoreProposals);
    expect(pending(restored)).toEqual(pending(withText));
    expect(restored.proposals).toEqual(withText.proposals);
  });

  test('follows its actors when they are merged, and lacks those that are deleted', () => {
    const merged = after(withText, (draft) => mergeActors(draft, 'france', 'holt'));
    expect(itemsOf(merged).map(({ from, to }) => [from?.id, to?.id])).toEqual([
      ['france', 'france'],
      ['army', 'france'],
    ]);
    const deleted = after(withText, (draft) => deleteActor(draft, 'army'));
    expect(itemsOf(deleted)[1]).toMatchObject({ from: null, to: { id: 'holt' } });
  });
});

describe('what the rules propose for the same text', () => {
  const end = (name: string, id: string | null = null) => ({ id, name, kind: 'person' as const, names: [name] });
  const found: ReviewItem = {
    key: 'rules 2:41 support fact 1',
    from: end('FRANCE'),
    to: end('Joren Holt', 'holt'),
    relation: 'support',
    standing: 'stated',
    attribution: '',
    quote: { exact: 'backs Joren Holt', paragraph: 2 },
    place: { paragraph: 2, start: 41, end: 57 },
    sentence: { start: 34, end: 58 },
    trigger: { start: 41, end: 46 },
    rule: 'verb',
    unsure: ['from'],
    proposer: 'rules',
  };

  test('is one proposal with that of the dataset, which then has its reason', () => {
    const [item, ...others] = itemsOf(withText, [found]);
    expect(others.map(({ key }) => key)).toEqual(['file of-model']);
    expect(item).toMatchObject({
      key: 'file of-rules',
      rule: 'verb',
      trigger: found.trigger,
      unsure: ['from'],
      proposer: 'rules',
    });
  });

  test('makes the certainty unsure where it is another one', () => {
    const [item] = itemsOf(withText, [{ ...found, standing: 'denied' }]);
    expect(item!.unsure).toEqual(['from', 'standing']);
  });

  test('stands beside it where it says something else, in the order of the text', () => {
    for (const other of [
      { ...found, relation: 'recognition' },
      { ...found, to: end('Kosovo', 'kosovo') },
      { ...found, from: null },
      { ...found, place: { paragraph: 2, start: 0, end: 4 } },
    ])
      expect(itemsOf(withText, [other]).map(({ key }) => key)).toHaveLength(3);
    const first = { ...found, place: { paragraph: 1, start: 0, end: 4 }, trigger: null };
    expect(itemsOf(withText, [first])[0]).toBe(first);
  });

  test('is said by both where the dataset has it of a model', () => {
    const again = { ...found, from: end('The army of Karsk'), place: { paragraph: 3, start: 4, end: 34 } };
    // What both propose comes first.
    expect(itemsOf(withText, [again])[0]).toMatchObject({ key: 'file of-model', proposer: 'both' });
  });
});

test('a statement of a machine that a person saves in the form is that of the person', () => {
  const { change } = saveSentence(opened, sentenceOf(opened, 'statement', 'of-rules'), 'Ben');
  expect(textOf(applyChange(opened, change), 'statements', 'of-rules', 'coder')).toBe('Ben');
  const { change: nameless } = saveSentence(opened, sentenceOf(opened, 'statement', 'of-rules'));
  expect(unreviewedStatements(applyChange(opened, nameless))).toEqual(['of-model', 'elsewhere']);
  const { change: own } = saveSentence(opened, sentenceOf(opened, 'statement', 'by-hand'), 'Ben');
  expect(textOf(applyChange(opened, own), 'statements', 'by-hand', 'coder')).toBe('Ana');
});

test('what the rules have drafted into a file is proposed again, all of it', () => {
  const { dataset } = draftOfRules(TEXT);
  const draft = fromDataset(JSON.parse(JSON.stringify(dataset)));
  const texted = applyChange(draft, replaceText(draft, 'article', TEXT));
  expect(dataset.statements.length).toBeGreaterThan(1);
  expect(pending(texted)).toHaveLength(dataset.statements.length);
  expect(toDataset(texted)).toMatchObject({ actors: [], statements: [] });
});
