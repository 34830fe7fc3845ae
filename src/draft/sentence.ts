/** A sentence as its reader sees it: tokens, chunks and the phrases among them. */
import { chunksOf, type Chunk } from './chunks.js';
import type { NameEvidence } from './evidence.js';
import type { Lexicon } from './lexicon.js';
import { isLandItself, landCalled } from './lands.js';
import { nameSpans } from './names.js';
import { byHead, groupOf, unnamed } from './head-nouns.js';
import type { NounPhrase, PhraseContext } from './noun-phrase.js';
import { holderUnnamed } from './offices.js';
import { phraseOf } from './phrases.js';
import type { ActorEntry, Register } from './register.js';
import type { Span } from './sentences.js';
import { tagTokens } from './tags.js';
import { tokensOf, type Token } from './tokens.js';
import * as lists from './word-lists.js';
import { wordSet } from './word-set.js';

/** A sentence that was read. */
export interface ParsedSentence {
  /** The paragraph, and its number from 1. */
  readonly paragraph: string;
  readonly number: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  /** By the index of the chunk; undefined for a chunk that is no phrase. */
  readonly phrases: readonly (NounPhrase | undefined)[];
  readonly context: PhraseContext;
  /** Whether it begins within quotation marks that a sentence before it has opened in its paragraph. */
  readonly beginsQuoted: boolean;
  /** The only person whom it names; if it names none and says “he” or “she”, that of the sentence before it. */
  readonly person: ActorEntry | null;
  /** The sentence before it in the article; null for the first one. */
  readonly previous: ParsedSentence | null;
}

/** What all sentences of an article share. */
export interface ArticleReading {
  readonly lexicon: Lexicon;
  readonly evidence: NameEvidence;
  readonly register: Register;
}

/** Reads one sentence. */
export function readSentence(
  paragraph: string,
  number: number,
  span: Span,
  { lexicon, evidence, register }: ArticleReading,
  previous: ParsedSentence | null,
): ParsedSentence {
  const tokens = tokensOf(paragraph, span);
  const names = nameSpans(tokens, lexicon, evidence);
  tagTokens(tokens, names, lexicon);
  const nameBefore = new Map(names.map((name) => [name.end, name]));
  const context = { paragraph, tokens, nameBefore, register, evidence, gazetteer: lexicon.gazetteer };
  const { chunks, phrases } = attach(chunksOf(tokens, names, lexicon), context);
  linkOffices(chunks, phrases, register);
  // A link to the last sentence only: links to all would keep a whole book.
  return {
    paragraph,
    number,
    span,
    tokens,
    chunks,
    phrases,
    context,
    person: personOf(phrases, tokens, previous !== null && number - previous.number <= 1 ? previous.person : null),
    beginsQuoted: previous?.number === number && isQuotedAt(previous, previous.tokens.length),
    previous: previous === null ? null : { ...previous, previous: null },
  };
}

function personOf(
  phrases: readonly (NounPhrase | undefined)[],
  tokens: readonly Token[],
  before: ActorEntry | null,
): ActorEntry | null {
  const named = phrases.flatMap((phrase) => [...(phrase?.actors ?? []), ...(phrase?.owners ?? [])]);
  const [person, other] = [...new Set(named.filter(({ kind }) => kind === 'person'))];
  if (other !== undefined) return null;
  return person ?? (tokens.some(({ lower }) => /^(?:he|she|his|her)$/.test(lower)) ? before : null);
}

