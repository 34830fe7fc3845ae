/** Whether a text is English, by its commonest words. */

const ENGLISH = new Set(
  'the of and to in that is was for with on as by has have are be from at it not this his an'.split(' '),
);
/** Words that other languages share with English, and use as often. */
const FEWEST_WORDS = 12;
/** At least this share of the words of an English text are among the commonest. */
const LEAST_SHARE = 0.16;
/** So many words are looked at, from the start. */
const LOOKED_AT = 3000;

/** Whether a text is certainly not English; a few words alone do not tell. */
export function isOtherLanguage(paragraphs: readonly string[]): boolean {
  let words = 0;
  let common = 0;
  let letters = 0;
  let latin = 0;
  for (const paragraph of paragraphs) {
    for (const [word] of paragraph.slice(0, 20_000).matchAll(/\p{L}+/gu)) {
      words += 1;
      letters += word.length;
      if (/^\p{Script=Latin}+$/u.test(word)) latin += word.length;
      if (ENGLISH.has(word.toLowerCase())) common += 1;
    }
    if (words > LOOKED_AT) break;
  }
  if (letters > 0 && latin < letters / 2) return true;
  return words >= FEWEST_WORDS && common < words * LEAST_SHARE * (words < 40 ? 0.5 : 1);
}
