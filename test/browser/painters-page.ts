/** The page on which painters are compared: one stage, one painter at a time, no element of ours around it. */
import { Layered } from '../../src/elements/layered.js';
import { CanvasPainter } from '../../src/render/canvas/painter.js';
import type { LivePainter, View } from '../../src/render/painter.js';
import { LiveSvgPainter } from '../../src/render/svg/live.js';
import { contextsOf } from '../../src/render/webgl/contexts.js';
import { gpuOf } from '../../src/render/webgl/gpu.js';
import { WebglPainter } from '../../src/render/webgl/painter.js';
import type { Emphasis } from '../../src/scene/emphasis.js';
import type { Scene } from '../../src/scene/types.js';

export type Kind = LivePainter['kind'];

/** An emphasis as JSON. */
export interface Told {
  readonly focus: { readonly actors: readonly string[]; readonly edges: readonly string[] } | null;
  readonly lit: { readonly actors: readonly string[]; readonly edges: readonly string[] } | null;
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
    return new Layered(container, (marks) => (kind === 'canvas' ? new CanvasPainter(marks) : tools.webgl(marks)));
  },

  webgl(container: HTMLElement = stage()): WebglPainter {
    return new WebglPainter(container, (reason) => void tools.failures.push(String(reason)));
  },

  emphasis: ({ focus, lit }: Told): Emphasis => ({ focus: sets(focus), lit: sets(lit) }),

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

  frame,
};

declare global {
  interface Window {
    painters: typeof tools;
  }
}

window.painters = tools;
