/** Registers the element. The only module with an effect on import; a second copy on a page keeps to the first. */
import { DiplomaticGraph } from './elements/diplomatic-graph.js';

export { DiplomaticGraph };

if (typeof customElements !== 'undefined' && customElements.get('diplomatic-graph') === undefined) {
  customElements.define('diplomatic-graph', DiplomaticGraph);
}

declare global {
  interface HTMLElementTagNameMap {
    'diplomatic-graph': DiplomaticGraph;
  }
}
