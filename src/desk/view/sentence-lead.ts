/** A statement or an affiliation of a draft in one line, with a question mark for what is missing. */
import type { AffiliationKind } from '../../data/vocabulary.js';
import type { AllWords } from '../../i18n/types.js';
import { textOf } from '../core/draft.js';
import type { Sentence } from '../core/sentence.js';
import type { Draft } from '../core/types.js';
import { pointArrows } from './point-arrows.js';

/** "Canada → Juan Guaidó: support, stated", for a `bdi` or an element with `dir="auto"`. */
export function leadOf(draft: Draft, { form, from, to, relation, standing, role }: Sentence, terms: AllWords): string {
  const name = (chosen: Sentence['from']): string =>
    chosen?.type === 'known' ? textOf(draft, 'actors', chosen.id, 'name') : '?';
  if (form === 'affiliation') {
    const kind = relation === null ? '?' : terms.affiliations[relation as AffiliationKind];
    return pointArrows(terms.tieName(name(from), name(to), kind, role || undefined));
  }
  const label = relation === null ? '?' : relationName(draft, relation, terms);
  const certainty = standing === null ? '?' : terms.standings[standing];
  return pointArrows(terms.edgeName(name(from), name(to), label, certainty));
}

/** The name of a relation: that of every dataset, or the label that the draft declares. */
export function relationName(draft: Draft, id: string, terms: AllWords): string {
  return terms.relations[id] ?? (textOf(draft, 'relationTypes', id, 'label') || id);
}
