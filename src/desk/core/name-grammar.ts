/** How names stand in texts of a language. English needs nothing of this; the rest comes by `learnLanguage`. */
import type { ActorKind } from '../../data/vocabulary.js';
import { languageOnly } from './name-words.js';
import type { NameInText } from './names-in.js';
import type { WordForms } from './word-forms.js';

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

/** Adds the grammar of a language. */
export function learnGrammar(language: string, grammar: NameGrammar): void {
  grammars.set(language, grammar);
}

/** The grammar of a language, if it has one and has been loaded. */
export function grammarOf(language: string | undefined): NameGrammar | undefined {
  return grammars.get(languageOnly(language));
}

/** Whether the words of other languages than English are known. */
export const knowsOtherLanguages = (): boolean => grammars.size > 0;
