/**
 * Sigma with our shaders, and with all that it does by itself switched off: frames, gestures, labels, fitting of the
 * view. It paints within the call of `show` and at no other time.
 */
import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import type { EdgePath, SDFShape } from 'sigma/rendering';
import type { View } from '../painter.js';
import {
  changedItems,
  DEPTHS,
  EMPTY_SIGMA_GRAPH,
  type SigmaGraph,
  type LineAttributes,
  type MarkAttributes,
} from './sigma-graph.js';
import { LINE_LAYER, LINE_PATH, MARK_LAYER, MARK_SHAPE, UNIT } from './shaders.js';

type MarkGraph = MultiDirectedGraph<MarkAttributes, LineAttributes>;

/** A style whose value is the attribute of this name. */
const attribute = <const Name extends string>(name: Name): { readonly attribute: Name } => ({ attribute: name });

/**
 * Binds all variables of a shader to the attributes of the same name. Without a style of its own a variable keeps its
 * first value in a partial refresh: sigma 4.0.4 reuses the display data of a node, in which only what has a style is
 * written anew.
 */
const variablesOf = ({ variables = {} }: Pick<SDFShape | EdgePath, 'variables'>): Record<string, object> =>
  Object.fromEntries(Object.keys(variables).map((name) => [name, attribute(name)]));

const emptyGraph = (): MarkGraph => new MultiDirectedGraph<MarkAttributes, LineAttributes>();

export class MarkSigma extends Sigma<MarkAttributes, LineAttributes> {
  /**
   * Whether sigma may paint. Until sigma's constructor has returned, which asks for a refresh, the field does not
   * exist.
   */
  #awake = false;
  /** What `#graph` holds. */
  #shown: SigmaGraph = EMPTY_SIGMA_GRAPH;
  #graph: MarkGraph;

  /**
   * @param host An empty element, which belongs to sigma from now on.
   * @throws {Error} where there is no WebGL 2, or a shader fails.
   */
  constructor(host: HTMLElement) {
    const graph = emptyGraph();
    super(graph, host, {
      settings: {
        autoRescale: false,
        zoomToSizeRatioFunction: (ratio) => ratio,
        itemSizesReference: 'positions',
        allowInvalidContainer: true,
        // At a small scale, the rectangle that a line is painted in stays this thick, px, so that there is room to
        // anti-alias it.
        minEdgeThickness: 3,
        // Our shaders anti-alias borders by area.
        antialiasEdges: false,
        antialiasNodes: false,
        renderLabels: false,
        renderEdgeLabels: false,
        // What lies under the pointer is found by geometry (scene/picking/pick.ts). The picture in which sigma would
        // look it up is never painted (getRenderParams), and is made one pixel large.
        enableEdgeEvents: false,
        nodeLabelEvents: false,
        edgeLabelEvents: false,
        pickingDownSizingRatio: 100_000,
        // Panning and zooming of the camera stay enabled: the settings that disable them stop our own moves as well.
        gestureTarget: 'page',
        enableCameraRotation: false,
      },
      primitives: {
        depthLayers: DEPTHS,
        nodes: { shapes: [MARK_SHAPE], layers: [MARK_LAYER] },
        edges: { paths: [LINE_PATH], extremities: [], layers: [LINE_LAYER] },
      },
      styles: {
        nodes: {
          x: attribute('x'),
          y: attribute('y'),
          size: attribute('size'),
          color: attribute('color'),
          depth: attribute('depth'),
          ...variablesOf(MARK_SHAPE),
        },
        edges: {
          path: 'scene',
          selfLoopPath: 'scene',
          parallelPath: 'scene',
          size: attribute('size'),
          color: attribute('color'),
          depth: attribute('depth'),
          ...variablesOf(LINE_PATH),
        },
      },
    });
    this.#graph = graph;
    // They listen to the pointer on the page, and would ask sigma what lies under it.
    this.getMouseCaptor().kill();
    this.getTouchCaptor().kill();
    const gl = this.getWebGLContext();
    const viewport = gl.viewport.bind(gl);
    gl.viewport = (x, y, width, height) => viewport(x, y, Math.round(width), Math.round(height));
    // With this box, one unit of the graph is one px of the scene, whatever the size of the stage.
    this.setCustomBBox({ x: [-UNIT / 2, UNIT / 2], y: [-UNIT / 2, UNIT / 2] });
  }

