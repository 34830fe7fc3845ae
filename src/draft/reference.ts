/** Whom a phrase means in its sentence: pronouns, “both countries”, “the former”, “his country”. */
import { isPerson, isThing } from './actor-kinds.js';
import { landsCalled } from './lands.js';
import { armyOf } from './named-actors.js';
import { candidates, pointedAt, type Meant } from './pointed.js';
import type { ActorEntry } from './register.js';
import type { ParsedSentence } from './sentence.js';
import { ARMY_HEADS } from './word-lists.js';
import { wordSet } from './word-set.js';

/** Whom the phrase of a chunk means; null if nobody or several could be meant. */
export function resolve(s: ParsedSentence, at: number): Meant | null {
  const phrase = s.phrases[at];
  if (phrase === undefined) return null;
  const pointed = pointedAt(s, at);
  if (pointed !== null) return pointed;
  if (phrase.actors.length > 0) return { actors: phrase.actors, isSure: !phrase.isWeak };
  if (phrase.pronoun === 'whose' && OWN_LAND.has(phrase.head)) return landOf(s, at);
  // “the country”: that of which the sentence or the last one told.
  const isLand =
    phrase.determiner === 'the' && /^(?:country|nation)$/.test(phrase.head) && phrase.end === phrase.first + 2;
  if (isLand && s.tokens[phrase.end]?.lower !== 'of') {
    const land = ofPronoun(s, at, 'it');
    return land?.actors[0]?.kind === 'state' ? { ...land, isSure: false } : null;
  }
  if (phrase.pronoun !== '') {
    const isRule = /^(?:government|regime|administration)$/.test(phrase.head);
    if (isRule && /^h(?:is|er)$/.test(phrase.pronoun) && isDoneTo(s, at)) return ofPronoun(s, at, phrase.pronoun);
    if (phrase.head === '' || /^(?:country|nation|government|republic|state|homeland)$/.test(phrase.head))
      return ofPronoun(s, at, phrase.pronoun, phrase.head !== '');
    return ARMY_HEADS.has(phrase.head) ? armyOfPronoun(s, at, phrase.pronoun) : null;
  }
  const words = s.tokens.slice(phrase.first, phrase.end).map(({ lower }) => lower);
  const lands = words[0] === 'the' && words[1] === 'two' ? landsCalled(words.at(-1)!, s.context.register) : null;
  if (lands !== null) return { actors: lands, isSure: true };
  if (isPair(words)) return lastPair(s, at);
  if (words.length === 2 && words[0] === 'the' && (words[1] === 'former' || words[1] === 'latter')) {
    const pair = lastPair(s, at);
    return pair === null ? null : { actors: [pair.actors[words[1] === 'former' ? 0 : 1]!], isSure: true };
  }
  return null;
}

const OWN_LAND = wordSet('government country regime administration army military');

/** “Ana Silva, whose government backs B”: the state of whoever stands before. */
function landOf(s: ParsedSentence, at: number): Meant | null {
  const before = s.phrases[s.chunks[at - 1]?.kind === 'comma' ? at - 2 : at - 1];
  const [owner] = before?.actors ?? [];
  const state = owner?.state ?? null;
  const land = state === null ? null : s.context.register.get(state);
  return land === null ? null : { actors: [land], isSure: true };
}

/**
 * “his government is not recognised”, “support for his government”: as the other end it is the person; where it acts,
 * it is the state.
 */
function isDoneTo({ chunks }: ParsedSentence, at: number): boolean {
  if (chunks[at + 1]?.verb?.isPassive === true) return true;
  const before = chunks[at - 1];
  return (
    (before?.kind === 'prep' && /^(?:to|for|from|with)$/.test(before.word)) ||
    before?.verb?.readings.some(({ lemma }) => /^(?:support|back|recogni[sz]e|arm|aid|help|defend)$/.test(lemma)) ===
      true
  );
}

/** “his troops”: those of the state of the person, or of the state itself. */
function armyOfPronoun(s: ParsedSentence, at: number, pronoun: string): Meant | null {
  const state = ofPronoun(s, at, pronoun, true);
  if (state === null || state.actors[0]!.kind !== 'state') return null;
  const { first, end } = s.phrases[at]!;
  const words = s.paragraph.slice(s.tokens[first]!.start, s.tokens[end - 1]!.end);
  return { actors: [armyOf(state.actors[0]!, words, s.context.register)], isSure: state.isSure };
}

const PAIR_HEAD = wordSet(`
  countries nations states neighbours neighbors governments sides allies powers republics leaders men presidents
`);

