/** What is told of the picture in the page, for a feature that shows the picture once more in small. */
import type { View } from '../../render/painter.js';
import type { Emphasis } from '../../scene/emphasis.js';
import type { Scene } from '../../scene/types.js';

export interface PictureObserver {
  /** Another scene is painted, or the same once more; null = nothing is shown. */
  onPaint(scene: Scene | null): void;
  /** The view is set, after each scene as well. */
  onView(view: View): void;
  /** Other marks stand out. */
  onEmphasis(emphasis: Emphasis): void;
  /** The stage has a size, CSS px. */
  onSize(width: number, height: number): void;
}
