/**
 * Writes how each paragraph of the article was read, as Markdown: its statements with their quotes, or why it has none.
 * Of the article it has the quotes and nothing else.
 */
import { isObject } from '../../data/readable.js';
import type { AffiliationKind, Standing } from '../../data/vocabulary.js';
import type { AllWords } from '../../i18n/types.js';
import { turnArrows } from '../../scene/notes/note-texts.js';
import { META_ROW, rowsOf, textOf } from '../core/draft.js';
import { lacksOf, paragraphStates, type ParagraphState } from '../core/open-ends.js';
import type { Draft, Row, TableName } from '../core/types.js';
import type { PackageWords } from '../i18n/file-types.js';

/** The texts in which notes are written. */
export interface NoteWords {
  readonly words: PackageWords;
  readonly terms: AllWords;
}

/** @param paragraphs The paragraphs of the article; empty if the draft has no text. */
export function readingNotes(draft: Draft, paragraphs: readonly string[], { words, terms }: NoteWords): string {
  const source = rowsOf(draft, 'sources')[0]?.[0] ?? '';
  const detail = (field: string): string => textOf(draft, 'sources', source, field);
  const line = terms.sourceLine(
    detail('title') || source,
    detail('publisher') || undefined,
    detail('published') || undefined,
  );
  const states = paragraphs.length > 0 ? paragraphStates(draft, paragraphs) : statesWithoutText(draft, source);
  const creator = textOf(draft, 'meta', META_ROW, 'creator');
  const sections = states.map((state) =>
    [`## ${words.paragraph(state.number)}`, '', ...linesOf(draft, source, state, { words, terms })].join('\n'),
  );
  const head = [`# ${words.readingTitle}`, plain(line), ...(creator === '' ? [] : [plain(words.by(creator))])];
  return `${[...head, words.readingIntro, ...sections].join('\n\n')}\n`;
}

/** The paragraphs that quotes and notes name. Whether others were read cannot be said without the text. */
function statesWithoutText(draft: Draft, source: string): ParagraphState[] {
  const rows = [...draft.statements.values(), ...draft.affiliations.values()];
  const named = [
    ...rows.map((row) => paragraphOf(row, source)),
    ...[...draft.paragraphs.keys()].map((row) => Number(row.slice(row.lastIndexOf('/') + 1))),
  ];
  const last = Math.max(0, ...named.filter((number) => number !== null && Number.isFinite(number)).map(Number));
  const count = Math.min(last, MOST_NUMBERED);
  return paragraphStates(draft, Array.from({ length: count })).filter(({ state }) => state !== 'unread');
}

/** The highest number of a paragraph that is looked at without the text: a wrong number must not fill the memory. */
const MOST_NUMBERED = 10_000;

function linesOf(draft: Draft, source: string, state: ParagraphState, { words, terms }: NoteWords): string[] {
  if (state.state === 'none') return [plain(words.noStatement(state.reason))];
  if (state.state === 'unread') return [words.notRead];
  const rows = (['statements', 'affiliations'] as const).flatMap((table) =>
    rowsOf(draft, table)
      .filter(([id, row]) => paragraphOf(row, source) === state.number && lacksOf(draft, table, id).length === 0)
      .map(([, row]) => [table, row] as const),
  );
  return rows.map(([table, row]) => {
    const quote = row.get('quote');
    const exact = isObject(quote) && typeof quote['exact'] === 'string' ? quote['exact'] : '';
    return `- ${plain(turnArrows(leadOfRow(draft, table, row, terms)))} – ${plain(terms.quoted(exact))}`;
  });
}

/** "Canada → Juan Guaidó: support, stated" */
function leadOfRow(draft: Draft, table: TableName, row: Row, terms: AllWords): string {
  const text = (field: string): string => {
    const value = row.get(field);
    return typeof value === 'string' ? value : '';
  };
  const name = (field: string): string => textOf(draft, 'actors', text(field), 'name') || text(field);
  if (table === 'affiliations')
    return terms.tieName(
      name('of'),
      name('to'),
      terms.affiliations[text('kind') as AffiliationKind],
      text('role') || undefined,
    );
  const relation = text('relation');
  const label = terms.relations[relation] ?? (textOf(draft, 'relationTypes', relation, 'label') || relation);
  return terms.edgeName(name('from'), name('to'), label, terms.standings[text('standing') as Standing]);
}

function paragraphOf(row: Row, source: string): number | null {
  const quote = row.get('quote');
  const number = isObject(quote) ? quote['paragraph'] : undefined;
  return row.get('source') === source && typeof number === 'number' ? number : null;
}

/** Text of one line in which no character has a meaning in Markdown. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, (sign) => `\\${sign}`);
