/**
 * The slider of time beneath the graph, and what is new at the moment that it shows. Loaded once a
 * dataset has times. What is shown stands in the element's properties; only that it plays stands here.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import type { Dataset } from '../../data/parse-dataset.js';
import { deriveGraph } from '../../model/derive-graph.js';
import { newCounts, diffAt, type SnapshotDiff } from '../../model/time/snapshot-diff.js';
import { edgesByKind } from '../../model/edge-lists.js';
import { placeIn, timelineOf, type Timeline } from '../../model/time/timeline.js';
import type { Filter, StatementGraph } from '../../model/types.js';
import { lateOf } from '../../i18n/languages.js';
import type { Words } from '../../i18n/types.js';
import type { ReaderContext, ViewContext } from '../core/view-context.js';
import { edgeList } from '../evidence/edge-list.js';
import type { Origin } from '../core/events.js';
import type { ViewState } from '../core/view-state.js';
import { momentLabel, ticksFor, timeLabel, type Tick } from './time-labels.js';
import { pauseFor, Playback } from './playback.js';
import { adoptSheet } from '../core/shadow-root.js';
import { timeStyles } from './time-styles.js';
import { inWords, timeView, type TimeState } from './time-view.js';

export interface TimeSliderDeps {
  root(): ShadowRoot;
  context(): ViewContext | null;
  /** What the reader looks at, as it was asked for: what is shown may lag behind it by a frame. */
  readonly viewed: Pick<ViewState, 'asOf' | 'undated'>;
  change(changes: Partial<ViewState>, kind: 'time' | 'undated', id: string | null, origin: Origin): void;
  /** Says something aloud once the reader rests. */
  say(text: string): void;
}

/** More moments than these have buttons that step through them in narrow frames as well. */
const MANY = 30;

