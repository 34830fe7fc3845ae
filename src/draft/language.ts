/** Whether a text is English, by the commonest words of English and of other languages in Latin letters. */
import { wordSet } from './word-set.js';

const ENGLISH = wordSet(`
  the of and to in that is was for with on as by has have had be from at it not this an its his are said
`);
/** Common words of Spanish, French, Portuguese, Italian, German and Dutch that are no English words. */
const OTHERS = wordSet(
  `
  el que en y del una se es por con para et du est dans une au aux der und ist nicht von mit den dem ein eine zu
  il gli che di per della dei os não em um uma com na het een van niet op dat te voor met sur pour par qui pas
  sont die im auf más como su al ha è sono
`,
  'de la le lo da do',
);
/** So many words are looked at, from the start. */
const LOOKED_AT = 3000;

/** Whether a text is certainly not English; a few words alone do not tell. */
export function isOtherLanguage(paragraphs: readonly string[]): boolean {
  let words = 0;
  let english = 0;
  let others = 0;
  let letters = 0;
  let latin = 0;
  for (const paragraph of paragraphs) {
    for (const [word] of paragraph.slice(0, 20_000).matchAll(/\p{L}+/gu)) {
      words += 1;
      letters += word.length;
      if (/^\p{Script=Latin}+$/u.test(word)) latin += word.length;
      const small = word.toLowerCase();
      if (ENGLISH.has(small)) english += 1;
      else if (OTHERS.has(small) && small === word) others += 1;
    }
    if (words > LOOKED_AT) break;
  }
  return latin < letters / 2 || others > english + 1;
}
