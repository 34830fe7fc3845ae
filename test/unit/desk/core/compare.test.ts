/** Two codings of one text: what is a pair, what differs, and what becomes of what is adopted. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STANDINGS } from '../../../../src/data/vocabulary.js';
import { adoptStatement } from '../../../../src/desk/core/adopt.js';
import { applyChange, invert } from '../../../../src/desk/core/change.js';
import { codingOf, sourceWithText } from '../../../../src/desk/core/coding.js';
import { compareCodings, type ComparedStatement, type Comparison } from '../../../../src/desk/core/compare.js';
import { comparisonCsv } from '../../../../src/desk/core/comparison-csv.js';
import * as decisions from '../../../../src/desk/core/comparison-edits.js';
import { agreementNumbers } from '../../../../src/desk/core/comparison-numbers.js';
import { cellOf, draftFromJson, draftToJson, rowsOf, textOf } from '../../../../src/desk/core/draft.js';
import * as edits from '../../../../src/desk/core/edits.js';
import { fromDataset } from '../../../../src/desk/core/from-dataset.js';
import { matchActors } from '../../../../src/desk/core/match-actors.js';
import { openEndsOf } from '../../../../src/desk/core/open-ends.js';
import { toDataset } from '../../../../src/desk/core/to-dataset.js';
import type { Draft } from '../../../../src/desk/core/types.js';
import { runs } from '../../../tools/runs.js';
import { played, start, arbitraryMove } from './arbitrary-edits.js';

const TEXT = [
  'Neighbours split over Ovanna',
  'Karsk recognised Ilse Marn as president of Ovanna on Monday.',
  'Belmora broke off relations with Ovanna, and Karsk did so, too.',
];

interface Coded {
  readonly from?: string;
  readonly relation?: string;
  readonly to?: string;
  readonly standing?: string;
  /** Words of `TEXT`. */
  readonly words: string;
  readonly coder?: string;
}

/** A dataset of statements; actors have their ids as names unless others are given. */
function coded(
  statements: readonly Coded[],
  actors: readonly object[] = [],
  more: object = {},
  text: readonly string[] = TEXT,
): Draft {
  const ids = [...new Set(statements.flatMap(({ from = 'karsk', to = 'marn' }) => [from, to]))];
  const given = new Set(actors.map((actor) => (actor as { id: string }).id));
  return fromDataset({
    format: 1,
    title: 'T',
    sources: [{ id: 'article', kind: 'article' }],
    actors: [...actors, ...ids.filter((id) => !given.has(id)).map((id) => ({ id, kind: 'person', name: id }))],
    statements: statements.map(
      ({ from = 'karsk', relation = 'recognition', to = 'marn', standing = 'stated', words, coder }, i) => ({
        id: `s${i + 1}`,
        source: 'article',
        from,
        relation,
        to,
        standing,
        quote: { exact: words, paragraph: text.findIndex((line) => line.includes(words)) + 1 },
        ...(coder === undefined ? {} : { coder }),
      }),
    ),
    ...more,
  });
}

function compare(mine: Draft, theirs: Draft, text: readonly string[] = TEXT): Comparison {
  const source = sourceWithText(theirs, text, null)?.source ?? 'article';
  return compareCodings(
    { draft: mine, coding: codingOf(mine, rowsOf(mine, 'sources')[0]?.[0] ?? 'article', text) },
    { draft: theirs, coding: codingOf(theirs, source, text) },
    matchActors(mine, theirs, mine),
  );
}
const kinds = ({ entries }: Comparison): string[] => entries.map(({ kind }) => kind);
const statementsOf = ({ entries }: Comparison): ComparedStatement[] =>
  entries.filter((entry) => entry.table === 'statements');

function adopt(mine: Draft, theirs: Draft, entry: ComparedStatement, coder = 'Them', text = TEXT): Draft {
  const actors = matchActors(mine, theirs, mine);
  const options = { source: 'article', paragraphs: text, actors, replaces: entry.mine?.id ?? null, coder };
  return applyChange(mine, adoptStatement(mine, theirs, entry.theirs!, options).change);
}

const WORDS = 'recognised Ilse Marn as president';

