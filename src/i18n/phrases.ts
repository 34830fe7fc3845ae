/** What the phrases of several languages are made with. */

/** The forms of one phrase; `#` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * Picks the form that belongs to a number by the rules of a language (Unicode CLDR, by
 * `Intl.PluralRules`). For whole numbers those are the same on every machine.
 *
 * @param language BCP 47 tag.
 */
export function pluralIn(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', String(count));
}

/** The parts that are there, one after another. */
export function joinParts(parts: readonly (string | undefined)[], separator = ', '): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}

/** Year, month (1 to 12) and day of `YYYY[-MM[-DD]]`; absent parts are undefined. */
export function partsOfDate(date: string): {
  readonly year: string;
  readonly month: number | undefined;
  readonly day: number | undefined;
} {
  const [year = '', month, day] = date.split('-');
  return {
    year,
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

/** A name that only begins like a sentence goes on in small letters within one; abbreviations and names stay. */
export function withinSentence(name: string): string {
  return /^\p{Lu}\p{Ll}+( \p{Ll}+)*$/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
