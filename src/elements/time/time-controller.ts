/**
 * Loads the time slider and keeps it up to date. The slider is loaded if the dataset has times, and the element is near
 * the viewport or a time is set.
 */
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
  /** Whether the element is near the viewport. */
  near(): boolean;
  say(text: string): void;
  /** Is called when the slider has loaded, and it is known what is new. */
  ready(): void;
}

export class TimeController implements ReactiveController {
  readonly #host: TimeHost;
  readonly #reader: ReaderActions;
  readonly #deps: TimeDeps;
  #slider: TimeSlider | null = null;
  readonly #chunk = new Lazy(() => import('./time-slider.js'));

  constructor(host: TimeHost, reader: ReaderActions, deps: TimeDeps) {
    this.#host = host;
    this.#reader = reader;
    this.#deps = deps;
    host.addController(this);
  }

  /** The element of the slider; `nothing` before it has loaded. */
  get view(): HTMLElement | typeof nothing {
    return this.#slider?.element ?? nothing;
  }

  /** What is new at the time that is shown; null if no time is set, and before the slider has loaded. */
  get highlight(): Highlight | null {
    const context = this.#deps.context();
    return context === null ? null : (this.#slider?.news(context) ?? null);
  }

  /** The section of the panel about what is new, as a lit value. */
  newsView(context: ReaderContext): unknown {
    return this.#slider?.newsView(context) ?? nothing;
  }

  hostUpdated(): void {
    const context = this.#deps.context();
    this.#slider?.update();
    if (this.#slider !== null || context === null) return;
    const hasTimes = reservedRows(context.dataset, () => true).time === true;
    // If a time is set, what is new is highlighted in the picture, also before the slider is visible.
    if (hasTimes && (this.#deps.near() || this.#host.asOf !== null)) void this.#load();
  }

  hostDisconnected(): void {
    this.#slider?.stop();
  }

  async #load(): Promise<void> {
    const loaded = await this.#chunk.load();
    // Several updates may have waited for the chunk. Only the first creates the slider.
    if (loaded === null || this.#slider !== null) return;
    const host = this.#host;
    const deps = this.#deps;
    this.#slider = new loaded.TimeSlider(host.ownerDocument, {
      root: () => host.renderRoot as ShadowRoot,
      context: () => deps.context(),
      requested: host,
      change: (changes, kind, id, origin) => this.#reader.change(changes, kind, id, origin),
      say: (text) => deps.say(text),
    });
    deps.ready();
    host.requestUpdate();
  }
}
