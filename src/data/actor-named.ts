/** Finds the actor that an author names. */
import type { DatasetShape } from './dataset-schema.js';

/** The id of the only actor that has a text as one of its names or aliases, whatever the case and the accents. */
export function actorNamed(text: string, { actors }: Pick<DatasetShape, 'actors'>): string | undefined {
  const wanted = plain(text);
  const owners = actors.filter(({ id, name, names, aliases }) => {
    const all: unknown[] = [name, ...Object.values(names ?? {}), ...(Array.isArray(aliases) ? aliases : [])];
    return typeof id === 'string' && all.some((each) => typeof each === 'string' && plain(each) === wanted);
  });
  return owners.length === 1 ? owners[0]!.id : undefined;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
