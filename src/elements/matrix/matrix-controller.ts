/** Shows the matrix over the graph while the property `view` is `matrix`. */
import { nonEmpty } from '../core/lazy.js';
import { CoveringView, type CoveringHost } from '../interaction/covering-view.js';
import type { InteractionController } from '../interaction/interaction-controller.js';
import type { ReaderActions } from '../interaction/reader-actions.js';

export class MatrixController extends CoveringView {
  constructor(host: CoveringHost, reader: ReaderActions, interaction: InteractionController) {
    super(host, reader, interaction, 'matrix', async () => {
      const { MatrixPanel } = await import('./matrix-panel.js').then(nonEmpty);
      return (frame, context, deps) => new MatrixPanel(frame, context, deps);
    });
  }
}
