/** Places that actors keep in every picture, as shares of the plot: 0 is left or top, 1 is right or bottom. */
import { actorName } from './actor-edits.js';
import { deleteRow, setCells } from './change.js';
import { nextPlace, ORDER } from './draft.js';
import { changeOf } from './entered.js';
import type { Change, Draft, Edit } from './types.js';

export interface Share {
  readonly x: number;
  readonly y: number;
}

/**
 * Gives actors their places. Shares beyond the plot are moved to its border and rounded to four decimals; actors that
 * the draft does not have, and places that are no numbers, are skipped.
 */
export function pinActors(
  draft: Draft,
  places: Iterable<readonly [actor: string, place: Share]>,
  edit: Edit = 'move-actor',
  group?: string,
): Change {
  let place = nextPlace(draft.pins);
  const names: string[] = [];
  const cells = [...new Map(places)].flatMap(([actor, { x, y }]) => {
    if (!draft.actors.has(actor) || !Number.isFinite(x) || !Number.isFinite(y)) return [];
    names.push(actorName(draft, actor));
    const isNew = !draft.pins.has(actor);
    if (isNew) place += 1;
    return setCells(draft, 'pins', actor, { ...(isNew ? { [ORDER]: place - 1 } : {}), x: share(x), y: share(y) });
  });
  return changeOf(edit, names.join(', '), cells, group);
}

/** Takes the places of actors away; of all of them, if none are named. */
export function unpin(draft: Draft, actors: Iterable<string> = draft.pins.keys(), edit: Edit = 'move-actor'): Change {
  const pinned = [...new Set(actors)].filter((actor) => draft.pins.has(actor));
  const names = pinned.map((actor) => actorName(draft, actor)).join(', ');
  return changeOf(
    edit,
    names,
    pinned.flatMap((actor) => deleteRow(draft, 'pins', actor)),
  );
}

function share(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000;
}
