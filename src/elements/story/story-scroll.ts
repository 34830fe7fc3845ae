/**
 * Connects the scroll position of the list of steps with the current step. When the reader scrolls, the step at that
 * position becomes the current one. When the step changes in another way, the list scrolls to it. Scroll events count
 * only after a wheel, pointer, touch or key event, so that a list that scrolls by itself does not change the step.
 */

/** Distance between the upper edge of the list and the step that it scrolls to, px. */
const MARGIN = 8;

/** The start and end of a step along the axis on which the list scrolls, px from the start of the list. */
export interface StepExtent {
  readonly start: number;
  readonly end: number;
}

/**
 * The current step for a scroll position. It is the step at a line that moves from the upper edge of the visible part
 * (at the start of the list) to the lower edge (at its end). Therefore every step can become the current one, however
 * short it is.
 *
 * @param steps The steps in their order.
 * @param scrolled The scroll position, px.
 * @param size The length of the visible part, px.
 * @param length The length of the whole list, px.
 * @returns the index of the step, from 0.
 */
export function stepAt(steps: readonly StepExtent[], scrolled: number, size: number, length: number): number {
  const range = Math.max(1, length - size);
  const line = (Math.min(range, Math.max(0, scrolled)) / range) * length;
  const found = steps.findIndex(({ end }) => line < end);
  return found === -1 ? steps.length - 1 : found;
}

/** The scroll position at which the start of a step is in view and {@link stepAt} returns this step, px. */
export function scrollPlaceOf({ start, end }: StepExtent, size: number, length: number): number {
  const range = Math.max(0, length - size);
  // Between these two positions the line of `stepAt` is within the step.
  const first = (start + 1) * (range / length);
  const last = (end - 1) * (range / length);
  return Math.min(range, Math.max(first, Math.min(last, Math.max(0, start - MARGIN))));
}

export class StoryScroll {
  readonly #onStep: (step: number) => void;
  #list: HTMLElement | null = null;
  /** The current step, from 1. */
  #step: number | null = null;
  /** Whether scroll events are caused by the reader. */
  #byReader = false;
  #frame = 0;

  /** @param onStep Is called with the number of a step, from 1, when the reader has scrolled to it. */
  constructor(onStep: (step: number) => void) {
    this.#onStep = onStep;
  }

  /** Listens for a wheel, a finger, a press on the scroll bar and keys: scroll events after them are the reader's. */
  readonly readerInput = {
    handleEvent: (): void => {
      this.#byReader = true;
    },
    passive: true,
  };

  readonly onScroll = (): void => {
    if (!this.#byReader || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const list = this.#list;
      if (list === null || !list.isConnected || !this.#byReader) return;
      const { steps, scrolled, size, length } = measure(list);
      const step = stepAt(steps, scrolled, size, length) + 1;
      if (step === this.#step) return;
      // The reader scrolled here, so `show` must not scroll.
      this.#step = step;
      this.#onStep(step);
    });
  };

  /**
   * Scrolls to a step, unless the list shows it already.
   *
   * @param list The list of steps; null while no story is shown.
   * @param step From 1.
   */
  show(list: HTMLElement | null, step: number | null): void {
    const isNewList = list !== this.#list;
    if (!isNewList && step === this.#step) return;
    this.#list = list;
    this.#step = step;
    this.#byReader = false;
    if (list === null || step === null) return;
    const { steps, size, length, sideways, sign } = measure(list);
    const extent = steps[step - 1];
    if (extent === undefined) return;
    const view = list.ownerDocument.defaultView!;
    const isInstant = isNewList || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const behavior = isInstant ? 'instant' : 'smooth';
    // In narrow frames the list scrolls sideways. Each step is then as wide as the list, and scroll snapping applies.
    if (sideways) list.scrollTo({ left: sign * extent.start, behavior });
    else list.scrollTo({ top: scrollPlaceOf(extent, size, length), behavior });
  }
}

/** The measures of a list along the axis on which it scrolls, px. */
interface ListMeasures {
  readonly steps: StepExtent[];
  /** The distance from the start of the list, also where `scrollLeft` is negative. */
  readonly scrolled: number;
  /** The length of the visible part. */
  readonly size: number;
  /** The length of the whole list. */
  readonly length: number;
  readonly sideways: boolean;
  /** −1 if `scrollLeft` decreases from the start of the list to its end, as it does from right to left. */
  readonly sign: 1 | -1;
}

function measure(list: HTMLElement): ListMeasures {
  const box = list.getBoundingClientRect();
  const sideways = list.scrollWidth > list.clientWidth + 1;
  const isRtl = getComputedStyle(list).direction === 'rtl';
  const scrolled = sideways ? Math.abs(list.scrollLeft) : list.scrollTop;
  const startOf = (card: DOMRect): number => {
    if (!sideways) return card.top - box.top;
    return isRtl ? box.right - card.right : card.left - box.left;
  };
  const extentOf = (step: Element): StepExtent => {
    const card = step.getBoundingClientRect();
    const start = startOf(card) + scrolled;
    return { start, end: start + (sideways ? card.width : card.height) };
  };
  return {
    steps: [...list.children].map(extentOf),
    scrolled,
    size: sideways ? list.clientWidth : list.clientHeight,
    length: sideways ? list.scrollWidth : list.scrollHeight,
    sideways,
    sign: sideways && isRtl ? -1 : 1,
  };
}
