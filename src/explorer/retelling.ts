/** Makes the paragraphs of the article pane from the summaries, or from the claims and quotes, of a dataset. */
import type { Dataset } from '../data/parse-dataset.js';
import type { Quote } from '../data/schema.js';
import { languageOf, type Language } from '../i18n/languages.js';
import { quotedBy } from '../i18n/quotation-marks.js';
import type { Paragraph } from '../pages/article-file.js';

/** The retelling of one source. */
export interface Retelling {
  readonly title: string;
  /** A BCP 47 tag. */
  readonly language: string | undefined;
  /** Whether the paragraphs are the summary in the dataset; otherwise they are claims and quotes. */
  readonly isSummary: boolean;
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Retells the sources of a dataset by their summaries. For a source without a summary, the claims from it are listed
 * with their quotes, in the order of its paragraphs. Rows of a table that quote nothing are no text to be read: a table
 * of events would be thousands of them.
 */
export function retell(dataset: Dataset): Retelling[] {
  return dataset.sources.map(({ id, kind, title = id, language = dataset.language, summary }) => ({
    title,
    language,
    isSummary: summary !== undefined,
    paragraphs:
      summary?.map(({ paragraph, text }) => ({ number: paragraph, text })) ??
      fromClaims(
        claimsOf(dataset, id).filter(({ quote }) => kind === 'article' || quote !== undefined),
        languageOf(language ?? 'en'),
      ),
  }));
}

interface Claim {
  readonly claim?: string | undefined;
  readonly quote?: Quote | undefined;
}

function claimsOf({ statements, actors }: Dataset, id: string): Claim[] {
  const ties = actors.flatMap(({ name, affiliations = [] }) =>
    affiliations.map((tie) => ({ ...tie, claim: tie.role === undefined ? name : `${name} (${tie.role})` })),
  );
  return [...statements, ...ties].filter(({ source }) => source === id);
}

/** The punctuation of sentences made of a claim and its quote. The marks are those of `quotedBy`. */
interface Punctuation {
  readonly colon: string;
  readonly stop: string;
  readonly marks: Iterable<string>;
}

const ENGLISH: Punctuation = { colon: ': ', stop: '.', marks: '“”‘’' };
const PUNCTUATION: Readonly<Partial<Record<Language, Punctuation>>> = {
  fr: { colon: '\u00a0: ', stop: '.', marks: ['«\u00a0', '\u00a0»', '“', '”'] },
  ru: { colon: ': ', stop: '.', marks: '«»„“' },
  ar: { colon: ': ', stop: '.', marks: '«»“”' },
  zh: { colon: '：', stop: '。', marks: '“”‘’' },
};

/** A claim with its quote as a sentence. A claim that is a question or an exclamation is a sentence of its own. */
function sentenceOf(claim: string, quote: string, { colon, stop, marks }: Punctuation): string {
  const text = claim.replace(/[.。]$/u, '');
  const isComplete = /[!?…؟！？]$/u.test(text);
  if (quote === '') return text === '' || isComplete ? text : `${text}${stop}`;
  const cited = `${quotedBy(marks, quote)}${stop}`;
  if (text === '') return cited;
  return isComplete ? `${text} ${cited}` : `${text}${colon}${cited}`;
}

/**
 * One paragraph for each paragraph of the source. Claims without a paragraph come last. A quote that is part of a
 * longer quote is not repeated.
 */
function fromClaims(claims: readonly Claim[], language: Language): Paragraph[] {
  const punctuation = PUNCTUATION[language] ?? ENGLISH;
  const numbers = [...new Set(claims.map(({ quote }) => quote?.paragraph ?? Infinity))].sort((a, b) => a - b);
  return numbers
    .map((number) => {
      const inParagraph = claims.filter(({ quote }) => (quote?.paragraph ?? Infinity) === number);
      const quotes = inParagraph.map(({ quote }) => quote?.exact ?? '');
      const sentences = inParagraph.map(({ claim = '' }, i) => {
        const quote = quotes[i]!;
        const isRepeated = quotes.some(
          (other, k) => k !== i && other.includes(quote) && (other.length > quote.length || k < i),
        );
        return sentenceOf(claim.trim(), isRepeated ? '' : quote, punctuation);
      });
      return { number: number === Infinity ? null : number, text: sentences.filter((text) => text !== '').join(' ') };
    })
    .filter(({ text }) => text !== '');
}
