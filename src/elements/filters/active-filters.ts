/** The active filters in words. */
import type { Dataset } from '../../data/parse-dataset.js';
import type { Statement } from '../../data/schema.js';
import { STANDINGS } from '../../data/vocabulary.js';
import { relationTypesInUse } from '../../model/filter/filter.js';
import { openGroupWithMark } from '../../model/groups/group-marks.js';
import { orderOf } from '../../model/filter/time-filter.js';
import { localName, relationLabel } from '../../scene/build-scene.js';
import { shortLabel } from '../../scene/text/text-layout.js';
import type { FilterWords } from '../../i18n/filter-types.js';
import type { ViewContext } from '../core/view-context.js';
import type { FilterKind } from '../core/events.js';
import type { ViewState } from '../core/view-state.js';
import { groupChanges } from './change-groups.js';
import { accessibleName } from '../core/descriptions.js';
import { topInWords } from '../core/top-in-words.js';

/** A filter that a reader can take off. */
export interface ActiveFilter {
  readonly kind: FilterKind;
  /** The filter in words. */
  readonly what: string;
  /** The change that takes it off, and nothing else. */
  readonly off: Partial<ViewState>;
}

/** More names than this are counted, not listed. */
const MAX_NAMES = 3;
/** The most letters of the name of a group. */
const LONGEST_NAME = 40;

/** In the order of the filter panel. A filter that leaves nothing out is not active. */
export function activeFiltersOf(context: ViewContext, filters: FilterWords): ActiveFilter[] {
  const { chips, paths, sides: versus } = filters;
  const { dataset, graph, words, locale, sides } = context;
  const {
    relations,
    standings,
    sources,
    text,
    focus,
    depth,
    between,
    fold,
    groups,
    asOf,
    undated,
    minStatements,
    perActor,
    also,
  } = graph.getAttribute('filter');
  const name = (id: string): string => accessibleName(graph, id, locale);
  const listed = (names: readonly string[]): string => names.join(words.separator);
  const active: ActiveFilter[] = [];
  const add = (kind: FilterKind, what: string | undefined, off: Partial<ViewState>): void => {
    if (what !== undefined) active.push({ kind, what, off });
  };
  add('standing', standings && standingsInWords(context, standings, chips), { standings: null });
  if (relations !== undefined) {
    const types = relationTypesInUse(dataset);
    const on = types.filter(({ id }) => relations.includes(id));
    if (on.length < types.length)
      add(
        'relation',
        on.length > 0 && on.length <= MAX_NAMES
          ? listed(on.map((type) => relationLabel(type, words, locale)))
          : chips.relations(on.length, types.length),
        { relations: null },
      );
  }
  if (sources !== undefined) {
    const on = dataset.sources.filter(({ id }) => sources.includes(id));
    if (on.length < dataset.sources.length)
      add(
        'source',
        on.length === 1 ? chips.source(on[0]!.title ?? on[0]!.id) : chips.sources(on.length, dataset.sources.length),
        { sources: null },
      );
  }
  add('text', text?.trim() ? words.quoted(text.trim()) : undefined, { text: null });
  const group = focus === undefined ? null : openGroupWithMark(dataset, focus, graph.getAttribute('filter'));
  const focused = group === null ? focus && name(focus) : shortLabel(localName(group, locale), LONGEST_NAME);
  add(
    'focus',
    focused && (group !== null && depth === undefined ? chips.only(focused) : chips.focus(focused, depth ?? 1)),
    {
      focusOn: null,
      depth: null,
    },
  );
  add(
    'between',
    pairInWords(between, (first, second) => paths.title(name(first), name(second))),
    { between: null },
  );
  // Sides that are not two actors are an error, which is told elsewhere.
  add(
    'sides',
    pairInWords(sides, (first, second) => versus.title(name(first), name(second))),
    { sides: null },
  );
  add('groups', groups === 'folded' ? filters.groups.chip : undefined, groupChanges(context, null, []));
  add('fold', fold === true ? chips.merged : undefined, { fold: false });
  add('top', topInWords(graph, filters) || undefined, { top: 0 });
  if (graph.getAttribute('actorsInAll') !== undefined && also !== undefined && also.length > 0)
    add('top', chips.also(also.length > MAX_NAMES ? String(also.length) : listed(also.map(name))), { also: null });
  add('strongest', minStatements === undefined ? undefined : chips.minStatements(minStatements), {
    minStatements: null,
  });
  add('strongest', perActor === undefined ? undefined : chips.perActor(perActor), { perActor: null });
  if (asOf !== undefined) {
    add('time', timeInWords(context, asOf, chips), { asOf: null });
  }
  add('undated', undated === 'hide' ? chips.dated : undefined, { undated: null });
  return active;
}

/** Two actors in words; undefined where there are not two. */
function pairInWords(
  ids: readonly string[] | null | undefined,
  title: (first: string, second: string) => string,
): string | undefined {
  const [first, second] = ids ?? [];
  return first === undefined || second === undefined ? undefined : title(first, second);
}

/** A date; where `asOf` is a place in the order of a source, the words of the source for it, or the number. */
function timeInWords({ dataset, words }: ViewContext, asOf: string, chips: FilterWords['chips']): string {
  const order = orderOf(asOf);
  if (order === null) return chips.asOf(words.date(asOf));
  const when = sourceWordsFor(dataset, order);
  return when === undefined ? chips.upTo(order) : chips.asOf(words.quoted(when));
}

/** What a source says about the time of a place in its order: `when` of the last statement up to that place. */
function sourceWordsFor({ statements }: Dataset, place: number): string | undefined {
  const candidates = statements.filter(
    ({ order, when }) => order !== undefined && order <= place && when !== undefined,
  );
  return candidates.reduce<Statement | undefined>(
    (last, statement) => (last === undefined || statement.order! > last.order! ? statement : last),
    undefined,
  )?.when;
}

/** "only stated"; undefined where the standings are those that are shown without a filter. */
function standingsInWords(
  { dataset, words }: ViewContext,
  standings: readonly string[],
  chips: FilterWords['chips'],
): string | undefined {
  const used = STANDINGS.filter((id) => dataset.statements.some(({ standing }) => standing === id));
  const usual = used.filter((standing) => standing !== 'denied');
  const on = used.filter((standing) => standings.includes(standing));
  if (usual.every((standing) => on.includes(standing))) return on.length > usual.length ? chips.denied : undefined;
  return on.length === 0
    ? chips.only('—')
    : chips.only(on.map((standing) => words.standings[standing]).join(words.separator));
}
