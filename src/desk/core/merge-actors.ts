/** Makes one actor of two that are the same. */
import { isObject } from '../../data/readable.js';
import { tiesOfActor, actorName } from './actor-edits.js';
import { deleteRow, setCells } from './change.js';
import { cellOf, DraftError, existingRow, textOf } from './draft.js';
import { changeOf } from './entered.js';
import { cellsOfProposedNames, proposedNames } from './proposal-edits.js';
import type { CellChange, Change, Draft, Json, Row } from './types.js';

/** What a merge does, to be shown before it is done. */
export interface MergePreview {
  /** The name that the actor has afterwards. */
  readonly name: string;
  /** Aliases that it has afterwards and did not have before. */
  readonly aliasesGained: readonly string[];
  /** Ids of the statements that move to it. */
  readonly statementsMoved: readonly string[];
  /** Rows of the affiliations that move to it. */
  readonly affiliationsMoved: readonly string[];
  /** Ids of statements that have it at both ends afterwards. They are kept. */
  readonly selfStatements: readonly string[];
  /** Rows of affiliations that would tie it to itself. They are deleted. */
  readonly selfAffiliations: readonly string[];
  /** Statements that say the same afterwards, with the same words: pairs of ids. They are kept. */
  readonly doubles: readonly (readonly [string, string])[];
}

export function previewMerge(draft: Draft, keep: string, gone: string): MergePreview {
  checkEnds(draft, keep, gone);
  const { statements, affiliations } = tiesOfActor(draft, gone);
  const isSelf = (row: Row, start: string): boolean => renamed(row, start) === keep && renamed(row, 'to') === keep;
  const renamed = (row: Row, end: string): Json | undefined => (row.get(end) === gone ? keep : row.get(end));
  const selfAffiliations = affiliations.filter((row) => isSelf(draft.affiliations.get(row)!, 'of'));
  const had = aliasesOf(draft, keep);
  return {
    name: nameAfter(draft, keep, gone) || keep,
    aliasesGained: mergedAliases(draft, keep, gone).filter((alias) => !had.includes(alias)),
    statementsMoved: statements,
    affiliationsMoved: affiliations.filter((row) => !selfAffiliations.includes(row)),
    selfStatements: statements.filter((id) => isSelf(draft.statements.get(id)!, 'from')),
    selfAffiliations,
    doubles: doublesAfter(draft, statements, renamed),
  };
}

/**
 * Moves everything of the actor `gone` to the actor `keep` and deletes `gone`. Its name and aliases become aliases of
 * `keep`; fields that `keep` lacks are taken over. Steps of the story that show `gone` show `keep`.
 */
export function mergeActors(draft: Draft, keep: string, gone: string): Change {
  const { statementsMoved, affiliationsMoved, selfAffiliations } = previewMerge(draft, keep, gone);
  const moved = (
    table: 'statements' | 'affiliations' | 'proposals',
    rows: readonly string[],
    ends: readonly string[],
  ) =>
    rows.flatMap((row) =>
      ends.flatMap((end) =>
        cellOf(draft, table, row, end) === gone ? setCells(draft, table, row, { [end]: keep }) : [],
      ),
    );
  const pin = draft.pins.has(keep) ? [] : takenPin(draft, keep, gone);
  return changeOf('merge-actors', `${actorName(draft, gone)} → ${actorName(draft, keep)}`, [
    ...setCells(draft, 'actors', keep, fieldsAfter(draft, keep, gone)),
    ...cellsOfProposedNames(draft, keep, proposedNames(draft, gone)),
    ...moved('statements', statementsMoved, ['from', 'to']),
    ...moved('affiliations', affiliationsMoved, ['of', 'to']),
    ...moved('proposals', [...draft.proposals.keys()], ['from', 'to']),
    ...selfAffiliations.flatMap((row) => deleteRow(draft, 'affiliations', row)),
    ...movedViews(draft, keep, gone),
    ...pin,
    ...deleteRow(draft, 'pins', gone),
    ...deleteRow(draft, 'actors', gone),
  ]);
}

/** The name of the actor that stays; that of the other one if it has none. */
function nameAfter(draft: Draft, keep: string, gone: string): string {
  return textOf(draft, 'actors', keep, 'name') || textOf(draft, 'actors', gone, 'name');
}

