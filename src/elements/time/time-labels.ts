/** Names of moments, and the choice of the moments that are named on the scale below the slider. */
import type { Timeline } from '../../model/time/timeline.js';
import { placeIn } from '../../model/time/timeline.js';
import { orderOf } from '../../model/filter/time-filter.js';
import { shortLabel, textWidth } from '../../scene/text/text-layout.js';
import type { LateWords, TimeWords } from '../../i18n/late-types.js';
import type { Words } from '../../i18n/types.js';

export interface MomentLabel {
  readonly text: string;
  /** The BCP 47 tag of the source if the text is its words; undefined for a date or a number. */
  readonly language: string | undefined;
}

/** If sources name a moment in more ways than this, the others are left out. */
const MAX_NAMES = 2;

/** The name of the moment at an index: its date, or else the words of its sources, or else its number. */
export function momentLabel({ moments }: Timeline, index: number, words: Words, time: TimeWords): MomentLabel {
  const moment = moments[index];
  if (moment === undefined) return { text: time.step(index + 1), language: undefined };
  if (orderOf(moment.asOf) === null) return { text: words.date(moment.asOf), language: undefined };
  const [first] = moment.words;
  if (first === undefined) return { text: time.step(index + 1), language: undefined };
  const names = moment.words.slice(0, MAX_NAMES).map(({ text }) => text);
  if (moment.words.length > MAX_NAMES) names.push('…');
  return { text: names.join(words.separator), language: first.language };
}

/**
 * The name of a time, which may be a date between two moments, or a place in the order of statements although time goes
 * by dates.
 */
export function timeLabel(
  timeline: Timeline,
  asOf: string,
  words: Words,
  { time, table }: Pick<LateWords, 'time' | 'table'>,
): MomentLabel {
  const place = orderOf(asOf);
  if (place === null) return { text: words.date(asOf), language: undefined };
  if (timeline.kind === 'date') return { text: table.order(place), language: undefined };
  return momentLabel(timeline, placeIn(timeline, asOf), words, time);
}

/** The most ticks on a scale. */
const MAX_TICKS = 12;
/** The most letters of a name, and the number to which it may be cut. */
const MAX_LETTERS = 24;
const MIN_LETTERS = 6;
/** Font size of a name, px. */
const FONT_SIZE = 11;
/** Least space between two names, px. */
const GAP = 8;
/** How far a name may extend beyond the end of the scale, px. */
const OVERHANG = 22;

export interface Tick extends MomentLabel {
  /** The position on the scale, from 0 (the first moment) to 1 (all times). */
  readonly at: number;
  /** Which part of the name is at this position. */
  readonly anchor: 'start' | 'middle';
}

/**
 * Chooses the moments that are named on the scale: as many as have room for their names, at equal distances, with the
 * first and the last. If all moments can be named by cutting long names, they are cut.
 *
 * @param width The width of the scale, px.
 */
export function ticksFor(timeline: Timeline, width: number, words: Words, time: TimeWords): Tick[] {
  const { length } = timeline.moments;
  for (let count = Math.min(MAX_TICKS, length); count > 0; count -= 1) {
    const chosen = Array.from({ length: count }, (_, i) => {
      const index = count === 1 ? 0 : Math.round((i * (length - 1)) / (count - 1));
      return { ...momentLabel(timeline, index, words, time), index };
    });
    const texts = chosen.map(({ text }) => shortLabel(text, MAX_LETTERS));
    // Each turn cuts the longest name that has no room by one letter.
    for (;;) {
      const ticks = chosen.map(({ language, index }, i): Tick => ({
        text: texts[i]!,
        language,
        at: index / length,
        anchor: index === 0 && textWidth(texts[i]!, FONT_SIZE) > 2 * OVERHANG ? 'start' : 'middle',
      }));
      const crowded = crowdedIn(ticks, width);
      if (crowded.length === 0) return ticks;
      const longest = crowded.reduce((most, i) => (texts[i]!.length > texts[most]!.length ? i : most));
      if (count < length || texts[longest]!.length <= MIN_LETTERS) break;
      texts[longest] = shortLabel(chosen[longest]!.text, texts[longest]!.length - 1);
    }
  }
  return [];
}

/** The indices of the ticks whose names extend too far beyond the scale or overlap with another. */
function crowdedIn(ticks: readonly Tick[], width: number): number[] {
  const spans = ticks.map(({ text, at, anchor }) => {
    const textLength = textWidth(text, FONT_SIZE);
    const left = at * width - (anchor === 'start' ? 0 : textLength / 2);
    return { left, right: left + textLength };
  });
  return spans.flatMap(({ left, right }, i) => {
    if (right > width + OVERHANG) return [i];
    return i > 0 && left < spans[i - 1]!.right + GAP ? [i - 1, i] : [];
  });
}
