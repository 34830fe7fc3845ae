/**
 * Proposes actors for a place in a sentence: known ones, and names of the text that nobody has yet. Proposals are
 * offered and never taken by themselves.
 */
import type { ActorKind } from '../../data/vocabulary.js';
import { foldText } from '../../model/fold-text.js';
import { articleIndex } from './article-index.js';
import type { KnownActor } from './mentions.js';
import { isWithinNames } from './name-words.js';
import type { NameInText } from './names-in.js';
import { isPhrase, phrasesFrom, type Phrase } from './phrases.js';
import type { TextRange } from './words.js';

export { likelyDoubles, type LikelyDouble } from './doubles.js';

/**
 * An actor who is proposed, and why: named in the words, named near them, used last, or matching what was typed; or the
 * name of a new one, from the text or as it was typed.
 */
export type Proposal =
  | { readonly kind: 'actor'; readonly id: string; readonly why: 'named' | 'near' | 'recent' | 'match' }
  | {
      readonly kind: 'new';
      readonly name: string;
      readonly from: 'text' | 'typed';
      /** Absent if the text does not tell it. */
      readonly actorKind?: ActorKind | undefined;
    };

/** What proposals depend on. */
export interface ProposalRequest {
  readonly paragraphs: readonly string[];
  /** The number of the paragraph with the words, from 1. */
  readonly paragraph: number;
  /** The words, as offsets in the paragraph in UTF-16 units; null if the quote is not in the text. */
  readonly range: TextRange | null;
  readonly actors: readonly KnownActor[];
  /** The ids of the actors that were used last, the last one first. */
  readonly recent: readonly string[];
  /** What was typed; empty for none. */
  readonly query: string;
  readonly language?: string | undefined;
  /** The ids of actors that cannot be chosen, such as the other end of the sentence. */
  readonly exclude: readonly string[];
}

/** The greatest number of proposals of each kind. */
const MOST_ACTORS = 8;
const MOST_RECENT = 5;
const MOST_PHRASES = 8;

/**
 * Without a query: actors named in the words, names there that nobody has (the words themselves, if they are few and
 * name nobody), then both from the rest of the paragraph by nearness, then the actors used last. With a query: actors
 * of the paragraph with a name that begins so, phrases of the words that begin so, other actors, other phrases of the
 * paragraph, actors that match with typing errors, and last a new actor with the name that was typed.
 */
export function proposeActors(request: ProposalRequest): readonly Proposal[] {
  const asked = { ...request, excluded: new Set(request.exclude) };
  const query = foldText(request.query).trim().replace(/\s+/g, ' ');
  return query === '' ? fromText(asked) : fromQuery(asked, query);
}

interface Asked extends ProposalRequest {
  readonly excluded: ReadonlySet<string>;
}

/** A proposal with its distance from the words: 0 within them, else UTF-16 units. */
interface Placed extends TextRange {
  readonly proposal: Proposal;
  readonly distance: number;
  readonly isSure: boolean;
}

/** The actors and the new names of the paragraph, the nearest first; within the words, actors come first. */
function placedIn(asked: Asked): Placed[] {
  const { paragraphs, paragraph, actors, excluded, language } = asked;
  const index = articleIndex(paragraphs, language);
  const range = asked.range ?? { start: 0, end: 0 };
  const distanceOf = (place: TextRange): number =>
    Math.max(0, range.start - place.end + 1, place.start - range.end + 1);
  const mentions = index.mentions(paragraph, actors);
  const line = paragraphs[paragraph - 1] ?? '';
  const placed: Placed[] = mentions.map(({ id, start, end }) => {
    const distance = distanceOf({ start, end });
    return {
      start,
      end,
      distance,
      isSure: true,
      proposal: { kind: 'actor', id, why: distance === 0 ? 'named' : 'near' },
    };
  });
  for (const name of index.names(paragraph)) {
    const { text, start, end, isSure, base, kind } = name;
    if (mentions.some((mention) => isSameName(line, mention, name))) continue;
    const proposal: Proposal = { kind: 'new', name: index.fullName(base ?? text), from: 'text', actorKind: kind };
    placed.push({ start, end, distance: distanceOf({ start, end }), isSure, proposal });
  }
  const isNamed = placed.some(({ distance, isSure }) => distance === 0 && isSure);
  if (asked.range !== null && !isNamed && isPhrase(line, index.words(paragraph), range, language)) {
    const name = index.baseForm(line.slice(range.start, range.end));
    const proposal: Proposal = { kind: 'new', name, from: 'text' };
    placed.push({ ...range, distance: 0, isSure: true, proposal });
  }
  const rank = ({ proposal, distance, isSure }: Placed): number =>
    (distance === 0 && proposal.kind === 'new' ? 1 : 0) + (distance > 0 ? 2 : 0) + (isSure ? 0 : 4);
  placed.sort((a, b) => rank(a) - rank(b) || a.distance - b.distance || a.start - b.start);
  return unique(placed).filter(({ proposal }) => proposal.kind === 'new' || !excluded.has(proposal.id));
}

