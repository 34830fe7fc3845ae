/**
 * Says what a view asks for and its own filter hides. There is one rule for it everywhere: in the element, in files, on
 * the command line and in `check`.
 *
 * - Two sides of which one is hidden are left out, and so is a selection that is hidden. The rest of the view is shown.
 * - A view whose filter leaves no relation and no affiliation shows nothing. Files are refused then, and the element
 *   shows a message with the way back. A `focus` or two ends of `between` that are hidden always lead to this.
 *
 * Names that the dataset does not have are no matter of this rule: `validate-filter.ts` and `stances.ts` refuse them.
 */
import { describeValue } from '../../data/describe-value.js';
import { STANDINGS } from '../../data/vocabulary.js';
import type { DatasetIssue, ViewIssueCode } from '../../errors.js';
import { deriveGraph } from '../derive-graph.js';
import { canHide } from '../filter/can-hide.js';
import { principalsOf } from '../filter/principals.js';
import { selectedGroup } from '../groups/selected-group.js';
import { parseSelection, targetOf, type Selection } from '../selection.js';
import type { Filter, StatementGraph } from '../types.js';

/** One part of a view that cannot be shown. */
export interface ViewNotice extends DatasetIssue {
  /**
   * `sides-hidden`, `selected-hidden`: the filter of the view hides an actor or the selection, and the part is left
   * out. `selected-unknown`: the dataset has nothing of this id. `nothing-shown`: the filter leaves nothing to show.
   */
  readonly code: ViewIssueCode;
  /** The part of the view, such as `sides`; for a step of a story its place, such as `story[2].view.sides`. */
  readonly path: string;
  /** The ids of the actors that are hidden, or the selection as it was asked for. */
  readonly ids: readonly string[];
}

/** What a view asks for besides its filter. */
export interface BesidesFilter {
  /** The ids of two rivals. */
  readonly sides?: readonly string[] | null | undefined;
  /** `actor:ID`, `edge:ID` or `statement:ID`. */
  readonly selected?: string | null | undefined;
}

/**
 * Whether a graph shows nothing: its filter leaves no relation and no affiliation. Without a filter, actors alone are a
 * picture.
 */
export function showsNothing(graph: StatementGraph): boolean {
  return graph.size === 0 && canHide(graph.getAttribute('filter'));
}

/**
 * What a view cannot show. Where it shows nothing at all, that is the only notice.
 *
 * @param graph What the filter of the view leaves of the dataset.
 * @param place The place of the view in a dataset, such as `story[2].view`; empty for options and attributes.
 */
export function noticesOf(graph: StatementGraph, { sides, selected }: BesidesFilter, place = ''): ViewNotice[] {
  if (showsNothing(graph)) return [nothingShown(graph, place)];
  const notices: ViewNotice[] = [];
  const hidden = (sides ?? []).filter((id) => !graph.hasNode(id));
  if (hidden.length > 0) notices.push(sidesHidden(graph, hidden, place));
  const notice = selected === null || selected === undefined ? null : selectionNotice(graph, selected, place);
  if (notice !== null) notices.push(notice);
  return notices;
}

function sidesHidden(graph: StatementGraph, hidden: readonly string[], place: string): ViewNotice {
  const { dataset, filter } = graph.getAttributes();
  const principals = filter.fold === true ? principalsOf(dataset) : new Map<string, string>();
  const reasons = hidden.map((id) => {
    const principal = principals.get(id);
    return principal === undefined
      ? `the filter hides ${describeValue(id)}`
      : `fold merges ${describeValue(id)} into ${describeValue(principal)}`;
  });
  return noticeOf('sides-hidden', place, 'sides', hidden, {
    found: hidden.map(describeValue).join(', '),
    expected: 'two actors that are shown',
    sentence: `${reasons.join(' and ')}, so no sides are shown.`,
    remedy: 'Widen the filter, or name other actors.',
  });
}

function selectionNotice(graph: StatementGraph, selected: string, place: string): ViewNotice | null {
  const selection = parseSelection(selected);
  if (targetOf(graph, selection) !== null || selectedGroup(graph, selection) !== null) return null;
  const found = describeValue(selected);
  if (selection === null || !isKnown(graph, selection))
    return noticeOf('selected-unknown', place, 'selected', [selected], {
      found,
      expected: 'actor:ID, edge:ID or statement:ID of the dataset',
      sentence: `found ${found}, expected actor:ID, edge:ID or statement:ID of the dataset.`,
      remedy: 'Correct the id.',
    });
  const { dataset, filter } = graph.getAttributes();
  const isDenial =
    filter.standings === undefined &&
    targetOf(deriveGraph(dataset, { ...filter, standings: STANDINGS }), selection) !== null;
  return noticeOf('selected-hidden', place, 'selected', [selected], {
    found,
    expected: 'something that is shown',
    sentence: isDenial
      ? `${found} rests on denials alone, which are hidden.`
      : `the filter hides ${found}, so nothing is selected.`,
    remedy: isDenial ? 'Add "denied" to the standings.' : 'Widen the filter, or select something else.',
  });
}

