/** The page on which painters are compared: one stage, one painter at a time, no element of ours around it. */
import { LayeredPainter } from '../../src/elements/picture/layered-painter.js';
import { CanvasPainter } from '../../src/render/canvas/canvas-painter.js';
import type { LivePainter, View } from '../../src/render/painter.js';
import { LiveSvgPainter } from '../../src/render/svg/live-svg-painter.js';
import { contextsOf } from '../../src/render/webgl/webgl-contexts.js';
import { gpuOf } from '../../src/render/webgl/gpu.js';
import { WebglPainter } from '../../src/render/webgl/webgl-painter.js';
import type { Emphasis } from '../../src/scene/emphasis.js';
import type { Scene } from '../../src/scene/types.js';

export type Kind = LivePainter['kind'];

/** An emphasis as JSON. */
export interface Told {
  readonly focus: { readonly actors: readonly string[]; readonly edges: readonly string[] } | null;
  readonly highlight: { readonly actors: readonly string[]; readonly edges: readonly string[] } | null;
}

const stage = (): HTMLElement => document.querySelector<HTMLElement>('#stage')!;
const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
const sets = (ids: { actors: readonly string[]; edges: readonly string[] } | null) =>
  ids && { actors: new Set(ids.actors), edges: new Set(ids.edges) };

export const tools = {
  painter: null as LivePainter | null,
  /** What painters said went wrong. */
  failures: [] as string[],
  gpuOf: () => gpuOf(document),
  contextsOf: () => contextsOf(document),

  make(kind: Kind, container: HTMLElement = stage()): LivePainter {
    if (kind === 'svg') return new LiveSvgPainter(container);
    return new LayeredPainter(container, (marks) =>
      kind === 'canvas' ? new CanvasPainter(marks) : tools.webgl(marks),
    );
  },

  webgl(container: HTMLElement = stage()): WebglPainter {
    return new WebglPainter(container, (reason) => void tools.failures.push(String(reason)));
  },

  emphasis: ({ focus, highlight }: Told): Emphasis => ({ focus: sets(focus), highlight: sets(highlight) }),

  /** Shows a scene by a new painter in the place of the last. */
  async show(kind: Kind, scene: Scene, view: View, told: Told): Promise<void> {
    tools.painter?.destroy();
    stage().replaceChildren();
    const painter = (tools.painter = tools.make(kind));
    painter.resize(stage().clientWidth, stage().clientHeight);
    painter.setView(view);
    painter.setEmphasis(tools.emphasis(told));
    painter.paint(scene);
    await frame();
    await frame();
  },

  /** Painters that go through the states of one graph, by the kind that was asked for, each on a stage of its own. */
  standing: new Map<Kind, { readonly painter: LivePainter; readonly container: HTMLElement }>(),

  /**
   * Puts up a stage of this size for each kind, the first at the top, in the place of those that stood there.
   *
   * @param height Of one stage, CSS px.
   */
  putUp(kinds: readonly Kind[], width: number, height: number): void {
    for (const { painter } of tools.standing.values()) painter.destroy();
    tools.standing.clear();
    stage().replaceChildren();
    kinds.forEach((kind, i) => {
      const container = document.createElement('div');
      Object.assign(container.style, {
        position: 'absolute',
        top: `${i * height}px`,
        width: `${width}px`,
        height: `${height}px`,
        overflow: 'hidden',
      });
      stage().append(container);
      tools.standing.set(kind, { painter: tools.prepared(kind, container), container });
    });
  },

  prepared(kind: Kind, container: HTMLElement): LivePainter {
    const painter = tools.make(kind, container);
    painter.resize(container.clientWidth, container.clientHeight);
    painter.setView({ scale: 1, x: 0, y: 0 });
    return painter;
  },

  /**
   * Shows a scene on each stage. The painter of the SVG is a new one each time, since the others are compared with it;
   * they are those that have shown the scene before.
   *
   * @param json The scene.
   */
  async showOnAll(json: string): Promise<void> {
    const scene = JSON.parse(json) as Scene;
    for (const [kind, standing] of tools.standing) {
      const { container } = standing;
      container.style.background = scene.paper;
      let { painter } = standing;
      if (kind === 'svg') {
        painter.destroy();
        painter = tools.prepared(kind, container);
        tools.standing.set(kind, { painter, container });
      }
      painter.paint(scene);
    }
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
