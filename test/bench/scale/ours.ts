/** The element as it is handed out, by its script for pages. Runs in the page. */
import type { DiplomaticGraph } from '../../../src/elements/diplomatic-graph.js';
import { INK, page, type Box } from './subject.js';

page((box, { dataset }) => {
  const element = box as DiplomaticGraph;
  const stage = (): Element => element.shadowRoot!.querySelector('.stage')!;
  element.data = dataset;
  return {
    places: () => {
      const { left, top } = stage().getBoundingClientRect();
      return new Map(element.scene!.actors.map(({ id, x, y }) => [id, [left + x, top + y]]));
    },
    names: () =>
      [...stage().querySelectorAll('[data-label-actor]')].map((name) => {
        const lines = [...name.querySelectorAll('text')];
        return { size: Number(lines[0]!.getAttribute('font-size')), boxes: lines.map(boxOf) };
      }),
  };
});

/** As {@link textBox} reckons it: what the browser tells has room for accents that no letter has. */
function boxOf(text: SVGTextElement): Box {
  const size = Number(text.getAttribute('font-size'));
  const { y } = new DOMPoint(Number(text.getAttribute('x')), Number(text.getAttribute('y'))).matrixTransform(
    text.getScreenCTM()!,
  );
  const { left, right } = text.getBoundingClientRect();
  return [left, y - INK.above * size, right, y + INK.below * size];
}
