/**
 * The elements of the mini map. All marks are painted once for each scene; while the view moves, only the frame of what
 * is in view is moved. What stands out is painted on a canvas of its own. A mouse, a finger or a pen moves the view.
 */
import type { Point } from '../../geometry/types.js';
import type { View } from '../../render/painter.js';
import type { Emphasis } from '../../scene/emphasis.js';
import type { Scene } from '../../scene/types.js';
import type { ViewSize } from '../core/fit-view.js';
import { adoptSheet } from '../core/shadow-root.js';
import { wheelDelta } from '../core/wheel-delta.js';
import { frameInMinimap, minimapSize, panToCentre, type MinimapSize } from './minimap-geometry.js';
import { minimapStyles } from './minimap-styles.js';
import { paintAll, paintStandingOut } from './paint-minimap.js';

export interface MinimapActions {
  /** Moves the view by so much, CSS px. */
  panBy(by: Point): void;
  zoomBy(factor: number): void;
}

/** What the picture shows at present. */
export interface ShownInMinimap {
  readonly scene: Scene;
  readonly view: View;
  readonly emphasis: Emphasis;
  /** Of the stage, CSS px. */
  readonly stage: ViewSize;
  /** Where a keyboard stands on the stage, CSS px; null where it stands elsewhere. */
  readonly focused: Point | null;
}

/** How far from the middle of what a keyboard has reached the mini map keeps away, CSS px. */
const CLEARANCE = 24;

export class Minimap {
  readonly #stage: HTMLElement;
  readonly #actions: MinimapActions;
  readonly #element: HTMLElement;
  readonly #all: HTMLCanvasElement;
  readonly #standingOut: HTMLCanvasElement;
  readonly #frame: HTMLElement;
  #shown: ShownInMinimap | null = null;
  #size: MinimapSize | null = null;
  /** Device pixels per CSS px of what is painted. */
  #ratio = 0;
  /** The pointer that is pressed in it; null where none is. */
  #pressed: number | null = null;

  /** @param stage The stage, which is positioned. Lit leaves children alone that it has not rendered. */
  constructor(stage: HTMLElement, actions: MinimapActions) {
    this.#stage = stage;
    this.#actions = actions;
    const document = stage.ownerDocument;
    const create = <T extends 'div' | 'canvas'>(tag: T, name: string): HTMLElementTagNameMap[T] =>
      Object.assign(document.createElement(tag), { className: name });
    this.#element = create('div', 'minimap');
    this.#element.setAttribute('part', 'minimap');
    this.#element.ariaHidden = 'true';
    // Gestures and presses of the stage leave it alone.
    this.#element.dataset['control'] = '';
    [this.#all, this.#standingOut] = [create('canvas', 'all'), create('canvas', 'lit')];
    this.#frame = create('div', 'in-view');
    this.#element.append(this.#all, this.#standingOut, this.#frame);
    adoptSheet(stage.getRootNode() as ShadowRoot, minimapStyles.styleSheet!);
    this.#listen();
    stage.append(this.#element);
  }

  /** Shows another scene, view or emphasis. Where the stage has no room for it, it is not there. */
  update(shown: ShownInMinimap): void {
    const before = this.#shown;
    const { scene, view, emphasis, stage } = shown;
    const size = minimapSize(scene, stage);
    this.#element.hidden = size === null;
    if (size === null) return;
    const ratio = this.#stage.ownerDocument.defaultView!.devicePixelRatio;
    const isResized = size.width !== this.#size?.width || size.height !== this.#size.height || ratio !== this.#ratio;
    if (isResized) this.#resize(size, ratio);
    this.#size = size;
    this.#shown = shown;
    // What a reader moves is painted in its new place once it rests.
    const isNew = scene !== before?.scene && scene.moved === undefined;
    if (isResized || isNew) paintAll(this.#cleared(this.#all), scene, size.scale);
    if (isResized || isNew || emphasis !== before?.emphasis) this.#showEmphasis(scene, emphasis, size);
    const { x, y, width, height } = frameInMinimap(view, stage, size);
    this.#frame.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
    this.#frame.style.width = `${width.toFixed(1)}px`;
    this.#frame.style.height = `${height.toFixed(1)}px`;
    this.#keepClear(shown.focused);
  }

  remove(): void {
    this.#element.remove();
    // Browsers would keep the memory of a canvas for a while.
    for (const canvas of [this.#all, this.#standingOut]) canvas.width = 0;
  }

  #resize({ width, height }: MinimapSize, ratio: number): void {
    this.#ratio = ratio;
    this.#element.style.width = `${width}px`;
    this.#element.style.height = `${height}px`;
    for (const canvas of [this.#all, this.#standingOut]) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
  }

  #cleared(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
    const context = canvas.getContext('2d')!;
    context.resetTransform();
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.scale(this.#ratio, this.#ratio);
    return context;
  }

  #showEmphasis(scene: Scene, { focus, highlight }: Emphasis, { scale }: MinimapSize): void {
    const ids = (focus ?? highlight)?.actors;
    const context = this.#cleared(this.#standingOut);
    if (ids !== undefined) paintStandingOut(context, scene, ids, scale);
    this.#element.classList.toggle('back', focus !== null);
  }

  /** Goes to the other corner where it would lie over what a keyboard has reached. */
  #keepClear(focused: Point | null): void {
    if (focused === null || this.#pressed !== null) return;
    const stage = this.#stage.getBoundingClientRect();
    const own = this.#element.getBoundingClientRect();
    const [x, y] = [stage.left + focused[0], stage.top + focused[1]];
    const isOver =
      x > own.left - CLEARANCE && x < own.right + CLEARANCE && y > own.top - CLEARANCE && y < own.bottom + CLEARANCE;
    if (isOver) this.#element.classList.toggle('aside');
  }

  #listen(): void {
    const element = this.#element;
    element.addEventListener('pointerdown', (event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      this.#pressed = event.pointerId;
      element.setPointerCapture(event.pointerId);
      this.#centre(event);
    });
    element.addEventListener('pointermove', (event) => {
      if (event.pointerId === this.#pressed) this.#centre(event);
    });
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
      element.addEventListener(type, ({ pointerId }) => {
        if (pointerId !== this.#pressed) return;
        this.#pressed = null;
        this.#keepClear(this.#shown?.focused ?? null);
      });
    // A press leaves the focus where it is.
    element.addEventListener('mousedown', (event) => event.preventDefault());
    // Else the browser would zoom the page.
    element.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        this.#actions.zoomBy(2 ** wheelDelta(event));
      },
      { passive: false },
    );
  }

  /** Moves the view so that what is under the pointer comes into the middle. */
  #centre({ clientX, clientY }: PointerEvent): void {
    const [shown, size] = [this.#shown, this.#size];
    if (shown === null || size === null) return;
    // Where a page scales the element, px of the window are not its own.
    const box = this.#all.getBoundingClientRect();
    const at = (place: number, start: number, length: number, own: number): number =>
      Math.min(own, Math.max(0, ((place - start) / length) * own));
    const point = [
      at(clientX, box.left, box.width, size.width),
      at(clientY, box.top, box.height, size.height),
    ] as const;
    this.#actions.panBy(panToCentre(point, shown.view, shown.stage, size));
  }
}
