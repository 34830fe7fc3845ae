/** Moments in words, and the scale on which they stand. */
import type { Timeline } from '../../model/time/timeline.js';
import { placeIn } from '../../model/time/timeline.js';
import { orderOf } from '../../model/filter/time-filter.js';
import { shortLabel, textWidth } from '../../scene/text/text-layout.js';
import type { TimeWords } from '../../i18n/late-types.js';
import type { Words } from '../../i18n/types.js';

export interface MomentLabel {
  readonly text: string;
  /** BCP 47 tag of the source's words; undefined where the words are ours. */
  readonly language: string | undefined;
}

/** How many ways of calling a moment are told. */
const MOST_CALLS = 2;

/** What the moment at a place is called: a date, else in the words of its source, else by its number. */
export function momentLabel({ moments }: Timeline, place: number, words: Words, time: TimeWords): MomentLabel {
  const moment = moments[place];
  if (moment === undefined) return { text: time.step(place + 1), language: undefined };
  if (orderOf(moment.asOf) === null) return { text: words.date(moment.asOf), language: undefined };
  const [first] = moment.words;
  if (first === undefined) return { text: time.step(place + 1), language: undefined };
  return {
    text: [
      ...moment.words.slice(0, MOST_CALLS).map(({ text }) => text),
      ...(moment.words.length > MOST_CALLS ? ['…'] : []),
    ].join(words.separator),
    language: first.language,
  };
}

/** What a time is called, be it one of the moments or not. */
export function timeLabel(timeline: Timeline, asOf: string, words: Words, time: TimeWords): MomentLabel {
  return orderOf(asOf) === null
    ? { text: words.date(asOf), language: undefined }
    : momentLabel(timeline, placeIn(timeline, asOf), words, time);
}

/** Letters of a tick at most and at least, its size in px, and the least space between two, px. */
const [LONGEST, SHORTEST, SIZE, GAP] = [24, 6, 11, 8];
const MOST = 12;
/** How far a name may reach beyond the scale, px. */
const BEYOND = 22;

export interface Tick extends MomentLabel {
  /** Of the way from the first place to that of all times, 0 to 1. */
  readonly at: number;
  /** Which side of it lies at its place. */
  readonly side: 'start' | 'middle';
}

/**
 * The most moments, evenly chosen, the first and the last among them, whose names fit beside each
 * other on a scale of a width in px. Where there are few, all of them, the longest names cut where they must be.
 */
export function ticksFor(timeline: Timeline, width: number, words: Words, time: TimeWords): Tick[] {
  const { length } = timeline.moments;
  for (let count = Math.min(MOST, length); count > 0; count -= 1) {
    const named = Array.from({ length: count }, (_, i) => {
      const place = count === 1 ? 0 : Math.round((i * (length - 1)) / (count - 1));
      return { ...momentLabel(timeline, place, words, time), place };
    });
    const texts = named.map(({ text }) => shortLabel(text, LONGEST));
    for (;;) {
      const ticks = named.map(({ language, place }, i): Tick => ({
        text: texts[i]!,
        language,
        at: place / length,
        side: place === 0 && textWidth(texts[i]!, SIZE) > 2 * BEYOND ? 'start' : 'middle',
      }));
      const crowded = crowdedIn(ticks, width);
      if (crowded.length === 0) return ticks;
      const longest = crowded.reduce((most, i) => (texts[i]!.length > texts[most]!.length ? i : most));
      if (count < length || texts[longest]!.length <= SHORTEST) break;
      texts[longest] = shortLabel(named[longest]!.text, texts[longest]!.length - 1);
    }
  }
  return [];
}

/** Places in the list of those that reach beyond the scale or into another. */
function crowdedIn(ticks: readonly Tick[], width: number): number[] {
  const spans = ticks.map(({ text, at, side }) => {
    const wide = textWidth(text, SIZE);
    const left = at * width - (side === 'start' ? 0 : wide / 2);
    return [left, left + wide] as const;
  });
  return spans.flatMap(([left, right], i) =>
    right > width + BEYOND ? [i] : i > 0 && left < spans[i - 1]![1] + GAP ? [i - 1, i] : [],
  );
}
