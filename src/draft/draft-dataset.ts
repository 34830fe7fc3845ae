/** Makes a dataset of proposed statements. Each of them says that it is a draft: its `coder` is a machine. */
import type { MachineCoder } from '../data/machine-coders.js';
import { parseDataset, type Dataset } from '../data/parse-dataset.js';
import { findQuote } from '../data/quotes.js';
import type { Actor } from '../data/schema.js';
import type { CombinedProposals, CombinedStatement, Proposer } from './combined-proposals.js';
import type { DropReason } from './language-model/verify-answer.js';
import type { IncompleteProposal, Proposals, ProposedActor, ProposalReason } from './types.js';

/** Options of `draft`; all may be left out. */
export interface DraftOptions {
  /** A dataset whose actors, with their ids and names, and whose relations the draft goes on with. */
  readonly dataset?: Dataset | undefined;
  /** The title of the draft; by default the first paragraph of the text. */
  readonly title?: string | undefined;
  /** The id of the article among the sources; `article` by default. */
  readonly source?: string | undefined;
}

/** What stands beside a drafted dataset: why each statement is there, and what could not be finished. */
export interface DraftMargin {
  /** Reasons by the ids of the statements; a statement of a language model alone has none. */
  readonly reasons: ReadonlyMap<string, ProposalReason>;
  /** Who proposes each statement, by its id. */
  readonly proposers: ReadonlyMap<string, Proposer>;
  readonly incomplete: readonly IncompleteProposal[];
  /** All actors that were found; the dataset has those that a statement names. */
  readonly actors: readonly ProposedActor[];
  /** Why the rules have proposed nothing: there are no words, or they are not English; null if they read the text. */
  readonly problem: Proposals['problem'];
  /** How many statements of the language model were dropped, by reason. */
  readonly dropped: ReadonlyMap<DropReason, number>;
}

/** A drafted dataset with its margin. */
export interface ArticleDraft {
  readonly dataset: Dataset;
  readonly margin: DraftMargin;
}

const VERBS: Readonly<Record<string, string>> = {
  support: 'supports',
  recognition: 'recognises',
  'severed-ties': 'has cut ties with',
  'security-aid': 'gives security aid to',
};
/** The most units of the first paragraph that become the title. */
const LONGEST_TITLE = 200;
/** Words before a quote that tell it from the same words elsewhere in its paragraph, UTF-16 units. */
const PREFIX = 40;

/** The dataset, of format 1, and its margin. Of a known dataset it has the actors and relations of the statements. */
export function draftOf(
  paragraphs: readonly string[],
  proposals: CombinedProposals,
  { dataset: known, title, source = 'article' }: DraftOptions,
): ArticleDraft {
  const heading = title ?? (paragraphs[0] ?? '').trim().slice(0, LONGEST_TITLE).trim();
  const name = heading.trim() === '' ? 'Untitled' : readable(heading);
  const language = proposals.problem === 'other-language' ? {} : { language: 'en' };
  const context: Context = {
    source,
    paragraphs,
    names: new Map(proposals.actors.map((actor) => [actor.id, actor.name])),
    labels: new Map(known?.relationTypes.map(({ id, label }) => [id, label])),
  };
  const ids = idsOf(proposals.statements);
  const knownActors = new Map(known?.actors.map((actor) => [actor.id, actor]));
  const used = new Set(proposals.statements.flatMap(({ from, to, relation }) => [from, to, `relation ${relation}`]));
  const relationTypes = known?.relationTypes.filter(({ id }) => used.has(`relation ${id}`)) ?? [];
  const dataset = parseDataset({
    format: 1,
    title: name,
    ...language,
    sources: [{ id: source, kind: 'article', title: name, ...language }],
    actors: proposals.actors
      .filter(({ id }) => used.has(id))
      .map((actor) => knownActor(knownActors.get(actor.id)) ?? newActor(actor)),
    ...(relationTypes.length === 0 ? {} : { relationTypes }),
    statements: proposals.statements.map((statement, i) => statementOf(statement, ids[i]!, context)),
  });
  const { incomplete, actors, problem, dropped } = proposals;
  const reasons = proposals.statements.flatMap(({ why }, i) => (why === null ? [] : [[ids[i]!, why] as const]));
  const proposers = proposals.statements.map(({ proposer }, i) => [ids[i]!, proposer] as const);
  const margin = { reasons: new Map(reasons), proposers: new Map(proposers), incomplete, actors, problem, dropped };
  return { dataset, margin };
}

/** Ids in the manner of datasets written by hand: `p7-oas-guaido`. */
function idsOf(statements: readonly CombinedStatement[]): string[] {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return statements.map(({ quote, from, to }) => {
    const base = `p${quote.paragraph}-${from}-${to}`;
    let n = last.get(base) ?? 0;
    let id: string;
    do {
      n += 1;
      id = n === 1 ? base : `${base}-${n}`;
    } while (taken.has(id));
    last.set(base, n);
    taken.add(id);
    return id;
  });
}

/** A text without lone surrogates, which no file may hold. */
const readable = (text: string): string => text.replace(/\p{Surrogate}/gu, '�');

/** An actor of the known dataset without its affiliations, which rest on the words of another source. */
function knownActor(actor: Actor | undefined): Omit<Actor, 'affiliations'> | undefined {
  if (actor === undefined) return undefined;
  const { affiliations: _, ...own } = actor;
  return own;
}

function newActor({ id, kind, name, aliases, country }: ProposedActor): Actor {
  return {
    id,
    kind,
    name: readable(name),
    ...(country === undefined ? {} : { country }),
    ...(aliases.length === 0 ? {} : { aliases: aliases.map(readable) }),
  };
}

interface Context {
  readonly source: string;
  readonly paragraphs: readonly string[];
  /** Names of actors by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Labels of declared relations by id. */
  readonly labels: ReadonlyMap<string, string>;
}

function statementOf(
  { from, to, relation, standing, quote, attribution, proposer, why }: CombinedStatement,
  id: string,
  { source, paragraphs, names, labels }: Context,
): object {
  const { exact, paragraph, start } = quote;
  const isTwice = findQuote(paragraphs, { exact, paragraph }).length > 1;
  const line = paragraphs[paragraph - 1]!;
  const prefix = line.slice(Math.max(0, start - PREFIX), start).replace(/^\S*\s/, '');
  const verb = Object.hasOwn(VERBS, relation) ? VERBS[relation]! : `(${labels.get(relation) ?? relation})`;
  const fact = `${readable(names.get(from)!)} ${verb} ${readable(names.get(to)!)}`;
  const claims: Readonly<Record<string, string>> = {
    denied: `It is denied or refused that ${fact}.`,
    'called-for': `It is called for or promised that ${fact}.`,
  };
  const coder: MachineCoder = proposer === 'model' ? 'model' : 'rules';
  return {
    id,
    source,
    from,
    relation,
    to,
    standing,
    claim: claims[standing] ?? (why?.isEnded === true ? `It holds no longer that ${fact}.` : `${fact}.`),
    quote: { exact, ...(isTwice && prefix.trim() !== '' ? { prefix } : {}), paragraph },
    ...(attribution === undefined ? {} : { attribution: readable(attribution) }),
    coder,
  };
}