describe('a pair', () => {
  test('has the same actors and words that overlap; then its differences are told', () => {
    const mine = coded([{ words: WORDS }]);
    expect(kinds(compare(mine, coded([{ words: WORDS }])))).toEqual(['agree']);
    expect(kinds(compare(mine, coded([{ words: 'Karsk recognised Ilse Marn' }])))).toEqual(['words']);
    expect(kinds(compare(mine, coded([{ words: WORDS, standing: 'implied' }])))).toEqual(['standing']);
    const [entry] = compare(mine, coded([{ words: WORDS, standing: 'implied', relation: 'support' }])).entries;
    expect(entry).toMatchObject({ kind: 'relation', differences: ['relation', 'standing'] });
  });

  test.each([
    ['other words', { words: 'of Ovanna on Monday' }],
    ['the other direction', { words: WORDS, from: 'marn', to: 'karsk' }],
    ['another actor', { words: WORDS, to: 'holt' }],
  ])('is none with %s', (_, other) => {
    expect(kinds(compare(coded([{ words: WORDS }]), coded([other])))).toEqual(['only-mine', 'only-theirs']);
  });

  test('is found among candidates so that as many as possible are paired', () => {
    // The first of mine overlaps both of theirs, and more of the one that the second of mine needs.
    const mine = coded([{ words: 'recognised Ilse Marn as president of' }, { words: 'as president of Ovanna' }]);
    const theirs = coded([{ words: 'recognised Ilse Marn as president of Ovanna' }, { words: 'recognised Ilse' }]);
    expect(kinds(compare(mine, theirs))).toEqual(['words', 'words']);
  });

  test('takes the candidate that differs least', () => {
    const mine = coded([{ words: WORDS }]);
    const theirs = coded([{ words: WORDS, relation: 'support' }, { words: WORDS }]);
    expect(compare(mine, theirs).entries.map(({ kind, theirs: other }) => [kind, other?.id])).toEqual([
      ['agree', 's2'],
      ['only-theirs', 's1'],
    ]);
  });

  test('is found without the text by quotes of which one contains the other', () => {
    const mine = coded([{ words: WORDS }]);
    expect(kinds(compare(mine, coded([{ words: 'recognised Ilse Marn' }]), []))).toEqual(['words']);
    expect(kinds(compare(mine, coded([{ words: WORDS }]), []))).toEqual(['agree']);
  });

  test('has unfinished statements of neither', () => {
    const mine = coded([{ words: WORDS }]);
    const open = applyChange(mine, edits.addStatement(mine, { source: 'article', from: 'karsk' }).change);
    expect(openEndsOf(open)).toHaveLength(1);
    expect(kinds(compare(open, coded([{ words: WORDS }])))).toEqual(['agree']);
  });
});

describe('actors', () => {
  const theirs = coded(
    [{ from: 'k', to: 'im', words: WORDS }],
    [
      { id: 'k', kind: 'state', name: 'The KARSK' },
      { id: 'im', kind: 'person', name: 'President Marn', aliases: ['Ilse Márn'] },
    ],
  );

  test('are matched by id, by name, by an alias, without case, accents and article', () => {
    const mine = coded(
      [{ words: WORDS }],
      [
        { id: 'karsk', kind: 'state', name: 'Karsk' },
        { id: 'marn', kind: 'person', name: 'Ilse Marn' },
      ],
    );
    expect([...matchActors(mine, theirs, mine)]).toEqual([
      ['k', { mine: 'karsk', by: 'name' }],
      ['im', { mine: 'marn', by: 'name' }],
    ]);
    expect(kinds(compare(mine, theirs))).toEqual(['agree']);
  });

  test('are not guessed if two could be meant', () => {
    const mine = coded(
      [{ words: WORDS }],
      [
        { id: 'a', kind: 'person', name: 'A', aliases: ['Ilse Marn'] },
        { id: 'b', kind: 'person', name: 'B', aliases: ['Ilse Marn'] },
      ],
    );
    expect(matchActors(mine, theirs, mine).get('im')).toEqual({ mine: null, by: 'none' });
    const back = matchActors(theirs, mine, theirs);
    expect([back.get('a')!.by, back.get('b')!.by]).toEqual(['none', 'none']);
  });

  test('are matched by hand, also to nobody; it can be undone, and stands in a stored draft', () => {
    const mine = coded([{ words: WORDS }]);
    const change = decisions.matchActor(mine, theirs, 'im', 'marn');
    const matched = applyChange(mine, change);
    expect(matchActors(matched, theirs, matched).get('im')).toEqual({ mine: 'marn', by: 'hand' });
    const stored = draftFromJson(JSON.parse(JSON.stringify(draftToJson(matched))));
    expect(matchActors(stored, theirs, stored).get('im')!.mine).toBe('marn');
    const back = applyChange(matched, invert(change));
    expect(matchActors(back, theirs, back).get('im')!.by).toBe('none');
    const nobody = applyChange(mine, decisions.matchActor(mine, mine, 'karsk', null));
    expect(matchActors(nobody, mine, nobody).get('karsk')).toEqual({ mine: null, by: 'hand' });
  });
});

