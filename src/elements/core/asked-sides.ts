/** The two sides that a page or a reader has asked for. */
import type { Sides } from '../../model/sides/stances.js';
import type { ViewContext } from './view-context.js';

/** The sides of a view; null if none are asked for, or if they are not two actors of the dataset, which is an error. */
export function askedSides({ dataset, sides }: Pick<ViewContext, 'dataset' | 'sides'>): Sides | null {
  const [first, second] = sides ?? [];
  const isActor = (id: string | undefined): boolean => dataset.actors.some((actor) => actor.id === id);
  return sides?.length === 2 && first !== second && isActor(first) && isActor(second) ? sides : null;
}
