/** The parts that a reader's hands need, together. */
import { html, nothing } from 'lit';
import type { Target } from '../scene/pick.js';
import type { Control } from './attributes.js';
import type { Company } from './company.js';
import type { ReaderContext, ViewContext } from './context.js';
import { evidenceView } from './evidence-view.js';
import { exportButtons } from './export-buttons.js';
import type { ExportHost } from './export-dialog.js';
import type { Parts } from './frame-view.js';
import { tooltipView } from './tooltip-view.js';

export interface PartsState {
  readonly has: (control: Control) => boolean;
  /** Whether the panel is open, where it is a sheet. */
  readonly open: boolean;
  /** What is selected and shown. */
  readonly target: Target | null;
  readonly company: Company;
  readonly host: ExportHost;
}

export function partsOf(view: ViewContext & Pick<ReaderContext, 'late'>, { has, open, target, company: { reader, hands, time }, host }: PartsState): Parts {
  const { late } = view;
  const context: ReaderContext = { ...view, actions: reader, trail: reader.trail, cited: reader.cited };
  return {
    tip: tooltipView(context, reader.hovered?.target ?? null, target),
    hint: reader.hint ? html`<div class="hint-over" aria-hidden="true">${isMac() ? late.tools.wheelHintMac : late.tools.wheelHint}</div>` : nothing,
    evidence: has('evidence') ? evidenceView(context, time.newsView(context)) : nothing,
    tools: hands.toolsView(late.tools, { search: has('search'), zoom: has('zoom'), list: has('evidence') && !open }),
    ways: nothing,
    time: has('time') ? time.view : nothing,
    files: has('export') ? exportButtons(late.export, host) : nothing,
    keys: late.tools.keys,
    summary: hands.summaryOf(context),
    said: hands.said,
  };
}

function isMac(): boolean {
  return /Mac|iP(hone|ad)/.test(navigator.platform);
}
