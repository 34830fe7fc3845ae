/** What callers say when they have actors placed, and what they are given. */
import type { Places } from './layout/types.js';
import type { StatementGraph } from './model/types.js';
import type { Measured, Pins } from './scene/measure.js';
import type { SceneOptions } from './scene/scene-options.js';
import type { Scene } from './scene/types.js';

export interface PlaceOptions {
  /** Any integer; 1 by default. Another seed gives another layout. */
  readonly seed?: number | undefined;
  /** Places that stay as they are, as shares of the plot, 0 to 1. They go before the pins of the dataset. */
  readonly pinned?: Pins | undefined;
  /**
   * Called once with preliminary places, if the layout takes long. Where scenes are not built by `buildScene`, it is
   * told how they are. A picture that is drawn in slices is there once the promise is kept.
   */
  readonly draft?: ((places: Places, built?: BuiltScenes) => void | Promise<void>) | undefined;
  /** Cancels the layout when it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

/** The layout of a graph in a standard frame (`frameFor`). */
export interface LayoutInFrame {
  /** The hash of what it was computed from: `fingerprintOf`. */
  readonly hash: string;
  readonly places: Places;
}

/** Builds the scene of a graph at some places. */
export type SceneBuilder = (graph: StatementGraph, places: Places, options: SceneOptions, measured?: Measured) => Scene;

/** The scenes of a graph of many actors at the scales of a zoom. */
export interface ScenesByScale {
  /** The number of the scale, from 0, whose scene serves a zoom; 0 is the picture itself. */
  readonly indexOf: (zoom: number) => number;
  /**
   * @param scale The picture is made for a frame so many times as wide and as high, in which more names have room.
   * @param places Centres of the marks, px of the plot of the options.
   */
  readonly atScale: (graph: StatementGraph, places: Places, options: SceneOptions, scale: number) => Scene;
}

/** How scenes of some places are built. */
export interface BuiltScenes {
  /** Builds the scenes of the graph, filtered or not, at these places. */
  readonly build: SceneBuilder;
  /**
   * Builds the scene of these in slices, so that the page responds meanwhile; `build` gives it when it is asked for the
   * same next. Absent where scenes are built at once.
   *
   * @throws the reason of the signal, once it is aborted.
   */
  readonly prepare?: (
    graph: StatementGraph,
    places: Places,
    options: SceneOptions,
    signal: AbortSignal,
  ) => Promise<void>;
  /** What shows more as a reader zooms in; null where the picture shows everything at once. */
  readonly byScale: ScenesByScale | null;
}

/** The places of actors in the plot of a picture. */
export interface PlacedActors extends BuiltScenes {
  readonly places: Places;
  /** The scene with these places, if it was built to judge them; else null. */
  readonly scene: Scene | null;
  /** The frame and the sizes, as `build` takes them. Large graphs are measured for each call. */
  readonly measured: () => Measured;
}
