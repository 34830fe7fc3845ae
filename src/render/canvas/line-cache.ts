/** The extents of the lines of a scene, by which those in the visible part are found. */
import type { Box } from '../../geometry/plane.js';
import type { EdgeMark, Scene } from '../../scene/types.js';

/** The farthest that glyphs reach from their line, px. */
const REACH = 14;

export class LineCache {
  #scene: Scene | null = null;
  /** The box of each line with its glyphs, px of the scene: x0, y0, x1, y1. */
  #boxes = new Float64Array();
  #content: Box = { x0: 0, y0: 0, x1: 0, y1: 0 };

  /** The edges of a scene that meet a box, in the order of the scene. */
  edgesOf(scene: Scene, { x0, y0, x1, y1 }: Box): readonly EdgeMark[] {
    this.#take(scene);
    const boxes = this.#boxes;
    return scene.edges.filter((_, i) => {
      const at = 4 * i;
      return boxes[at]! <= x1 && boxes[at + 2]! >= x0 && boxes[at + 1]! <= y1 && boxes[at + 3]! >= y0;
    });
  }

  /** Box that encloses all marks of a scene, px of the scene. */
  contentOf(scene: Scene): Box {
    this.#take(scene);
    return this.#content;
  }

  #take(scene: Scene): void {
    if (scene === this.#scene) return;
    this.#scene = scene;
    this.#boxes = new Float64Array(scene.edges.length * 4);
    const content = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
    const enclose = (x0: number, y0: number, x1: number, y1: number): void => {
      content.x0 = Math.min(content.x0, x0);
      content.y0 = Math.min(content.y0, y0);
      content.x1 = Math.max(content.x1, x1);
      content.y1 = Math.max(content.y1, y1);
    };
    scene.edges.forEach(({ line: { path } }, i) => {
      const [p, c, d, q] = path;
      const x0 = Math.min(p[0], c[0], d[0], q[0]) - REACH;
      const y0 = Math.min(p[1], c[1], d[1], q[1]) - REACH;
      const x1 = Math.max(p[0], c[0], d[0], q[0]) + REACH;
      const y1 = Math.max(p[1], c[1], d[1], q[1]) + REACH;
      this.#boxes.set([x0, y0, x1, y1], 4 * i);
      enclose(x0, y0, x1, y1);
    });
    for (const { x, y, radius } of scene.actors) {
      const far = radius * 3;
      enclose(x - far, y - far, x + far, y + far);
    }
    this.#content = content;
  }
}
