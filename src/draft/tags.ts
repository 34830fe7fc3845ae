/** What kind of word each token is, by closed lists and its neighbours. */
import type { Lexicon } from './lexicon.js';
import type { NameSpan } from './names.js';
import type { Token } from './tokens.js';
import type { VerbReading } from './verb-forms.js';
import { auxBefore, isAfterInfinitive, isHelped } from './words-before.js';
import * as lists from './word-lists.js';
import { wordSet } from './word-set.js';

/** Forms in -ing that are nouns unless an object follows. */
const RATHER_NOUN_FORMS = wordSet(`
  backing funding training meeting building spending briefing gathering warning standing uprising ruling
  killing bombing shelling fighting
`);

/** What “arms” describes: “arms embargo”. */
const AFTER_ARMS = wordSet(
  'embargo embargoes supplies control trade deliveries supplier industry smuggling',
  'deal sale shipment race dealer export import transfer maker depot',
);

/** Who deals with a matter that is named before them: “finance ministers”, “aid workers”. */
const BESIDE_MATTERS = wordSet(`
  minister ministers ministry official officials worker workers agency agencies staff camp camps program programme
  mission missions committee company companies facility facilities center centre ground grounds base bases exercise
  exercises
`);
/** Words in -ed and -ing that are no verbs. */
const NO_VERBS = wordSet(`
  hundred indeed speed breed united morning evening nothing something anything everything wedding ceiling
  sacred naked red peacekeeping peace-keeping
`);

/** Writes `tag` of all tokens of a sentence. */
export function tagTokens(tokens: readonly Token[], names: readonly NameSpan[], lexicon: Lexicon): void {
  const inName = new Set<number>();
  for (const { first, end } of names) for (let i = first; i < end; i += 1) inName.add(i);
  tokens.forEach((token, i) => {
    if (inName.has(i)) token.tag = 'name';
    else if (token.tag !== 'hang' || i === 0) token.tag = closedTag(tokens, i, lexicon) ?? 'noun';
  });
  tokens.forEach((token, i) => {
    if (token.tag === 'noun' && isHanging(tokens, i)) token.tag = 'hang';
  });
  tokens.forEach((token, i) => {
    if (token.tag !== 'noun' || !isVerb(tokens, i, lexicon.verbs.get(token.lower))) return;
    // “rolled back A”
    const isParticle =
      token.lower === 'back' && tokens[i - 1]?.tag === 'verb' && !tokens[i - 1]!.lower.startsWith('help');
    token.tag = isParticle ? 'adv' : 'verb';
  });
  tokens.forEach((token, i) => {
    if (token.tag === 'prep' && token.lower === 'to' && isInfinitive(tokens, i, lexicon)) token.tag = 'to';
  });
}

/** “a France backed militia”, “the weak but France backed government”: a compound without its hyphen. */
function isHanging(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:backed|supported|sponsored|funded|led)$/.test(tokens[at]!.lower)) return false;
  if (!isNominal(tokens[at + 1]) || tokens[at - 1]?.tag !== 'name') return false;
  let lead = at - 1;
  while (lead >= 0 && tokens[lead]!.tag === 'name') lead -= 1;
  const { lower } = tokens[lead] ?? { lower: '' };
  const isAdjective = tokens[lead - 1]?.tag === 'noun' && tokens[lead - 2]?.tag === 'det';
  return lower === 'a' || lower === 'an' || (/^(?:but|and|yet)$/.test(lower) && isAdjective);
}

