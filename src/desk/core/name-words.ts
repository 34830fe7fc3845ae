/**
 * Words that stand before, within and beside names, folded as `foldText` does; they help to tell names from other
 * words.
 */
import { foldText } from '../../model/fold-text.js';

/** The words of a list that is written as a text, folded. */
const set = (words: string): ReadonlySet<string> => new Set(foldText(words).split(/\s+/));

/**
 * Words that are no part of a name at its beginning, and that end a phrase: articles, prepositions, pronouns,
 * auxiliaries. By language; those of others than English come with `learnNameWords`.
 */
const FUNCTION_WORDS = new Map<string, ReadonlySet<string>>([
  [
    'en',
    set(`a an the this that these those and or but nor so yet if when while whilst as because since although though
      unless until before after where who whom whose which what why how in on at by to of for from with without
      within into onto over under about against between among amid during through across toward towards despite per
      via than he she it they we you i him her them us his its their our my your there here not no is are was were
      be been being am has have had having do does did will would shall should can could may might must said says
      say also still even just only already however meanwhile moreover furthermore instead then now later earlier
      yesterday today tomorrow many most some any all each every both either neither several few other another such
      more less much one two three four five six seven eight nine ten last next according earlier nearly almost up
      out off down again once twice`),
  ],
]);

/** Words of offices and forms of address that stand before the name of a person. */
const TITLES = new Set(
  set(`mr mrs ms miss dr prof sir dame lord lady president vice prime minister premier chancellor secretary general
    gen colonel col captain capt major maj admiral marshal lieutenant lt commander sergeant sgt king queen prince
    princess emir sultan sheikh ayatollah pope cardinal ambassador envoy senator sen representative rep governor
    gov mayor speaker chief chairman chairwoman leader judge justice spokesman spokeswoman spokesperson foreign
    deputy former acting interim opposition`),
);

/** Days and months, which English and German write with a capital. */
const DATES = new Set(
  set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december`),
);

/** Small words between the capitals of one name. Words for "and" are none of them: they join two names. */
const WITHIN_NAMES = set(`of de del la las los el du des d l le les da do dos das di della van von der den ter bin ibn
  ben abu al zu zum zur fur фон дер ван де ла бен ибн`);

/** "ru" for "ru-RU"; empty for no language. */
export const languageOnly = (language: string | undefined): string => language?.toLowerCase().split(/[-_]/)[0] ?? '';

/** Adds the words of other languages. */
export function learnNameWords(words: {
  readonly functionWords: Readonly<Record<string, string>>;
  readonly titles: string;
  readonly dates: string;
}): void {
  for (const [language, text] of Object.entries(words.functionWords)) FUNCTION_WORDS.set(language, set(text));
  for (const title of set(words.titles)) TITLES.add(title);
  for (const date of set(words.dates)) DATES.add(date);
}

/** Whether a folded word is a function word of a language; of any language if the language is not known. */
export function isFunctionWord(word: string, language?: string): boolean {
  const words = FUNCTION_WORDS.get(languageOnly(language));
  if (words !== undefined) return words.has(word);
  return [...FUNCTION_WORDS.values()].some((each) => each.has(word));
}

/** The function words of each language that is known, folded. */
export const functionWords = (): ReadonlyMap<string, ReadonlySet<string>> => FUNCTION_WORDS;

export const isTitle = (word: string): boolean => TITLES.has(word);
export const isDayOrMonth = (word: string): boolean => DATES.has(word);
export const isWithinNames = (word: string): boolean => WITHIN_NAMES.has(word);
/** Whether every noun of a language has a capital. */
export const hasCapitalNouns = (language: string | undefined): boolean => languageOnly(language) === 'de';
