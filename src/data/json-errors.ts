/**
 * Explains why a text is not JSON (RFC 8259). The messages of JavaScript engines differ and do not always name the
 * line. The parser finds the places; what stands around them tells what the author probably did.
 */
import { parseTree, type ParseError } from 'jsonc-parser';
import type { DatasetIssue, JsonIssueCode } from '../errors.js';
import { shorten } from './describe-value.js';
import { issueOfWhole, placedAt } from './issues.js';
import { positionsIn } from './json-positions.js';

/**
 * Errors of jsonc-parser: `ParseErrorCode`, a const enum, which cannot be imported where each file is compiled alone.
 */
const COLON_EXPECTED = 5;
const COMMA_EXPECTED = 6;
const END_EXPECTED = 9;
const COMMENT = 10;
const UNFINISHED_COMMENT = 11;
const UNFINISHED_STRING = 12;
const WRONG_UNICODE_ESCAPE = 14;
const WRONG_CHARACTER = 16;

/** What is wrong at an offset. */
interface Fault {
  readonly code: JsonIssueCode;
  readonly offset: number;
  /** A sentence without its full stop. */
  readonly what: string;
  readonly remedy: string;
  /** What belongs there. */
  readonly write?: string;
}

/** Faults after which the parser goes on as the author meant, so that the next fault is one, too. */
const RECOVERABLE: ReadonlySet<JsonIssueCode> = new Set(['comment', 'extra-comma', 'missing-comma']);
/** The greatest number of faults that are listed. */
const MOST = 20;

const CURLY = /^[“”„‟«»]/;
const APOSTROPHE = /^['‘’`´]/;
const WORD = /^[\p{L}_$][\p{L}\p{N}_$-]*/u;

/**
 * All faults of a text that is no JSON, as far as they can be told apart; at least one.
 *
 * @param cause The error of `JSON.parse`.
 */
export function jsonIssues(text: string, cause: unknown): DatasetIssue[] {
  const faults: Fault[] = [];
  for (const error of errorsOf(text)) {
    const last = faults.at(-1);
    // The parser takes what follows a # for more of the file.
    if (last !== undefined && (faults.length === MOST || !RECOVERABLE.has(last.code) || text[last.offset] === '#'))
      break;
    const fault = faultAt(text, error);
    // The parser reports some faults twice.
    if (last === undefined || fault.offset > last.offset) faults.push(fault);
  }
  if (faults.length === 0) {
    const reason = shorten(cause instanceof Error ? cause.message : String(cause), 80);
    return [
      issueOfWhole({
        code: 'syntax',
        what: `this is not valid JSON: ${reason}`,
        found: 'no JSON',
        expected: 'JSON',
        remedy: 'Look for a missing or extra bracket, comma or quotation mark.',
      }),
    ];
  }
  const positionOf = positionsIn(text);
  return faults.map(({ code, offset, what, remedy, write }) =>
    placedAt(
      issueOfWhole({
        code,
        what,
        found: text.slice(offset, offset + 20).trim() === '' ? 'nothing' : shorten(text.slice(offset, offset + 20)),
        expected: 'JSON',
        remedy,
        ...(write === undefined ? {} : { suggestion: write }),
      }),
      positionOf(offset),
    ),
  );
}

/** An error of the parser: its number, and the characters that it takes for wrong. */
type NumberedError = Pick<ParseError, 'offset' | 'length'> & { readonly error: number };

function errorsOf(text: string): NumberedError[] {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    // The parser calls itself for each level.
    if (!(error instanceof RangeError)) throw error;
  }
  return errors;
}

