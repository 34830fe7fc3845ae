/** Reads a file of the user: an article, a dataset, a package, a draft or a table. It is loaded with the first file. */
import { decodeText } from '../../data/decode-text.js';
import { parseJson, readDataset } from '../../data/parse-dataset.js';
import { DatasetError, type DatasetIssue } from '../../errors.js';
import { paragraphsOfFile } from '../../pages/article-file.js';
import { fromDataset, takeWhatIsSound } from '../core/from-dataset.js';
import { startHistory, type History } from '../core/history.js';
import { learnLanguage } from '../core/learn-language.js';
import { isDraftFile, readDraftFile } from '../files/draft-file.js';
import { datasetIn } from './dataset-in.js';
import type { CsvFault, CsvTable } from '../files/read-csv.js';
import { datasetInZip, isZip } from '../files/zip-files.js';
import type { FileWords } from '../i18n/file-types.js';

/** What is asked before a file is taken over. */
export type FileOffer =
  | {
      readonly kind: 'faulty';
      readonly history: History;
      readonly errors: readonly DatasetIssue[];
      readonly unfinished: number;
    }
  | { readonly kind: 'lost'; readonly history: History; readonly code: 'history' | 'steps'; readonly message: string }
  | { readonly kind: 'table'; readonly table: CsvTable; readonly name: string };

/** What a file holds. */
export type OpenedFile =
  | { readonly kind: 'article'; readonly text: string }
  | { readonly kind: 'draft'; readonly history: History }
  | { readonly kind: 'offer'; readonly offer: FileOffer }
  | { readonly kind: 'wrong'; readonly message: string };

/** Datasets and drafts are JSON, or an SVG that includes a dataset. */
const DATASET_FILE = /\.(json|svg)$/i;
const TABLE_FILE = /\.(csv|tsv)$/i;
/** The largest file that is read. */
const MOST_MEGABYTES = 50;
const MEGABYTE = 1_000_000;

export async function openFile(file: File, words: FileWords): Promise<OpenedFile> {
  const wrong = (message: string): OpenedFile => ({ kind: 'wrong', message: `${file.name}: ${message}` });
  if (file.size > MOST_MEGABYTES * MEGABYTE)
    return wrong(words.tooLarge(Math.ceil(file.size / MEGABYTE), MOST_MEGABYTES));
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return wrong(words.notReadable);
  }
  try {
    const opened = await contentsOf(bytes, file.name, words);
    return opened.kind === 'wrong' ? wrong(opened.message) : opened;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return wrong(error.message);
  }
}

async function contentsOf(bytes: Uint8Array, name: string, words: FileWords): Promise<OpenedFile> {
  if (isZip(bytes)) {
    const data = datasetInZip(bytes);
    if (data === 'foreign') return { kind: 'wrong', message: words.foreignZip };
    if (data === 'damaged') return { kind: 'wrong', message: words.damagedZip };
    return fromJson(parseJson(decodeText(data)), words);
  }
  if (TABLE_FILE.test(name)) {
    // The kinds of its actors are guessed in any language.
    const [{ readCsv }] = await Promise.all([import('../files/read-csv.js'), learnLanguage('')]);
    const table = readCsv(bytes);
    if ('fault' in table) return { kind: 'wrong', message: tableFault(table, words) };
    return { kind: 'offer', offer: { kind: 'table', table, name: name.replace(TABLE_FILE, '') } };
  }
  const text = decodeText(bytes);
  if (DATASET_FILE.test(name) || /^\s*[{<]\s*("|svg)/i.test(text)) return fromJson(datasetIn(text), words);
  return {
    kind: 'article',
    text: paragraphsOfFile(text)
      .map((paragraph) => paragraph.text)
      .join('\n\n'),
  };
}

function fromJson(value: unknown, words: FileWords): OpenedFile {
  if (isDraftFile(value)) return fromDraftFile(value, words);
  const { issues } = readDataset(value);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return { kind: 'draft', history: startHistory(fromDataset(value)) };
  const taken = takeWhatIsSound(value, issues);
  if (taken === null) return { kind: 'wrong', message: `${errors[0]!.message} ${words.nothingSound}` };
  const { draft, openEnds, leftOut } = taken;
  const history = startHistory(draft);
  return { kind: 'offer', offer: { kind: 'faulty', history, errors: leftOut, unfinished: openEnds.length } };
}

function fromDraftFile(file: Readonly<Record<string, unknown>>, words: FileWords): OpenedFile {
  const read = readDraftFile(file);
  if ('fault' in read)
    return { kind: 'wrong', message: read.fault === 'newer' ? words.newerDraft : words.damagedDraft(read.message) };
  if (read.lost === null) return { kind: 'draft', history: read.history };
  return { kind: 'offer', offer: { kind: 'lost', history: read.history, ...read.lost } };
}

function tableFault({ fault, found, limit }: CsvFault, words: FileWords): string {
  if (fault === 'empty') return words.csvEmpty;
  if (fault === 'one-column') return words.csvOneColumn;
  if (fault === 'too-many-rows') return words.csvTooMany(Number(found), limit);
  return words.csvNotText(String(found));
}
