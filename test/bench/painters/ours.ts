/** Our painters as a page has them: under hands, with names over those that paint on a canvas. Runs in the page. */
import { LayeredPainter } from '../../../src/elements/picture/layered-painter.js';
import { CanvasPainter } from '../../../src/render/canvas/canvas-painter.js';
import type { LivePainter } from '../../../src/render/painter.js';
import { LiveSvgPainter } from '../../../src/render/svg/live-svg-painter.js';
import { WebglPainter } from '../../../src/render/webgl/webgl-painter.js';
import type { Drawer } from './drawer.js';

const drawerOf =
  (create: (stage: HTMLElement) => LivePainter): Drawer =>
  (stage, scene) => {
    const painter = create(stage);
    painter.resize(scene.width, scene.height);
    painter.paint(scene);
    return painter;
  };

export const svg: Drawer = drawerOf((stage) => new LiveSvgPainter(stage));
export const canvas: Drawer = drawerOf((stage) => new LayeredPainter(stage, (marks) => new CanvasPainter(marks)));
export const webgl: Drawer = drawerOf((stage) => new LayeredPainter(stage, (marks) => new WebglPainter(marks, failed)));
/** As sigma is compared. */
export const webglWithoutNames: Drawer = (stage, scene) => webgl(stage, { ...scene, labels: [] });

function failed(reason: unknown): never {
  throw new Error('A painter gave up.', { cause: reason });
}
