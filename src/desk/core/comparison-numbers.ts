/**
 * How far two codings of a text agree, in numbers that each have their own unit. There is no number over all.
 * Affiliations count only for what is coded of the paragraphs.
 */
import { f1Score, nominalAlpha } from './agreement.js';
import type { Comparison } from './compare.js';

/** What a number is about. */
export const AGREEMENT_NUMBERS = ['pairs', 'paragraphs', 'relation', 'standing'] as const;

export interface AgreementNumber {
  readonly of: (typeof AGREEMENT_NUMBERS)[number];
  /** F1 for `pairs`, else alpha; null below {@link FEWEST} units or without variation. */
  readonly value: number | null;
  /**
   * How many units it is about: `pairs`: statements of one coder or both, a pair once; `paragraphs`: paragraphs of the
   * text; else pairs.
   */
  readonly n: number;
}

/** Below this number of units a coefficient says nothing. */
export const FEWEST = 10;

/** @param paragraphs The number of paragraphs of the text; 0 if it is not there. */
export function agreementNumbers(comparison: Comparison, paragraphs: number): AgreementNumber[] {
  const { entries, mine, theirs, relationOf } = comparison;
  const statements = entries.filter((entry) => entry.table === 'statements');
  const pairs = statements.flatMap((entry) =>
    entry.mine === null || entry.theirs === null ? [] : [[entry.mine, entry.theirs] as const],
  );
  const numbers = Array.from({ length: paragraphs }, (_, i) => i + 1);
  const isCoded = (coded: ReadonlySet<number>, number: number): string => String(coded.has(number));
  const relation = (theirId: string): string => relationOf(theirId) ?? `theirs:${theirId}`;
  const alpha = (units: readonly (readonly string[])[]): number | null =>
    units.length < FEWEST ? null : nominalAlpha(units);
  return [
    {
      of: 'pairs',
      value:
        statements.length < FEWEST ? null : f1Score(pairs.length, mine.statements.length, theirs.statements.length),
      n: statements.length,
    },
    {
      of: 'paragraphs',
      value: alpha(numbers.map((n) => [isCoded(mine.paragraphs, n), isCoded(theirs.paragraphs, n)])),
      n: paragraphs,
    },
    { of: 'relation', value: alpha(pairs.map(([a, b]) => [a.relation, relation(b.relation)])), n: pairs.length },
    { of: 'standing', value: alpha(pairs.map(([a, b]) => [a.standing, b.standing])), n: pairs.length },
  ];
}
