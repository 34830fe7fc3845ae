/** Names of languages and countries, and the codes that they stand for. The table is that of the machine. */

/** The name of a code in a language, English by default; undefined for a code that is not known. */
export function nameOfCode(type: 'language' | 'region', code: string, locale = 'en'): string | undefined {
  try {
    return new Intl.DisplayNames(locale, { type, fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
}

/** The code of two letters that has a name in English; that of a language also in the language itself. */
export function codeNamed(type: 'language' | 'region', name: string): string | undefined {
  const wanted = name.trim().toLowerCase();
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const codes = (type === 'region' ? pairs.map((pair) => pair.toUpperCase()) : pairs).filter(
    (code) => nameOfCode(type, code) !== undefined,
  );
  return (
    codes.find((code) => nameOfCode(type, code)?.toLowerCase() === wanted) ??
    (type === 'language' ? codes.find((code) => nameOfCode(type, code, code)?.toLowerCase() === wanted) : undefined)
  );
}

/** Whether a text is a BCP 47 tag. Of languages with three letters, the table of the machine is not complete. */
export function isLanguageTag(tag: string): boolean {
  if (/^x-[a-z\d-]+$/i.test(tag)) return true;
  try {
    const { language } = new Intl.Locale(tag);
    return language.length === 3 || nameOfCode('language', language) !== undefined;
  } catch {
    return false;
  }
}

/** The tag for the name of a language, in English or in that language; or for the code of a country. */
export function languageNamed(name: string): string | undefined {
  const underscored = name.replaceAll('_', '-');
  if (underscored !== name && isLanguageTag(underscored)) return underscored;
  const code = codeNamed('language', name);
  const country = name.trim().toUpperCase();
  if (code !== undefined || !/^[A-Z]{2}$/.test(country) || nameOfCode('region', country) === undefined) return code;
  return new Intl.Locale(`und-${country}`).maximize().language;
}
