/** Counts what is wrong with a picture of many actors. */
import { boxesOverlap, boxMeetsCircle } from '../../src/geometry/oriented-box.js';
import { boxOfText } from '../../src/scene/scene-faults.js';
import type { Scene } from '../../src/scene/types.js';

/** What is wrong with a picture, and how much of it is used. */
export interface LargeVerdict {
  readonly marksOnMarks: number;
  readonly namesOnNames: number;
  readonly namesOnMarks: number;
  /** Names that lie beyond the border of the plot. */
  readonly outside: number;
  readonly named: number;
  /** The share of the plot that the box around all marks takes. */
  readonly used: number;
}

/** What a picture without faults has. */
export const CLEAR = { marksOnMarks: 0, namesOnNames: 0, namesOnMarks: 0, outside: 0 };

export function judged({ actors, labels, plot }: Scene): LargeVerdict {
  const names = labels
    .filter(({ of }) => of === 'actor')
    .flatMap(({ owner, lines }) => lines.map((line) => ({ owner, box: boxOfText(line) })));
  const marks = actors.flatMap((a, i) =>
    actors.slice(i + 1).filter((b) => (a.x - b.x) ** 2 + (a.y - b.y) ** 2 < (a.radius + b.radius) ** 2),
  );
  const on = names.flatMap(({ owner, box }, i) =>
    names.slice(i + 1).filter((other) => other.owner !== owner && boxesOverlap(box, other.box)),
  );
  const over = names.flatMap(({ owner, box }) =>
    actors.filter(({ id, x, y, radius }) => id !== owner && boxMeetsCircle(box, [x, y], radius)),
  );
  const outside = names.filter(
    ({ box: { x, y, width, height } }) =>
      x - width / 2 < plot.x ||
      x + width / 2 > plot.x + plot.width ||
      y - height / 2 < plot.y - 1 ||
      y + height / 2 > plot.y + plot.height + 1,
  );
  const [xs, ys] = [actors.map(({ x }) => x), actors.map(({ y }) => y)];
  const width = Math.max(...xs) - Math.min(...xs);
  const height = Math.max(...ys) - Math.min(...ys);
  return {
    marksOnMarks: marks.length,
    namesOnNames: on.length,
    namesOnMarks: over.length,
    outside: outside.length,
    named: labels.filter(({ of }) => of === 'actor').length,
    used: (width * height) / (plot.width * plot.height),
  };
}
