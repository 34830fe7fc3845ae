/**
 * Registers the element. Importing this module has an effect. If a page has registered the element already, that one
 * stays. What it imports without `import()` is the file that pages load first.
 */
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