/** “both countries”, “the two”, “the two neighbours”, “both”. */
function isPair(words: readonly string[]): boolean {
  if (words[0] === 'both') return words.length === 1 || (words.length === 2 && PAIR_HEAD.has(words[1]!));
  if (words[0] !== 'the' || words[1] !== 'two') return false;
  return words.length === 2 || PAIR_HEAD.has(words.at(-1)!);
}

/** The last two states, or the last two actors, that were named together before a chunk; null if it is not clear. */
function lastPair(s: ParsedSentence, at: number): Meant | null {
  // “sells arms to both sides”: who sells them is neither.
  const own = isObject(s, at) ? subjectsBefore(s, at) : [];
  for (const [sentence, end] of [
    [s, at],
    [s.previous, Infinity],
  ] as const) {
    if (sentence === null) continue;
    const named = candidates(sentence, end).filter((actor) => !own.includes(actor));
    const states = named.filter(({ kind }) => kind === 'state');
    if (states.length === 2) return { actors: states, isSure: true };
    if (states.length === 0 && named.length === 2) return { actors: named, isSure: true };
    if (named.length > 2) return null;
  }
  return null;
}

/** Words that begin a clause of time or of reason. */
const OPENING = wordSet('after before until since because as');

const ORDINARY: Readonly<Record<string, 'person' | 'thing' | 'several' | 'speaker'>> = {
  he: 'person',
  she: 'person',
  him: 'person',
  her: 'person',
  his: 'person',
  himself: 'person',
  herself: 'person',
  it: 'thing',
  its: 'thing',
  itself: 'thing',
  they: 'several',
  them: 'several',
  their: 'several',
  themselves: 'several',
  we: 'speaker',
  us: 'speaker',
  our: 'speaker',
  i: 'speaker',
  me: 'speaker',
  my: 'speaker',
};

/** Whom a pronoun means: the only one whom it fits in its sentence, or else the subject of the last one. */
export function ofPronoun(s: ParsedSentence, at: number, pronoun: string, isOfCountry = false): Meant | null {
  const kind = ORDINARY[pronoun];
  if (kind === undefined) return null;
  // “the foreign minister of B said his country …”
  const [speaker, other] = (isOfCountry && kind === 'person' ? speakerBefore(s, at) : null) ?? [];
  if (speaker?.kind === 'state' && other === undefined) return { actors: [speaker], isSure: true };
  const meant =
    kind === 'speaker'
      ? speakerOf(s)
      : (possessorBeside(s, at, pronoun) ?? toldBefore(s, at) ?? antecedentOf(s, at, kind));
  if (meant === null || !isOfCountry) return meant;
  const state = meant.actors[0]!.state;
  const entry = state === null ? null : s.context.register.get(state);
  return entry === null ? null : { actors: [entry], isSure: meant.isSure };
}

/** “B's plan and its support for C”, “B's plan, beside its support for C”: it is B's, as the plan is. */
function possessorBeside({ chunks, phrases }: ParsedSentence, at: number, pronoun: string): Meant | null {
  if (!/^(?:its|his|her|their)$/.test(pronoun)) return null;
  let i = at - 1;
  while (/^(?:adv|quote)$/.test(chunks[i]?.kind ?? '')) i -= 1;
  const { kind, word } = chunks[i] ?? { kind: 'stop', word: '' };
  if (!(kind === 'conj' && word === 'and') && !/^(?:alongside|besides|beside|with)$/.test(word)) return null;
  for (i -= 1; i >= 0; i -= 1) {
    const { kind: each, verb } = chunks[i]!;
    if (!/^(?:phrase|prep|comma|adv|time)$/.test(each) && verb?.isInfinitive !== true) return null;
    const owners = phrases[i]?.isGenitive === true ? phrases[i]!.owners : [];
    if (owners.length !== 1 || phrases[i]!.actors.length > 0) continue;
    const isFit = FITS[ORDINARY[pronoun] as keyof typeof FITS](owners[0]!);
    return isFit ? { actors: owners, isSure: true } : null;
  }
  return null;
}

/** “told B that it should …”: who is told what to do does it. */
function toldBefore({ chunks, phrases, tokens }: ParsedSentence, at: number): Meant | null {
  let i = at - 1;
  if (
    chunks[i]?.word !== 'that' ||
    !/^(?:should|must|ought|had)$/.test(tokens[chunks[at + 1]?.first ?? -1]?.lower ?? '')
  )
    return null;
  do i -= 1;
  while (/^(?:adv|time)$/.test(chunks[i]?.kind ?? ''));
  const isTold =
    chunks[i - 1]?.verb !== undefined || (chunks[i - 1]?.word === 'to' && chunks[i - 2]?.verb !== undefined);
  const actors = phrases[i]?.actors ?? [];
  return isTold && actors.length === 1 ? { actors, isSure: true } : null;
}

