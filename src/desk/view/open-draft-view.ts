/** An open draft: the text with its form, the graph, and the lists or a comparison. */
import { html, type TemplateResult } from 'lit';
import type { AllWords } from '../../i18n/types.js';
import type { DeskWords } from '../i18n/types.js';
import type { PageTheme } from './desk-bar.js';
import type { DeskState } from './desk-state.js';
import { lateDialogs } from './late-dialogs.js';
import { paneSwitch, type DeskPane } from './pane-switch.js';
import type { DeskTextPane } from './text-pane.js';

export interface OpenDraftParts {
  readonly desk: DeskState;
  readonly words: DeskWords;
  readonly terms: AllWords;
  readonly locale: string;
  readonly theme: PageTheme;
  /** What is shown where there is room for one part only. */
  readonly pane: DeskPane;
  /** The text that is coded, once it stands in the page. */
  readonly article: HTMLElement | null;
  readonly choose: (pane: DeskPane) => void;
}

export function openDraftView(parts: OpenDraftParts): TemplateResult {
  const { desk, words, terms, locale, theme, pane, article, choose } = parts;
  return html`
    ${paneSwitch(desk, words, pane, choose)}
    <div class="desk" data-pane=${pane} ?data-comparing=${desk.isComparing} @show-text=${() => choose('text')}>
      <section class="text" @leave=${leadToWords}>
        <desk-text-pane .desk=${desk} .words=${words} .terms=${terms}></desk-text-pane>
        <desk-sentence-form .desk=${desk} .words=${words} .terms=${terms}></desk-sentence-form>
        <p class="message" role="status">${desk.message}</p>
      </section>
      <section class="picture">
        <desk-graph-pane
          .desk=${desk}
          .words=${words}
          .terms=${terms}
          .locale=${locale}
          .theme=${theme}
          .article=${article}
        ></desk-graph-pane>
      </section>
      <section class="lists">
        <desk-list-pane .desk=${desk} .words=${words} .terms=${terms}></desk-list-pane>
        <desk-compare-pane .desk=${desk} .words=${words} .terms=${terms} .article=${article}></desk-compare-pane>
      </section>
    </div>
    ${lateDialogs(desk, words, terms)}
  `;
}

/** After the form was closed, the focus goes back to the words. */
function leadToWords({ currentTarget }: Event): void {
  (currentTarget as HTMLElement).querySelector<DeskTextPane>('desk-text-pane')!.takeFocus();
}
