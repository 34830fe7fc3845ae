/**
 * The schema of the groups of a dataset, such as blocs or regions, and of the actors that name theirs. It is apart from
 * `schema.ts`, so that it is loaded only for datasets that have groups (`full-validate.ts`).
 */
import * as v from 'valibot';
import { unknownId, type IdIndex, type Problem } from './problem.js';
import { byLanguage, filled, plainSchema } from './schema.js';

const { actors } = plainSchema.entries;

const groupSchema = v.looseObject({ id: filled, name: filled, names: v.optional(byLanguage) });

/** The schema of a dataset file without its story, as `plainSchema` is, with groups. */
export const groupedSchema = v.looseObject({
  ...plainSchema.entries,
  actors: v.array(v.looseObject({ ...actors.item.entries, group: v.optional(filled) })),
  groups: v.optional(v.array(groupSchema)),
});

/** A set of actors that has a name. */
export type Group = v.InferOutput<typeof groupSchema>;
/** A dataset with groups, whose story has not been read yet. */
export type GroupedShape = v.InferOutput<typeof groupedSchema>;

/**
 * Finds all problems of reference in the groups of a dataset. Ids that are missing or not a text are skipped, since the
 * schema has reported them already.
 *
 * @returns the problems in the order of the file; an empty list if there are none or there are no groups.
 */
export function checkGroups({ actors: listed, groups = [] }: Pick<GroupedShape, 'actors' | 'groups'>): Problem[] {
  const found: Problem[] = [];
  const known = new Map<string, number>() satisfies IdIndex;
  groups.forEach(({ id }, index) => {
    if (typeof id !== 'string') return;
    const first = known.get(id);
    if (first === undefined) known.set(id, index);
    else found.push({ type: 'duplicate-id', path: `groups[${index}].id`, id, first: `groups[${first}]` });
  });
  listed.forEach(({ group }, index) => {
    const problem = unknownId(`actors[${index}].group`, group, 'groups', known);
    if (problem !== null) found.push(problem);
  });
  return found;
}
