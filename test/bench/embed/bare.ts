/** What one writes by hand: a simulation of d3-force that runs by its own timer, and SVG by d3-selection. Runs in the page. */
import {
  forceCenter,
  forceLink,
  forceManyBody,
  forceSimulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { select } from 'd3-selection';
import { inEveryBox, type PlainLink, type PlainNode } from './graph.js';

type Node = PlainNode & SimulationNodeDatum;
type Link = PlainLink & SimulationLinkDatum<Node>;
const end = (node: Link['source']): Node => node as Node;

void inEveryBox((box, graph) => {
  const { clientWidth: width, clientHeight: height } = box;
  const nodes = graph.nodes.map((node): Node => ({ ...node }));
  const links = graph.links.map((link): Link => ({ ...link, source: link.from, target: link.to }));
  const colors = [...new Set(links.map(({ color }) => color))];

  const svg = select(box)
    .append('svg')
    .attr('width', width)
    .attr('height', height)
    .attr('font-family', 'sans-serif')
    .attr('font-size', 12);
  svg
    .append('defs')
    .selectAll('marker')
    .data(colors)
    .join('marker')
    .attr('id', (color) => `head-${color.slice(1)}`)
    .attr('viewBox', '0 -5 10 10')
    .attr('refX', 18)
    .attr('markerWidth', 6)
    .attr('markerHeight', 6)
    .attr('orient', 'auto')
    .append('path')
    .attr('d', 'M0,-5L10,0L0,5')
    .attr('fill', (color) => color);
  const line = svg
    .append('g')
    .selectAll('line')
    .data(links)
    .join('line')
    .attr('stroke', ({ color }) => color)
    .attr('stroke-width', 1.5)
    .attr('marker-end', ({ color }) => `url(#head-${color.slice(1)})`);
  line.append('title').text(({ label }) => label);
  const circle = svg.append('g').selectAll('circle').data(nodes).join('circle').attr('r', 8).attr('fill', '#444');
  const text = svg
    .append('g')
    .selectAll('text')
    .data(nodes)
    .join('text')
    .attr('dx', 11)
    .attr('dy', '0.35em')
    .text(({ name }) => name);

  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Node, Link>(links)
        .id(({ id }) => id)
        .distance(100),
    )
    .force('charge', forceManyBody().strength(-300))
    .force('center', forceCenter(width / 2, height / 2))
    .on('tick', () => {
      line
        .attr('x1', ({ source }) => end(source).x!)
        .attr('y1', ({ source }) => end(source).y!)
        .attr('x2', ({ target }) => end(target).x!)
        .attr('y2', ({ target }) => end(target).y!);
      circle.attr('cx', ({ x }) => x!).attr('cy', ({ y }) => y!);
      text.attr('x', ({ x }) => x!).attr('y', ({ y }) => y!);
      window.meter.drawn(box);
    })
    .on('end', () => window.meter.settled(box));
});
