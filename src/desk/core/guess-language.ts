/** Guesses the language of an article by its script, and by its small words where several languages share a script. */
import { foldText } from '../../model/fold-text.js';
import { functionWords } from './name-words.js';

/** So much of a text is looked at, UTF-16 units. */
const LOOKED_AT = 20_000;
/** So many small words of its language a text has at least, and they make up this share of its words. */
const FEWEST = 5;
const LEAST_SHARE = 0.15;
/** So many times those of any other language. */
const LEAD = 1.3;

const SCRIPTS: readonly (readonly [RegExp, (text: string) => string | undefined])[] = [
  [/\p{Script=Latin}/gu, bySmallWords],
  [/\p{Script=Cyrillic}/gu, cyrillic],
  [/\p{Script=Arabic}/gu, arabic],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    (text) => (/\p{Script=Hiragana}/u.test(text) ? 'ja' : 'zh'),
  ],
  [/\p{Script=Hangul}/gu, () => 'ko'],
  [/\p{Script=Greek}/gu, () => 'el'],
  [/\p{Script=Hebrew}/gu, () => 'he'],
];

/**
 * The language of a text as a BCP 47 tag; undefined if nothing tells it.
 *
 * Of languages with Latin letters, only those are known whose small words are: `learnLanguage` loads them.
 */
export function guessLanguage(text: string): string | undefined {
  const start = text.slice(0, LOOKED_AT);
  let most = 0;
  let guess: ((text: string) => string | undefined) | undefined;
  for (const [letters, tell] of SCRIPTS) {
    const count = start.match(letters)?.length ?? 0;
    if (count > most) [most, guess] = [count, tell];
  }
  return guess?.(start);
}

/** Letters that Russian has not, or that the others have not. */
function cyrillic(text: string): string {
  if (/ў/i.test(text)) return 'be';
  if (/[іїєґ]/i.test(text)) return 'uk';
  if (/[ђјљњћџ]/i.test(text)) return 'sr';
  return /[ыэ]/i.test(text) ? 'ru' : 'bg';
}

function arabic(text: string): string {
  if (/[ٹڈڑے]/.test(text)) return 'ur';
  return /[پچژگ]/.test(text) ? 'fa' : 'ar';
}

function bySmallWords(text: string): string | undefined {
  const words = foldText(text).match(/\p{L}+/gu) ?? [];
  const counts = [...functionWords()]
    .map(([language, small]) => [language, words.filter((word) => small.has(word)).length] as const)
    .sort((a, b) => b[1] - a[1]);
  const [best, second] = counts;
  if (best === undefined || best[1] < FEWEST || best[1] < words.length * LEAST_SHARE) return undefined;
  return best[1] > (second?.[1] ?? 0) * LEAD ? best[0] : undefined;
}
