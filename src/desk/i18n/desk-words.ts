/** The texts of the desk in all languages. They are loaded together, with the page. */
import type { Language } from '../../i18n/languages.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import type { DeskWords } from './types.js';
import { zh } from './zh.js';

export const DESK_WORDS: Readonly<Record<Language, DeskWords>> = { en, es, fr, pt, ru, ar, zh };
