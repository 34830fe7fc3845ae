/**
 * What is known of names in the language of an article. English is known from the start; the rest is loaded when an
 * article is in another language, or in one that is not known.
 */
import type { ActorKind } from '../../data/vocabulary.js';
import { learnKindWords } from './kind-words.js';
import { languageOnly, learnNameWords } from './name-words.js';
import type { NameInText } from './names-in.js';
import type { WordForms } from './word-forms.js';

/** How names stand in texts of one language. */
export interface NameGrammar {
  /**
   * The names of a paragraph, out of those that its capitals show: taken apart, put together and brought into the form
   * in which a list has them.
   */
  names(paragraph: string, found: readonly NameInText[], forms: WordForms): readonly NameInText[];
  /** Words of the text in the form in which a list has them; the same if that is not known. */
  baseForm(words: string, forms: WordForms): string;
  /** The kind of an actor whose name has none of the words that tell it. */
  kindOf(name: string): ActorKind | undefined;
}

const grammars = new Map<string, NameGrammar>();
let hasLearnt = false;

/** The grammar of a language, if it has one and has been loaded. */
export function grammarOf(language: string | undefined): NameGrammar | undefined {
  return grammars.get(languageOnly(language));
}

/** Whether the words of other languages than English are known. */
export const knowsOtherLanguages = (): boolean => hasLearnt;

/** The language of a text as a BCP 47 tag; undefined if nothing tells it, or if what is needed cannot be loaded. */
export async function languageOfText(text: string): Promise<string | undefined> {
  try {
    const [{ guessLanguage }] = await Promise.all([import('./guess-language.js'), learnLanguage('')]);
    return guessLanguage(text);
  } catch {
    return undefined;
  }
}

/**
 * Loads what an article needs beyond English.
 *
 * @param language A BCP 47 tag; nothing is loaded for English.
 * @throws if it cannot be loaded; names are found by their capitals then, as in English.
 */
export async function learnLanguage(language: string): Promise<void> {
  if (hasLearnt || languageOnly(language) === 'en') return;
  const other = await import('./other-languages.js');
  learnNameWords({ functionWords: other.FUNCTION_WORDS, titles: other.TITLES, dates: other.DATES });
  learnKindWords(other.KIND_WORDS);
  for (const [code, grammar] of Object.entries(other.GRAMMARS)) grammars.set(code, grammar);
  hasLearnt = true;
}