describe('what is adopted', () => {
  const mine = coded([{ words: WORDS, coder: 'Me' }]);
  const relationTypes = [{ id: 'mocks', label: 'Mocks', color: '#aabbcc' }];

  test('comes with its actors and its relation, keeps its coder, and is one change', () => {
    const theirs = coded(
      [{ words: 'Belmora broke off', from: 'belmora', to: 'ovanna', relation: 'mocks', coder: 'Ada' }],
      [{ id: 'belmora', kind: 'state', name: 'Belmora', country: 'BE' }],
      { relationTypes },
    );
    const entry = statementsOf(compare(mine, theirs)).find(({ kind }) => kind === 'only-theirs')!;
    const adopted = adopt(mine, theirs, entry);
    expect(openEndsOf(adopted)).toEqual([]);
    expect(toDataset(adopted)).toMatchObject({
      actors: [{ id: 'karsk' }, { id: 'marn' }, { id: 'belmora', kind: 'state', country: 'BE' }, { id: 'ovanna' }],
      relationTypes,
      statements: [{ coder: 'Me' }, { from: 'belmora', relation: 'mocks', coder: 'Ada' }],
    });
    expect(kinds(compare(adopted, theirs))).toEqual(['only-mine', 'agree']);
  });

  test('of a machine has the name of the other coder, since a person adopts it', () => {
    const theirs = coded([{ words: 'Belmora broke off', from: 'belmora', to: 'ovanna', coder: 'model' }]);
    const adopted = adopt(mine, theirs, statementsOf(compare(mine, theirs))[1]!);
    expect(textOf(adopted, 'statements', 's1-2', 'coder')).toBe('Them');
  });

  test('has the name of the other coder if it does not say who coded it', () => {
    const theirs = coded([{ words: 'Belmora broke off', from: 'belmora', to: 'ovanna' }]);
    const adopted = adopt(mine, theirs, statementsOf(compare(mine, theirs))[1]!);
    expect(textOf(adopted, 'statements', 's1-2', 'coder')).toBe('Them');
  });

  test('stands in place of a statement that differs, of which nothing is left', () => {
    const theirs = coded([{ words: 'Karsk recognised Ilse Marn', standing: 'reported', coder: 'Ada' }]);
    const noted = applyChange(mine, edits.editStatement(mine, 's1', { note: 'mine', order: 3 }));
    const adopted = adopt(noted, theirs, statementsOf(compare(noted, theirs))[0]!);
    expect((toDataset(adopted)['statements'] as object[])[0]).toEqual({
      id: 's1',
      source: 'article',
      from: 'karsk',
      relation: 'recognition',
      to: 'marn',
      standing: 'reported',
      quote: { exact: 'Karsk recognised Ilse Marn', paragraph: 2 },
      coder: 'Ada',
    });
  });

  test('finds its actor again although the id means another one here', () => {
    const theirs = coded(
      [{ words: 'Belmora broke off', to: 'marn' }],
      [
        { id: 'marn', kind: 'person', name: 'Marn of Tarn' },
        { id: 'marn-2', kind: 'person', name: 'Somebody else' },
      ],
    );
    const apart = applyChange(mine, decisions.matchActor(mine, theirs, 'marn', null));
    const adopted = adopt(apart, theirs, statementsOf(compare(apart, theirs))[1]!);
    // Not `marn-2`, which is somebody else there.
    expect(textOf(adopted, 'actors', 'marn-3', 'name')).toBe('Marn of Tarn');
    expect(kinds(compare(adopted, theirs))).toEqual(['only-mine', 'agree']);
  });

  test('is refused if both its actors are one here', () => {
    const theirs = coded([{ words: 'Belmora broke off', from: 'belmora', to: 'karsk' }]);
    const same = applyChange(mine, decisions.matchActor(mine, theirs, 'belmora', 'karsk'));
    const entry = statementsOf(compare(same, theirs)).find(({ kind }) => kind === 'only-theirs')!;
    expect(() => adopt(same, theirs, entry)).toThrow(/expected two actors/);
  });

  test('does not change the numbers: they are of the coding as it was when it was called done', () => {
    const done = applyChange(mine, decisions.callDone(mine));
    const theirs = coded([{ words: 'Belmora broke off', from: 'belmora', to: 'ovanna' }]);
    const adopted = adopt(done, theirs, statementsOf(compare(done, theirs))[1]!);
    const before = fromDataset(decisions.codingWhenDone(adopted));
    expect([...before.statements.keys()]).toEqual(['s1']);
    expect(decisions.codingWhenDone(mine)).toBeNull();
    // Nothing of the comparison is written into the dataset.
    expect(JSON.stringify(toDataset(done))).toBe(JSON.stringify(toDataset(mine)));
  });
});

