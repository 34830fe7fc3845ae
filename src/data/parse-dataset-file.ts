/** Reads dataset files: JSON, and exported SVG files that include their dataset. No DOM is needed. */
import { DatasetError, type ErrorCode } from '../errors.js';
import { DATASET_MARK } from './embedded-text.js';
import { shorten } from './describe-value.js';
import { issueOfWhole, placedAt } from './issues.js';
import { jsonIssues } from './json-errors.js';
import { positionsIn, type TextPosition } from './json-positions.js';
import { parseDataset, parseDatasetText, parseJson, type Dataset } from './parse-dataset.js';
import { scanXml, XmlError, type XmlScan } from './scan-xml.js';

export { errorInFile } from './issues.js';
export { parseDataset } from './parse-dataset.js';

/** Whether a text begins as XML or a web page does; JSON never begins so. */
export function looksLikeXml(text: string): boolean {
  return /^\uFEFF?\s*</.test(text);
}

/**
 * Reads a dataset from the text of a file.
 *
 * @param text The JSON of a dataset, or an SVG that includes one.
 * @throws {DatasetError} as {@link datasetTextFromSvg} and {@link parseDatasetText} do.
 */
export function parseDatasetFile(text: string): Dataset {
  // Lines of the JSON within an SVG are not lines of the file.
  return looksLikeXml(text) ? parseDataset(parseJson(datasetTextFromSvg(text))) : parseDatasetText(text);
}

/**
 * Finds the text of the dataset in an SVG, also if another program has rewritten the file with other prefixes, with
 * CDATA, with character references, or with indentation.
 *
 * @param svg The text of an SVG file; it may begin with a byte order mark and a document type.
 * @returns JSON text, for {@link parseDatasetText}.
 * @throws {DatasetError} with the code `svg-without-dataset`, `svg-damaged`, or `dataset-is-html` for a web page.
 */
export function datasetTextFromSvg(svg: string): string {
  // A web page need not be XML. If it is, its root element shows that it is a web page.
  const { root, texts } = /^\uFEFF?\s*<(!doctype html|html|head|body)\b/i.test(svg)
    ? { root: 'html', texts: [] }
    : scan(svg);
  if (/^html$/i.test(root))
    throw failure(
      'dataset-is-html',
      'found a web page (HTML)',
      'JSON or SVG',
      'The URL probably leads to an error or log-in page; open it in a browser.',
    );
  if (root !== 'svg')
    throw failure(
      'svg-without-dataset',
      `found XML with the root element "${shorten(root)}"`,
      'JSON, or an SVG exported by diplomatic-graph',
      'Choose another file.',
    );
  const [first, ...others] = texts.map(clean);
  if (first === undefined)
    throw failure(
      'svg-without-dataset',
      'found an SVG that includes no dataset',
      'one that includes its dataset',
      'Export it again with the dataset, or open the dataset’s JSON file. ' +
        'Some programs drop the dataset when they save an SVG.',
    );
  if (others.some((text) => text !== first))
    throw failure(
      'svg-damaged',
      `found an SVG with ${texts.length} different datasets`,
      'one',
      'Open the original files instead.',
    );
  // The file has another encoding, but has been decoded as UTF-8.
  const encoding = /^\uFEFF?<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/.exec(svg)?.[1];
  if (encoding !== undefined && !/^utf-?8$/i.test(encoding) && first.includes('\uFFFD'))
    throw failure('svg-damaged', `found an SVG in the encoding "${shorten(encoding)}"`, 'UTF-8', 'Save it as UTF-8.');
  return first;
}

function scan(svg: string): XmlScan {
  try {
    return scanXml(svg, { name: 'metadata', attribute: 'data-dataset', value: DATASET_MARK });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const what = `found an SVG that cannot be read: ${shorten(error.message, 60)}`;
    throw failure('svg-damaged', what, 'a complete SVG file', REMEDY, {
      cause: error,
      position: positionsIn(svg)(error.at),
    });
  }
}

const REMEDY = 'Export the SVG again, or open the dataset’s JSON file.';

/** Restores JSON in which a program has replaced blanks by line breaks; JSON that is valid stays as it is. */
function clean(text: string): string {
  const json = text.trim();
  if (isJson(json)) return json;
  const joined = json.replace(/\s*[\t\r\n]\s*/g, ' ');
  if (isJson(joined)) return joined;
  const [fault] = jsonIssues(joined, 'it is damaged');
  const where = fault?.column === undefined ? '' : `, at character ${fault.column}`;
  throw failure('svg-damaged', `found a dataset in the SVG that is no longer valid JSON${where}`, 'JSON', REMEDY);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function failure(
  code: Extract<ErrorCode, `svg-${string}`> | 'dataset-is-html',
  what: string,
  expected: string,
  remedy: string,
  { cause, position }: { readonly cause?: unknown; readonly position?: TextPosition } = {},
): DatasetError {
  const issue = issueOfWhole({
    code: code === 'dataset-is-html' ? 'web-page' : code,
    found: what.replace(/^found /, ''),
    expected,
    remedy,
    what: `${what}, expected ${expected}`,
  });
  return new DatasetError(code, [position === undefined ? issue : placedAt(issue, position)], { cause });
}
