/** Checks that the views of a story name what their dataset knows. Shapes are checked before, in `story-schema.ts`. */
import type { DatasetIssue } from '../errors.js';
import type { DatasetShape } from './dataset-schema.js';
import { issueInWords, shorten } from './issues.js';
import { strayReference, type Register } from './references.js';
import { BUILT_IN_RELATIONS } from './vocabulary.js';

/** Of a dataset that is invalid besides, an id may be missing. */
const byId = (items: readonly { readonly id: string }[]): Map<string, number> =>
  new Map(items.map(({ id }, index) => [id, index] as const).filter(([id]) => typeof id === 'string'));

/** All problems of reference in the story of `dataset`, in the order of the file; empty when it is sound or there is none. */
export function checkStory(dataset: DatasetShape): DatasetIssue[] {
  const found: DatasetIssue[] = [];
  const actors: Register = { noun: 'an actor', list: 'actors', ids: byId(dataset.actors) };
  const sources: Register = { noun: 'a source', list: 'sources', ids: byId(dataset.sources) };
  const statements: Register = { noun: 'a statement', list: 'statements', ids: byId(dataset.statements) };
  const relations: Register = {
    noun: 'a relation type',
    list: 'relationTypes',
    ids: new Map([...BUILT_IN_RELATIONS.map(({ id }) => [id, -1] as const), ...byId(dataset.relationTypes)]),
  };
  let edges: Register | undefined;
  const refer = (path: string, id: unknown, into: Register, prefix = ''): void => {
    const stray = strayReference(path, id, into, prefix);
    if (stray !== null) found.push(stray);
  };
  const select = (path: string, selected: string, fold: boolean): void => {
    const [, kind, id = ''] = /^(actor|edge|statement):(.+)$/s.exec(selected) ?? [];
    if (kind === 'actor') refer(path, id, actors, 'actor:');
    else if (kind === 'statement') refer(path, id, statements, 'statement:');
    else if (kind === 'edge') {
      edges ??= { noun: 'an edge', list: 'statements', ids: edgesOf(dataset) };
      // What is folded is drawn under the names of others.
      if (!fold) refer(path, id, edges, 'edge:');
      else if (!id.split('/').some((part, i) => i !== 1 && !actors.ids.has(decoded(part)))) return;
      else
        found.push(
          issueInWords(
            path,
            `no edge has the id "${shorten(id)}". Name both its actors.`,
            `"edge:${shorten(id)}"`,
            'the id of an edge',
            'Name both its actors.',
          ),
        );
    }
  };
  dataset.story?.forEach(({ view }, s) => {
    const path = `story[${s}].view`;
    const all = (key: 'between' | 'relations' | 'sources' | 'sides', into: Register): void => {
      const list: unknown = view?.[key];
      if (Array.isArray(list)) list.forEach((id, i) => refer(`${path}.${key}[${i}]`, id, into));
    };
    refer(`${path}.focus`, view?.focus, actors);
    all('between', actors);
    all('relations', relations);
    all('sources', sources);
    all('sides', actors);
    if (typeof view?.selected === 'string') select(`${path}.selected`, view.selected, view.fold === true);
  });
  return found;
}

/** Ids of all edges, by the rule of the model: `from/relation/to`, each part encoded; a tie given again has a number. */
function edgesOf({ actors, statements }: Pick<DatasetShape, 'actors' | 'statements'>): Map<string, number> {
  const ids = new Map<string, number>();
  statements.forEach(({ from, relation, to }, index) => ids.set([from, relation, to].map(encoded).join('/'), index));
  const ties = new Map<string, number>();
  for (const { id, affiliations } of actors) {
    for (const { kind, to } of affiliations ?? []) {
      const tie = `${encoded(id)}/~${kind}/${encoded(to)}`;
      const count = (ties.get(tie) ?? 0) + 1;
      ties.set(tie, count);
      ids.set(count === 1 ? tie : `${tie}/${count}`, -1);
    }
  }
  return ids;
}

/** Of a dataset that is invalid besides, texts may be none, or not well formed. */
function encoded(part: string): string {
  try {
    return encodeURIComponent(part);
  } catch {
    return '';
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
