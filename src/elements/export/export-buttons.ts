/** The buttons that save the picture as SVG at once, and that open the export dialog. */
import { nonEmpty } from '../core/lazy.js';
import { unlessEscaped } from '../core/unless-escaped.js';
import { html, type TemplateResult } from 'lit';
import type { ExportWords } from '../../i18n/late-types.js';
import { icon } from '../core/icon-button.js';
import type * as Dialog from './export-dialog.js';
import type { ExportHost } from './export-dialog.js';

/** @param nothingShown Why there is nothing to export; empty where there is a picture. */
export function exportButtons(words: ExportWords, host: ExportHost, nothingShown: string): TemplateResult {
  const save = async (): Promise<void> => (await loadDialog())?.saveSvg(host, words, nothingShown);
  const choose = async (): Promise<void> =>
    (await unlessEscaped(host, loadDialog))?.openExport(host, words, nothingShown);
  return html`<div class="files">
    <button type="button" class="export" @click=${save}>${words.svg}</button>
    <button
      type="button"
      class="more"
      aria-haspopup="dialog"
      aria-label=${words.options}
      title=${words.options}
      @click=${choose}
    >
      ${icon('M4 6l4 4 4-4')}
    </button>
  </div>`;
}

/**
 * Loads the dialog, and the code that writes files, at the same time.
 *
 * @returns null if they cannot be loaded. Nothing happens then, and the next press tries again.
 */
async function loadDialog(): Promise<typeof Dialog | null> {
  const loaded = await Promise.all([
    import('./export-dialog.js').then(nonEmpty),
    import('./export-file.js').then(nonEmpty),
  ]).catch(() => null);
  return loaded?.[0] ?? null;
}
