/** What a matrix says: the names of its cells, and the lines of a cell. */
import type { MatrixCell } from '../../model/matrix/matrix.js';
import type { EdgeAttributes } from '../../model/types.js';
import { relationLabel } from '../../scene/build-scene.js';
import { withinSentence } from '../../i18n/phrases.js';
import type { LateWords } from '../../i18n/late-types.js';
import { mannerOf } from '../core/labels.js';
import type { ViewContext } from '../core/view-context.js';

/**
 * The relation and its standing, or what an affiliation consists in: "Threat, stated".
 *
 * @param write How the name of the relation is written there.
 */
export function lineText(context: ViewContext, edge: EdgeAttributes, write = (name: string): string => name): string {
  const { words, locale } = context;
  const kind = edge.type === 'relation' ? relationLabel(edge.relation, words, locale) : words.affiliation;
  return `${write(kind)}${words.separator}${mannerOf(context, edge)}`;
}

/** "Events: 120"; empty for a single event, which every line has. */
export function eventsText({ words }: ViewContext, edge: EdgeAttributes): string {
  const events = edge.type === 'relation' ? edge.statements.reduce((sum, { count }) => sum + count, 0) : 1;
  return events > 1 ? `${words.count}${words.colon}${events}` : '';
}

/**
 * The name of a cell: "Russia → Ukraine: threat, stated, Events: 120; support, stated".
 *
 * @param cell Undefined for a cell without lines.
 * @param ends The names of both actors.
 */
export function cellText(
  context: ViewContext,
  { matrix }: Pick<LateWords, 'matrix'>,
  cell: MatrixCell | undefined,
  ends: readonly [from: string, to: string],
): string {
  const [first, ...others] = cell?.edges ?? [];
  if (first === undefined) return matrix.empty(...ends);
  const { words, locale } = context;
  const counted = (text: string, edge: EdgeAttributes): string =>
    [text, eventsText(context, edge)].filter((part) => part !== '').join(words.separator);
  const named =
    first.type === 'relation'
      ? words.edgeName(...ends, relationLabel(first.relation, words, locale), mannerOf(context, first))
      : words.tieName(...ends, words.affiliations[first.affiliation.kind], first.affiliation.role);
  return [counted(named, first), ...others.map((edge) => counted(lineText(context, edge, withinSentence), edge))].join(
    matrix.between,
  );
}
