/** Ids of new actors. */
import type { ActorKind } from '../data/vocabulary.js';
import { nameKey } from './tokens.js';

/** An id that is not used, made of the name: of a person the last word, if it is free. */
export function freeActorId(
  { kind, name }: { readonly kind: ActorKind; readonly name: string },
  used: { has(id: string): boolean },
): string {
  const short = slugOf(kind === 'person' ? name.split(' ').at(-1)! : name);
  if (!used.has(short)) return short;
  const base = slugOf(name);
  let id = base;
  for (let n = 2; used.has(id); n += 1) id = `${base}-${n}`;
  return id;
}

const slugOf = (text: string): string =>
  nameKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'actor';
