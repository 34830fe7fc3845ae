/** Whom a phrase means by its common noun: governments, armies, groups, offices. */
import { armyOf, isOrganisation, type Told } from './named-actors.js';
import { landCalled } from './lands.js';
import { holderUnnamed, OF_STATES } from './offices.js';
import type { NounPhrase, PhraseContext } from './noun-phrase.js';
import { UNNAMED, type ActorEntry, type Register } from './register.js';
import { nameKey } from './tokens.js';
import * as lists from './word-lists.js';
import { wordSet } from './word-set.js';

/** What is its leader, where it goes by the name of a person: “the Silva administration”. */
const OF_PERSONS = /^(?:government|govt|administration|regime|cabinet|presidency|leadership|junta|camp)$/;

/** Words after the name of an organisation that mean the organisation: “Hamas militants”. */
const ITSELF = wordSet(
  'opposition insurgents separatists',
  'rebel guerrilla militia militant fighter group movement party',
);

const QUANTIFIER = /^(?:many|several|some|most|numerous|various|countless|few|all|other)$/;

function called(actor: ActorEntry, words: string): ActorEntry {
  actor.aliases.add(words);
  return actor;
}

/** Whom a phrase means that ends with a common noun. */
export function byHead(
  first: number,
  end: number,
  owners: readonly ActorEntry[],
  context: PhraseContext,
  { pronoun, determiner }: Pick<NounPhrase, 'pronoun' | 'determiner'>,
): Told {
  const { tokens, register } = context;
  const head = tokens[end - 1]!.lower;
  const isDiplomat = lists.DIPLOMAT_HEADS.has(head);
  const words = wordsBetween(first, end, context);
  const isPlural = head.endsWith('s') || /^(?:people|military|police|opposition)$/.test(head);
  const modifiers = tokens.slice(first, end - 1).map(({ lower }) => lower);
  if (isDiplomat) return { actors: owners, isDiplomat, isPlural };
  if (determiner === 'the' && owners.length === 0 && tokens[end]?.lower !== 'of') {
    const land = landCalled(head, register);
    if (land !== null) return { actors: [land], isWeak: true, isPlural };
  }
  if (
    (lists.GOVERNMENT_HEADS.has(head) || (/^juntas?$/.test(head) && owners.length > 0)) &&
    !modifiers.some((word) => /^(?:former|ex|local|senior-most)$/.test(word))
  ) {
    // “a Kenyan official” does not act for Kenya.
    if (head === 'official' && /^an?$/.test(determiner)) return { actors: [] };
    if (owners.length > 0) {
      // The government of a person is the person.
      if (owners[0]!.kind === 'person' && OF_PERSONS.test(head)) return { actors: [owners[0]!], isPlural };
      if (/^(?:government|govt|regime|authorities)$/.test(head))
        for (const owner of owners) if (owner.kind === 'state') register.noteGovernment(owner);
      if (owners[0]!.kind === 'person' || owners[0]!.kind === 'group')
        return { actors: [groupOf(words, head, owners[0]!, context)], isPlural };
      for (const owner of owners) if (!/^officials?$/.test(head)) owner.aliases.add(words);
      return { actors: owners, isPlural: owners.length > 1 || isPlural };
    }
    // “a unity government” is one of several in its land.
    if (head === 'government' && /^(?:unity|rival|parallel|breakaway|shadow|separatist)$/.test(modifiers.at(-1) ?? ''))
      return { actors: [groupOf(words, head, null, context)], isPlural };
    if (/^(?:government|govt|authorities|regime|administration)$/.test(head) && pronoun === '') {
      if (determiner !== 'the' || tokens[end]?.lower === 'of') return { actors: [], isPlural };
      return { actors: [register.governed ?? groupOf(words, head, null, context)], isPlural };
    }
    return { actors: [], isPlural };
  }
  if (
    /^organi[sz]ation$/.test(head) &&
    determiner === 'the' &&
    owners.length === 0 &&
    tokens[first - 1]?.tag === 'hang'
  ) {
    // “the Kenyan-backed organisation”: the only one that the article has named.
    const only = register.only('organisation:');
    if (only !== null) return { actors: [only], isPlural };
  }
  if (lists.EQUIPMENT.has(head) && (!/^(?:strikes|raids)$/.test(head) || modifiers.at(-1) === 'air'))
    return { actors: owners.filter(({ kind }) => kind === 'state'), isPlural: true };
  const isForce =
    head === 'force' &&
    tokens[first - 1]?.tag !== 'hang' &&
    !(determiner !== '' && owners.length > 0) &&
    !modifiers.some((word) => /^(?:air|naval|security|police|defence|defense|armed|peacekeeping)$/.test(word));
  if (head === 'camp' && owners[0]?.kind === 'person') return { actors: [owners[0]], isPlural };
  if (lists.ARMY_HEADS.has(head) && !isForce) {
    const states = owners.filter(({ kind }) => kind === 'state');
    if (states.length > 0) return { actors: states.map((state) => armyOf(state, words, register)), isPlural };
    const [owner] = owners;
    const kind = kindTold(first, end, context);
    if (owner !== undefined && isOrganisation(owner, modifiers)) return { actors: [called(owner, words)], isPlural };
    if (owner !== undefined) return { actors: [groupOf(words, head, owner, context)], isPlural };
    if (pronoun !== '' && tokens[first - 1]?.tag !== 'hang') return { actors: [], isPlural };
    const governed = modifiers.join(' ') === 'government' && kind === '' ? register.governed : null;
    if (governed !== null) return { actors: [armyOf(governed, words, register)], isPlural };
    const isArmy = /^(?:military|army|troops|forces|soldiers|brass|navy)$/.test(head);
    const only =
      isArmy &&
      kind === '' &&
      modifiers.every((word) => lists.ADJECTIVES.has(word) || /^(?:armed|top|security)$/.test(word))
        ? register.only('army:')
        : null;
    return { actors: [only ?? hung(groupOf(words, head, null, context, kind), first, end, context)], isPlural };
  }
  if (lists.STATES_HEADS.has(head)) return statesTold(words, head, owners, context, determiner, pronoun);
  if (lists.GROUP_HEADS.has(head) || (head === 'protests' && modifiers.at(-1) === 'opposition')) {
    if (
      /^(?:leaders|politicians|ministers)$/.test(head) &&
      owners.some(({ kind }) => kind === 'state' || (kind === 'organisation' && head !== 'politicians')) &&
      modifiers.every((word) => !/opposition|rebel|religious|tribal/.test(word))
    )
      return { actors: owners, isPlural: true };
    if (
      pronoun !== '' &&
      tokens[first - 1]?.tag !== 'hang' &&
      !/^(?:supporters|backers|followers|loyalists|people|opposition|forces)$/.test(head)
    )
      return { actors: [], isPlural };
    const isTold = modifiers.length > 0 || owners.length > 0 || pronoun !== '' || QUANTIFIER.test(determiner);
    const next = tokens[end];
    const isNew = register.only('group:', ({ name }) => nameKey(name).endsWith(` ${head}`)) === null;
    if (
      isNew &&
      lists.ANYBODY.has(head) &&
      !isTold &&
      !(next?.tag === 'rel' || /^(?:of|in|from)$|ing$/.test(next?.lower ?? ''))
    )
      return { actors: [], isPlural };
    // “most elements of the plan”
    if (head === 'elements' && !modifiers.some((word) => lists.GROUP_HEADS.has(word) || lists.ARMY_HEADS.has(word)))
      return { actors: [], isPlural };
    if (/^the (?:front|church|shell)$/.test(`${determiner} ${words}`)) return { actors: [], isPlural };
    // “opposition to the deal”
    if (head === 'opposition' && tokens[end]?.lower === 'to') return { actors: [], isPlural };
    const [owner] = owners;
    if (owner !== undefined && isOrganisation(owner, modifiers) && ITSELF.has(head))
      return { actors: [called(owner, words)], isPlural };
    const several = isPlural ? groupsOfEach(first, end, owners, context) : [];
    if (several.length > 1) return { actors: several.map((each) => groupOf(...each, context)), isPlural };
    const group = groupOf(words, head, owner ?? null, context, kindTold(first, end, context));
    return { actors: [hung(group, first, end, context)], isPlural };
  }
  if (lists.OFFICES.has(head) && head !== 'chief') {
    const office = [...modifiers.filter((word) => lists.OFFICE_LEADS.has(word)), head].join(' ');
    const state = owners.find(({ kind }) => kind === 'state') ?? null;
    const isDefinite =
      (determiner !== '' || state !== null || pronoun !== '') && determiner !== 'a' && determiner !== 'an';
    const holder = isDefinite ? (register.holderOf(office, state) ?? leaderOf(office, state, register)) : null;
    if (holder !== null) return { actors: [holder] };
    // “Kenya's foreign minister”, who is not named, speaks for Kenya.
    if (isDefinite && state !== null && OF_STATES.test(office)) return { actors: [state], isWeak: true };
    const whole = isDefinite && owners.length > 0 ? words : '';
    return { actors: holderUnnamed(head, whole, owners[0] ?? null, register), isWeak: true };
  }
  return { actors: actorsOfDataset(words, context), isPlural };
}

