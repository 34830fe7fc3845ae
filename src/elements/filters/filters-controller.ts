/** Narrowing a picture down: loads the box of filters and what shows their effect, and keeps the focus where a chip is taken off. */
import type { LitElement } from 'lit';
import { isEmpty } from '../../model/filter/filter.js';
import { actorsOf } from '../../model/graph-queries.js';
import { lateOf } from '../../i18n/languages.js';
import type { ReaderContext, ViewContext } from '../core/view-context.js';
import { Lazy } from '../core/lazy.js';
import type { FiltersTarget } from './filters-panel.js';
import type { ActiveLocale } from '../core/language-controller.js';
import type { Overlays } from '../core/overlays.js';
import type * as Looks from './filters-chunk.js';
import type { ReaderActions } from '../interaction/reader-actions.js';
import { adoptSheet, focusedIn } from '../core/shadow-root.js';
import type { Stage } from '../picture/stage.js';

/** The element, as far as it is narrowed. */
export interface FiltersHost extends Pick<LitElement, 'requestUpdate' | 'renderRoot'> {
  readonly activeLocale: ActiveLocale | null;
}

/** Height of a message at a border of the stage, with the name of an actor above or below it, CSS px. */
const BAND = 100;

export class FiltersController {
  readonly #host: FiltersHost;
  readonly #reader: ReaderActions;
  readonly #overlays: Overlays;
  readonly #stage: () => Stage | null;
  readonly #say: (text: string) => void;
  readonly #views = new Lazy(() => import('./filters-chunk.js'));
  /** What has the focus in the row of chips. */
  #chip: HTMLElement | null = null;
  /** For whom the box of filters was opened, until it knows. */
  #asked: FiltersTarget | null = null;

  /** @param say Says something aloud, once the reader rests. */
  constructor(
    host: FiltersHost,
    reader: ReaderActions,
    overlays: Overlays,
    stage: () => Stage | null,
    say: (text: string) => void,
  ) {
    this.#stage = stage;
    this.#host = host;
    this.#reader = reader;
    this.#overlays = overlays;
    this.#say = say;
  }

  /** What is needed once the picture is narrowed or arranged: loaded then, null until it is there. */
  viewsFor({ graph, sides }: ViewContext): typeof Looks | null {
    const plain = (sides ?? null) === null && isEmpty(graph.getAttribute('filter'));
    if (this.#views.value === null && !plain) void this.#load();
    return this.#views.value;
  }

  async #load(): Promise<void> {
    if ((await this.#views.load()) !== null) this.#host.requestUpdate();
  }

  get isOpen(): boolean {
    return this.#overlays.isOpen('filters');
  }

  /** Opens the box of filters, or closes it; loads it the first time. */
  async toggle(): Promise<void> {
    if (this.isOpen) this.#overlays.close('filters');
    else await this.open(null);
  }

  /** Opens the box of filters, where it is not open, at what is asked for. */
  async open(asked: FiltersTarget | null): Promise<void> {
    this.#asked = asked;
    await this.#overlays.open('filters', async () => {
      const { FiltersPanel } = await import('./filters-panel.js');
      return (frame, context) =>
        new FiltersPanel(frame, context, {
          reader: (view) => this.#readerContext(view),
          asked: () => this.#takeAsked(),
          say: this.#say,
        });
    });
    // One that was open already is told by an update.
    this.#host.requestUpdate();
  }

  #takeAsked(): FiltersTarget | null {
    const asked = this.#asked;
    this.#asked = null;
    return asked;
  }

  #readerContext(context: ViewContext): ReaderContext {
    const { pivotActor, copied } = this.#reader;
    return { ...context, late: lateOf(this.#host.activeLocale!.words), actions: this.#reader, pivotActor, copied };
  }

  /** Where a message on the stage hides fewest actors; at a border, where that is as good. */
  roomIn({ graph }: ViewContext): 'low' | 'high' | 'middle' {
    if (graph.size > 0) return 'low';
    const stage = this.#stage();
    const height = this.#host.renderRoot.querySelector('.stage')?.clientHeight ?? 0;
    const places = actorsOf(graph).flatMap(({ id }) => stage?.placeOf({ kind: 'actor', id })?.[1] ?? []);
    const near = (from: number, to: number): number => places.filter((y) => y >= from && y <= to).length;
    const bands = [
      ['low', near(height - BAND, height)],
      ['high', near(0, BAND)],
      ['middle', near((height - BAND) / 2, (height + BAND) / 2)],
    ] as const;
    return bands.reduce((best, band) => (band[1] < best[1] ? band : best))[0];
  }

  beforeUpdate(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    // An element that was taken out of the page and put back has its first sheets alone.
    const looks = this.#views.value;
    if (looks !== null) adoptSheet(root, looks.activeFiltersStyles.styleSheet!);
    const at = focusedIn(root);
    this.#chip = at !== null && at.closest('.narrowed') !== null ? at : null;
  }

  /** A chip that is taken off takes the focus with it: the last of the others has it then, or the button beside them. */
  afterUpdate(): void {
    if (this.#chip === null || this.#chip.isConnected) return;
    this.#chip = null;
    const left = this.#host.renderRoot.querySelectorAll<HTMLElement>('.open-filters, .chip');
    left[left.length - 1]?.focus();
  }
}
