/** Checks how the objects of a dataset refer to each other. Shapes are checked before, in `schema.ts`. */
import type { DatasetIssue } from '../errors.js';
import type { DatasetShape } from './dataset-schema.js';
import { issueInWords, shorten } from './issues.js';
import { strayReference, type Register } from './references.js';
import type { Affiliation, Quote } from './schema.js';
import { checkStory } from './story-check.js';
import { BUILT_IN_RELATIONS } from './vocabulary.js';

/**
 * All problems of reference in `dataset`, in the order of the file; empty when it is sound.
 * Ids that are missing or no text are passed over: the schema has named them already.
 */
export function crossCheck(dataset: DatasetShape): DatasetIssue[] {
  const found: DatasetIssue[] = [];
  const register = (noun: string, list: string, items: readonly { readonly id: string }[]): Register => {
    const ids = new Map<string, number>();
    items.forEach(({ id }, index) => {
      if (typeof id !== 'string') return;
      const first = ids.get(id);
      if (first === undefined) ids.set(id, index);
      else found.push(doubled(`${list}[${index}].id`, id, `${list}[${first}]`));
    });
    return { noun, list, ids };
  };
  const sources = register('a source', 'sources', dataset.sources);
  const actors = register('an actor', 'actors', dataset.actors);
  const declared = register('a relation type', 'relationTypes', dataset.relationTypes);
  register('a statement', 'statements', dataset.statements);
  const relations: Register = {
    ...declared,
    ids: new Map([...BUILT_IN_RELATIONS.map(({ id }) => [id, -1] as const), ...declared.ids]),
  };
  dataset.relationTypes.forEach(({ id }, index) => {
    if (BUILT_IN_RELATIONS.some((relation) => relation.id === id)) {
      found.push(
        issueInWords(
          `relationTypes[${index}].id`,
          `the relation "${id}" is built in and cannot be declared again. Remove it or choose another id.`,
          `"${id}"`,
          'an id that is not built in',
          'Remove it or choose another id.',
        ),
      );
    }
  });

  const refer = (path: string, id: string, into: Register): void => {
    const stray = strayReference(path, id, into);
    if (stray !== null) found.push(stray);
  };
  const evidence = (
    path: string,
    item: { readonly source: string; readonly quote?: Quote | undefined; readonly locator?: string | undefined },
  ): void => {
    const source = dataset.sources[sources.ids.get(item.source) ?? -1];
    if (source?.kind === 'article' && item.quote === undefined) {
      found.push(
        issueInWords(
          `${path}.quote`,
          `the source "${shorten(source.id)}" is an article, so its words must be quoted. Add "quote": { "exact": "…", "paragraph": … }.`,
          'nothing',
          'the words that it rests on',
          'Add the quote.',
        ),
      );
    }
  };

  dataset.actors.forEach((actor, a) => {
    actor.affiliations?.forEach((affiliation, i) => {
      const path = `actors[${a}].affiliations[${i}]`;
      refer(`${path}.to`, affiliation.to, actors);
      refer(`${path}.source`, affiliation.source, sources);
      evidence(path, affiliation);
    });
  });
  dataset.statements.forEach((statement, s) => {
    const path = `statements[${s}]`;
    refer(`${path}.source`, statement.source, sources);
    refer(`${path}.from`, statement.from, actors);
    refer(`${path}.relation`, statement.relation, relations);
    refer(`${path}.to`, statement.to, actors);
    evidence(path, statement);
  });
  found.push(...cyclesOfAgency(dataset, actors.ids), ...checkStory(dataset));
  return found;
}

function doubled(path: string, id: string, first: string): DatasetIssue {
  return issueInWords(
    path,
    `the id "${shorten(id)}" is already taken by ${first}. Give each its own id.`,
    `"${shorten(id)}"`,
    'an id that is not taken',
    'Give each its own id.',
  );
}

/** `acts-for` that leads back to itself: nobody is his own principal, at any remove. */
function cyclesOfAgency(dataset: DatasetShape, actors: ReadonlyMap<string, number>): DatasetIssue[] {
  const found: DatasetIssue[] = [];
  const done = new Set<number>();
  const isAgency = (affiliation: Affiliation): boolean => affiliation.kind === 'acts-for';
  for (const start of dataset.actors.keys()) {
    // Depth first with an explicit trail: a dataset may hold chains longer than the call stack.
    const trail: { actor: number; next: number }[] = done.has(start) ? [] : [{ actor: start, next: 0 }];
    const onTrail = new Set<number>([start]);
    while (trail.length > 0) {
      const top = trail[trail.length - 1]!;
      const affiliations = dataset.actors[top.actor]?.affiliations ?? [];
      const index = top.next++;
      const affiliation = affiliations[index];
      if (affiliation === undefined) {
        done.add(top.actor);
        onTrail.delete(top.actor);
        trail.pop();
        continue;
      }
      const to = actors.get(affiliation.to);
      if (!isAgency(affiliation) || to === undefined || done.has(to)) continue;
      if (onTrail.has(to)) {
        const names = [...trail.slice(trail.findIndex(({ actor }) => actor === to)).map(({ actor }) => actor), to].map(
          (actor) => `"${shorten(dataset.actors[actor]!.id)}"`,
        );
        const shown = names.length > 6 ? [...names.slice(0, 3), '…', ...names.slice(-2)] : names;
        found.push(
          issueInWords(
            `actors[${top.actor}].affiliations[${index}].to`,
            `acts-for leads in a circle: ${shown.join(' → ')}. Remove one of these affiliations.`,
            `"${shorten(affiliation.to)}"`,
            'a principal that does not act for its own agent',
            'Remove one of these affiliations.',
          ),
        );
        continue;
      }
      onTrail.add(to);
      trail.push({ actor: to, next: 0 });
    }
  }
  return found;
}