/** “the Kenyan leader”: the only one of whom the article has told that he rules the state. */
function leaderOf(office: string, state: ActorEntry | null, register: Register): ActorEntry | null {
  if (office !== 'leader' || state === null) return null;
  const rulers = register.rulers().filter((ruler) => ruler.state === state.key);
  return rulers.length === 1 ? rulers[0]! : null;
}

/** The actor of the open dataset that is called by these words, though their noun is that of no actor. */
function actorsOfDataset(words: string, { evidence, register }: PhraseContext): readonly ActorEntry[] {
  const actor = evidence.groups.get(nameKey(words));
  if (actor === undefined) return [];
  return [
    register.add({ key: `dataset:${actor.id}`, kind: actor.kind, name: actor.name, country: actor.country }, words),
  ];
}

/**
 * “EU members” are the organisation; “Gulf states”, “some ninety nations” a group; “both countries” is told elsewhere.
 */
function statesTold(
  words: string,
  head: string,
  owners: readonly ActorEntry[],
  context: PhraseContext,
  determiner: string,
  pronoun: string,
): Told {
  const organisation = owners.find(({ kind }) => kind === 'organisation');
  if (head === 'member') return { actors: [] };
  // “most EU members” are some of them.
  if (organisation !== undefined && determiner === 'all')
    return { actors: [groupOf(words, head, organisation, context)], isPlural: true };
  if (organisation !== undefined && QUANTIFIER.test(determiner))
    return { actors: [unnamed(`${determiner} ${words}`, context)], isPlural: true };
  // “eastern NATO members” are some of them.
  const isWhole = [organisation?.name ?? '', ...(organisation?.aliases ?? [])].some(
    (name) => name !== '' && nameKey(words).startsWith(nameKey(name)),
  );
  if (organisation !== undefined && !isWhole && / .* /.test(words))
    return { actors: [unnamed(words, context)], isPlural: true };
  if (organisation !== undefined) {
    organisation.aliases.add(words);
    return { actors: [organisation], isPlural: true };
  }
  if (/^(?:allies|partners|neighbours|neighbors|powers|members|member)$/.test(head) && owners.length > 0)
    return { actors: [groupOf(words, head, owners[0]!, context)], isPlural: true };
  if (QUANTIFIER.test(determiner) && pronoun === '')
    return { actors: [unnamed(`${determiner} ${words}`, context)], isPlural: true };
  const isBare =
    /^(?:both|two|three|four|five|the|these|those|which|its|their)$/.test(determiner) && words.split(' ').length === 1;
  if (isBare || pronoun !== '' || determiner === 'no' || words.split(' ').length === 1)
    return { actors: [], isPlural: true };
  // “Gulf monarchies”, “Western powers”: called by where they are.
  if (/^\p{Lu}/u.test(words) && !/^(?:allies|partners|members|neighbou?rs)$/.test(head))
    return { actors: [groupOf(words, head, null, context)], isPlural: true };
  return { actors: [unnamed(words, context)], isPlural: true };
}

