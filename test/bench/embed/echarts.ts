/** ECharts, of its modules only the chart of graphs and the canvas, with its force layout. Runs in the page. */
import { GraphChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { inEveryBox } from './graph.js';

/** Its layout moves every 16 ms and tells nobody when it ends: it is at rest once nothing has been painted for so long, ms. */
const QUIET = 500;

use([GraphChart, CanvasRenderer]);

void inEveryBox((box, { nodes, links }) => {
  const chart = init(box);
  let timer: ReturnType<typeof setTimeout> | undefined;
  chart.on('rendered', () => {
    window.meter.drawn(box);
    clearTimeout(timer);
    const since = performance.now();
    timer = setTimeout(() => window.meter.settled(box, since), QUIET);
  });
  chart.setOption({
    series: [
      {
        type: 'graph',
        layout: 'force',
        roam: true,
        edgeSymbol: ['none', 'arrow'],
        force: { repulsion: 300, edgeLength: 100 },
        label: { show: true, position: 'right' },
        edgeLabel: { show: true, formatter: ({ data }) => data.label },
        data: nodes.map(({ id, name }) => ({ id, name })),
        links: links.map(({ from, to, label, color }) => ({ source: from, target: to, label, lineStyle: { color } })),
      },
    ],
  });
});
