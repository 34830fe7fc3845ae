/** Loads what is known of names in other languages than English. */
import { learnKindWords } from './kind-words.js';
import { knowsOtherLanguages, learnGrammar } from './name-grammar.js';
import { languageOnly, learnNameWords } from './name-words.js';

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
 * @param language A BCP 47 tag, empty if it is not known; nothing is loaded for English.
 * @throws if it cannot be loaded; names are found by their capitals then, as in English.
 */
export async function learnLanguage(language: string): Promise<void> {
  if (knowsOtherLanguages() || languageOnly(language) === 'en') return;
  const other = await import('./other-languages.js');
  learnNameWords({ functionWords: other.FUNCTION_WORDS, titles: other.TITLES, dates: other.DATES });
  learnKindWords(other.KIND_WORDS);
  for (const [code, grammar] of Object.entries(other.GRAMMARS)) learnGrammar(code, grammar);
}
