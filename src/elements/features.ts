/** Creates the controllers that load after the first picture: filters, story, time, table, matrix, print, article. */
import type { ViewOptions } from './view-options.js';
import type { ViewContext } from './core/view-context.js';
import { noticesOf } from '../model/view/view-notices.js';
import { keepSelectionShown } from './interaction/bring-in.js';
import { groupInContext } from './interaction/group-in-context.js';
import { InteractionController, type InteractionHost } from './interaction/interaction-controller.js';
import { NoticeController, type NoticeHost } from './interaction/notice-controller.js';
import { LegendHints, type LegendHintsHost } from './frame/legend-hints.js';
import { EvidenceSheet, type EvidenceSheetHost } from './evidence/evidence-sheet.js';
import { TableNoticeController, type TableNoticeHost } from './frame/table-notice-controller.js';
import { keepFocusInView } from './frame/keep-focus-in-view.js';
import { LegendLine, type LegendLineHost } from './frame/legend-line.js';
import { OutlineLegend, type OutlineLegendHost } from './frame/outline-legend.js';
import type { Scene } from '../scene/types.js';
import { moveActor } from './core/move-actor.js';
import { ScenesAtZoom } from './core/scenes-at-zoom.js';
import { NearViewport, type NearViewportHost } from './core/near-viewport.js';
import { PrintController } from './export/print-controller.js';
import { ReaderActions, type ReaderHost, type ReaderDeps } from './interaction/reader-actions.js';
import type { ArticleHost, ShownPicture } from './article/article-host.js';
import { ArticleLoader } from './article/article-loader.js';
import type { CoveringHost } from './interaction/covering-view.js';
import { MatrixController } from './matrix/matrix-controller.js';
import { MinimapController, type MinimapHost } from './minimap/minimap-controller.js';
import { TableController } from './table/table-controller.js';
import { StoryController, type StoryControllerHost } from './story/story-controller.js';
import { TimeController, type TimeHost } from './time/time-controller.js';

export interface FeaturesDeps extends Omit<ReaderDeps, 'move' | 'settle' | 'hasGroup'> {
  /** Shows another scene of the dataset. */
  show(scene: Scene): void;
  context(): ViewContext | null;
  readonly viewOptions: ViewOptions;
  /** What the element shows at present. */
  readonly shown: ShownPicture;
}

/** The element, as far as its features are concerned. */
export type FeaturesHost = LegendHintsHost &
  LegendLineHost &
  OutlineLegendHost &
  EvidenceSheetHost &
  ArticleHost &
  InteractionHost &
  MinimapHost &
  TableNoticeHost &
  NearViewportHost &
  NoticeHost &
  ReaderHost &
  CoveringHost &
  StoryControllerHost &
  TimeHost;

export class Features {
  readonly nearViewport: NearViewport;
  readonly legendHints: LegendHints;
  readonly legendLine: LegendLine;
  readonly outlineLegend: OutlineLegend;
  readonly sheet: EvidenceSheet;
  readonly reader: ReaderActions;
  readonly interaction: InteractionController;
  readonly notices: NoticeController;
  readonly minimap: MinimapController;
  readonly tableNotice: TableNoticeController;
  readonly table: TableController;
  readonly matrix: MatrixController;
  readonly printing: PrintController;
  readonly article: ArticleLoader;
  readonly story: StoryController;
  readonly time: TimeController;

  constructor(host: FeaturesHost, deps: FeaturesDeps) {
    this.nearViewport = new NearViewport(host);
    this.legendHints = new LegendHints(host);
    this.legendLine = new LegendLine(host);
    this.outlineLegend = new OutlineLegend(host, () => deps.context());
    keepFocusInView(host.renderRoot);
    this.sheet = new EvidenceSheet(host, { close: () => this.reader.closePanel() });
    this.reader = new ReaderActions(host, {
      ...deps,
      hasGroup: () => groupInContext(deps.context()) !== null,
      settle: (actor) => {
        const [composition, options] = deps.shown();
        if (composition?.scene?.moved === undefined) return;
        const scene = moveActor(composition, actor, [0, 0], options);
        if (scene !== null) deps.show(scene);
      },
      move: (actor, by) => {
        const [composition, options] = deps.shown();
        const scene = composition === null ? null : moveActor(composition, actor, by, options);
        const share = composition?.pinned.get(actor);
        if (scene === null || share === undefined) return null;
        deps.show(scene);
        return [share.x, share.y];
      },
    });
    const scenesAtZoom = new ScenesAtZoom();
    this.interaction = new InteractionController(host, this.reader, {
      context: () => deps.context(),
      stage: () => deps.stage(),
      highlight: () => this.time.highlight,
      atZoom: (zoom) => {
        const [composition, options] = deps.shown();
        return composition === null ? null : scenesAtZoom.at(composition, options, zoom);
      },
    });
    this.time = new TimeController(host, this.reader, {
      context: () => deps.context(),
      near: () => this.nearViewport.isNear,
      say: (text) => this.interaction.sayAtRest(text),
      ready: () => {
        const [composition, options] = deps.shown();
        if (composition !== null && composition.scene !== null && composition.places !== null) {
          const { scene, places, graph } = composition;
          const { width, height } = scene;
          deps.viewOptions.overTime?.seed(graph, places, { ...options, width, height }, scene);
        }
        deps.stage()?.emphasise();
      },
    });
    // Before notices: what is about to be brought in is not hidden.
    keepSelectionShown(host, () => deps.context());
    this.notices = new NoticeController(host, this.reader, { context: () => deps.context(), noticesOf });
    this.minimap = new MinimapController(host, { context: () => deps.context(), stage: () => deps.stage() });
    this.tableNotice = new TableNoticeController(host, {
      context: () => deps.context(),
      say: (text) => this.interaction.sayAtRest(text),
    });
    this.table = new TableController(host, this.reader, this.interaction);
    this.matrix = new MatrixController(host, this.reader, this.interaction);
    this.printing = new PrintController(host, deps.shown);
    this.article = new ArticleLoader(host, this.reader, deps.shown);
    this.story = new StoryController(host, this.reader, this.interaction, {
      loadState: () => deps.viewOptions.applyStoryAndLink(host, true),
      state: () => deps.viewOptions.storyAndLink?.story ?? null,
    });
    this.#outlineGroups(deps);
    deps.viewOptions.reader = this.reader;
    this.reader.subscribe((action) => deps.viewOptions.storyAndLink?.onAction(action));
  }

  /** The first picture of few actors has no outlines of groups: what draws them has just loaded. */
  #outlineGroups(deps: FeaturesDeps): void {
    const [composition, options] = deps.shown();
    if (composition === null || composition.scene === null || composition.dataset.groups === undefined) return;
    if (composition.scene.hulls === undefined)
      deps.show(composition.build(composition.graph.getAttribute('filter'), deps.viewOptions, options));
  }
}
