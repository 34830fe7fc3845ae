/** Finds names in a sentence: those that are known, and runs of words with capitals. */
import type { NameEvidence } from './evidence.js';
import type { NameMeaning } from './gazetteer.js';
import { LONGEST_NAME } from './gazetteer.js';
import type { Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';
import { OFFICE_LEADS, OFFICES, RATHER_NOUNS, TIMES } from './word-lists.js';
import { wordSet } from './word-set.js';

/** A name in a sentence, from the token `first` up to `end` (exclusive). */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  /** Whom it means; null for a name that is only known by its capitals. */
  readonly meaning: NameMeaning | null;
}

/** Words that make a name that of an organisation. */
export const ORGANISATION_WORD = wordSet(`
  ministry party union league council group assembly congress organisation organization front army brigade bank
  court committee agency senate house parliament movement alliance forces guard guards corps community
  commission federation authority foundation association institute university office department tribunal church
  coalition bloc company service fund government junta militia directorate secretariat presidency administration
  troika quartet forum pact police navy command academy network resistance brotherhood knesset duma bundestag
  kremlin
`);
const PARTICLE = wordSet(`
  al el de da del della di du la le van von der den bin ibn ben abu dos das ould arap ag ap ul ur y e
`);
const WITHIN_ORGANISATION = /^(?:of|for|the|and|on|in)$/;
/** Names of states and capitals that persons bear, too. */
const ALSO_OF_PERSONS = wordSet(`
  chad jordan georgia israel paris sofia victoria santiago kenya london asuncion india cuba holland malta
  brazil lima washington france ireland
`);
/** Titles that are written with a full stop. */
const TITLE = /^(?:Gen|Lt|Col|Sen|Rep|Gov|Mr|Mrs|Ms|Dr|St|Maj|Capt)$/;
/** “German-made”, “Moscow-based”: what such compounds end with. */
const COMPOUND_END =
  /-(?:made|based|born|language|speaking|style|era|run|owned|built|majority|wide|friendly|\p{Ll}+(?:ed|ing))$/u;
/** Common endings of nouns and verbs, which tell a word at the beginning of a sentence from a name. */
const COMMON_ENDING = /(?:s|ing|ed|tion|sion|ment|ers|ity|ism|ness|ance|ence|ly|ful|less|ous|ive|able|al)$/;