/** Whether a dataset has what is selected, shown or not, with or without folding, which gives edges other ids. */
function isKnown(graph: StatementGraph, { kind, id }: Selection): boolean {
  const { dataset } = graph.getAttributes();
  if (kind === 'actor') return dataset.actors.some((actor) => actor.id === id);
  if (kind === 'statement') return dataset.statements.some((statement) => statement.id === id);
  const isEdge = (fold: boolean): boolean =>
    targetOf(deriveGraph(dataset, { standings: STANDINGS, fold }), { kind, id }) !== null;
  return isEdge(false) || isEdge(true);
}

/** The value of a part of a filter that lets nothing pass. */
const EMPTY = 'an empty list';

/** Names what was asked for: the actors that nothing leads to, or the parts of the filter that match nothing. */
function nothingShown(graph: StatementGraph, place: string): ViewNotice {
  const { dataset, filter } = graph.getAttributes();
  const { focus, between } = filter;
  const parts = partsInWords(filter);
  const matched = parts
    .map(([name, value]) => (value === EMPTY ? `${EMPTY} of ${name}` : `${name} ${value}`))
    .join(', ');
  const limits = [matched, filter.fold === true ? 'fold' : ''].filter((part) => part !== '').join(', ');
  const within = limits === '' ? '' : ` with ${limits}`;
  const widen = limits === '' ? 'Name' : 'Widen the filter, or name';
  const expected = 'a view with a relation or an affiliation';
  // With both, the paths are to blame unless they are there without the focus.
  const hasPath =
    between !== undefined &&
    focus !== undefined &&
    deriveGraph(dataset, { ...filter, focus: undefined, depth: undefined }).size > 0;
  if (between !== undefined && !hasPath)
    return noticeOf('nothing-shown', place, 'between', between, {
      found: between.map(describeValue).join(', '),
      expected,
      sentence: `there is no path between ${between.map(describeValue).join(' and ')}${within}.`,
      remedy: `${widen} other actors.`,
    });
  if (focus !== undefined) {
    const where = hasPath ? ' on the paths between those two actors' : '';
    return noticeOf('nothing-shown', place, 'focus', [focus], {
      found: describeValue(focus),
      expected,
      sentence: `${describeValue(focus)} has no relations or affiliations${where}${within}.`,
      remedy: `${widen} another.`,
    });
  }
  const [first] = parts;
  const only = parts.length === 1 ? first : undefined;
  return noticeOf('nothing-shown', place, only?.[0] ?? (place === '' ? 'filter' : ''), [], {
    found: only?.[1] ?? matched,
    expected,
    sentence:
      only?.[1] === EMPTY ? 'the list is empty, so nothing is shown.' : `nothing matches ${only?.[1] ?? matched}.`,
    remedy: 'Widen the filter.',
  });
}

/** The parts of a filter that leave statements out, each with its values. `focus` and `between` are not among them. */
function partsInWords(filter: Filter): [string, string][] {
  const { relations, standings, sources, text, asOf, undated, minStatements, perActor } = filter;
  const list = (values: readonly string[] | undefined): string | undefined =>
    values?.length === 0 ? EMPTY : values?.map(describeValue).join(', ');
  const one = (value: string | undefined): string | undefined =>
    value === undefined ? undefined : describeValue(value);
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['relations', list(relations)],
    ['standings', list(standings)],
    ['sources', list(sources)],
    ['text', one(text)],
    ['asOf', one(asOf)],
    ['undated', undated === 'hide' ? describeValue(undated) : undefined],
    ['minStatements', minStatements?.toString()],
    ['perActor', perActor?.toString()],
  ];
  return parts.filter((part): part is [string, string] => part[1] !== undefined);
}

/** @param words The parts of the message; `sentence` says what is found there, in a sentence. */
function noticeOf(
  code: ViewNotice['code'],
  place: string,
  part: string,
  ids: readonly string[],
  { found, expected, sentence, remedy }: Pick<ViewNotice, 'found' | 'expected' | 'remedy'> & { sentence: string },
): ViewNotice {
  const path = [place, part].filter((name) => name !== '').join('.');
  return { severity: 'warning', code, path, ids, found, expected, remedy, message: `${path}: ${sentence} ${remedy}` };
}
