/** Loads and opens the filter panel, loads the views of active filters, and keeps the focus when a chip goes. */
import { isEmpty } from '../../model/filter/filter.js';
import { actorsOf } from '../../model/graph-queries.js';
import { selectedGroup } from '../../model/groups/selected-group.js';
import { lateOf } from '../../i18n/late-of.js';
import type { ElementHost } from '../core/element-host.js';
import type { ReaderContext, ReaderRequests, ReaderState, ViewContext } from '../core/view-context.js';
import { askedSides } from '../core/asked-sides.js';
import { Lazy, nonEmpty } from '../core/lazy.js';
import type { FiltersTarget } from './filters-panel.js';
import type { ActiveLocale } from '../core/language-controller.js';
import type { Overlays } from '../core/overlays.js';
import type * as FiltersChunk from './filters-chunk.js';
import { adoptSheet, focusedIn } from '../core/shadow-root.js';
import type { StageHandle } from '../core/stage-handle.js';

/** The element, as far as filters are concerned. */
export interface FiltersHost extends ElementHost {
  readonly activeLocale: ActiveLocale | null;
}

/** The actions of the reader, and the part of the reader's state that the views of filters show. */
export type FiltersReader = ReaderRequests & Pick<ReaderState, 'pivotActor' | 'copied' | 'listed'>;

export interface FiltersDeps {
  readonly reader: FiltersReader;
  readonly overlays: Overlays;
  stage(): Pick<StageHandle, 'placeOf'> | null;
  /** Announces a text to screen readers, once the reader has stopped typing. */
  say(text: string): void;
}

/** Height of a message at an edge of the stage, and of the name of an actor beside it, CSS px. */
const MESSAGE_HEIGHT = 100;

export class FiltersController {
  readonly #host: FiltersHost;
  readonly #deps: FiltersDeps;
  readonly #views = new Lazy(() => import('./filters-chunk.js'));
  /** What had the focus in the row of active filters before the update. */
  #focusedChip: HTMLElement | null = null;
  /** What the filter panel was opened for, until the panel has taken it. */
  #target: FiltersTarget | null = null;

  constructor(host: FiltersHost, deps: FiltersDeps) {
    this.#host = host;
    this.#deps = deps;
  }

  /** The views of active filters, sides and groups. They load once there are any; null until they have loaded. */
  viewsFor({ dataset, graph, sides, selection }: ViewContext): typeof FiltersChunk | null {
    const plain =
      (sides ?? null) === null &&
      isEmpty(graph.getAttribute('filter')) &&
      dataset.groups === undefined &&
      selectedGroup(graph, selection) === null;
    if (this.#views.value === null && !plain) void this.#load();
    return this.#views.value;
  }

  async #load(): Promise<void> {
    if ((await this.#views.load()) !== null) this.#host.requestUpdate();
  }

  get isOpen(): boolean {
    return this.#deps.overlays.isOpen('filters');
  }

  /** Opens or closes the filter panel. */
  async toggle(): Promise<void> {
    if (this.isOpen) this.#deps.overlays.close('filters');
    else await this.open(null);
  }

  /** Opens the filter panel, and moves the focus to `target`; loads the panel the first time. */
  async open(target: FiltersTarget | null): Promise<void> {
    this.#target = target;
    await this.#deps.overlays.open('filters', async () => {
      const { FiltersPanel } = await import('./filters-panel.js').then(nonEmpty);
      return (frame, context) =>
        new FiltersPanel(frame, context, {
          reader: (view) => this.#readerContext(view),
          takeTarget: () => this.#takeTarget(),
          say: (text) => this.#deps.say(text),
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
    const { reader } = this.#deps;
    const { pivotActor, copied, listed } = reader;
    const late = lateOf(this.#host.activeLocale!.words);
    return { ...context, sides: askedSides(context), late, actions: reader, pivotActor, copied, listed };
  }

  /** Where a message on the stage hides the fewest actors; at an edge if two places are equal. */
  roomIn({ graph }: ViewContext): 'low' | 'high' | 'middle' {
    if (graph.size > 0) return 'low';
    const stage = this.#deps.stage();
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
