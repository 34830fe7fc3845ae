/** As much of the peers as the benchmark asks of them: they are installed beside the benchmark, not with the project. force-graph is in `../painters/peers.d.ts`. */
declare module 'cytoscape' {
  interface Emitter {
    one(event: string, then: () => void): unknown;
  }
  interface Node {
    id(): string;
    data(name: string): string;
    renderedPosition(): { readonly x: number; readonly y: number };
  }
  interface Core extends Emitter {
    layout(options: { readonly name: string; readonly [option: string]: unknown }): Emitter & { run(): void };
    nodes(): { map<Result>(read: (node: Node) => Result): Result[] };
    zoom(): number;
  }
  function cytoscape(options: object): Core;
  namespace cytoscape {
    function use(extension: unknown): void;
  }
  export default cytoscape;
}

declare module 'cytoscape-fcose' {
  const fcose: unknown;
  export default fcose;
}

declare module 'graphology-layout-forceatlas2' {
  const forceAtlas2: {
    assign(graph: object, options: { readonly iterations: number; readonly settings: object }): void;
    inferSettings(graph: object): object;
  };
  export default forceAtlas2;
}

declare module 'sigma3' {
  interface Place {
    readonly x: number;
    readonly y: number;
  }
  export class Sigma {
    constructor(graph: object, container: HTMLElement, settings: { readonly defaultEdgeType: string });
    on(event: 'downNode', then: (payload: { readonly node: string }) => void): void;
    on(event: 'moveBody', then: (payload: { readonly event: Place & { preventSigmaDefault(): void } }) => void): void;
    on(event: 'upNode' | 'upStage', then: () => void): void;
    once(event: 'afterRender', then: () => void): void;
    getBBox(): object;
    setCustomBBox(box: object): void;
    viewportToGraph(place: Place): Place;
    graphToViewport(place: Place): Place;
    scaleSize(size: number): number;
    getNodeDisplayedLabels(): ReadonlySet<string>;
  }
}

declare module 'vis-network' {
  export class Network {
    constructor(
      container: HTMLElement,
      data: { readonly nodes: readonly object[]; readonly edges: readonly object[] },
      options: object,
    );
    once(event: string, then: () => void): void;
    getPosition(node: string): Place;
    canvasToDOM(place: Place): Place;
    getScale(): number;
  }
  interface Place {
    readonly x: number;
    readonly y: number;
  }
}

declare module 'echarts/core' {
  /** What a formatter of labels is given: the datum that it is about. */
  interface Labelled {
    readonly data: { readonly label: string };
  }
  interface Chart {
    on(event: string, then: () => void): void;
    setOption(option: {
      readonly series: readonly {
        readonly edgeLabel?: { readonly show: boolean; readonly formatter: (of: Labelled) => string };
        readonly [option: string]: unknown;
      }[];
    }): void;
  }
  export function init(box: HTMLElement): Chart;
  export function use(modules: readonly unknown[]): void;
}

declare module 'echarts/charts' {
  export const GraphChart: unknown;
}

declare module 'echarts/renderers' {
  export const CanvasRenderer: unknown;
}
