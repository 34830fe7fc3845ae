/** The languages in which the package speaks, and how their words come. */
import { en } from './en.js';
import type { AllWords, LateWords, Words } from './types.js';

/** English travels with the first picture; every other language is one file, loaded when it is asked for. */
const FILES: Readonly<Record<string, () => Promise<{ readonly words: AllWords }>>> = {
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  pt: () => import('./pt.js'),
  ru: () => import('./ru.js'),
  ar: () => import('./ar.js'),
  zh: () => import('./zh.js'),
};

/** BCP 47 tags of the languages that the package speaks. */
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(FILES)];

/** The language that the package speaks to a reader of `tag`: that of its first part, or English. */
export function languageOf(tag: string): string {
  const language = tag.split('-')[0]!.toLowerCase();
  return Object.hasOwn(FILES, language) ? language : 'en';
}

/** What a picture says to a reader of `tag`. The promise rejects when a file cannot be loaded. */
export async function wordsFor(tag: string): Promise<Words> {
  return (await FILES[languageOf(tag)]?.())?.words ?? en;
}

/** Everything that is said to a reader of `tag`. The promise rejects when a file cannot be loaded. */
export async function allWordsFor(tag: string): Promise<AllWords> {
  const words = await wordsFor(tag);
  return isAll(words) ? words : { ...words, ...(await import('./en-late.js')).lateEn };
}

/** Whether the words for what loads later are there as well. */
export const isAll = (words: Words): words is AllWords => 'panel' in words;

/** The words for what loads later, once it has loaded. */
export function lateOf(words: Words): LateWords {
  if (!isAll(words)) throw new Error(`The words in "${words.language}" for what loads later are not there yet.`);
  return words;
}
