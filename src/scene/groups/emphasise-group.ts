/** The marks that stand out while a group is selected by its outline. */
import type { Emphasis } from '../emphasis.js';
import type { Scene } from '../types.js';

/** A group, as far as its outline is concerned. */
export interface OutlinedGroup {
  /** The id that its mark has when it is folded, which is that of its outline as well. */
  readonly mark: string;
  /** Ids of its members. */
  readonly members: ReadonlySet<string>;
}

/**
 * Lets the members that are shown stand out, the lines between them that are not pale, and the outline, where nothing
 * else stands out and a member is shown.
 *
 * @param of Its function returns the group that is selected, or null.
 */
export function emphasiseGroup(
  emphasis: Emphasis,
  { actors, edges }: Scene,
  of: { group(): OutlinedGroup | null },
): Emphasis {
  const group = emphasis.focus === null ? of.group() : null;
  if (group === null) return emphasis;
  const { mark, members } = group;
  const shown = actors.filter(({ id }) => members.has(id)).map(({ id }) => id);
  if (shown.length === 0) return emphasis;
  // Lines that are pale by themselves stay so: those among many members would be one patch.
  const within = edges
    .filter((edge) => members.has(edge.from) && members.has(edge.to) && edge.emphasised === undefined)
    .map(({ id }) => id);
  return { ...emphasis, focus: { actors: new Set([mark, ...shown]), edges: new Set(within) } };
}
