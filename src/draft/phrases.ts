/** Noun phrases: whom each one means, and whose thing it speaks of. */
import type { Chunk } from './chunks.js';
import type { NameEvidence } from './evidence.js';
import type { Gazetteer } from './gazetteer.js';
import type { NameSpan } from './names.js';
import { ORGANISATION_WORD } from './names.js';
import type { ActorEntry, Register } from './register.js';
import { namedWords } from './survey.js';
import { nameKey, type Token } from './tokens.js';
import * as lists from './word-lists.js';

/** A noun phrase, from the token `first` up to `end` (exclusive). */
export interface NounPhrase {
  readonly first: number;
  end: number;
  /** The last word in small letters; empty if it is a name. */
  readonly head: string;
  /** Whom the phrase means; empty for a thing, a pronoun or somebody who is not known. */
  actors: readonly ActorEntry[];
  /** Whose the thing is: “Russia” in “Russia's plan”, “Russian plan” and “the plan of Russia”. */
  owners: readonly ActorEntry[];
  /** The pronoun that the phrase is, or with which it begins (“their”); empty without one. */
  readonly pronoun: string;
  /** Whether it means diplomats or an embassy. */
  readonly isDiplomat: boolean;
  /** Whether the actor is named by its capital. */
  readonly isCapital: boolean;
  /** Whether the actor is a person known by one word alone, which may be something else. */
  readonly isWeak: boolean;
  /** Whether it means several. */
  readonly isPlural: boolean;
  /** The determiner in small letters; empty without one. */
  readonly determiner: string;
  /** Whether the owner stands before “'s”. */
  readonly isGenitive: boolean;
  /** Words on which “-backed” hangs: the token of the hanging word, and who stands before it. */
  readonly hanging: readonly { readonly at: number; readonly actors: readonly ActorEntry[] }[];
  /** The actor before a weapon in “gave the rebels missiles”; empty elsewhere. */
  readonly inner: readonly ActorEntry[];
  /** The offset of the first word of the name itself, without “the”. */
  readonly core: number;
}

/** What the phrases of a sentence are read with. */
export interface PhraseContext {
  readonly paragraph: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
  readonly register: Register;
  readonly evidence: NameEvidence;
  readonly gazetteer: Gazetteer;
}

const NOTHING = {
  actors: [],
  owners: [],
  pronoun: '',
  isDiplomat: false,
  isCapital: false,
  isWeak: false,
  isPlural: false,
  determiner: '',
  isGenitive: false,
  hanging: [],
  inner: [],
} as const;

/** Reads the phrase of a chunk. */
export function phraseOf({ first, end, word }: Chunk, context: PhraseContext): NounPhrase {
  const { tokens } = context;
  if (end === first + 1 && tokens[first]!.tag === 'pron')
    return { ...NOTHING, first, end, head: '', pronoun: word, core: first };
  return readPhrase(first, end, context);
}

function readPhrase(first: number, end: number, context: PhraseContext): NounPhrase {
  const { tokens } = context;
  let core = first;
  while (core < end - 1 && /^(?:det|num|quote|adv|poss)$/.test(tokens[core]!.tag)) core += 1;
  const lead = tokens[first]!;
  const possessive = tokens
    .slice(first, core + 1)
    .find(({ tag, lower }) => tag === 'det' && lists.POSSESSIVES.has(lower));
  const base = {
    ...NOTHING,
    first,
    end,
    core,
    determiner: lead.tag === 'det' ? lead.lower : '',
    pronoun: possessive?.lower ?? '',
    hanging: hangingIn(first, end, context),
  };
  let genitive = -1;
  for (let i = end - 1; i > first; i -= 1) {
    if (tokens[i]!.tag !== 'poss') continue;
    genitive = i;
    break;
  }
  const last = context.names.find((name) => name.end === end && name.first >= first);
  const ownerPhrase = genitive > first ? readPhrase(first, genitive, context) : null;
  const lastHanging = tokens.findLastIndex(({ tag }, i) => i >= first && i < end && tag === 'hang');
  const headFirst = Math.max(genitive >= 0 ? genitive + 1 : core, lastHanging + 1);
  const owners = ownersIn(headFirst, last?.first ?? end - 1, ownerPhrase, context);
  if (genitive === end - 1)
    return { ...base, head: '', actors: [], owners: ownerPhrase?.actors ?? [], isGenitive: true };
  if (lastHanging === end - 1) return { ...base, head: tokens[end - 1]!.lower, owners };
  const told =
    last === undefined ? byHead(headFirst, end, owners, context, base) : byName(last, headFirst, owners, context);
  return {
    ...base,
    head: last === undefined ? tokens[end - 1]!.lower : '',
    owners,
    isGenitive: genitive >= 0,
    inner: last === undefined ? innerActors(headFirst, end, context) : [],
    ...told,
  };
}

