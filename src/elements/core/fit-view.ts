/** How a scene stands on a stage before the reader moves or zooms it. */
import type { View } from '../../render/painter.js';

export interface ViewSize {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
}

/** A reader's zoom and pan of the stage, as d3-zoom gives it. */
export interface Zoom {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const NO_ZOOM: Zoom = { k: 1, x: 0, y: 0 };

/**
 * The whole scene in the middle of the stage, then zoomed and moved.
 *
 * @param covered How much of the stage lies under a bar at its top, CSS px: the scene stands beneath it.
 */
export function fitView(scene: ViewSize, stage: ViewSize, { k, x, y }: Zoom = NO_ZOOM, covered = 0): View {
  const height = stage.height - covered;
  const fit = Math.min(stage.width / scene.width, height / scene.height) || 1;
  return {
    scale: fit * k,
    x: ((stage.width - scene.width * fit) / 2) * k + x,
    y: ((height - scene.height * fit) / 2 + covered) * k + y,
  };
}