/** The tag of a word of a closed class, or of a mark; undefined for all others. */
function closedTag(tokens: readonly Token[], at: number, lexicon: Lexicon): Token['tag'] | undefined {
  const { text, lower, key } = tokens[at]!;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (/^['’]s$/i.test(text))
    return /^(?:he|she|it|that|there|who|what|here)$/.test(before?.lower ?? '') ? 'aux' : 'poss';
  if (/^['’]$/.test(text) && before?.end === tokens[at]!.start && before.lower.endsWith('s') && next?.key !== '')
    return 'poss';
  if (key === '') return /^["“”„«»‘’]$/.test(text) ? 'quote' : 'mark';
  if (/^[$€£]?\d/.test(text)) return 'num';
  if (lists.TIMES.has(lower)) return 'time';
  if (lower === 'may' || lower === 'march') {
    const isMonth =
      tokens[at]!.isCapital &&
      /^(?:in|on|of|by|since|until|early|late|mid|last|this|next)$|^\d/.test(before?.lower ?? '');
    if (isMonth) return 'time';
  }
  if (lists.MODALS.has(lower) || lists.BE.has(lower) || lists.HAVE.has(lower) || lists.DO.has(lower)) return 'aux';
  if (lower.endsWith("n't")) return 'aux';
  if (lists.RELATIVES.has(lower)) return 'rel';
  if (lower === 'that') return thatTag(tokens, at, lexicon);
  if (lists.AFTER_NOUNS.has(lower) && /^(?:to|of|with)$/.test(next?.lower ?? '')) return 'adv';
  if (lower === 'her')
    return next !== undefined && next.key !== '' && !lists.PREPOSITIONS.has(next.lower) ? 'det' : 'pron';
  if (lists.POSSESSIVES.has(lower)) return 'det';
  if (lower === 'back' && (next === undefined || next.key === '' || lists.PREPOSITIONS.has(next.lower))) return 'adv';
  // “more actively”
  const isBeforeAdverb = next?.lower.endsWith('ly') === true && !lists.NO_ADVERBS.has(next.lower);
  if (/^(?:more|most)$/.test(lower) && isBeforeAdverb) return 'adv';
  if (/^(?:all|both|each)$/.test(lower) && (before?.tag === 'aux' || isBetweenSubjectAndVerb(tokens, at, lexicon)))
    return 'adv';
  if (isApproximation(tokens, at)) return 'det';
  if (lower === 'one' || lists.PRONOUNS.has(lower)) return 'pron';
  if (lower === 'so' || lists.ADVERBS.has(lower)) return 'adv';
  if (lists.DETERMINERS.has(lower)) return 'det';
  if (lists.CONJUNCTIONS.has(lower)) return 'conj';
  if (lists.SUBORDINATORS.has(lower)) return 'sub';
  if (lower === 'at' && /^(?:least|most)$/.test(next?.lower ?? '')) return 'det';
  if (/^(?:least|most)$/.test(lower) && before?.lower === 'at') return 'det';
  if (lists.PREPOSITIONS.has(lower) || (lower === 'due' && next?.lower === 'to')) return 'prep';
  if (lower.endsWith('ly') && lower.length > 4 && !lists.NO_ADVERBS.has(lower)) return 'adv';
  return undefined;
}

/** “A and B all recognise C” */
const isBetweenSubjectAndVerb = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  (/^(?:name|noun)$/.test(tokens[at - 1]?.tag ?? '') || tokens[at - 1]?.lower === 'and') &&
  lexicon.verbs.get(tokens[at + 1]?.lower ?? '')?.some(({ form }) => form === 'base' || form === 'past') === true;

/** “up to 4,000”, “more than 20”, “about 300”: words that belong to a number. */
function isApproximation(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const [next, afterNext] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const isNumber = (word: string): boolean =>
    /^(?:\d|hundreds|thousands|dozens|half|two|three|four|five|six|seven|eight|nine|ten)/.test(word);
  if (/^(?:about|around|over|nearly|roughly|almost|approximately)$/.test(lower)) return isNumber(next);
  if (lower === 'up' && next === 'to') return isNumber(afterNext);
  if (lower === 'to' && tokens[at - 1]?.lower === 'up') return isNumber(next);
  if (/^(?:more|fewer|less)$/.test(lower) && next === 'than') return isNumber(afterNext);
  // “as many as 250”
  const around = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]].map(
    (t) => t?.lower ?? '',
  );
  if (lower === 'as' && around[3] === 'many' && around[4] === 'as') return true;
  if (lower === 'as' && around[1] === 'many' && around[0] === 'as') return isNumber(next);
  return lower === 'than' && /^(?:more|fewer|less)$/.test(tokens[at - 1]?.lower ?? '') && isNumber(next);
}

/** “that”: after a noun it begins a relative clause, after a verb a clause, and before a noun it points. */
function thatTag(tokens: readonly Token[], at: number, lexicon: Lexicon): Token['tag'] {
  const next = tokens[at + 1]?.lower ?? '';
  const isBeforeVerb =
    lists.BE.has(next) ||
    lists.HAVE.has(next) ||
    lists.MODALS.has(next) ||
    lists.DO.has(next) ||
    (lexicon.verbs.has(next) && !lists.RATHER_NOUNS.has(next));
  const before = tokens[at - 1]?.tag;
  // “That party left.”
  if (at === 0 && lists.GROUP_HEADS.has(next) && !next.endsWith('s')) return 'det';
  if (isBeforeVerb && (before === 'noun' || before === 'name')) return 'rel';
  return 'sub';
}

const isNominal = (token: Token | undefined): boolean => token?.tag === 'noun' || token?.tag === 'name';

/** Words after which a verb in its base form or a noun is to be expected. */
function isNounPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.tag === 'det' || before.tag === 'poss' || before.tag === 'num') return true;
  if (before.tag === 'prep') return before.lower !== 'to';
  // “The military gives …”
  if (/^(?:military|public|official|general)$/.test(before.lower) && /[^s]s$/.test(tokens[at]!.lower))
    return lists.RATHER_NOUNS.has(tokens[at]!.lower);
  return lists.ADJECTIVES.has(before.lower);
}

/** Whether a word that can be a verb is one here. */
function isVerb(tokens: readonly Token[], at: number, readings: readonly VerbReading[] | undefined): boolean {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (readings === undefined) return isUnknownVerb(tokens, at);
  if (isNominal(next) && isBeforeGoods(lower, next!.lower)) return false;
  if (/^all(?:y|ies)$/.test(lower) && !/^(?:with|itself|themselves|himself)$/.test(next?.lower ?? '')) return false;
  if (lower === 'states' && next?.lower !== 'that') return false;
  const forms = new Set(readings.map(({ form }) => form));
  const isAfterAux = auxBefore(tokens, at);
  if (forms.has('ing')) {
    if (/^(?:acting|according)$/.test(lower) && lists.OFFICES.has(next?.lower ?? '')) return false;
    if (/^(?:ruling|warring|governing|neighbou?ring|outgoing|incoming)$/.test(lower) && isNominal(next)) return false;
    if (isAfterAux === 'be') return true;
    // “those backing A”, “rebels fighting in A”
    if (before?.lower === 'those') return true;
    if (/^(?:backing|fighting)$/.test(lower) && before?.tag === 'noun' && /[^s]s$/.test(before.lower)) return true;
    if (before?.tag === 'det' || before?.tag === 'poss' || lists.ADJECTIVES.has(before?.lower ?? '')) return false;
    if (RATHER_NOUN_FORMS.has(lower))
      return !(
        next === undefined ||
        next.tag === 'prep' ||
        next.tag === 'mark' ||
        next.tag === 'aux' ||
        next.tag === 'conj' ||
        next.tag === 'verb'
      );
    return true;
  }
  // “supporting ousted president A”
  if (lists.OFFICE_LEADS.has(lower) && isOfficeWord(next)) return false;
  if (forms.has('past') || (forms.has('en') && !forms.has('base'))) {
    const isAttribute =
      (before?.tag === 'det' ||
        before?.tag === 'poss' ||
        before?.tag === 'num' ||
        before?.tag === 'hang' ||
        lists.ADJECTIVES.has(before?.lower ?? '') ||
        (before?.tag === 'adv' && /^(?:det|poss|prep)$/.test(tokens[at - 2]?.tag ?? ''))) &&
      isNominal(next);
    if (!isAttribute) {
      if (
        before?.tag === 'prep' &&
        isNominal(next) &&
        !forms.has('base') &&
        !/^(?:as|if|once|than|after|before)$/.test(before.lower)
      )
        return false;
      if (!forms.has('base')) return true;
    } else return false;
  }
  if (isAfterAux === 'modal') return forms.has('base');
  if (isAfterAux !== null) return forms.has('en');
  if (forms.has('base') && isNominal(before) && isHelped(tokens, at)) return true;
  if (before?.tag === 'verb' && !forms.has('past'))
    return forms.has('base') && /^(?:help|helps|helped|let|lets|make|makes|made)/.test(before.lower);
  // “promised to “move ahead””
  const lead = before?.tag === 'quote' ? tokens[at - 2] : before;
  if (lead?.tag === 'to' || (lead?.lower === 'to' && lead.tag === 'prep')) return isInfinitiveWord(tokens, at);
  if (before?.tag === 'pron' && /^(?:i|we|you|they|he|she|it|who)$/.test(before.lower)) return true;
  if (before?.tag === 'rel') return true;
  if (before?.lower === 'not' || before?.lower === 'never') return true;
  // “to leave A and support B”
  const isParallel = forms.has('base') && before?.tag === 'conj' && /^(?:name|det)$/.test(next?.tag ?? '');
  if (isParallel && isAfterInfinitive(tokens, at)) return true;
  if (isNounPlace(tokens, at)) return false;
  // “to shelter and support rebels”
  if (before?.tag === 'conj' && tokens[at - 2]?.tag === 'verb' && tokens[at - 3]?.tag !== 'noun')
    return (forms.has('base') || forms.has('s')) && (isNominal(next) || next?.tag === 'det' || next?.tag === 'pron');
  const isBeforeObject =
    next !== undefined &&
    ((next.tag === 'det' && tokens[at + 2]?.tag !== 'time') ||
      next.tag === 'name' ||
      /^(?:him|them|us|me|it|himself|itself|themselves|herself)$/.test(next.lower));
  if (before?.tag === 'adv' && before.lower.endsWith('ly') && isBeforeObject) return true;
  const isSubjectBefore =
    before !== undefined &&
    (isNominal(before) || before.tag === 'adv' || before.tag === 'quote' || before.tag === 'mark');
  if (next?.tag === 'aux') return /^(?:says|said|believes|claims)$/.test(lower) && before?.tag === 'name';
  if (lists.RATHER_NOUNS.has(lower)) {
    if (before?.tag === 'noun' && !before.lower.endsWith('s') && forms.has('base')) return false;
    if (forms.has('base') && before?.tag === 'name' && !isPluralBefore(tokens, at))
      return isBeforeObject && next.tag === 'det';
    return (
      isSubjectBefore &&
      !isBeforeParticiple(tokens, at) &&
      (isBeforeObject ||
        (forms.has('s') && before.tag === 'name' && isNominal(next) && !isOnlyVerb(tokens, at + 1)) ||
        (isPluralBefore(tokens, at) && isNominal(next)))
    );
  }
  return before !== undefined || isBeforeObject || !forms.has('s');
}

/** “Kenyan forces backing A”: a noun with what it does. */
const isBeforeParticiple = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower.endsWith('ing') === true && !isNounPlace(tokens, at + 2);

const isOfficeWord = (token: Token | undefined): boolean =>
  token !== undefined && (lists.OFFICES.has(token.lower) || lists.OFFICE_LEADS.has(token.lower));

/** “its European partners refuse to …”, “Arab states intervened in …”: the next word is the verb. */
function isOnlyVerb(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (lower.endsWith('ed')) return !isNominal(tokens[at + 1]);
  return lists.COMMON_VERBS.has(lower) && !lists.RATHER_NOUNS.has(lower);
}

/** “armoured vehicles”, “arms embargo”: a word of war before what it describes. */
const isBeforeGoods = (word: string, next: string): boolean =>
  (lists.WAR_WORDS.has(word) && word.endsWith('ed')) ||
  (word === 'arms' && AFTER_ARMS.has(next)) ||
  (/^(?:arms|aid|finance|training|support)$/.test(word) && BESIDE_MATTERS.has(next));

/** Whether what stands before is a subject in the plural: “rebels”, “A and B”. */
function isPluralBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (before.tag === 'noun') return before.lower.endsWith('s') && !/(?:ss|us)$/.test(before.lower);
  if (before.tag !== 'name') return false;
  for (let i = at - 2; i >= 0 && at - i < 8; i -= 1) {
    const { tag, lower, text } = tokens[i]!;
    if (tag === 'conj' || text === ',') return true;
    // “A and its ally B”
    if (/^(?:ally|neighbou?r|partner)$/.test(lower)) continue;
    if (tag !== 'name' && tag !== 'det') return lower === 'and';
  }
  return before.lower.endsWith('s');
}

