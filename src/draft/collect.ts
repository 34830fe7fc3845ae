/** Gathers what the sentences of an article say into proposals: actors with ids, each statement once. */
import type { Actor } from '../data/schema.js';
import type { Standing } from '../data/vocabulary.js';
import { freeActorId } from './free-actor-id.js';
import type { Hit } from './hit.js';
import type { KnownActors } from './known-actors.js';
import { quoteRange } from './quote-range.js';
import { isSameSide, type ActorEntry, type Register } from './register.js';
import type { ParsedSentence } from './sentence.js';
import { isSomebody } from './somebody.js';
import { settle, triggerChunk } from './standing.js';
import type { Speaker } from './speakers.js';
import type { IncompleteProposal, ProposedActor, Proposals, ProposedStatement } from './types.js';

/** The most other names that are kept of a new actor. */
const MOST_ALIASES = 12;

interface Gathered {
  readonly from: ActorEntry;
  readonly to: ActorEntry;
  readonly statement: Omit<ProposedStatement, 'from' | 'to'>;
  readonly isImplied: boolean;
}

interface Unfinished {
  readonly from: ActorEntry | null;
  readonly to: ActorEntry | null;
  readonly proposal: Omit<IncompleteProposal, 'from' | 'to'>;
}

/** Statements that agree in this are one: denials and wishes are others than facts. */
const classOf = (standing: Standing): string =>
  standing === 'denied' || standing === 'called-for' ? standing : 'fact';

/** The first of those who act, and of those to whom it is done, of whom the article says who they are. */
const doerOf = ({ from }: Hit): ActorEntry | null => from?.actors.find((actor) => isSomebody(actor, true)) ?? null;
const doneTo = ({ to }: Hit): ActorEntry | null => to?.actors.find((actor) => isSomebody(actor, false)) ?? null;

export class Collection {
  readonly #register: Register;
  readonly #known: KnownActors;
  readonly #gathered = new Map<string, Gathered>();
  readonly #unfinished = new Map<string, Unfinished>();

  /** @param known The actors of the open dataset. */
  constructor(register: Register, known: KnownActors) {
    this.#register = register;
    this.#known = known;
  }

  /** Takes in what a hit says, once for each pair of actors. */
  add(s: ParsedSentence, hit: Hit, speakers: readonly Speaker[]): void {
    if (hit.from === null || hit.to === null) {
      if (hit.to !== null) this.#addAsker(s, hit, speakers);
      this.#addUnfinished(s, hit);
      return;
    }
    // “A and B spoke after recognising both lands”: nobody does it to himself.
    const isMutual = hit.to.actors.length === 0;
    if (doerOf(hit) === null || (!isMutual && doneTo(hit) === null)) this.#addUnfinished(s, hit);
    if (!isMutual && hit.from.actors.every((actor) => hit.to!.actors.includes(actor))) return;
    for (const from of hit.from.actors)
      for (const to of isMutual ? hit.from.actors : hit.to.actors)
        if (this.#isPair(from, to)) this.#addPair(s, hit, from, to, speakers);
    this.#addAsker(s, hit, speakers);
  }

  /**
   * Whether two actors are named and different: an army without a name may be that of the only state that has one here.
   */
  #isPair(from: ActorEntry, to: ActorEntry): boolean {
    return (
      from !== to &&
      isSomebody(from, true) &&
      isSomebody(to, false) &&
      from.key !== `army:${to.key}` &&
      to.key !== `army:${from.key}` &&
      from.key !== `people:${to.key}`
    );
  }