/** Several states that are not named: who they are is not told, but others may be named as some of them. */
export const unnamed = (words: string, { register }: PhraseContext): ActorEntry =>
  register.add({ key: `${UNNAMED}${nameKey(words)}`, kind: 'group', name: words });

/** “Kenyan and Malian militant groups”: the groups of each land, with their words, the head and the owner. */
function groupsOfEach(
  first: number,
  end: number,
  owners: readonly ActorEntry[],
  { tokens, nameBefore, paragraph }: PhraseContext,
): (readonly [string, string, ActorEntry])[] {
  const and = tokens.findIndex(({ lower }, i) => i > first && i < end && lower === 'and');
  const [one, other] = [nameBefore.get(and), nameBefore.get(and + 2)];
  if (owners.length !== 2 || one?.first !== first || other?.first !== and + 1) return [];
  if ([one, other].some(({ meaning }) => meaning?.type !== 'nationality')) return [];
  const head = tokens[end - 1]!.lower;
  const rest = paragraph.slice(tokens[other.end]!.start, tokens[end - 1]!.end);
  return owners.map((owner, i) => [`${tokens[i === 0 ? first : and + 1]!.text} ${rest}`, head, owner] as const);
}

/**
 * What tells a group apart from others that are called the same: “backed by” in “the Kenyan-backed rebels”, “loyal” in
 * “troops loyal to B”, “in” in “rebels in B”; empty without it.
 */
function kindTold(first: number, end: number, { tokens }: PhraseContext): string {
  const lead = tokens[first - 1];
  if (lead?.tag === 'hang') return `${tokens[first - 2]?.key ?? ''}-${lead.lower}`;
  const next = tokens[end]?.lower ?? '';
  return /^(?:in|of|inside|loyal|allied|aligned|faithful|sympathetic)$/.test(next) ? next : '';
}

