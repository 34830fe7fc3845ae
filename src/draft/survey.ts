/** A first look over the whole article: which words are names, who has which surname, what short names mean. */
import type { NameEvidence } from './evidence.js';
import type { NameMeaning } from './gazetteer.js';
import type { Lexicon } from './lexicon.js';
import { nameSpans, ORGANISATION_WORD } from './names.js';
import { nameKey, wordsOfName, type Token } from './tokens.js';
import { OFFICE_LEADS, OFFICES } from './word-lists.js';
import { wordSet } from './word-set.js';

const BRUSSELS: NameMeaning = { type: 'capital', actor: 'state:BE', name: 'Belgium', country: 'BE' };
const OFFICES_OF_LANDS = wordSet(`
  president prime foreign government parliament army navy king queen ambassador embassy military capital leader
`);
const IN_PLACE = /^(?:in|at|near|outside|around|across|from)$/;
const PARTICLE = /^(?:al|el|de|da|del|van|von|bin|ibn|ben|abu|dos|la|le|di)$/i;

/** Reads one sentence for its capitals; `surveyNames` needs those of all sentences. */
export function surveyWords(tokens: readonly Token[], evidence: NameEvidence): void {
  tokens.forEach((token, i) => {
    if (token.key === '' || token.isInHeadline) return;
    const isFirst = i === 0 || /^["“„«‘'—–:.!?…•*-]$/.test(tokens[i - 1]!.text);
    if (!token.isCapital) evidence.smalls.add(token.key);
    else if (!isFirst) evidence.capitals.add(token.key);
    // Brussels is the European Union, but where the article speaks of Belgium.
    if (token.key === 'belgium' || token.key === 'belgian') evidence.known.set('brussels', BRUSSELS);
  });
}

/** Reads one sentence for full names, short names in brackets, lands and places. */
export function surveyNames(tokens: readonly Token[], evidence: NameEvidence, lexicon: Lexicon): void {
  for (const { first, end, meaning } of nameSpans(tokens, lexicon, evidence)) {
    const before = tokens[first - 1]?.lower ?? '';
    noteShortName(tokens, first, end, meaning, evidence);
    if ((meaning === null || meaning.type === 'place') && isIndependent(tokens, first)) {
      const name = wordsOfName(tokens.slice(first, end));
      const key = nameKey(name);
      evidence.lands.add(key);
      evidence.known.set(key, { type: 'state', actor: `state:${key}`, name });
    }
    if (meaning !== null) continue;
    noteInitials(tokens.slice(first, end), evidence, lexicon);
    const words = namedWords(tokens.slice(first, end));
    if (words.length === 1) {
      const word = words[0]!;
      if (evidence.persons.has(word.key)) continue;
      if (/^['’]s$/.test(tokens[end]?.text ?? '') && OFFICES_OF_LANDS.has(tokens[end + 1]?.lower ?? ''))
        evidence.lands.add(word.key);
      else if (
        before === 'of' &&
        /^(?:kingdom|republic|sultanate|government|emirate|president)$/.test(tokens[first - 2]?.lower ?? '')
      )
        evidence.lands.add(word.key);
      else if (IN_PLACE.test(before)) evidence.places.add(word.key);
    } else if (words.length <= 4 && !words.some(({ lower }) => ORGANISATION_WORD.has(lower) || lower === 'of'))
      notePerson(words, evidence);
  }
}

/** What may stand between “independence” and the name of a land. */
const BETWEEN_LANDS = /^(?:of|and|the|,|.*ern|.*regions?|territor(?:y|ies)|provinces?|republics?|enclaves?)$/;
/** The most words between “independence” and the name of the land. */
const INDEPENDENT_WITHIN = 10;

/** “recognised the independence of the regions of A and B”: whether a name at `first` is that of A or B. */
function isIndependent(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at > 0 && first - at < INDEPENDENT_WITHIN && (tokens[at]!.isCapital || BETWEEN_LANDS.test(tokens[at]!.lower)))
    at -= 1;
  if (tokens[at]?.lower !== 'independence' || tokens[at + 1]?.lower !== 'of') return false;
  return tokens
    .slice(Math.max(0, at - 6), at)
    .some(({ lower }) => /^(?:recogni|acknowledg|proclaim|declar)/.test(lower));
}

/** “Government of National Accord” may be called GNA. */
function noteInitials(tokens: readonly Token[], { known }: NameEvidence, { gazetteer }: Lexicon): void {
  const words = tokens.filter(({ isCapital }) => isCapital);
  if (words.length < 3 || words.length > 6 || !words.some(({ lower }) => ORGANISATION_WORD.has(lower))) return;
  const name = wordsOfName(tokens);
  const initials = words.map(({ key }) => key[0] ?? '').join('');
  const meaning: NameMeaning = { type: 'organisation', actor: `organisation:${nameKey(name)}`, name };
  if (!known.has(initials) && !gazetteer.has(initials)) known.set(initials, meaning);
}

/** A full name, by its last word; the first full name with a surname is kept. */
function notePerson(words: readonly Token[], evidence: NameEvidence): void {
  const key = surnameKey(words.map(({ text }) => text));
  if (!evidence.persons.has(key)) evidence.persons.set(key, words.map(({ text }) => text).join(' '));
  evidence.places.delete(key);
  evidence.lands.delete(key);
}

/** The surname with its particle: “al-Assad”, “van der Bellen”. */
export function lastNameOf(all: readonly string[]): string {
  const words = all.length > 1 && /^(?:Jr|Sr|II|III|IV)\.?$/.test(all.at(-1)!) ? all.slice(0, -1) : all;
  let first = words.length - 1;
  while (first > 1 && PARTICLE.test(words[first - 1]!)) first -= 1;
  return words.slice(first).join(' ');
}

/** What tells who has a surname: “al-Assad” and “Assad” are one. */
export const surnameKey = (all: readonly string[]): string =>
  nameKey(lastNameOf(all)).replace(/^(?:al|el|ad|as|ash|ul)[- ](?=.)/, '');

/** The words of a name without titles before it, and without full stops. */
export function namedWords(tokens: readonly Token[]): Token[] {
  const words = tokens.filter(({ text }) => text !== '.');
  let first = 0;
  words.forEach(({ lower }, i) => {
    if (i < words.length - 1 && i <= first + 3 && OFFICES.has(lower) && i >= first) first = i + 1;
  });
  if (words[first]?.lower === 'of' && words[first + 1]?.lower === 'state' && words.length > first + 2) first += 2;
  if (first > 0) return words.slice(first);
  while (first < words.length - 1 && OFFICE_LEADS.has(words[first]!.lower)) first += 1;
  const isOffice = first > 0 && first < words.length - 1 && OFFICES.has(words[first]!.lower);
  return isOffice ? words.slice(first + 1) : words;
}

/** “the Southern Council (SC)” gives the short name a meaning, if its letters are those of the words. */
function noteShortName(
  tokens: readonly Token[],
  first: number,
  end: number,
  meaning: NameMeaning | null,
  { known }: NameEvidence,
): void {
  if (tokens[end]?.text !== '(') return;
  const at = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const short = tokens[at];
  if (short === undefined || tokens[at + 1]?.text !== ')' || !/^[\p{Lu}\d-]{2,8}$/u.test(short.text)) return;
  const words = tokens.slice(first, end).filter(({ key, text }) => key !== '' || /^['’]s?$/.test(text));
  if (words.length < 2 && meaning === null) return;
  // “Libyan National Army (LNA)”: the nationality is part of the name.
  const lead = tokens[first - 1];
  const isLed = lead?.isCapital === true && lead.end + 1 === tokens[first]!.start && first > 1;
  const name = `${isLed ? `${lead.text} ` : ''}${wordsOfName(words)}`;
  if (known.has(short.key)) return;
  known.set(short.key, meaning ?? { type: 'organisation', actor: `organisation:${nameKey(name)}`, name });
  if (meaning === null)
    known.set(nameKey(name), { type: 'organisation', actor: `organisation:${nameKey(name)}`, name });
}
