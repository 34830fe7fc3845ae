/**
 * What the form of a statement or an affiliation holds while it is filled in, and the change of the draft that it
 * becomes. Every choice may still be missing; such a statement is kept as unfinished and is not drawn.
 */
import { isDate } from '../../data/date.js';
import { isMachineCoder } from '../../data/machine-coders.js';
import type { Quote } from '../../data/schema.js';
import type { ActorKind, AffiliationKind, Standing } from '../../data/vocabulary.js';
import { addActor } from './actor-edits.js';
import { addAffiliation, editAffiliation } from './affiliation-edits.js';
import { applyChange, mergeChanges } from './change.js';
import { countryNames, countryOf } from './countries.js';
import { META_ROW, textOf } from './draft.js';
import { hasRelation } from './open-ends.js';
import { cellsOfOrigin, cellsOfProposedNames } from './proposal-edits.js';
import { addStatement, editStatement } from './statement-edits.js';
import type { Change, Draft } from './types.js';

/** An actor of the draft, or one that is created together with the statement. */
export type ChosenActor =
  | { readonly type: 'known'; readonly id: string }
  | { readonly type: 'new'; readonly name: string; readonly kind: ActorKind };

export interface Sentence {
  readonly form: 'statement' | 'affiliation';
  /** The row that is edited; null for a new one. */
  readonly id: string | null;
  readonly source: string;
  readonly quote: Quote | null;
  readonly from: ChosenActor | null;
  /** The id of a relation type; for an affiliation, its kind. */
  readonly relation: string | null;
  readonly to: ChosenActor | null;
  readonly standing: Standing | null;
  readonly attribution: string;
  readonly when: string;
  readonly date: string;
  readonly until: string;
  /** Its place in the sequence of statements: a number, or empty. */
  readonly order: string;
  readonly claim: string;
  /** Of an affiliation: such as "President". */
  readonly role: string;
  /** The proposal that the form was filled from; absent for a statement that a person began. */
  readonly proposal?: FilledFrom | undefined;
}

