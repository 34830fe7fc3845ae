/** The element: properties down to a composition, events up from a stage. */
import { LitElement, adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Dataset } from '../data/parse.js';
import type { Standing } from '../data/vocabulary.js';
import { DatasetError, DiplomaticGraphError, OptionError } from '../errors.js';
import { checkFilter } from '../model/filter.js';
import { relationsOf } from '../model/queries.js';
import type { Filter, StatementGraph } from '../model/types.js';
import type { Painter } from '../render/painter.js';
import { SvgPainter } from '../render/svg/painter.js';
import type { SceneOptions } from '../scene/build.js';
import type { Target } from '../scene/pick.js';
import type { Point, Scene } from '../scene/types.js';
import type { ToSvgOptions } from '../static.js';
import { en } from '../words/en.js';
import { encodedList } from './attributes.js';
import { Composition } from './composition.js';
import type { Actions, ViewContext } from './context.js';
import { DatasetSource } from './dataset-source.js';
import { DgErrorEvent, DgFilterEvent, DgHoverEvent, DgLoadEvent, DgReadyEvent, DgSelectEvent, DgSettleEvent, type Origin } from './events.js';
import { switchRelation, switchStanding } from './filter-switch.js';
import { fitView } from './fit-view.js';
import { emptyView, footerView, headerView } from './frame-view.js';
import type * as Interactions from './interactions.js';
import { legendView } from './legend-view.js';
import { messageView } from './message-view.js';
import { formatSelection, parseSelection, targetOf } from './selection.js';
import { styles } from './styles.js';
import { themeOf } from './theme-of.js';

/** Pieces of furniture that `controls` may name. */
export const CONTROLS = ['legend', 'filters', 'zoom', 'evidence', 'export'] as const;
export type Control = (typeof CONTROLS)[number];

const DEFAULT_MAX_BYTES = 10_000_000;
/** How long a hint stays, ms. */
const HINT_MS = 1800;
/** How long a stage must keep its size before it is composed anew, ms. */
const RESIZE_MS = 120;

/**
 * A graph of who stands with whom; every line opens the words that it rests on.
 *
 * @tagname diplomatic-graph
 * @slot - What is shown before the graph, and where it cannot be shown. A `<script type="application/json">` in it is the dataset.
 * @fires {DgLoadEvent} dg-load - A dataset was read and is valid.
 * @fires {DgErrorEvent} dg-error - A dataset or an option cannot be used; `detail.message`, `detail.issues`.
 * @fires {DgReadyEvent} dg-ready - The first picture of a dataset stands.
 * @fires {DgSettleEvent} dg-settle - The layout is final.
 * @fires {DgSelectEvent} dg-select - The reader selected something; `detail.kind`, `detail.id`, `detail.origin`.
 * @fires {DgHoverEvent} dg-hover - The reader points at something.
 * @fires {DgFilterEvent} dg-filter - The reader switched a relation or standing.
 * @csspart header - Title, description and legend.
 * @csspart legend - The legend with its switches.
 * @csspart stage - Where the graph is drawn.
 * @csspart tools - Buttons over the graph.
 * @csspart panel - The evidence.
 * @csspart footer - Source and export.
 * @csspart message - What is wrong with a dataset.
 * @cssproperty [--dg-paper=#ffffff] - Background.
 * @cssproperty [--dg-ink=#1b1d21] - Marks and text.
 * @cssproperty [--dg-quiet=#5b616b] - Second-rank text.
 * @cssproperty [--dg-tie=#8a909a] - Lines of affiliations.
 * @cssproperty --dg-relation-ID - Colour of the relation ID, such as `--dg-relation-support`.
 */
export class DiplomaticGraph extends LitElement {
  static override styles = styles;

  /** Address of a dataset, relative to the page. */
  @property() accessor src: string | null = null;
  /** Largest dataset that is read, bytes. */
  @property({ type: Number, attribute: 'max-bytes' }) accessor maxBytes = DEFAULT_MAX_BYTES;
  /** Ids of the relations that are shown; null = all. In the attribute between spaces, each by encodeURIComponent. */
  @property({ converter: encodedList }) accessor relations: readonly string[] | null = null;
  /** Standings that are shown; null = all but edges that rest on denials alone. */
  @property({ converter: encodedList }) accessor standings: readonly string[] | null = null;
  /** Id of an actor: only it and its neighbours are shown. (`focus` is taken by every element.) */
  @property({ attribute: 'focus' }) accessor focusOn: string | null = null;
  /** A date, YYYY[-MM[-DD]]: what had been said by then. */
  @property({ attribute: 'as-of' }) accessor asOf: string | null = null;
  /** `actor:ID`, `edge:ID` or `statement:ID`; null = nothing. */
  @property() accessor selected: string | null = null;
  /** `auto` follows the reader's colour scheme. */
  @property() accessor theme: 'auto' | 'light' | 'dark' = 'auto';
  /** BCP 47 tag of the language in which actors are named, where the dataset has it. */
  @property() accessor locale: string | null = null;
  /** Which of legend, filters, zoom, evidence and export are shown; null = all, empty = none. */
  @property({ converter: encodedList }) accessor controls: readonly string[] | null = null;