/** Who stands before words that hang on a name: “Russian-backed”, “Saudi- and US-backed”. */
function hangingIn(first: number, end: number, context: PhraseContext): NounPhrase['hanging'] {
  const { tokens, names } = context;
  const found: { at: number; actors: ActorEntry[] }[] = [];
  for (let at = first + 1; at < end; at += 1) {
    if (tokens[at]!.tag !== 'hang') continue;
    const name = names.find((each) => each.end === at);
    const actors = name === undefined ? [] : actorsOfName(name, [], '', context).actors;
    found.push({ at, actors: [...actors] });
  }
  return found;
}

/** The actors by which a thing is named: nationalities, states and organisations before its head. */
function ownersIn(first: number, end: number, owner: NounPhrase | null, context: PhraseContext): readonly ActorEntry[] {
  const { tokens, names } = context;
  if (owner !== null) return owner.actors.length > 0 ? owner.actors : owner.owners;
  const before = names.filter((name) => name.first >= first && name.end <= end && tokens[name.end]?.tag !== 'hang');
  return before.flatMap((name) => actorsOfName(name, [], '', context).actors);
}

export type Told = Pick<NounPhrase, 'actors'> &
  Partial<Pick<NounPhrase, 'isDiplomat' | 'isCapital' | 'isWeak' | 'isPlural'>>;

/** Whom a phrase means that ends with a name. */
function byName(name: NameSpan, first: number, owners: readonly ActorEntry[], context: PhraseContext): Told {
  const { tokens } = context;
  const title = tokens
    .slice(first, name.first)
    .filter(
      ({ tag, lower }) =>
        tag === 'noun' || (tag === 'name' && (lists.OFFICES.has(lower) || lists.OFFICE_LEADS.has(lower))),
    )
    .map(({ lower }) => lower);
  const office = title.length > 0 && lists.OFFICES.has(title.at(-1)!) ? title.join(' ') : '';
  return actorsOfName(name, owners, office, context);
}

/** Whom a name means. */
function actorsOfName(
  { first, end, meaning }: NameSpan,
  owners: readonly ActorEntry[],
  office: string,
  context: PhraseContext,
): Told {
  const { tokens, paragraph, register } = context;
  const words = paragraph.slice(tokens[first]!.start, tokens[end - 1]!.end);
  if (meaning !== null) {
    if (meaning.type === 'place' || meaning.type === 'medium') return { actors: [] };
    if (
      meaning.type === 'nationality' &&
      meaning.isPlural === true &&
      tokens[first - 1]?.lower !== 'the' &&
      tokens[end]?.tag !== 'noun'
    )
      return {
        actors: [
          register.add(
            {
              key: `people:${meaning.actor}`,
              kind: 'group',
              name: words,
              country: meaning.country,
              state: meaning.actor,
            },
            words,
          ),
        ],
        isPlural: true,
      };
    return {
      actors: [register.held(register.meant(meaning, words), office)],
      isCapital: meaning.type === 'capital',
      isPlural: meaning.isPlural === true,
    };
  }
  return actorByCapitals(tokens.slice(first, end), words, owners[0] ?? null, office, context, first);
}