/** Whether a token stands within quotation marks. */
export function isQuotedAt(
  { tokens, beginsQuoted }: Pick<ParsedSentence, 'tokens' | 'beginsQuoted'>,
  at: number,
): boolean {
  let isQuoted = beginsQuoted;
  for (const { text, tag } of tokens.slice(0, at))
    if (tag === 'quote' && /["“”„«»]/.test(text)) isQuoted = text === '"' ? !isQuoted : !/[”»]/.test(text);
  return isQuoted;
}

/** “Kenya's president, Ana Silva,” and “President Ana Silva of Kenya” say of which state the person is. */
function linkOffices(chunks: readonly Chunk[], phrases: readonly (NounPhrase | undefined)[], register: Register): void {
  phrases.forEach((phrase, at) => {
    const named = phrases[at + 2];
    const [land] = named?.actors ?? [];
    const [holder] = phrase?.actors ?? [];
    const isTitled = holder?.kind === 'person' && lists.OFFICES.has(chunks[at]!.word);
    if (isTitled && chunks[at + 1]?.word === 'of' && land?.kind === 'state' && named!.head === '') {
      holder.state ??= land.key;
      holder.country ??= land.country;
    }
    const state = phrase?.owners.find(({ kind }) => kind === 'state');
    if (phrase === undefined || state === undefined || named === undefined || chunks[at + 1]?.kind !== 'comma') return;
    const [person] = named.actors;
    if (!lists.OFFICES.has(phrase.head) || person?.kind !== 'person' || named.head !== '') return;
    person.state ??= state.key;
    person.country ??= state.country;
    register.held(person, phrase.head);
  });
}

const QUANTITY = wordSet(
  `
  dozens hundreds thousands tens scores majority most some many all number handful half rest bulk range lot
  couple string host plenty few several both none each one two three list mix bloc coalition alliance ranks
`,
  'battalion unit band contingent column group crowd',
);

/** Joins phrases with “of …” and “in …” that say whose they are: “leaders of France”, “the government in Kyiv”. */
function attach(
  chunks: readonly Chunk[],
  context: PhraseContext,
): { readonly chunks: Chunk[]; readonly phrases: (NounPhrase | undefined)[] } {
  const joined: Chunk[] = [];
  const phrases: (NounPhrase | undefined)[] = [];
  // From the end, so that in “tens of thousands of supporters” the last two are joined first.
  for (const chunk of chunks.toReversed()) {
    let phrase = chunk.kind === 'phrase' ? phraseOf(chunk, context) : undefined;
    const [prep, next] = joined.slice(-2).toReversed();
    const after = phrases.at(-2);
    const isOpen = phrase !== undefined && (phrase.pronoun === '' || lists.POSSESSIVES.has(phrase.pronoun));
    let end = chunk.end;
    if (
      isOpen &&
      next !== undefined &&
      after !== undefined &&
      prep!.kind === 'prep' &&
      /^(?:of|in|from)$/.test(prep!.word)
    ) {
      // “the governments in A and B”: both say whose they are.
      const other = joined.at(-4);
      const second = phrases.at(-4);
      const isBoth =
        phrase!.head.endsWith('s') &&
        joined.at(-3)?.word === 'and' &&
        second !== undefined &&
        isState(after) &&
        isState(second);
      const owner = isBoth ? { ...after, end: other!.end, actors: [...after.actors, ...second.actors] } : after;
      const whole = attached(phrase!, prep!.word, owner, context);
      if (whole !== null) {
        phrase = whole;
        end = owner.end;
        joined.splice(isBoth ? -4 : -2);
        phrases.splice(isBoth ? -4 : -2);
      }
    }
    // “the government and people of A”
    if (phrase !== undefined && prep?.word === 'and' && after !== undefined && isOpen && phrase.owners.length === 0) {
      const isShared = lists.GOVERNMENT_HEADS.has(phrase.head) && after.owners.length > 0 && !after.isGenitive;
      if (isShared) phrase = { ...phrase, ...byHead(phrase.core, phrase.end, after.owners, context, phrase) };
    }
    joined.push({ ...chunk, end });
    phrases.push(phrase);
  }
  return { chunks: joined.reverse(), phrases: phrases.reverse() };
}

const isState = ({ actors, head }: NounPhrase): boolean =>
  head === '' && actors.length === 1 && actors[0]!.kind === 'state';

/** The phrase with what follows it, or null if the two do not belong together. */
function attached(phrase: NounPhrase, prep: string, next: NounPhrase, context: PhraseContext): NounPhrase | null {
  const { tokens } = context;
  const head = phrase.head === '' ? tokens[phrase.end - 1]!.lower : phrase.head;
  const whole = { ...phrase, end: next.end, hanging: [...phrase.hanging, ...next.hanging] };
  const owners = next.actors.length > 0 ? next.actors : [];
  if (prep === 'of' && owners.length > 0 && next.head === '' && owners.every((land) => isLandItself(head, land)))
    return { ...next, first: phrase.first };
  // “the northern region of A”, after a contested land
  const isOfState = owners.length === 1 && owners[0]!.kind === 'state' && phrase.determiner === 'the';
  const land = prep === 'of' && isOfState ? landCalled(head, context.register) : null;
  if (land !== null) return { ...whole, actors: [land], owners, isWeak: true };
  if (prep === 'of' && head === 'side') return owners.length > 0 ? { ...next, first: phrase.first } : null;
  // “members of the front” are the front, but not “certain members”.
  const isMembers = /^(?:the )?members of$/.test(wordsAt(context, phrase.first, next.first).toLowerCase());
  if (isMembers && owners.length > 0 && owners.every(({ kind }) => kind !== 'state'))
    return { ...next, first: phrase.first, isPlural: true };
  // “a Saudi-led coalition of Arab states”
  if (prep === 'of' && /^(?:coalition|alliance|bloc)$/.test(head) && phrase.hanging.length > 0)
    return { ...whole, actors: phrase.actors };
  if (
    prep === 'of' &&
    QUANTITY.has(head) &&
    phrase.actors.every(({ kind }) => !/^(?:state|organisation)$/.test(kind))
  ) {
    if (next.actors.length > 0) return { ...next, first: phrase.first, isPlural: true };
    if (lists.STATES_HEADS.has(next.head))
      return { ...whole, ...several(phrase, next, context), head: next.head, isPlural: true };
    return null;
  }
  if (owners.length === 0 && prep !== 'from' && lists.STATES_HEADS.has(head) && phrase.owners.length === 0) {
    const name = placed(phrase, next, context);
    if (name !== null) return { ...whole, actors: [groupOf(name, head, null, context)], isPlural: true };
  }
  // “the leader of the Rift region”
  const isOffice = prep === 'of' && lists.OFFICES.has(head) && phrase.actors.length === 0;
  if (isOffice && owners.length === 0 && phrase.determiner !== '' && phrase.determiner !== 'a') {
    const first = tokens.findIndex(({ lower }, i) => i >= phrase.first && lower === head);
    const isNamed = tokens.slice(next.first, next.end).some(({ tag }) => tag === 'name');
    const words = context.paragraph.slice(tokens[first]!.start, tokens[next.end - 1]!.end);
    const actors = isNamed ? holderUnnamed(head, words, null, context.register) : [];
    return actors.length === 0 ? null : { ...whole, actors, isWeak: true };
  }
  if (owners.length === 0 || phrase.owners.length > 0) return null;
  if (prep === 'from') {
    const isForce = lists.TROOPS.has(head) || lists.ARMY_HEADS.has(head) || /^(?:militants|members|rebels)$/.test(head);
    if (!isForce || phrase.head === '') return null;
    if (owners.every(({ kind }) => kind !== 'state')) return { ...whole, actors: owners, owners, isPlural: true };
    if (!lists.ARMY_HEADS.has(head)) return null;
  }
  if (
    prep === 'of' &&
    /^(?:leaders|governments|presidents|ministers|parliaments|authorities|capitals|officials|envoys)$/.test(head)
  )
    return { ...whole, actors: owners, owners, isPlural: true };
  const isHead =
    lists.GOVERNMENT_HEADS.has(head) ||
    /^juntas?$/.test(head) ||
    lists.ARMY_HEADS.has(head) ||
    lists.STATES_HEADS.has(head) ||
    (lists.GROUP_HEADS.has(head) && prep === 'in') ||
    (lists.DIPLOMAT_HEADS.has(head) && prep === 'of') ||
    (lists.OFFICES.has(head) && prep === 'of') ||
    (lists.SIDE_HEADS.has(head) && prep === 'of');
  if (!isHead || phrase.head === '') return null;
  // Troops in a land may be those of another one.
  const isNational = /^(?:army|armies|military|navy|police|guard)$/.test(head);
  if (prep === 'in' && lists.ARMY_HEADS.has(head) && !isNational) return null;
  const isPlace = owners.every(({ kind }) => kind === 'state' || (kind === 'organisation' && prep === 'of'));
  if (prep === 'in' && !isPlace) return null;
  if (lists.GROUP_HEADS.has(head) && !lists.STATES_HEADS.has(head) && !/^juntas?$/.test(head)) {
    const text = context.paragraph.slice(tokens[phrase.core]!.start, tokens[next.end - 1]!.end);
    for (const actor of phrase.actors)
      if (isPlace && actor.state === null) {
        actor.state = owners[0]!.state;
        actor.country ??= owners[0]!.country;
        actor.aliases.add(text);
      }
    return { ...whole, owners };
  }
  const told = byHead(phrase.core, phrase.end, owners, context, phrase);
  if (told.actors.length === 0 && !lists.SIDE_HEADS.has(head) && !lists.DIPLOMAT_HEADS.has(head)) return null;
  const text = context.paragraph.slice(tokens[phrase.core]!.start, tokens[next.end - 1]!.end);
  for (const actor of told.actors)
    if (actor.key.startsWith('office:')) actor.name = text.slice(0, 1).toUpperCase() + text.slice(1);
    else if (actor.kind !== 'person') actor.aliases.add(text);
  return { ...whole, ...told, owners };
}

/** “dozens of countries”: a group whose members are not named. */
function several(
  phrase: NounPhrase,
  next: NounPhrase,
  context: PhraseContext,
): { readonly actors: readonly ActorEntry[] } {
  const { tokens, paragraph } = context;
  const words = paragraph.slice(tokens[phrase.first]!.start, tokens[next.end - 1]!.end);
  return { actors: [unnamed(words, context)] };
}

/** “countries of the Rift Valley”: a group that its place names. */
function placed(phrase: NounPhrase, next: NounPhrase, { tokens, paragraph }: PhraseContext): string | null {
  if (!tokens.slice(next.first, next.end).some(({ tag }) => tag === 'name')) return null;
  return paragraph.slice(tokens[phrase.core]!.start, tokens[next.end - 1]!.end);
}

/** The text of some tokens. */
export const wordsAt = (
  { paragraph, tokens }: Pick<ParsedSentence, 'paragraph' | 'tokens'>,
  first: number,
  end: number,
): string => (first < end ? paragraph.slice(tokens[first]!.start, tokens[end - 1]!.end) : '');
