/** Letters as a search compares them: without case, accents and the many shapes of one letter. */

/** Letters that Unicode does not take apart, and those that readers do not tell apart when they type. */
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

/** `text` in lower case, without marks, in its compatibility form: "Guaidó" and "GUAIDO" are one. */
export function foldText(text: string): string {
  return text.replace(/[A-Z]+/g, (run) => run.toLowerCase()).replace(/\P{ASCII}/gu, foldLetter);
}

/** {@link foldText} of one code point. */
export function foldLetter(letter: string): string {
  if (letter < '\u0080') return letter.toLowerCase();
  let folded = '';
  for (const part of letter.normalize('NFKD').toLowerCase()) {
    if (!/\p{M}/u.test(part)) folded += Object.hasOwn(ALIKE, part) ? ALIKE[part]! : part;
  }
  return folded;
}
