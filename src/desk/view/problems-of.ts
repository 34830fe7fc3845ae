/** What is still to be looked at in a draft. */
import { likelyDoubles } from '../core/doubles.js';
import { rowsOf, textOf } from '../core/draft.js';
import { openEndsOf } from '../core/open-ends.js';
import { missingParts, sentenceOf, type Sentence } from '../core/sentence.js';
import type { TableName } from '../core/types.js';
import type { AllWords } from '../../i18n/types.js';
import type { DeskWords } from '../i18n/types.js';
import type { DeskState } from './desk-state.js';
import { draftActors } from './draft-lists.js';
import { leadOf } from './sentence-lead.js';

/** Something to be looked at, and the row where it is. */
export interface DraftProblem {
  readonly text: string;
  readonly table: TableName;
  readonly row: string;
}

/** The form in which a row of a table is edited. */
export const formOf = (table: 'statements' | 'affiliations'): Sentence['form'] =>
  table === 'statements' ? 'statement' : 'affiliation';

/** What is unfinished, what is not valid, which quotes are not in the text, and which actors may be the same. */
export function problemsOf(desk: DeskState, words: DeskWords, terms: AllWords): readonly DraftProblem[] {
  const { draft } = desk;
  const open = openEndsOf(draft).map(({ table, row }): DraftProblem => {
    const sentence = sentenceOf(draft, formOf(table), row);
    const missing = missingParts(sentence).map((part) => words.sentence.missing[part]);
    return { text: `${leadOf(draft, sentence, terms)} – ${missing.join(' ')}`, table, row };
  });
  const issues = desk.issues.map(({ issue, table, row }): DraftProblem => ({ text: issue.message, table, row }));
  const quotes = (['statements', 'affiliations'] as const).flatMap((table) =>
    rowsOf(draft, table).flatMap(([row]): DraftProblem[] => {
      const sentence = sentenceOf(draft, formOf(table), row);
      if (sentence.quote === null || desk.paragraphs.length === 0 || desk.placeOf(sentence.quote) !== null) return [];
      return [{ text: `${words.text.notFound} ${terms.quoted(sentence.quote.exact)}`, table, row }];
    }),
  );
  const doubles = likelyDoubles(draftActors(draft)).map(({ first, second }): DraftProblem => {
    const name = (id: string): string => textOf(draft, 'actors', id, 'name');
    return { text: words.lists.maybeSame(name(first), name(second)), table: 'actors', row: second };
  });
  return [...issues, ...open, ...quotes, ...doubles];
}
