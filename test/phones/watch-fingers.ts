/** Watches what fingers do on the graph, and what the page makes of it. It only looks on. */
import type { DiplomaticGraph } from '../../src/elements/diplomatic-graph.js';
import type { Report } from './report.js';

/** Two taps within this time, ms, and this distance, CSS px, are a double tap. */
const DOUBLE_MS = 350;
const DOUBLE_PX = 40;
/** After this time a browser that zooms has done so, ms. */
const ZOOM_MS = 700;
/** A change of scale that is more than an error of measurement. */
const SCALED = 0.05;

const pageScale = (): number => visualViewport?.scale ?? 1;

/** How far the graph is zoomed, from the transform of its picture. */
function graphScale(graph: DiplomaticGraph): number {
  const transform = graph.shadowRoot?.querySelector('[data-viewport]')?.getAttribute('transform') ?? '';
  return Number(/scale\(([\d.]+)/.exec(transform)?.[1] ?? 1);
}

const within = (event: Event, selector: string): boolean =>
  event.composedPath().some((node) => node instanceof Element && node.matches(selector));

export function watchFingers(graph: DiplomaticGraph, report: Report): void {
  watchPinch(graph, report);
  watchDoubleTap(report, 'double-tap', (event) => within(event, '.stage'));
  watchDoubleTap(report, 'button-taps', (event) => within(event, '.tools button'));
  watchScroll(report);
  watchTap(graph, report);
  graph.addEventListener('dg-move', () => report.seen('drag'));
}

function watchPinch(graph: DiplomaticGraph, report: Report): void {
  let before: { readonly graph: number; readonly page: number } | null = null;
  addEventListener(
    'touchstart',
    (event) => {
      if (event.touches.length === 2 && within(event, '.stage'))
        before = { graph: graphScale(graph), page: pageScale() };
    },
    { capture: true, passive: true },
  );
  addEventListener(
    'touchend',
    () => {
      if (before === null) return;
      const { graph: graphBefore, page } = before;
      before = null;
      requestAnimationFrame(() => {
        if (Math.abs(pageScale() / page - 1) > SCALED) report.set('pinch', 'differs', 'the page was zoomed');
        else if (Math.abs(graphScale(graph) / graphBefore - 1) > SCALED) report.seen('pinch');
      });
    },
    { capture: true, passive: true },
  );
  // A trackpad has no touches: it gives gesture events in Safari, and a wheel with Ctrl elsewhere.
  const onTrackpad = (event: Event): void => {
    if (!within(event, '.stage') || ('ctrlKey' in event && event.type === 'wheel' && event.ctrlKey !== true)) return;
    const start = { graph: graphScale(graph), page: pageScale(), touches: navigator.maxTouchPoints };
    requestAnimationFrame(() => {
      if (Math.abs(pageScale() / start.page - 1) > SCALED) report.set('trackpad', 'differs', 'the page was zoomed');
      else if (graphScale(graph) !== start.graph) report.seen('trackpad', event.type);
    });
  };
  for (const type of ['gesturechange', 'wheel']) addEventListener(type, onTrackpad, { capture: true, passive: true });
}

function watchDoubleTap(report: Report, id: string, isMeant: (event: Event) => boolean): void {
  let last: { readonly at: number; readonly x: number; readonly y: number; readonly scale: number } | null = null;
  addEventListener(
    'pointerup',
    (event) => {
      if (event.pointerType !== 'touch' || !isMeant(event)) return;
      const { timeStamp: at, clientX: x, clientY: y } = event;
      const first = last;
      last = { at, x, y, scale: pageScale() };
      if (first === null || at - first.at > DOUBLE_MS || Math.hypot(x - first.x, y - first.y) > DOUBLE_PX) return;
      setTimeout(() => {
        if (Math.abs(pageScale() / first.scale - 1) > SCALED) report.set(id, 'differs', 'the page was zoomed');
        else report.seen(id);
      }, ZOOM_MS);
    },
    { capture: true },
  );
}

function watchScroll(report: Report): void {
  let from: number | null = null;
  addEventListener(
    'touchstart',
    (event) => (from = event.touches.length === 1 && within(event, '.stage') ? scrollY : null),
    { capture: true, passive: true },
  );
  addEventListener('scroll', () => {
    if (from !== null && Math.abs(scrollY - from) > 20) report.seen('scroll');
  });
}

/** The first quote of what was tapped has to be in the part of the window that is seen, and the sheet can grow. */
function watchTap(graph: DiplomaticGraph, report: Report): void {
  graph.addEventListener('dg-select', (event) => {
    const { kind, origin } = (event as CustomEvent<{ kind: string | null; origin: string }>).detail;
    if (origin !== 'pointer' || kind !== 'edge') return;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const quote = graph.shadowRoot?.querySelector('.panel blockquote')?.getBoundingClientRect();
        if (quote === undefined) return;
        const below = Math.round(quote.bottom - (visualViewport?.height ?? innerHeight));
        report.set('tap', below > 0 ? 'differs' : 'seen', below > 0 ? `it ends ${below} px below the window` : '');
      }),
    );
  });
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ target }) => (target as Element).matches('.handle[aria-expanded="true"]')))
      report.seen('sheet');
  });
  observer.observe(graph.shadowRoot!, { subtree: true, attributes: true, attributeFilter: ['aria-expanded'] });
}
