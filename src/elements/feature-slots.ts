/** Draws the parts of the frame that load after the first picture. */
import { html, nothing } from 'lit';
import type { LateWords } from '../i18n/late-types.js';
import { relationsOf } from '../model/graph-queries.js';
import type { StatementGraph } from '../model/types.js';
import type { Target } from '../scene/picking/pick.js';
import type { Control } from './core/attribute-converters.js';
import type { Features } from './features.js';
import { askedSides } from './core/asked-sides.js';
import type { ReaderContext, ViewContext } from './core/view-context.js';
import { exportButtons } from './export/export-buttons.js';
import type { ExportHost } from './export/export-dialog.js';
import { emptyView } from './frame/empty-view.js';
import type { FeatureSlots } from './frame/frame-view.js';
import type { ViewState } from './core/view-state.js';
import { topInWords } from './core/top-in-words.js';
import { tooltipView } from './evidence/tooltip-view.js';
import { filtersButton, viewBar } from './frame/view-bar.js';
import { viewToggle } from './frame/view-toggle.js';

export interface FeatureSlotsState {
  readonly has: (control: Control) => boolean;
  /** Whether the panel is open in narrow frames, where it is a sheet over the stage. */
  readonly open: boolean;
  /** What is selected and shown. */
  readonly target: Target | null;
  readonly features: Features;
  readonly host: ExportHost & Pick<ViewState, 'view'>;
}

export function featureSlots(
  view: ViewContext & Pick<ReaderContext, 'late'>,
  { has, open, target, features: { nearViewport, reader, interaction, story, time }, host }: FeatureSlotsState,
): FeatureSlots {
  const { late } = view;
  const context: ReaderContext = {
    ...view,
    sides: askedSides(view),
    actions: reader,
    pivotActor: reader.pivotActor,
    copied: reader.copied,
    listed: reader.listed,
    filterViews: interaction.filters.viewsFor(view),
    openFilters: has('filters') ? (group, actor) => void interaction.filters.open({ group, actor }) : undefined,
  };
  const nothingShown = context.filterViews?.nothingInWords(context, late) ?? '';
  return {
    tip: tooltipView(context, reader.hovered?.target ?? null, target),
    hint: reader.hint
      ? html`<div class="hint-over" aria-hidden="true">
          ${isMac() ? late.toolbar.wheelHintMac : late.toolbar.wheelHint}
        </div>`
      : nothing,
    // A selection or a step of the story may be set while the element is far from the window.
    evidence: nearViewport.isNear || open ? story.view(context, has('evidence'), time.newsView(context)) : nothing,
    tools: interaction.toolsView(late.toolbar, {
      search: has('search'),
      zoom: has('zoom') && host.view === 'graph',
      list: has('evidence') && !open,
    }),
    viewBar: viewBar(
      [
        has('table') ? viewToggle(late.table, host.view, reader) : nothing,
        has('story') ? story.button(context) : nothing,
        has('filters')
          ? filtersButton(context, interaction.filters.isOpen, () => void interaction.filters.toggle())
          : nothing,
      ],
      has('filters') ? context.filterViews?.activeFiltersView(context) : nothing,
    ),
    time: has('time') ? time.view : nothing,
    files: has('export') ? exportButtons(late.export, host, nothingShown) : nothing,
    keys: late.toolbar.keys,
    summary: interaction.summaryOf(context),
    said: interaction.said ?? shownInWords(view.graph, late),
    empty: emptyView(context, nothingShown, interaction.filters.roomIn(context)),
    hiddenSides: context.filterViews?.hiddenSidesInWords(context, late) ?? '',
  };
}

/** How many relations are shown, and how many actors of those of whom something is said. */
function shownInWords(graph: StatementGraph, late: LateWords): string {
  return `${topInWords(graph, late.filters, '. ')}${late.relationsShown(relationsOf(graph).length)}`;
}

function isMac(): boolean {
  return /Mac|iP(hone|ad)/.test(navigator.platform);
}