  @state() private accessor composition: Composition | null = null;
  @state() private accessor problem: Error | null = null;
  @state() private accessor loading = false;
  @state() private accessor hovered: { readonly target: Target; readonly at: Point } | null = null;
  @state() private accessor interactions: typeof Interactions | null = null;
  @state() private accessor hint = false;
  @state() private accessor listOpen = false;
  @state() private accessor shown: Scene | null = null;

  #painter: Painter | null = null;
  #stage: Interactions.Stage | null = null;
  #work: AbortController | null = null;
  #ready = false;
  #size = { width: 0, height: 0 };
  #frame = 0;
  #moved: { actor: string; by: Point } | null = null;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #resizeTimer: ReturnType<typeof setTimeout> | undefined;
  #sizes: ResizeObserver | null = null;
  #scheme: MediaQueryList | null = null;
  readonly #source = new DatasetSource({
    take: (dataset) => this.#take(dataset),
    fail: (error) => this.#fail(error),
    loading: (on) => (this.loading = on),
  });

  /**
   * The dataset that is shown, or null. Setting it, to an object of the file format, to its JSON
   * text, or to null, replaces the picture. (The contract's name; `data-*` attributes are not read here.)
   */
  // HTMLElement has a property of this name and of another type, which only `any` may replace.
  // oxlint-disable-next-line typescript/no-explicit-any
  override get dataset(): any {
    return this.composition?.dataset ?? null;
  }
  override set dataset(value: unknown) {
    this.#source.set(value);
  }

  /** The graph that is shown, filters applied; null before the first dataset. */
  get graph(): StatementGraph | null {
    return this.composition?.graph ?? null;
  }

  /** The scene that is painted; null before the first picture. */
  get scene(): Scene | null {
    return this.shown;
  }

  /** What paints at present. */
  get activeRenderer(): 'svg' | 'canvas' | 'webgl' {
    return this.#painter?.kind ?? 'svg';
  }

  /**
   * What is seen as the text of an SVG file: filters, dragged places, theme and locale; fitted to
   * the frame, not to the camera.
   *
   * @throws {OptionError} before the first picture, or for an option that cannot be honoured.
   */
  async toSvg(options: ToSvgOptions = {}): Promise<string> {
    const { composition } = this;
    if (composition === null) throw new OptionError('toSvg: there is no dataset yet; wait for the event dg-ready.');
    const { exportSvg } = await import('./export.js');
    return exportSvg(composition, this.#sceneOptions(), options, this.#filter());
  }

  /** Shows the whole graph again, as it was before the reader moved or zoomed the view. */
  fit(): void {
    this.#stage?.reset();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#scheme = matchMedia('(prefers-color-scheme: dark)');
    this.#scheme.addEventListener('change', this.#onScheme);
    if (this.hasUpdated) this.#mount();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scheme?.removeEventListener('change', this.#onScheme);
    this.#sizes?.disconnect();
    this.#work?.abort();
    this.#source.abort();
    this.#stage?.destroy();
    this.#stage = null;
    this.#painter?.destroy();
    this.#painter = null;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#hintTimer);
    clearTimeout(this.#resizeTimer);
  }

  protected override firstUpdated(): void {
    this.#mount();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('src') && this.src !== null) this.#load();
    const composes = ['composition', 'relations', 'standings', 'focusOn', 'asOf', 'theme', 'locale'].some((name) => changed.has(name));
    if (composes) void this.#compose();
    else if (changed.has('selected')) this.#stage?.setSelected(this.#target());
    if (changed.has('selected')) this.#reveal();
    this.#placeTip();
  }

  protected override render(): TemplateResult {
    const context = this.#context();
    const words = en;
    const has = (control: Control): boolean => this.controls?.includes(control) ?? true;
    const { problem, interactions } = this;
    const panel = context !== null && has('evidence');
    const open = this.listOpen || this.#target() !== null;
    const legend = context !== null && (has('legend') || has('filters')) ? legendView(context, has('filters')) : nothing;
    return html`<section class="frame ${this.#themeName()}" aria-labelledby=${context === null ? nothing : 'title'} aria-label=${context === null ? words.ui.graph : nothing} aria-describedby=${context === null ? nothing : 'summary'} aria-busy=${this.loading ? 'true' : 'false'}>
      ${context === null ? html`<slot @slotchange=${this.#onSlot}></slot>` : headerView(context, legend)}
      <div class="body ${panel ? 'with-panel' : ''}">
        <div class="stage" part="stage" role="group" aria-label=${words.ui.graph} aria-describedby="keys">
          <div class="paint"></div>
          <div class="proxies"></div>
          ${context === null ? nothing : emptyView(context)}
          ${this.#tip(context)}
          ${this.hint ? html`<div class="hint-over" aria-hidden="true">${/Mac|iP(hone|ad)/.test(navigator.platform) ? words.ui.wheelHintMac : words.ui.wheelHint}</div>` : nothing}
        </div>
        ${panel
          ? html`<aside class="panel ${open ? 'open' : ''}" part="panel" aria-label=${words.ui.evidence} @keydown=${this.#onPanelKey}>
              <button type="button" class="close" aria-label=${words.ui.close} @click=${() => this.#closePanel()}>×</button>
              ${interactions === null ? nothing : interactions.evidenceView(context)}
            </aside>`
          : nothing}
        ${problem === null ? nothing : messageView(problem, words, context !== null, this.#canRetry(problem) ? () => this.#load() : null, () => (this.problem = null))}
      </div>
      ${context === null ? nothing : footerView(context, this.#tools(has('zoom'), panel && !open), has('export') ? () => void this.#export() : null)}
      <p class="aside" id="keys">${words.ui.keys}</p>
      <p class="aside" role="status">${this.loading ? words.ui.loading : context === null ? '' : words.relationsShown(relationsOf(context.graph).length)}</p>
    </section>`;
  }

  #tools(zoom: boolean, list: boolean): TemplateResult | typeof nothing {
    return this.interactions?.toolsView(en, { zoom, list }, { zoomBy: (by) => this.#stage?.zoomBy(by), reset: () => this.#reset(), list: () => (this.listOpen = true) }) ?? nothing;
  }

  #tip(context: ViewContext | null): TemplateResult | typeof nothing {
    const { hovered, interactions } = this;
    const selected = this.#target();
    if (context === null || hovered === null || interactions === null || (selected?.kind === hovered.target.kind && selected.id === hovered.target.id)) return nothing;
    return html`<div class="tip" aria-hidden="true">${interactions.tooltipView(context, hovered.target.kind, hovered.target.id)}</div>`;
  }

  /** Where the panel is a sheet over the stage, what is selected moves out from under it. */
  #reveal(): void {
    const panel = this.renderRoot.querySelector<HTMLElement>('.panel');
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    if (panel === null || stage === null || this.selected === null) return;
    const covered = Math.min(stage.getBoundingClientRect().bottom - panel.getBoundingClientRect().top, stage.clientHeight);
    const beside = panel.getBoundingClientRect().left >= stage.getBoundingClientRect().right - 1 || panel.getBoundingClientRect().right <= stage.getBoundingClientRect().left + 1;
    if (!beside && panel.clientHeight > 0) this.#stage?.reveal(covered);
  }

  /** Beside the pointer, within the stage. Styles are set by script: a strict policy refuses style attributes. */
  #placeTip(): void {
    const tip = this.renderRoot.querySelector<HTMLElement>('.tip');
    if (tip === null || this.hovered === null) return;
    const { width, height } = this.#size;
    const [x, y] = this.hovered.at;
    const left = x + 14 + tip.offsetWidth > width ? Math.max(4, x - 14 - tip.offsetWidth) : x + 14;
    const top = Math.min(Math.max(4, y + 14), Math.max(4, height - tip.offsetHeight - 4));
    tip.style.setProperty('transform', `translate(${Math.round(left)}px, ${Math.round(top)}px)`);
  }

  #context(): ViewContext | null {
    const { composition } = this;
    if (composition === null) return null;
    const { words, locale, theme } = this.#sceneOptions();
    return { dataset: composition.dataset, graph: composition.graph, words, locale, theme, selection: parseSelection(this.selected), actions: this.#actions };
  }

  readonly #actions: Actions = {
    select: (selection, origin) => {
      this.selected = formatSelection(selection);
      this.hovered = null;
      if (selection === null) this.listOpen = false;
      this.dispatchEvent(new DgSelectEvent({ kind: selection?.kind ?? null, id: selection?.id ?? null, origin }));
      if (origin !== 'pointer') void this.#focusPanel();
    },
    toggleRelation: (id, origin) => {
      this.relations = switchRelation(this.composition!.dataset, this.relations, id);
      this.dispatchEvent(new DgFilterEvent({ kind: 'relation', id, origin }));
    },
    toggleStanding: (id, origin) => {
      this.standings = switchStanding(this.composition!.dataset, this.standings, id);
      this.dispatchEvent(new DgFilterEvent({ kind: 'standing', id, origin }));
    },
    showAll: (origin) => {
      this.relations = null;
      this.standings = null;
      this.dispatchEvent(new DgFilterEvent({ kind: null, id: null, origin }));
    },
  };

  #mount(): void {
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage')!;
    this.#painter = new SvgPainter(stage.querySelector<HTMLElement>('.paint')!);
    if (this.interactions !== null) this.#enable(this.interactions);
    this.#sizes = new ResizeObserver(() => this.#onResize(stage));
    this.#sizes.observe(stage);
    if (this.src === null && this.composition === null) this.#source.readChild(this);
    if (this.composition !== null) void this.#compose();
  }

  /** The reader's hands take hold of the picture. */
  #enable(interactions: typeof Interactions): void {
    if (this.#painter === null) return;
    adoptStyles(this.renderRoot as ShadowRoot, [styles, interactions.interactionStyles]);
    const part = (name: string): HTMLElement => this.renderRoot.querySelector<HTMLElement>(name)!;
    this.#stage = new interactions.Stage(part('.stage'), part('.proxies'), this.#painter, {
      onSelect: (target, origin) => {
        if (target !== null || this.selected !== null) this.#actions.select(target, origin);
      },
      onHover: (target, origin, at) => this.#onHover(target, origin, at),
      onMove: (actor, by) => this.#onMove(actor, by),
      onPlainWheel: () => this.#showHint(),
      onLeave: () => this.#onLeave(),
      onReset: () => this.#reset(),
    });
    this.#stage.resize(this.#size.width, this.#size.height);
    if (this.shown !== null) this.#stage.setScene(this.shown, this.#target());
  }

  #onHover(target: Target | null, origin: Origin, at: Point): void {
    this.hovered = target === null ? null : { target, at };
    this.dispatchEvent(new DgHoverEvent({ kind: target?.kind ?? null, id: target?.id ?? null, origin }));
  }

  /** Many moves may come within one frame; one scene is built for them. */
  #onMove(actor: string, [dx, dy]: Point): void {
    const [x, y] = this.#moved?.actor === actor ? this.#moved.by : [0, 0];
    this.#moved = { actor, by: [x + dx, y + dy] };
    this.hovered = null;
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const { composition } = this;
      if (composition === null || this.#moved === null) return;
      this.#show(composition.move(this.#moved.actor, this.#moved.by, this.#sceneOptions()));
      this.#moved = null;
    });
  }

  /** The view, and the actors that the reader has moved, as they were at first. */
  #reset(): void {
    this.#stage?.reset();
    if (this.composition === null || this.composition.pinned.size === 0) return;
    this.composition.unpin();
    void this.#compose();
  }

  #onLeave(): void {
    this.hovered = null;
    if (this.selected !== null) this.#actions.select(null, 'pointer');
  }

  readonly #onPanelKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.#closePanel();
  };

  /** Closes the panel and gives the focus back to where the reader came from. */
  #closePanel(): void {
    const target = this.#target();
    this.listOpen = false;
    if (this.selected !== null) {
      this.selected = null;
      this.dispatchEvent(new DgSelectEvent({ kind: null, id: null, origin: 'panel' }));
    }
    if (target !== null) this.#stage?.focus(target);
  }

  async #focusPanel(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.panel h3')?.focus();
  }

  async #export(): Promise<void> {
    const { saveAs } = await import('./export.js');
    const name = ((this.dataset as Dataset | null)?.id ?? 'diplomatic-graph').replace(/[^\w-]+/g, '-');
    saveAs(this.ownerDocument, await this.toSvg(), `${name}.svg`);
  }

  #showHint(): void {
    this.hint = true;
    clearTimeout(this.#hintTimer);
    this.#hintTimer = setTimeout(() => (this.hint = false), HINT_MS);
  }

  readonly #onScheme = (): void => {
    if (this.theme === 'auto') void this.#compose();
  };

  readonly #onSlot = (): void => {
    if (this.src === null && this.composition === null) this.#source.readChild(this);
  };

  #onResize(stage: HTMLElement): void {
    this.#measure(stage);
    clearTimeout(this.#resizeTimer);
    this.#resizeTimer = setTimeout(() => {
      if (this.composition?.needsLayout(this.#sceneOptions()) === true) void this.#compose();
    }, RESIZE_MS);
  }

  #measure(stage: HTMLElement): void {
    this.#size = { width: stage.clientWidth, height: stage.clientHeight };
    if (this.#stage !== null) this.#stage.resize(this.#size.width, this.#size.height);
    else if (this.shown !== null) this.#painter?.setView(fitView(this.shown, this.#size));
  }

  #load(): void {
    if (this.src !== null) void this.#source.load(this.src, this.ownerDocument.baseURI, this.maxBytes);
  }

  #take(dataset: Dataset | null): void {
    this.problem = null;
    this.hovered = null;
    this.#ready = false;
    this.composition = dataset === null ? null : new Composition(dataset);
    if (dataset === null) {
      this.shown = null;
      this.#painter?.clear();
      return;
    }
    this.dispatchEvent(new DgLoadEvent({ actors: dataset.actors.length, statements: dataset.statements.length, warnings: dataset.warnings }));
  }

  #fail(error: DiplomaticGraphError): void {
    this.problem = error;
    const issues = error instanceof DatasetError ? error.issues : [];
    this.dispatchEvent(new DgErrorEvent({ message: error.message, code: error.code, issues }));
  }

  #canRetry(problem: Error): boolean {
    return this.src !== null && problem instanceof DatasetError && ['dataset-unreachable', 'dataset-not-found'].includes(problem.code);
  }

  /** Lays out where that is due, builds the scene and shows it. */
  async #compose(): Promise<void> {
    this.#work?.abort();
    const work = new AbortController();
    this.#work = work;
    // The header has to stand before the stage has its size.
    await this.updateComplete;
    const { composition } = this;
    const stage = this.renderRoot.querySelector<HTMLElement>('.stage');
    if (work.signal.aborted || composition === null || stage === null) return;
    this.#measure(stage);
    // A hidden element is composed when it is shown: the observer tells.
    if (this.#size.width < 1 || this.#size.height < 1) return;
    try {
      checkFilter(composition.dataset, this.#filter());
      if (composition.needsLayout(this.#sceneOptions())) await composition.layout(this.#sceneOptions(), work.signal);
      if (work.signal.aborted) return;
      this.#show(composition.build(this.#filter(), this.#sceneOptions()));
    } catch (error) {
      if (work.signal.aborted) return;
      if (!(error instanceof DiplomaticGraphError)) throw error;
      this.#fail(error);
      return;
    }
    if (this.#ready) return;
    this.#ready = true;
    this.dispatchEvent(new DgReadyEvent());
    this.dispatchEvent(new DgSettleEvent());
    if (this.interactions !== null) return;
    // What only a reader's hands need comes after the first picture.
    this.interactions = await import('./interactions.js');
    this.#enable(this.interactions);
  }

  #show(scene: Scene): void {
    this.shown = scene;
    if (this.#stage !== null) {
      this.#stage.setScene(scene, this.#target());
      return;
    }
    this.#painter?.paint(scene);
    this.#painter?.setView(fitView(scene, this.#size));
  }

  #filter(): Filter {
    return {
      relations: this.relations ?? undefined,
      standings: (this.standings as readonly Standing[] | null) ?? undefined,
      focus: this.focusOn ?? undefined,
      asOf: this.asOf ?? undefined,
    };
  }

  #target(): Target | null {
    return this.composition === null ? null : targetOf(this.composition.graph, parseSelection(this.selected));
  }

  #themeName(): 'light' | 'dark' {
    if (this.theme === 'light' || this.theme === 'dark') return this.theme;
    return this.#scheme?.matches === true ? 'dark' : 'light';
  }

  #sceneOptions(): SceneOptions {
    const dataset = this.composition?.dataset ?? null;
    return { ...this.#size, theme: themeOf(this, this.#themeName(), dataset), words: en, locale: this.locale ?? dataset?.language ?? 'en', furniture: false };
  }
}