/** Notes that a group is also called by what hangs before its noun: “Kenyan-backed rebels”. */
function hung(
  group: ActorEntry,
  first: number,
  end: number,
  { tokens, nameBefore, paragraph }: PhraseContext,
): ActorEntry {
  const name = tokens[first - 1]?.tag === 'hang' ? nameBefore.get(first - 1) : undefined;
  return name === undefined ? group : called(group, paragraph.slice(tokens[name.first]!.start, tokens[end - 1]!.end));
}

/** A group by its words; the same words, and “the rebels” after one kind of rebels, mean the same group. */
export function groupOf(
  words: string,
  head: string,
  owner: ActorEntry | null,
  { register }: PhraseContext,
  kindOfIt = '',
): ActorEntry {
  if (head === 'opposition' || head === 'protests') {
    const key =
      owner === null ? (register.only('group:opposition')?.key ?? 'group:opposition') : `group:opposition:${owner.key}`;
    return register.add(
      {
        key,
        kind: 'group',
        name: owner === null ? 'Opposition' : words,
        country: owner?.country,
        state: owner?.kind === 'state' ? owner.key : null,
      },
      words,
    );
  }
  const plain = nameKey(words);
  const isPlaced = kindOfIt !== '';
  const single = plain.split(' ').length === 1;
  const same =
    single && !isPlaced && !/^(?:people|men|women|others)$/.test(head)
      ? register.only('group:', ({ name }) => nameKey(name).endsWith(` ${plain}`))
      : null;
  if (same !== null) return register.add({ key: same.key, kind: same.kind, name: same.name }, words);
  // “the association” is the one that was named before.
  const named =
    single && !isPlaced && lists.ORGANISATION_HEADS.has(head)
      ? register.only('organisation:', ({ name }) => nameKey(name).endsWith(` ${plain}`))
      : null;
  if (named !== null) return register.add({ key: named.key, kind: named.kind, name: named.name }, words);
  const isBody = lists.ORGANISATION_HEADS.has(head) || lists.GOVERNMENT_HEADS.has(head);
  const ofPeople = lists.ARMY_HEADS.has(head) ? 'armed-forces' : 'group';
  const kind = isBody ? 'organisation' : ofPeople;
  const name = words.slice(0, 1).toUpperCase() + words.slice(1);
  const entry = register.add(
    {
      key: `group:${[plain, kindOfIt].filter((part) => part !== '').join(' ')}`,
      kind,
      name,
      country: owner?.country,
      // “Kenya's allies” are not of Kenya.
      state: owner?.kind === 'state' && !/^(?:allies|partners|backers|neighbou?rs)$/.test(head) ? owner.key : null,
    },
    words,
  );
  // “low-level Shia insurgency” is a Shia insurgency, and “elected government” a government.
  const [lead, ...short] = words.split(' ');
  const isPlain = lists.ADJECTIVES.has(lead!.toLowerCase()) || /^\p{Ll}/u.test(lead!);
  if (isPlain && (short.length > 1 || (short.length === 1 && head === 'government')))
    entry.aliases.add(short.join(' '));
  if (owner !== null && owner.kind === 'group' && lists.GROUP_HEADS.has(head)) entry.aliases.add(owner.name);
  return entry;
}

/** The text of a phrase without determiners, numbers and quotation marks at its ends. */
export function wordsBetween(first: number, end: number, { tokens, paragraph }: PhraseContext): string {
  let start = first;
  // An owner is part of the name: “Venezuela's top military brass”.
  while (
    start > 0 &&
    tokens[start - 1]!.tag !== 'hang' &&
    (tokens[start - 1]!.tag === 'poss' ||
      (tokens[start]!.tag === 'poss' && tokens[start - 1]!.tag === 'name') ||
      (tokens[start]!.tag === 'name' && tokens[start - 1]!.tag === 'name'))
  )
    start -= 1;
  // “a French-led force”: who leads it is part of the name.
  if (start > 1 && tokens[start - 1]!.tag === 'hang' && tokens[start - 1]!.lower === 'led') {
    start -= 1;
    while (start > 0 && tokens[start - 1]!.tag === 'name') start -= 1;
  }
  while (
    start < end - 1 &&
    (/^(?:det|quote|poss)$/.test(tokens[start]!.tag) ||
      (tokens[start]!.tag === 'num' && /^\d/.test(tokens[start]!.lower)))
  )
    start += 1;
  return paragraph.slice(tokens[start]!.start, tokens[end - 1]!.end);
}
