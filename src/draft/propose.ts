/** Proposes statements for an article in English: who takes which side, by whose word, in which words. */
import { Collection } from './collect.js';
import { exceptedAfter, followedBy } from './coordination.js';
import { diplomatHits } from './diplomat-frames.js';
import { lawfulHits, legitimacyHits, saidLawfulHits } from './legitimacy-frames.js';
import { noEvidence } from './evidence.js';
import type { Hit } from './hit.js';
import { KnownActors } from './known-actors.js';
import { isOtherLanguage } from './language.js';
import { lexiconOf } from './lexicon.js';
import { likewiseHits, type PlacedHit } from './likewise.js';
import { nounHits } from './noun-frames.js';
import { declaredPatterns, NOUN_PATTERNS, patternVerbs, VERB_PATTERNS, type NounPattern } from './patterns.js';
import { Receivers } from './receivers.js';
import { Register } from './register.js';
import { readSentence, type ParsedSentence } from './sentence.js';
import { sentencesOf } from './sentences.js';
import { sideHits } from './side-frames.js';
import { speakersIn, type Speaker } from './speakers.js';
import { isSupposed, triggerChunk } from './standing.js';
import { surveyNames, surveyWords } from './survey.js';
import { tokensOf } from './tokens.js';
import { purposesOf, receiptHits, requestHits, transferHits } from './transfer-frames.js';
import type { ProposalOptions, ProposalProgress, Proposals } from './types.js';
import { patternsByVerb, verbHits, type PatternsByVerb } from './verb-frames.js';
import { wordHits } from './word-frames.js';

/** What a sentence points back to lies at most so many hits back. */
const REMEMBERED = 12;

/**
 * Proposes statements for an article. It is deterministic: the same text gives the same proposals everywhere.
 *
 * @param paragraphs As `paragraphsOf` of `data/quotes.ts` gives them; the headline is the first.
 */
export function proposeStatements(paragraphs: readonly string[], options: ProposalOptions = {}): Proposals {
  const steps = proposalSteps(paragraphs, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * The same in steps of one sentence each, between which the caller may yield to a page, tell the progress, or stop. The
 * first step reads the tables of words.
 */
export function* proposalSteps(
  paragraphs: readonly string[],
  { actors = [], relationTypes = [] }: ProposalOptions = {},
): Generator<ProposalProgress, Proposals> {
  const all = 2 * paragraphs.reduce((sum, { length }) => sum + length, 0);
  const nothing = { actors: [], statements: [], incomplete: [] };
  if (!paragraphs.some((paragraph) => /\p{L}/u.test(paragraph))) return { ...nothing, problem: 'empty' };
  if (isOtherLanguage(paragraphs)) return { ...nothing, problem: 'other-language' };
  const declared = declaredPatterns(relationTypes);
  const lexicon = lexiconOf(patternVerbs(declared.verbs));
  const verbs = patternsByVerb([...VERB_PATTERNS, ...declared.verbs]);
  const nouns = [...NOUN_PATTERNS, ...declared.nouns];
  const evidence = noEvidence();
  const register = new Register(evidence);
  const known = new KnownActors(actors);
  yield { done: 0, all };
  let done = 0;
  // Capitals are known only when the whole article was read; full names and short names need them.
  for (const [pass, survey] of [surveyWords, surveyNames].entries())
    for (const paragraph of paragraphs) {
      for (const span of sentencesOf(paragraph)) {
        survey(tokensOf(paragraph, span), evidence, lexicon);
        if (pass === 0) done += span.end - span.start;
        yield { done: Math.min(done, all / 2), all };
      }
    }
  done = all / 2;
  known.teach(evidence, lexicon);
  const collection = new Collection(register, known);
  const remembered: PlacedHit[] = [];
  const receivers = new Receivers();
  let previous: ParsedSentence | null = null;
  for (const [index, paragraph] of paragraphs.entries())
    for (const span of sentencesOf(paragraph)) {
      const sentence: ParsedSentence = readSentence(
        paragraph,
        index + 1,
        span,
        { lexicon, evidence, register },
        previous,
      );
      const speakers = speakersIn(sentence);
      for (const told of hitsOf(sentence, verbs, nouns, remembered, speakers)) {
        const hit = receivers.complete(sentence, told);
        collection.add(sentence, hit, speakers);
        if (hit.from !== null && hit.to !== null) remembered.push({ sentence, hit });
      }
      remembered.splice(0, Math.max(0, remembered.length - REMEMBERED));
      previous = sentence;
      done += span.end - span.start;
      yield { done: Math.min(done, all), all };
    }
  return collection.proposals();
}

/** What a sentence says, in its order, without what it only supposes. */
function hitsOf(
  s: ParsedSentence,
  verbs: PatternsByVerb,
  nouns: readonly NounPattern[],
  before: readonly PlacedHit[],
  speakers: readonly Speaker[],
): Hit[] {
  const purposes = purposesOf(s);
  const transfers = transferHits(s);
  const clauses = verbHits(s, verbs).filter(
    ({ relation, trigger }) =>
      !/^(?:support|security-aid)$/.test(relation) || !purposes.has(triggerChunk(s, { trigger })),
  );
  /** Whether a verb has told already what a noun says: “pledged their support for A”. */
  const isTold = (noun: Hit): boolean =>
    [...transfers, ...clauses].some(
      ({ rule, relation, first, end }) =>
        rule !== 'verb' && relation === noun.relation && noun.trigger >= first && noun.trigger < end,
    );
  const own = [
    ...transfers,
    ...clauses,
    ...requestHits(s),
    ...sideHits(s),
    ...receiptHits(s),
    ...legitimacyHits(s),
    ...saidLawfulHits(s, speakers),
    ...diplomatHits(s),
    ...nounHits(s, nouns).filter((hit) => !isTold(hit)),
    ...wordHits(s),
  ].toSorted((a, b) => a.trigger - b.trigger);
  const whole = own.map((hit) => {
    const others = hit.from === null || hit.to === null ? null : followedBy(s, Math.max(hit.from.to, hit.to.to) + 1);
    return others === null ? hit : { ...hit, from: { ...hit.from!, actors: [...hit.from!.actors, ...others.actors] } };
  });
  const excepted = own.flatMap((hit) => {
    const others = hit.to === null || hit.to.to < triggerChunk(s, hit) ? null : exceptedAfter(s, hit.to.to + 1);
    if (others === null) return [];
    const roles = { ...hit.roles, isNegated: !hit.roles.isNegated, asker: null };
    return [{ ...hit, to: others, end: s.chunks[others.to]!.end, roles }];
  });
  const hits = [...whole, ...excepted, ...lawfulHits(s, own), ...likewiseHits(s, own, before)];
  return hits.filter((hit) => !isSupposed(s, hit));
}
