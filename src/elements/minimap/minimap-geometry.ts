/** The size of the mini map, and the part of it that is in view. Pure functions. */
import type { Point } from '../../geometry/types.js';
import type { View } from '../../render/painter.js';
import type { Rect } from '../../scene/types.js';
import type { ViewSize } from '../core/fit-view.js';

/** The largest mini map, CSS px; its shape is that of the picture. */
const MOST = { width: 160, height: 110 } as const;
/** It takes at most this share of the width and of the height of the stage. */
const SHARE = 0.27;
/** A smaller one shows nothing that can be told apart, CSS px. */
const LEAST = 44;
/** The least width and height of the frame in it, CSS px. */
const LEAST_FRAME = 6;

export interface MinimapSize extends ViewSize {
  /** px of the mini map for each px of the scene. */
  readonly scale: number;
}

/** The size of the mini map of a scene; null where the stage has no room for one. */
export function minimapSize(scene: ViewSize, stage: ViewSize): MinimapSize | null {
  const scale = Math.min(
    Math.min(MOST.width, stage.width * SHARE) / scene.width,
    Math.min(MOST.height, stage.height * SHARE) / scene.height,
  );
  const [width, height] = [Math.round(scene.width * scale), Math.round(scene.height * scale)];
  return width >= LEAST && height >= LEAST ? { width, height, scale } : null;
}

/** What is in view, px of the mini map. It does not leave the mini map, whatever the view does. */
export function frameInMinimap(view: View, stage: ViewSize, { width, height, scale }: MinimapSize): Rect {
  const [x, across] = span(-view.x, stage.width, scale / view.scale, width);
  const [y, down] = span(-view.y, stage.height, scale / view.scale, height);
  return { x, y, width: across, height: down };
}

/** The part of one side that is in view: where it begins, and how long it is. */
function span(from: number, length: number, scale: number, side: number): readonly [number, number] {
  const begin = Math.min(side - LEAST_FRAME, Math.max(0, from * scale));
  const end = Math.max(begin + LEAST_FRAME, Math.min(side, (from + length) * scale));
  return [begin, end - begin];
}

/** By how much the view has to be moved so that a point of the mini map comes into the middle of the stage, CSS px. */
export function panToCentre([x, y]: Point, view: View, stage: ViewSize, { scale }: MinimapSize): Point {
  return [
    stage.width / 2 - ((x / scale) * view.scale + view.x),
    stage.height / 2 - ((y / scale) * view.scale + view.y),
  ];
}
