/** Random edits of a draft, as plain data: what an edit means is decided when it meets the draft. */
import * as fc from 'fast-check';
import { ACTOR_KINDS, AFFILIATION_KINDS, MARKERS, STANDINGS } from '../../../../src/data/vocabulary.js';
import { applyChange } from '../../../../src/desk/core/change.js';
import { emptyDraft, rowsOf } from '../../../../src/desk/core/draft.js';
import * as edits from '../../../../src/desk/core/edits.js';
import { goTo, record, redo, startHistory, undo, type History } from '../../../../src/desk/core/history.js';
import type { Change, Draft, TableName } from '../../../../src/desk/core/types.js';

/** Names and texts that trip up careless programs, blank ones, and ordinary ones. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'Canada',
    'canada',
    'Juan Guaidó',
    'الأمم المتحدة',
    '联合国',
    '\u202eevil\u202c \u200fmark',
    'x'.repeat(300),
    '½ \ud800 !',
    '…',
    '',
    '  ',
    '@order',
    'of',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const pick = fc.nat(1000);
const quote = fc.record(
  { exact: hostileText, paragraph: fc.integer({ min: 1, max: 9 }), prefix: hostileText },
  { requiredKeys: [] },
);
const statement = fc.record(
  {
    from: pick,
    relation: pick,
    to: pick,
    standing: optional(fc.constantFrom(...STANDINGS)),
    quote: optional(quote),
    attribution: hostileText,
    date: fc.constantFrom('2019', '2019-01', '2019-1', 'soon', ''),
    order: fc.constantFrom(1, -2, 0.5, Number.NaN),
    count: fc.constantFrom(1, 0, 3),
    claim: hostileText,
  },
  { requiredKeys: [] },
);
/** A statement that lacks nothing, if there are actors. */
const whole = fc.record({
  from: pick,
  relation: pick,
  to: pick,
  standing: fc.constantFrom(...STANDINGS),
  quote: fc.record({ exact: fc.constantFrom('Words', 'other words'), paragraph: fc.integer({ min: 1, max: 9 }) }),
});
const actor = fc.record({
  name: hostileText,
  kind: fc.constantFrom(...ACTOR_KINDS),
  names: optional(fc.dictionary(fc.constantFrom('es', 'ar', '__proto__'), hostileText)),
  country: optional(fc.constantFrom('VE', 'us', '')),
  aliases: optional(fc.array(hostileText, { maxLength: 3 })),
  note: optional(hostileText),
});
const affiliation = fc.record(
  { of: pick, kind: fc.constantFrom(...AFFILIATION_KINDS), to: pick, role: hostileText, quote },
  { requiredKeys: [] },
);
const group = optional(fc.constantFrom('g', 'h'));

export type EditPlan = Readonly<{
  kind: string;
  at: number;
  other: number;
  group: string | undefined;
  fields: unknown;
}>;

const plan = (kind: string, fields: fc.Arbitrary<unknown>): fc.Arbitrary<EditPlan> =>
  fc.record({ kind: fc.constant(kind), at: pick, other: pick, group, fields });

export const arbitraryEdit: fc.Arbitrary<EditPlan> = fc.oneof(
  plan('addActor', actor),
  plan('addActor', actor),
  plan('addStatement', statement),
  plan('addStatement', whole),
  plan('addStatement', whole),
  plan('editStatement', statement),
  plan('editStatement', statement),
  plan('deleteStatement', fc.constant(null)),
  plan('editActor', actor),
  plan('deleteActor', fc.constant(null)),
  plan('mergeActors', fc.constant(null)),
  plan('addAffiliation', affiliation),
  plan(
    'addAffiliation',
    fc.record({
      of: pick,
      kind: fc.constantFrom(...AFFILIATION_KINDS),
      to: pick,
      quote: whole.map((each) => each.quote),
    }),
  ),
  plan('editAffiliation', affiliation),
  plan('deleteAffiliation', fc.constant(null)),
  plan(
    'addRelationType',
    fc.record({ label: hostileText, color: fc.constantFrom('#aabbcc', 'red'), marker: fc.constantFrom(...MARKERS) }),
  ),
  plan('editRelationType', fc.record({ label: hostileText })),
  plan('deleteRelationType', fc.constant(null)),
  plan('markParagraph', fc.option(hostileText)),
  plan(
    'editDetails',
    fc.record(
      { title: hostileText, published: fc.constantFrom('2020', '20'), language: hostileText },
      { requiredKeys: [] },
    ),
  ),
  plan('replaceText', hostileText),
  plan('forgetText', fc.constant(null)),
  plan('pinActors', fc.record({ x: fc.double(), y: fc.double({ min: -1, max: 2 }) })),
  plan('unpin', fc.constant(null)),
);

