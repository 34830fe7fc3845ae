/**
 * Shows a view in place of the graph while the property `view` names it. The graph stays in the page below it, inert.
 */
import type { ReactiveController } from 'lit';
import { lateOf } from '../../i18n/late-of.js';
import type { LateWords } from '../../i18n/late-types.js';
import type { ElementHost } from '../core/element-host.js';
import type { ActiveLocale } from '../core/language-controller.js';
import type { Overlay, OverlayFrame } from '../core/overlays.js';
import { focusedIn } from '../core/shadow-root.js';
import type { ViewContext } from '../core/view-context.js';
import type { ViewState } from '../core/view-state.js';
import type { InteractionController } from './interaction-controller.js';
import type { ReaderActions } from './reader-actions.js';

/** What the controller needs of the element. */
export interface CoveringHost extends ElementHost, Pick<ViewState, 'view'> {
  readonly activeLocale: ActiveLocale | null;
}

/** A view that lies over the graph and takes the focus in its place. */
export interface CoveringPanel extends Overlay, NonNullable<ReaderActions['place']> {
  /** Moves the focus to the head of the view. */
  focusHead(): void;
}

export interface CoveringPanelDeps {
  late(): LateWords;
  readonly reader: ReaderActions;
  /** Announces a text to screen readers when the reader pauses. */
  say(text: string): void;
  /** How much of the lower end of the view the evidence panel covers, CSS px. */
  covered(): number;
}

/** Draws the view into its frame. */
export type CoveringPanelFactory = (
  frame: OverlayFrame,
  context: ViewContext,
  deps: CoveringPanelDeps,
) => CoveringPanel;

export class CoveringView implements ReactiveController {
  readonly #host: CoveringHost;
  readonly #reader: ReaderActions;
  readonly #interaction: InteractionController;
  readonly #name: 'table' | 'matrix';
  readonly #load: () => Promise<CoveringPanelFactory>;
  /** Null while the view is not open. */
  #panel: CoveringPanel | null = null;
  /** Whether the focus moves to the view when it opens, because the reader opened it. */
  #focusWhenOpen = false;

  constructor(
    host: CoveringHost,
    reader: ReaderActions,
    interaction: InteractionController,
    name: 'table' | 'matrix',
    load: () => Promise<CoveringPanelFactory>,
  ) {
    this.#host = host;
    this.#reader = reader;
    this.#interaction = interaction;
    this.#name = name;
    this.#load = load;
    reader.subscribe((action) => {
      if (action.type === 'filter' && action.detail.kind === 'view') this.#focusWhenOpen = this.#host.view === name;
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const { overlays } = this.#interaction;
    const stage = this.#root.querySelector<HTMLElement>('.stage');
    if (stage === null) return;
    if (this.#host.view === this.#name) void this.#open();
    else if (this.#panel !== null) {
      // Closing gives the focus back to the graph, and an inert element cannot be focused.
      stage.inert = false;
      overlays.close(this.#name);
    }
    if (!overlays.isOpen(this.#name)) {
      if (this.#panel === null) return;
      this.#panel = null;
      this.#reader.place = null;
      stage.inert = false;
      return;
    }
    const graphHadFocus = !stage.inert && stage.contains(focusedIn(this.#root));
    stage.inert = true;
    this.#reader.place = this.#panel;
    // The inert graph loses the focus.
    if (graphHadFocus || this.#focusWhenOpen) this.#panel?.focusHead();
    this.#focusWhenOpen = false;
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  async #open(): Promise<void> {
    const { overlays } = this.#interaction;
    await overlays.open(this.#name, async () => {
      const make = await this.#load();
      return (frame, context) => {
        // The move buttons act on the graph, which the view covers.
        overlays.close('pad');
        this.#panel = make(frame, context, {
          late: () => lateOf(this.#host.activeLocale!.words),
          reader: this.#reader,
          say: (text) => this.#interaction.sayAtRest(text),
          covered: () => this.#interaction.covered().bottom,
        });
        this.#reader.place = this.#panel;
        return this.#panel;
      };
    });
  }
}