/** Which actors a pronoun may mean. */
const FITS: Readonly<Record<'person' | 'thing' | 'several', (actor: ActorEntry) => boolean>> = {
  person: isPerson,
  thing: isThing,
  several: (actor) => !isPerson(actor),
};

function antecedentOf(s: ParsedSentence, at: number, kind: 'person' | 'thing' | 'several'): Meant | null {
  const fits = FITS[kind];
  const speaker = speakerBefore(s, at);
  if (
    speaker !== null &&
    speaker.every(fits) &&
    (kind === 'several') === (speaker.length > 1 || isPluralSpeaker(s, at))
  )
    return { actors: speaker, isSure: true };
  const own = isObject(s, at) ? subjectsBefore(s, at) : [];
  const named = [...candidates(s, at), ...(kind === 'person' ? ownersBefore(s, at) : [])];
  const here = [...new Set(named)].filter((actor) => fits(actor) && !own.includes(actor));
  if (kind === 'several') return severalOf(s, at);
  // “A's ties with B after it armed C”: it may be either.
  const possessors =
    kind === 'thing' ? ownersBefore(s, at).filter((actor) => fits(actor) && !here.includes(actor)) : [];
  if (here.length === 1 && possessors.length > 0) return null;
  if (here.length === 1) return { actors: here, isSure: true };
  const subject = firstSubject(s, at).filter(fits);
  // “A broke with B after it recognised C”: it may be either.
  if (here.length > 1 && OPENING.has(s.chunks[at - 1]?.word ?? '')) return null;
  if (here.length > 1)
    return kind === 'thing' && subject.length === 1 && own.length === 0 ? { actors: subject, isSure: false } : null;
  if (s.previous === null || s.number - s.previous.number > (own.length > 0 && kind === 'thing' ? 0 : 1)) return null;
  const owners = kind === 'person' ? ownersBefore(s.previous, Infinity) : [];
  const before = [...new Set([...candidates(s.previous, Infinity), ...owners])].filter(fits);
  // “The line was drawn by A. It is recognised by B”: it is the line, whoever else is named.
  if (kind === 'thing' && beginsWithThing(s.previous)) return null;
  if (before.length === 1) return { actors: before, isSure: false };
  const told = kind === 'person' && before.length === 0 ? s.previous.person : null;
  return told === null ? null : { actors: [told], isSure: false };
}

/** Whether the subject of a sentence is a thing and nobody: a noun that means no actor and belongs to none. */
function beginsWithThing({ chunks, phrases }: ParsedSentence): boolean {
  const at = chunks.findIndex(({ kind }) => kind === 'phrase' || kind === 'verb' || kind === 'prep');
  const phrase = phrases[at];
  return phrase !== undefined && phrase.actors.length === 0 && phrase.owners.length === 0 && phrase.pronoun === '';
}

/** Those to whom something before a chunk belongs: “B's plan”. */
const ownersBefore = ({ phrases }: ParsedSentence, at: number): ActorEntry[] =>
  phrases.slice(0, at).flatMap((phrase) => (phrase?.isGenitive === true ? [...phrase.owners] : []));

/** Whether a phrase is an object, which does not mean the subject: “A accused it”. */
function isObject({ chunks, tokens }: ParsedSentence, at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'phrase' || !/^(?:verb|prep)$/.test(chunks[at - 1]?.kind ?? '')) return false;
  const { lower, tag } = tokens[chunk.first]!;
  if (tag === 'pron') return /^(?:him|her|them)$/.test(lower) || (lower === 'it' && chunks[at + 1]?.kind !== 'verb');
  return !/^(?:its|his|her|their)$/.test(lower);
}

/** The subjects of a sentence before a chunk: its first one, and that of the last verb. */
function subjectsBefore(s: ParsedSentence, at: number): readonly ActorEntry[] {
  const verb = s.chunks.findLastIndex(({ kind }, i) => i < at && kind === 'verb');
  return [...firstSubject(s, at), ...((verb < 0 ? null : subjectBefore(s, verb)) ?? [])];
}

