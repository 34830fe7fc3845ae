/**
 * The forms of Russian nouns and adjectives by their endings, and which form a name of the text has. Names of the news
 * are in no dictionary: what tells the nominative of "Карстанией" is that the article also has "Карстании".
 */
import { foldText } from '../../model/fold-text.js';
import { countryOf } from './countries.js';
import { kindOfWord } from './kind-words.js';
import { plainForm, type WordForms } from './word-forms.js';

type Gender = 'm' | 'f' | 'n' | 'plural';

/** The endings of one declension. */
interface Declension {
  readonly gender: Gender;
  readonly isAdjective: boolean;
  /** What the part before the ending must look like. */
  readonly stem: RegExp;
  /**
   * Nominative, genitive, dative, accusative, instrumental, prepositional; each may have several, and none where the
   * accusative is like the nominative.
   */
  readonly endings: readonly (readonly string[])[];
  /** How likely it is for a name, before anything is known of it. */
  readonly prior: number;
}

const NOMINATIVE = 0;
export const GENITIVE = 1;

const HARD = '[бвгдзклмнпрстфх]$';
const HUSHING = '[жшчщц]$';
const SOFT = '[бвдзлмнпрст]$';

/** A dash stands for no ending, an asterisk for no form of its own, a slash between two that are both in use. */
const DECLENSIONS: readonly Declension[] = (
  [
    ['m', HARD, '- а у а ом е', 0.2],
    ['m', HUSHING, '- а у а ем/ом е', 0.2],
    ['m', '(?:[оеё]в|[иы]н)$', '- а у а ым е', 0],
    ['m', SOFT, 'ь я ю я ем е', 0],
    ['m', '(?:[аёиоуюя]|(?<!и)е)$', 'й я ю я ем е/и', 0],
    ['f', HARD, 'а ы/и е у ой/ою е', 0.2],
    ['f', HUSHING, 'а и/ы е у ей/ею е', 0.2],
    ['f', '(?:[оеё]в|[иы]н)$', 'а ой ой у ой ой', 0],
    ['f', '[бвдзлмнпрстшжаеоу]$', 'я и е ю ей/ею е', 0],
    ['f', '[бвгдзклмнпрстфхц]$', 'ия ии ии ию ией/иею ии', 1],
    ['f', SOFT, 'ь и и * ью и', 0],
    ['n', '[бвгдзклмнпрстфх](?<![ое]г)$', 'о а у * ом е', -0.2],
    ['n', '[бвгдзклмнпрстфхц]$', 'ие ия ию * ием ии', -0.2],
    ['n', SOFT, 'ье ья ью * ьем ье', -0.2],
    ['plural', HARD, 'ы/и ов ам * ами ах', -0.3],
    ['plural', '[бвдзлмнпрст]$', 'и ей ям * ями ях', -0.3],
    ['plural', '[бвгдзклмнпрстфхц]$', 'ии ий иям * иями иях', -1.2],
    ['m', HARD, 'ый/ой ого ому ого ым ом', 0, 'adjective'],
    ['m', '[кгхжшчщ]$', 'ий/ой ого/его ому/ему ого/его им ом/ем', 0, 'adjective'],
    ['m', '[вднтс]$', 'ий его ему его им ем', -0.2, 'adjective'],
    ['f', '[бвгдзклмнпрстфхжш]$', 'ая ой ой ую ой/ою ой', -0.2, 'adjective'],
    ['f', HUSHING, 'ая ей ей ую ей/ею ей', -0.2, 'adjective'],
    ['f', '[вднтс]$', 'яя ей ей юю ей/ею ей', -0.2, 'adjective'],
    ['n', '[бвгдзклмнпрстфхжшчщц]$', 'ое/ее ого/его ому/ему * ым/им ом/ем', -0.2, 'adjective'],
    ['plural', '[бвгдзклмнпрстфхжшчщц]$', 'ые/ие ых/их ым/им * ыми/ими ых/их', -0.3, 'adjective'],
  ] as const
).map(([gender, stem, endings, prior, adjective]) => ({
  gender,
  isAdjective: adjective !== undefined,
  stem: new RegExp(stem),
  endings: endings.split(' ').map((each) => (each === '*' ? [] : each.replace('-', '').split('/'))),
  prior,
}));

