/** What is loaded when two codings are compared for the first time. */
import '../compare.css';
import { DeskCompareActors } from './compare-actors.js';
import { DeskCompareList } from './compare-list.js';
import { DeskCompareNumbers } from './compare-numbers.js';
import { DeskCompareView } from './compare-view.js';

export type { DeskCompareView };

export function defineCompareView(): void {
  if (customElements.get('desk-compare-view') !== undefined) return;
  customElements.define('desk-compare-actors', DeskCompareActors);
  customElements.define('desk-compare-numbers', DeskCompareNumbers);
  customElements.define('desk-compare-list', DeskCompareList);
  customElements.define('desk-compare-view', DeskCompareView);
}