/** Whom “they” means: the only group or list before it. */
function severalOf(s: ParsedSentence, at: number): Meant | null {
  for (const [sentence, end] of [
    [s, at],
    [s.previous, Infinity],
  ] as const) {
    if (sentence === null) continue;
    const subject = firstSubject(sentence, end);
    if (subject.length > 1) return { actors: subject, isSure: false };
    // In the sentence before, things in the plural may be meant as well.
    const groups = sentence.phrases.filter(
      (phrase, k) =>
        k < end &&
        phrase !== undefined &&
        ((phrase.isPlural && phrase.actors.length > 0) || (sentence !== s && /[^s]s$/.test(phrase.head))),
    );
    if (groups.length === 1)
      return groups[0]!.actors.length === 0 ? null : { actors: groups[0]!.actors, isSure: false };
    if (groups.length > 1) return null;
  }
  return null;
}

/** The phrases that begin a sentence, up to its first verb, if no preposition stands before them. */
export function firstSubject(s: ParsedSentence, end: number): ActorEntry[] {
  const found: ActorEntry[] = [];
  for (let i = 0; i < Math.min(end, s.chunks.length); i += 1) {
    const { kind, word } = s.chunks[i]!;
    if (kind === 'verb') break;
    if (kind === 'prep' && word !== 'as') {
      if (found.length > 0) break;
      i += 1;
      continue;
    }
    if (kind === 'phrase') found.push(...s.phrases[i]!.actors);
  }
  return [...new Set(found)];
}

const SPEECH = wordSet(`
  said says say announced told added declared claimed insisted stated wrote warned argued believes believe vowed
  tweeted stressed noted confirmed maintained
`);

/** Who said it, directly before a pronoun: “Kenya said it …”. */
function speakerBefore(s: ParsedSentence, at: number): readonly ActorEntry[] | null {
  let i = at - 1;
  while (
    i >= 0 &&
    (/^(?:sub|time|adv|quote|rel)$/.test(s.chunks[i]!.kind) ||
      (s.chunks[i]!.kind === 'phrase' && s.chunks[i - 1]?.kind === 'verb' && s.phrases[i]!.head === 'reporters'))
  )
    i -= 1;
  const verb = s.chunks[i]?.verb;
  if (verb === undefined || !SPEECH.has(s.tokens[verb.main]!.lower) || verb.isPassive) return null;
  // “Ana Silva, who said she …”
  if (s.chunks[i - 1]?.kind === 'rel') i -= s.chunks[i - 2]?.kind === 'comma' ? 2 : 1;
  return subjectBefore(s, i);
}

const isPluralSpeaker = (s: ParsedSentence, at: number): boolean => {
  for (let i = at - 1; i >= 0; i -= 1)
    if (s.phrases[i] !== undefined && s.phrases[i]!.actors.length > 0) return s.phrases[i]!.isPlural;
  return false;
};

/** The actors of the phrases directly before a verb, over adverbs, times and what stands in commas. */
function subjectBefore(s: ParsedSentence, verb: number): readonly ActorEntry[] | null {
  const found: ActorEntry[] = [];
  for (let i = verb - 1; i >= 0; i -= 1) {
    const { kind, word } = s.chunks[i]!;
    if (kind === 'phrase') {
      if (s.phrases[i]!.actors.length === 0) break;
      if (s.chunks[i - 1]?.kind === 'prep') {
        i -= 1;
        continue;
      }
      found.unshift(...s.phrases[i]!.actors);
      const isListed = s.chunks[i - 1]?.kind === 'conj' || (s.chunks[i - 1]?.kind === 'comma' && found.length > 1);
      if (!isListed) break;
      if (s.chunks[i - 1]!.kind === 'comma') i -= 1;
    } else if (!(kind === 'time' || kind === 'adv' || kind === 'quote' || (kind === 'conj' && word === 'and'))) break;
  }
  return found.length > 0 ? found : null;
}

/** Who speaks in a sentence with “we” or “I”: the subject of its verb of saying. */
export function speakerOf(s: ParsedSentence): Meant | null {
  for (let i = 0; i < s.chunks.length; i += 1) {
    const verb = s.chunks[i]!.verb;
    if (verb === undefined || !SPEECH.has(s.tokens[verb.main]!.lower)) continue;
    const before = subjectBefore(s, i);
    if (before !== null) return { actors: before.slice(0, 1), isSure: false };
    // “… , said the minister”: the subject follows.
    const after = s.phrases[i + 1];
    if (after !== undefined && after.actors.length > 0) return { actors: after.actors.slice(0, 1), isSure: false };
  }
  // The quotation goes on from the sentence before.
  return s.beginsQuoted && s.previous !== null ? speakerOf(s.previous) : null;
}