/**
 * Whether a name of the text is one that an actor has: "Holt" in "Joren Holt", but not "Ovanna" in "Army of Ovanna".
 */
function isSameName(line: string, mention: TextRange, name: NameInText): boolean {
  if (mention.end <= name.start || mention.start >= (name.owner ?? name.end)) return false;
  if (mention.start <= name.start && mention.end >= name.end) return true;
  const before = line.slice(name.start, mention.start).trim().split(/\s+/);
  return mention.end === name.end && !before.some((word) => isWithinNames(foldText(word)));
}

/** Leaves out what was proposed before. */
function unique(placed: readonly Placed[]): Placed[] {
  const seen = new Set<string>();
  return placed.filter(({ proposal }) => {
    const key = proposal.kind === 'actor' ? `id ${proposal.id}` : `name ${foldText(proposal.name)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function fromText(asked: Asked): Proposal[] {
  const placed = placedIn(asked).map(({ proposal }) => proposal);
  const named = new Set(placed.flatMap((proposal) => (proposal.kind === 'actor' ? [proposal.id] : [])));
  const known = new Set(asked.actors.map(({ id }) => id));
  const recent = [...new Set(asked.recent)]
    .filter((id) => known.has(id) && !named.has(id) && !asked.excluded.has(id))
    .slice(0, MOST_RECENT);
  return [...placed, ...recent.map((id): Proposal => ({ kind: 'actor', id, why: 'recent' }))];
}

function fromQuery(asked: Asked, query: string): Proposal[] {
  const { paragraphs, paragraph, actors, recent, language, excluded } = asked;
  const placed = placedIn(asked);
  const near = new Map(placed.flatMap(({ proposal }, i) => (proposal.kind === 'actor' ? [[proposal.id, i]] : [])));
  const last = new Map(recent.map((id, i) => [id, i] as const).reverse());
  const rankOf = (id: string): number => near.get(id) ?? 1e4 + (last.get(id) ?? 1e4);
  const begun = actors
    .filter(({ id, name, aliases }) => !excluded.has(id) && [name, ...aliases].some((each) => begins(each, query)))
    .map(({ id }) => id)
    .sort((a, b) => rankOf(a) - rankOf(b))
    .slice(0, MOST_ACTORS);
  const offered = new Set(begun);
  const similar = articleIndex(paragraphs, language)
    .search(actors)
    .find(query, MOST_ACTORS)
    .found.map(({ item }) => item.id)
    .filter((id) => !offered.has(id) && !excluded.has(id));
  const match = (id: string): Proposal => ({ kind: 'actor', id, why: 'match' });
  const taken = new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => foldText(each))));
  const phrases = phrasesFrom({ paragraphs, paragraph, range: asked.range, query, language }).filter(
    ({ text }) => !taken.has(foldText(text)),
  );
  const written = ({ text }: Phrase): Proposal => ({ kind: 'new', name: text, from: 'text' });
  const typed = asked.query.trim().replace(/\s+/g, ' ');
  return [
    ...begun.filter((id) => near.has(id)).map(match),
    ...phrases.filter(({ isInWords }) => isInWords).map(written),
    ...begun.filter((id) => !near.has(id)).map(match),
    ...phrases
      .filter(({ isInWords }) => !isInWords)
      .slice(0, MOST_PHRASES)
      .map(written),
    ...similar.map(match),
    ...(phrases.some(({ text }) => text === typed)
      ? []
      : [{ kind: 'new' as const, name: typed, from: 'typed' as const }]),
  ];
}

/** Whether a name, or one of its later words, begins with a folded query. */
function begins(name: string, query: string): boolean {
  const folded = foldText(name);
  for (let at = folded.indexOf(query); at !== -1; at = folded.indexOf(query, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1]!)) return true;
  }
  return false;
}
