/** Words of the slider of time and of what is new at a moment. They travel after the first picture. */

export interface TimeWords {
  /** Names the bar. */
  readonly label: string;
  /** Names the slider in it. */
  readonly slider: string;
  readonly play: string;
  readonly pause: string;
  readonly previous: string;
  readonly next: string;
  /** No time is set: everything is shown, whenever it was said. */
  readonly all: string;
  /** A moment that the source has no words for, from 1. */
  step(number: number): string;
  /** "3 new": relations of which something is said at a moment for the first time. */
  fresh(count: number): string;
  /** "1 ended": relations that hold no more from a moment on. */
  ended(count: number): string;
  /** "10 undated": the switch for statements that their source does not place in time. */
  undated(count: number): string;
  /** Headings of lists: what is new at a moment, and what holds no more from then on; `moment` in the words of the source, or a date. */
  newAt(moment: string): string;
  endedAt(moment: string): string;
}
