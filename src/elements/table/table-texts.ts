/** The texts that a table says about itself: how much of the dataset it shows, and why it has no rows. */
import type { LateWords } from '../../i18n/late-types.js';
import { nothingInWords } from '../core/notices-in-words.js';
import { topInWords } from '../core/top-in-words.js';
import type { ViewContext } from '../core/view-context.js';
import type { AnyRow, EmptyTable } from './table-view.js';

type TextContext = Pick<ViewContext, 'dataset' | 'graph' | 'words'>;

/** For example "12 of 15 statements, 3 of 7 affiliations". */
export function statementCountsText(context: TextContext, late: LateWords, rows: readonly AnyRow[]): string {
  const { dataset, graph, words } = context;
  const statements = rows.filter(({ kind }) => kind === 'statement').length;
  const affiliations = dataset.actors.reduce((sum, actor) => sum + (actor.affiliations?.length ?? 0), 0);
  const texts = [late.table.statementsShown(statements, dataset.statements.length)];
  if (affiliations > 0) texts.push(late.table.affiliationsShown(rows.length - statements, affiliations));
  return topInWords(graph, late.filters, ' · ') + texts.join(words.separator);
}

/** For example "9 of 12 actors". */
export function actorCountsText({ dataset, graph }: TextContext, late: LateWords): string {
  return topInWords(graph, late.filters) || late.table.actorsShown(graph.order, dataset.actors.length);
}

/** Why a table has no rows: filters exclude all, the dataset has no actors, or it has no relations. */
export function emptyTable(context: ViewContext, late: LateWords): EmptyTable {
  const { dataset } = context;
  const nothingShown = nothingInWords(context, late);
  if (nothingShown !== '') return { filtered: true, text: nothingShown };
  return { filtered: false, text: dataset.actors.length === 0 ? context.words.ui.empty : late.panel.noRelations };
}
