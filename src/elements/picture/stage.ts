/**
 * The stage: painter, focus proxies and view. It turns events of pointer and keyboard into calls of `StageActions`, and
 * knows neither filter nor dataset.
 */
import type { LivePainter, View } from '../../render/painter.js';
import { emphasise, type Emphasis, type Highlight } from '../../scene/emphasis.js';
import { emphasiseGroup, type OutlinedGroup } from '../../scene/groups/emphasise-group.js';
import { anchorOf } from '../../scene/picking/anchor-of.js';
import { pickHull } from '../../scene/picking/pick-hull.js';
import type { Picker, Target } from '../../scene/picking/pick.js';
import type { Point } from '../../geometry/types.js';
import type { Scene } from '../../scene/types.js';
import type { Origin } from '../core/events.js';
import { fitView, NO_ZOOM, type Zoom } from '../core/fit-view.js';
import type { StageHandle } from '../core/stage-handle.js';
import { Gestures, pointOn } from './gestures.js';
import { isControl } from './is-control.js';
import { keyboardAction } from './keyboard-navigation.js';
import { isTyping } from './key-bindings.js';
import { FocusProxies } from './focus-proxies.js';

/** What the reader does on the stage. */
export interface StageActions {
  /** @param pivot The actor whose lines the keyboard stepped through, or null. */
  onSelect(target: Target | null, origin: Origin, pivot: string | null): void;
  /** @param at Where, px of the stage. */
  onHover(target: Target | null, origin: Origin, at: Point): void;
  /** An actor was moved by so much, px of the scene. */
  onMove(actor: string, by: Point, origin: Origin): void;
  /** The reader zoomed by a key; 1 = the whole graph. */
  onZoom(scale: number): void;
  /** The reader turned the wheel without the key that zooms. */
  onPlainWheel(): void;
  /** Escape was pressed; false when there was nothing to leave. */
  onLeave(): boolean;
  /** The key that brings the first view back was pressed. */
  onReset(): void;
}

export interface StageDeps {
  /** How much of the stage lies under a bar at its top and a sheet at its bottom, CSS px. */
  covered(): { readonly top: number; readonly bottom: number };
  /** What is new at the time that is shown; null where no time is. */
  highlight(): Highlight | null;
  /** The group that is selected by its outline; null where none is. */
  group(): OutlinedGroup | null;
  /** The scene for a zoom, where 1 shows the whole graph; null where one scene serves every zoom. */
  atZoom(zoom: number): Scene | null;
}

/** A painter, and the function that finds what lies under a point of its picture. */
export interface Painting {
  readonly painter: LivePainter;
  readonly picker: Picker;
}

/** How far from a line a pointer still selects it, CSS px; fingers are thicker. */
const REACH = { mouse: 7, touch: 14 } as const;

/** Time without a zoom after which the scene for it is shown, ms. */
const REST_MS = 100;

export class Stage implements StageHandle {
  readonly #stage: HTMLElement;
  readonly #actions: StageActions;
  readonly #deps: StageDeps;
  #painter: LivePainter;
  #pickIn: Picker;
  readonly #proxies: FocusProxies;
  readonly #listening = new AbortController();
  readonly #gestures: Gestures;
  /** The scene that fills the stage. */
  #base: Scene | null = null;
  /** The scene that is painted: the same, or a larger one for the zoom. */
  #scene: Scene | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #selected: Target | null = null;
  #hovered: Target | null = null;
  #size = { width: 0, height: 0 };
  #zoom: Zoom = NO_ZOOM;
  #covered = 0;

