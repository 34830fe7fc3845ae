/** The bar of time as a template: buttons that play and step, a slider under bars, the moment in words, what has no place in time. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TimeWords } from '../../i18n/late-types.js';
import type { MomentLabel, Tick } from './time-labels.js';
import { originOf, type Origin } from '../core/events.js';

export interface TimeState {
  readonly time: TimeWords;
  /** Between the parts of a list. */
  readonly separator: string;
  readonly direction: 'ltr' | 'rtl';
  readonly playing: boolean;
  /** Where the thumb stands: among the moments, or behind them for all times. */
  readonly place: number;
  /** The time that is shown; null for all. */
  readonly moment: MomentLabel | null;
  /** How many relations are new and have ended then. */
  readonly fresh: number;
  readonly ended: number;
  /** How many relations each moment brings. */
  readonly counts: readonly number[];
  readonly ticks: readonly Tick[];
  readonly undated: { readonly count: number; readonly shown: boolean };
}

export interface TimeActions {
  togglePlay(origin: Origin): void;
  /** @param by −1 or 1. */
  step(by: number, origin: Origin): void;
  /** The slider stands at a place. */
  slide(place: number): void;
  /** The slider is touched. */
  touch(event: Event): void;
  all(origin: Origin): void;
  undated(shown: boolean, origin: Origin): void;
}

export function timeView(state: TimeState, actions: TimeActions): TemplateResult {
  const { time, playing, place, moment, counts, undated } = state;
  return html`<div class="transport">
      ${button('play', playing ? time.pause : time.play, playing ? 'M4.5 3v10M11.5 3v10' : 'M4 2.5l9 5.5-9 5.5z', false, (event) => actions.togglePlay(originOf(event)))}
      ${button('turn', time.previous, 'M10 3L5 8l5 5', place === 0, (event) => actions.step(-1, originOf(event)))}
      ${button('turn', time.next, 'M6 3l5 5-5 5', place === counts.length, (event) => actions.step(1, originOf(event)))}
    </div>
    <div class="scrub">
      ${bars(counts, place)}
      <input
        type="range"
        min="0"
        max=${counts.length}
        step="1"
        .value=${String(place)}
        aria-label=${time.slider}
        aria-valuetext=${inWords(state)}
        @input=${(event: Event) => actions.slide(Number((event.currentTarget as HTMLInputElement).value))}
        @pointerdown=${(event: Event) => actions.touch(event)}
        @keydown=${(event: Event) => actions.touch(event)}
      />
      ${scale(state)}
    </div>
    <p class="moment">
      <strong><bdi lang=${moment?.language ?? nothing}>${moment?.text ?? time.all}</bdi></strong
      >${moment === null ? nothing : html`<span class="details">${brought(state)}</span>`}
    </p>
    ${
      undated.count === 0
        ? nothing
        : html`<label class="undated"
            ><input
              type="checkbox"
              role="switch"
              .checked=${undated.shown}
              @click=${(event: MouseEvent) => actions.undated((event.currentTarget as HTMLInputElement).checked, originOf(event))}
            /><span>${time.undatedCount(undated.count)}</span></label
          >`
    }
    <button
      type="button"
      class="all"
      ?disabled=${moment === null}
      @click=${(event: MouseEvent) => actions.all(originOf(event))}
    >
      ${time.all}
    </button>`;
}

/** "3 new, 1 ended" */
function brought({ time, fresh, ended, separator }: TimeState): string {
  return [time.newCount(fresh), ...(ended === 0 ? [] : [time.endedCount(ended)])].join(separator);
}

/** "1917, 3 new, 1 ended" */
export function inWords(state: TimeState): string {
  return state.moment === null ? state.time.all : [state.moment.text, brought(state)].join(state.separator);
}

/** @param off Nothing lies that way: it stays where the focus may be. */
function button(
  name: string,
  label: string,
  path: string,
  off: boolean,
  press: (event: MouseEvent) => void,
): TemplateResult {
  return html`<button
    type="button"
    class=${name}
    aria-label=${label}
    title=${label}
    aria-disabled=${off ? 'true' : nothing}
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
const HIGH = 18;

/** A bar for each moment, as high as it brings relations; those that the slider has passed are darker. */
function bars(counts: readonly number[], place: number): TemplateResult {
  const most = Math.max(1, ...counts);
  const path = (from: number, to: number): string =>
    counts
      .slice(from, to)
      .map(
        (count, i) => `M${from + i} ${HIGH}V${(count === 0 ? HIGH - 1 : (HIGH - 2) * (1 - count / most)).toFixed(1)}`,
      )
      .join('');
  const width = counts.length <= 20 ? 10 : counts.length <= 60 ? 5 : 2;
  return html`<svg
    class="bars"
    viewBox=${`0 0 ${counts.length} ${HIGH}`}
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${svg`<path class="ahead" stroke-width=${width} d=${path(place + 1, counts.length)}></path><path class="past" stroke-width=${width} d=${path(0, place + 1)}></path>`}
  </svg>`;
}

/** Moments beneath the slider. */
function scale({ ticks, direction }: TimeState): TemplateResult {
  const x = (at: number): string => `${(direction === 'rtl' ? 1 - at : at) * 100}%`;
  return html`<svg class="scale" aria-hidden="true" focusable="false">
    ${ticks.map(({ at, text, language, side }) => svg`<text x=${x(at)} y="10" direction="ltr" text-anchor=${side === 'middle' ? 'middle' : direction === 'rtl' ? 'end' : 'start'} lang=${language ?? nothing}>${text}</text>`)}
  </svg>`;
}