/** Whether a token begins with a capital that may be that of a name. */
const isNameLike = (token: Token): boolean =>
  token.isCapital && token.key !== '' && !TIMES.has(token.lower) && !/^i(?:['’]|$)/.test(token.lower);

/** All names of a sentence, in its order; none overlaps another one. */
export function nameSpans(tokens: readonly Token[], lexicon: Lexicon, evidence: NameEvidence): NameSpan[] {
  const names: NameSpan[] = [];
  for (let i = 0; i < tokens.length;) {
    const name = knownName(tokens, i, lexicon, evidence) ?? nameByCapitals(tokens, i, lexicon, evidence);
    if (name === null) i += 1;
    else {
      names.push(name);
      i = name.end;
    }
  }
  return names;
}

/** The longest known name that begins at a token. */
export function knownName(
  tokens: readonly Token[],
  first: number,
  { gazetteer }: Pick<Lexicon, 'gazetteer'>,
  { known }: Pick<NameEvidence, 'known'>,
): NameSpan | null {
  const token = tokens[first]!;
  if (token.key === '' || (!token.isCapital && !/^(?:al|the|mainland|mujahe)/.test(token.lower))) return null;
  const most = Math.min(LONGEST_NAME, tokens.length - first);
  const keys: string[] = [];
  for (let n = 0; n < most; n += 1) {
    const each = tokens[first + n]!;
    if (each.key === '' && !/^['’]s$/.test(each.text)) break;
    keys.push(/^['’]s$/.test(each.text) ? "'s" : each.key);
  }
  for (let n = keys.length; n > 0; n -= 1) {
    const key = keys.slice(0, n).join(' ').replaceAll(" 's", "'s");
    const meaning = known.get(key) ?? gazetteer.get(key);
    if (meaning === undefined || !isWrittenAs(tokens, first, n, key)) continue;
    if (n === 1 && isPerson(tokens, first, gazetteer)) continue;
    if (meaning.type === 'people' && isNameOfMore(tokens[first + n], gazetteer)) continue;
    if (isBodyOf(tokens, first + n, meaning.type)) continue;
    return { first, end: first + n, meaning };
  }
  return null;
}

/** Short names are acronyms, which have to be in capitals: “US”, “CAR”; a small letter begins only some names. */
function isWrittenAs(tokens: readonly Token[], first: number, count: number, key: string): boolean {
  const { text, isCapital } = tokens[first]!;
  if (count === 1 && key.length <= 3 && !/^(?:mali|chad|laos|iran|iraq|oman)$/.test(key))
    return text === text.toUpperCase();
  return isCapital || count > 1 || key.startsWith('al-') || key.startsWith('mujahed') || key.startsWith('mujahid');
}

/** “Kurdish Dawn”: the name of a people is the beginning of another name. */
const isNameOfMore = (next: Token | undefined, gazetteer: Lexicon['gazetteer']): boolean =>
  next !== undefined &&
  isNameLike(next) &&
  !next.isInHeadline &&
  !gazetteer.has(next.key) &&
  !OFFICES.has(next.lower) &&
  !OFFICE_LEADS.has(next.lower);

/** “Gulf Forum”, “Sudan People's Army”: the name of a place or a state begins that of a body. */
function isBodyOf(tokens: readonly Token[], at: number, type: NameMeaning['type']): boolean {
  const [next, after] = [tokens[at], tokens[at + 1]];
  if (next === undefined || !isNameLike(next) || next.isInHeadline) return false;
  if (type === 'place') return ORGANISATION_WORD.has(next.lower);
  return type === 'state' && isOfPeople(next, after) && tokens[at + 2] !== undefined && isNameLike(tokens[at + 2]!);
}

/** “People's” within a name. */
const isOfPeople = (word: Token | undefined, sign: Token | undefined): boolean =>
  /^(?:people|workers|farmers)$/.test(word?.lower ?? '') && /^['’]s?$/.test(sign?.text ?? '');

/** “Jordan Smith”, “Israel Katz”: a name of a state that is part of the name of a person. */
function isPerson(tokens: readonly Token[], at: number, gazetteer: Lexicon['gazetteer']): boolean {
  if (!ALSO_OF_PERSONS.has(tokens[at]!.key)) return false;
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    isNameLike(next) &&
    !next.isInHeadline &&
    next.text !== next.text.toUpperCase() &&
    !gazetteer.has(next.key) &&
    !OFFICES.has(next.lower) &&
    !OFFICE_LEADS.has(next.lower) &&
    !ORGANISATION_WORD.has(next.lower)
  );
}

/** Whether the capital of a word is its own: not that of a sentence, a quotation or a headline. */
function isNameByCapital(tokens: readonly Token[], at: number, lexicon: Lexicon, evidence: NameEvidence): boolean {
  const token = tokens[at]!;
  if (!isNameLike(token) || COMPOUND_END.test(token.text)) return false;
  const isAcronym = /^[\p{Lu}\d-]{2,}$/u.test(token.text);
  if (token.isInHeadline) {
    const isUnknown =
      !lexicon.common.has(token.lower) && !evidence.smalls.has(token.key) && !COMMON_ENDING.test(token.lower);
    return evidence.capitals.has(token.key) || (isAcronym && !isAllCapitals(tokens)) || isUnknown;
  }
  const isFirst = at === 0 || /^["“„«‘'—–:•*-]$/.test(tokens[at - 1]!.text) || /^[.!?…]$/.test(tokens[at - 1]!.text);
  if (!isFirst) return !(lexicon.common.has(token.lower) && isTitleOfNothing(tokens, at));
  if (evidence.capitals.has(token.key)) return !lexicon.common.has(token.lower) || evidence.persons.has(token.key);
  if (lexicon.common.has(token.lower))
    return OFFICES.has(token.lower) && isNameLike(tokens[at + 1] ?? token) && at + 1 < tokens.length;
  if (isAcronym) return true;
  const next = tokens[at + 1];
  if (next !== undefined && isNameLike(next))
    return !COMMON_ENDING.test(token.lower) || !lexicon.gazetteer.has(next.key);
  if (evidence.smalls.has(token.key)) return false;
  const isCompound =
    next !== undefined &&
    !/^al-\p{Lu}/u.test(next.text) &&
    /^\p{Ll}/u.test(next.text) &&
    !lexicon.verbs.has(next.lower) &&
    !lexicon.common.has(next.lower);
  const isBeforeNoun = next !== undefined && RATHER_NOUNS.has(next.lower);
  if ((isCompound || isBeforeNoun) && !evidence.persons.has(token.key) && !evidence.lands.has(token.key)) return false;
  return !COMMON_ENDING.test(token.lower) || /^['’]s$/.test(next?.text ?? '');
}

const isShort = ({ text }: Token): boolean => TITLE.test(text);

/** “Parliament”, “Government”: a common noun in capitals that stands alone. */
function isTitleOfNothing(tokens: readonly Token[], at: number): boolean {
  const isAlone = !isNameLike(tokens[at - 1] ?? tokens[at]!) || at === 0;
  const next = tokens[at + 1];
  // “Mr. Silva”
  if (next?.text === '.' && tokens[at + 2] !== undefined && isNameLike(tokens[at + 2]!) && isShort(tokens[at]!))
    return false;
  const isOf = /^(?:of|for)$/.test(next?.lower ?? '') && tokens[at + 2] !== undefined && isNameLike(tokens[at + 2]!);
  return isAlone && !isOf && (next === undefined || !isNameLike(next)) && tokens[at - 1]?.isCapital !== true;
}

const isAllCapitals = (tokens: readonly Token[]): boolean => tokens.every(({ text }) => text === text.toUpperCase());

function nameByCapitals(
  tokens: readonly Token[],
  first: number,
  lexicon: Lexicon,
  evidence: NameEvidence,
): NameSpan | null {
  if (!isNameByCapital(tokens, first, lexicon, evidence)) {
    const isParticle = /^al-\p{Lu}/u.test(tokens[first]!.text);
    return isParticle ? { first, end: first + 1, meaning: null } : null;
  }
  let end = first + 1;
  while (end < tokens.length) {
    const step = stepOf(tokens, first, end, lexicon, evidence);
    if (step === 0) break;
    end += step;
  }
  // “Minister of Public Works Ana Silva”: the last two words are the name.
  const isAfterMatter = end - first > 2 && isMatter(tokens, first);
  return { first: isAfterMatter ? end - 2 : first, end, meaning: null };
}

/** The most words between a minister and the name. */
const MATTER_WITHIN = 8;

/** Whether what stands before a token goes back to “minister of”: it names what a minister is in charge of. */
function isMatter(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (
    at > 0 &&
    first - at < MATTER_WITHIN &&
    (tokens[at]!.isCapital || /^(?:of|for|and|the|,)$/.test(tokens[at]!.lower))
  ) {
    if (/^(?:minister|secretary)$/.test(tokens[at]!.lower)) break;
    at -= 1;
  }
  return /^(?:minister|secretary)$/.test(tokens[at]?.lower ?? '') && /^(?:of|for)$/.test(tokens[at + 1]?.lower ?? '');
}

/** How many tokens the name goes on with at `end`; 0 if it ends there. */
function stepOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  lexicon: Lexicon,
  evidence: NameEvidence,
): number {
  const token = tokens[end]!;
  const before = tokens[end - 1]!;
  const next = tokens[end + 1];
  const isOrganisation = ORGANISATION_WORD.has(before.lower) || /^(?:republic|kingdom|state)$/.test(before.lower);
  if (token.isInHeadline && !evidence.capitals.has(token.key)) return 0;
  if (/^al-\p{Lu}/u.test(token.text)) return 1;
  if (isOfPeople(before, token) && before.isCapital && next !== undefined && isNameLike(next)) return 1;
  if (token.text === '.' && (TITLE.test(before.text) || /^[A-Z]$/.test(before.text))) {
    return next !== undefined && isNameLike(next) ? 1 : 0;
  }
  if (isNameLike(token)) {
    // “Ana S. Washington”
    if (before.text === '.') return 1;
    const name = knownName(tokens, end, lexicon, evidence);
    if (name === null) return 1;
    const after = tokens[name.end];
    if (after !== undefined && ORGANISATION_WORD.has(after.lower) && isNameLike(after)) return name.end - end + 1;
    if (end === first + 1 && ALSO_OF_PERSONS.has(token.key) && !OFFICES.has(before.lower)) return 1;
    return 0;
  }
  if (PARTICLE.has(token.lower) && next !== undefined && isNameLike(next)) return 1;
  // “Secretary of State Ana Silva”
  const isOfState = before.lower === 'secretary' && token.lower === 'of' && next?.text === 'State';
  if (isOfState && tokens[end + 2] !== undefined && isNameLike(tokens[end + 2]!)) return 2;
  if (!isOrganisation || !WITHIN_ORGANISATION.test(token.lower)) return 0;
  if (token.lower === 'and' || token.lower === 'in' || token.lower === 'on') return 0;
  if (next !== undefined && isNameLike(next)) return 2;
  const afterThe = tokens[end + 2];
  return next?.lower === 'the' && afterThe !== undefined && isNameLike(afterThe) ? 3 : 0;
}