/** What a word may be. */
export interface WordReading {
  readonly gender: Gender;
  /** The index of the case, 0 for the nominative. */
  readonly grammaticalCase: number;
  readonly isAdjective: boolean;
  /** The nominative, without capitals. */
  readonly lemma: string;
  readonly score: number;
}

/** Adjectives in -ский make surnames and the names of states; so does nothing else in -ск. */
const ADJECTIVE_STEM = /[сц]к$/;
/** Endings of other cases than the nominative. Few names end so in the nominative, as "Ибрагим" does. */
const OTHER_CASES = /(?:[оеыиая]м|[ая]х|[аяыи]ми|[ое]го|[ое]му)$/;
/** Endings of adjectives and of the plural, within which shorter endings stand that a noun could have. */
const LONG_ENDINGS = /(?:[аяыи]ми|[ое]го|[ое]му)$/;
const SHORTEST_STEM = 2;
const SHORTEST_COUNTRY = 4;

/** A word with all that it may be. */
interface ReadWord {
  readonly readings: readonly WordReading[];
  /** The likeliest reading by gender and case. */
  readonly best: ReadonlyMap<string, WordReading>;
  /** Whether other forms of it show that it changes. */
  readonly isChanging: boolean;
}

/** The words of articles, each read once. */
const read = new WeakMap<WordForms, Map<string, ReadWord>>();

/** All that a word may be, by its ending and by the other forms that the article has of it. */
export const readingsOf = (word: string, forms: WordForms): readonly WordReading[] => wordOf(word, forms).readings;

function wordOf(word: string, forms: WordForms): ReadWord {
  let known = read.get(forms);
  if (known === undefined) read.set(forms, (known = new Map()));
  const plain = plainForm(word);
  let found = known.get(plain);
  if (found === undefined) known.set(plain, (found = withBest(readWord(plain, forms))));
  return found;
}

const keyOf = (gender: Gender, grammaticalCase: number): string => `${gender} ${grammaticalCase}`;

function withBest(readings: readonly WordReading[]): ReadWord {
  const best = new Map<string, WordReading>();
  for (const reading of readings) {
    const key = keyOf(reading.gender, reading.grammaticalCase);
    if ((best.get(key)?.score ?? Number.NEGATIVE_INFINITY) < reading.score) best.set(key, reading);
  }
  return { readings, best, isChanging: readings.some(({ score }) => score >= CHANGING) };
}

function readWord(plain: string, forms: WordForms): WordReading[] {
  const readings: WordReading[] = [];
  for (const declension of DECLENSIONS) {
    declension.endings.forEach((endings, grammaticalCase) => {
      for (const ending of endings) {
        if (!plain.endsWith(ending)) continue;
        const stem = plain.slice(0, plain.length - ending.length);
        if (stem.length < SHORTEST_STEM || !declension.stem.test(stem)) continue;
        readings.push(readingOf(plain, stem, { declension, grammaticalCase, forms }));
        return;
      }
    });
  }
  return readings;
}

function readingOf(
  word: string,
  stem: string,
  {
    declension,
    grammaticalCase,
    forms,
  }: { readonly declension: Declension; readonly grammaticalCase: number; readonly forms: WordForms },
): WordReading {
  const { gender, isAdjective, endings, prior } = declension;
  const nominatives = endings[NOMINATIVE]!.map((ending) => stem + ending);
  const lemma =
    nominatives.find((each) => (grammaticalCase === NOMINATIVE ? each === word : forms.written.has(each))) ??
    nominatives.find((each) => !isAdjective || fitsSpelling(each)) ??
    nominatives[0]!;
  const seen = new Set(
    endings
      .flat()
      .map((ending) => stem + ending)
      .filter((form) => form === word || forms.written.has(form)),
  );
  let score = seen.size + prior;
  // That the article has this very form tells less than that it has the nominative beside it.
  if (lemma === word) score += OTHER_CASES.test(word) ? -0.6 : 0.8;
  else if (forms.written.has(lemma)) score += 1.5;
  if (grammaticalCase !== NOMINATIVE && !isAdjective && gender !== 'plural' && LONG_ENDINGS.test(word)) score -= 1.5;
  if (isAdjective && ADJECTIVE_STEM.test(stem)) score += 1;
  if (kindOfWord(foldText(lemma)) !== undefined) score += 1.5;
  if (lemma.length >= SHORTEST_COUNTRY && countryOf(lemma, ['ru']) !== undefined) score += 3;
  return { gender, grammaticalCase, isAdjective, lemma, score };
}

