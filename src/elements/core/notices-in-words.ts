/** What a view cannot show, in the words of the interface. The rule is that of `model/view/view-notices.ts`. */
import type { LateWords } from '../../i18n/late-types.js';
import { openGroupWithMark } from '../../model/groups/group-marks.js';
import { localName } from '../../scene/build-scene.js';
import { noticesOf, showsNothing } from '../../model/view/view-notices.js';
import { nameOf } from './labels.js';
import type { ViewContext } from './view-context.js';

/** Why nothing is shown; empty if something is. */
export function nothingInWords(context: ViewContext, { filters }: LateWords): string {
  const { dataset, graph, words, locale } = context;
  if (!showsNothing(graph)) return '';
  const [notice] = noticesOf(graph, {});
  const [first = '', second = ''] = (notice?.ids ?? []).map((id) => {
    const group = openGroupWithMark(dataset, id, graph.getAttribute('filter'));
    return group === null ? nameOf(context, id) : localName(group, locale);
  });
  if (notice?.path === 'between') return filters.paths.none(first, second);
  return notice?.path === 'focus' ? filters.alone(first) : words.ui.nothing;
}

/** Says which of two rivals the filters hide; empty if both are shown, or if no sides are asked for. */
export function hiddenSidesInWords(context: ViewContext, { filters }: LateWords): string {
  const { graph, sides, words } = context;
  const notice = noticesOf(graph, { sides }).find(({ code }) => code === 'sides-hidden');
  if (notice === undefined) return '';
  return filters.sides.hidden(notice.ids.map((id) => nameOf(context, id)).join(words.separator));
}
