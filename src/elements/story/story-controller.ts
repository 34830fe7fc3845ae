/**
 * The reader's hand on the story: its button, its steps, and the way back to it from what the
 * reader looks up meanwhile. What shows the steps is loaded once a story is told.
 */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Dataset } from '../../data/parse.js';
import { localName } from '../../scene/build-scene.js';
import { lateOf } from '../../i18n/languages.js';
import type { ReaderContext } from '../core/view-context.js';
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
  /** Whether the focus is to go to the story once it is shown. */
  #entering = false;

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

  /** Which step is told, from 1; null while none is. */
  get number(): number | null {
    const { step, data: dataset } = this.#host;
    return step !== null && dataset?.story?.[step - 1] !== undefined ? step : null;
  }

  /** Whether the reader has selected something that the step has not. */
  get isAside(): boolean {
    const { number } = this;
    const { selected } = this.#host;
    return number !== null && selected !== null && selected !== (this.#deps.state()?.lookAt(number)?.selected ?? null);
  }

  hostUpdated(): void {
    if (this.number !== null) void this.#load();
    this.#panel?.shown(this.number, this.#host.renderRoot as ShadowRoot);
    const title = this.#entering ? this.#host.renderRoot.querySelector<HTMLElement>('.told h3 button') : null;
    if (title === null) return;
    this.#entering = false;
    title.focus({ preventScroll: true });
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

  /** The button that begins and leaves the story; nothing where the dataset has none. */
  button({ dataset, late: { story } }: Pick<ReaderContext, 'dataset' | 'late'>): TemplateResult | typeof nothing {
    if ((dataset.story ?? []).length === 0) return nothing;
    const told = this.number !== null;
    return html`<button
      type="button"
      class="way story-way"
      aria-pressed=${told ? 'true' : 'false'}
      @click=${(event: MouseEvent) => (told ? this.leave(originOf(event)) : void this.begin(originOf(event)))}
    >
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
      >
        <path d="M2 3.5c2.4-.8 4.6-.4 6 1 1.4-1.4 3.6-1.8 6-1v9c-2.4-.8-4.6-.4-6 1-1.4-1.4-3.6-1.8-6-1zM8 4.5v9"></path>
      </svg>
      <span>${story.open}</span>
    </button>`;
  }

  /**
   * What the panel shows.
   *
   * @param evidence Whether the panel shows evidence besides stories.
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
    this.#entering = true;
    await this.#deps.loadState();
    await this.#load();
    this.#go(1, origin);
  }

  /** Goes back to what was looked at before the story; the focus, if it was in the story, to its button. */
  leave(origin: Origin): void {
    const root = this.#host.renderRoot as ShadowRoot;
    const within = focusedIn(root)?.matches('.panel *') === true;
    this.#set(null, origin);
    if (within)
      void this.#host.updateComplete.then(() =>
        (root.querySelector<HTMLElement>('.story-way') ?? root.querySelector<HTMLElement>('.panel h3'))?.focus(),
      );
  }

  resume(origin: Origin): void {
    const { number } = this;
    this.#entering = origin !== 'pointer';
    if (number !== null) this.#reader.unselect(this.#deps.state()?.lookAt(number)?.selected ?? null, origin);
  }

  /** The panel is to be closed: what the reader looked up first, then the story. False where there is none. */
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
    const look = this.#deps.state()?.go(step) ?? null;
    if (look === null) return false;
    const { selected, ...changes } = look;
    this.#host.selected = selected;
    this.#reader.change(changes, 'step', step === null ? null : String(step), origin);
    return true;
  }
}

/** The title of a step in a language, where the story has it. */
function titleOf({ story }: Dataset, number: number, locale: string): string {
  const { title, titles } = story![number - 1]!;
  return localName({ name: title, names: titles }, locale);
}
