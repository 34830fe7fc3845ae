/**
 * Sigma with our shaders, without anything that it does by itself: no frame, no gesture, no name,
 * no fitting of the view. It paints when it is told to, in the same turn.
 */
import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import type { EdgePath, SDFShape } from 'sigma/rendering';
import type { View } from '../painter.js';
import { changed, DEPTHS, NO_ITEMS, type Items, type LineAttributes, type MarkAttributes } from './items.js';
import { LINE_LAYER, LINE_PATH, MARK_LAYER, MARK_SHAPE, UNIT } from './shaders.js';

type MarkGraph = MultiDirectedGraph<MarkAttributes, LineAttributes>;

/** What sigma reads of an item, by the name that the item has for it. */
const attribute = <const Name extends string>(name: Name): { readonly attribute: Name } => ({ attribute: name });

/**
 * Binds all variables of a shader to the attributes of the same name. Without a style of its own a variable keeps its first
 * value in a partial refresh: sigma 4.0.4 reuses the display data of a node, in which only what has a style is written anew.
 */
const variablesOf = ({ variables = {} }: Pick<SDFShape | EdgePath, 'variables'>): Record<string, object> =>
  Object.fromEntries(Object.keys(variables).map((name) => [name, attribute(name)]));

const emptyGraph = (): MarkGraph => new MultiDirectedGraph<MarkAttributes, LineAttributes>();

export class MarkSigma extends Sigma<MarkAttributes, LineAttributes> {
  /** Sigma may paint now. Not initialised here: sigma's constructor asks for it. */
  #awake = false;
  #items: Items = NO_ITEMS;
  #graph: MarkGraph;

  /** @param host An empty element; it keeps nothing else. @throws Error where there is no WebGL 2, or a shader fails. */
  constructor(host: HTMLElement) {
    const graph = emptyGraph();
    super(graph, host, {
      settings: {
        autoRescale: false,
        zoomToSizeRatioFunction: (ratio) => ratio,
        itemSizesReference: 'positions',
        allowInvalidContainer: true,
        // Far out, a line's body keeps this many px, so that there is room to anti-alias it.
        minEdgeThickness: 3,
        // Borders are anti-aliased by the shaders of ours, by area.
        antialiasEdges: false,
        antialiasNodes: false,
        renderLabels: false,
        renderEdgeLabels: false,
        // What is pointed at is found by geometry: the picture that sigma would look it up in is one pixel, and empty.
        enableEdgeEvents: false,
        nodeLabelEvents: false,
        edgeLabelEvents: false,
        pickingDownSizingRatio: 100_000,
        // The camera has to stay movable, or it would not be moved by us either.
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
    // Their listeners on the page would look for what is pointed at.
    this.getMouseCaptor().kill();
    this.getTouchCaptor().kill();
    const gl = this.getWebGLContext();
    const viewport = gl.viewport.bind(gl);
    gl.viewport = (x, y, width, height) => viewport(x, y, Math.round(width), Math.round(height));
    // One unit of the graph is one px of the scene, whatever the size of the stage.
    this.setCustomBBox({ x: [-UNIT / 2, UNIT / 2], y: [-UNIT / 2, UNIT / 2] });
  }

  /** Brings the graph to these items and paints it. */
  show(items: Items, view: View, width: number, height: number): void {
    const [marks, lines] = [changed(items.marks, this.#items.marks), changed(items.lines, this.#items.lines)];
    this.#items = items;
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

  /** Sigma's camera: the point of its world in the middle of the stage, and how many of its squares the shorter side holds. */
  #aim({ scale, x, y }: View, width: number, height: number): void {
    const [middleX, middleY] = [(width / 2 - x) / scale, (height / 2 - y) / scale];
    this.getCamera().setState({
      x: 0.5 + middleX / UNIT,
      y: 0.5 - middleY / UNIT,
      ratio: Math.min(width, height) / (UNIT * scale),
      angle: 0,
    });
  }

  /** @param only What has changed, where the graph is built as before; else all. */
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

  /** At a zoom of 90 % the ratio is 0.8999999761581421: sigma cuts the pixels off that it makes of it, and the picture would be stretched by one. */
  override resize(force?: boolean): this {
    super.resize(force);
    const [canvas, { width, height }] = [this.getStageCanvas(), this.getDimensions()];
    const ratio = canvas.ownerDocument.defaultView!.devicePixelRatio;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (canvas.width !== across) canvas.width = across;
    if (canvas.height !== down) canvas.height = down;
    return this;
  }

  /** Without the pass that paints all marks once more for sigma to look up what is pointed at. */
  override getRenderParams(): ReturnType<Sigma['getRenderParams']> {
    return { ...super.getRenderParams(), pickingFrameBuffer: null };
  }

  override refresh(options?: Parameters<Sigma['refresh']>[0]): this {
    return #awake in this && this.#awake ? super.refresh(options) : this;
  }

  /** A frame of sigma's own would be one that nobody asked for, and what it throws nobody could catch. */
  override scheduleRender(): this {
    return this;
  }

  override scheduleRefresh(): this {
    return this;
  }
}
