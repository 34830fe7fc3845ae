/** What a view cannot show, in the words of the interface. The rule is that of `model/view/view-notices.ts`. */
import { noticesOf, showsNothing } from '../../model/view/view-notices.js';
import { nameOf } from '../core/labels.js';
import type { ReaderContext } from '../core/view-context.js';

/** Why nothing is shown; empty if something is. */
export function nothingInWords(context: ReaderContext): string {
  const { graph, words, late } = context;
  if (!showsNothing(graph)) return '';
  const [notice] = noticesOf(graph, {});
  const [first = '', second = ''] = (notice?.ids ?? []).map((id) => nameOf(context, id));
  if (notice?.path === 'between') return late.filters.paths.none(first, second);
  return notice?.path === 'focus' ? late.filters.alone(first) : words.ui.nothing;
}

/** Says which of two rivals the filters hide; empty if both are shown, or if no sides are asked for. */
export function hiddenSidesInWords(context: ReaderContext): string {
  const { graph, sides, words, late } = context;
  const notice = noticesOf(graph, { sides }).find(({ code }) => code === 'sides-hidden');
  if (notice === undefined) return '';
  return late.filters.sides.hidden(notice.ids.map((id) => nameOf(context, id)).join(words.separator));
}