  constructor(
    stage: HTMLElement,
    proxies: HTMLElement,
    { painter, picker }: Painting,
    actions: StageActions,
    deps: StageDeps,
  ) {
    this.#stage = stage;
    this.#actions = actions;
    this.#deps = deps;
    this.#painter = painter;
    this.#pickIn = picker;
    this.#proxies = new FocusProxies(proxies);
    const options = { signal: this.#listening.signal };
    stage.addEventListener('pointermove', (event) => this.#onPointerMove(event), options);
    stage.addEventListener('pointerleave', () => this.#hover(null, 'pointer'), options);
    stage.addEventListener('click', (event) => this.#onClick(event), options);
    stage.addEventListener('keydown', (event) => this.#onKey(event), options);
    proxies.addEventListener('focusin', (event) => this.#onFocus(event), options);
    proxies.addEventListener('focusout', () => this.#hover(null, 'keyboard'), options);
    this.#gestures = new Gestures(this.#stage, {
      actorAt: (point) => {
        const target = this.#pick(point, REACH.mouse);
        return target?.kind === 'actor' ? target.id : null;
      },
      onView: (zoom) => {
        this.#zoom = zoom;
        this.#applyView();
        clearTimeout(this.#resting);
        this.#resting = setTimeout(() => this.#showForZoom(), REST_MS);
      },
      onDrag: (actor, [dx, dy]) => {
        this.#stage.classList.add('grabbing');
        // From px of the stage to those of the scene that fills it.
        const scale = (this.#view().scale * this.#scene!.width) / this.#base!.width;
        this.#actions.onMove(actor, [dx / scale, dy / scale], 'pointer');
      },
      onDragEnd: () => this.#stage.classList.remove('grabbing'),
      onPlainWheel: () => this.#actions.onPlainWheel(),
    });
  }

  /** @param base The scene that fills the stage. */
  setScene(base: Scene, selected: Target | null): void {
    this.#base = base;
    this.#selected = selected;
    this.#paint(this.#deps.atZoom(this.#zoom.k) ?? base);
  }

  #paint(scene: Scene): void {
    this.#scene = scene;
    const selected = this.#selected;
    if (this.#hovered !== null && this.placeOf(this.#hovered) === null) this.#hover(null, 'pointer');
    this.#painter.paint(scene);
    this.#proxies.update(scene, selected);
    this.#applyView();
    this.emphasise();
  }

  /** Shows as much as has room at the zoom. */
  #showForZoom(): void {
    const scene = this.#base && this.#deps.atZoom(this.#zoom.k);
    if (scene !== null && scene !== this.#scene) this.#paint(scene);
  }

  /** Another painter takes over; view, selection and hover stay as they are. */
  setPainter({ painter, picker }: Painting): void {
    this.#painter = painter;
    this.#pickIn = picker;
    painter.resize(this.#size.width, this.#size.height);
    if (this.#scene === null) return;
    painter.setView(this.#view());
    painter.setEmphasis(this.#emphasis(this.#scene));
    painter.paint(this.#scene);
  }

  /** Nothing is shown any more. */
  clear(): void {
    clearTimeout(this.#resting);
    this.#base = null;
    this.#scene = null;
    this.#hovered = null;
    this.#proxies.clear();
  }

  setSelected(selected: Target | null): void {
    this.#selected = selected;
    this.#proxies.setSelected(selected);
    this.emphasise();
  }

  resize(width: number, height: number): void {
    this.#size = { width, height };
    this.#painter.resize(width, height);
    this.#gestures.resize(width, height);
    this.#applyView();
  }

  /** The row of active filters covers so much of the top, CSS px: the picture makes room for it. */
  setCovered(top: number): void {
    if (top === this.#covered) return;
    this.#covered = top;
    this.#applyView();
  }

  zoomBy(factor: number): void {
    this.#gestures.zoomBy(factor);
  }

  reset(): void {
    this.#gestures.reset();
  }

  /** Moves the view so that what is selected is in sight, clear of what lies over the stage. */
  reveal(): void {
    const at = this.placeOf(this.#selected ?? { kind: 'actor', id: this.#deps.group()?.mark ?? '' });
    if (at !== null) this.#reveal(at, 64);
  }

  /** Takes back the move of `reveal`, once nothing lies over the stage any more. */
  unreveal(): void {
    this.#gestures.unreveal();
  }

  /** Moves the view by so much, CSS px. */
  panBy(by: Point): void {
    this.#gestures.panBy(by);
  }

  /** How far the reader has zoomed; 1 = the whole graph. */
  get zoom(): number {
    return this.#zoom.k;
  }

  /** Shows what the reader points at elsewhere: at its words in an article. */
  point(target: Target | null): void {
    this.#hover(target, 'article', target === null ? [0, 0] : (this.placeOf(target) ?? [0, 0]));
  }

  /** Gives the focus to the button of an actor or edge. */
  focus(target: Target): void {
    this.#proxies.focus(target);
  }

  /** Where an actor, an edge or an outline stands on the stage, CSS px; null when it is not in the scene. */
  placeOf(target: Target): Point | null {
    const { scale, x, y } = this.#view();
    const at = this.#scene && anchorOf(this.#scene, target);
    return at && [at[0] * scale + x, at[1] * scale + y];
  }

  destroy(): void {
    clearTimeout(this.#resting);
    this.#listening.abort();
    this.#proxies.clear();
    this.#gestures.destroy();
  }

  /** The scene fitted to the stage, then zoomed and moved by the reader. */
  #view(): View {
    return fitView(this.#scene ?? this.#size, this.#size, this.#zoom, this.#covered);
  }

  #applyView(): void {
    const view = this.#view();
    this.#painter.setView(view);
    this.#proxies.setView(view);
  }

  /** Emphasises what the reader points at or has selected, and what is new at the time that is shown. */
  emphasise(): void {
    if (this.#scene !== null) this.#painter.setEmphasis(this.#emphasis(this.#scene));
  }

  #emphasis(scene: Scene): Emphasis {
    return emphasiseGroup(emphasise(scene, this.#hovered, this.#selected, this.#deps.highlight()), scene, this.#deps);
  }

  #pick(point: Point, reach: number): Target | null {
    return this.#scene && this.#pickIn(this.#scene, this.#toScene(point), reach / this.#view().scale);
  }

  #toScene([px, py]: Point): Point {
    const { scale, x, y } = this.#view();
    return [(px - x) / scale, (py - y) / scale];
  }

  /** What an event of the pointer means: what lies under it, else the button that it hit, else an outline. */
  #targetOf(event: PointerEvent | MouseEvent): Target | null {
    const touch = 'pointerType' in event && event.pointerType === 'touch';
    const point = pointOn(this.#stage, event);
    const mark = this.#pick(point, touch ? REACH.touch : REACH.mouse) ?? this.#proxies.targetOf(event.target);
    return mark ?? (this.#scene && pickHull(this.#scene, this.#toScene(point)));
  }

  #onPointerMove(event: PointerEvent): void {
    // A finger does not hover; a pressed button drags.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const target = isControl(event) ? null : this.#targetOf(event);
    this.#stage.classList.toggle('pointing', target !== null);
    this.#hover(target, 'pointer', pointOn(this.#stage, event));
  }

  #onClick(event: MouseEvent): void {
    if (isControl(event)) return;
    // A click without a press comes from a key, a screen reader or a script: it means its button.
    const byKey = event.detail === 0;
    const target = byKey ? this.#proxies.targetOf(event.target) : this.#targetOf(event);
    this.#actions.onSelect(target, byKey ? 'keyboard' : 'pointer', byKey ? this.#proxies.pivot : null);
  }

  #onFocus(event: FocusEvent): void {
    const target = this.#proxies.targetOf(event.target);
    if (target === null) return;
    this.#proxies.adopt(target);
    // What is pressed is in sight; only a keyboard may need the view to move.
    if (!(event.target as HTMLElement).matches(':focus-visible')) return;
    const at = this.placeOf(target);
    if (at !== null) this.#reveal(at, 32);
    // Revealing has moved it.
    this.#hover(target, 'keyboard', this.placeOf(target) ?? [0, 0]);
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#scene === null || event.defaultPrevented || isTyping(event)) return;
    const act = keyboardAction(event, this.#scene, this.#proxies.current, this.#proxies.pivot);
    if (act === null) return;
    // If nothing of the element can be closed, Escape is left to the page.
    if (act.act === 'leave') {
      if (this.#leave()) event.preventDefault();
      return;
    }
    event.preventDefault();
    if (act.act === 'go') this.#proxies.focus(act.to);
    else if (act.act === 'zoom') {
      this.zoomBy(act.by);
      this.#actions.onZoom(this.zoom);
    } else if (act.act === 'reset') this.#actions.onReset();
    else this.#actions.onMove(act.actor, act.by, 'keyboard');
  }

  #reveal(at: Point, margin: number): void {
    const { top, bottom } = this.#deps.covered();
    this.#gestures.reveal(
      at,
      { x: 0, y: top, width: this.#size.width, height: this.#size.height - top - bottom },
      margin,
    );
  }

  /** Escape leads from a relation back to the actor whose relations were stepped through. */
  #leave(): boolean {
    const { current } = this.#proxies;
    const edge = current?.kind === 'edge' ? this.#scene?.edges.find(({ id }) => id === current.id) : undefined;
    const left = this.#actions.onLeave();
    if (edge !== undefined)
      this.#proxies.focus({ kind: 'actor', id: this.#proxies.pivot === edge.to ? edge.to : edge.from });
    return left || edge !== undefined;
  }

  #hover(target: Target | null, origin: Origin, at: Point = [0, 0]): void {
    if (target?.kind === this.#hovered?.kind && target?.id === this.#hovered?.id) return;
    this.#hovered = target;
    this.emphasise();
    this.#actions.onHover(target, origin, at);
  }
}