const NO_ACTOR =
  /^(?:plan|act|agreement|treaty|accords?|deal|bill|law|report|resolution|day|street|protocol|initiative|project|programme|program|constitution|square|bridge|airport|river|sea|cup|prize|award|summit|conference|cyclone|hurricane|process|policy|war|revolution|games|island|islands|province|region|valley|mountains|strait|gulf|bay|lake|avenue|palace|doctrine|crisis|spring|media|mosque|cathedral|base|port|city|declaration|charter|convention|pact|post|times|news|herald|journal|gazette)$/;
const ARMY_WORD = /^(?:army|forces|military|navy)$/;

/** Whom a run of words with capitals means. */
function actorByCapitals(
  tokens: readonly Token[],
  text: string,
  owner: ActorEntry | null,
  office: string,
  { register, evidence, tokens: all }: PhraseContext,
  at: number,
): Told {
  const named = namedWords(tokens);
  const titled = tokens.filter((token) => token.text !== '.' && !named.includes(token)).map(({ lower }) => lower);
  const title = [office, titled.join(' ')].filter((part) => part !== '').join(' ');
  const last = named.at(-1)!;
  const name = named.map((word) => word.text).join(' ');
  const key = nameKey(name);
  const isOfficeAlone = named.length === 1 && titled.length === 0 && lists.OFFICES.has(last.lower);
  if (
    isOfficeAlone ||
    (named.length === 2 && lists.OFFICES.has(last.lower) && lists.OFFICE_LEADS.has(named[0]!.lower))
  ) {
    const holder = register.holderOf(name.toLowerCase(), owner);
    if (holder !== null) return { actors: [holder] };
    return { actors: owner === null ? [] : [owner] };
  }
  if (NO_ACTOR.test(last.lower) && titled.length === 0 && !evidence.persons.has(key)) return { actors: [] };
  const state = owner?.kind === 'state' ? owner : null;
  if (state !== null && named.length <= 2) {
    if (/^(?:ministry|government|presidency|administration|embassy|foreign)$/.test(last.lower))
      return { actors: [state] };
    if (
      ARMY_WORD.test(last.lower) &&
      (named.length === 1 || /^(?:armed|air|defen[cs]e|security)$/.test(named[0]!.lower))
    )
      return { actors: [armyOf(state, text, register)] };
  }
  if (evidence.lands.has(key))
    return { actors: [register.add({ key: `state:${key}`, kind: 'state', name, state: `state:${key}` }, name)] };
  if (named.some(({ lower }) => ORGANISATION_WORD.test(lower)) && title === '') {
    // “Libyan National Army”: the nationality is part of the name.
    const lead =
      all[at - 1]?.tag === 'name' && all[at - 1]!.end + 1 === tokens[0]!.start ? `${all[at - 1]!.text} ` : '';
    return {
      actors: [
        register.add(
          {
            key: `organisation:${key}`,
            kind: 'organisation',
            name: `${lead}${name}`,
            country: state?.country,
            state: state?.key ?? null,
          },
          text,
        ),
      ],
    };
  }
  if (named.length === 1) {
    if (evidence.persons.has(key)) return { actors: [register.person([name], state, title)] };
    if (title !== '') return { actors: [register.person([name], state, title)] };
    if (evidence.places.has(key)) return { actors: [] };
    if (/^[\p{Lu}\d-]{2,}$/u.test(name))
      return {
        actors: [
          register.add({ key: `organisation:${key}`, kind: 'organisation', name, state: state?.key ?? null }, name),
        ],
      };
    if (key.endsWith('s') && !/(?:ss|is|us|as|os)$/.test(key) && all[at - 1]?.lower === 'the')
      return {
        actors: [register.add({ key: `group:${key}`, kind: 'group', name, state: state?.key ?? null }, name)],
        isPlural: true,
      };
    return { actors: [register.person([name], state, '')], isWeak: true };
  }
  if (named.length > 4 && title === '')
    return {
      actors: [
        register.add({ key: `organisation:${key}`, kind: 'organisation', name, state: state?.key ?? null }, name),
      ],
    };
  return { actors: [register.person(name.split(' '), state, title)] };
}

