/** As much of force-graph as the benchmark asks of it: it is installed beside the benchmark, not with the project. */
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
    linkColor(color: (link: Link) => string): this;
    linkWidth(width: (link: Link) => number): this;
    linkLineDash(dash: (link: Link) => readonly number[] | null): this;
    linkCurvature(curvature: (link: Link) => number): this;
    linkDirectionalArrowLength(length: (link: Link) => number): this;
    linkDirectionalArrowRelPos(share: number): this;
    linkDirectionalArrowColor(color: (link: Link) => string): this;
    zoom(scale: number): this;
    centerAt(x: number, y: number): this;
  }
}
