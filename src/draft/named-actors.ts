/** Whom a name means: by the tables, by the article, or by the words of the name. */
import type { NameSpan } from './names.js';
import { ORGANISATION_WORD } from './names.js';
import type { NounPhrase, PhraseContext } from './noun-phrase.js';
import { isWhole } from './lands.js';
import { holderUnnamed, OF_STATES } from './offices.js';
import { UNNAMED, type ActorEntry, type Register } from './register.js';
import { namedWords, surnameKey } from './survey.js';
import { nameKey, wordsOfName, type Token } from './tokens.js';
import * as lists from './word-lists.js';
import { wordSet } from './word-set.js';

export type Told = Pick<NounPhrase, 'actors'> &
  Partial<Pick<NounPhrase, 'isDiplomat' | 'isCapital' | 'isWeak' | 'isPlural'>>;

/** Whom a name means. */
export function actorsOfName(
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

const NO_ACTOR = wordSet(`
  plan act agreement treaty accord accords deal bill law report resolution day street protocol initiative
  project programme program constitution square bridge airport river sea cup prize award summit conference
  cyclone hurricane process policy war revolution games island islands province region valley mountains strait
  gulf bay lake avenue palace doctrine crisis spring media mosque cathedral base port city declaration charter
  convention pact post times news herald journal gazette north south east west operation
`);
const ARMY_WORD = /^(?:army|forces|military|navy)$/;

/** Whom a run of words with capitals means. */
function actorByCapitals(
  tokens: readonly Token[],
  text: string,
  owner: ActorEntry | null,
  office: string,
  { register, evidence, gazetteer, tokens: all }: PhraseContext,
  at: number,
): Told {
  const named = namedWords(tokens);
  const titled = tokens.filter((token) => token.text !== '.' && !named.includes(token)).map(({ lower }) => lower);
  const title = [office, titled.join(' ')].filter((part) => part !== '').join(' ');
  const last = named.at(-1)!;
  const name = wordsOfName(named);
  const key = nameKey(name);
  const isOfficeAlone = named.length === 1 && titled.length === 0 && lists.OFFICES.has(last.lower);
  if (
    isOfficeAlone ||
    (named.length === 2 && lists.OFFICES.has(last.lower) && lists.OFFICE_LEADS.has(named[0]!.lower))
  ) {
    const holder = register.holderOf(name.toLowerCase(), owner);
    if (holder !== null) return { actors: [holder] };
    if (owner !== null && OF_STATES.test(key)) return { actors: [owner] };
    const unnamed = holderUnnamed(last.lower, owner === null ? '' : `${owner.name}’s ${name}`, owner, register);
    return { actors: unnamed.length > 0 || owner === null ? unnamed : [owner], isWeak: true };
  }
  if ((NO_ACTOR.has(last.lower) || /^[A-Z]$/.test(name)) && titled.length === 0 && !evidence.persons.has(key))
    return { actors: [] };
  if (named.length > 1 && /^(?:operation|camp)$/.test(named[0]!.lower))
    return { actors: [register.add({ key: `${UNNAMED}${key}`, kind: 'organisation', name }, text)] };
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
  // “the Republic of Cyprus”
  const of = named.findIndex(({ lower }) => lower === 'of');
  if (of > 0 && isWhole(named[of - 1]!.lower)) {
    const rest = named.slice(of + 1).filter(({ lower }) => lower !== 'the');
    const land = gazetteer.get(rest.map((word) => word.key).join(' '));
    if (land?.type === 'state') return { actors: [register.meant(land, text)] };
  }
  if (evidence.lands.has(key))
    return { actors: [register.add({ key: `state:${key}`, kind: 'state', name, state: `state:${key}` }, name)] };
  if (named.some(({ lower }) => ORGANISATION_WORD.has(lower)) && title === '') {
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
    if (evidence.persons.has(surnameKey([name]))) return { actors: [register.person([name], state, title)] };
    if (title !== '') return { actors: [register.person([name], state, title)] };
    if (evidence.places.has(key)) return { actors: [] };
    if (/^[\p{Lu}\d-]{2,}$/u.test(name))
      return {
        actors: [
          register.add({ key: `organisation:${key}`, kind: 'organisation', name, state: state?.key ?? null }, name),
        ],
      };
    if (
      key.endsWith('s') &&
      !/(?:ss|is|us|as|os)$/.test(key) &&
      (all[at - 1]?.lower === 'the' || all[at - 1]?.tag === 'name')
    )
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

/** “the M23 rebel group”: what kind of group it is. */
const OF_ARMS = /(?: (?:rebel|militant|armed|islamist|jihadist|guerrilla|terrorist))+$/;

/** Whether words of a phrase before its noun are the name of an organisation alone. */
export const isOrganisation = ({ kind, aliases, name }: ActorEntry, modifiers: readonly string[]): boolean =>
  kind === 'organisation' &&
  [name, ...aliases].some((each) =>
    ` ${nameKey(modifiers.join(' ')).replace(OF_ARMS, '')}`.endsWith(` ${nameKey(each)}`),
  );
