/** Moments in words, their scale, and how long each stays. */
import { describe, expect, it, test } from 'vitest';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { momentLabel, ticksFor, timeLabel } from '../../../src/elements/time/time-labels.js';
import { pauseFor } from '../../../src/elements/time/playback.js';
import { timelineOf, type Timeline } from '../../../src/model/time/timeline.js';
import { textWidth } from '../../../src/scene/text/text-layout.js';
import { lateEn } from '../../../src/i18n/en-late.js';
import { en } from '../../../src/i18n/en.js';
import { article, small } from '../../scenes/make.js';

const days = timelineOf(parseDataset(article))!;
const of = (times: readonly object[]): Timeline =>
  timelineOf(
    parseDataset(
      small(['a', 'b'], [], {
        language: 'fr',
        statements: times.map((time, i) => ({
          id: `s${i}`,
          source: 's',
          from: 'a',
          relation: 'support',
          to: 'b',
          ...time,
        })),
      }),
    ),
  )!;
const years = of(Array.from({ length: 180 }, (_, i) => ({ date: String(1800 + i) })));

test('a moment is called by the words of its source, in its language; a date in ours; what has neither by its number', () => {
  expect([0, 1, 2].map((place) => momentLabel(days, place, en, lateEn.time))).toEqual(
    ['in the past few days', 'Wednesday', 'on Thursday'].map((text) => ({ text, language: 'en' })),
  );
  expect(momentLabel(of([{ date: '1917-04' }]), 0, en, lateEn.time)).toEqual({
    text: 'April 1917',
    language: undefined,
  });
  expect(momentLabel(of([{ order: 4 }]), 0, en, lateEn.time)).toEqual({ text: 'Moment 1', language: undefined });
  expect(momentLabel(of(['un', 'deux', 'trois'].map((when) => ({ order: 1, when }))), 0, en, lateEn.time)).toEqual({
    text: 'un, deux, …',
    language: 'fr',
  });
});

test('a time between two moments is called by its date, or by the moment before', () => {
  expect(timeLabel(years, '1850-06', en, lateEn).text).toBe('June 1850');
  expect(timeLabel(days, 'order:2.5', en, lateEn).text).toBe('Wednesday');
  // A place in the order of statements is no date, although time goes by dates.
  expect(timeLabel(years, 'order:2', en, lateEn).text).toBe('2nd in sequence');
});

describe('the ticks of a scale', () => {
  it.each([150, 222, 300, 420, 760])(
    'do not touch each other on one of %i px, and begin and end with the first and the last moment',
    (width) => {
      for (const timeline of [years, days]) {
        const ticks = ticksFor(timeline, width, en, lateEn.time);
        const { length } = timeline.moments;
        const spans = ticks.map(
          ({ text, at, anchor }) =>
            [
              at * width - (anchor === 'start' ? 0 : textWidth(text, 11) / 2),
              at * width + textWidth(text, 11) / (anchor === 'start' ? 1 : 2),
            ] as const,
        );
        spans.slice(1).forEach(([left], i) => expect(left - spans[i]![1]).toBeGreaterThanOrEqual(8));
        expect(ticks[0]!.at).toBe(0);
        if (ticks.length > 1) expect(ticks.at(-1)!.at).toBeCloseTo((length - 1) / length, 9);
      }
    },
  );

  it('are all of a few, cut where they must be, and more on a wider scale', () => {
    expect(ticksFor(days, 222, en, lateEn.time).map(({ text }) => text)).toEqual([
      'in the…',
      'Wednesday',
      'on Thursday',
    ]);
    expect(ticksFor(days, 760, en, lateEn.time).map(({ text }) => text)).toEqual([
      'in the past few days',
      'Wednesday',
      'on Thursday',
    ]);
    expect(ticksFor(years, 760, en, lateEn.time).length).toBeGreaterThan(ticksFor(years, 222, en, lateEn.time).length);
  });
});

test('a moment stays for 1.6 s where there are few, never below 200 ms, and all of many for 40 s', () => {
  expect([1, 3, 25, 100, 180, 1000].map(pauseFor)).toEqual([1600, 1600, 1600, 400, 40_000 / 180, 200]);
});
