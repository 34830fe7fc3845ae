/**
 * Reads a drawing off an SVG that a browser has rendered: outlines of marks, lines as they run,
 * texts as boxes that turn with them. {@link measureSvg} reads and counts.
 *
 * The box of a text is as wide as the browser sets it, and as high as its ink: from 0.72 em above
 * the baseline (capitals, and letters with ascenders) to 0.2 em below. The same for every drawer.
 */
import type { Page } from 'playwright-core';
import { measure, type Drawing, type Legibility, type Point } from './legibility.js';

/** Where an SVG keeps what, as selectors; and the attribute that holds the id, for each kind of owner. */
export interface SvgParts {
  readonly actor: readonly [selector: string, attribute: string];
  readonly edge: readonly [selector: string, attribute: string];
  readonly actorLabel: readonly [selector: string, attribute: string];
  readonly edgeLabel: readonly [selector: string, attribute: string];
  /** Whatever explains the graph and stands around it; may match nothing. */
  readonly furniture: string;
}

export const OUR_PARTS: SvgParts = {
  actor: ['[data-layer="actors"] [data-actor]', 'data-actor'],
  edge: ['[data-layer="edges"] [data-edge], [data-layer="edges"] [data-affiliation]', 'data-edge|data-affiliation'],
  actorLabel: ['[data-label-actor]', 'data-label-actor'],
  edgeLabel: ['[data-label-edge]', 'data-label-edge'],
  furniture: '[data-layer="legend"]',
};

/** em above and below the baseline. */
export const INK = { above: 0.72, below: 0.2 } as const;

/**
 * Counts the faults of a picture.
 *
 * @param page Any page; its content is replaced. The picture is fitted into its viewport.
 */
export async function measureSvg(page: Page, svg: string, parts: SvgParts = OUR_PARTS): Promise<Legibility> {
  return measure(await readSvg(page, svg, parts));
}

export async function readSvg(page: Page, svg: string, parts: SvgParts = OUR_PARTS): Promise<Drawing> {
  const frame = page.viewportSize();
  if (frame === null) throw new Error('The page has no viewport to fit a picture into.');
  const { lines, ...drawing } = await page.evaluate(readInPage, { svg, parts, frame, ink: INK });
  return { ...drawing, frame, lines: lines.map(({ id, points }) => ({ id, points, ...endsOf(id) })) };
}

/** What the id of an edge says: `from/relation/to`, or `from/~kind/to` of an affiliation. */
export function endsOf(id: string): { from: string; to: string; relation: string | null } {
  const [from = '', relation = '', to = ''] = id.split('/').map(decodeURIComponent);
  return { from, to, relation: relation.startsWith('~') ? null : relation };
}

