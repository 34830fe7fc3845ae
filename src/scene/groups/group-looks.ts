/**
 * How the outlines of groups differ. Each group has a colour and a dash by its place among the groups of the dataset,
 * so that they stay the same whatever a filter leaves and wherever the outline stands. Eighteen groups in a row differ.
 */
import { actorGroupsOf } from '../../model/groups/actor-groups.js';
import type { Dataset } from '../../data/parse-dataset.js';
import { contrast } from '../style/color.js';
import type { Theme } from '../theme.js';

/** How the outline of a group is drawn. */
export interface GroupLook {
  readonly color: string;
  /** Lengths of dash and gap, px; null = solid. */
  readonly dash: readonly number[] | null;
}

/**
 * Of six colours each two differ by a CIE76 ΔE of 22 or more for every kind of colour vision, and each has 3:1 to the
 * paper of its theme. Those of one place are of similar hue in both.
 */
export const ON_LIGHT: readonly string[] = ['#3e9898', '#b85151', '#5151b8', '#98983e', '#742f52', '#522f74'];
export const ON_DARK: readonly string[] = ['#43a343', '#d69a9a', '#6767c1', '#d6d69a', '#a34373', '#9ab8d6'];
const DASHES: readonly (readonly number[] | null)[] = [null, [6, 3], [2, 3]];

/** The looks of the groups of a dataset, by the ids of the groups. */
export function groupLooks(dataset: Dataset, { paper }: Pick<Theme, 'paper'>): ReadonlyMap<string, GroupLook> {
  const colors = contrast(paper, '#000000') >= contrast(paper, '#ffffff') ? ON_LIGHT : ON_DARK;
  const lookOf = (i: number): GroupLook => ({
    color: colors[i % colors.length]!,
    dash: DASHES[Math.floor(i / colors.length) % DASHES.length]!,
  });
  return new Map(actorGroupsOf(dataset).groups.map(({ id }, i) => [id, lookOf(i)]));
}