function faultAt(text: string, { error, offset, length }: NumberedError): Fault {
  const rest = text.slice(offset);
  /** The end of what stands before the fault. */
  const end = text.slice(0, offset).trimEnd().length;
  const before = text[end - 1] ?? '';
  const here = rest[0] ?? '';
  if (error === COMMENT || error === UNFINISHED_COMMENT || here === '#')
    return { code: 'comment', offset, what: 'JSON does not allow comments', remedy: 'Delete this one.' };
  if (error === UNFINISHED_STRING) {
    const curly = /[“”„‟](?=\s*[,:}\]]|\s*$)/m.exec(text.slice(offset, offset + length));
    if (curly !== null) return wrongMark(offset + curly.index, curly[0]);
    return {
      code: 'unclosed-text',
      offset,
      what: 'this text has no closing quotation mark on its line',
      remedy: 'Close it with ". A line break in a text is written \\n.',
    };
  }
  if (error >= WRONG_UNICODE_ESCAPE && error <= WRONG_CHARACTER) return inText(text, error, offset, length);
  if (before === ',' && /[\]},]/.test(here)) return extraComma(end - 1);
  if (rest === '') return unclosed(text);
  if (before === '"' && end === offset && WORD.test(rest)) {
    const start = text.lastIndexOf('"', end - 2) + 1;
    const curly = /[“”„‟]\s*[,:}\]]/.exec(text.slice(start, end));
    if (curly !== null) return wrongMark(start + curly.index, curly[0][0]!);
    return {
      code: 'quotation-mark-in-text',
      offset: end - 1,
      what: 'this quotation mark ends the text, but more text follows',
      remedy: 'Write \\" for each quotation mark within a text.',
      write: '\\"',
    };
  }
  const number = /-?\d[\w.+-]*$/.exec(text.slice(0, offset) + (WORD.exec(rest) ?? /^\d+/.exec(rest) ?? [''])[0])?.[0];
  if (number !== undefined && end === offset && /\d/.test(before))
    return wrongNumber(number, text.slice(0, offset).search(/[\w.+-]+$/));
  if (error === END_EXPECTED || (offset > 0 && end > 0 && openBrackets(text.slice(0, offset)).length === 0))
    return afterEnd(offset, here);
  if (/[\]}]/.test(here) || (here === '{' && error !== COMMA_EXPECTED)) return mismatch(text, offset, here, before);
  if (error === COMMA_EXPECTED && here === ':') return mismatch(text, text.lastIndexOf('"', end - 2), '"', before);
  if (error === COMMA_EXPECTED)
    return { code: 'missing-comma', offset: end, what: 'a comma is missing here', remedy: 'Add it.', write: ',' };
  if (error === COLON_EXPECTED || here === '=')
    return {
      code: 'missing-colon',
      offset: end,
      what: 'a colon is missing after this key',
      remedy: 'Add it.',
      write: ':',
    };
  return wrongToken(rest, offset, before);
}

/** What should be a value or a key, and is none. */
function wrongToken(rest: string, offset: number, before: string): Fault {
  const sign = rest[0]!;
  if (CURLY.test(sign) || APOSTROPHE.test(sign)) {
    return wrongMark(offset, sign);
  }
  const word = WORD.exec(rest)?.[0];
  if (word !== undefined && /^\s*:/.test(rest.slice(word.length)) && before !== ':')
    return {
      code: 'key-without-quotation-marks',
      offset,
      what: `the key ${shorten(word)} has no quotation marks`,
      remedy: `Write "${shorten(word)}".`,
      write: JSON.stringify(word),
    };
  if (word !== undefined) return wrongWord(word, offset);
  const number = /^[+-]?[\d.][\d.eE_+-]*/.exec(rest)?.[0];
  if (number !== undefined) return wrongNumber(number, offset);
  const wanted = before === '{' || before === ',' ? 'a key or a value' : 'a value';
  if (sign === ':' || sign === ',')
    return { code: 'missing-value', offset, what: `${wanted} is missing before this "${sign}"`, remedy: 'Add it.' };
  const name = /[\s\p{C}\p{Z}]/u.test(sign)
    ? `the invisible character U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    : shorten(String.fromCodePoint(rest.codePointAt(0)!));
  return {
    code: 'wrong-character',
    offset,
    what: `found ${name}, expected ${wanted}`,
    remedy: sign === '…' ? 'Replace the … with your own data.' : 'Delete it.',
  };
}

function wrongMark(offset: number, sign: string): Fault {
  const kind = CURLY.test(sign) ? 'curly' : 'single';
  return {
    code: 'wrong-quotation-marks',
    offset,
    what: `found ${sign}, expected "`,
    remedy: `JSON does not allow ${kind} quotation marks. Write " around keys and text.`,
    write: '"',
  };
}

function wrongNumber(number: string, offset: number): Fault {
  const meant = Number(number.replaceAll('_', ''));
  const known = Number.isFinite(meant);
  return {
    code: 'wrong-number',
    offset,
    what: `${shorten(number)} is not a number in JSON`,
    remedy: known ? `Write ${meant}.` : 'Write it as 1 or 1.5, or as text in quotation marks.',
    ...(known ? { write: String(meant) } : {}),
  };
}

