/** Loads the texts of those parts of the desk that are loaded when they are used. */
import type { Language } from '../../i18n/languages.js';
import type { LateDeskWords } from './late-types.js';

/** One file a language. */
const FILES: Readonly<Record<Language, () => Promise<LateDeskWords>>> = {
  en: async () => (await import('./en-late.js')).en,
  es: async () => (await import('./es-late.js')).es,
  fr: async () => (await import('./fr-late.js')).fr,
  pt: async () => (await import('./pt-late.js')).pt,
  ru: async () => (await import('./ru-late.js')).ru,
  ar: async () => (await import('./ar-late.js')).ar,
  zh: async () => (await import('./zh-late.js')).zh,
};

export function loadLateWords(language: Language): Promise<LateDeskWords> {
  return FILES[language]();
}
