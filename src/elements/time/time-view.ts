/** The time slider as a template: buttons to play and step, the slider, bars, a scale, and the name of the moment. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TimeWords } from '../../i18n/late-types.js';
import type { MomentLabel, Tick } from './time-labels.js';
import { originOf, type Origin } from '../core/events.js';

export interface TimeState {
  readonly time: TimeWords;
  /** The text between the items of a list. */
  readonly separator: string;
  readonly direction: 'ltr' | 'rtl';
  readonly playing: boolean;
  /** The index of the moment at the thumb; the number of moments for all times. */
  readonly index: number;
  /** The moment that is shown; null for all times. */
  readonly moment: MomentLabel | null;
  /** The number of relations that are new at this moment. */
  readonly fresh: number;
  /** The number of relations that have ended at this moment. */
  readonly ended: number;
  /** The number of new relations at each moment. */
  readonly counts: readonly number[];
  readonly ticks: readonly Tick[];
  /** How many statements have no time, and whether they are shown. */
  readonly undated: { readonly count: number; readonly shown: boolean };
}

export interface TimeActions {
  togglePlay(origin: Origin): void;
  /** @param by −1 or 1. */
  step(by: number, origin: Origin): void;
  /** The slider was moved to the moment at an index. */
  slide(index: number): void;
  /** The reader presses the slider or a key on it. */
  touch(event: Event): void;
  /** Shows all times. */
  all(origin: Origin): void;
  /** Shows or hides statements without a time. */
  undated(shown: boolean, origin: Origin): void;
}

/** Paths of icons with a size of 16 px. */
const ICONS = {
  play: 'M4 2.5l9 5.5-9 5.5z',
  pause: 'M4.5 3v10M11.5 3v10',
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
} as const;

export function timeView(state: TimeState, actions: TimeActions): TemplateResult {
  const { time, moment } = state;
  return html`<div class="transport">${transportButtons(state, actions)}</div>
    <div class="scrub">${barsView(state)} ${sliderView(state, actions)} ${scaleView(state)}</div>
    <p class="moment">
      <strong><bdi lang=${moment?.language ?? nothing}>${moment?.text ?? time.all}</bdi></strong
      >${moment === null ? nothing : html`<span class="details">${countsText(state)}</span>`}
    </p>
    ${undatedView(state, actions)}
    <button
      type="button"
      class="all"
      ?disabled=${moment === null}
      @click=${(event: MouseEvent) => actions.all(originOf(event))}
    >
      ${time.all}
    </button>`;
}

function transportButtons({ time, playing, index, counts }: TimeState, actions: TimeActions): TemplateResult[] {
  const toggle = (event: MouseEvent): void => actions.togglePlay(originOf(event));
  const stepBy =
    (by: number) =>
    (event: MouseEvent): void =>
      actions.step(by, originOf(event));
  return [
    playing
      ? button('play', time.pause, ICONS.pause, false, toggle)
      : button('play', time.play, ICONS.play, false, toggle),
    button('turn', time.previous, ICONS.previous, index === 0, stepBy(-1)),
    button('turn', time.next, ICONS.next, index === counts.length, stepBy(1)),
  ];
}

function sliderView(state: TimeState, actions: TimeActions): TemplateResult {
  return html`<input
    type="range"
    min="0"
    max=${state.counts.length}
    step="1"
    .value=${String(state.index)}
    aria-label=${state.time.slider}
    aria-valuetext=${momentText(state)}
    @input=${(event: Event) => actions.slide(Number((event.currentTarget as HTMLInputElement).value))}
    @pointerdown=${(event: Event) => actions.touch(event)}
    @keydown=${(event: Event) => actions.touch(event)}
  />`;
}

/** The switch that shows and hides statements without a time. */
function undatedView({ time, undated }: TimeState, actions: TimeActions): TemplateResult | typeof nothing {
  if (undated.count === 0) return nothing;
  const toggle = (event: MouseEvent): void =>
    actions.undated((event.currentTarget as HTMLInputElement).checked, originOf(event));
  return html`<label class="undated"
    ><input type="checkbox" role="switch" .checked=${undated.shown} @click=${toggle} /><span
      >${time.undatedCount(undated.count)}</span
    ></label
  >`;
}

/** For example "3 new, 1 ended". */
function countsText({ time, fresh, ended, separator }: TimeState): string {
  const newCount = time.newCount(fresh);
  return ended === 0 ? newCount : [newCount, time.endedCount(ended)].join(separator);
}

/** For example "1917, 3 new, 1 ended". */
export function momentText(state: TimeState): string {
  return state.moment === null ? state.time.all : [state.moment.text, countsText(state)].join(state.separator);
}

/** @param isDisabled Whether the button does nothing. It can still be focused, so that the focus is not lost. */
function button(
  name: string,
  label: string,
  path: string,
  isDisabled: boolean,
  press: (event: MouseEvent) => void,
): TemplateResult {
  return html`<button
    type="button"
    class=${name}
    aria-label=${label}
    title=${label}
    aria-disabled=${isDisabled ? 'true' : nothing}
    @click=${press}
  >
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill=${path.endsWith('z') ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="2"
      stroke-linejoin="round"
    >
      ${svg`<path d=${path}></path>`}
    </svg>
  </button>`;
}

/** Height of the bars, px. */
const BARS_HEIGHT = 18;

/** One bar for each moment, whose height is its number of new relations. The bars up to the thumb are darker. */
function barsView({ counts, index }: TimeState): TemplateResult {
  const highest = Math.max(1, ...counts);
  // A moment without new relations has a bar of 1 px. The highest bar leaves 2 px free.
  const topOf = (count: number): number => (count === 0 ? BARS_HEIGHT - 1 : (BARS_HEIGHT - 2) * (1 - count / highest));
  const path = (from: number, to: number): string =>
    counts
      .slice(from, to)
      .map((count, i) => `M${from + i} ${BARS_HEIGHT}V${topOf(count).toFixed(1)}`)
      .join('');
  const width = barWidth(counts.length);
  return html`<svg
    class="bars"
    viewBox=${`0 0 ${counts.length} ${BARS_HEIGHT}`}
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<path class="ahead" stroke-width=${width} d=${path(index + 1, counts.length)}></path>`}
    ${svg`<path class="past" stroke-width=${width} d=${path(0, index + 1)}></path>`}
  </svg>`;
}

/** The width of a bar, px. */
function barWidth(moments: number): number {
  if (moments <= 20) return 10;
  return moments <= 60 ? 5 : 2;
}

/** The names of some moments below the slider. */
function scaleView({ ticks, direction }: TimeState): TemplateResult {
  const isRtl = direction === 'rtl';
  const startAnchor = isRtl ? 'end' : 'start';
  const tickView = ({ at, text, language, anchor }: Tick): TemplateResult => {
    const x = `${(isRtl ? 1 - at : at) * 100}%`;
    const textAnchor = anchor === 'middle' ? 'middle' : startAnchor;
    const lang = language ?? nothing;
    // The direction is fixed, because `text-anchor` depends on it.
    return svg`<text x=${x} y="10" direction="ltr" text-anchor=${textAnchor} lang=${lang}>${text}</text>`;
  };
  return html`<svg class="scale" aria-hidden="true" focusable="false">${ticks.map(tickView)}</svg>`;
}
