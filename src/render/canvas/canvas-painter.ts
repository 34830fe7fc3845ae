/**
 * Paints lines, glyphs and actors on a 2D canvas: for large graphs, where elements of SVG would be slow.
 *
 * Where few lines are visible, all is painted again in every frame. Otherwise the marks are painted into a bitmap that
 * is larger than the stage, and the bitmap is moved while the view moves. When the view has rested, or shows a part
 * that the bitmap lacks, a second bitmap is painted, a slice of it in each frame, and then takes the place of the
 * first. Another scene is painted at once; where it has too many lines for that, first those that stand out most.
 */
import type { Box } from '../../geometry/plane.js';
import type { EdgeMark, Scene } from '../../scene/types.js';
import type { MarkPainter, View } from '../painter.js';
import { watchPixelRatio } from '../pixel-ratio.js';
import { LineCache } from './line-cache.js';
import { paintActor, paintGlyphs, type Context } from './paint-scene.js';
import { Bitmap, sightOf, type Extent } from './bitmap.js';

/** Number of visible lines up to which all is painted in every frame; measured by `npm run bench:painters`. */
const DIRECT = 250;
/** Number of marks that are painted in each frame while the second bitmap is made. */
const SLICE = 250;
/**
 * Number of lines up to which another scene is painted in one frame: 12,000 took 12 ms, 46,500 took 965 ms. Of more, so
 * many are painted at once, and all of them slice by slice.
 */
const AT_ONCE = 15_000;
const DRAFT = 3000;
/** By how much a bitmap is larger than the stage on each side, as a share of the stage. */
const OVERSCAN = 0.25;
/** A bitmap that is enlarged or reduced beyond these factors is replaced before the view rests. */
const MOST_STRETCH = 2.2;
const LEAST_STRETCH = 0.4;
/** Time without a change of the view after which it rests, ms. */
const REST_MS = 100;

export class CanvasPainter implements MarkPainter {
  readonly kind = 'canvas';
  readonly #window: Window;
  readonly #container: HTMLElement;
  readonly #unwatch: () => void;
  readonly #lines = new LineCache();
  /** The bitmap in the page. */
  #front: Bitmap;
  /** The second bitmap, once one was needed. */
  #back: Bitmap | null = null;
  /** Paints `#back`, slice by slice; null while it is not being painted. */
  #work: Iterator<void> | null = null;
  #scene: Scene | null = null;
  #view: View = { scale: 1, x: 0, y: 0 };
  /** Of the stage, CSS px. */
  #size = { width: 0, height: 0 };
  /** The animation frame that has been requested; 0 for none. */
  #frame = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** Whether `#front` shows an earlier scene, or was made for another stage or pixel ratio. */
  #stale = true;
  #painted = false;