/** The change of a plan; null where the draft has nothing that could be edited so. */
export function changeOfPlan(draft: Draft, { kind, at, other, group: key, fields }: EditPlan): Change | null {
  const id = (table: TableName, number: number): string | undefined => {
    const rows = rowsOf(draft, table);
    return rows.length === 0 ? undefined : rows[number % rows.length]![0];
  };
  const source = id('sources', at)!;
  const given = (typeof fields === 'object' ? (fields ?? {}) : {}) as Readonly<Record<string, never>>;
  const ends = Object.fromEntries(
    ['from', 'to', 'of'].filter((end) => end in given).map((end) => [end, id('actors', given[end]!)]),
  );
  const relations = ['support', 'severed-ties', ...draft.relationTypes.keys()];
  const said = 'relation' in given ? { relation: relations[given['relation'] % relations.length] } : {};
  const complete = { ...given, ...ends, ...said } as never;
  const on = (table: TableName, edit: (row: string) => Change | null): Change | null => {
    const row = id(table, at);
    return row === undefined ? null : edit(row);
  };
  switch (kind) {
    case 'addActor':
      return edits.addActor(draft, complete, key).change;
    case 'editActor':
      return on('actors', (row) => edits.editActor(draft, row, complete, key));
    case 'deleteActor':
      return on('actors', (row) => edits.deleteActor(draft, row));
    case 'mergeActors': {
      const gone = [id('actors', other), id('actors', other + 1)].find((each) => each !== id('actors', at));
      return gone === undefined ? null : on('actors', (row) => edits.mergeActors(draft, row, gone));
    }
    case 'addStatement':
      return edits.addStatement(draft, { source, ...(complete as object) }, key).change;
    case 'editStatement':
      return on('statements', (row) => edits.editStatement(draft, row, complete, key));
    case 'deleteStatement':
      return on('statements', (row) => edits.deleteStatement(draft, row));
    case 'addAffiliation':
      return edits.addAffiliation(draft, { source, ...(complete as object) }, key).change;
    case 'editAffiliation':
      return on('affiliations', (row) => edits.editAffiliation(draft, row, complete, key));
    case 'deleteAffiliation':
      return on('affiliations', (row) => edits.deleteAffiliation(draft, row));
    case 'addRelationType':
      return edits.addRelationType(draft, complete, key).change;
    case 'editRelationType':
      return on('relationTypes', (row) => edits.editRelationType(draft, row, complete, key));
    case 'deleteRelationType':
      return on('relationTypes', (row) => {
        const { statements, steps } = edits.usesOfRelation(draft, row);
        return statements.length + steps.length === 0 ? edits.deleteRelationType(draft, row) : null;
      });
    case 'markParagraph':
      return edits.markParagraph(draft, source, 1 + (other % 9), fields as string | null, { group: key });
    case 'editDetails':
      return edits.editDetails(draft, given, { source: other % 2 === 0 ? source : undefined, group: key });
    case 'replaceText':
      return edits.replaceText(draft, source, fields as string, key);
    case 'forgetText':
      return edits.forgetText(draft, source);
    case 'pinActors':
      return on('actors', (row) => edits.pinActors(draft, [[row, fields as never]], 'move-actor', key));
    default:
      return edits.unpin(draft);
  }
}

/** An edit, or a walk in the history: undo, redo, or to one of its steps. */
export const arbitraryMove = fc.oneof(
  { weight: 6, arbitrary: arbitraryEdit },
  { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
  { weight: 1, arbitrary: fc.nat(20) },
);
export type Move = EditPlan | 'undo' | 'redo' | number;

/** The history after moves. */
export function played(history: History, moves: readonly Move[]): History {
  let here = history;
  moves.forEach((move, at) => {
    if (move === 'undo') here = undo(here, at);
    else if (move === 'redo') here = redo(here, at);
    else if (typeof move === 'number') here = goTo(here, move, at);
    else {
      const change = changeOfPlan(here.draft, move);
      if (change !== null) here = record(here, change, at);
    }
  });
  return here;
}

/** A new draft of an article with two actors. */
export function begun(): Draft {
  const draft = applyChange(emptyDraft(), edits.startDraft({ title: 'T', text: 'One.\n\nTwo.' }));
  const first = applyChange(draft, edits.addActor(draft, { name: 'Canada', kind: 'state' }).change);
  return applyChange(first, edits.addActor(first, { name: 'Juan Guaidó', kind: 'person' }).change);
}

export const start = (): History => startHistory(begun());
