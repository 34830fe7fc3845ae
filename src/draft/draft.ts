/** Drafts a dataset for an article: proposed statements that nobody has read yet, marked as such. */
import { parseDataset, type Dataset } from '../data/parse-dataset.js';
import { findQuote, paragraphsOf } from '../data/quotes.js';
import type { Actor } from '../data/schema.js';
import type { RelationType } from '../data/vocabulary.js';
import { proposeStatements } from './propose.js';
import type { IncompleteProposal, Proposals, ProposedActor, ProposedStatement, ProposalReason } from './types.js';

/** `coder` of every statement that a machine has drafted and nobody has accepted. */
export const RULE_CODER = 'rules';

/** Options of {@link draft}; all may be left out. */
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
  /** Reasons by the ids of the statements. */
  readonly reasons: ReadonlyMap<string, ProposalReason>;
  readonly incomplete: readonly IncompleteProposal[];
  readonly problem: Proposals['problem'];
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

/**
 * Drafts a dataset of format 1 for an article in English. Every statement has `coder: "rules"` and a quote that stands
 * in the text; it is for a person to accept, mend or reject. Another language, or no text, gives no statements.
 *
 * @param text One paragraph a line, the headline first.
 */
export function draft(text: string, { dataset: known, title, source = 'article' }: DraftOptions = {}): ArticleDraft {
  const paragraphs = paragraphsOf(text);
  const relationTypes = (known?.relationTypes ?? []) as readonly RelationType[];
  const proposals = proposeStatements(paragraphs, { actors: known?.actors, relationTypes });
  const heading = title ?? (paragraphs[0] ?? '').trim().slice(0, LONGEST_TITLE);
  const name = heading === '' ? 'Untitled' : readable(heading);
  const names = new Map(proposals.actors.map((actor) => [actor.id, actor.name]));
  const knownActors = new Map(known?.actors.map((actor) => [actor.id, actor]));
  const counts = new Map<string, number>();
  const reasons = new Map<string, ProposalReason>();
  const statements = proposals.statements.map((statement) => {
    const base = `p${statement.quote.paragraph}-${statement.from}-${statement.to}`;
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    const id = count === 1 ? base : `${base}-${count}`;
    reasons.set(id, statement.why);
    return statementOf(statement, id, source, paragraphs, names, relationTypes);
  });
  const dataset = parseDataset({
    format: 1,
    title: name,
    language: 'en',
    sources: [{ id: source, kind: 'article', title: name, language: 'en' }],
    actors: proposals.actors.map((actor) => knownActors.get(actor.id) ?? actorOf(actor)),
    ...(relationTypes.length === 0 ? {} : { relationTypes }),
    statements,
  });
  return { dataset, margin: { reasons, incomplete: proposals.incomplete, problem: proposals.problem } };
}

/** A text without lone surrogates, which no file may hold. */
const readable = (text: string): string => text.replace(/\p{Surrogate}/gu, '�');

function actorOf({ id, kind, name, aliases, country }: ProposedActor): Actor {
  return {
    id,
    kind,
    name: readable(name),
    ...(country === undefined ? {} : { country }),
    ...(aliases.length === 0 ? {} : { aliases: aliases.map(readable) }),
  };
}

function statementOf(
  { from, to, relation, standing, quote, attribution, why }: ProposedStatement,
  id: string,
  source: string,
  paragraphs: readonly string[],
  names: ReadonlyMap<string, string>,
  relationTypes: readonly RelationType[],
): object {
  const { exact, paragraph, start } = quote;
  const isTwice = findQuote(paragraphs, { exact, paragraph }).length > 1;
  const line = paragraphs[paragraph - 1]!;
  const prefix = line.slice(Math.max(0, start - PREFIX), start).replace(/^\S*\s/, '');
  const label = relationTypes.find((type) => type.id === relation)?.label ?? relation;
  const verb = Object.hasOwn(VERBS, relation) ? VERBS[relation]! : `(${label})`;
  const fact = `${readable(names.get(from)!)} ${verb} ${readable(names.get(to)!)}`;
  const claims: Readonly<Record<string, string>> = {
    denied: `It is denied or refused that ${fact}.`,
    'called-for': `It is called for or promised that ${fact}.`,
  };
  return {
    id,
    source,
    from,
    relation,
    to,
    standing,
    claim: claims[standing] ?? (why.isEnded ? `It holds no longer that ${fact}.` : `${fact}.`),
    quote: { exact, ...(isTwice && prefix.trim() !== '' ? { prefix } : {}), paragraph },
    ...(attribution === undefined ? {} : { attribution: readable(attribution) }),
    coder: RULE_CODER,
  };
}
