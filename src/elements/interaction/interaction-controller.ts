/**
 * Opens search, help and the arrows that move, and announces to screen readers what the reader has done. It loads after
 * the first picture. {@link ReaderActions} changes the properties and tells the page.
 */
import { nonEmpty } from '../core/lazy.js';
import { unlessEscaped } from '../core/unless-escaped.js';
import type { nothing, ReactiveController, TemplateResult } from 'lit';
import type { Dataset } from '../../data/parse-dataset.js';
import type { Point } from '../../geometry/types.js';
import { relationsOf } from '../../model/graph-queries.js';
import type { StatementGraph } from '../../model/types.js';
import type { Direction, InteractionWords } from '../../i18n/interaction-types.js';
import { lateOf } from '../../i18n/late-of.js';
import type { ToolbarWords } from '../../i18n/late-types.js';
import type { Words } from '../../i18n/types.js';
import type { ViewContext } from '../core/view-context.js';
import type { Control } from '../core/attribute-converters.js';
import type { Origin, ReaderAction, ReaderDetail } from '../core/events.js';
import { bindingOf, isTyping } from '../picture/key-bindings.js';
import type { ActiveLocale } from '../core/language-controller.js';
import { Overlays } from '../core/overlays.js';
import { FiltersController } from '../filters/filters-controller.js';
import type { ElementHost } from '../core/element-host.js';
import type { ReaderActions } from './reader-actions.js';
import { targetOf, type Selection } from '../../model/selection.js';
import { topInWords } from '../core/top-in-words.js';
import { alsoWith } from './bring-in.js';
import { groupInContext } from './group-in-context.js';
import { focusedIn } from '../core/shadow-root.js';
import type { Stage, StageDeps } from '../picture/stage.js';
import { toolbarView, type ToolsShown } from '../frame/toolbar-view.js';
import { placeTip } from '../evidence/tooltip-view.js';
import { describeSelection, accessibleName, describeSummary } from '../core/descriptions.js';

export interface InteractionHost extends ElementHost {
  readonly controls: readonly string[] | null;
  readonly activeLocale: ActiveLocale | null;
}

export interface InteractionDeps extends Pick<StageDeps, 'highlight' | 'atZoom'> {
  context(): ViewContext | null;
  stage(): Stage | null;
}

/** Frames below this width are laid out for a phone, CSS px; as in the style sheets. */
const NARROW = 760;

/** How long the reader must pause before an action is announced, ms. */
const REST_MS = 400;

export class InteractionController implements ReactiveController, StageDeps {
  /** What is said aloud; null = how many relations are shown. */
  said: string | null = null;

  readonly highlight: StageDeps['highlight'] = () => this.#deps.highlight();
  readonly atZoom: StageDeps['atZoom'] = (zoom) => this.#deps.atZoom(zoom);
  readonly group: StageDeps['group'] = () => groupInContext(this.#deps.context());
  readonly #host: InteractionHost;
  readonly #reader: ReaderActions;
  readonly #deps: InteractionDeps;
  readonly #overlays: Overlays;
  /** Filters, chips, paths and sides. */
  readonly filters: FiltersController;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The dataset of the last update. */
  #dataset: Dataset | undefined;
  /** How many relations were shown when something was said last. */
  #relations = -1;
  #asOf: string | undefined;
  /** The pending selection: it is made once the filters that hide it are removed. */
  #wanted: { readonly selection: Selection; readonly origin: Origin } | null = null;
  #summary: {
    readonly graph: StatementGraph;
    readonly words: Words;
    readonly locale: string;
    readonly text: string;
  } | null = null;

