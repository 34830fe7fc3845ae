/** The page on which painters are compared: one stage, one painter at a time, no element of ours around it. */
import { paintActor, paintGlyphs, paintLine } from '../../src/render/canvas/paint.js';
import type { LivePainter, View } from '../../src/render/painter.js';
import { LiveSvgPainter } from '../../src/render/svg/live.js';
import { contextsOf } from '../../src/render/webgl/contexts.js';
import { gpuOf } from '../../src/render/webgl/gpu.js';
import { WebglPainter } from '../../src/render/webgl/painter.js';
import { FADED, LIT, NO_EMPHASIS, type Emphasis } from '../../src/scene/emphasis.js';
import type { Scene } from '../../src/scene/types.js';

export type Kind = LivePainter['kind'];

/** An emphasis as JSON. */
export interface Told {
  readonly faded: { readonly actors: readonly string[]; readonly edges: readonly string[] } | null;
  readonly lit: { readonly actors: readonly string[]; readonly edges: readonly string[] } | null;
}

/** A painter of canvas by its functions, without its frames. */
class PlainCanvas implements LivePainter {
  readonly kind = 'canvas';
  readonly #canvas = document.createElement('canvas');
  readonly #apart = document.createElement('canvas');
  #scene: Scene | null = null;
  #view: View = { scale: 1, x: 0, y: 0 };
  #emphasis: Emphasis = NO_EMPHASIS;

  constructor(container: HTMLElement) {
    container.append(this.#canvas);
    this.resize(container.clientWidth, container.clientHeight);
  }

  resize(width: number, height: number): void {
    [this.#canvas.width, this.#canvas.height] = [width * devicePixelRatio, height * devicePixelRatio];
    Object.assign(this.#canvas.style, { display: 'block', width: `${width}px`, height: `${height}px` });
    this.#paint();
  }

  paint(scene: Scene): void {
    this.#scene = scene;
    this.#paint();
  }

  clear(): void {
    this.#scene = null;
    this.#paint();
  }

  setView(view: View): void {
    this.#view = view;
    this.#paint();
  }

  setEmphasis(emphasis: Emphasis): void {
    this.#emphasis = emphasis;
    this.#paint();
  }

  destroy(): void {
    this.#canvas.remove();
  }

  #paint(): void {
    const context = this.#canvas.getContext('2d')!;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    const [{ scale, x, y }, { faded, lit }, scene] = [this.#view, this.#emphasis, this.#scene];
    if (scene === null) return;
    context.setTransform(scale * devicePixelRatio, 0, 0, scale * devicePixelRatio, x * devicePixelRatio, y * devicePixelRatio);
    const back = (kind: 'actor' | 'edge', id: string): boolean => faded?.[`${kind}s`].has(id) === true;
    for (const { id, line } of scene.edges) {
      if (lit?.edges.has(id) !== true || back('edge', id)) continue;
      context.globalAlpha = LIT.opacity;
      paintLine(context, { ...line, width: line.width + LIT.line, dash: null });
    }
    context.globalAlpha = 1;
    for (const actor of scene.actors) {
      if (lit?.actors.has(actor.id) !== true || back('actor', actor.id)) continue;
      context.beginPath();
      context.arc(actor.x, actor.y, actor.radius + LIT.ring, 0, 2 * Math.PI);
      [context.strokeStyle, context.lineWidth] = [actor.glyph.stroke, 2];
      context.stroke();
    }
    for (const { id, line } of scene.edges) this.#group(context, back('edge', id), (on) => paintLine(on, line));
    for (const edge of scene.edges) this.#group(context, back('edge', edge.id), (on) => paintGlyphs(on, edge));
    for (const actor of scene.actors) this.#group(context, back('actor', actor.id), (on) => paintActor(on, actor));
  }

  /** What steps back does so as one. */
  #group(context: CanvasRenderingContext2D, back: boolean, paint: (on: CanvasRenderingContext2D) => void): void {
    if (!back) {
      paint(context);
      return;
    }
    const { width, height } = this.#canvas;
    // Setting its size empties it.
    const other = Object.assign(this.#apart, { width, height }).getContext('2d')!;
    other.setTransform(context.getTransform());
    paint(other);
    context.save();
    context.resetTransform();
    context.globalAlpha = FADED;
    context.drawImage(other.canvas, 0, 0);
    context.restore();
  }
}

const stage = (): HTMLElement => document.querySelector<HTMLElement>('#stage')!;
const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
const sets = (ids: { actors: readonly string[]; edges: readonly string[] } | null) => ids && { actors: new Set(ids.actors), edges: new Set(ids.edges) };

export const tools = {
  painter: null as LivePainter | null,
  /** What painters said went wrong. */
  failures: [] as string[],
  gpuOf: () => gpuOf(document),
  contextsOf: () => contextsOf(document),

  make(kind: Kind, container: HTMLElement = stage()): LivePainter {
    if (kind === 'svg') return new LiveSvgPainter(container);
    if (kind === 'canvas') return new PlainCanvas(container);
    return new WebglPainter(container, (reason) => void tools.failures.push(String(reason)));
  },

  emphasis: ({ faded, lit }: Told): Emphasis => ({ faded: sets(faded), lit: sets(lit) }),

  /** Shows a scene by a new painter in the place of the last. */
  async show(kind: Kind, scene: Scene, view: View, told: Told): Promise<void> {
    tools.painter?.destroy();
    stage().replaceChildren();
    const painter = (tools.painter = tools.make(kind));
    painter.setView(view);
    painter.setEmphasis(tools.emphasis(told));
    painter.paint(scene);
    await frame();
    await frame();
  },

  frame,
};

declare global {
  interface Window {
    painters: typeof tools;
  }
}

window.painters = tools;
