/** As much of force-graph as the benchmarks ask of it: it is installed beside the benchmarks, not with the project. */
declare module 'force-graph' {
  export default class ForceGraph<Node extends object, Link extends object> {
    constructor(element: HTMLElement);
    width(px: number): this;
    height(px: number): this;
    backgroundColor(color: string): this;
    cooldownTicks(ticks: number): this;
    graphData(data: { nodes: Node[]; links: Link[] }): this;
    nodeVal(value: (node: Node) => number): this;
    nodeColor(color: (node: Node) => string): this;
    nodeCanvasObject(draw: (node: Node, context: CanvasRenderingContext2D, scale: number) => void): this;
    nodeCanvasObjectMode(mode: (node: Node) => string): this;
    linkLabel(label: (link: Link) => string): this;
    onEngineTick(then: () => void): this;
    onEngineStop(then: () => void): this;
    onRenderFramePost(then: () => void): this;
    linkColor(color: (link: Link) => string): this;
    linkWidth(width: (link: Link) => number): this;
    linkLineDash(dash: (link: Link) => readonly number[] | null): this;
    linkCurvature(curvature: (link: Link) => number): this;
    linkDirectionalArrowLength(length: (link: Link) => number): this;
    linkDirectionalArrowRelPos(share: number): this;
    linkDirectionalArrowColor(color: (link: Link) => string): this;
    zoom(scale: number): this;
    centerAt(x: number, y: number): this;
    zoomToFit(ms: number, padding: number): this;
    graph2ScreenCoords(x: number, y: number): { readonly x: number; readonly y: number };
  }
}