/** The armed forces of a state. */
export function armyOf(state: ActorEntry, words: string, register: Register): ActorEntry {
  return register.add(
    {
      key: `army:${state.key}`,
      kind: 'armed-forces',
      name: `${state.name}’s military`,
      country: state.country,
      state: state.key,
    },
    words,
  );
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
  if (
    (lists.GOVERNMENT_HEADS.has(head) || (/^juntas?$/.test(head) && owners.length > 0)) &&
    !modifiers.some((word) => /^(?:former|ex|local|senior-most)$/.test(word))
  ) {
    if (owners.length > 0) {
      if (/^(?:government|regime|authorities)$/.test(head))
        for (const owner of owners) if (owner.kind === 'state') register.noteGovernment(owner);
      if (owners[0]!.kind === 'person' || owners[0]!.kind === 'group')
        return { actors: [groupOf(words, head, owners[0]!, context)], isPlural };
      for (const owner of owners) if (!/^officials?$/.test(head)) owner.aliases.add(words);
      return { actors: owners, isPlural: owners.length > 1 || isPlural };
    }
    if (/^(?:government|authorities|regime|administration)$/.test(head) && pronoun === '') {
      if (determiner !== 'the') return { actors: [], isPlural };
      return { actors: [register.onlyGovernment ?? groupOf(words, head, null, context)], isPlural };
    }
    return { actors: [], isPlural };
  }
  const isForce =
    head === 'force' &&
    !modifiers.some((word) => /^(?:air|security|police|defence|defense|armed|peacekeeping)$/.test(word));
  if (lists.ARMY_HEADS.has(head) && !isForce) {
    const states = owners.filter(({ kind }) => kind === 'state');
    if (states.length > 0) return { actors: states.map((state) => armyOf(state, words, register)), isPlural };
    if (owners.length > 0) return { actors: [groupOf(words, head, owners[0]!, context)], isPlural };
    if (pronoun !== '') return { actors: [], isPlural };
    const isArmy = /^(?:military|army|troops|forces|soldiers|brass|navy)$/.test(head);
    const only =
      isArmy && modifiers.every((word) => lists.ADJECTIVES.has(word) || /^(?:armed|top|security)$/.test(word))
        ? register.only('army:')
        : null;
    return { actors: [only ?? groupOf(words, head, null, context)], isPlural };
  }
  if (lists.STATES_HEADS.has(head)) return statesTold(words, head, owners, context, determiner, pronoun);
  if (lists.GROUP_HEADS.has(head) || (head === 'protests' && modifiers.at(-1) === 'opposition')) {
    if (
      /^(?:leaders|politicians)$/.test(head) &&
      owners.some(({ kind }) => kind === 'state') &&
      modifiers.every((word) => !/opposition|rebel|religious|tribal/.test(word))
    )
      return { actors: owners, isPlural: true };
    if (pronoun !== '' && !/^(?:supporters|backers|followers|loyalists|people|opposition|forces)$/.test(head))
      return { actors: [], isPlural };
    if (/^the (?:front|camp|church|shell)$/.test(`${determiner} ${words}`)) return { actors: [], isPlural };
    const isPlaced = /^(?:in|of)$/.test(tokens[end]?.lower ?? '');
    return { actors: [groupOf(words, head, owners[0] ?? null, context, isPlaced)], isPlural };
  }
  if (lists.OFFICES.has(head) && head !== 'chief') {
    const office = [...modifiers.filter((word) => lists.OFFICE_LEADS.has(word)), head].join(' ');
    const state = owners.find(({ kind }) => kind === 'state') ?? null;
    const holder =
      determiner === '' && state === null && pronoun === ''
        ? null
        : determiner === 'a' || determiner === 'an'
          ? null
          : register.holderOf(office, state);
    if (holder !== null) return { actors: [holder] };
    return { actors: [] };
  }
  return { actors: [], isPlural };
}

const QUANTIFIER = /^(?:many|several|some|most|numerous|various|countless|few|all|other)$/;

