/**
 * The time slider below the graph, and what is new at the moment that it shows. The time that is shown is in the
 * properties of the element; the slider itself only knows whether it plays.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Dataset } from '../../data/parse-dataset.js';
import { deriveGraph } from '../../model/derive-graph.js';
import { newCounts, diffAt, type SnapshotDiff } from '../../model/time/snapshot-diff.js';
import { edgesByKind } from '../../model/edge-lists.js';
import { placeIn, timelineOf, type Timeline } from '../../model/time/timeline.js';
import type { Filter, StatementGraph } from '../../model/types.js';
import { lateOf } from '../../i18n/late-of.js';
import type { Words } from '../../i18n/types.js';
import type { ReaderContext, ViewContext } from '../core/view-context.js';
import { edgeList } from '../evidence/edge-list.js';
import type { Origin } from '../core/events.js';
import type { ViewState } from '../core/view-state.js';
import { momentLabel, ticksFor, timeLabel, type MomentLabel, type Tick } from './time-labels.js';
import { pauseFor, Playback } from './playback.js';
import { adoptSheet } from '../core/shadow-root.js';
import { timeStyles } from './time-styles.js';
import { momentText, timeView, type TimeState } from './time-view.js';

export interface TimeSliderDeps {
  root(): ShadowRoot;
  context(): ViewContext | null;
  /** The properties of the element. The picture may show an older time until it has been drawn again. */
  readonly requested: Pick<ViewState, 'asOf' | 'undated'>;
  change(changes: Partial<ViewState>, kind: 'time' | 'undated', id: string | null, origin: Origin): void;
  /** Announces a text to screen readers when the reader pauses. */
  say(text: string): void;
}

/** With more moments than these, the step buttons are shown in narrow frames, too. */
const MANY_MOMENTS = 30;

