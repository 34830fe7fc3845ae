/**
 * Controls the story: its button, the change of steps, and the return to the story after the reader has selected
 * something else. The panel of steps is loaded when the first step is shown.
 */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Dataset } from '../../data/parse-dataset.js';
import { localName } from '../../scene/build-scene.js';
import { lateOf } from '../../i18n/late-of.js';
import type { ReaderContext } from '../core/view-context.js';
import { icon } from '../core/icon-button.js';
import { Lazy } from '../core/lazy.js';
import { originOf, type Origin } from '../core/events.js';
import { evidenceView } from '../evidence/evidence-view.js';
import type { StoryAndLinkHost } from './story-chunk.js';
import type { InteractionController, InteractionHost } from '../interaction/interaction-controller.js';
import type { ReaderActions } from '../interaction/reader-actions.js';
import { focusedIn } from '../core/shadow-root.js';
import type { StoryPanel } from './story-panel.js';
import type { StoryState } from './story-state.js';

export type StoryControllerHost = StoryAndLinkHost & InteractionHost;

export interface StoryControllerDeps {
  /** Loads what keeps the step of the story. */
  loadState(): Promise<void>;
  /** Keeps the step of the story; null until it has loaded. */
  state(): StoryState | null;
}

export class StoryController implements ReactiveController {
  readonly #host: StoryControllerHost;
  readonly #reader: ReaderActions;
  readonly #interaction: InteractionController;
  readonly #deps: StoryControllerDeps;
  #panel: StoryPanel | null = null;
  readonly #panels = new Lazy(() => import('./story-panel.js'));
  /** Whether the focus moves to the current step when it is shown. */
  #focusWhenShown = false;

  constructor(
    host: StoryControllerHost,
    reader: ReaderActions,
    interaction: InteractionController,
    deps: StoryControllerDeps,
  ) {
    this.#host = host;
    this.#reader = reader;
    this.#interaction = interaction;
    this.#deps = deps;
    reader.story = this;
    host.addController(this);
    this.hostUpdated();
  }

  /** The number of the current step, from 1; null while no step is shown. */
  get number(): number | null {
    const { step, data: dataset } = this.#host;
    return step !== null && dataset?.story?.[step - 1] !== undefined ? step : null;
  }

  /** Whether the reader has selected something other than the step does. */
  get isAside(): boolean {
    const { number } = this;
    const { selected } = this.#host;
    return number !== null && selected !== null && selected !== this.#selectedOfStep(number);
  }

  hostUpdated(): void {
    if (this.number !== null) void this.#load();
    this.#panel?.afterDraw(this.number, this.#host.renderRoot as ShadowRoot);
    if (!this.#focusWhenShown) return;
    const title = this.#host.renderRoot.querySelector<HTMLElement>('.card.current h3 button');
    if (title === null) return;
    this.#focusWhenShown = false;
    title.focus({ preventScroll: true });
  }

  /** What the view of a step selects; null for nothing. */
  #selectedOfStep(step: number): string | null {
    return this.#deps.state()?.viewOfStep(step)?.selected ?? null;
  }

  async #load(): Promise<void> {
    const loaded = await this.#panels.load();
    if (loaded === null || this.#panel !== null) return;
    this.#panel = new loaded.StoryPanel(this.#host.renderRoot as ShadowRoot, {
      go: (step, origin) => this.#go(step, origin),
      leave: (origin) => this.leave(origin),
    });
    this.#host.requestUpdate();
  }

  /** The button that begins and leaves the story; `nothing` if the dataset has no story. */
  button({ dataset, late: { story } }: Pick<ReaderContext, 'dataset' | 'late'>): TemplateResult | typeof nothing {
    if ((dataset.story ?? []).length === 0) return nothing;
    const isShown = this.number !== null;
    const press = (event: MouseEvent): void => {
      if (isShown) this.leave(originOf(event));
      else void this.begin(originOf(event));
    };
    return html`<button type="button" class="way story-way" aria-pressed=${isShown ? 'true' : 'false'} @click=${press}>
      ${icon('M2 3.5c2.4-.8 4.6-.4 6 1 1.4-1.4 3.6-1.8 6-1v9c-2.4-.8-4.6-.4-6 1-1.4-1.4-3.6-1.8-6-1zM8 4.5v9')}
      <span>${story.open}</span>
    </button>`;
  }

  /**
   * The content of the panel: the story, the evidence, or the evidence with a way back to the story.
   *
   * @param evidence Whether the panel shows evidence, and not only stories.
   * @param news What is new at the time that is shown, as a lit value.
   */
  view(context: ReaderContext, evidence: boolean, news: unknown): TemplateResult | typeof nothing {
    const { number } = this;
    if (number !== null && (!this.isAside || !evidence)) return this.#panel?.view(context, number) ?? nothing;
    if (!evidence) return nothing;
    return number === null
      ? evidenceView(context, news)
      : html`<div class="story-aside">${evidenceView({ ...context, story: this }, news)}</div>`;
  }

  /** Begins at the first step. */
  async begin(origin: Origin): Promise<void> {
    this.#focusWhenShown = true;
    await this.#deps.loadState();
    await this.#load();
    this.#go(1, origin);
  }

  /** Shows the view from before the story again. If the focus was in the story, it moves to the button of the story. */
  leave(origin: Origin): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const hadFocus = focusedIn(root)?.matches('.panel *') === true;
    this.#set(null, origin);
    if (hadFocus) void this.#host.updateComplete.then(() => focusOutside(root));
  }

  /** Goes back from other evidence to the current step. */
  resume(origin: Origin): void {
    const { number } = this;
    this.#focusWhenShown = origin !== 'pointer';
    if (number !== null) this.#reader.unselect(this.#selectedOfStep(number), origin);
  }

  /** Closes what the panel shows: other evidence first, and then the story. Returns false if no step is shown. */
  close(origin: Origin): boolean {
    if (this.number === null) return false;
    if (this.isAside) this.resume(origin);
    else this.leave(origin);
    return true;
  }

  #go(step: number, origin: Origin): void {
    if (!this.#set(step, origin)) return;
    const { data, activeLocale } = this.#host;
    const { story } = lateOf(activeLocale!.words);
    this.#interaction.sayAtRest(story.step(titleOf(data!, step, activeLocale!.locale), step, data!.story!.length));
  }

  #set(step: number | null, origin: Origin): boolean {
    const snapshot = this.#deps.state()?.goTo(step) ?? null;
    if (snapshot === null) return false;
    const { selected, ...changes } = snapshot;
    this.#host.selected = selected;
    this.#reader.change(changes, 'step', step === null ? null : String(step), origin);
    return true;
  }
}

/** Moves the focus to the button of the story, or to the heading of the panel if there is no button. */
function focusOutside(root: ShadowRoot): void {
  const button = root.querySelector<HTMLElement>('.story-way') ?? root.querySelector<HTMLElement>('.panel h3');
  button?.focus();
}

/** The title of a step in a language, or in the language of the dataset if there is no translation. */
function titleOf({ story }: Dataset, number: number, locale: string): string {
  const { title, titles } = story![number - 1]!;
  return localName({ name: title, names: titles }, locale);
}
