/** The way to the bar of time: loads it where a reader can see it and a dataset has times, or one is set, and keeps it up to date. */
import { nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Lit } from '../scene/emphasis.js';
import type { ReaderContext, ViewContext } from './context.js';
import { Lazy } from './core/lazy.js';
import { rowsOf } from './frame-view.js';
import type { Viewed } from './graph-properties.js';
import type { Reader } from './reader.js';
import type { TimeBar } from './time-bar.js';

export interface TimeHost extends ReactiveControllerHost, HTMLElement, Viewed {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export interface TimeNeeds {
  context(): ViewContext | null;
  /** Whether a reader has come near. */
  near(): boolean;
  say(text: string): void;
  /** The bar is there, and what is new is known. */
  ready(): void;
}

export class Time implements ReactiveController {
  readonly #host: TimeHost;
  readonly #reader: Reader;
  readonly #needs: TimeNeeds;
  #bar: TimeBar | null = null;
  readonly #bars = new Lazy(() => import('./time-bar.js'));

  constructor(host: TimeHost, reader: Reader, needs: TimeNeeds) {
    this.#host = host;
    this.#reader = reader;
    this.#needs = needs;
    host.addController(this);
  }

  /** The bar, once it is there. */
  get view(): HTMLElement | typeof nothing {
    return this.#bar?.element ?? nothing;
  }

  /** What is new at the time that is shown; null where no time is, or before it is known. */
  get lit(): Lit | null {
    const context = this.#needs.context();
    return context === null ? null : (this.#bar?.news(context) ?? null);
  }

  /** What the panel says of what is new. */
  newsView(context: ReaderContext): unknown {
    return this.#bar?.newsView(context) ?? nothing;
  }

  hostUpdated(): void {
    const context = this.#needs.context();
    this.#bar?.update();
    // A time that is set lights what is new, whether the bar is seen or not.
    const due = this.#needs.near() || this.#host.asOf !== null;
    if (due && this.#bar === null && context !== null && rowsOf(context.dataset, () => true).time === true)
      void this.#load();
  }

  hostDisconnected(): void {
    this.#bar?.stop();
  }

  async #load(): Promise<void> {
    const loaded = await this.#bars.load();
    // Each update asks as long as it is on its way; one bar is made.
    if (loaded === null || this.#bar !== null) return;
    const [host, reader, needs] = [this.#host, this.#reader, this.#needs];
    this.#bar = new loaded.TimeBar(host.ownerDocument, {
      root: () => host.renderRoot as ShadowRoot,
      context: () => needs.context(),
      viewed: host,
      change: (changes, kind, id, origin) => reader.change(changes, kind, id, origin),
      say: (text) => needs.say(text),
    });
    needs.ready();
    host.requestUpdate();
  }
}
