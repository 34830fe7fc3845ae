/** Affiliations of two coders: what is a pair, what differs, what becomes of what is adopted, and what counts. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AFFILIATION_KINDS } from '../../../../src/data/vocabulary.js';
import { adoptAffiliation } from '../../../../src/desk/core/adopt.js';
import { applyChange, invert } from '../../../../src/desk/core/change.js';
import { codingOf } from '../../../../src/desk/core/coding.js';
import { compareCodings, type ComparedAffiliation, type Comparison } from '../../../../src/desk/core/compare.js';
import { comparisonCsv } from '../../../../src/desk/core/comparison-csv.js';
import * as decisions from '../../../../src/desk/core/comparison-edits.js';
import { agreementNumbers } from '../../../../src/desk/core/comparison-numbers.js';
import { draftToJson } from '../../../../src/desk/core/draft.js';
import * as edits from '../../../../src/desk/core/edits.js';
import { fromDataset } from '../../../../src/desk/core/from-dataset.js';
import { matchActors } from '../../../../src/desk/core/match-actors.js';
import { openEndsOf } from '../../../../src/desk/core/open-ends.js';
import { toDataset } from '../../../../src/desk/core/to-dataset.js';
import type { Draft } from '../../../../src/desk/core/types.js';
import { runs } from '../../../tools/runs.js';

const TEXT = [
  'The admiral of Karsk',
  'Teo Brandt commands the fleet of Karsk, said the ministry.',
  'Admiral Brandt, head of the fleet, spoke for Karsk in Ovanna.',
];

interface Affiliated {
  readonly of?: string;
  readonly kind?: string;
  readonly to?: string;
  readonly role?: string;
  /** Words of `TEXT`. */
  readonly words: string;
}

/** A dataset of affiliations; actors have their ids as names. */
function affiliated(affiliations: readonly Affiliated[], statements: readonly object[] = []): Draft {
  const full = affiliations.map(({ of = 'brandt', to = 'fleet', kind = 'leads', ...rest }) => ({
    of,
    to,
    kind,
    ...rest,
  }));
  const ids = [...new Set(['brandt', 'fleet', ...full.flatMap(({ of, to }) => [of, to])])];
  return fromDataset({
    format: 1,
    title: 'T',
    sources: [{ id: 'article', kind: 'article' }],
    actors: ids.map((id) => ({
      id,
      kind: 'group',
      name: id,
      affiliations: full
        .filter(({ of }) => of === id)
        .map(({ kind, to, role, words }) => ({
          kind,
          to,
          ...(role === undefined ? {} : { role }),
          source: 'article',
          quote: { exact: words, paragraph: TEXT.findIndex((line) => line.includes(words)) + 1 },
        })),
    })),
    statements,
  });
}

function compare(mine: Draft, theirs: Draft, text: readonly string[] = TEXT): Comparison {
  return compareCodings(
    { draft: mine, coding: codingOf(mine, 'article', text) },
    { draft: theirs, coding: codingOf(theirs, 'article', text) },
    matchActors(mine, theirs, mine),
  );
}
const affiliationsOf = ({ entries }: Comparison): ComparedAffiliation[] =>
  entries.filter((entry) => entry.table === 'affiliations');
const kinds = (comparison: Comparison): string[] => affiliationsOf(comparison).map(({ kind }) => kind);

function adopt(
  mine: Draft,
  theirs: Draft,
  entry: ComparedAffiliation,
  coder = 'Ada',
): ReturnType<typeof adoptAffiliation> {
  const actors = matchActors(mine, theirs, mine);
  const options = { source: 'article', paragraphs: TEXT, actors, replaces: entry.mine?.id ?? null, coder };
  return adoptAffiliation(mine, theirs, entry.theirs!, options);
}

const WORDS = 'commands the fleet';

