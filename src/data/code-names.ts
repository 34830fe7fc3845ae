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
