/** Loads the texts of the review in one language. */
import type { Language } from '../../i18n/languages.js';
import type { ReviewWords } from './review-types.js';

/** One file a language, loaded when statements are proposed for the first time. */
const FILES: Readonly<Record<Language, () => Promise<ReviewWords>>> = {
  en: async () => (await import('./review/en.js')).en,
  es: async () => (await import('./review/es.js')).es,
  fr: async () => (await import('./review/fr.js')).fr,
  pt: async () => (await import('./review/pt.js')).pt,
  ru: async () => (await import('./review/ru.js')).ru,
  ar: async () => (await import('./review/ar.js')).ar,
  zh: async () => (await import('./review/zh.js')).zh,
};

export function loadReviewWords(language: Language): Promise<ReviewWords> {
  return FILES[language]();
}