describe('a pair', () => {
  test('has the same actors; then its differences are told', () => {
    const mine = affiliated([{ words: WORDS, role: 'Admiral' }]);
    const told = (other: Partial<Affiliated>): readonly string[] =>
      affiliationsOf(compare(mine, affiliated([{ words: WORDS, role: 'Admiral', ...other }]))).flatMap(
        ({ kind, differences }) => [kind, ...differences],
      );
    expect(told({})).toEqual(['agree']);
    expect(told({ kind: 'member-of' })).toEqual(['affiliation', 'affiliation']);
    expect(told({ role: 'Captain' })).toEqual(['role', 'role']);
    expect(told({ words: 'commands the fleet of Karsk' })).toEqual(['words', 'words']);
    expect(told({ kind: 'acts-for', role: 'Spokesman', words: 'Teo Brandt' })).toEqual([
      'affiliation',
      'affiliation',
      'role',
      'words',
    ]);
  });

  test('may rest on words of another paragraph', () => {
    const theirs = affiliated([{ words: 'head of the fleet' }]);
    expect(kinds(compare(affiliated([{ words: WORDS }]), theirs))).toEqual(['words']);
    expect(kinds(compare(affiliated([{ words: WORDS }]), theirs, []))).toEqual(['words']);
  });

  test('has a role that differs in more than case and article', () => {
    const mine = affiliated([{ words: WORDS, role: 'the admiral' }]);
    expect(kinds(compare(mine, affiliated([{ words: WORDS, role: 'Admiral' }])))).toEqual(['agree']);
    expect(kinds(compare(mine, affiliated([{ words: WORDS }])))).toEqual(['role']);
  });

  test.each([
    ['the other direction', { of: 'fleet', to: 'brandt' }],
    ['another actor', { to: 'karsk' }],
  ])('is none with %s', (_, other) => {
    const theirs = affiliated([{ words: WORDS, ...other }]);
    expect(kinds(compare(affiliated([{ words: WORDS }]), theirs))).toEqual(['only-mine', 'only-theirs']);
  });

  test('is none of a statement and an affiliation', () => {
    const statement = {
      id: 's',
      source: 'article',
      from: 'brandt',
      relation: 'support',
      to: 'fleet',
      quote: { exact: WORDS },
    };
    const comparison = compare(affiliated([{ words: WORDS }]), affiliated([], [statement]));
    expect(comparison.entries.map(({ table, kind }) => [table, kind])).toEqual([
      ['statements', 'only-theirs'],
      ['affiliations', 'only-mine'],
    ]);
  });

  test('takes the candidate that differs least: kind, then role, then words', () => {
    const mine = affiliated([{ words: WORDS, role: 'Admiral' }]);
    const chosen = (...others: readonly Affiliated[]): string | undefined =>
      affiliationsOf(compare(mine, affiliated(others))).find((entry) => entry.mine !== null)!.theirs?.id;
    const otherKind = { words: WORDS, role: 'Admiral', kind: 'acts-for' };
    const otherRole = { words: WORDS, role: 'Captain' };
    const otherWords = { words: 'head of the fleet', role: 'Admiral' };
    expect(chosen(otherKind, otherRole)).toBe('2');
    expect(chosen(otherRole, otherWords)).toBe('2');
    expect(chosen(otherWords, { words: WORDS, role: 'Admiral' })).toBe('2');
  });

  test('has unfinished affiliations of neither', () => {
    const mine = affiliated([]);
    const open = applyChange(mine, edits.addAffiliation(mine, { source: 'article', of: 'brandt', to: 'fleet' }).change);
    expect(openEndsOf(open)).toHaveLength(1);
    expect(compare(open, open).entries).toEqual([]);
  });
});

test('statements and affiliations stand in one list, in the order of the text', () => {
  const statement = (id: string, words: string, paragraph: number): object => ({
    id,
    source: 'article',
    from: 'brandt',
    relation: 'support',
    to: 'fleet',
    quote: { exact: words, paragraph },
  });
  const draft = affiliated(
    [{ words: 'head of the fleet' }, { words: WORDS, kind: 'acts-for' }],
    [statement('late', 'spoke for Karsk', 3), statement('first', 'Teo Brandt', 2)],
  );
  const { entries } = compare(draft, draft);
  expect(entries.map(({ table, mine }) => [table, mine!.quote!.exact])).toEqual([
    ['statements', 'Teo Brandt'],
    ['affiliations', WORDS],
    ['affiliations', 'head of the fleet'],
    ['statements', 'spoke for Karsk'],
  ]);
});

