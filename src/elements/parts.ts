/** The parts that a reader's hands need, together. */
import { html, nothing } from 'lit';
import type { Target } from '../scene/pick.js';
import type { Control } from './attributes.js';
import type { Company } from './company.js';
import type { ReaderContext, ViewContext } from './context.js';
import { exportButtons } from './export-buttons.js';
import type { ExportHost } from './export-dialog.js';
import type { Parts } from './frame-view.js';
import type { Viewed } from './graph-properties.js';
import { tooltipView } from './tooltip-view.js';
import { filtersButton, waysView } from './ways-view.js';
import { viewSwitch } from './view-switch.js';

export interface PartsState {
  readonly has: (control: Control) => boolean;
  /** Whether the panel is open, where it is a sheet. */
  readonly open: boolean;
  /** What is selected and shown. */
  readonly target: Target | null;
  readonly company: Company;
  readonly host: ExportHost & Pick<Viewed, 'view'>;
}

export function partsOf(
  view: ViewContext & Pick<ReaderContext, 'late'>,
  { has, open, target, company: { nearness, reader, hands, story, time }, host }: PartsState,
): Parts {
  const { late } = view;
  const context: ReaderContext = {
    ...view,
    actions: reader,
    trail: reader.trail,
    cited: reader.cited,
    looks: hands.narrowing.looksFor(view),
    openFilters: has('filters') ? (group, actor) => void hands.narrowing.open({ group, actor }) : undefined,
  };
  return {
    tip: tooltipView(context, reader.hovered?.target ?? null, target),
    hint: reader.hint
      ? html`<div class="hint-over" aria-hidden="true">
          ${isMac() ? late.toolbar.wheelHintMac : late.toolbar.wheelHint}
        </div>`
      : nothing,
    // Selected or told, it is asked for from elsewhere in the page.
    evidence: nearness.isNear || open ? story.view(context, has('evidence'), time.newsView(context)) : nothing,
    tools: hands.toolsView(late.toolbar, {
      search: has('search'),
      zoom: has('zoom') && host.view !== 'table',
      list: has('evidence') && !open,
    }),
    ways: waysView(
      [
        has('table') ? viewSwitch(late.table, host.view, reader) : nothing,
        has('story') ? story.button(context) : nothing,
        has('filters') ? filtersButton(context, hands.narrowing.isOpen, () => void hands.narrowing.toggle()) : nothing,
      ],
      has('filters') ? context.looks?.narrowedView(context) : nothing,
    ),
    time: has('time') ? time.view : nothing,
    files: has('export') ? exportButtons(late.export, host) : nothing,
    keys: late.toolbar.keys,
    summary: hands.summaryOf(context),
    said: hands.said,
    room: hands.narrowing.roomIn(context),
    noPath: context.looks?.apartInWords(context) ?? '',
  };
}

function isMac(): boolean {
  return /Mac|iP(hone|ad)/.test(navigator.platform);
}
