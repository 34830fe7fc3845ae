/** The style of an edge: colours, width, dashes and arrowhead. */
import type { EdgeAttributes } from '../../model/types.js';
import { towards } from './color.js';
import { dashOf, hasOpenHead, lineWidth, TIE_WIDTH } from './style.js';
import type { Theme } from '../theme.js';

export interface EdgeStyle {
  /** Colour of line, arrowhead and marker. */
  readonly color: string;
  /** Colour of the label. */
  readonly text: string;
  /** Width of the line, px. */
  readonly width: number;
  /** Width that the line has until it ends, px. Arrowhead, marker and label are fitted to it, and so never move. */
  readonly fullWidth: number;
  /** Lengths of dash, gap, …, px; null for a solid line. */
  readonly dash: readonly number[] | null;
  /** Whether the arrowhead is open. */
  readonly open: boolean;
}

/**
 * The style of an edge. A relation that has ended is drawn as thin as an affiliation, so that colour alone
 * does not have to say it, and in its own colour moved towards the paper. Its name, the legend and the
 * panel say it in words.
 *
 * @param colors Colour of each relation, by id.
 */
export function edgeStyleOf(edge: EdgeAttributes, colors: ReadonlyMap<string, string>, theme: Theme): EdgeStyle {
  if (edge.type === 'affiliation')
    return { color: theme.tie, text: theme.quiet, width: TIE_WIDTH, fullWidth: TIE_WIDTH, dash: null, open: false };
  const color = colors.get(edge.relation.id)!;
  const lasts = edge.ended === null;
  const fullWidth = lineWidth(edge.statements.reduce((sum, statement) => sum + statement.count, 0));
  return {
    color: lasts ? color : towards(color, theme.paper),
    text: lasts ? theme.ink : theme.quiet,
    width: lasts ? fullWidth : TIE_WIDTH,
    fullWidth,
    dash: dashOf(edge.standing),
    open: hasOpenHead(edge.standing),
  };
}