describe('what is adopted', () => {
  test('comes with its actors, in one change that names both, and says who coded it in the draft alone', () => {
    const mine = affiliated([{ words: WORDS }]);
    const theirs = affiliated([
      { words: WORDS },
      { of: 'admiralty', to: 'karsk', kind: 'part-of', words: 'the ministry' },
    ]);
    const entry = affiliationsOf(compare(mine, theirs)).find(({ kind }) => kind === 'only-theirs')!;
    const { change, id } = adopt(mine, theirs, entry);
    expect(change).toMatchObject({ edit: 'adopt-affiliation', about: 'admiralty → karsk' });
    const adopted = applyChange(mine, change);
    expect(openEndsOf(adopted)).toEqual([]);
    expect((toDataset(adopted)['actors'] as object[]).slice(2)).toEqual([
      {
        id: 'admiralty',
        kind: 'group',
        name: 'admiralty',
        affiliations: [
          { kind: 'part-of', to: 'karsk', source: 'article', quote: { exact: 'the ministry', paragraph: 2 } },
        ],
      },
      { id: 'karsk', kind: 'group', name: 'karsk' },
    ]);
    expect(codingOf(adopted, 'article', TEXT).affiliations.find((each) => each.id === id)!.coder).toBe('Ada');
    expect(kinds(compare(adopted, theirs))).toEqual(['agree', 'agree']);
    expect(applyChange(adopted, invert(change))).toEqual(mine);
  });

  test('stands in place of one that differs, of which nothing is left', () => {
    const mine = affiliated([{ words: WORDS, role: 'Admiral' }]);
    const theirs = affiliated([{ words: 'head of the fleet', kind: 'acts-for' }]);
    const [entry] = affiliationsOf(compare(mine, theirs));
    const { change, id } = adopt(mine, theirs, entry!);
    expect(id).toBe(entry!.mine!.id);
    expect((toDataset(applyChange(mine, change))['actors'] as object[])[0]).toMatchObject({
      affiliations: [
        { kind: 'acts-for', to: 'fleet', source: 'article', quote: { exact: 'head of the fleet', paragraph: 3 } },
      ],
    });
    expect(JSON.stringify(toDataset(applyChange(mine, change)))).not.toContain('Admiral"');
  });

  test('is refused if both its actors are one here', () => {
    const theirs = affiliated([{ of: 'admiral', to: 'fleet', words: WORDS }]);
    const mine = affiliated([]);
    const same = applyChange(mine, decisions.matchActor(mine, theirs, 'admiral', 'fleet'));
    const [entry] = affiliationsOf(compare(same, theirs));
    expect(() => adopt(same, theirs, entry!)).toThrow(/expected two actors/);
  });
});

test('a reason stays with what is said, and is gone if something else is said, by either coder', () => {
  const mine = affiliated([{ words: WORDS }]);
  const theirs = affiliated([{ of: 'fleet', to: 'brandt', words: WORDS }]);
  const [own, other] = affiliationsOf(compare(mine, theirs));
  let dismissed = applyChange(mine, decisions.dismissDifference(mine, own!.row, 'A title.', ''));
  dismissed = applyChange(dismissed, decisions.dismissDifference(dismissed, other!.row, 'Turned round.', ''));
  const reasons = (draft: Draft, others: Draft): string[] =>
    affiliationsOf(compare(draft, others)).map(({ row }) => decisions.reasonOf(draft, row));
  expect(reasons(dismissed, theirs)).toEqual(['A title.', 'Turned round.']);
  const changed = applyChange(dismissed, edits.editAffiliation(dismissed, own!.mine!.id, { role: 'Admiral' }));
  expect(reasons(changed, theirs)).toEqual(['', 'Turned round.']);
  expect(reasons(dismissed, affiliated([{ of: 'fleet', to: 'brandt', kind: 'part-of', words: WORDS }]))).toEqual([
    'A title.',
    '',
  ]);
});