  #addPair(s: ParsedSentence, hit: Hit, from: ActorEntry, to: ActorEntry, speakers: readonly Speaker[]): void {
    const { standing, attribution, isSure } = settle(s, hit, from, speakers);
    // What the people are asked for is told; what a crowd feels is not.
    if (/^people\b/i.test(from.name) && hit.rule === 'noun' && standing !== 'called-for') return;
    const key = [s.number, from.key, hit.relation, to.key, classOf(standing)].join('|');
    const old = this.#gathered.get(key);
    // What is told outweighs what only shows.
    if (old !== undefined && !(old.isImplied && !hit.isImplied)) return;
    const { start, end } = quoteRange(s, hit);
    const trigger = s.tokens[hit.trigger]!;
    this.#gathered.set(key, {
      from,
      to,
      isImplied: hit.isImplied,
      statement: {
        relation: hit.relation,
        standing,
        quote: { exact: s.paragraph.slice(start, end), paragraph: s.number, start, end },
        ...(attribution === '' ? {} : { attribution }),
        why: {
          trigger: { start: trigger.start, end: trigger.end },
          rule: hit.rule,
          isSure: { from: hit.from!.isSure, to: hit.to!.isSure, standing: isSure },
          isEnded: hit.roles.isEnded,
        },
      },
    });
  }

  /** Who urges others to recognise or to support somebody supports him. */
  #addAsker(s: ParsedSentence, hit: Hit, speakers: readonly Speaker[]): void {
    const { asker } = hit.roles;
    if (
      asker === null ||
      hit.roles.mood !== 'called-for' ||
      hit.roles.isNegated ||
      hit.roles.isEnded ||
      hit.from?.from === asker.from
    )
      return;
    if (hit.relation === 'severed-ties') return;
    const first = s.chunks[asker.from]?.first ?? hit.first;
    const supports: Hit = {
      ...hit,
      relation: 'support',
      rule: 'asked',
      from: asker,
      first: Math.min(first, hit.first),
      roles: { ...hit.roles, mood: null, asker: null },
      isImplied: true,
    };
    for (const from of asker.actors)
      for (const to of hit.to!.actors)
        if (this.#isPair(from, to) && !(hit.relation === 'security-aid' && isSameSide(from, to)))
          this.#addPair(s, supports, from, to, speakers);
  }

  #addUnfinished(s: ParsedSentence, hit: Hit): void {
    const from = doerOf(hit);
    const to = doneTo(hit);
    const { start, end } = s.tokens[hit.trigger]!;
    const key = [s.number, start, hit.relation].join('|');
    if ((from === null && to === null) || this.#unfinished.has(key) || triggerChunk(s, hit) < 0) return;
    this.#unfinished.set(key, {
      from,
      to,
      proposal: { paragraph: s.number, start, end, relation: hit.relation, rule: hit.rule },
    });
  }

  /** All that was gathered. */
  proposals(): Proposals {
    const gathered = [...this.#gathered.values()].toSorted(byPlace);
    const merged = this.#mergedArmies(gathered);
    const actors = new Map<string, ProposedActor>(this.#known.actors.map((actor) => [actor.id, ofDataset(actor, [])]));
    const ids = new Map<ActorEntry, string>();
    const idOf = (entry: ActorEntry): string => {
      const actor = merged.get(entry) ?? entry;
      const old = ids.get(actor);
      if (old !== undefined) return old;
      const known = this.#known.meant(actor);
      const id = known?.id ?? freeActorId(actor, actors);
      ids.set(actor, id);
      const words = [...(actors.get(id)?.aliases ?? []), ...actor.aliases, actor.name];
      actors.set(id, known === null ? actorOf(actor, id) : ofDataset(known, words));
      return id;
    };
    const statements = gathered
      .map(({ from, to, statement }) => ({ from: idOf(from), to: idOf(to), ...statement }))
      .filter(isFirstOfItsKind())
      .filter(isNews((id) => actors.get(id)!.name));
    const told = new Set(
      statements.map(({ quote, why, relation }) => [quote.paragraph, why.trigger.start, relation].join('|')),
    );
    const incomplete = [...this.#unfinished]
      .filter(([key]) => !told.has(key))
      .map(([, { from, to, proposal }]) => ({
        ...proposal,
        from: from === null ? null : idOf(from),
        to: to === null ? null : idOf(to),
      }))
      .toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
    return { actors: [...actors.values()], statements, incomplete, problem: null };
  }

  /** “the military” without a country is the only army of a state that the statements name. */
  #mergedArmies(gathered: readonly Gathered[]): ReadonlyMap<ActorEntry, ActorEntry> {
    const named = new Set(gathered.flatMap(({ from, to }) => [from, to]));
    const armies = [...named].filter(({ key }) => key.startsWith('army:'));
    const merged = new Map<ActorEntry, ActorEntry>();
    if (armies.length !== 1) return merged;
    for (const word of ['military', 'army', 'troops', 'armed forces', 'soldiers']) {
      const entry = this.#register.get(`group:${word}`);
      if (entry === null) continue;
      armies[0]!.aliases.add(`the ${word}`);
      merged.set(entry, armies[0]!);
    }
    return merged;
  }
}

const byPlace = (a: Gathered, b: Gathered): number =>
  a.statement.quote.paragraph - b.statement.quote.paragraph ||
  a.statement.why.trigger.start - b.statement.why.trigger.start;

/** Passes each statement of a paragraph once, and none from an actor to itself: two may be one in the dataset. */
function isFirstOfItsKind(): (statement: ProposedStatement) => boolean {
  const seen = new Set<string>();
  return ({ from, to, relation, standing, quote }) => {
    const key = [quote.paragraph, from, relation, to, classOf(standing)].join('|');
    const isFirst = from !== to && !seen.has(key);
    seen.add(key);
    return isFirst;
  };
}

/** Rules that read a description of somebody. */
const DESCRIBING: ReadonlySet<string> = new Set(['followers', 'pro', 'compound', 'loyal', 'ally']);

/** Passes what an article tells; of what it implies by calling somebody so, only what it has not told before. */
function isNews(nameOf: (id: string) => string): (statement: ProposedStatement) => boolean {
  const told = new Set<string>();
  return ({ from, to, relation, standing, why }) => {
    const key = [nameOf(from), relation, nameOf(to)].join('|');
    const isOld = told.has(key) && standing === 'implied' && DESCRIBING.has(why.rule);
    if (classOf(standing) === 'fact') told.add(key);
    return !isOld;
  };
}

const otherNames = (words: Iterable<string>, name: string): string[] =>
  [...new Set(words)].filter((alias) => alias !== name && alias.trim() !== '').slice(0, MOST_ALIASES);

function actorOf({ kind, name, aliases, country }: ActorEntry, id: string): ProposedActor {
  return {
    id,
    kind,
    name,
    aliases: otherNames(aliases, name),
    ...(country === undefined ? {} : { country }),
    isKnown: false,
  };
}

/** An actor of the open dataset, with the words that the article uses for it. */
function ofDataset({ id, kind, name, country }: Actor, words: readonly string[]): ProposedActor {
  return {
    id,
    kind,
    name,
    aliases: otherNames(words, name),
    ...(country === undefined ? {} : { country }),
    isKnown: true,
  };
}
