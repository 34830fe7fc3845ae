/** What one writes by hand: a simulation of d3-force that runs by its own timer, SVG, d3-zoom and d3-drag. Runs in the page. */
import { drag, type D3DragEvent } from 'd3-drag';
import {
  forceCenter,
  forceLink,
  forceManyBody,
  forceSimulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { select } from 'd3-selection';
import { zoom, zoomTransform } from 'd3-zoom';
import type { PlainLink, PlainNode } from '../embed/graph.js';
import { page, textBox } from './subject.js';

type Node = PlainNode & SimulationNodeDatum;
type Link = PlainLink & SimulationLinkDatum<Node>;
const end = (node: Link['source']): Node => node as Node;
const FONT_SIZE = 12;
const NAME_GAP = 11;

page((box, { graph }) => {
  const { clientWidth: width, clientHeight: height } = box;
  const nodes = graph.nodes.map((node): Node => ({ ...node }));
  const links = graph.links.map((link): Link => ({ ...link, source: link.from, target: link.to }));
  const svg = select(box)
    .append('svg')
    .attr('width', width)
    .attr('height', height)
    .attr('font-family', 'sans-serif')
    .attr('font-size', FONT_SIZE);
  svg
    .append('defs')
    .append('marker')
    .attr('id', 'head')
    .attr('viewBox', '0 -5 10 10')
    .attr('refX', 18)
    .attr('markerWidth', 6)
    .attr('markerHeight', 6)
    .attr('orient', 'auto')
    .append('path')
    .attr('d', 'M0,-5L10,0L0,5');
  const group = svg.append('g');
  const line = group
    .append('g')
    .selectAll('line')
    .data(links)
    .join('line')
    .attr('stroke', ({ color }) => color)
    .attr('marker-end', 'url(#head)');
  const circle = group
    .append('g')
    .selectAll<SVGCircleElement, Node>('circle')
    .data(nodes)
    .join('circle')
    .attr('r', 8)
    .attr('fill', '#444');
  const text = group
    .append('g')
    .attr('pointer-events', 'none')
    .selectAll('text')
    .data(nodes)
    .join('text')
    .attr('dx', NAME_GAP)
    .attr('dy', '0.35em')
    .text(({ name }) => name);
  const simulation = forceSimulation(nodes)
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
  type Dragged = D3DragEvent<SVGCircleElement, Node, Node>;
  circle.call(
    drag<SVGCircleElement, Node>()
      .on('start', ({ subject }: Dragged) => {
        simulation.alphaTarget(0.3).restart();
        [subject.fx, subject.fy] = [subject.x, subject.y];
      })
      .on('drag', ({ subject, x, y }: Dragged) => void ([subject.fx, subject.fy] = [x, y]))
      .on('end', ({ subject }: Dragged) => {
        simulation.alphaTarget(0);
        [subject.fx, subject.fy] = [null, null];
      }),
  );
  svg.call(zoom<SVGSVGElement, unknown>().on('zoom', ({ transform }) => void group.attr('transform', transform)));

  const placed = (): { node: Node; x: number; y: number; scale: number }[] => {
    const view = zoomTransform(svg.node()!);
    return nodes.map((node) => ({ node, x: view.applyX(node.x!), y: view.applyY(node.y!), scale: view.k }));
  };
  return {
    places: () => new Map(placed().map(({ node, x, y }) => [node.id, [x, y]])),
    names: () =>
      placed().map(({ node, x, y, scale }) => {
        const size = FONT_SIZE * scale;
        return { size, boxes: [textBox(node.name, x + NAME_GAP * scale, y + 0.35 * size, size, 'sans-serif')] };
      }),
  };
});
