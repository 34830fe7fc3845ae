/** What the parts of a large scene are given, and what they give. */
import type { OrientedBox } from '../../geometry/oriented-box.js';
import type { DrawnActor } from '../actors/place-names.js';
import type { SceneOptions } from '../scene-options.js';
import type { LineMarkContext } from './line-marks.js';

/** What the marks of lines depend on besides the lines. */
export interface LineContext extends Pick<LineMarkContext, 'toScene'> {
  readonly options: SceneOptions;
  readonly nameOf: (id: string) => string;
  readonly isDraft: boolean;
}

/** The actors of a picture, and where their names stand. */
export interface NamedActors {
  readonly actors: readonly DrawnActor[];
  /** The index of the place of each name, or −1. */
  readonly chosen: Int8Array;
  /** The names that are shown, px of the plot. */
  readonly boxes: readonly OrientedBox[];
}