test('the table tells affiliations apart, with both roles and who coded them', () => {
  const mine = affiliated([{ words: WORDS, role: 'Admiral' }]);
  const theirs = affiliated([
    { words: WORDS, kind: 'acts-for' },
    { of: 'fleet', to: 'brandt', words: WORDS },
  ]);
  const coders = { mine: 'Me', theirs: 'Ada' };
  const lines = (draft: Draft): string[] =>
    comparisonCsv(draft, theirs, compare(draft, theirs), coders).trimEnd().split('\r\n').slice(1);
  const quotes = `${WORDS},${WORDS}`;
  expect(lines(mine)).toEqual([
    `affiliation,affiliation role,2,brandt,fleet,leads,acts-for,,,${quotes},Me,Ada,,,,affiliation,Admiral,`,
    `only-theirs,,2,fleet,brandt,,leads,,,,${WORDS},,Ada,,,,affiliation,,`,
  ]);
  const adopted = applyChange(mine, adopt(mine, theirs, affiliationsOf(compare(mine, theirs))[0]!).change);
  expect(lines(adopted)[0]).toBe(`agree,,2,brandt,fleet,acts-for,acts-for,,,${quotes},Ada,Ada,,,,affiliation,,`);
});

test('the numbers count affiliations for paragraphs alone', () => {
  const mine = affiliated(Array.from({ length: 12 }, () => ({ words: WORDS })));
  const numbers = agreementNumbers(compare(mine, affiliated([{ words: 'head of the fleet' }])), 12);
  expect(numbers.map(({ n }) => n)).toEqual([0, 12, 0, 0]);
  // Each coder has coded another paragraph: less than by chance.
  expect(numbers.map(({ value }) => value)).toEqual([null, expect.closeTo(-0.05, 2), null, null]);
});

const words = ['Teo Brandt', WORDS, 'commands the fleet of Karsk', 'head of the fleet', 'The admiral'];
/** Affiliations on the text by chance: few words, actors and roles, so that many are nearly the same. */
const anyAffiliated: fc.Arbitrary<Affiliated> = fc
  .record({
    isReversed: fc.boolean(),
    kind: fc.constantFrom(...AFFILIATION_KINDS.slice(0, 2)),
    role: fc.constantFrom('Admiral', 'admiral', 'Captain', undefined),
    words: fc.constantFrom(...words),
  })
  .map(({ isReversed, kind, role, words: exact }) => ({
    ...(isReversed ? { of: 'fleet', to: 'brandt' } : {}),
    kind,
    ...(role === undefined ? {} : { role }),
    words: exact,
  }));
const coding = fc.array(anyAffiliated, { maxLength: 8 }).map((affiliations) => affiliated(affiliations));

describe('of any codings', () => {
  test('a draft agrees with itself, and it does not matter which comes first', () => {
    fc.assert(
      fc.property(coding, coding, (a, b) => {
        expect(new Set([...kinds(compare(a, a)), 'agree'])).toEqual(new Set(['agree']));
        const counts = (comparison: Comparison): number[] =>
          [kinds(comparison), kinds(comparison).filter((kind) => kind === 'agree')].map((list) => list.length);
        expect(counts(compare(a, b))).toEqual(counts(compare(b, a)));
      }),
      { numRuns: runs(300) },
    );
  });

  test('what is adopted agrees from then on, undoing it leaves nothing, and all can be adopted', () => {
    fc.assert(
      fc.property(coding, coding, (mine, theirs) => {
        const agreed = (draft: Draft): number =>
          kinds(compare(draft, theirs)).filter((kind) => kind === 'agree').length;
        let here = mine;
        for (let step = 0; step < 20; step += 1) {
          const entry = affiliationsOf(compare(here, theirs)).find(
            (each) => each.theirs !== null && each.kind !== 'agree',
          );
          if (entry === undefined) break;
          const { change } = adopt(here, theirs, entry);
          const adopted = applyChange(here, change);
          expect(agreed(adopted)).toBe(agreed(here) + 1);
          expect(draftToJson(applyChange(adopted, invert(change)))).toEqual(draftToJson(here));
          here = adopted;
        }
        const left = new Set(kinds(compare(here, theirs)));
        expect([...left].filter((kind) => kind !== 'agree' && kind !== 'only-mine')).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
  });
});
