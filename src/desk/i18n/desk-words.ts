/** The texts of the desk in all languages. They are loaded together, with the page. */
import type { Language } from '../../i18n/languages.js';
import { en } from './en.js';
import { enFiles } from './en-files.js';
import type { CodingWords, DeskWords } from './types.js';

/** The texts about files are in English until they are translated. */
const withFiles = (words: CodingWords): DeskWords => ({ ...words, ...enFiles });

const english = withFiles(en);

export const DESK_WORDS: Readonly<Record<Language, DeskWords>> = {
  en: english,
  es: english,
  fr: english,
  pt: english,
  ru: english,
  ar: english,
  zh: english,
};