export class TimeSlider {
  readonly element: HTMLElement;
  readonly #deps: TimeSliderDeps;
  readonly #playback: Playback;
  #dataset: Dataset | null = null;
  #timeline: Timeline | null = null;
  #news: { readonly graph: StatementGraph; readonly news: SnapshotDiff | null } | null = null;
  #counts: { readonly key: string; readonly counts: readonly number[] } | null = null;
  #ticks: { readonly words: Words; readonly width: number; readonly ticks: readonly Tick[] } | null = null;
  /** Of the scale beneath the slider, CSS px; 0 before it is known. */
  #width = 0;
  #observed: Element | null = null;
  readonly #sizes = new ResizeObserver(([entry]) => {
    this.#width = Math.floor(entry!.contentRect.width);
    this.#render();
  });
  /** Where the slider was put within this frame. */
  #slid: number | null = null;
  #frame = 0;
  /** The time that was set here last; another than this was set elsewhere. */
  #set: string | null = null;
  /** The time that was shown last; undefined before the first. */
  #currentStep: string | null | undefined;
  /** Whoever moves the slider by keys hears its value from it. */
  #heard = false;
  #origin: Origin = 'panel';

  constructor(document: Document, deps: TimeSliderDeps) {
    this.#deps = deps;
    this.element = document.createElement('div');
    this.element.className = 'time-bar';
    this.element.setAttribute('role', 'group');
    this.#playback = new Playback({
      document,
      next: () => this.#playOn(),
      stands: () => (this.#deps.context()?.graph.getAttribute('filter').asOf ?? null) === this.#deps.viewed.asOf,
      isSeen: () => this.element.isConnected && this.element.getClientRects().length > 0 && !document.hidden,
      changed: () => this.#render(),
    });
  }

  get playing(): boolean {
    return this.#playback.playing;
  }

  /** What is new at the time that is shown; null where no time is. */
  news({ dataset, graph }: ViewContext): SnapshotDiff | null {
    const timeline = this.#timelineOf(dataset);
    if (this.#news?.graph !== graph) this.#news = { graph, news: timeline === null ? null : diffAt(graph, timeline) };
    return this.#news.news;
  }

  /** What the panel says of it. */
  newsView(context: ReaderContext): TemplateResult | typeof nothing {
    const news = this.news(context);
    const { asOf } = context.graph.getAttribute('filter');
    if (news === null || asOf === undefined) return nothing;
    const { time } = context.late;
    const { text } = timeLabel(this.#timeline!, asOf, context.words, time);
    const section = (title: string, edges: SnapshotDiff['fresh']): TemplateResult | typeof nothing =>
      edges.length === 0
        ? nothing
        : html`<section class="news">
            <h4 class="section" dir="auto">${title}</h4>
            ${edgeList(context, edgesByKind(edges), null)}
          </section>`;
    return html`${section(time.newAt(text), news.fresh)}${section(time.endedAt(text), news.ended)}`;
  }

  /** What is shown, or asked for, has changed. */
  update(): void {
    const context = this.#deps.context();
    if (context === null) return this.stop();
    if (context.dataset !== this.#dataset) this.stop();
    const { asOf } = this.#deps.viewed;
    // Somebody else has set another time.
    if (this.playing && asOf !== this.#set) this.stop();
    this.#render();
    if (this.#timeline === null) return;
    const shown = context.graph.getAttribute('filter').asOf ?? null;
    if (this.#currentStep !== undefined && shown !== this.#currentStep && shown === asOf && !this.#heard)
      this.#deps.say(inWords(this.#state(context)));
    if (shown === asOf) this.#heard = false;
    this.#currentStep = shown;
  }

  /** Plays no more, and forgets what the slider was about to do. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#slid = null;
    this.#playback.stop();
  }

  #timelineOf(dataset: Dataset): Timeline | null {
    if (dataset !== this.#dataset) {
      this.#timeline = timelineOf(dataset);
      this.#counts = this.#ticks = this.#news = null;
      this.#currentStep = undefined;
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
          this.#go(this.#place() + by, origin);
        },
        slide: (place) => this.#slide(place),
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
    // Observed anew, it would be told of anew.
    if (bars !== this.#observed) this.#sizes.observe((this.#observed = bars));
  }

  #state(context: ViewContext): TimeState {
    const { words } = context;
    const { time } = lateOf(words);
    const timeline = this.#timeline!;
    const { asOf, undated } = this.#deps.viewed;
    const news = this.news(context);
    // A finger alone does not hit one of so many.
    this.element.classList.toggle('many', timeline.moments.length > MANY);
    const place = this.#place();
    const moment =
      this.#slid !== null
        ? place < timeline.moments.length
          ? momentLabel(timeline, place, words, time)
          : null
        : asOf === null
          ? null
          : timeLabel(timeline, asOf, words, time);
    if (this.#ticks?.words !== words || this.#ticks.width !== this.#width)
      this.#ticks = { words, width: this.#width, ticks: ticksFor(timeline, this.#width, words, time) };
    return {
      time,
      moment,
      place,
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

  /** Where the thumb stands. */
  #place(): number {
    if (this.#slid !== null) return this.#slid;
    const { asOf } = this.#deps.viewed;
    return asOf === null ? this.#timeline!.moments.length : Math.max(0, placeIn(this.#timeline!, asOf));
  }

  #countsOf({ dataset, graph, texts }: ViewContext): readonly number[] {
    const timeless: Filter = { ...graph.getAttribute('filter'), asOf: undefined };
    const key = JSON.stringify(timeless);
    if (this.#counts?.key !== key)
      this.#counts = { key, counts: newCounts(deriveGraph(dataset, timeless, texts), this.#timeline!) };
    return this.#counts.counts;
  }

  /** The slider may be moved many times within one frame; one picture is made of it. */
  #slide(place: number): void {
    this.#slid = place;
    this.#render();
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const wanted = this.#slid;
      this.#slid = null;
      if (wanted === null) return;
      this.#heard = this.#origin === 'keyboard';
      this.#go(wanted, this.#origin);
    });
  }

  #go(place: number, origin: Origin): void {
    const { moments } = this.#timeline!;
    if (place >= 0) this.#setTime(moments[place]?.asOf ?? null, origin);
  }

  #setTime(asOf: string | null, origin: Origin): void {
    this.#set = asOf;
    if (asOf !== this.#deps.viewed.asOf) this.#deps.change({ asOf }, 'time', asOf, origin);
  }

  #togglePlay(origin: Origin): void {
    if (this.playing) return this.#playback.stop();
    const { moments } = this.#timeline!;
    this.#origin = origin;
    this.#set = this.#deps.viewed.asOf;
    // From the end, it begins anew.
    const pause = pauseFor(moments.length);
    const anew = this.#place() >= moments.length - 1;
    if (anew) this.#go(0, origin);
    this.#playback.start(pause, anew ? pause : 0);
  }

  #playOn(): boolean {
    const next = this.#place() + 1;
    if (next >= this.#timeline!.moments.length) return false;
    this.#go(next, this.#origin);
    return true;
  }
}
