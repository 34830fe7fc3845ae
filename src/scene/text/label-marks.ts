/** Turns the names of actors and lines, with their places, into marks of a scene. */
import type { OrientedBox } from '../../geometry/oriented-box.js';
import type { Point } from '../../geometry/types.js';
import type { NamePlace } from '../actors/actor-label-placement.js';
import type { DrawnActor } from '../actors/place-names.js';
import { EDGE_LINE_HEIGHT } from '../lines/edge-label-texts.js';
import type { DrawnLine } from '../lines/draw-lines.js';
import type { End } from '../lines/edge-routing.js';
import type { LineLabels } from '../lines/label-lines.js';
import type { SceneOptions } from '../scene-options.js';
import type { Sizes } from '../style/style.js';
import { isRtl, LINE_HEIGHT } from './text-layout.js';
import type { Theme } from '../theme.js';
import type { LabelMark, TextMark } from '../types.js';

/** What the marks of labels depend on besides what they name. */
export interface LabelContext {
  readonly options: Pick<SceneOptions, 'theme' | 'numbers'>;
  readonly sizes: Sizes;
  /** From px of the plot to px of the scene. */
  readonly toScene: (point: Point) => Point;
}

/** How far the first baseline of an actor's name lies below the top of its box, in multiples of the font size. */
const FIRST_BASELINE = 0.94;

export function actorLabelOf(
  { end }: DrawnActor,
  place: NamePlace,
  { options, sizes, toScene }: LabelContext,
): LabelMark {
  return nameLabel(end, place, { theme: options.theme, size: sizes.actorText, isBold: true, toScene });
}

/** How the name of an actor is written. */
export interface NameStyle extends Pick<LabelContext, 'toScene'> {
  readonly theme: Theme;
  /** Font size, px. */
  readonly size: number;
  readonly isBold: boolean;
}

/** @param end The mark that is named; px of the plot. */
export function nameLabel(end: End, place: NamePlace, { theme, size, isBold, toScene }: NameStyle): LabelMark {
  const [left, top] = toScene([end.x, end.y]);
  const x = left + anchorX(place);
  const lines = place.block.lines.map((text, i): TextMark => {
    const rtl = isRtl(text);
    return {
      text,
      x,
      y: top + place.dy + size * (FIRST_BASELINE + i * LINE_HEIGHT),
      size,
      bold: isBold,
      color: theme.ink,
      anchor: rtl ? mirrored(place.anchor) : place.anchor,
      halo: theme.paper,
      rtl,
      turn: null,
    };
  });
  return { of: 'actor', owner: end.id, also: null, lines };
}

/** Where in its box a name is anchored, px from the centre of the mark. */
function anchorX({ anchor, dx, width }: NamePlace): number {
  if (anchor === 'start') return dx;
  return anchor === 'end' ? dx + width : dx + width / 2;
}

/** "start" and "end" follow the direction of a text; the side of the mark on which a name stands does not. */
function mirrored(anchor: TextMark['anchor']): TextMark['anchor'] {
  if (anchor === 'middle') return anchor;
  return anchor === 'start' ? 'end' : 'start';
}

/** The labels of all lines that have one, in the order of the lines. */
export function edgeLabelsOf(
  lines: readonly DrawnLine[],
  { labels, texts }: LineLabels,
  context: LabelContext,
): LabelMark[] {
  return lines.flatMap(({ edge, style }, i) => {
    const label = labels[i];
    if (label === null || label === undefined) return [];
    const { lines: written } = texts[i]![label.text]!;
    const { numbers, theme } = context.options;
    const color = numbers !== undefined && edge.type === 'affiliation' ? theme.ink : style.text;
    const marks = linesInBox(written, label.box, color, context);
    return [
      {
        of: 'edge' as const,
        owner: edge.id,
        also: label.also === null ? null : lines[label.also]!.edge.id,
        lines: numbers === undefined ? marks : marks.flatMap((mark) => numbers.figures(mark)),
      },
    ];
  });
}

/** How far the baseline lies below the middle of lower-case letters, in multiples of the font size. */
const BASELINE = 0.34;

function linesInBox(
  texts: readonly string[],
  box: OrientedBox,
  color: string,
  { options, sizes, toScene }: LabelContext,
): TextMark[] {
  return texts.map((text, i) => {
    const down = sizes.edgeText * (BASELINE + (i - (texts.length - 1) / 2) * EDGE_LINE_HEIGHT);
    const [x, y] = toScene([box.x - box.sin * down, box.y + box.cos * down]);
    return {
      text,
      x,
      y,
      size: sizes.edgeText,
      bold: false,
      color,
      anchor: 'middle',
      halo: options.theme.paper,
      rtl: isRtl(text),
      turn: [box.cos, box.sin],
    };
  });
}
