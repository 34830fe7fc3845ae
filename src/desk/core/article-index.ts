/** What has been read of an article, kept so that it is read once: words, names and mentions by paragraph. */
import { SearchIndex } from '../../model/search/search-index.js';
import { guessKind } from './kinds.js';
import { mentionFinder, surnameOf, type KnownActor, type NamedPlace } from './mentions.js';
import { capitalEvidence, namesIn, type CapitalEvidence, type NameInText } from './names-in.js';
import { grammarOf, knowsOtherLanguages, type NameGrammar } from './name-grammar.js';
import { wordForms } from './word-forms.js';
import { wordsOf, type TextRange } from './words.js';

/** The words, names and mentions of an article. Paragraphs are numbered from 1; others than those are empty. */
export interface ArticleIndex {
  words(paragraph: number): readonly TextRange[];
  /** The words that look like names. */
  names(paragraph: number): readonly NameInText[];
  /** Words of the article in the form in which a list has them; the same for most languages. */
  baseForm(words: string): string;
  /** The full name of a person whose surname alone is given, if the article has one only; else the same. */
  fullName(name: string): string;
  /** Where actors are named. The result is kept until other actors are given. */
  mentions(paragraph: number, actors: readonly KnownActor[]): readonly NamedPlace[];
  /** The search in the names of actors, kept likewise. */
  search(actors: readonly KnownActor[]): SearchIndex;
}

/** Indexes by the article and its language. An article that nobody has any more is forgotten. */
const indexes = new WeakMap<readonly string[], Map<string, ArticleIndex>>();

/** The index of an article: the same one for the same array of paragraphs. */
export function articleIndex(paragraphs: readonly string[], language?: string): ArticleIndex {
  let byLanguage = indexes.get(paragraphs);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    indexes.set(paragraphs, byLanguage);
  }
  // What has been read before the words of the language were loaded is read again.
  const key = `${language ?? ''} ${knowsOtherLanguages() ? 'known' : ''}`;
  let index = byLanguage.get(key);
  if (index === undefined) {
    index = makeIndex(paragraphs, language);
    byLanguage.set(key, index);
  }
  return index;
}

interface ReadActors {
  readonly actors: readonly KnownActor[];
  readonly find: (paragraph: string) => readonly NamedPlace[];
  readonly mentions: Map<number, readonly NamedPlace[]>;
  search?: SearchIndex;
}

function makeIndex(paragraphs: readonly string[], language: string | undefined): ArticleIndex {
  const words = new Map<number, readonly TextRange[]>();
  const names = new Map<number, readonly NameInText[]>();
  let last: ReadActors | undefined;
  let evidence: CapitalEvidence | undefined;
  let forms: ReturnType<typeof wordForms> | undefined;
  const formsNow = (): ReturnType<typeof wordForms> => (forms ??= wordForms(paragraphs, language));
  const grammar: NameGrammar | undefined = grammarOf(language);
  const lineOf = (paragraph: number): string => paragraphs[paragraph - 1] ?? '';
  const readActors = (actors: readonly KnownActor[]): ReadActors => {
    if (last === undefined || !areSame(last.actors, actors))
      last = { actors, find: mentionFinder(actors, language), mentions: new Map() };
    return last;
  };
  const namesOf = (paragraph: number): readonly NameInText[] =>
    kept(names, paragraph, () => {
      evidence ??= capitalEvidence(paragraphs, language);
      const line = lineOf(paragraph);
      const found = namesIn(line, language, evidence);
      return grammar?.names(line, found, formsNow()) ?? found;
    });
  let fullNames: ReadonlyMap<string, string | null> | undefined;
  const fullName = (name: string): string => {
    if (grammar === undefined || name.includes(' ')) return name;
    fullNames ??= fullNamesOf(
      paragraphs.flatMap((_line, i) => namesOf(i + 1)),
      language,
    );
    return fullNames.get(name) ?? name;
  };
  return {
    words: (paragraph) => kept(words, paragraph, () => wordsOf(lineOf(paragraph), language)),
    names: namesOf,
    fullName,
    baseForm: (phrase) => grammar?.baseForm(phrase, formsNow()) ?? phrase,
    mentions(paragraph, actors) {
      const { find, mentions } = readActors(actors);
      return kept(mentions, paragraph, () => find(lineOf(paragraph)));
    },
    search(actors) {
      const read = readActors(actors);
      read.search ??= searchOf(actors);
      return read.search;
    },
  };
}

/** The full names of persons by their surnames; null for a surname that several have. */
function fullNamesOf(names: readonly NameInText[], language: string | undefined): ReadonlyMap<string, string | null> {
  const full = new Map<string, string | null>();
  for (const name of new Set(names.map(({ text, base }) => base ?? text))) {
    const surname = surnameOf(name);
    if (surname === undefined || guessKind(name, language) !== 'person') continue;
    full.set(surname, full.has(surname) ? null : name);
  }
  return full;
}

function searchOf(actors: readonly KnownActor[]): SearchIndex {
  return new SearchIndex(
    actors.map(({ id, name, aliases }) => ({
      kind: 'actor',
      id,
      fields: [{ kind: 'name', text: name }, ...aliases.map((text) => ({ kind: 'alias' as const, text }))],
    })),
  );
}

/** Whether two lists have the same actors with the same names. */
function areSame(before: readonly KnownActor[], now: readonly KnownActor[]): boolean {
  return (
    before === now ||
    (before.length === now.length &&
      now.every(({ id, name, kind, aliases }, i) => {
        const then = before[i]!;
        return (
          then.id === id &&
          then.name === name &&
          then.kind === kind &&
          then.aliases.length === aliases.length &&
          aliases.every((alias, j) => then.aliases[j] === alias)
        );
      }))
  );
}

/** The value of a key; it is made the first time. */
function kept<K, V>(map: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
