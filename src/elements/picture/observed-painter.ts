/** A painter that tells an observer what it is given to paint. */
import type { LivePainter, View } from '../../render/painter.js';
import type { Emphasis } from '../../scene/emphasis.js';
import type { Scene } from '../../scene/types.js';
import type { PictureObserver } from '../core/picture-observer.js';

export class ObservedPainter implements LivePainter {
  readonly #painter: LivePainter;
  readonly #observer: PictureObserver;

  constructor(painter: LivePainter, observer: PictureObserver) {
    this.#painter = painter;
    this.#observer = observer;
  }

  get kind(): LivePainter['kind'] {
    return this.#painter.kind;
  }

  paint(scene: Scene): void {
    this.#painter.paint(scene);
    this.#observer.onPaint(scene);
  }

  clear(): void {
    this.#painter.clear();
    this.#observer.onPaint(null);
  }

  setView(view: View): void {
    this.#painter.setView(view);
    this.#observer.onView(view);
  }

  setEmphasis(emphasis: Emphasis): void {
    this.#painter.setEmphasis(emphasis);
    this.#observer.onEmphasis(emphasis);
  }

  resize(width: number, height: number): void {
    this.#painter.resize(width, height);
    this.#observer.onSize(width, height);
  }

  destroy(): void {
    this.#painter.destroy();
  }
}
