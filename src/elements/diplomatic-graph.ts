/** The element: hands properties to what loads, composes and draws, and tells the page by events. */
import { nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Dataset } from '../data/parse-dataset.js';
import { DatasetError, type DiplomaticGraphError } from '../errors.js';
import type { GraphologyGraph } from '../graphology.js';
import type { StatementGraph } from '../model/types.js';
import type { Scene } from '../scene/types.js';
import type { ToPngOptions, ToSvgOptions } from '../static.js';
import { en } from '../i18n/en.js';
import { Composer } from './composer.js';
import { ViewOptions } from './view-options.js';
import type { Control } from './core/attribute-converters.js';
import { ChildObserver } from './source/child-observer.js';
import { SceneController } from './core/scene-controller.js';
import { FeatureLoader } from './feature-loader.js';
import type { ExportSource } from './export/export-file.js';
import { DatasetSource } from './source/dataset-source.js';
import { DgErrorEvent, DgLoadEvent } from './core/lifecycle-events.js';
import { frameView } from './frame/frame-view.js';
import { reservedRows } from './core/reserved-rows.js';
import { needsNewScene, GraphProperties } from './properties.js';
import { legendView } from './frame/legend-view.js';
import { ErrorMessage } from './frame/error-message.js';
import { LanguageController, type ActiveLocale } from './core/language-controller.js';
import { Picture } from './picture/picture.js';
import { ColorScheme } from './core/color-scheme.js';
import { upgradeProperty } from './core/upgrade-property.js';
import { styles } from './styles.js';

/**
 * A graph of states and other actors, made from the statements of a news article. Each line shows its evidence.
 *
 * @tagname diplomatic-graph
 * @slot - Content that is shown before the graph, and where the graph cannot be shown. A `<script
 * type="application/json">` in it is the dataset.
 * @fires {DgLoadEvent} dg-load - A dataset was read and is valid.
 * @fires {DgErrorEvent} dg-error - A dataset or an option cannot be used; `detail.message`, `.code`, `.issues`.
 * @fires {DgReadyEvent} dg-ready - The first picture of a dataset is shown; if the layout takes longer than 50 ms, a
 * draft that is still improved.
 * @fires {DgSettleEvent} dg-settle - The layout is final: the first one, and each one after a change of frame, language
 * or sides.
 * @fires {DgSelectEvent} dg-select - The reader selected an actor, a line or a statement, or cleared the selection.
 * @fires {DgHoverEvent} dg-hover - The reader points at an actor or a line, or no longer points at one.
 * @fires {DgMoveEvent} dg-move - The reader moved an actor; `detail.x` and `.y` are shares of the plot, as in `pins`.
 * @fires {DgFilterEvent} dg-filter - The reader changed what is shown: a filter, focus, time, sides, step or view.
 * @fires {DgAnchorEvent} dg-anchor - The text of `article` was searched for the quotes; `detail.found` and
 * `detail.missing` have the ids.
 * @fires {DgNoticeEvent} dg-notice - The view that the page, a step or a link has set hides what it asks for itself,
 * such as one of two `sides`, or shows nothing; `detail.notices` says what. The list is empty when that is no longer
 * so.
 * @csspart header - Title, description and legend.
 * @csspart legend - The legend, whose entries are switches.
 * @csspart view-bar - Above the graph: buttons for table, matrix, story and filters, and the active filters.
 * @csspart stage - The area in which the graph is drawn.
 * @csspart minimap - The mini map of a large graph, while a reader has zoomed in.
 * @csspart time - The time slider.
 * @csspart tools - The toolbar: search, zoom, move, help, list of all relations.
 * @csspart panel - The evidence panel.
 * @csspart story - A step of the story, in the panel.
 * @csspart footer - Source, toolbar and export.
 * @csspart message - What is wrong with a dataset or an option.
 * @csspart print - When printed: the picture and its evidence, in place of everything else.
 * @cssproperty [--dg-paper=#ffffff] - Background.
 * @cssproperty [--dg-ink=#1b1d21] - Marks and text.
 * @cssproperty [--dg-quiet=#5b616b] - Secondary text.
 * @cssproperty [--dg-tie=#8a909a] - Lines of affiliations.
 * @cssproperty --dg-relation-ID - Colour of the relation ID, such as `--dg-relation-support`.
 */
