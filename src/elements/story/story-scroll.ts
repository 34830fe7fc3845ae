/**
 * Scrolling among the steps of a story. The reader's own scrolling tells steps; a step that is
 * told otherwise is scrolled to. Only what the reader began counts as the reader's, so that the
 * two never fight: a list that moves of itself tells nothing.
 */

/** How far beneath the upper border of the list a step comes to stand, px. */
const MARGIN = 8;

/** Where things are along the way of a list, px from its beginning. */
export interface StepExtent {
  readonly start: number;
  readonly end: number;
}

/**
 * The step that is read at a place of scrolling: the one on a line that moves from the upper
 * border of the list at its beginning to the lower one at its end, so that every step has its
 * turn, however short it is.
 *
 * @param steps In their order.
 * @param scrolled How far the list is scrolled, px.
 * @param size What of the list is seen, px.
 * @param length The whole list, px.
 * @returns from 0.
 */
export function stepAt(steps: readonly StepExtent[], scrolled: number, size: number, length: number): number {
  const most = Math.max(1, length - size);
  const line = (Math.min(most, Math.max(0, scrolled)) / most) * length;
  const found = steps.findIndex(({ end }) => line < end);
  return found === -1 ? steps.length - 1 : found;
}

/** Where a list has to be scrolled so that a step begins in sight, and so that {@link stepAt} finds that step there; px. */
export function scrollPlaceOf({ start, end }: StepExtent, size: number, length: number): number {
  const most = Math.max(0, length - size);
  const share = most / length;
  const [least, last] = [(start + 1) * share, (end - 1) * share];
  return Math.min(most, Math.max(least, Math.min(last, Math.max(0, start - MARGIN))));
}

export class StoryScroll {
  readonly #tell: (step: number) => void;
  #list: HTMLElement | null = null;
  #step: number | null = null;
  /** Whether the reader is the one who scrolls. */
  #reading = false;
  #frame = 0;

  /** @param tell The reader has scrolled to another step, from 1. */
  constructor(tell: (step: number) => void) {
    this.#tell = tell;
  }

  /** A wheel, a finger, a press on the scroll bar, or a key that scrolls: what follows is the reader's. */
  readonly begin = { handleEvent: (): void => void (this.#reading = true), passive: true };

  readonly onScroll = (): void => {
    if (!this.#reading || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const list = this.#list;
      if (list === null || !list.isConnected || !this.#reading) return;
      const { steps, scrolled, size, length } = measure(list);
      const step = stepAt(steps, scrolled, size, length) + 1;
      if (step === this.#step) return;
      // It is where it is: nothing is to be scrolled to.
      this.#step = step;
      this.#tell(step);
    });
  };

  /** @param list Null while no story is shown. */
  show(list: HTMLElement | null, step: number | null): void {
    const fresh = list !== this.#list;
    if (!fresh && step === this.#step) return;
    this.#list = list;
    this.#step = step;
    this.#reading = false;
    if (list === null || step === null) return;
    const { steps, size, length, sideways, sign } = measure(list);
    const at = steps[step - 1];
    if (at === undefined) return;
    const still = fresh || list.ownerDocument.defaultView!.matchMedia('(prefers-reduced-motion: reduce)').matches;
    // Sideways, steps are as wide as what is seen, and snap.
    list.scrollTo({
      [sideways ? 'left' : 'top']: sideways ? sign * at.start : scrollPlaceOf(at, size, length),
      behavior: still ? 'instant' : 'smooth',
    });
  }
}

/** A list along the way that it scrolls. */
function measure(list: HTMLElement): {
  steps: StepExtent[];
  scrolled: number;
  size: number;
  length: number;
  sideways: boolean;
  sign: 1 | -1;
} {
  const cards = [...list.children].map((card) => card.getBoundingClientRect());
  const box = list.getBoundingClientRect();
  const sideways = list.scrollWidth > list.clientWidth + 1;
  const rtl = getComputedStyle(list).direction === 'rtl';
  const sign = sideways && rtl ? -1 : 1;
  const scrolled = sideways ? Math.abs(list.scrollLeft) : list.scrollTop;
  const extent = (card: DOMRect): StepExtent => {
    const start = (sideways ? (rtl ? box.right - card.right : card.left - box.left) : card.top - box.top) + scrolled;
    return { start, end: start + (sideways ? card.width : card.height) };
  };
  const [size, length] = sideways ? [list.clientWidth, list.scrollWidth] : [list.clientHeight, list.scrollHeight];
  return { steps: cards.map(extent), scrolled, size, length, sideways, sign };
}
