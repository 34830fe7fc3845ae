/** How an edge is drawn, whatever its place. */
import type { EdgeAttributes } from '../model/types.js';
import { towards } from './color.js';
import { dashOf, hasOpenHead, lineWidth, TIE_WIDTH } from './style.js';
import type { Theme } from './theme.js';

export interface Look {
  /** Of line, head and marker. */
  readonly color: string;
  /** Of the label. */
  readonly text: string;
  /** px */
  readonly width: number;
  readonly dash: readonly number[] | null;
  /** The head is open. */
  readonly open: boolean;
}

/**
 * What has ended is drawn thin and pale: as an affiliation in width, so that it does not rest on
 * colour alone, and in its colour moved towards the paper. In words it is told by its name, the
 * legend and the panel.
 *
 * @param colors Colour of each relation, by id.
 */
export function lookOf(edge: EdgeAttributes, colors: ReadonlyMap<string, string>, theme: Theme): Look {
  if (edge.type === 'affiliation')
    return { color: theme.tie, text: theme.ink, width: TIE_WIDTH, dash: null, open: false };
  const color = colors.get(edge.relation.id)!;
  const lasts = edge.ended === null;
  const count = edge.statements.reduce((sum, statement) => sum + statement.count, 0);
  return {
    color: lasts ? color : towards(color, theme.paper),
    text: lasts ? theme.ink : theme.quiet,
    width: lasts ? lineWidth(count) : TIE_WIDTH,
    dash: dashOf(edge.standing),
    open: hasOpenHead(edge.standing),
  };
}