export class DiplomaticGraph extends GraphProperties {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    composition: { state: true },
    problem: { state: true },
    loading: { state: true },
    activeLocale: { state: true },
  };

  /** What the message says; null where there is none. @internal */
  declare problem: Error | null;
  declare private loading: boolean;
  /** Null until the words of its language are there. @internal */
  declare activeLocale: ActiveLocale | null;

  /** The name of the file that `data` comes from; null if the page has it from elsewhere. @internal */
  dataName: string | null = null;
  /** The graph that title, legend and footer were drawn for last. */
  #framed: StatementGraph | null = null;
  /** Null while the element is not in a page. */
  #picture: Picture | null = null;
  /** The `src` that a dataset set after it has superseded; undefined where there is none. */
  #superseded: string | null | undefined;
  /** Whether a request was cut off when the element was taken out of the page. */
  #cutOff = false;
  readonly #viewOptions = new ViewOptions();
  readonly #source = new DatasetSource({
    take: (dataset) => this.#take(dataset),
    fail: (error) => this.#fail(error),
    loading: (on) => {
      this.loading = on;
    },
  });
  readonly #scheme = new ColorScheme(this, () => {
    this.requestUpdate();
    void this.#composer.compose();
  });
  readonly #language = new LanguageController(
    this,
    () => this.composition?.dataset.language,
    (error) => this.#fail(error),
  );
  readonly #composer = new Composer(
    this,
    {
      language: this.#language,
      source: this.#source,
      viewOptions: this.#viewOptions,
      picture: () => this.#picture,
      themeName: () => this.#scheme.of(this.theme),
    },
    {
      onScene: () => this.#updateFrame(),
      onLarge: () => void this.#loader.prepare(),
      onPicture: () => void this.#loader.load(),
      onError: (error) => this.#fail(error),
    },
  );
  readonly #loader = new FeatureLoader(this, {
    language: this.#language,
    viewOptions: this.#viewOptions,
    readStory: () => this.#source.readStory().then(() => this.requestUpdate()),
    dataset: () => this.composition!.dataset,
    context: () => this.#composer.contextFor(this.#loader.frameRequests),
    picture: () => this.#picture,
    stage: () => this.#picture?.stage ?? null,
    target: () => this.#composer.target,
    shown: () => [this.composition, this.#composer.options, this.#picture],
    show: (scene) => this.#composer.show(scene),
    reset: () => {
      this.fit();
      if (this.composition?.unpin() === true) void this.#composer.compose();
    },
  });

  readonly #message = new ErrorMessage(this, {
    language: this.#language,
    address: () => this.#source.address ?? (this.dataName && encodeURIComponent(this.dataName)),
    load: () => this.#load(),
  });

  constructor() {
    super();
    this.composition = null;
    this.problem = null;
    this.activeLocale = null;
    this.loading = false;
    this.addController(new ChildObserver(this, () => this.#source.readChild(this, this.src === null)));
  }

  /**
   * The dataset that is shown, or null. Set it to an object of the file format, to its JSON text, to the text of an SVG
   * that includes it, or to null: it replaces the picture. A child `<script type="application/json">` does the same.
   *
   * @type {Dataset | null}
   */
  get data(): Dataset | null {
    return this.composition?.dataset ?? null;
  }
  set data(value: object | string | null | undefined) {
    // Templates of Vue and Svelte also set what they have not been given.
    if (value === undefined) return;
    this.#superseded = this.src;
    this.#cutOff = false;
    this.#source.set(value);
    this.requestUpdate();
  }

  /**
   * The graph that is shown, filters applied from `dg-ready` on; null before the first dataset. Its nodes are actors by
   * their ids, its edges relations and affiliations; it is read with graphology’s method names:
   * `graph.getNodeAttributes('us').actor.name`.
   *
   * @readonly
   */
  get graph(): StatementGraph | null {
    return this.composition?.graph ?? null;
  }

  /** The scene that is painted; null before the first picture. @readonly */
  get scene(): Scene | null {
    return this.#composer.scene;
  }

  /** Which renderer is in use. @readonly */
  get activeRenderer(): 'svg' | 'canvas' | 'webgl' {
    return this.#picture?.kind ?? 'svg';
  }

  /**
   * The picture as the text of an SVG file, with filters, dragged places, theme and language as
   * they are shown. It holds the whole graph, wherever the reader has moved or zoomed the view.
   *
   * @throws {OptionError} before the first picture, or for an option that cannot be honoured.
   */
  async toSvg(options: ToSvgOptions = {}): Promise<string> {
    return (await import('./export/export-file.js')).exportSvg(await this.#settled(), options);
  }

  /**
   * The same picture as a PNG file, with 1, 2 or 3 pixels for each px (`scale`; default 2).
   *
   * @throws {OptionError} as `toSvg`, and for a scale that is unknown or makes too large a picture.
   */
  async toPng(options: ToPngOptions = {}): Promise<Blob> {
    return (await import('./export/export-file.js')).exportPng(this.ownerDocument, await this.#settled(), options);
  }

  /**
   * The visible graph as a new graphology graph, filters applied: for its measures, layouts and files (GEXF, GraphML).
   * `diplomatic-graph/graphology` makes one of any `StatementGraph`.
   *
   * @throws {OptionError} before the first dataset, or for a filter that cannot be honoured.
   */
  async toGraphology(): Promise<GraphologyGraph> {
    return (await import('./export/export-file.js')).exportGraphology(await this.#settled());
  }

  /** Shows the whole graph, as before the reader moved or zoomed the view. */
  fit(): void {
    this.#picture?.stage?.reset();
  }

  /** Places all actors anew, also those that were moved or that `keep-places` has kept; pins of the dataset stay. */
  resetPlaces(): void {
    this.composition &&= new SceneController(this.composition.dataset);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    upgradeProperty(this, 'data');
    if (!this.hasUpdated) return;
    this.#mount();
    if (this.#cutOff) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#composer.abort();
    this.#cutOff = this.#source.isLoading;
    this.#source.abort();
    this.#picture?.destroy();
    this.#picture = null;
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    // An element may be taken out of the page before its first update.
    if (this.isConnected) this.#mount();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Before the frame is drawn, so that the request begins early.
    if (changed.has('src') && this.src !== this.#superseded) void this.#load();
    this.#superseded = undefined;
    if (needsNewScene(changed)) this.#composer.forgetTheme();
  }

  protected override updated(changed: PropertyValues): void {
    if (needsNewScene(changed) || this.#language.tells(changed.get('activeLocale'))) void this.#composer.compose(true);
    if (changed.has('renderer')) this.#picture?.render(this.renderer);
    if (changed.has('selected')) {
      this.#picture?.stage?.setSelected(this.#composer.target);
      this.#loader.features?.interaction.onSelectionShown();
    }
  }

  protected override render(): TemplateResult {
    const context = this.#composer.contextFor(this.#loader.frameRequests);
    this.#framed = context?.graph ?? null;
    const has = (control: Control): boolean => this.controls?.includes(control) ?? true;
    const { step } = this;
    const reader = this.#loader.features?.reader;
    const words = this.activeLocale?.words ?? en;
    const open = step !== null || reader?.listOpen === true || this.#composer.target !== null;
    return frameView(
      {
        words,
        context,
        loading: this.loading,
        theme: this.#scheme.of(this.theme),
        panel: context !== null && (has('evidence') || step !== null) ? { open } : null,
        rows: context === null ? {} : reservedRows(context.dataset, has),
        legend: context !== null && (has('legend') || has('filters')) ? legendView(context, has('filters')) : nothing,
        message: this.#message.view(words, this.loading),
        slots: this.#loader.slots(context, { has, open, host: this }),
      },
      { onPanelKey: (event) => reader?.onPanelKey(event), closePanel: () => reader?.closePanel() },
    );
  }

  #mount(): void {
    this.#picture?.destroy();
    this.#picture = new Picture(this.renderRoot as ShadowRoot, () => this.#composer.onResize());
    this.#loader.enable();
    this.#source.readChild(this, this.composition === null && this.src === null);
    if (this.composition !== null) void this.#composer.compose();
  }

  async #load(): Promise<void> {
    this.#cutOff = false;
    if (this.src === null) this.#source.abort();
    else await this.#source.load(this.src, this.ownerDocument.baseURI, this.maxBytes);
  }

  #take(dataset: Dataset | null): void {
    this.problem = null;
    this.#loader.features?.reader.forget();
    const before = this.keepPlaces && this.#source.address === null ? this.composition : null;
    this.composition = dataset === null ? null : new SceneController(dataset, before);
    this.#composer.restart();
    if (dataset === null) return;
    const { actors, statements, warnings } = dataset;
    this.dispatchEvent(new DgLoadEvent({ actors: actors.length, statements: statements.length, warnings }));
  }

  #fail(error: DiplomaticGraphError): void {
    this.problem = error;
    void this.#message.load();
    const { message, code } = error;
    const issues = error instanceof DatasetError ? error.issues : [];
    this.dispatchEvent(new DgErrorEvent({ message, code, issues }));
  }

  /** Draws the frame once more, unless it was drawn for the graph that is shown and has nothing else to show. */
  #updateFrame(): void {
    if (this.#framed !== this.graph || this.problem !== null || this.#loader.features !== null) this.requestUpdate();
  }

  /** What is shown once all properties that were set have taken effect. */
  async #settled(): Promise<ExportSource> {
    await this.#source.reading;
    await this.updateComplete;
    await this.#language.ready;
    await this.#source.readStory();
    const { composition, filter, sides, step } = this;
    return { composition, options: this.#composer.options, filter, sides, step };
  }
}