  /**
   * @param container An empty element of ours, of the size that is given to {@link resize}.
   * @throws {Error} where the browser gives no 2D context.
   */
  constructor(container: HTMLElement) {
    this.#window = container.ownerDocument.defaultView!;
    this.#container = container;
    this.#front = this.#bitmap();
    this.#unwatch = watchPixelRatio(this.#window, () => this.#renew());
    container.append(this.#front.canvas);
  }

  paint(scene: Scene): void {
    this.#scene = scene;
    this.#renew();
    // The first scene is painted at once: the painter before has been removed, and an empty frame would flicker.
    if (!this.#painted) this.#paint();
  }

  clear(): void {
    this.#scene = null;
    this.#renew();
  }

  setView(view: View): void {
    this.#view = view;
    this.#due();
  }

  resize(width: number, height: number): void {
    this.#size = { width, height };
    this.#renew();
  }

  destroy(): void {
    this.#window.cancelAnimationFrame(this.#frame);
    clearTimeout(this.#resting);
    this.#unwatch();
    this.#front.free();
    this.#back?.free();
  }

  #bitmap(): Bitmap {
    const bitmap = new Bitmap(this.#container.ownerDocument);
    // The browser may drop the memory of a canvas, and restore it empty.
    bitmap.canvas.addEventListener('contextrestored', () => this.#renew());
    return bitmap;
  }

  /** Requests a frame in which all is painted again. */
  #renew(): void {
    this.#stale = true;
    this.#due();
  }

  /** Requests a frame for all changes until then; none before the first scene. */
  #due(): void {
    if (!this.#painted || this.#frame !== 0) return;
    this.#frame = this.#window.requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  #paint(): void {
    this.#painted = true;
    const scene = this.#scene;
    const view = this.#view;
    const extent = { ...this.#size, ratio: this.#window.devicePixelRatio };
    const edges = scene === null ? [] : this.#lines.edgesOf(scene, sightOf(view, extent));
    const few = edges.length <= DIRECT;
    if (scene === null || few || this.#stale) {
      this.#stop();
      this.#stale = false;
      this.#front.begin(view, extent, few ? 0 : OVERSCAN);
      this.#front.place(view);
      if (scene === null) return;
      const { context, sight } = this.#front;
      const inBitmap = few ? edges : this.#lines.edgesOf(scene, sight);
      const isTooMuch = inBitmap.length > AT_ONCE;
      // Without slices, the first step paints all. Lines that stand out come last in a scene.
      paintMarks(context, scene, isTooMuch ? inBitmap.slice(-DRAFT) : inBitmap, sight, Infinity).next();
      if (!isTooMuch) return;
      this.#start(scene, view, extent);
      this.#due();
      return;
    }
    this.#front.place(view);
    this.#goOn(scene, view, extent);
  }

  /** Paints a slice of the second bitmap, where one is being painted or has become necessary. */
  #goOn(scene: Scene, view: View, extent: Extent): void {
    if (this.#work === null) {
      if (this.#front.isFor(view)) return;
      const stretch = this.#front.stretch(view);
      if (this.#front.covers(view, this.#lines.contentOf(scene)) && stretch < MOST_STRETCH && stretch > LEAST_STRETCH) {
        this.#rest();
        return;
      }
      this.#start(scene, view, extent);
    }
    if (this.#work!.next().done === true) {
      const done = this.#back!;
      this.#back = this.#front;
      this.#front = done;
      this.#work = null;
      done.place(view);
      this.#container.replaceChildren(done.canvas);
    }
    this.#due();
  }

  #start(scene: Scene, view: View, extent: Extent): void {
    clearTimeout(this.#resting);
    this.#back ??= this.#bitmap();
    const { context } = this.#back;
    this.#back.begin(view, extent, OVERSCAN);
    const { sight } = this.#back;
    this.#work = paintMarks(context, scene, this.#lines.edgesOf(scene, sight), sight, SLICE);
  }

  /** Starts the second bitmap once the view has rested. */
  #rest(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      if (this.#scene === null || this.#stale || this.#work !== null) return;
      this.#start(this.#scene, this.#view, this.#front.extent);
      this.#due();
    }, REST_MS);
  }

  #stop(): void {
    clearTimeout(this.#resting);
    this.#work = null;
  }
}

/**
 * Paints lines, glyphs and actors in the order of the scene, and pauses after every `slice` marks.
 *
 * @param sight The part of the scene that the context shows, px of the scene.
 */
function* paintMarks(
  context: Context,
  { actors }: Scene,
  edges: readonly EdgeMark[],
  sight: Box,
  slice: number,
): Generator<void, void> {
  let painted = 0;
  context.lineCap = 'butt';
  for (const { line } of edges) {
    const [p, c, d, q] = line.path;
    context.strokeStyle = line.color;
    context.lineWidth = line.width;
    context.setLineDash(line.dash === null ? [] : [...line.dash]);
    context.beginPath();
    context.moveTo(...p);
    context.bezierCurveTo(...c, ...d, ...q);
    context.stroke();
    painted += 1;
    if (painted % slice === 0) yield;
  }
  context.setLineDash([]);
  for (const mark of edges) {
    if (mark.glyphs.length === 0) continue;
    paintGlyphs(context, mark);
    painted += 1;
    if (painted % slice === 0) yield;
  }
  for (const actor of actors) {
    const far = actor.radius * 3;
    if (actor.x + far < sight.x0 || actor.x - far > sight.x1 || actor.y + far < sight.y0 || actor.y - far > sight.y1)
      continue;
    paintActor(context, actor);
    painted += 1;
    if (painted % slice === 0) yield;
  }
}
