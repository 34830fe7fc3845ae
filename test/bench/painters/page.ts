/** The page that draws: bundled when the benchmark runs, one drawing for each time that it is loaded. */
import type { View } from '../../../src/render/painter.js';
import type { Scene } from '../../../src/scene/types.js';
import type { Drawing } from './drawer.js';
import { DRAWERS } from './drawers.js';
import { Draws } from './draws.js';
import { affordable, frame, move, settle, viewsOf, type Moved, type Settled } from './movement.js';
import type { DrawerName, Movement } from './names.js';

declare global {
  interface Window {
    drawScene(name: DrawerName): Promise<void>;
    /** Does what a movement asks for once, so that the movement itself can be measured alone. */
    prepareMovement(movement: Movement): Promise<void>;
    moveScene(): Promise<Moved>;
    /** What happens once the movement has ended. */
    settleScene(): Promise<Settled>;
    rendererOfWebgl(): string;
  }
}

/** So many frames in a row on time, ms, mean that nothing is left to do. */
const CALM = { frames: 10, gap: 25 } as const;

async function calm(): Promise<void> {
  let last = await frame();
  for (let quiet = 0; quiet < CALM.frames;) {
    const now = await frame();
    quiet = now - last < CALM.gap ? quiet + 1 : 0;
    last = now;
  }
}

const draws = new Draws();
let shown: { readonly scene: Scene; readonly drawing: Drawing } | null = null;
let views: readonly View[] = [];

window.drawScene = async (name) => {
  const scene = (await (await fetch('/scene.json')).json()) as Scene;
  const drawing = DRAWERS[name](document.getElementById('stage')!, scene);
  shown = { scene, drawing };
  // Once elsewhere and back, so that what is made at the first movement is made.
  for (const scale of [2, 1]) {
    drawing.setView({ scale, x: 0, y: 0 });
    await calm();
  }
};

window.prepareMovement = async (movement) => {
  const { scene, drawing } = shown!;
  views = await affordable(drawing, viewsOf(movement, scene));
  await calm();
};

window.settleScene = () => settle(document.getElementById('stage')!);

window.moveScene = () => move(shown!.drawing, views, draws);

window.rendererOfWebgl = () => {
  const context = document.createElement('canvas').getContext('webgl2');
  if (context === null) return 'no WebGL';
  const unmasked = context.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER;
  return String(context.getParameter(unmasked));
};
