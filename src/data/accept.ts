/**
 * The short way in: takes a dataset that is plainly sound, without the means to say what is wrong
 * with others, so that these need not travel to readers who never see them.
 */
import * as v from 'valibot';
import type { Dataset } from './parse.js';
import { plainSchema, type PlainShape } from './schema.js';
import { BUILT_IN_RELATIONS } from './vocabulary.js';

/**
 * @param input What `parseDataset` takes.
 * @returns what it gives, or null where it has to be asked: the dataset is invalid, has keys that
 *   are not known, or agents that act for agents. A story has not been read: `acceptStory` does it.
 */
export function acceptDataset(input: unknown): Dataset | null {
  const result = v.safeParse(plainSchema, input);
  if (!result.success || !holdsKnownKeysOnly(plainSchema, input) || !refersWell(result.output)) return null;
  // Those of a story are added once it is read.
  return Object.defineProperty(result.output as Dataset, 'warnings', {
    value: [],
    enumerable: false,
    configurable: true,
  });
}

/** Likewise for the text of a file. */
export function acceptDatasetText(text: string): Dataset | null {
  try {
    return acceptDataset(JSON.parse(text));
  } catch {
    return null;
  }
}

/** No key that the schema does not name, and no list where an object belongs, which valibot lets pass. */
export function holdsKnownKeysOnly(schema: v.GenericSchema, value: unknown): boolean {
  const { type, item, entries, wrapped } = schema as unknown as {
    type: string;
    item?: v.GenericSchema;
    entries?: Record<string, v.GenericSchema>;
    wrapped?: v.GenericSchema;
  };
  if (wrapped !== undefined) return holdsKnownKeysOnly(wrapped, value);
  if (typeof value !== 'object' || value === null) return true;
  if (item !== undefined) return Array.isArray(value) && value.every((each) => holdsKnownKeysOnly(item, each));
  if (Array.isArray(value)) return false;
  if (type !== 'loose_object' || entries === undefined || Object.keys(entries).length === 0) return true;
  return Object.entries(value).every(
    ([key, each]) => Object.hasOwn(entries, key) && holdsKnownKeysOnly(entries[key]!, each),
  );
}

/** What `crossCheck` finds fault with, as yes or no. */
function refersWell({ sources, actors, relationTypes, statements }: PlainShape): boolean {
  const ids = (items: readonly { readonly id: string }[]): Set<string> => new Set(items.map(({ id }) => id));
  const [known, people] = [new Map(sources.map((source) => [source.id, source.kind])), ids(actors)];
  const relations = ids([...BUILT_IN_RELATIONS, ...relationTypes]);
  const single =
    known.size === sources.length &&
    people.size === actors.length &&
    ids(statements).size === statements.length &&
    relations.size === BUILT_IN_RELATIONS.length + relationTypes.length;
  const rests = ({ source, quote }: { readonly source: string; readonly quote?: object | undefined }): boolean =>
    known.has(source) && (known.get(source) !== 'article' || quote !== undefined);
  const ties = actors.flatMap(({ affiliations = [] }) => affiliations);
  const agents = new Set(
    actors.filter(({ affiliations }) => affiliations?.some(({ kind }) => kind === 'acts-for')).map(({ id }) => id),
  );
  return (
    single &&
    ties.every((tie) => people.has(tie.to) && rests(tie) && !(tie.kind === 'acts-for' && agents.has(tie.to))) &&
    statements.every(
      (statement) =>
        people.has(statement.from) && people.has(statement.to) && relations.has(statement.relation) && rests(statement),
    )
  );
}