  /**
   * Paints a graph.
   *
   * @param width Of the stage, CSS px.
   */
  show(items: SigmaGraph, view: View, width: number, height: number): void {
    const marks = changedItems(items.marks, this.#shown.marks);
    const lines = changedItems(items.lines, this.#shown.lines);
    this.#shown = items;
    this.#aim(view, width, height);
    if (marks === null || lines === null) {
      this.#graph = emptyGraph();
      for (const { key, attributes } of items.marks) this.#graph.addNode(key, attributes);
      for (const {
        key,
        attributes,
        ends: [from, to],
      } of items.lines)
        this.#graph.addEdgeWithKey(key, from, to, attributes);
      this.setGraph(this.#graph);
      this.#paint();
      return;
    }
    for (const { key, attributes } of marks) this.#graph.replaceNodeAttributes(key, attributes);
    for (const { key, attributes } of lines) this.#graph.replaceEdgeAttributes(key, attributes);
    this.#paint({ nodes: marks.map(({ key }) => key), edges: lines.map(({ key }) => key) });
  }

  /**
   * Sets sigma's camera: the point of sigma's unit square that lies in the middle of the stage, and how many unit
   * squares fit the shorter side.
   */
  #aim({ scale, x, y }: View, width: number, height: number): void {
    const middleX = (width / 2 - x) / scale;
    const middleY = (height / 2 - y) / scale;
    this.getCamera().setState({
      x: 0.5 + middleX / UNIT,
      y: 0.5 - middleY / UNIT,
      ratio: Math.min(width, height) / (UNIT * scale),
      angle: 0,
    });
  }

  /** @param only Keys of the nodes and edges with other attributes than before; absent after the graph was replaced. */
  #paint(only?: { nodes: string[]; edges: string[] }): void {
    this.#awake = true;
    try {
      this.refresh(
        only === undefined ? { schedule: false } : { schedule: false, skipIndexation: true, partialGraph: only },
      );
    } finally {
      this.#awake = false;
    }
  }

  /**
   * At a zoom of 90 % the pixel ratio is 0.8999999761581421. Sigma rounds the size of the canvas down, to one pixel
   * less than it is shown in, and the picture would be stretched: it is rounded to the nearest here.
   */
  override resize(force?: boolean): this {
    super.resize(force);
    const canvas = this.getStageCanvas();
    const { width, height } = this.getDimensions();
    const ratio = canvas.ownerDocument.defaultView!.devicePixelRatio;
    const columns = Math.round(width * ratio);
    const rows = Math.round(height * ratio);
    if (canvas.width !== columns) canvas.width = columns;
    if (canvas.height !== rows) canvas.height = rows;
    return this;
  }

  /**
   * Without a frame buffer, sigma skips the pass that paints all marks once more in order to find what lies under the
   * pointer.
   */
  override getRenderParams(): ReturnType<Sigma['getRenderParams']> {
    return { ...super.getRenderParams(), pickingFrameBuffer: null };
  }

  /** Ignores sigma's own calls: from its constructor, from `setGraph` and from its listeners on the graph. */
  override refresh(options?: Parameters<Sigma['refresh']>[0]): this {
    return #awake in this && this.#awake ? super.refresh(options) : this;
  }

  /**
   * Sigma would paint in a frame of its own, where no caller could catch what a driver throws. `show` has painted all
   * already.
   */
  override scheduleRender(): this {
    return this;
  }

  override scheduleRefresh(): this {
    return this;
  }
}
