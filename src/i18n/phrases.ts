/** Functions with which the phrases of several languages are composed. */

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

/** Joins the parts that are neither undefined nor empty. */
export function joinParts(parts: readonly (string | undefined)[], separator = ', '): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}

/** The year, the month (1 to 12) and the day (1 to 31) of a date `YYYY[-MM[-DD]]`; absent parts are undefined. */
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

/** Writes the first letter of a label small, for use within a sentence; abbreviations and names stay as they are. */
export function withinSentence(name: string): string {
  return /^\p{Lu}\p{Ll}+( \p{Ll}+)*$/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
