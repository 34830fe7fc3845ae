/** d3 and SVG as its examples draw a graph: paths with markers for heads, circles, texts; a group that is moved. Runs in the page. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import { pathData } from '../../../src/render/svg/emit.js';
import type { Drawer } from './drawer.js';
import { headLength } from './heads.js';

export const d3: Drawer = (stage, { width, height, edges, actors, labels, fontFamily }) => {
  const svg = select(stage).append('svg').attr('width', width).attr('height', height).attr('font-family', fontFamily);
  const colors = [...new Set(edges.map(({ line }) => line.color))];
  svg
    .append('defs')
    .selectAll('marker')
    .data(colors)
    .join('marker')
    .attr('id', (_, i) => `head-${i}`)
    .attr('viewBox', '0 -5 10 10')
    .attr('orient', 'auto')
    .attr('markerUnits', 'userSpaceOnUse')
    .attr('markerWidth', headLength(edges))
    .attr('markerHeight', headLength(edges))
    .append('path')
    .attr('d', 'M0,-5L10,0L0,5')
    .attr('fill', (color) => color);
  const group = svg.append('g');
  group
    .append('g')
    .attr('fill', 'none')
    .selectAll('path')
    .data(edges)
    .join('path')
    .attr('d', ({ line }) => pathData(line.path))
    .attr('stroke', ({ line }) => line.color)
    .attr('stroke-width', ({ line }) => line.width)
    .attr('stroke-dasharray', ({ line }) => line.dash?.join(' ') ?? null)
    .attr('marker-end', ({ line, glyphs }) => (glyphs.length > 0 ? `url(#head-${colors.indexOf(line.color)})` : null));
  group
    .append('g')
    .selectAll('circle')
    .data(actors)
    .join('circle')
    .attr('cx', ({ x }) => x)
    .attr('cy', ({ y }) => y)
    .attr('r', ({ radius }) => radius)
    .attr('fill', ({ glyph }) => glyph.fill)
    .attr('stroke', ({ glyph }) => glyph.stroke)
    .attr('stroke-width', ({ glyph }) => glyph.strokeWidth);
  // The names that ours has, where it has them, but without halo.
  group
    .append('g')
    .selectAll('text')
    .data(labels.filter((label) => label.of === 'actor').flatMap(({ lines }) => lines))
    .join('text')
    .attr('x', ({ x }) => x)
    .attr('y', ({ y }) => y)
    .attr('font-size', ({ size }) => size)
    .attr('text-anchor', ({ anchor }) => anchor)
    .attr('fill', ({ color }) => color)
    .text(({ text }) => text);
  const behaviour = zoom<SVGSVGElement, unknown>().on(
    'zoom',
    ({ transform }) => void group.attr('transform', String(transform)),
  );
  svg.call(behaviour);
  return { setView: ({ scale, x, y }) => behaviour.transform(svg, zoomIdentity.translate(x, y).scale(scale)) };
};