test('a reason stays with what the other coder says, and is gone if they say something else', () => {
  const mine = coded([{ words: WORDS }]);
  const theirs = coded([{ words: WORDS, standing: 'implied' }]);
  const [entry] = compare(mine, theirs).entries;
  const dismissed = applyChange(mine, decisions.dismissDifference(mine, entry!.row, 'The text says so.', WORDS));
  expect(decisions.reasonOf(dismissed, compare(dismissed, theirs).entries[0]!.row)).toBe('The text says so.');
  const changed = compare(dismissed, coded([{ words: WORDS, standing: 'denied' }]));
  expect(decisions.reasonOf(dismissed, changed.entries[0]!.row)).toBe('');
  const back = applyChange(dismissed, decisions.dismissDifference(dismissed, entry!.row, ' ', WORDS));
  expect(draftToJson(back)).toEqual(draftToJson(mine));
});

test('the table has a line for each entry, with both versions and the reason', () => {
  const mine = coded([{ words: WORDS }]);
  const theirs = coded([{ words: WORDS, standing: 'implied', coder: 'Ada' }]);
  const comparison = compare(mine, theirs);
  const reason = decisions.dismissDifference(mine, comparison.entries[0]!.row, 'Said, not implied', WORDS);
  const csv = comparisonCsv(applyChange(mine, reason), theirs, comparison, { mine: 'Me', theirs: 'Them' });
  const ends = 'karsk,marn,recognition,recognition,stated,implied';
  const others = `${WORDS},${WORDS},Me,Ada,s1,s1`;
  expect(csv.split('\r\n')[1]).toBe(`standing,standing,2,${ends},${others},"Said, not implied",statement,,`);
});

test('the source of the other coder is the one with the fingerprint, else the one whose quotes are in the text', () => {
  const theirs = fromDataset({
    ...toDataset(coded([{ words: WORDS }])),
    sources: [
      { id: 'other', kind: 'article', fingerprint: 'f' },
      { id: 'article', kind: 'article' },
    ],
  });
  expect(sourceWithText(theirs, TEXT, null)).toEqual({ source: 'article', found: 1, all: 1 });
  expect(sourceWithText(theirs, TEXT, 'f')).toEqual({ source: 'other', found: 0, all: 0 });
  expect(sourceWithText(theirs, ['Another text.'], null)).toMatchObject({ found: 0 });
});

describe('the numbers', () => {
  test('say nothing of fewer than ten units, and nothing without variation', () => {
    const few = coded([{ words: WORDS }]);
    expect(agreementNumbers(compare(few, few), 3).map(({ value }) => value)).toEqual([null, null, null, null]);
    const same = coded(Array.from({ length: 12 }, () => ({ words: WORDS })));
    expect(agreementNumbers(compare(same, same), 12)).toEqual([
      { of: 'pairs', value: 1, n: 12 },
      { of: 'paragraphs', value: 1, n: 12 },
      { of: 'relation', value: null, n: 12 },
      { of: 'standing', value: null, n: 12 },
    ]);
  });

  test('are those of the examples that Krippendorff published, for certainty and for coded paragraphs', () => {
    const certainty: Readonly<Record<string, string>> = {
      a: 'stated',
      b: 'reported',
      c: 'implied',
      d: 'called-for',
      e: 'denied',
    };
    const text = Array.from({ length: 12 }, (_, i) => `Sentence number ${String.fromCharCode(97 + i)}x.`);
    const rated = (values: string): Draft =>
      coded(
        values.split('').map((value, i) => ({ words: text[i]!, standing: certainty[value]! })),
        [],
        {},
        text,
      );
    const pairs = agreementNumbers(compare(rated('aabbdcccedda'), rated('babbbccceddd'), text), 12);
    expect(pairs.map(({ n }) => n)).toEqual([12, 12, 12, 12]);
    expect(pairs[0]!.value).toBe(1);
    expect(pairs[3]!.value).toBeCloseTo(0.692, 3);
    const present = (values: string): Draft =>
      coded(
        values.split('').flatMap((value, i) => (value === '1' ? [{ words: text[i]! }] : [])),
        [],
        {},
        text,
      );
    const few = agreementNumbers(compare(present('0100000010'), present('1110010000'), text.slice(0, 10)), 10);
    expect(few[1]).toEqual({ of: 'paragraphs', value: expect.closeTo(0.095, 3) as number, n: 10 });
    expect(few[0]).toEqual({ of: 'pairs', value: null, n: 5 });
  });
});

