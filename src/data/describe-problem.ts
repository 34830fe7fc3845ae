/** Describes problems of reference in words: where, what was found, what was expected, and the remedy. */
import type { DatasetIssue } from '../errors.js';
import { didYouMean, issueInWords, shorten } from './issues.js';
import type { ListName, Problem } from './problem.js';

/** For each list, the noun for one of its items, and the list of the file to which a new item is added. */
const ITEMS: Readonly<Record<ListName, { readonly noun: string; readonly addTo: string }>> = {
  sources: { noun: 'a source', addTo: 'sources' },
  actors: { noun: 'an actor', addTo: 'actors' },
  relationTypes: { noun: 'a relation type', addTo: 'relationTypes' },
  statements: { noun: 'a statement', addTo: 'statements' },
  edges: { noun: 'an edge', addTo: 'statements' },
};

/** Of a circle with more names than this, only the first and the last are named. */
const LONGEST_CIRCLE = 6;

/** The issue that describes a problem to an author. */
export function describeProblem(problem: Problem): DatasetIssue {
  const { path } = problem;
  const id = shorten(problem.id);
  switch (problem.type) {
    case 'duplicate-id':
      return issueInWords(
        path,
        `the id "${id}" is already taken by ${problem.first}. Give each its own id.`,
        `"${id}"`,
        'an id that is not taken',
        'Give each its own id.',
      );
    case 'built-in-relation':
      return issueInWords(
        path,
        `the relation "${problem.id}" is built in and cannot be declared again. Remove it or choose another id.`,
        `"${problem.id}"`,
        'an id that is not built in',
        'Remove it or choose another id.',
      );
    case 'missing-quote':
      return issueInWords(
        path,
        `the source "${id}" is an article, so its words must be quoted. Add "quote": { "exact": "…", "paragraph": … }.`,
        'nothing',
        'the words that it rests on',
        'Add the quote.',
      );
    case 'unknown-edge-end':
      return issueInWords(
        path,
        `no edge has the id "${id}". Name both its actors.`,
        `"edge:${id}"`,
        'the id of an edge',
        'Name both its actors.',
      );
    case 'agency-circle':
      return circleIssue(path, problem.id, problem.circle);
    default:
      return unknownIdIssue(problem);
  }
}

function circleIssue(path: string, id: string, circle: readonly string[]): DatasetIssue {
  const names = circle.map((actor) => `"${shorten(actor)}"`);
  const shown = names.length > LONGEST_CIRCLE ? [...names.slice(0, 3), '…', ...names.slice(-2)] : names;
  return issueInWords(
    path,
    `acts-for leads in a circle: ${shown.join(' → ')}. Remove one of these affiliations.`,
    `"${shorten(id)}"`,
    'a principal that does not act for its own agent',
    'Remove one of these affiliations.',
  );
}

function unknownIdIssue({ path, id, list, known, prefix }: Extract<Problem, { type: 'unknown-id' }>): DatasetIssue {
  const { noun, addTo } = ITEMS[list];
  const start = `no ${noun.replace(/^an? /, '')} has the id "${shorten(id)}"`;
  const expected = `the id of ${noun}`;
  const found = `"${shorten(prefix + id)}"`;
  const meant = didYouMean(id, known.keys());
  if (meant === undefined) {
    const remedy = `Add it to ${addTo}, or correct the id.`;
    return issueInWords(path, `${start}. ${remedy}`, found, expected, remedy);
  }
  const remedy = `did you mean "${shorten(prefix + meant)}"?`;
  return issueInWords(path, `${start}; ${remedy}`, found, expected, remedy);
}
