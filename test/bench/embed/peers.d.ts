/** As much of the peers as the benchmark asks of them: they are installed beside the benchmark, not with the project. force-graph is in `../painters/peers.d.ts`. */
declare module 'cytoscape' {
  interface Emitter {
    one(event: string, then: () => void): unknown;
  }
  interface Core extends Emitter {
    layout(options: { readonly name: string }): Emitter & { run(): void };
  }
  export default function cytoscape(options: object): Core;
}

declare module 'vis-network' {
  export class Network {
    constructor(
      container: HTMLElement,
      data: { readonly nodes: readonly object[]; readonly edges: readonly object[] },
      options: object,
    );
    once(event: string, then: () => void): void;
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