/** “EU members” are the organisation; “Gulf states”, “some ninety nations” a group; “both countries” is told elsewhere. */
function statesTold(
  words: string,
  head: string,
  owners: readonly ActorEntry[],
  context: PhraseContext,
  determiner: string,
  pronoun: string,
): Told {
  const organisation = owners.find(({ kind }) => kind === 'organisation');
  if (organisation !== undefined) {
    organisation.aliases.add(words);
    return { actors: [organisation], isPlural: true };
  }
  if (/^(?:allies|partners|neighbours|neighbors|powers|members|member)$/.test(head) && owners.length > 0)
    return { actors: [groupOf(words, head, owners[0]!, context)], isPlural: true };
  if (QUANTIFIER.test(determiner) && pronoun === '')
    return { actors: [groupOf(`${determiner} ${words}`, head, null, context)], isPlural: true };
  const isBare =
    /^(?:both|two|three|four|five|the|these|those|which|its|their)$/.test(determiner) && words.split(' ').length === 1;
  if (isBare || pronoun !== '' || determiner === 'no' || words.split(' ').length === 1)
    return { actors: [], isPlural: true };
  return { actors: [groupOf(words, head, null, context)], isPlural: true };
}

/** A group by its words; the same words, and “the rebels” after one kind of rebels, mean the same group. */
export function groupOf(
  words: string,
  head: string,
  owner: ActorEntry | null,
  { register }: PhraseContext,
  isPlaced = false,
): ActorEntry {
  const known = register.known(words);
  if (known !== null) return known;
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
  const single = plain.split(' ').length === 1;
  const same =
    single && !isPlaced && !/^(?:people|men|women|others)$/.test(head)
      ? register.only('group:', ({ name }) => nameKey(name).endsWith(` ${plain}`))
      : null;
  if (same !== null) return register.add({ key: same.key, kind: same.kind, name: same.name }, words);
  const kind =
    lists.ORGANISATION_HEADS.has(head) || lists.GOVERNMENT_HEADS.has(head)
      ? 'organisation'
      : lists.ARMY_HEADS.has(head)
        ? 'armed-forces'
        : 'group';
  const name = words.slice(0, 1).toUpperCase() + words.slice(1);
  const entry = register.add(
    { key: `group:${plain}`, kind, name, country: owner?.country, state: owner?.kind === 'state' ? owner.key : null },
    words,
  );
  if (owner !== null && owner.kind === 'group' && lists.GROUP_HEADS.has(head)) entry.aliases.add(owner.name);
  return entry;
}

/** The text of a phrase without determiners, numbers and quotation marks at its ends. */
function wordsBetween(first: number, end: number, { tokens, paragraph }: PhraseContext): string {
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
  while (
    start < end - 1 &&
    (/^(?:det|quote|poss)$/.test(tokens[start]!.tag) ||
      (tokens[start]!.tag === 'num' && /^\d/.test(tokens[start]!.lower)))
  )
    start += 1;
  return paragraph.slice(tokens[start]!.start, tokens[end - 1]!.end);
}

/** Who gets the weapons in “gave the rebels anti-tank missiles”: whom the words before the weapon mean. */
function innerActors(first: number, end: number, context: PhraseContext): readonly ActorEntry[] {
  const { tokens, names } = context;
  const head = tokens[end - 1]!.lower;
  if (
    !lists.WEAPONS.has(head) &&
    !lists.AID_HEADS.has(head) &&
    !lists.SUPPORT_NOUNS.has(head) &&
    !lists.TROOPS.has(head)
  )
    return [];
  for (let cut = end - 1; cut > first; cut -= 1) {
    const name = names.find((each) => each.end === cut && each.first >= first);
    if (name !== undefined) {
      if (name.meaning?.type === 'nationality' || tokens[cut]!.tag === 'hang') return [];
      if (name.meaning === null && !context.evidence.persons.has(nameKey(tokens[name.end - 1]!.text))) return [];
      return actorsOfName(name, [], '', context).actors;
    }
    const word = tokens[cut - 1]!.lower;
    const isGroup = lists.GROUP_HEADS.has(word) || lists.ARMY_HEADS.has(word) || lists.GOVERNMENT_HEADS.has(word);
    if (!isGroup || lists.MILITARY_WORDS.has(word) || !(word.endsWith('s') || /^(?:opposition|government)$/.test(word)))
      continue;
    return readPhrase(first, cut, context).actors;
  }
  return [];
}