function checkEnds(draft: Draft, keep: string, gone: string): void {
  existingRow(draft, 'actors', keep);
  existingRow(draft, 'actors', gone);
  if (keep === gone)
    throw new DraftError(`found the actor ${JSON.stringify(keep)} twice, expected two actors to merge.`);
}

/** The fields of the actor that stays. */
function fieldsAfter(draft: Draft, keep: string, gone: string): Readonly<Record<string, Json | undefined>> {
  const kept = draft.actors.get(keep)!;
  const missing = [...draft.actors.get(gone)!].filter(([field]) => !field.startsWith('@') && !kept.has(field));
  const aliases = mergedAliases(draft, keep, gone);
  const notes = [kept.get('note'), draft.actors.get(gone)!.get('note')].filter((note) => typeof note === 'string');
  return {
    ...Object.fromEntries(missing),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(notes.length === 2 ? { note: [...new Set(notes)].join(' ') } : {}),
    ...namesAfter(kept.get('names'), draft.actors.get(gone)!.get('names')),
  };
}

/** Names by language: those of both, of the actor that stays where both have one. */
function namesAfter(kept: Json | undefined, gone: Json | undefined): Readonly<Record<string, Json>> {
  return isObject(kept) && isObject(gone)
    ? { names: Object.fromEntries([...Object.entries(gone), ...Object.entries(kept)]) as Json }
    : {};
}

/** The aliases of both, and every name of the actor that goes and that the other does not have in that language. */
function mergedAliases(draft: Draft, keep: string, gone: string): string[] {
  const keptNames = draft.actors.get(keep)!.get('names');
  const names = draft.actors.get(gone)!.get('names');
  const lost =
    isObject(keptNames) && isObject(names)
      ? Object.entries(names).filter(([language, name]) => {
          return Object.hasOwn(keptNames, language) && keptNames[language] !== name;
        })
      : [];
  const all = [
    ...aliasesOf(draft, keep),
    textOf(draft, 'actors', gone, 'name'),
    ...aliasesOf(draft, gone),
    ...lost.flatMap(([, name]) => (typeof name === 'string' ? [name] : [])),
  ];
  const had = new Set(aliasesOf(draft, keep));
  const own = nameAfter(draft, keep, gone);
  return [...new Set(all)].filter((alias) => alias !== '' && (alias !== own || had.has(alias)));
}

function aliasesOf(draft: Draft, actor: string): string[] {
  const aliases = cellOf(draft, 'actors', actor, 'aliases');
  return Array.isArray(aliases) ? aliases.filter((alias): alias is string => typeof alias === 'string') : [];
}

/** Pairs of statements that are the same once the ends are renamed; at least one of each pair has moved. */
function doublesAfter(
  draft: Draft,
  moved: readonly string[],
  renamed: (row: Row, end: string) => Json | undefined,
): [string, string][] {
  const first = new Map<string, string>();
  const found: [string, string][] = [];
  for (const [id, row] of draft.statements) {
    const quote = row.get('quote');
    const words = isObject(quote) ? [quote['exact'], quote['paragraph']] : [];
    const says = [
      renamed(row, 'from'),
      renamed(row, 'to'),
      ...['source', 'relation', 'standing'].map((f) => row.get(f)),
    ];
    const key = JSON.stringify([...says, ...words]);
    const other = first.get(key);
    if (other === undefined) first.set(key, id);
    else if (moved.includes(id) || moved.includes(other)) found.push([other, id]);
  }
  return found;
}

/** The pin of the actor that goes, for the one that stays. */
function takenPin(draft: Draft, keep: string, gone: string): CellChange[] {
  const pin = draft.pins.get(gone);
  return pin === undefined ? [] : setCells(draft, 'pins', keep, Object.fromEntries(pin));
}

/** Views of the story in which one id stands for another. */
function movedViews(draft: Draft, keep: string, gone: string): CellChange[] {
  return [...draft.steps].flatMap(([row, step]) => {
    const view = step.get('view');
    if (!isObject(view)) return [];
    const at = (id: Json | undefined): Json | undefined => (id === gone ? keep : id);
    const pairs = Object.entries(view as Readonly<Record<string, Json>>).map(([key, value]) => {
      if (key === 'focus') return [key, at(value)];
      if ((key === 'between' || key === 'sides') && Array.isArray(value)) return [key, value.map(at)];
      return [key, key === 'selected' && value === `actor:${gone}` ? `actor:${keep}` : value];
    });
    return setCells(draft, 'steps', row, { view: Object.fromEntries(pairs) as Json });
  });
}
