/** The way to the bar of time: loads it where a reader can see it and a dataset has times, or one is set, and keeps it up to date. */
import { nothing, type ReactiveController } from 'lit';
import type { Highlight } from '../../scene/emphasis.js';
import type { ReaderContext, ViewContext } from '../core/view-context.js';
import type { ElementHost } from '../core/element-host.js';
import { Lazy } from '../core/lazy.js';
import { reservedRows } from '../core/reserved-rows.js';
import type { ViewState } from '../core/view-state.js';
import type { ReaderActions } from '../interaction/reader-actions.js';
import type { TimeSlider } from './time-slider.js';

export interface TimeHost extends ElementHost, ViewState {}

export interface TimeDeps {
  context(): ViewContext | null;
  /** Whether a reader has come near. */
  near(): boolean;
  say(text: string): void;
  /** The bar is there, and what is new is known. */
  ready(): void;
}

export class TimeController implements ReactiveController {
  readonly #host: TimeHost;
  readonly #reader: ReaderActions;
  readonly #deps: TimeDeps;
  #bar: TimeSlider | null = null;
  readonly #bars = new Lazy(() => import('./time-slider.js'));

  constructor(host: TimeHost, reader: ReaderActions, deps: TimeDeps) {
    this.#host = host;
    this.#reader = reader;
    this.#deps = deps;
    host.addController(this);
  }

  /** The bar, once it is there. */
  get view(): HTMLElement | typeof nothing {
    return this.#bar?.element ?? nothing;
  }

  /** What is new at the time that is shown; null where no time is, or before it is known. */
  get highlight(): Highlight | null {
    const context = this.#deps.context();
    return context === null ? null : (this.#bar?.news(context) ?? null);
  }

  /** What the panel says of what is new. */
  newsView(context: ReaderContext): unknown {
    return this.#bar?.newsView(context) ?? nothing;
  }

  hostUpdated(): void {
    const context = this.#deps.context();
    this.#bar?.update();
    // A time that is set lights what is new, whether the bar is seen or not.
    const due = this.#deps.near() || this.#host.asOf !== null;
    if (due && this.#bar === null && context !== null && reservedRows(context.dataset, () => true).time === true)
      void this.#load();
  }

  hostDisconnected(): void {
    this.#bar?.stop();
  }

  async #load(): Promise<void> {
    const loaded = await this.#bars.load();
    // Each update asks as long as it is on its way; one bar is made.
    if (loaded === null || this.#bar !== null) return;
    const host = this.#host;
    const reader = this.#reader;
    const deps = this.#deps;
    this.#bar = new loaded.TimeSlider(host.ownerDocument, {
      root: () => host.renderRoot as ShadowRoot,
      context: () => deps.context(),
      viewed: host,
      change: (changes, kind, id, origin) => reader.change(changes, kind, id, origin),
      say: (text) => deps.say(text),
    });
    deps.ready();
    host.requestUpdate();
  }
}
