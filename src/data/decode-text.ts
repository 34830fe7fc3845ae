/** Reads the bytes of a text file. What is not text in UTF-8 is told, so that no letter is lost in silence. */
import { DatasetError, type DatasetIssue } from '../errors.js';
import { issueOfWhole, placedAt } from './issues.js';
import { shorten } from './describe-value.js';

/** Files that are no text, by their first bytes. */
const SIGNATURES: readonly (readonly [bytes: string, name: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a Word document or another ZIP file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word document'],
  ['{\\rtf', 'a Rich Text document'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['\u001f\u008b', 'a compressed file (gzip)'],
];

/**
 * Reads a text in UTF-8, or in UTF-16 with a byte order mark, as some Windows programs save it.
 *
 * @throws {DatasetError} with the code `dataset-not-utf-8` for any other encoding, and for files that are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const [, kind] = SIGNATURES.find(([signature]) => start.startsWith(signature)) ?? [];
  if (kind !== undefined) throw notText(kind);
  if (start.startsWith('\u00ff\u00fe')) return new TextDecoder('utf-16le').decode(bytes);
  if (start.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes);
  if (/^(?:\0[^\0]|[^\0]\0){2}/.test(start)) throw notUtf8('UTF-16 without a byte order mark');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw inOtherEncoding(bytes);
  }
}

function notText(kind: string): DatasetError {
  const issue = issueOfWhole({
    code: 'not-text',
    what: `this is ${kind}, expected text`,
    found: kind,
    expected: 'text',
    remedy: 'Save or copy it as plain text in UTF-8.',
  });
  return new DatasetError('dataset-not-utf-8', [issue]);
}

function notUtf8(found: string, what = `the file is in ${found}`): DatasetError {
  return new DatasetError('dataset-not-utf-8', [notUtf8Issue(found, what)]);
}

function notUtf8Issue(found: string, what: string): DatasetIssue {
  return issueOfWhole({ code: 'not-utf-8', what, found, expected: 'UTF-8', remedy: 'Save the file as UTF-8.' });
}

/** The error for a file in Windows-1252, Latin-1 or a like encoding, with the first word that shows it. */
function inOtherEncoding(bytes: Uint8Array): DatasetError {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end === -1 ? bytes.length : end);
    const column = new TextDecoder('utf-8').decode(part).indexOf('\uFFFD') + 1;
    if (column > 0) {
      const latin = new TextDecoder('windows-1252').decode(part);
      const word = /[\p{L}\p{N}]*[\u0080-\uffff][\p{L}\p{N}]*/u.exec(latin)?.[0] ?? '';
      const what = `this is not UTF-8 (in Windows-1252 it reads "${shorten(word, 24)}")`;
      const issue = notUtf8Issue(`"${shorten(word, 24)}" in Windows-1252`, what);
      return new DatasetError('dataset-not-utf-8', [placedAt(issue, { line, column })]);
    }
    if (end === -1) break;
    start = end + 1;
  }
  return notUtf8('another encoding');
}
