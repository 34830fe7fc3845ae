/** Reads noun phrases: whom each one means, and whose thing it speaks of. */
import type { Chunk } from './chunks.js';
import { byHead } from './head-nouns.js';
import { actorsOfName, type Told } from './named-actors.js';
import type { NameSpan } from './names.js';
import type { NounPhrase, PhraseContext } from './noun-phrase.js';
import type { ActorEntry } from './register.js';
import { nameKey } from './tokens.js';
import * as lists from './word-lists.js';

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
  if (/^(?:each|one)$/.test(tokens[first]!.lower) && /^(?:an)?other$/.test(tokens[end - 1]!.lower) && end === first + 2)
    return { ...NOTHING, first, end, head: '', pronoun: 'each other', core: first };
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
  const last = nameWithin(context, first, end);
  const ownerPhrase = genitive > first ? readPhrase(first, genitive, context) : null;
  let lastHanging = end - 1;
  while (lastHanging >= first && tokens[lastHanging]!.tag !== 'hang') lastHanging -= 1;
  const headFirst = Math.max(genitive >= 0 ? genitive + 1 : core, lastHanging < first ? 0 : lastHanging + 1);
  const owners = ownersIn(headFirst, last?.first ?? end - 1, ownerPhrase, context);
  if (genitive === end - 1)
    return { ...base, head: '', actors: [], owners: ownerPhrase?.actors ?? [], isGenitive: true };
  if (lastHanging >= first && lastHanging === end - 1) return { ...base, head: tokens[end - 1]!.lower, owners };
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

/** The name that ends at a token, if it begins within the phrase. */
function nameWithin({ nameBefore }: PhraseContext, first: number, end: number): NameSpan | undefined {
  const name = nameBefore.get(end);
  return name !== undefined && name.first >= first ? name : undefined;
}

/** Who stands before words that hang on a name: “Russian-backed”, “Saudi- and US-backed”. */
function hangingIn(first: number, end: number, context: PhraseContext): NounPhrase['hanging'] {
  const { tokens, nameBefore } = context;
  const found: { at: number; actors: ActorEntry[] }[] = [];
  for (let at = first + 1; at < end; at += 1) {
    if (tokens[at]!.tag !== 'hang') continue;
    const name = nameBefore.get(at);
    // “Kenyan government-backed militias”
    const owner = lists.GOVERNMENT_HEADS.has(tokens[at - 1]!.lower) ? nameBefore.get(at - 1) : undefined;
    const meant = name ?? owner;
    const actors = meant === undefined ? [] : actorsOfName(meant, [], '', context).actors;
    found.push({ at, actors: [...actors] });
  }
  return found;
}

/** The actors by which a thing is named: nationalities, states and organisations before its head. */
function ownersIn(first: number, end: number, owner: NounPhrase | null, context: PhraseContext): readonly ActorEntry[] {
  const { tokens, nameBefore } = context;
  if (owner !== null) return owner.actors.length > 0 ? owner.actors : owner.owners;
  const found: ActorEntry[] = [];
  for (let at = first + 1; at <= end; at += 1) {
    const name = nameBefore.get(at);
    if (name === undefined || name.first < first || tokens[at]?.tag === 'hang') continue;
    found.push(...actorsOfName(name, [], '', context).actors);
  }
  return found;
}

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
  const [state] = owners;
  if (name.meaning?.type === 'people' && state?.kind === 'state') return peopleOf(name, state, context);
  const office = title.length > 0 && lists.OFFICES.has(title.at(-1)!) ? title.join(' ') : '';
  return actorsOfName(name, owners, office, context);
}

/** “Iraqi Kurds”, “Iran's rebel Kurds”: a people of one state, named with the state. */
function peopleOf(name: NameSpan, state: ActorEntry, { tokens, paragraph, register }: PhraseContext): Told {
  let first = name.first;
  while (first > 0 && /^(?:name|poss|noun)$/.test(tokens[first - 1]!.tag)) first -= 1;
  while (tokens[first]!.tag !== 'name') first += 1;
  const words = paragraph.slice(tokens[first]!.start, tokens[name.end - 1]!.end);
  const entry = register.add(
    {
      key: `${name.meaning!.actor} of ${state.key}`,
      kind: 'group',
      name: words,
      country: state.country,
      state: state.key,
    },
    words,
  );
  return { actors: [entry], isPlural: true };
}

/** Who gets the weapons in “gave the rebels anti-tank missiles”: whom the words before the weapon mean. */
function innerActors(first: number, end: number, context: PhraseContext): readonly ActorEntry[] {
  const { tokens } = context;
  const head = tokens[end - 1]!.lower;
  if (
    !lists.WEAPONS.has(head) &&
    !lists.AID_HEADS.has(head) &&
    !lists.SUPPORT_NOUNS.has(head) &&
    !lists.TROOPS.has(head)
  )
    return [];
  for (let cut = end - 1; cut > first; cut -= 1) {
    const name = nameWithin(context, first, cut);
    if (name !== undefined) {
      if (name.meaning?.type === 'nationality' || tokens[cut]!.tag === 'hang') return [];
      // “U.S. troops”: whose they are.
      if (name.meaning?.type === 'state' && lists.TROOPS.has(head)) return [];
      // “Israeli Air Force jets”
      if (tokens[name.first - 1]?.tag === 'name') return [];
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
