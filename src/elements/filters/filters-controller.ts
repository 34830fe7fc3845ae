/** Narrowing a picture down: loads the box of filters and what shows their effect, and keeps the focus where a chip is taken off. */
import { isEmpty } from '../../model/filter/filter.js';
import { actorsOf } from '../../model/graph-queries.js';
import { lateOf } from '../../i18n/languages.js';
import type { ElementHost } from '../core/element-host.js';
import type { ReaderContext, ReaderRequests, ReaderState, ViewContext } from '../core/view-context.js';
import { Lazy } from '../core/lazy.js';
import type { FiltersTarget } from './filters-panel.js';
import type { ActiveLocale } from '../core/language-controller.js';
import type { Overlays } from '../core/overlays.js';
import type * as Looks from './filters-chunk.js';
import { adoptSheet, focusedIn } from '../core/shadow-root.js';
import type { StageHandle } from '../core/stage-handle.js';

/** The element, as far as it is narrowed. */
export interface FiltersHost extends ElementHost {
  readonly activeLocale: ActiveLocale | null;
}

/** The actions of the reader, and what the reader is about. */
export type FiltersReader = ReaderRequests & Pick<ReaderState, 'pivotActor' | 'copied'>;

export interface FiltersDeps {
  readonly reader: FiltersReader;
  readonly overlays: Overlays;
  stage(): Pick<StageHandle, 'placeOf'> | null;
  /** Says something aloud, once the reader pauses. */
  say(text: string): void;
}

/** Height of a message at a border of the stage, with the name of an actor above or below it, CSS px. */
const BAND = 100;

export class FiltersController {
  readonly #host: FiltersHost;
  readonly #deps: FiltersDeps;
  readonly #views = new Lazy(() => import('./filters-chunk.js'));
  /** What has the focus in the row of chips. */
  #chip: HTMLElement | null = null;
  /** Where the panel is to be opened; null once it has read that. */
  #target: FiltersTarget | null = null;

  constructor(host: FiltersHost, deps: FiltersDeps) {
    this.#host = host;
    this.#deps = deps;
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
    return this.#deps.overlays.isOpen('filters');
  }

  /** Opens the box of filters, or closes it; loads it the first time. */
  async toggle(): Promise<void> {
    if (this.isOpen) this.#deps.overlays.close('filters');
    else await this.open(null);
  }

  /** Opens the panel of filters, where it is not open, and leads the reader to a part of it. */
  async open(target: FiltersTarget | null): Promise<void> {
    this.#target = target;
    await this.#deps.overlays.open('filters', async () => {
      const { FiltersPanel } = await import('./filters-panel.js');
      return (frame, context) =>
        new FiltersPanel(frame, context, {
          reader: (view) => this.#readerContext(view),
          takeTarget: () => this.#takeTarget(),
          say: (text) => this.#deps.say(text),
        });
    });
    // A panel that was open already reads the target in an update.
    this.#host.requestUpdate();
  }

  #takeTarget(): FiltersTarget | null {
    const target = this.#target;
    this.#target = null;
    return target;
  }

  #readerContext(context: ViewContext): ReaderContext {
    const { reader } = this.#deps;
    const { pivotActor, copied } = reader;
    return { ...context, late: lateOf(this.#host.activeLocale!.words), actions: reader, pivotActor, copied };
  }

  /** Where a message on the stage hides fewest actors; at a border, where that is as good. */
  roomIn({ graph }: ViewContext): 'low' | 'high' | 'middle' {
    if (graph.size > 0) return 'low';
    const stage = this.#deps.stage();
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