/** Words of other languages for those of JSON; a dataset has no null. */
const WORDS: Readonly<Record<string, string>> = { true: 'true', false: 'false' };

function wrongWord(word: string, offset: number): Fault {
  const known = Object.hasOwn(WORDS, word.toLowerCase()) ? WORDS[word.toLowerCase()] : undefined;
  const write = known ?? JSON.stringify(word);
  if (/^(?:NaN|Infinity|undefined|None|NULL|Null|nil)$/.test(word)) {
    const remedy = 'Write a value, or delete the key.';
    return { code: 'text-without-quotation-marks', offset, what: `${word} is not a value in JSON`, remedy };
  }
  return {
    code: 'text-without-quotation-marks',
    offset,
    what: `${shorten(word)} is not a value in JSON`,
    remedy: known === undefined ? `Put text in quotation marks: "${shorten(word, 20)}".` : `Write ${known}.`,
    ...(word.length > 40 ? {} : { write }),
  };
}

/** What is wrong within a text: an escape, or a character that has to be escaped. */
function inText(text: string, error: number, offset: number, length: number): Fault {
  const inner = text.slice(offset, offset + length);
  if (error === WRONG_CHARACTER) {
    const at = offset + Math.max(0, inner.search(/\p{Cc}/u));
    const isTab = text[at] === '\t';
    return {
      code: 'wrong-character',
      offset: at,
      what: isTab ? 'found a tab within a text' : 'found a control character within a text',
      remedy: isTab ? 'Write \\t, or a space.' : 'Delete it.',
      write: isTab ? '\\t' : '',
    };
  }
  const wrong = [...inner.matchAll(/\\(u[\da-fA-F]{4}|[^])/g)].find(
    ([, escape]) => !/^(?:["\\/bfnrt]|u.{4})$/.test(escape!),
  );
  return {
    code: 'wrong-escape',
    offset: offset + (wrong?.index ?? 0),
    what: `\\${shorten(wrong?.[1] ?? '')} is not a valid escape in JSON`,
    remedy: 'Write \\\\ for a backslash.',
    write: '\\\\',
  };
}

function extraComma(offset: number): Fault {
  return { code: 'extra-comma', offset, what: 'extra comma: nothing follows it', remedy: 'Delete it.', write: '' };
}

function afterEnd(offset: number, sign: string): Fault {
  return /[\]}]/.test(sign)
    ? {
        code: 'extra-bracket',
        offset,
        what: `this "${sign}" has no matching opening bracket`,
        remedy: 'Delete it.',
        write: '',
      }
    : {
        code: 'text-after-end',
        offset,
        what: 'there is more text after the end of the dataset',
        remedy: 'Delete the rest, or the closing bracket above it.',
      };
}

/** A bracket that is still open where the text ends. */
function unclosed(text: string): Fault {
  const open = openBrackets(text).at(-1);
  if (open === undefined)
    return { code: 'missing-value', offset: text.length, what: 'the file ends before its value', remedy: 'Add it.' };
  const sign = text[open]!;
  return {
    code: 'unclosed-bracket',
    offset: open,
    what: `this "${sign}" is never closed: the file ends before its "${closing(sign)}"`,
    remedy: 'Add it, or download the complete file again.',
  };
}

/** A bracket where another bracket, a key or a value should stand. */
function mismatch(text: string, offset: number, here: string, before: string): Fault {
  const open = openBrackets(text.slice(0, offset)).at(-1);
  if (open === undefined || before === ':')
    return { code: 'missing-value', offset, what: `a value is missing before this "${here}"`, remedy: 'Add it.' };
  const sign = text[open]!;
  if (here !== '{' && here === closing(sign))
    return { code: 'missing-value', offset, what: `a value is missing before this "${here}"`, remedy: 'Add it.' };
  const { line } = positionsIn(text)(open);
  return {
    code: 'unclosed-bracket',
    offset,
    what: `the "${sign}" on line ${line} is not closed before this ${here === '"' ? 'key' : `"${here}"`}`,
    remedy: `Add "${closing(sign)}".`,
  };
}

function closing(bracket: string): string {
  return bracket === '{' ? '}' : ']';
}

/** The offsets of the brackets that are open at the end of a text, outermost first. */
function openBrackets(text: string): number[] {
  const open: number[] = [];
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|[{}[\]]/g)) {
    if (token === '{' || token === '[') open.push(index);
    else if (token === '}' || token === ']') open.pop();
  }
  return open;
}
