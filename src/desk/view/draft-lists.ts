/** What the lists and suggestions of the desk need of a draft. */
import { cellOf, META_ROW, rowsOf, textOf } from '../core/draft.js';
import type { Quote } from '../../data/schema.js';
import type { ActorKind } from '../../data/vocabulary.js';
import type { Draft } from '../core/types.js';
import type { DeskWords } from '../i18n/types.js';

export interface DraftActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
}

/** The actors of a draft, in their order. */
export function draftActors(draft: Draft): DraftActor[] {
  return rowsOf(draft, 'actors').map(([id]) => {
    const aliases = cellOf(draft, 'actors', id, 'aliases');
    return {
      id,
      name: textOf(draft, 'actors', id, 'name'),
      kind: textOf(draft, 'actors', id, 'kind') as ActorKind,
      aliases: Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [],
    };
  });
}

/** The row of the affiliation that an edge of the graph shows, whose id is `FROM/~KIND/TO`; null if it shows none. */
export function affiliationRow(draft: Draft, edge: string): string | null {
  const rows = rowsOf(draft, 'affiliations').map(([id]) => id);
  const text = (id: string, field: string): string => textOf(draft, 'affiliations', id, field);
  return rows.find((id) => `${text(id, 'of')}/~${text(id, 'kind')}/${text(id, 'to')}` === edge) ?? null;
}

/** All quotes of a draft. */
export function quotesIn(draft: Draft): Quote[] {
  return [...draft.statements.values(), ...draft.affiliations.values()]
    .map((row) => row.get('quote') as Partial<Quote> | undefined)
    .filter((quote): quote is Quote => typeof quote?.exact === 'string');
}

/** The title of a draft, or a word for one without. */
export function titleOf(draft: Draft, words: DeskWords): string {
  return textOf(draft, 'meta', META_ROW, 'title') || words.bar.untitled;
}

/** The title of the page, with that of the open draft; null if none is open. */
export function pageTitle(draft: Draft | null, words: DeskWords): string {
  return [...(draft === null ? [] : [titleOf(draft, words)]), words.bar.desk, 'diplomatic-graph'].join(' · ');
}
