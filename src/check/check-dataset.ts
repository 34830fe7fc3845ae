/**
 * Finds what is wrong with a dataset and what is probably a mistake: all that a reader of datasets refuses, and more
 * that only its author can decide.
 */
import { DatasetError, type DatasetIssue } from '../errors.js';
import { issueOf } from '../data/issues.js';
import { withPositions } from '../data/json-positions.js';
import { datasetTextFromSvg, looksLikeXml } from '../data/parse-dataset-file.js';
import { parseJson, readDataset, type Dataset } from '../data/parse-dataset.js';
import { quotesOf } from '../data/quotes.js';
import { checkCodes } from './check-codes.js';
import { checkDrafts } from './check-drafts.js';
import { repeatedKeys } from './check-keys.js';
import { checkLayout } from './check-layout.js';
import { checkLetters } from './check-letters.js';
import { checkRepeats } from './check-repeats.js';
import { checkStatements } from './check-statements.js';
import { checkText } from './check-text.js';
import { checkTimes } from './check-times.js';
import { checkUse } from './check-use.js';
import { checkViews } from './check-views.js';
import { readablePart, type ContentCheck } from './readable-dataset.js';

/** Options of {@link checkDataset}; all may be left out. */
export interface CheckOptions {
  /** The name or URL of the file, which each issue then has. */
  readonly file?: string | undefined;
  /** Texts of sources by the ids of the sources, in which all quotes are looked for. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
}

/** What a check has found. */
export interface CheckReport {
  /** The dataset; null if it cannot be used. It can be used in spite of errors that `parseDataset` does not know. */
  readonly dataset: Dataset | null;
  /** All errors and warnings, in the order of the lines of the file. */
  readonly issues: readonly DatasetIssue[];
  /** The number of quotes that were looked for; of those, how many are in their paragraph, and how many name none. */
  readonly quotes: { readonly sought: number; readonly inParagraph: number; readonly inText: number };
}

/** Checks of what can be read of a dataset, valid or not. */
const CONTENT_CHECKS: readonly ContentCheck[] = [
  checkDrafts,
  checkStatements,
  checkTimes,
  checkRepeats,
  checkUse,
  checkCodes,
  checkLetters,
];

/** Checks that need a valid dataset, since they derive a graph from it or lay it out. */
const GRAPH_CHECKS: readonly ((dataset: Dataset) => readonly DatasetIssue[] | Promise<readonly DatasetIssue[]>)[] = [
  checkViews,
  checkLayout,
];

const NO_QUOTES = { sought: 0, inParagraph: 0, inText: 0 } as const;

/**
 * Checks the text of a dataset file: JSON, or an SVG that includes a dataset. It never throws for what is wrong with a
 * dataset.
 */
export async function checkDataset(text: string, { file, texts = new Map() }: CheckOptions = {}): Promise<CheckReport> {
  const inFile = (issues: readonly DatasetIssue[]): DatasetIssue[] =>
    issues.map((issue) => (file === undefined ? issue : { ...issue, file }));
  try {
    const isSvg = looksLikeXml(text);
    const json = (isSvg ? datasetTextFromSvg(text) : text).replace(/^\uFEFF/, '');
    const { dataset, issues, quotes } = await checkJson(json, texts);
    // Lines of the JSON within an SVG are not lines of the file.
    return { dataset, issues: inFile(isSvg ? issues : withPositions(issues, json)), quotes };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return { dataset: null, issues: inFile(error.issues), quotes: NO_QUOTES };
  }
}

/** @throws {DatasetError} if the text is not JSON. */
async function checkJson(json: string, texts: ReadonlyMap<string, string>): Promise<CheckReport> {
  const value = parseJson(json);
  const { dataset, issues: read } = readDataset(value);
  const readable = readablePart(value, read);
  // An id with a mistake makes what it should refer to look as if it were not used.
  const checks = read.some(({ severity }) => severity === 'error')
    ? CONTENT_CHECKS.filter((check) => check !== checkUse)
    : CONTENT_CHECKS;
  const contents = checks.flatMap((check) => check(readable)).map((finding) => issueOf(finding, value));
  const reports = [...texts].map(([source, text]) => checkText(readable, source, text));
  const ofGraph = dataset === null ? [] : (await Promise.all(GRAPH_CHECKS.map(async (check) => check(dataset)))).flat();
  return {
    dataset: dataset === null ? null : Object.defineProperty(dataset, 'warnings', { value: read, enumerable: false }),
    issues: [
      ...read,
      ...repeatedKeys(json, value),
      ...contents,
      ...reports.flatMap(({ issues }) => issues),
      ...ofGraph,
    ],
    quotes: {
      sought: quotesOf(readable).filter(({ source }) => texts.has(source)).length,
      inParagraph: reports.reduce((sum, { inParagraph }) => sum + inParagraph, 0),
      inText: reports.reduce((sum, { inText }) => sum + inText, 0),
    },
  };
}

/** The ids of the sources of a dataset file, and whether each is an article; null if the file is not JSON. */
export function sourcesIn(text: string): { readonly id: string; readonly isArticle: boolean }[] | null {
  try {
    const json = looksLikeXml(text) ? datasetTextFromSvg(text) : text.replace(/^\uFEFF/, '');
    const { sources = [] } = readablePart(JSON.parse(json), []);
    return sources.flatMap(({ id, kind }) => (typeof id === 'string' ? [{ id, isArticle: kind === 'article' }] : []));
  } catch (error) {
    if (error instanceof DatasetError || error instanceof SyntaxError) return null;
    throw error;
  }
}
