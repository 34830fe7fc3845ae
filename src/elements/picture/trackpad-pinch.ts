/**
 * The pinch of a trackpad in Safari, which sends gesture events where other browsers send a wheel with Ctrl.
 * https://developer.apple.com/documentation/webkitjs/gestureevent
 */
import { isControl } from './is-control.js';

/** No type of the DOM library: no standard has it. */
interface GestureEvent extends UIEvent {
  readonly clientX: number;
  readonly clientY: number;
  /** How far apart the fingers are, in shares of their distance when the gesture began. */
  readonly scale: number;
}

export interface PinchHost {
  /** How far the view is zoomed; 1 = the whole graph. */
  zoom(): number;
  /** Zooms to so much; the point of the event stays where it is. */
  zoomTo(zoom: number, event: { readonly clientX: number; readonly clientY: number }): void;
}

export class TrackpadPinch {
  /** Of the view when the gesture began; null while there is none. */
  #zoom: number | null = null;
  /** Fingers on the glass. */
  #touches = 0;
  readonly #host: PinchHost;

  /** @param signal Takes the listeners away. */
  constructor(stage: HTMLElement, host: PinchHost, signal: AbortSignal) {
    this.#host = host;
    const gesture = (type: string, listener: (event: GestureEvent) => void): void =>
      stage.addEventListener(type, (event) => listener(event as GestureEvent), { signal });
    gesture('gesturestart', (event) => this.#onStart(event));
    gesture('gesturechange', (event) => this.#onChange(event));
    gesture('gestureend', () => (this.#zoom = null));
    // d3-zoom stops these events once it has them.
    for (const type of ['touchstart', 'touchend', 'touchcancel'] as const)
      stage.addEventListener(type, ({ touches }) => (this.#touches = touches.length), {
        signal,
        capture: true,
        passive: true,
      });
  }

  /** Whether a pinch is on: a wheel that Safari sends with it is the same pinch. */
  get active(): boolean {
    return this.#zoom !== null;
  }

  #onStart(event: GestureEvent): void {
    if (isControl(event)) return;
    // The graph is zoomed, and not the page.
    event.preventDefault();
    // Two fingers on a phone give gesture events beside their touches, which d3-zoom has already.
    this.#zoom = this.#touches > 0 ? null : this.#host.zoom();
  }

  #onChange(event: GestureEvent): void {
    if (this.#zoom === null) return;
    event.preventDefault();
    this.#host.zoomTo(this.#zoom * event.scale, event);
  }
}