/** Russian writes "и" and never "ы" after к, г, х and hushing sounds, and "ее" after hushing ones. */
const fitsSpelling = (word: string): boolean =>
  !/[кгхжшчщ]ы/.test(word) && !/[жшчщц]ое$/.test(word) && !/[бвдзлмнпрстфцкгх]ее$/.test(word);

/** From this score on, other forms of a word show that it changes. */
const CHANGING = 2.5;

/** Words that do not change: abbreviations, Latin letters, numerals, and names that end in these vowels. */
export const isUnchanging = (word: string, forms: WordForms): boolean =>
  !/^\p{Lu}?[\p{Ll}-]+$/u.test(word) ||
  (/[оеуюэыи]$/.test(word) && !OBLIQUE.test(word) && !wordOf(word, forms).isChanging);

/** Endings of adjectives that are no end of a name. */
const OBLIQUE = /(?:[ое]го|[ое]му|[уюи]ю|[ыи]е|ии|[ыи]ми|ами|ями)$/;

/** How words agree as one name. */
export interface Agreement {
  readonly grammaticalCase: number;
  readonly score: number;
  /** The words in the nominative. */
  readonly base: readonly string[];
  /** Whether another reading that leads to another base is nearly as likely. */
  readonly isDoubtful: boolean;
}

const CASES = [0, 1, 2, 3, 4, 5];
const GENDERS: readonly Gender[] = ['m', 'f', 'n', 'plural'];
/** A name stands in the nominative more often than in any other case. */
const NOMINATIVE_BONUS = 0.6;
/** What a reading must be ahead of another one. */
const LEAD = 0.3;
/** A word that does not change says nothing. */
const UNCHANGING = 0.2;

/**
 * The likeliest case in which all words agree; null if they do not. Surnames of women that end in a consonant do not
 * change.
 *
 * @param only The cases that come into question.
 */
export function agreementOf(
  words: readonly string[],
  forms: WordForms,
  only: readonly number[] = CASES,
): Agreement | null {
  const found: { grammaticalCase: number; score: number; base: string[] }[] = [];
  for (const grammaticalCase of only) {
    for (const gender of GENDERS) {
      let score = grammaticalCase === NOMINATIVE ? NOMINATIVE_BONUS : 0;
      let changing = 0;
      const base: string[] = [];
      words.forEach((word, i) => {
        const { best: readings, isChanging } = wordOf(word, forms);
        const best = readings.get(keyOf(gender, grammaticalCase));
        const isSurname = i > 0 && gender === 'f' && !isChanging && /[бвгджзклмнпрстфхцчшщ]$/.test(word);
        if (best !== undefined) {
          changing += 1;
          score += best.score;
          base.push(inLettersOf(word, best.lemma, forms));
        } else if (isUnchanging(word, forms) || isSurname) {
          score += UNCHANGING;
          base.push(word);
        } else score = Number.NEGATIVE_INFINITY;
      });
      if (changing > 0 && Number.isFinite(score)) found.push({ grammaticalCase, score, base });
    }
  }
  const [best, ...others] = found.sort((a, b) => b.score - a.score);
  if (best === undefined) return null;
  const rival = others.find(({ base }) => base.join(' ') !== best.base.join(' '));
  return { ...best, isDoubtful: rival !== undefined && best.score - rival.score < LEAD };
}

/** A nominative with the capitals of the word in the text, or as the article has it. */
function inLettersOf(word: string, lemma: string, forms: WordForms): string {
  if (plainForm(word) === lemma) return word;
  const written = forms.written.get(lemma);
  const isCapital = /^\p{Lu}/u.test(word);
  if (written !== undefined && /^\p{Lu}/u.test(written) === isCapital && !/\p{Lu}\p{Lu}/u.test(written)) return written;
  // What stays of the word keeps its letters, "ё" among them.
  let same = 0;
  while (same < word.length && plainForm(word[same]!) === lemma[same]) same += 1;
  return word.slice(0, same) + lemma.slice(same);
}
