/**
 * Pan, zoom and drag over the stage, the same for every painter (d3-zoom, d3-drag). The page
 * keeps its scroll: a plain wheel and one finger are not ours, unless the finger holds an actor.
 *
 * d3 works in px of the window, and so does its transform; where a page scales the element (`zoom`,
 * `transform`), these are not the px of the stage, which all other modules use.
 */
import { drag, type D3DragEvent } from 'd3-drag';
import { pointer, select, type Selection } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from 'd3-zoom';
import type { Point } from '../../geometry/types.js';
import type { Rect } from '../../scene/types.js';
import { wheelDelta } from '../core/wheel-delta.js';
import { isControl } from './is-control.js';
import { TrackpadPinch } from './trackpad-pinch.js';

export interface GestureHost {
  /** The actor under a point of the stage, px, or null. */
  actorAt(point: Point): string | null;
  /** The reader has moved or zoomed the view. */
  onView(transform: { readonly k: number; readonly x: number; readonly y: number }): void;
  /** An actor follows the pointer; `by` is the way since the last call, px of the stage. */
  onDrag(actor: string, by: Point): void;
  onDragEnd(): void;
  /** The reader turned the wheel without the key that zooms. */
  onPlainWheel(): void;
}

const LEAST_ZOOM = 0.5;
const GREATEST_ZOOM = 8;

export class Gestures {
  readonly #stage: Selection<HTMLElement, unknown, null, undefined>;
  readonly #zoom: ZoomBehavior<HTMLElement, unknown>;
  readonly #scale: () => number;
  /** The view before and after it was moved to reveal something. */
  #revealed: { readonly from: ZoomTransform; readonly to: ZoomTransform } | null = null;
  #transform: ZoomTransform = zoomIdentity;
  readonly #pinch: TrackpadPinch;
  readonly #listening = new AbortController();
  /** Of the stage, px. */
  #size: readonly [width: number, height: number] = [0, 0];

  constructor(stage: HTMLElement, host: GestureHost) {
    this.#stage = select(stage);
    const scale = (): number => scaleOf(stage);
    this.#scale = scale;
    const actorAt = ([x, y]: Point): string | null => host.actorAt([x / scale(), y / scale()]);
    // d3's types know elements with one datum; ours have none.
    type Drag = D3DragEvent<HTMLElement, unknown, { id: string; x: number; y: number }>;
    const dragging = drag<HTMLElement, unknown, { id: string; x: number; y: number } | undefined>()
      .container(stage)
      .filter((event: MouseEvent) => !event.ctrlKey && !event.button && !isControl(event))
      .subject((event: Drag) => {
        const id = actorAt([event.x, event.y]);
        return id === null ? undefined : { id, x: event.x, y: event.y };
      })
      .on('drag', (event: Drag) => host.onDrag(event.subject.id, [event.dx / scale(), event.dy / scale()]))
      .on('end', () => host.onDragEnd());
    const plain = zoom<HTMLElement, unknown>();
    const keepWithin = plain.constrain();
    this.#zoom = plain
      .scaleExtent([LEAST_ZOOM, GREATEST_ZOOM])
      // Asked for when a reader moves the view: to know the scale costs a layout.
      .extent(() => [
        [0, 0],
        [this.#size[0] * scale(), this.#size[1] * scale()],
      ])
      // The view may leave the stage by its own size.
      .constrain((transform, extent) =>
        keepWithin(transform, extent, [
          [-extent[1][0], -extent[1][1]],
          [2 * extent[1][0], 2 * extent[1][1]],
        ]),
      )
      .wheelDelta(wheelDelta)
      .filter((event: Event) => {
        if (isControl(event)) return false;
        if (event.type === 'wheel') {
          const { ctrlKey, metaKey } = event as WheelEvent;
          if (this.#pinch.active) {
            event.preventDefault();
            return false;
          }
          if (!ctrlKey && !metaKey) host.onPlainWheel();
          return ctrlKey || metaKey;
        }
        if ('touches' in event) return (event as TouchEvent).touches.length > 1;
        const { ctrlKey, button } = event as MouseEvent;
        return !ctrlKey && !button && actorAt(pointer(event, stage)) === null;
      })
      // A second finger takes over from one that holds an actor.
      .on('start', () => host.onDragEnd())
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        this.#transform = event.transform;
        const { k, x, y } = event.transform;
        host.onView({ k, x: x / scale(), y: y / scale() });
      });
    // Zoom comes first: what it takes, a second finger above all, drag does not see. Both set
    // touch-action: none, which would keep a finger from scrolling the page; our sheet decides.
    this.#stage.call(this.#zoom).call(dragging).on('dblclick.zoom', null).style('touch-action', null);
    this.#pinch = new TrackpadPinch(
      stage,
      {
        zoom: () => this.#transform.k,
        zoomTo: (k, event) => this.#zoom.scaleTo(this.#stage, k, pointer(event, stage)),
      },
      this.#listening.signal,
    );
  }

  /** The stage has changed its size, px. */
  resize(width: number, height: number): void {
    this.#size = [width, height];
  }

  zoomBy(factor: number): void {
    this.#zoom.scaleBy(this.#stage, factor);
  }

  reset(): void {
    this.#zoom.transform(this.#stage, zoomIdentity);
  }

  /** Moves the view by so much, CSS px. */
  panBy([dx, dy]: Point): void {
    const by = this.#scale() / this.#transform.k;
    this.#zoom.translateBy(this.#stage, dx * by, dy * by);
  }

  /**
   * Moves the view so that a point of the stage lies within a part of it, `margin` from its borders where there is that
   * much room; px.
   */
  reveal([x, y]: Point, { x: left, y: top, width, height }: Rect, margin: number): void {
    const mx = Math.min(margin, width / 3);
    const my = Math.min(margin, height / 3);
    const dx = Math.max(left + mx - x, 0) + Math.min(left + width - mx - x, 0);
    const dy = Math.max(top + my - y, 0) + Math.min(top + height - my - y, 0);
    if (dx === 0 && dy === 0) return;
    const from = this.#revealed?.to === this.#transform ? this.#revealed.from : this.#transform;
    this.panBy([dx, dy]);
    this.#revealed = { from, to: this.#transform };
  }

  /** Takes back what was moved to reveal something, unless the reader has moved the view since. */
  unreveal(): void {
    if (this.#revealed?.to === this.#transform) this.#zoom.transform(this.#stage, this.#revealed.from);
    this.#revealed = null;
  }

  destroy(): void {
    this.#listening.abort();
    // d3 keeps the zoom on the element, where the next stage would find it.
    this.#stage.on('.zoom', null).on('.drag', null).property('__zoom', null);
  }
}

/** How many px of the window one px of an element is there. */
export function scaleOf(element: HTMLElement): number {
  const scale = element.getBoundingClientRect().width / element.offsetWidth;
  // The latter is a whole number, which alone makes less than a hundredth.
  return Math.abs(scale - 1) > 0.01 && scale > 0 && scale < Infinity ? scale : 1;
}

/** Place of an event on an element, CSS px. */
export function pointOn(element: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const box = element.getBoundingClientRect();
  const scale = scaleOf(element);
  return [(clientX - box.x) / scale, (clientY - box.y) / scale];
}
