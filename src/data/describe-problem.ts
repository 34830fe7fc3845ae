/** Describes problems of reference: what is wrong, what was expected, and the id that was probably meant. */
import { actorNamed } from './actor-named.js';
import type { DatasetShape } from './dataset-schema.js';
import { either, firstOf, shorten } from './describe-value.js';
import { didYouMean } from './did-you-mean.js';
import { placeInFile, type Finding } from './issues.js';
import { listInText } from './list-in-text.js';
import { meantWord } from './meant-values.js';
import { parsePath } from './path.js';
import type { ListName, Problem } from './problem.js';

/** For each list, the noun for one of its items with its article, and the list to which a new item is added. */
const ITEMS: Readonly<Record<ListName, { readonly noun: string; readonly article: string; readonly addTo: string }>> = {
  sources: { noun: 'source', article: 'a', addTo: 'sources' },
  actors: { noun: 'actor', article: 'an', addTo: 'actors' },
  groups: { noun: 'group', article: 'a', addTo: 'groups' },
  relationTypes: { noun: 'relation', article: 'a', addTo: 'relationTypes' },
  statements: { noun: 'statement', article: 'a', addTo: 'statements' },
  edges: { noun: 'edge', article: 'an', addTo: 'statements' },
};

/** Of a circle with more names than this, only the first and the last are named. */
const LONGEST_CIRCLE = 4;

/** Lists of at most this many ids are named, where an id is not among them. */
const FEW = 6;

/** The finding that describes a problem to an author. */
export function describeProblem(problem: Problem, dataset: DatasetShape): Finding {
  const path = parsePath(problem.path);
  const id = shorten(problem.id);
  switch (problem.type) {
    case 'duplicate-id': {
      const first = placeInFile(parsePath(problem.first), undefined).words;
      if (path[0] === 'pins')
        return {
          code: 'repeated-pin',
          path: [...path.slice(0, -1), 'actor'],
          found: `"${id}"`,
          expected: 'each actor once',
          what: `the actor "${id}" is already pinned by ${first}`,
          remedy: 'Delete one of them.',
        };
      return {
        code: 'duplicate-id',
        path,
        found: `"${id}"`,
        expected: 'an id that is not taken',
        what: `the id "${id}" is already taken by ${first}`,
        remedy: 'Use another id.',
      };
    }
    case 'built-in-relation':
      return {
        code: 'built-in-relation',
        path,
        found: `"${id}"`,
        expected: 'an id that is not built in',
        what: `the relation "${id}" is built in and cannot be declared again`,
        remedy: 'Delete it, or choose another id.',
      };
    case 'missing-quote':
      return {
        code: 'missing-quote',
        path,
        subject: path.slice(0, -1),
        found: 'nothing',
        expected: 'the words that it rests on',
        what: `the source "${id}" is an article, so its words must be quoted`,
        remedy: 'Add "quote": { "exact": "…", "paragraph": … }.',
      };
    case 'unknown-edge-end':
      return {
        code: 'unknown-id',
        path,
        found: `"edge:${id}"`,
        expected: 'the id of an edge',
        what: `no edge has the id "${id}"`,
        remedy: 'Write it as edge:FROM/RELATION/TO, with the ids of two actors of the dataset.',
      };
    case 'agency-circle':
      return circleFinding(problem);
    default:
      return unknownIdFinding(problem, dataset);
  }
}

function circleFinding({ path, id, circle }: Extract<Problem, { type: 'agency-circle' }>): Finding {
  const names = circle.map((actor) => `"${shorten(actor, 20)}"`);
  const shown = names.length > LONGEST_CIRCLE ? [...names.slice(0, 2), '…', ...names.slice(-2)] : names;
  const isAlone = circle.length === 2;
  return {
    code: isAlone ? 'acts-for-itself' : 'acts-for-circle',
    path: parsePath(path),
    found: `"${shorten(id)}"`,
    expected: 'an actor that does not act for this one',
    what: isAlone ? 'an actor cannot act for itself' : `acts-for forms a circle: ${shown.join(' → ')}`,
    remedy: isAlone ? 'Name the actor for whom it acts, or delete this.' : 'Delete one of these affiliations.',
  };
}

function unknownIdFinding(problem: Extract<Problem, { type: 'unknown-id' }>, dataset: DatasetShape): Finding {
  const { path, id, list, known, prefix } = problem;
  const { noun, article, addTo } = ITEMS[list];
  const finding = {
    code: 'unknown-id',
    path: parsePath(path),
    found: `"${shorten(prefix + id)}"`,
    expected: `the id of ${article} ${noun}`,
    what: `no ${noun} has the id "${shorten(id)}"`,
  } as const;
  const named = list === 'actors' ? actorNamed(id, dataset) : undefined;
  const meant = named ?? (list === 'relationTypes' ? meantWord(id, [...known.keys()]) : didYouMean(id, known.keys()));
  if (meant !== undefined) {
    const suggestion = prefix + meant;
    const remedy =
      named === undefined ? `Did you mean "${shorten(suggestion)}"?` : `Its id is "${shorten(suggestion)}".`;
    return { ...finding, remedy, suggestion };
  }
  const parts = parsePath(path);
  const several = parts.at(-3) === 'view' ? listInText(id, String(parts.at(-2)), dataset) : null;
  if (several !== null) return { ...finding, remedy: `Write ${several.map((each) => `"${each}"`).join(', ')}.` };
  const ids = [...known.keys()];
  if (list === 'relationTypes')
    return {
      ...finding,
      what: `"${shorten(id)}" is not known`,
      remedy: `Use ${oneOfFirst(ids)}, or add a relation type.`,
    };
  const those = ids.length > 0 && ids.length <= FEW ? `Known ids: ${firstOf(ids)}.` : '';
  return { ...finding, remedy: list === 'edges' || those === '' ? `Correct it, or add it to ${addTo}.` : those };
}

/** Names the first ids, as many as fit in some 80 letters. */
function oneOfFirst(ids: readonly string[]): string {
  let count = 0;
  for (let length = 0; count < ids.length && length < 64; count += 1) length += ids[count]!.length + 2;
  return count < ids.length ? `${ids.slice(0, count).join(', ')} or one of ${ids.length - count} more` : either(ids);
}