/** A word of no list: a verb if it ends as one and stands where one may. */
function isUnknownVerb(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (!/(?:ed|ing)$/.test(lower) || lower.length < 5) return false;
  if (NO_VERBS.has(lower)) return false;
  // “back embattled president A”
  if (lower.endsWith('ed') && tokens[at - 1]?.tag === 'verb' && isNominal(tokens[at + 1])) return false;
  return !isNounPlace(tokens, at) || auxBefore(tokens, at) !== null;
}

/** Whether “to” is followed by an infinitive. */
function isInfinitive(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  let next = at + 1;
  while (/^(?:adv|quote)$/.test(tokens[next]?.tag ?? '')) next += 1;
  const token = tokens[next];
  if (token === undefined) return false;
  if (token.tag === 'verb') return lexicon.verbs.get(token.lower)?.some(({ form }) => form === 'base') === true;
  return token.tag === 'aux' && (token.lower === 'be' || token.lower === 'have' || token.lower === 'do');
}

/** Whether a base form after “to” is a verb: not so in “thanks to support from”. */
function isInfinitiveWord(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const lead = tokens[at - 2]?.lower ?? '';
  if (/^(?:thanks|due|according|response|opposition|addition|owing|access|key|contrary)$/.test(lead)) return false;
  const word = tokens[at]!.lower;
  // “returned to power in B”, “restored to power B”
  if (word === 'power') return next?.tag === 'det';
  if (/^(?:support|aid|help|recognition)$/.test(word) && next !== undefined && /^(?:from|for|of|to)$/.test(next.lower))
    return false;
  return true;
}
