/** The mark of a line of a large picture. What few lines are asked for is made when it is asked for. */
import type { EdgeMark } from '../types.js';
import { drawLine, type LineMarkContext } from './line-marks.js';
import type { StraightLine } from './straight-lines.js';

/**
 * @param shade The share of its own colour that the line has, 0 to 1.
 * @param texts Makes its name and its evidence.
 */
export function largeEdgeMark(
  line: StraightLine,
  shade: number,
  context: LineMarkContext,
  texts: () => Pick<EdgeMark, 'name' | 'evidence'>,
): EdgeMark {
  const { edge } = line;
  let emphasised: EdgeMark['emphasised'];
  // They are properties of the object itself, so that a copy of the mark has them, too.
  return {
    id: edge.id,
    from: edge.from,
    to: edge.to,
    relation: edge.type === 'relation' ? edge.relation.id : null,
    standing: edge.type === 'relation' ? edge.standing : null,
    ...drawLine(line, shade, context),
    get emphasised() {
      if (shade < 1) emphasised ??= drawLine(line, 1, context);
      return emphasised;
    },
    get name() {
      return texts().name;
    },
    get evidence() {
      return texts().evidence;
    },
  };
}
