/** Our painters as a page has them: under hands, and with names over those that paint on a canvas. Runs in the page. */
import { CanvasPainter } from '../../../src/render/canvas/painter.js';
import type { View } from '../../../src/render/painter.js';
import { LabelLayer } from '../../../src/render/svg/labels.js';
import { LiveSvgPainter } from '../../../src/render/svg/live.js';
import { WebglPainter } from '../../../src/render/webgl/painter.js';
import type { Scene } from '../../../src/scene/types.js';
import type { Drawer, Drawing } from './drawer.js';

export const svg: Drawer = (stage, scene) => {
  const painter = new LiveSvgPainter(stage);
  painter.paint(scene);
  return painter;
};

export const canvas: Drawer = (stage, scene) => named(stage, scene, new CanvasPainter(layerIn(stage, scene), failed));

export const webgl: Drawer = (stage, scene) => named(stage, scene, new WebglPainter(layerIn(stage, scene), failed));

function named(stage: HTMLElement, scene: Scene, painter: CanvasPainter | WebglPainter): Drawing {
  const labels = new LabelLayer(layerIn(stage, scene));
  painter.resize(scene.width, scene.height);
  painter.paint(scene);
  labels.paint(scene);
  return {
    setView(view: View): void {
      painter.setView(view);
      labels.setView(view);
    },
  };
}

/** An empty element that covers the stage. */
function layerIn(stage: HTMLElement, { width, height }: Scene): HTMLElement {
  const layer = stage.ownerDocument.createElement('div');
  layer.style.cssText = `position: absolute; inset: 0; width: ${width}px; height: ${height}px`;
  stage.append(layer);
  return layer;
}

function failed(reason: unknown): never {
  throw new Error('A painter gave up.', { cause: reason });
}
