/** The names of actors, relations and standings, and the title of a dataset, in a language. */
import type { Dataset } from '../data/parse-dataset.js';
import type { Actor } from '../data/schema.js';
import { BUILT_IN_RELATIONS, type RelationType } from '../data/vocabulary.js';
import type { RelationEdge } from '../model/types.js';
import type { Words } from '../i18n/types.js';
import { shortLabel } from './text/text-layout.js';

/** The name in a language: that for `pt-BR`, else that for `pt`, else the one in the language of the dataset. */
export function localName(
  item: { readonly name: string; readonly names?: Readonly<Record<string, string>> | undefined },
  locale: string,
): string {
  return byLocale(item.names, locale) ?? item.name;
}

/** The names of actors in a picture, by actor id. */
export function shortNamesOf(actors: readonly Actor[], locale: string): Map<string, string> {
  return new Map(actors.map((actor) => [actor.id, shortLabel(localName(actor, locale))]));
}

/** The title and the description of a dataset in a language, if it has them in it. */
export function headingOf(dataset: Dataset, locale: string): { readonly title: string; readonly description: string } {
  return {
    title: byLocale(dataset.titles, locale) ?? dataset.title,
    description: byLocale(dataset.descriptions, locale) ?? dataset.description ?? '',
  };
}

function byLocale(names: Readonly<Record<string, string>> | undefined, locale: string): string | undefined {
  if (names === undefined) return undefined;
  const [language = locale] = locale.split('-');
  const known = [locale, language].find((tag) => Object.hasOwn(names, tag) && names[tag] !== undefined);
  return known === undefined ? undefined : names[known];
}

/** The name of a relation type in the legend. */
export function relationLabel(relation: RelationType, words: Words, locale: string): string {
  const own = byLocale(relation.labels, locale);
  if (own !== undefined) return own;
  const builtIn = BUILT_IN_RELATIONS.some(({ id }) => id === relation.id);
  return builtIn ? (words.relations[relation.id] ?? relation.label) : relation.label;
}

/**
 * The standing of an edge in words, as in the panel and in names of lines: "reported, disputed", "stated, ended 1917".
 */
export function standingLabel(
  {
    standing,
    disputed,
    ended = null,
  }: Pick<RelationEdge, 'standing' | 'disputed'> & Partial<Pick<RelationEdge, 'ended'>>,
  words: Words,
): string {
  const parts = [words.standings[standing]];
  if (disputed) parts.push(words.standings.disputed);
  if (ended !== null) parts.push(words.ended(ended));
  return parts.join(words.separator);
}
