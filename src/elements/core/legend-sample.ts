/** Draws the samples of legend and filter panel: the lines and marks as they are in the picture. */
import type { StatementGraph } from '../../model/types.js';
import { glyphNode, lineNode } from '../../render/svg/emit.js';
import { node } from '../../render/svg/svg-tree.js';
import { toDom } from '../../render/svg/to-dom.js';
import type { LegendEntry } from '../../scene/furniture/legend.js';

interface Sample {
  /** The drawing as JSON. */
  readonly drawing: string;
  readonly svg: SVGElement;
}

/**
 * The samples by the group and id of their entry. An SVG element can stand in one place only, so that each list of
 * samples has its own graph: legends the whole one of their element, filter panels the filtered one.
 */
const SAMPLES = new WeakMap<StatementGraph, Map<string, Sample>>();

/** The sample of an entry as a small picture: the one that was made before, as long as it would be drawn the same. */
export function sampleOf(entry: LegendEntry, graph: StatementGraph): SVGElement {
  const samples = SAMPLES.get(graph) ?? new Map<string, Sample>();
  SAMPLES.set(graph, samples);
  const key = `${entry.group} ${entry.id}`;
  const drawing = JSON.stringify(entry.draw(0, 8));
  const last = samples.get(key);
  if (last?.drawing === drawing) return last.svg;
  const svg = drawSample(entry);
  samples.set(key, { drawing, svg });
  return svg;
}

function drawSample(entry: LegendEntry): SVGElement {
  const { lines, glyphs } = entry.draw(0, 8);
  return toDom(
    document,
    node(
      'svg',
      {
        class: 'sample',
        width: entry.sample,
        height: 16,
        viewBox: `0 0 ${entry.sample} 16`,
        'aria-hidden': 'true',
        focusable: 'false',
      },
      ...lines.map(lineNode),
      ...glyphs.map(glyphNode),
    ),
  );
}
