/** What is still to be looked at in a draft. */
import { likelyDoubles } from '../core/doubles.js';
import { META_ROW, rowsOf, textOf } from '../core/draft.js';
import { countUndecided, unreviewedStatements } from '../core/filed-proposals.js';
import { openEndsOf } from '../core/open-ends.js';
import { formOf, missingParts, sentenceOf } from '../core/sentence.js';
import type { Draft, TableName } from '../core/types.js';
import type { AllWords } from '../../i18n/types.js';
import type { DeskWords } from '../i18n/types.js';
import type { DeskState } from './desk-state.js';
import { draftActors } from './draft-lists.js';
import { leadOf } from './sentence-lead.js';

/** Something to be looked at, and the row where it is. */
export interface DraftProblem {
  /** The statement or the affiliation in one line; empty where the text says what it is about. */
  readonly lead: string;
  readonly text: string;
  readonly table: TableName;
  readonly row: string;
}

interface Found {
  readonly paragraphs: readonly string[];
  readonly words: DeskWords;
  readonly problems: readonly DraftProblem[];
}

/** The problems of a draft are looked for once. */
const found = new WeakMap<Draft, Found>();

/**
 * What is unfinished, what is not valid, what nobody has reviewed, which quotes are not in the text, and which actors
 * may be the same.
 */
export function problemsOf(desk: DeskState, words: DeskWords, terms: AllWords): readonly DraftProblem[] {
  const { draft, paragraphs } = desk;
  const before = found.get(draft);
  if (before?.paragraphs === paragraphs && before.words === words) return before.problems;
  const problems = findProblems(desk, words, terms);
  found.set(draft, { paragraphs, words, problems });
  return problems;
}

function findProblems(desk: DeskState, words: DeskWords, terms: AllWords): readonly DraftProblem[] {
  const { draft } = desk;
  const open = openEndsOf(draft).map(({ table, row }): DraftProblem => {
    const sentence = sentenceOf(draft, formOf(table), row);
    const missing = missingParts(sentence).map((part) => words.sentence.missing[part]);
    return { lead: leadOf(draft, sentence, terms), text: missing.join(' '), table, row };
  });
  const issues = desk.issues.map(({ issue, table, row }): DraftProblem => ({
    lead: '',
    text: issue.message,
    table,
    row,
  }));
  const quotes = (['statements', 'affiliations'] as const).flatMap((table) =>
    rowsOf(draft, table).flatMap(([row]): DraftProblem[] => {
      const sentence = sentenceOf(draft, formOf(table), row);
      if (sentence.quote === null || desk.paragraphs.length === 0 || desk.placeOf(sentence.quote) !== null) return [];
      return [{ lead: '', text: `${words.text.notFound} ${terms.quoted(sentence.quote.exact)}`, table, row }];
    }),
  );
  const doubles = likelyDoubles(draftActors(draft)).map(({ first, second }): DraftProblem => {
    const name = (id: string): string => textOf(draft, 'actors', id, 'name');
    return { lead: '', text: words.lists.maybeSame(name(first), name(second)), table: 'actors', row: second };
  });
  return [...issues, ...draftsOf(desk, words, terms), ...open, ...quotes, ...doubles];
}

/** What machines have proposed and nobody has decided: statements without words in the text, and proposals. */
function draftsOf({ draft, paragraphs }: DeskState, words: DeskWords, { panel }: AllWords): DraftProblem[] {
  const hasText = paragraphs.length > 0;
  const [statements, proposals] = [unreviewedStatements(draft).length, countUndecided(draft)];
  const told = (count: number, remedy: string): DraftProblem[] =>
    count === 0 ? [] : [{ lead: '', text: `${panel.drafts(count)} ${remedy}`.trim(), table: 'meta', row: META_ROW }];
  return [
    ...told(statements, hasText ? '' : words.lists.pasteToDecide),
    ...told(proposals, hasText ? words.lists.proposeToDecide : words.lists.pasteToDecide),
  ];
}
