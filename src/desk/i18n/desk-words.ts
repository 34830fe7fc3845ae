/** The texts of the desk in all languages. They are loaded together, with the page. */
import type { Language } from '../../i18n/languages.js';
import { en } from './en.js';
import type { DeskWords } from './types.js';

export const DESK_WORDS: Readonly<Record<Language, DeskWords>> = { en, es: en, fr: en, pt: en, ru: en, ar: en, zh: en };