export class TimeSlider {
  readonly element: HTMLElement;
  readonly #deps: TimeSliderDeps;
  readonly #playback: Playback;
  #dataset: Dataset | null = null;
  #timeline: Timeline | null = null;
  #news: { readonly graph: StatementGraph; readonly news: SnapshotDiff | null } | null = null;
  #counts: { readonly key: string; readonly counts: readonly number[] } | null = null;
  #ticks: { readonly words: Words; readonly width: number; readonly ticks: readonly Tick[] } | null = null;
  /** The width of the scale, CSS px; 0 before it is measured. */
  #width = 0;
  #observed: Element | null = null;
  readonly #resizeObserver = new ResizeObserver(([entry]) => {
    this.#width = Math.floor(entry!.contentRect.width);
    this.#render();
  });
  /** The index to which the slider was moved in this frame, before it is applied; null for none. */
  #pendingIndex: number | null = null;
  #frame = 0;
  /** The time that the slider has set last. Another time was set elsewhere. */
  #ownTime: string | null = null;
  /** The time that was shown at the last update; undefined before the first. */
  #shownTime: string | null | undefined;
  /** Whether the reader moved the slider by keys. The slider then announces its value itself. */
  #announcesItself = false;
  #origin: Origin = 'panel';

  constructor(document: Document, deps: TimeSliderDeps) {
    this.#deps = deps;
    this.element = document.createElement('div');
    this.element.className = 'time-bar';
    this.element.setAttribute('role', 'group');
    this.#playback = new Playback({
      document,
      next: () => this.#playNext(),
      isDrawn: () => (this.#deps.context()?.graph.getAttribute('filter').asOf ?? null) === this.#deps.requested.asOf,
      isVisible: () => this.element.isConnected && this.element.getClientRects().length > 0 && !document.hidden,
      changed: () => this.#render(),
    });
  }

  get playing(): boolean {
    return this.#playback.playing;
  }

  /** What is new at the time that is shown; null if no time is set. */
  news({ dataset, graph }: ViewContext): SnapshotDiff | null {
    const timeline = this.#timelineOf(dataset);
    if (this.#news?.graph !== graph) this.#news = { graph, news: timeline === null ? null : diffAt(graph, timeline) };
    return this.#news.news;
  }

  /** The sections of the panel about what is new and what has ended. */
  newsView(context: ReaderContext): TemplateResult | typeof nothing {
    const news = this.news(context);
    const { asOf } = context.graph.getAttribute('filter');
    if (news === null || asOf === undefined) return nothing;
    const { time } = context.late;
    const { text } = timeLabel(this.#timeline!, asOf, context.words, context.late);
    const section = (title: string, edges: SnapshotDiff['fresh']): TemplateResult | typeof nothing =>
      edges.length === 0
        ? nothing
        : html`<section class="news">
            <h4 class="section" dir="auto">${title}</h4>
            ${edgeList(context, edgesByKind(edges), null)}
          </section>`;
    return html`${section(time.newAt(text), news.fresh)}${section(time.endedAt(text), news.ended)}`;
  }

  /** Is called after every update of the element. */
  update(): void {
    const context = this.#deps.context();
    if (context === null) {
      this.stop();
      return;
    }
    if (context.dataset !== this.#dataset) this.stop();
    const { asOf } = this.#deps.requested;
    // The page or another feature has set another time.
    if (this.playing && asOf !== this.#ownTime) this.stop();
    this.#render();
    if (this.#timeline === null) return;
    const shown = context.graph.getAttribute('filter').asOf ?? null;
    if (this.#shownTime !== undefined && shown !== this.#shownTime && shown === asOf && !this.#announcesItself)
      this.#deps.say(momentText(this.#state(context)));
    if (shown === asOf) this.#announcesItself = false;
    this.#shownTime = shown;
  }

  /** Stops playback and forgets moves of the slider that are not applied yet. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#pendingIndex = null;
    this.#playback.stop();
  }

  #timelineOf(dataset: Dataset): Timeline | null {
    if (dataset !== this.#dataset) {
      this.#timeline = timelineOf(dataset);
      this.#counts = null;
      this.#ticks = null;
      this.#news = null;
      this.#shownTime = undefined;
    }
    this.#dataset = dataset;
    return this.#timeline;
  }

  #render(): void {
    const context = this.#deps.context();
    if (context === null || this.#timelineOf(context.dataset) === null) {
      render(nothing, this.element);
      return;
    }
    adoptSheet(this.#deps.root(), timeStyles.styleSheet!);
    const state = this.#state(context);
    this.element.setAttribute('aria-label', state.time.label);
    render(
      timeView(state, {
        togglePlay: (origin) => this.#togglePlay(origin),
        step: (by, origin) => {
          this.#playback.stop();
          this.#goTo(this.#index() + by, origin);
        },
        slide: (index) => this.#onSlide(index),
        touch: (event) => {
          this.#playback.stop();
          this.#origin = event.type === 'keydown' ? 'keyboard' : 'panel';
        },
        all: (origin) => {
          this.#playback.stop();
          this.#setTime(null, origin);
          if (origin === 'keyboard') this.element.querySelector('input')?.focus();
        },
        undated: (shown, origin) =>
          this.#deps.change({ undated: shown ? null : 'hide' }, 'undated', shown ? 'show' : 'hide', origin),
      }),
      this.element,
    );
    const bars = this.element.querySelector('.bars')!;
    // `observe` calls back at once, also for an element that is observed already.
    if (bars === this.#observed) return;
    this.#observed = bars;
    this.#resizeObserver.observe(bars);
  }

  #state(context: ViewContext): TimeState {
    const { words } = context;
    const { time } = lateOf(words);
    const timeline = this.#timeline!;
    const { undated } = this.#deps.requested;
    const news = this.news(context);
    // A finger on a narrow slider cannot hit one moment among many.
    this.element.classList.toggle('many', timeline.moments.length > MANY_MOMENTS);
    if (this.#ticks?.words !== words || this.#ticks.width !== this.#width)
      this.#ticks = { words, width: this.#width, ticks: ticksFor(timeline, this.#width, words, time) };
    return {
      time,
      moment: this.#label(context),
      index: this.#index(),
      separator: words.separator,
      direction: words.direction,
      playing: this.playing,
      fresh: news?.fresh.length ?? 0,
      ended: news?.ended.length ?? 0,
      counts: this.#countsOf(context),
      ticks: this.#ticks.ticks,
      undated: { count: timeline.undated, shown: undated !== 'hide' },
    };
  }

  /** The name of the moment at the thumb; null for all times. */
  #label({ words }: ViewContext): MomentLabel | null {
    const timeline = this.#timeline!;
    const late = lateOf(words);
    const { asOf } = this.#deps.requested;
    if (this.#pendingIndex === null) return asOf === null ? null : timeLabel(timeline, asOf, words, late);
    const isMoment = this.#pendingIndex < timeline.moments.length;
    return isMoment ? momentLabel(timeline, this.#pendingIndex, words, late.time) : null;
  }

  /** The index of the moment at the thumb; the number of moments for all times. */
  #index(): number {
    if (this.#pendingIndex !== null) return this.#pendingIndex;
    const { asOf } = this.#deps.requested;
    return asOf === null ? this.#timeline!.moments.length : Math.max(0, placeIn(this.#timeline!, asOf));
  }

  /** How many relations are new at each moment, under the other filters. */
  #countsOf({ dataset, graph, texts }: ViewContext): readonly number[] {
    const timeless: Filter = { ...graph.getAttribute('filter'), asOf: undefined };
    const key = JSON.stringify(timeless);
    if (this.#counts?.key !== key)
      this.#counts = { key, counts: newCounts(deriveGraph(dataset, timeless, texts), this.#timeline!) };
    return this.#counts.counts;
  }

  /** The slider may be moved many times within one frame. Only the last move is applied. */
  #onSlide(index: number): void {
    this.#pendingIndex = index;
    this.#render();
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const last = this.#pendingIndex;
      this.#pendingIndex = null;
      if (last === null) return;
      this.#announcesItself = this.#origin === 'keyboard';
      this.#goTo(last, this.#origin);
    });
  }

  /** @param index The index of a moment; the number of moments for all times. */
  #goTo(index: number, origin: Origin): void {
    const { moments } = this.#timeline!;
    if (index >= 0) this.#setTime(moments[index]?.asOf ?? null, origin);
  }

  #setTime(asOf: string | null, origin: Origin): void {
    this.#ownTime = asOf;
    if (asOf !== this.#deps.requested.asOf) this.#deps.change({ asOf }, 'time', asOf, origin);
  }

  #togglePlay(origin: Origin): void {
    if (this.playing) {
      this.#playback.stop();
      return;
    }
    const { moments } = this.#timeline!;
    this.#origin = origin;
    this.#ownTime = this.#deps.requested.asOf;
    const pause = pauseFor(moments.length);
    // At the end, playback starts again from the first moment, which is then shown for a whole pause.
    const isAtEnd = this.#index() >= moments.length - 1;
    if (isAtEnd) this.#goTo(0, origin);
    this.#playback.start(pause, isAtEnd ? pause : 0);
  }

  #playNext(): boolean {
    const next = this.#index() + 1;
    if (next >= this.#timeline!.moments.length) return false;
    this.#goTo(next, this.#origin);
    return true;
  }
}
