/**
 * Lines of a scene as paths of a canvas. They are kept as long as the line is the same object, and found by the visible
 * part of the scene.
 */
import { type Box } from '../../geometry/plane.js';
import { boxesMeet } from '../../geometry/plane.js';
import type { EdgeMark, LineStroke, Scene } from '../../scene/types.js';

export interface CachedEdge {
  readonly mark: EdgeMark;
  readonly path: Path2D;
  /** Encloses the line and its glyphs, px of the scene. */
  readonly box: Box;
}

/** The farthest that glyphs reach from their line, px. */
const REACH = 14;

export class LineCache {
  #scene: Scene | null = null;
  #edges: CachedEdge[] = [];
  #content: Box = { x0: 0, y0: 0, x1: 0, y1: 0 };
  /** By the line of the scene: while an actor is dragged, most lines stay the same objects. */
  readonly #lines = new WeakMap<LineStroke, Pick<CachedEdge, 'path' | 'box'>>();

  /** The edges of a scene that meet a box, in the order of the scene. */
  edgesOf(scene: Scene, sight: Box): readonly CachedEdge[] {
    this.#take(scene);
    return this.#edges.filter(({ box }) => boxesMeet(box, sight));
  }

  /** Box that encloses all marks of a scene, px of the scene. */
  contentOf(scene: Scene): Box {
    this.#take(scene);
    return this.#content;
  }

  #take(scene: Scene): void {
    if (scene === this.#scene) return;
    this.#scene = scene;
    this.#edges = scene.edges.map((mark) => ({ mark, ...this.#line(mark.line) }));
    const boxes = [
      ...this.#edges.map(({ box }) => box),
      ...scene.actors.map(({ x, y, radius }) => ({
        x0: x - radius * 3,
        y0: y - radius * 3,
        x1: x + radius * 3,
        y1: y + radius * 3,
      })),
    ];
    const content = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
    for (const { x0, y0, x1, y1 } of boxes) {
      content.x0 = Math.min(content.x0, x0);
      content.y0 = Math.min(content.y0, y0);
      content.x1 = Math.max(content.x1, x1);
      content.y1 = Math.max(content.y1, y1);
    }
    this.#content = content;
  }

  #line(line: LineStroke): Pick<CachedEdge, 'path' | 'box'> {
    const known = this.#lines.get(line);
    if (known !== undefined) return known;
    const [p, c, d, q] = line.path;
    const path = new Path2D();
    path.moveTo(...p);
    path.bezierCurveTo(...c, ...d, ...q);
    const xs = line.path.map(([x]) => x);
    const ys = line.path.map(([, y]) => y);
    const made = {
      path,
      box: {
        x0: Math.min(...xs) - REACH,
        y0: Math.min(...ys) - REACH,
        x1: Math.max(...xs) + REACH,
        y1: Math.max(...ys) + REACH,
      },
    };
    this.#lines.set(line, made);
    return made;
  }
}
