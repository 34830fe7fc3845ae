/** Loads the texts of the desk in one language. */
import type { Language } from '../../i18n/languages.js';
import type { DeskWords } from './types.js';

const english = async (): Promise<DeskWords> => (await import('./en.js')).en;

/** One file a language, loaded when the page is shown in it. Those that have no file yet are in English. */
const FILES: Readonly<Record<Language, () => Promise<DeskWords>>> = {
  en: english,
  es: english,
  fr: english,
  pt: english,
  ru: english,
  ar: english,
  zh: english,
};

export function loadDeskWords(language: Language): Promise<DeskWords> {
  return FILES[language]();
}
