/**
 * Scores proposed statements against texts that were coded by hand.
 *
 * A text is `texts/ID.txt`, one paragraph a line, the title first. Its coding is `gold/ID.json`:
 * `{ id, statements: [{ paragraph, from: [names], to: [names], type, standing, quote, doubt?, optional? }] }`. A proposed
 * actor is one of the coding if any of its names is any of the names there, folded and without “the”. Each coded statement
 * counts once. One that is `optional` costs nothing if it is missed, and is not false if it is found. `doubt` is a second
 * reading (some of the keys of a statement, or a list of such): a proposal that equals it is right. Where the text does
 * not say who acts on whom (`either`), both directions are right. Paragraphs need not be
 * the same. A text that cannot be read counts as one without proposals, and is named.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraphsOf } from '../../src/data/quotes.js';
import { proposeStatements } from '../../src/draft/propose.js';
import { nameKey } from '../../src/draft/tokens.js';
import type { Proposals, ProposedStatement } from '../../src/draft/types.js';

/** What one reading of a coded statement says. */
interface CodedReading {
  readonly from: readonly string[] | string;
  readonly to: readonly string[] | string;
  readonly type: string;
  readonly standing: string;
}

interface CodedStatement extends CodedReading {
  readonly paragraph: number;
  readonly quote: string;
  readonly doubt?: Partial<CodedReading> | readonly Partial<CodedReading>[] | string | boolean;
  readonly optional?: boolean;
  readonly either?: boolean;
}

interface CodedText {
  readonly id: string;
  readonly statements: readonly CodedStatement[];
}

/** Counts of one comparison. */
export interface Score {
  /** Proposals that are right, of those that count. */
  readonly right: number;
  /** Proposals that are not right. */
  readonly wrong: number;
  /** Coded statements that nobody proposed and that are not optional. */
  readonly missed: number;
}

const plain = (name: string): string => nameKey(name).replace(/^the /, '');
const listOf = (names: readonly string[] | string): readonly string[] => (typeof names === 'string' ? [names] : names);

/** All readings of a coded statement: the first one, and each doubt about it. */
function readingsOf(coded: CodedStatement): CodedReading[] {
  const { doubt } = coded;
  if (doubt === undefined || typeof doubt === 'boolean') return [coded];
  if (typeof doubt === 'string') return [coded, { ...coded, standing: doubt }, { ...coded, type: doubt }];
  const doubts = Array.isArray(doubt) ? (doubt as readonly Partial<CodedReading>[]) : [doubt as Partial<CodedReading>];
  return [coded, ...doubts.map((each) => ({ ...coded, ...each }))];
}

/** A comparison of proposals with a coding. */
export interface Comparison {
  readonly score: Score;
  readonly wrong: readonly ProposedStatement[];
  readonly missed: readonly CodedStatement[];
}

/** @param withStanding Whether the standing has to be the same, too. */
export function compareWithCoding(
  { actors, statements }: Proposals,
  coded: readonly CodedStatement[],
  withStanding: boolean,
): Comparison {
  const namesOf = new Map(actors.map(({ id, name, aliases }) => [id, new Set([name, ...aliases].map(plain))]));
  const isNamed = (id: string, names: readonly string[] | string): boolean =>
    listOf(names).some((name) => namesOf.get(id)!.has(plain(name)));
  const fits = (statement: ProposedStatement, one: CodedStatement): boolean =>
    readingsOf(one).some(
      ({ type, standing, from, to }) =>
        statement.relation === type &&
        (!withStanding || statement.standing === standing) &&
        ((isNamed(statement.from, from) && isNamed(statement.to, to)) ||
          (one.either === true && isNamed(statement.from, to) && isNamed(statement.to, from))),
    );
  const open = new Set(coded);
  const wrong: ProposedStatement[] = [];
  let right = 0;
  /** Takes what fits best: in its own paragraph, and not optional. */
  const take = (statement: ProposedStatement, isInParagraph: boolean): boolean => {
    const candidates = [...open].filter(
      (one) => fits(statement, one) && (!isInParagraph || statement.quote.paragraph === one.paragraph),
    );
    const found = candidates.find(({ optional }) => optional !== true) ?? candidates[0];
    if (found === undefined) return false;
    open.delete(found);
    if (found.optional !== true) right += 1;
    return true;
  };
  const elsewhere = statements.filter((statement) => !take(statement, true));
  wrong.push(...elsewhere.filter((statement) => !take(statement, false)));
  const missed = [...open].filter(({ optional }) => optional !== true);
  return { score: { right, wrong: wrong.length, missed: missed.length }, wrong, missed };
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(0));

/** Precision, recall and F1 in per cent. */
function figures({ right, wrong, missed }: Score): string {
  const [precision, recall, f1] = [
    percent(right, right + wrong),
    percent(right, right + missed),
    percent(2 * right, 2 * right + wrong + missed),
  ];
  const counts = `(${right} right, ${wrong} wrong, ${missed} missed)`;
  return `P ${precision.padStart(3)}  R ${recall.padStart(3)}  F1 ${f1.padStart(3)}  ${counts}`;
}

const sum = (scores: readonly Score[]): Score => ({
  right: scores.reduce((all, { right }) => all + right, 0),
  wrong: scores.reduce((all, { wrong }) => all + wrong, 0),
  missed: scores.reduce((all, { missed }) => all + missed, 0),
});

/** What is proposed for a text; nothing if reading it fails, which is told. */
export function proposalsFor(id: string, text: string, propose = proposeStatements): Proposals {
  try {
    return propose(paragraphsOf(text));
  } catch (error) {
    console.error(`${id.padEnd(28)} FAILED: ${String(error)}`);
    return { actors: [], statements: [], incomplete: [], problem: null };
  }
}

/** Prints the scores; gives the exit code. */
export function main(args: readonly string[]): number {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (folder === undefined) {
    console.error('usage: node test/tools/score-drafts.mjs FOLDER [--list]');
    return 2;
  }
  const isListed = args.includes('--list');
  const all: Score[] = [];
  const pairs: Score[] = [];
  for (const file of readdirSync(join(folder, 'gold'))
    .filter((name) => name.endsWith('.json'))
    .toSorted()) {
    const id = file.replace(/\.json$/, '');
    const { statements: coded } = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8')) as CodedText;
    const proposals = proposalsFor(id, readFileSync(join(folder, 'texts', `${id}.txt`), 'utf8'));
    const whole = compareWithCoding(proposals, coded, true);
    const pair = compareWithCoding(proposals, coded, false);
    all.push(whole.score);
    pairs.push(pair.score);
    console.log(`${id.padEnd(28)} ${figures(whole.score)}   without standing ${figures(pair.score)}`);
    if (!isListed) continue;
    for (const { from, to, type, standing, paragraph, quote } of whole.missed)
      console.log(`  missed  ${paragraph} ${listOf(from)[0]} > ${type} > ${listOf(to)[0]} : ${standing} “${quote}”`);
    for (const { from, to, relation, standing, quote, why } of whole.wrong)
      console.log(
        `  wrong   ${quote.paragraph} ${from} > ${relation} > ${to} : ${standing} [${why.rule}] “${quote.exact}”`,
      );
  }
  console.log(`\n${'all, with standing'.padEnd(28)} ${figures(sum(all))}`);
  console.log(`${'all, without standing'.padEnd(28)} ${figures(sum(pairs))}`);
  return 0;
}
