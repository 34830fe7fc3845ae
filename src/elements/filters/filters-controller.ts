/** Loads and opens the filter panel, loads the views of active filters, and keeps the focus when a chip goes. */
import type { LitElement } from 'lit';
import { isEmpty } from '../../model/filter/filter.js';
import { actorsOf } from '../../model/graph-queries.js';
import { lateOf } from '../../i18n/languages.js';
import type { ReaderContext, ViewContext } from '../core/view-context.js';
import { Lazy } from '../core/lazy.js';
import type { FiltersTarget } from './filters-panel.js';
import type { ActiveLocale } from '../core/language-controller.js';
import type { Overlays } from '../core/overlays.js';
import type * as FiltersChunk from './filters-chunk.js';
import type { ReaderActions } from '../interaction/reader-actions.js';
import { adoptSheet, focusedIn } from '../core/shadow-root.js';
import type { Stage } from '../picture/stage.js';

/** The element, as far as filters are concerned. */
export interface FiltersHost extends Pick<LitElement, 'requestUpdate' | 'renderRoot'> {
  readonly activeLocale: ActiveLocale | null;
}

/** Height of a message at an edge of the stage, and of the name of an actor beside it, CSS px. */
const MESSAGE_HEIGHT = 100;

export class FiltersController {
  readonly #host: FiltersHost;
  readonly #reader: ReaderActions;
  readonly #overlays: Overlays;
  readonly #stage: () => Stage | null;
  readonly #say: (text: string) => void;
  readonly #views = new Lazy(() => import('./filters-chunk.js'));
  /** What had the focus in the row of active filters before the update. */
  #focusedChip: HTMLElement | null = null;
  /** What the filter panel was opened for, until the panel has taken it. */
  #target: FiltersTarget | null = null;

  /** @param say Announces a text to screen readers, once the reader has stopped typing. */
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

  /** The views of active filters and sides. They load once there are any; null until they have loaded. */
  viewsFor({ graph, sides }: ViewContext): typeof FiltersChunk | null {
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

  /** Opens or closes the filter panel. */
  async toggle(): Promise<void> {
    if (this.isOpen) this.#overlays.close('filters');
    else await this.open(null);
  }

  /** Opens the filter panel, and moves the focus to `target`; loads the panel the first time. */
  async open(target: FiltersTarget | null): Promise<void> {
    this.#target = target;
    await this.#overlays.open('filters', async () => {
      const { FiltersPanel } = await import('./filters-panel.js');
      return (frame, context) =>
        new FiltersPanel(frame, context, {
          reader: (view) => this.#readerContext(view),
          takeTarget: () => this.#takeTarget(),
          say: this.#say,
        });
    });
    // A panel that was open already takes the target when it is updated.
    this.#host.requestUpdate();
  }

  #takeTarget(): FiltersTarget | null {
    const target = this.#target;
    this.#target = null;
    return target;
  }

  #readerContext(context: ViewContext): ReaderContext {
    const { pivotActor, copied } = this.#reader;
    return { ...context, late: lateOf(this.#host.activeLocale!.words), actions: this.#reader, pivotActor, copied };
  }

  /** Where a message on the stage hides the fewest actors; at an edge if two places are equal. */
  roomIn({ graph }: ViewContext): 'low' | 'high' | 'middle' {
    if (graph.size > 0) return 'low';
    const stage = this.#stage();
    const height = this.#host.renderRoot.querySelector('.stage')?.clientHeight ?? 0;
    const places = actorsOf(graph).flatMap(({ id }) => stage?.placeOf({ kind: 'actor', id })?.[1] ?? []);
    const near = (from: number, to: number): number => places.filter((y) => y >= from && y <= to).length;
    const bands = [
      ['low', near(height - MESSAGE_HEIGHT, height)],
      ['high', near(0, MESSAGE_HEIGHT)],
      ['middle', near((height - MESSAGE_HEIGHT) / 2, (height + MESSAGE_HEIGHT) / 2)],
    ] as const;
    return bands.reduce((best, band) => (band[1] < best[1] ? band : best))[0];
  }

  beforeUpdate(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    // An element that was removed from the page and put back has only the style sheets of the first picture.
    const views = this.#views.value;
    if (views !== null) adoptSheet(root, views.activeFiltersStyles.styleSheet!);
    const focused = focusedIn(root);
    this.#focusedChip = focused !== null && focused.closest('.narrowed') !== null ? focused : null;
  }

  /** If the chip that had the focus is gone, the last of the others gets it, or the button that opens the panel. */
  afterUpdate(): void {
    if (this.#focusedChip === null || this.#focusedChip.isConnected) return;
    this.#focusedChip = null;
    const buttons = this.#host.renderRoot.querySelectorAll<HTMLElement>('.open-filters, .chip');
    buttons[buttons.length - 1]?.focus();
  }
}