/** The proposal that a form was filled from. */
export interface FilledFrom {
  readonly key: string;
  /** The names that the text has for the two actors, as they were proposed. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What a finished sentence needs. */
export type SentencePart = 'quote' | 'from' | 'relation' | 'to' | 'standing' | 'attribution';

/** A form in which nothing is chosen yet but the words. */
export function emptySentence(form: Sentence['form'], source: string, quote: Quote | null): Sentence {
  return {
    form,
    id: null,
    source,
    quote,
    from: null,
    relation: null,
    to: null,
    standing: null,
    attribution: '',
    when: '',
    date: '',
    until: '',
    order: '',
    claim: '',
    role: '',
  };
}

/** The form in which a row of a table is edited. */
export const formOf = (table: 'statements' | 'affiliations'): Sentence['form'] =>
  table === 'statements' ? 'statement' : 'affiliation';

/** What the form holds for a statement or an affiliation of the draft. */
export function sentenceOf(draft: Draft, form: Sentence['form'], id: string): Sentence {
  const table = form === 'statement' ? 'statements' : 'affiliations';
  const row = draft[table].get(id) ?? new Map();
  const text = (field: string): string => textOf(draft, table, id, field);
  const actor = (field: string): ChosenActor | null =>
    draft.actors.has(text(field)) ? { type: 'known', id: text(field) } : null;
  return {
    ...emptySentence(form, text('source'), (row.get('quote') as Quote | undefined) ?? null),
    id,
    from: actor(form === 'statement' ? 'from' : 'of'),
    relation: text(form === 'statement' ? 'relation' : 'kind') || null,
    to: actor('to'),
    standing: (text('standing') || null) as Standing | null,
    attribution: text('attribution'),
    when: text('when'),
    date: text('date'),
    until: text('until'),
    order: typeof row.get('order') === 'number' ? String(row.get('order')) : '',
    claim: text('claim'),
    role: text('role'),
  };
}

/**
 * The sentence without the actors and the relation that the draft does not have any more: they were deleted, or what
 * added them was undone. It is the same object if the draft has them all.
 */
export function knownOnly(draft: Draft, sentence: Sentence): Sentence {
  const { form, from, relation, to } = sentence;
  const known = (chosen: ChosenActor | null): ChosenActor | null =>
    chosen?.type === 'known' && !draft.actors.has(chosen.id) ? null : chosen;
  const held = {
    from: known(from),
    relation: form === 'affiliation' || hasRelation(draft, relation) ? relation : null,
    to: known(to),
  };
  return held.from === from && held.relation === relation && held.to === to ? sentence : { ...sentence, ...held };
}

/** What is still missing before a sentence can be drawn, in the order in which it is asked. */
export function missingParts({ form, quote, from, relation, to, standing, attribution }: Sentence): SentencePart[] {
  const missing: SentencePart[] = [];
  if (quote === null) missing.push('quote');
  if (from === null) missing.push('from');
  if (relation === null) missing.push('relation');
  if (to === null) missing.push('to');
  if (form === 'affiliation') return missing;
  if (standing === null) missing.push('standing');
  else if (standing === 'reported' && attribution.trim() === '') missing.push('attribution');
  return missing;
}

/** Whether both ends are the same actor. */
export function isLoop({ from, to }: Sentence): boolean {
  if (from === null || to === null) return false;
  if (from.type === 'known') return to.type === 'known' && from.id === to.id;
  return to.type === 'new' && from.name === to.name;
}

/**
 * Who stands at one end of other statements with the same words, the same relation and the same other end: in "A, B and
 * C recognise D", those of A, B and C who have been coded. Nobody before relation and other end are chosen.
 */
export function saidAlready(draft: Draft, sentence: Sentence, end: 'from' | 'to'): ReadonlySet<string> {
  const other = end === 'from' ? 'to' : 'from';
  const key = ({ quote, relation, [other]: chosen }: Sentence): string =>
    JSON.stringify([quote?.paragraph, quote?.exact, relation, chosen?.type === 'known' ? chosen.id : null]);
  const said = new Set<string>();
  if (sentence.form !== 'statement' || sentence.relation === null || sentence[other]?.type !== 'known') return said;
  for (const id of draft.statements.keys()) {
    const each = sentenceOf(draft, 'statement', id);
    const actor = each[end];
    if (id !== sentence.id && actor?.type === 'known' && key(each) === key(sentence)) said.add(actor.id);
  }
  return said;
}

/** Whether nothing but the words has been chosen, so that there is nothing to keep. */
export function isUntouched(sentence: Sentence): boolean {
  const { source, quote, form } = sentence;
  return JSON.stringify(sentence) === JSON.stringify(emptySentence(form, source, quote));
}

/** A state gets its country code, and its names in the languages of the package, which are written into the dataset. */
function newActor(
  { name, kind }: { readonly name: string; readonly kind: ActorKind },
  language: string,
): Parameters<typeof addActor>[1] {
  const country = kind === 'state' ? countryOf(name) : undefined;
  if (country === undefined) return { name, kind };
  return { name, kind, country, names: countryNames(country, language) };
}

/** Which times of a sentence are none: a date that does not exist, a place in the sequence that is no number. */
export function wrongTimes({ date, until, order }: Sentence): ('date' | 'until' | 'order')[] {
  const isWrong = (text: string): boolean => text.trim() !== '' && !isDate(text.trim());
  const wrong: ('date' | 'until' | 'order')[] = [];
  if (isWrong(date)) wrong.push('date');
  if (isWrong(until)) wrong.push('until');
  if (order.trim() !== '' && !Number.isFinite(Number(order))) wrong.push('order');
  return wrong;
}

/**
 * Writes a sentence into the draft, with the actors that it creates, as one change.
 *
 * @param coder Who codes; empty if not known.
 * @returns The change, the row, and the ids of the actors at both ends.
 */
export function saveSentence(
  draft: Draft,
  sentence: Sentence,
  coder = '',
): { readonly change: Change; readonly id: string; readonly actors: readonly string[] } {
  let current = draft;
  let change: Change | null = null;
  const add = (next: Change): void => {
    current = applyChange(current, next);
    change = change === null ? next : mergeChanges(change, next);
  };
  const made = new Map<string, string>();
  const idOf = (chosen: ChosenActor | null, proposed: readonly string[] = []): string | undefined => {
    if (chosen === null) return undefined;
    if (chosen.type === 'known') return chosen.id;
    if (!made.has(chosen.name)) {
      const { change: added, id } = addActor(current, newActor(chosen, textOf(draft, 'meta', META_ROW, 'language')));
      add(added);
      made.set(chosen.name, id);
      // Other proposals with this actor name whoever has been made of it.
      add({ ...added, cells: cellsOfProposedNames(current, id, proposed) });
    }
    return made.get(chosen.name);
  };
  const from = idOf(sentence.from, sentence.proposal?.from);
  const to = idOf(sentence.to, sentence.proposal?.to);
  const filled = (value: string): string | undefined => (value.trim() === '' ? undefined : value.trim());
  const person = isMachineCoder(coder.trim()) ? undefined : filled(coder);
  let id: string;
  if (sentence.form === 'affiliation') {
    const fields = {
      of: from,
      kind: (sentence.relation as AffiliationKind | null) ?? undefined,
      to,
      role: filled(sentence.role),
      source: sentence.source,
      quote: sentence.quote ?? undefined,
    };
    if (sentence.id === null) {
      const added = addAffiliation(current, fields);
      id = added.id;
      add(added.change);
    } else {
      id = sentence.id;
      add(editAffiliation(current, id, fields));
    }
  } else {
    const fields = {
      source: sentence.source,
      quote: sentence.quote ?? undefined,
      from,
      relation: sentence.relation ?? undefined,
      to,
      standing: sentence.standing ?? undefined,
      attribution: filled(sentence.attribution),
      when: filled(sentence.when),
      date: filled(sentence.date),
      until: filled(sentence.until),
      order: sentence.order.trim() === '' ? undefined : Number(sentence.order),
      claim: filled(sentence.claim),
    };
    if (sentence.id === null) {
      const added = addStatement(current, { ...fields, coder: person });
      id = added.id;
      add(added.change);
      if (sentence.proposal !== undefined)
        add({ ...added.change, cells: cellsOfOrigin(current, id, sentence.proposal.key) });
    } else {
      id = sentence.id;
      // What a person has saved is no longer that of a machine.
      const isOfMachine = isMachineCoder(textOf(current, 'statements', id, 'coder'));
      add(editStatement(current, id, isOfMachine ? { ...fields, coder: person } : fields));
    }
  }
  const saved: Change = change!;
  const edit = `${sentence.id === null ? 'add' : 'edit'}-${sentence.form}` as const;
  return {
    change: { ...saved, edit, about: sentence.quote?.exact ?? '' },
    id,
    actors: [from, to].filter((actor) => actor !== undefined),
  };
}
