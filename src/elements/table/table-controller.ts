/** Shows tables over the graph while the property `view` is `table`. */
import { nonEmpty } from '../core/lazy.js';
import { CoveringView, type CoveringHost } from '../interaction/covering-view.js';
import type { InteractionController } from '../interaction/interaction-controller.js';
import type { ReaderActions } from '../interaction/reader-actions.js';

export class TableController extends CoveringView {
  constructor(host: CoveringHost, reader: ReaderActions, interaction: InteractionController) {
    super(host, reader, interaction, 'table', async () => {
      const { TablePanel } = await import('./table-panel.js').then(nonEmpty);
      return (frame, context, deps) => new TablePanel(frame, context, deps);
    });
  }
}
