/** Folds texts for comparison in a search: without case, accents and variants of letters. */

/** Replacements for letters that Unicode does not decompose, and for variants that readers type in another way. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
  ة: 'ه',
  ى: 'ي',
  ـ: '',
};

/** A text in lower case, without marks, in compatibility form (NFKD): "Guaidó" and "GUAIDO" give the same. */
export function foldText(text: string): string {
  return text.replace(/[A-Z]+/g, (run) => run.toLowerCase()).replace(/\P{ASCII}/gu, foldLetter);
}

/** Folds one code point as {@link foldText} does. */
export function foldLetter(letter: string): string {
  if (letter < '\u0080') return letter.toLowerCase();
  let folded = '';
  for (const part of letter.normalize('NFKD').toLowerCase()) {
    if (!/\p{M}/u.test(part)) folded += Object.hasOwn(ALIKE, part) ? ALIKE[part]! : part;
  }
  return folded;
}
