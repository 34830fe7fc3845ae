/** The texts of the explorer in all languages. They are loaded together, with the page. */
import type { Language } from '../../i18n/languages.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import type { ExplorerWords } from './types.js';
import { zh } from './zh.js';

export const EXPLORER_WORDS: Readonly<Record<Language, ExplorerWords>> = { en, es, fr, pt, ru, ar, zh };
