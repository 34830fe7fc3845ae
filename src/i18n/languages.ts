/** The languages of the package, and how their texts are loaded. */
import { en } from './en.js';
import type { AllWords, Words } from './types.js';

/** BCP 47 tags of the languages that the package speaks, English first. */
export const LANGUAGES = ['en', 'es', 'fr', 'pt', 'ru', 'ar', 'zh'] as const;

/** A language that the package speaks. Tables of languages have this as their key, so that none can be forgotten. */
export type Language = (typeof LANGUAGES)[number];

/** In which direction each language is written. The language files say the same, but are not always loaded yet. */
const DIRECTIONS: Readonly<Record<Language, Words['direction']>> = {
  en: 'ltr',
  es: 'ltr',
  fr: 'ltr',
  pt: 'ltr',
  ru: 'ltr',
  ar: 'rtl',
  zh: 'ltr',
};

/** Loads the file of a language. English is part of the first chunk; every other language is one file. */
const FILES: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ readonly words: AllWords }>>> = {
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  pt: () => import('./pt.js'),
  ru: () => import('./ru.js'),
  ar: () => import('./ar.js'),
  zh: () => import('./zh.js'),
};

/** The language that the package speaks to a reader of `tag`: that of its first part, or English. */
export function languageOf(tag: string): Language {
  const first = tag.split('-')[0]!.toLowerCase();
  return LANGUAGES.find((language) => language === first) ?? 'en';
}

/** The direction in which that language is written. */
export const directionOf = (tag: string): Words['direction'] => DIRECTIONS[languageOf(tag)];

/** The texts of the picture for a reader of `tag`. The promise rejects when a file cannot be loaded. */
export async function wordsFor(tag: string): Promise<Words> {
  const language = languageOf(tag);
  return language === 'en' ? en : (await FILES[language]()).words;
}

/** All texts for a reader of `tag`. The promise rejects when a file cannot be loaded. */
export async function allWordsFor(tag: string): Promise<AllWords> {
  const words = await wordsFor(tag);
  return isAll(words) ? words : { ...words, ...(await import('./en-late.js')).lateEn };
}

/** Whether the texts that load after the first picture are there as well. */
export const isAll = (words: Words): words is AllWords => 'panel' in words;