  constructor(host: InteractionHost, reader: ReaderActions, deps: InteractionDeps) {
    this.#host = host;
    this.#reader = reader;
    this.#deps = deps;
    this.#overlays = new Overlays({
      root: () => host.renderRoot as ShadowRoot,
      context: () => deps.context(),
      changed: () => host.requestUpdate(),
    });
    this.filters = new FiltersController(host, {
      reader,
      overlays: this.#overlays,
      stage: () => deps.stage(),
      say: (text) => this.sayAtRest(text),
    });
    reader.subscribe((action) => this.#onAction(action));
    (host.renderRoot as ShadowRoot).addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    host.addController(this);
  }

  /** What is open over the graph. */
  get overlays(): Overlays {
    return this.#overlays;
  }

  /** The graph in a few sentences. */
  summaryOf(context: ViewContext): string {
    const { graph, words, locale } = context;
    const top = topInWords(graph, lateOf(words).filters, '. ');
    if (this.#summary?.graph !== graph || this.#summary.words !== words || this.#summary.locale !== locale)
      this.#summary = { graph, words, locale, text: `${top}${describeSummary(context, this.words)}` };
    return this.#summary.text;
  }

  /** @param shown Which of the buttons there are. */
  toolsView(words: ToolbarWords, shown: ToolsShown): TemplateResult | typeof nothing {
    return toolbarView(
      words,
      this.words,
      shown,
      { search: this.#overlays.isOpen('search'), pad: this.#overlays.isOpen('pad') },
      {
        zoomBy: (factor) => {
          const stage = this.#deps.stage();
          if (stage === null) return;
          stage.zoomBy(factor);
          this.#reader.onZoom(stage.zoom);
        },
        reset: () => this.#reader.onReset(),
        list: () => this.#reader.openList(),
        search: () => void this.toggleSearch(),
        move: () => void this.togglePad(),
        help: () => void this.help(),
      },
    );
  }

  /** Texts of search, help, arrows and announcements. */
  get words(): InteractionWords {
    return lateOf(this.#host.activeLocale!.words).interaction;
  }

  hostUpdate(): void {
    const context = this.#deps.context();
    // Another dataset cancels the pending selection.
    if (context?.dataset !== this.#dataset) this.#wanted = null;
    this.#dataset = context?.dataset;
    const relations = context === null ? -1 : relationsOf(context.graph).length;
    this.filters.beforeUpdate();
    const asOf = context?.graph.getAttribute('filter').asOf;
    // A filter has changed: that is what is said; of a time, the moment is, once the reader rests.
    if (relations !== this.#relations)
      this.said = this.#wanted === null && (asOf === this.#asOf || this.#relations < 0) ? null : '';
    this.#relations = relations;
    this.#asOf = asOf;
  }

  hostUpdated(): void {
    this.filters.afterUpdate();
    this.#deps.stage()?.setCovered(this.#under('.narrowed'));
    const { hovered } = this.#reader;
    if (hovered !== null) placeTip(this.#host.renderRoot, hovered.at);
    const context = this.#deps.context();
    this.#overlays.update(context);
    if (context !== null) this.#selectWanted(context);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#overlays.closeAll();
  }

  /** Scrolls the panel of a new selection to its top, and moves the view where the panel covers the selection. */
  onSelectionShown(): void {
    const panel = this.#host.renderRoot.querySelector('.panel');
    if (panel !== null) panel.scrollTop = 0;
    if (this.covered().bottom > 0) this.#deps.stage()?.reveal();
    else if (this.#deps.context()?.selection === null) this.#deps.stage()?.unreveal();
  }

  covered(): { readonly top: number; readonly bottom: number } {
    const box = (name: string): DOMRect | undefined =>
      this.#host.renderRoot.querySelector(name)?.getBoundingClientRect();
    const stage = box('.stage')!;
    const sheets = [box('.panel'), this.#narrow ? box('.filters') : undefined].map((sheet) =>
      sheet !== undefined && sheet.height > 0 && sheet.left < stage.right - 1 && sheet.right > stage.left + 1
        ? Math.min(stage.bottom - sheet.top, stage.height)
        : 0,
    );
    return { top: Math.max(this.#under('.pad'), this.#under('.narrowed')), bottom: Math.max(...sheets) };
  }

  /** How much of the stage lies under a bar at its top, CSS px. */
  #under(bar: string): number {
    const root = this.#host.renderRoot;
    const box = root.querySelector(bar)?.getBoundingClientRect();
    // One that is not shown covers nothing.
    return box === undefined || box.height === 0
      ? 0
      : Math.max(0, box.bottom - root.querySelector('.stage')!.getBoundingClientRect().top);
  }

  /** Whether the frame is so narrow that what opens lies over the whole width of the stage. */
  get #narrow(): boolean {
    return (this.#host.renderRoot.querySelector<HTMLElement>('.body')?.clientWidth ?? Infinity) < NARROW;
  }

  #onAction(action: ReaderAction): void {
    switch (action.type) {
      case 'select':
        void this.#onSelect(action.detail);
        break;
      case 'filter':
        // Another filter cancels the pending selection.
        this.#wanted = null;
        break;
      case 'zoom':
        this.sayAtRest(this.words.announcements.zoom(action.scale));
        break;
      case 'move':
        // A reader who drags sees where the actor goes.
        if (action.origin !== 'pointer') this.#sayMove(action.actor, action.by);
    }
  }

  #sayMove(actor: string, by: Point): void {
    const context = this.#deps.context();
    if (context === null) return;
    const name = accessibleName(context.graph, actor, context.locale);
    this.sayAtRest(this.words.announcements.moved(name, directionOf(by)));
  }

  /** Announces an action once the reader pauses; of several actions the last. */
  sayAtRest(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#say(text), REST_MS);
  }

  #say(text: string): void {
    clearTimeout(this.#timer);
    // A live region announces only a text that differs from the one before.
    this.said = text !== '' && text === this.said ? `${text}\u00a0` : text;
    this.#host.requestUpdate();
  }

  /** Selects what was found. What `top` hides is shown as well; where other filters hide it, all are taken off. */
  select(selection: Selection, origin: Origin): void {
    const context = this.#deps.context();
    if (context === null) return;
    const hidden = targetOf(context.graph, selection) === null;
    const also = hidden ? alsoWith(context, selection) : null;
    if (also !== null) this.#reader.change({ also }, 'top', null, origin);
    else if (hidden) this.#reader.showAll(origin);
    this.#wanted = { selection, origin };
    if (!hidden) this.#selectWanted(context);
  }

  #selectWanted({ graph }: ViewContext): void {
    const wanted = this.#wanted;
    if (wanted === null || targetOf(graph, wanted.selection) === null) return;
    this.#wanted = null;
    this.#reader.select(wanted.selection, wanted.origin);
    void this.#bringIntoSight(graph, wanted.selection);
  }

  async #bringIntoSight(graph: StatementGraph, selection: Selection): Promise<void> {
    await this.#host.updateComplete;
    this.#deps.stage()?.reveal();
    // Without a panel, the focus goes to the button of what was found.
    const target = targetOf(graph, selection);
    if (target !== null && this.#host.renderRoot.querySelector('.panel') === null) this.#reader.refocus(target);
  }

  async #onSelect({ kind, id, origin }: ReaderDetail): Promise<void> {
    this.#wanted = null;
    // In a narrow frame the panel of filters would cover the evidence.
    if (id !== null && this.#narrow) this.#overlays.close('filters');
    if (id === null || (kind !== 'actor' && kind !== 'edge' && kind !== 'statement')) {
      this.#say('');
      return;
    }
    // The bar beside the words of an article says what it steps to.
    if (origin === 'article') return;
    await this.#host.updateComplete;
    // After an update the reader may be led to the heading, whose name is read then: only the rest is said.
    await Promise.resolve();
    const headed = focusedIn(this.#host.renderRoot as ShadowRoot)?.matches('.panel h3') === true;
    const context = this.#deps.context();
    if (context !== null) this.#say(describeSelection(context, { kind, id }, !headed, this.words));
  }

  #hasControl(control: Control): boolean {
    return this.#host.controls?.includes(control) !== false;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || isTyping(event) || (event.target as Element).closest('dialog') !== null) return;
    const act = bindingOf(event)?.id;
    if (act === 'search' && this.#hasControl('search')) void this.toggleSearch();
    else if (act === 'help') void this.help();
    else return;
    event.preventDefault();
  }

  /** Opens the search, or closes it; loads it the first time. */
  toggleSearch(): Promise<void> {
    return this.#overlays.toggle('search', async () => {
      const { SearchPanel } = await import('../search/search-panel.js').then(nonEmpty);
      return (frame, context) =>
        new SearchPanel(frame, context, {
          words: () => this.words,
          choose: (selection, origin) => this.select(selection, origin),
          say: (text) => this.sayAtRest(text),
        });
    });
  }

  /** Shows the arrows that move, or hides them; loads them the first time. */
  async togglePad(): Promise<void> {
    await this.#overlays.toggle('pad', async () => {
      const { MovePad } = await import('./move-pad.js').then(nonEmpty);
      return (frame, context) =>
        new MovePad(frame, context, {
          words: () => this.words,
          pan: (by) => this.#deps.stage()?.panBy(by),
          move: (actor, by) => this.#reader.onMove(actor, by, 'panel'),
        });
    });
    // They lie over the upper border; what they are to move should not lie beneath.
    if (this.#overlays.isOpen('pad')) this.#deps.stage()?.reveal();
  }

  /** Opens the help; loads it the first time. */
  async help(): Promise<void> {
    const loaded = await unlessEscaped(this.#host, () => import('./help-dialog.js').then(nonEmpty));
    if (loaded === null || !this.#host.isConnected) return;
    const hasStory = (this.#deps.context()?.dataset.story ?? []).length > 0;
    loaded.openHelp(
      this.#host.renderRoot as ShadowRoot,
      this.words.help,
      (part) => this.#hasControl(part === 'matrix' ? 'table' : part) && (part !== 'story' || hasStory),
    );
  }
}

/** The direction of the larger part of a movement. */
function directionOf([x, y]: Point): Direction {
  if (Math.abs(x) > Math.abs(y)) return x > 0 ? 'right' : 'left';
  return y > 0 ? 'down' : 'up';
}
