/** Watches what the browser does to the page: keyboard, bars, turning, selection, colours, font and storage. */
import { textWidth } from '../../src/scene/text/text-layout.js';
import type { Report } from './report.js';

/** A keyboard is at least so high, CSS px. */
const KEYBOARD = 120;
/** After this time a browser has scrolled to a field, ms. */
const SCROLL_MS = 500;
const DAY_MS = 86_400_000;
const FIRST = 'device-check-first';

export function watchPage(report: Report, field: HTMLElement, probe: HTMLElement, text: HTMLElement): void {
  watchKeyboard(report, field);
  watchHeights(report, probe);
  watchTurning(report);
  watchSelection(report, text);
  watchScheme(report);
  measureFont(report);
  readStorage(report);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) report.seen('back');
  });
}

function watchKeyboard(report: Report, field: HTMLElement): void {
  const view = visualViewport;
  if (view === null) return;
  let full = view.height;
  let scale = view.scale;
  field.addEventListener('pointerdown', () => ({ height: full, scale } = view));
  const onResize = (): void => {
    if (view.scale > scale + 0.2 && document.activeElement !== field) report.seen('page-pinch');
    if (document.activeElement !== field) return;
    if (view.scale > scale + 0.02) report.set('field-zoom', 'differs', `zoomed to ${view.scale.toFixed(2)}`);
    const height = Math.round(full - view.height * view.scale);
    if (height < KEYBOARD) return;
    if (view.scale <= scale + 0.02) report.seen('field-zoom');
    judge(height);
  };
  for (const type of ['resize', 'scroll']) view.addEventListener(type, onResize);
  addEventListener('scroll', onResize);
  /** The browser scrolls to the field after it has made room for the keyboard. */
  let timer = 0;
  const judge = (height: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const { top, bottom } = field.getBoundingClientRect();
      const isSeen = top >= view.offsetTop && bottom <= view.offsetTop + view.height;
      report.set('keyboard', isSeen ? 'seen' : 'differs', `${height} px high${isSeen ? '' : ', the field is hidden'}`);
    }, SCROLL_MS);
  };
}

/** @param probe Is as high as `100dvh`, and has the insets of the safe area as its padding. */
function watchHeights(report: Report, probe: HTMLElement): void {
  const heights = new Set<number>();
  new ResizeObserver(() => {
    heights.add(probe.offsetHeight);
    if (heights.size > 1) report.seen('bars', `from ${Math.min(...heights)} to ${Math.max(...heights)} px`);
    readInsets();
  }).observe(probe);
  const readInsets = (): void => {
    const { paddingTop, paddingRight, paddingBottom, paddingLeft } = getComputedStyle(probe);
    const insets = [paddingTop, paddingRight, paddingBottom, paddingLeft].map((side) => Number.parseFloat(side));
    if (insets.every((inset) => inset === 0)) return;
    const graph = document.querySelector('diplomatic-graph')!.getBoundingClientRect();
    const covered = graph.left < insets[3]! || graph.right > innerWidth - insets[1]!;
    report.set('safe-area', covered ? 'differs' : 'seen', `insets ${insets.join(', ')} px`);
  };
  addEventListener('resize', readInsets);
}

function watchTurning(report: Report): void {
  const sideways = matchMedia('(orientation: landscape)');
  sideways.addEventListener('change', () =>
    requestAnimationFrame(() => {
      const width = document.documentElement.scrollWidth;
      if (width > document.documentElement.clientWidth) report.set('turned', 'differs', `the page is ${width} px wide`);
      else report.seen('turned');
    }),
  );
}

function watchSelection(report: Report, text: HTMLElement): void {
  let byFinger = false;
  addEventListener('pointerdown', ({ pointerType }) => (byFinger = pointerType === 'touch'), { capture: true });
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (!byFinger || selection === null || selection.isCollapsed || !text.contains(selection.anchorNode)) return;
    if (/\S\s+\S/.test(String(selection))) report.seen('selection');
  });
}

function watchScheme(report: Report): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => report.seen('scheme'));
}

/** Texts of pictures are measured by a table of Arial, with a reserve; a wider font sticks out. */
function measureFont(report: Report): void {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return;
  const sample = 'Presidents of the National Assembly recognised';
  context.font = `20px ${getComputedStyle(document.body).fontFamily}`;
  const share = Math.round((context.measureText(sample).width / textWidth(sample, 20)) * 1000) / 10;
  report.set('font', share <= 100 ? 'seen' : 'differs', `${share} % of it`);
}

function readStorage(report: Report): void {
  void readPersisted(report);
  try {
    const first = Number(localStorage.getItem(FIRST) ?? Date.now());
    localStorage.setItem(FIRST, String(first));
    const days = Math.floor((Date.now() - first) / DAY_MS);
    if (days >= 8) report.seen('seven-days', `${days} days`);
  } catch {
    report.set('seven-days', 'differs', 'nothing can be stored');
  }
}

async function readPersisted(report: Report): Promise<void> {
  // Pages that are not secure have no storage manager, which the types do not know.
  const storage = navigator.storage as Partial<StorageManager> | undefined;
  if (storage?.persisted !== undefined && (await storage.persisted())) report.seen('persisted');
}

/** Asks the browser to keep the storage of this site. */
export async function askToKeep(report: Report): Promise<void> {
  if (typeof navigator.storage?.persist !== 'function')
    report.set('persisted', 'differs', 'the browser does not have it here');
  else if (await navigator.storage.persist()) report.seen('persisted');
  else report.set('persisted', 'differs', 'the browser has refused');
}
