/** Loads the texts of the desk in one language. */
import type { Language } from '../../i18n/languages.js';
import type { DeskWords } from './types.js';

/** One file a language, loaded when the page is shown in it. */
const FILES: Readonly<Record<Language, () => Promise<DeskWords>>> = {
  en: async () => (await import('./en.js')).en,
  es: async () => (await import('./es.js')).es,
  fr: async () => (await import('./fr.js')).fr,
  pt: async () => (await import('./pt.js')).pt,
  ru: async () => (await import('./ru.js')).ru,
  ar: async () => (await import('./ar.js')).ar,
  zh: async () => (await import('./zh.js')).zh,
};

export function loadDeskWords(language: Language): Promise<DeskWords> {
  return FILES[language]();
}