/** Runs in the page, and so may use nothing from outside itself. */
function readInPage({
  svg,
  parts,
  frame,
  ink,
}: {
  svg: string;
  parts: SvgParts;
  frame: { width: number; height: number };
  ink: { above: number; below: number };
}): Omit<Drawing, 'frame' | 'lines'> & { lines: { id: string; points: Point[] }[] } {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const root = document.importNode(parsed, true) as unknown as SVGSVGElement;
  root.setAttribute('width', String(frame.width));
  root.setAttribute('height', String(frame.height));
  root.style.cssText = 'position: fixed; inset: 0; margin: 0';
  document.body.replaceChildren(root);

  const all = <T extends Element>(selector: string, within: Element = root): T[] => [
    ...within.querySelectorAll<T>(selector),
  ];
  const idOf = (element: Element, attributes: string): string =>
    attributes
      .split('|')
      .map((name) => element.getAttribute(name))
      .find((id) => id !== null) ?? '';
  const seen = (element: SVGGraphicsElement, points: readonly (readonly [number, number])[]): [number, number][] => {
    const matrix = element.getScreenCTM();
    if (matrix === null) throw new Error(`A <${element.tagName}> is not rendered.`);
    return points.map(([x, y]) => [matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f]);
  };
  const along = (shape: SVGGeometryElement, steps: number): [number, number][] => {
    const length = shape.getTotalLength();
    return seen(
      shape,
      Array.from({ length: steps + 1 }, (_, i) => {
        const { x, y } = shape.getPointAtLength((length * i) / steps);
        return [x, y] as const;
      }),
    );
  };
  const outline = (shape: SVGGeometryElement): [number, number][] => {
    if (!(shape instanceof SVGPolygonElement)) return along(shape, 48).slice(0, -1);
    const corners = seen(
      shape,
      [...shape.points].map(({ x, y }) => [x, y] as const),
    );
    const [first, last] = [corners[0], corners[corners.length - 1]];
    return first !== undefined && last !== undefined && Math.hypot(first[0] - last[0], first[1] - last[1]) < 0.01
      ? corners.slice(0, -1)
      : corners;
  };
  const inkBox = (text: SVGTextElement): { box: [number, number][]; size: number } => {
    const size = Number.parseFloat(getComputedStyle(text).fontSize);
    const { x, width } = text.getBBox();
    const baseline = text.getStartPositionOfChar(0).y;
    const [top, bottom] = [baseline - ink.above * size, baseline + ink.below * size];
    const matrix = text.getScreenCTM()!;
    return {
      box: seen(text, [
        [x, top],
        [x + width, top],
        [x + width, bottom],
        [x, bottom],
      ]),
      size: size * Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)),
    };
  };
  /** Copies beneath the letters, as halos, are no texts; nor is what is empty. */
  const textsIn = (element: Element): SVGTextElement[] =>
    all<SVGTextElement>('text:not([aria-hidden="true"])', element).filter(
      (text) => text.getNumberOfChars() > 0 && text.textContent.trim() !== '',
    );
  const labels = (of: 'actor' | 'edge', [selector, attribute]: readonly [string, string]) =>
    all(selector).flatMap((element) => {
      const texts = textsIn(element).map((text) => ({ text: text.textContent, ...inkBox(text) }));
      return texts.length === 0
        ? []
        : [
            {
              of,
              owner: idOf(element, attribute),
              also: element.getAttribute('data-label-also'),
              text: texts.map(({ text }) => text).join(' '),
              boxes: texts.map(({ box }) => box),
              size: Math.min(...texts.map(({ size }) => size)),
            },
          ];
    });

  const furniture = parts.furniture === '' ? [] : all(parts.furniture);
  const around = furniture.flatMap(textsIn).map((text, i) => {
    const { box, size } = inkBox(text);
    return { of: 'furniture' as const, owner: `furniture ${i + 1}`, text: text.textContent, boxes: [box], size };
  });
  const signs = furniture
    .flatMap((element) => all<SVGGeometryElement>('path, polygon, circle', element))
    .map((shape) => outline(shape));
  const bands = [...around.flatMap(({ boxes }) => boxes), ...signs]
    .map((points) => points.map(([, y]) => y))
    .map((ys) => [Math.min(...ys), Math.max(...ys)] as const);
  const shapes = 'polygon, circle, ellipse, rect, path';
  return {
    plot: {
      top: Math.max(0, ...bands.filter(([top, bottom]) => top + bottom < frame.height).map(([, bottom]) => bottom)),
      bottom: Math.min(
        frame.height,
        ...bands.filter(([top, bottom]) => top + bottom >= frame.height).map(([top]) => top),
      ),
    },
    marks: all(parts.actor[0]).map((element) => ({
      id: idOf(element, parts.actor[1]),
      outline: outline(all<SVGGeometryElement>(shapes, element)[0]!),
    })),
    texts: [...labels('actor', parts.actorLabel), ...labels('edge', parts.edgeLabel), ...around],
    lines: all(parts.edge[0]).map((element) => ({
      id: idOf(element, parts.edge[1]),
      points: along(all<SVGGeometryElement>('path', element)[0]!, 64),
    })),
  };
}