/** Statements on the text by chance: few words and actors, so that many are nearly the same. */
const word = fc.integer({ min: 0, max: 9 });
const anyCoded = fc
  .record({
    paragraph: fc.constantFrom(1, 2),
    first: word,
    length: fc.integer({ min: 1, max: 5 }),
    from: fc.constantFrom('karsk', 'marn'),
    relation: fc.constantFrom('support', 'recognition'),
    standing: fc.constantFrom(...STANDINGS.slice(0, 2)),
  })
  .map(({ paragraph, first, length, from, relation, standing }): Coded => {
    const words = TEXT[paragraph]!.split(' ');
    const at = Math.min(first, words.length - 1);
    return {
      words: words.slice(at, at + length).join(' '),
      from,
      to: from === 'karsk' ? 'marn' : 'holt',
      relation,
      standing,
    };
  });
const coding = fc.array(anyCoded, { maxLength: 10 }).map((statements) => coded(statements));

describe('of any codings', () => {
  test('a draft agrees with itself everywhere', () => {
    fc.assert(
      fc.property(fc.array(arbitraryMove, { maxLength: 30 }), (moves) => {
        const { draft } = played(start(), moves);
        const text = [textOf(draft, 'texts', 'article', 'text')].flatMap((all) => all.split('\n').filter(Boolean));
        const comparison = compare(draft, draft, text);
        const { statements, affiliations } = comparison.mine;
        expect(kinds(comparison)).toEqual([...statements, ...affiliations].map(() => 'agree'));
      }),
      { numRuns: runs(200) },
    );
    fc.assert(
      fc.property(coding, (draft) => new Set([...kinds(compare(draft, draft)), 'agree']).size === 1),
      { numRuns: runs(200) },
    );
  });

  test('it does not matter which comes first', () => {
    fc.assert(
      fc.property(coding, coding, (a, b) => {
        const counts = (comparison: Comparison): number[] =>
          [comparison.entries, comparison.entries.filter(({ kind }) => kind === 'agree')].map((list) => list.length);
        expect(counts(compare(a, b))).toEqual(counts(compare(b, a)));
        const f1 = (comparison: Comparison): number | null => agreementNumbers(comparison, 3)[0]!.value;
        expect(f1(compare(a, b))).toBe(f1(compare(b, a)));
      }),
      { numRuns: runs(400) },
    );
  });

  test('what is adopted agrees from then on, and undoing it leaves nothing', () => {
    fc.assert(
      fc.property(coding, coding, fc.nat(), (mine, theirs, at) => {
        const before = compare(mine, theirs);
        const open = statementsOf(before).filter((entry) => entry.theirs !== null && entry.kind !== 'agree');
        if (open.length === 0) return;
        const entry = open[at % open.length]!;
        const actors = matchActors(mine, theirs, mine);
        const options = { source: 'article', paragraphs: TEXT, actors, replaces: entry.mine?.id ?? null, coder: 'x' };
        const { change, id } = adoptStatement(mine, theirs, entry.theirs!, options);
        const adopted = applyChange(mine, change);
        const after = compare(adopted, theirs);
        const agreed = (comparison: Comparison): number => kinds(comparison).filter((kind) => kind === 'agree').length;
        expect(agreed(after)).toBe(agreed(before) + 1);
        expect(after.entries.find((each) => each.mine?.id === id)!.kind).toBe('agree');
        expect(cellOf(adopted, 'statements', id, 'coder')).toBe('x');
        expect(draftToJson(applyChange(adopted, invert(change)))).toEqual(draftToJson(mine));
      }),
      { numRuns: runs(400) },
    );
  });

  test('adopting one after the other ends in full agreement', () => {
    fc.assert(
      fc.property(coding, coding, (mine, theirs) => {
        let here = mine;
        for (let step = 0; step < 20; step += 1) {
          const entry = statementsOf(compare(here, theirs)).find(
            (each) => each.theirs !== null && each.kind !== 'agree',
          );
          if (entry === undefined) break;
          here = adopt(here, theirs, entry);
        }
        const left = new Set(kinds(compare(here, theirs)));
        expect([...left].filter((kind) => kind !== 'agree' && kind !== 'only-mine')).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });
});
