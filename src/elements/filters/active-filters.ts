/** What a reader has narrowed the picture to, one thing after another, in words. Pure. */
import type { Dataset } from '../../data/parse-dataset.js';
import type { Statement } from '../../data/schema.js';
import { relationTypesInUse } from '../../model/filter/filter.js';
import { orderOf } from '../../model/filter/time-filter.js';
import { relationLabel } from '../../scene/build-scene.js';
import type { FilterWords } from '../../i18n/late-types.js';
import type { ViewContext } from '../core/view-context.js';
import type { FilterKind } from '../core/events.js';
import type { ViewState } from '../core/view-state.js';
import { accessibleName } from '../core/descriptions.js';

/** One thing that a reader can take off again. */
export interface ActiveFilter {
  readonly kind: FilterKind;
  readonly what: string;
  /** What takes it off, and nothing else. */
  readonly off: Partial<ViewState>;
}

/** More names than these are counted. */
const MOST_NAMES = 3;

/** In the order of the box of filters. What leaves nothing out is no restriction. */
export function activeFiltersOf(context: ViewContext, { chips }: FilterWords): ActiveFilter[] {
  const { dataset, graph, words, locale, sides } = context;
  const {
    relations,
    standings,
    sources,
    text,
    focus,
    depth = 1,
    between,
    fold,
    asOf,
    undated,
  } = graph.getAttribute('filter');
  const name = (id: string): string => accessibleName(graph, id, locale);
  const listed = (names: readonly string[]): string => names.join(words.separator);
  const found: ActiveFilter[] = [];
  const add = (kind: FilterKind, what: string | undefined, off: Partial<ViewState>): void => {
    if (what !== undefined) found.push({ kind, what, off });
  };
  add('standing', standings && standingsInWords(context, standings, chips), { standings: null });
  if (relations !== undefined) {
    const types = relationTypesInUse(dataset);
    const on = types.filter(({ id }) => relations.includes(id));
    if (on.length < types.length)
      add(
        'relation',
        on.length > 0 && on.length <= MOST_NAMES
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
  add('focus', focus && chips.around(name(focus), depth), { focusOn: null, depth: null });
  add('between', between && between.map(name).join(' ↔ '), { between: null });
  add('sides', sides?.map(name).join(' | '), { sides: null });
  add('fold', fold === true ? chips.folded : undefined, { fold: false });
  if (asOf !== undefined) {
    const place = orderOf(asOf);
    const said = place === null ? words.date(asOf) : sourceWordsFor(dataset, place);
    add('time', said === undefined ? chips.upTo(place!) : chips.asOf(place === null ? said : words.quoted(said)), {
      asOf: null,
    });
  }
  add('undated', undated === 'hide' ? chips.dated : undefined, { undated: null });
  return found;
}

/** How a source calls a place in the order of its statements: as it does the last of those that come no later. */
function sourceWordsFor({ statements }: Dataset, place: number): string | undefined {
  const said = statements.filter(({ order, when }) => order !== undefined && order <= place && when !== undefined);
  return said.reduce<Statement | undefined>(
    (last, statement) => (last === undefined || statement.order! > last.order! ? statement : last),
    undefined,
  )?.when;
}

/** "only stated"; undefined where the list is that of the beginning. */
function standingsInWords(
  { dataset, words }: ViewContext,
  standings: readonly string[],
  chips: FilterWords['chips'],
): string | undefined {
  const used = [...new Set(dataset.statements.map(({ standing }) => standing))];
  const usual = used.filter((standing) => standing !== 'denied');
  const on = used.filter((standing) => standings.includes(standing));
  if (usual.every((standing) => on.includes(standing))) return on.length > usual.length ? chips.denied : undefined;
  return on.length === 0
    ? chips.only('—')
    : chips.only(on.map((standing) => words.standings[standing]).join(words.separator));
}
