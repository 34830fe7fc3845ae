/**
 * The picture on a 2D canvas: the marks of large graphs, where elements of SVG would be slow.
 *
 * Few marks in sight are painted anew in every frame. Many are painted into a bitmap that reaches
 * beyond the stage and is moved as it stands while the view moves; once the view rests, or shows
 * what the bitmap lacks, another bitmap is painted, a slice in each frame, and takes its place.
 */
import type { Box } from '../../geometry/plane.js';
import type { Scene } from '../../scene/types.js';
import type { MarkPainter, View } from '../painter.js';
import { watchPixelRatio } from '../pixel-ratio.js';
import { LineCache, type CachedEdge } from './cache.js';
import { paintActor, paintGlyphs, type Context } from './paint.js';
import { Sheet, sightOf, type Extent } from './sheet.js';

/** Up to so many lines are painted within a frame; measured by `npm run bench:painters`. */
const DIRECT = 250;
/** Marks that are painted in a frame while a bitmap is made. */
const SLICE = 250;
/** How far a bitmap reaches beyond the stage, as a share of it. */
const OVERSCAN = 0.25;
/** A bitmap that is stretched by more, or shrunk by more, is not waited for. */
const [MOST_STRETCH, LEAST_STRETCH] = [2.2, 0.4];
/** How long a view must rest, ms. */
const REST_MS = 100;

export class CanvasPainter implements MarkPainter {
  readonly kind = 'canvas';
  readonly #window: Window;
  readonly #container: HTMLElement;
  readonly #unwatch: () => void;
  readonly #lines = new LineCache();
  #front: Sheet;
  #back: Sheet | null = null;
  /** The bitmap that is being made, slice by slice. */
  #work: Iterator<void> | null = null;
  #scene: Scene | null = null;
  #view: View = { scale: 1, x: 0, y: 0 };
  #size = { width: 0, height: 0 };
  #frame = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** What is on the canvas is another scene, or for another stage. */
  #stale = true;
  #painted = false;

  /**
   * @param container An empty element of ours, of the size that {@link resize} is given.
   * @throws {Error} where the browser gives no 2D context.
   */
  constructor(container: HTMLElement) {
    this.#window = container.ownerDocument.defaultView!;
    this.#container = container;
    this.#front = this.#sheet();
    this.#unwatch = watchPixelRatio(this.#window, () => this.#renew());
    container.append(this.#front.canvas);
  }

  paint(scene: Scene): void {
    this.#scene = scene;
    this.#renew();
    // Nothing stood here yet: what takes over from another painter shows no empty frame.
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

  #sheet(): Sheet {
    const sheet = new Sheet(this.#container.ownerDocument);
    // The browser may take the memory of a canvas, and bring it back empty.
    sheet.canvas.addEventListener('contextrestored', () => this.#renew());
    return sheet;
  }

  #renew(): void {
    this.#stale = true;
    this.#due();
  }

  #due(): void {
    if (!this.#painted || this.#frame !== 0) return;
    this.#frame = this.#window.requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  #paint(): void {
    this.#painted = true;
    const [scene, view, extent] = [this.#scene, this.#view, { ...this.#size, ratio: this.#window.devicePixelRatio }];
    const edges = scene === null ? [] : this.#lines.edgesOf(scene, sightOf(view, extent));
    const few = edges.length <= DIRECT;
    if (scene === null || few || this.#stale) {
      this.#stop();
      this.#stale = false;
      this.#front.begin(view, extent, few ? 0 : OVERSCAN);
      this.#front.place(view);
      if (scene === null) return;
      for (
        const work = paintMarks(
          this.#front.context,
          scene,
          few ? edges : this.#lines.edgesOf(scene, this.#front.sight),
          this.#front.sight,
          Infinity,
        );
        work.next().done !== true;
      );
      return;
    }
    this.#front.place(view);
    this.#goOn(scene, view, extent);
  }

  /** One slice of the next bitmap, where one is being made or has become due. */
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
    const sheet = (this.#back ??= this.#sheet());
    sheet.begin(view, extent, OVERSCAN);
    this.#work = paintMarks(sheet.context, scene, this.#lines.edgesOf(scene, sheet.sight), sheet.sight, SLICE);
  }

  /** The view moves: what is shown will do until it rests. */
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

/** Paints lines, glyphs and actors in the order of the scene; pauses after every `slice` marks. */
function* paintMarks(
  context: Context,
  { actors }: Scene,
  edges: readonly CachedEdge[],
  sight: Box,
  slice: number,
): Generator<void, void> {
  let painted = 0;
  context.lineCap = 'butt';
  for (const {
    mark: { line },
    path,
  } of edges) {
    context.strokeStyle = line.color;
    context.lineWidth = line.width;
    context.setLineDash(line.dash === null ? [] : [...line.dash]);
    context.stroke(path);
    painted += 1;
    if (painted % slice === 0) yield;
  }
  context.setLineDash([]);
  for (const { mark } of edges) {
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
