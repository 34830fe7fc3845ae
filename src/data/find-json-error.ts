/**
 * Finds the place where a text stops being JSON (RFC 8259). The messages of JavaScript engines differ and do not
 * always name the line, which authors need.
 */

const SIGN = /([{}[\],:])/u;
const STRING = /("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")/u;
const LITERAL = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/u;
/** Matches white space, then a sign, a string or a literal. */
const TOKEN = new RegExp(`[ \\t\\n\\r]*(?:${SIGN.source}|${STRING.source}|${LITERAL.source})`, 'uy');

/** The tokens that may come next. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

/** The place of an error: line and column, both counted from 1, and what was expected there. */
export interface JsonError {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
  /** True if the text ends where something else was expected. */
  readonly atEnd: boolean;
}

/** Finds the first error in a text that should be JSON; null if there is none. */
export function findJsonError(text: string): JsonError | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    const start = at + (/[ \t\n\r]*/y.exec(text.slice(at))?.[0].length ?? 0);
    if (start === text.length)
      return open.length === 0 && expected === ', or end' ? null : place(text, start, words(expected, open));
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const [, sign, string, literal] = match ?? [];
    const next: Expected | undefined = match === null ? undefined : step(expected, open, sign, string, literal);
    if (next === undefined) return place(text, start, words(expected, open));
    expected = next;
    at = TOKEN.lastIndex;
  }
}

/**
 * Says what is expected after a token, and adds brackets to `open` or removes them.
 *
 * @param open The brackets that are open, outermost first.
 * @returns undefined if the token may not stand here.
 */
function step(
  expected: Expected,
  open: string[],
  sign: string | undefined,
  string: string | undefined,
  literal: string | undefined,
): Expected | undefined {
  if (expected === 'key' || expected === 'key or }') {
    if (string !== undefined) return ':';
    return expected === 'key or }' && sign === '}' ? close(open, '{') : undefined;
  }
  if (expected === ':') return sign === ':' ? 'value' : undefined;
  if (expected === ', or end') {
    if (sign === ',' && open.length > 0) return open.at(-1) === '{' ? 'key' : 'value';
    if (sign === '}') return close(open, '{');
    return sign === ']' ? close(open, '[') : undefined;
  }
  if (string !== undefined || literal !== undefined) return ', or end';
  if (sign === '{' || sign === '[') {
    open.push(sign);
    return sign === '{' ? 'key or }' : 'value or ]';
  }
  return expected === 'value or ]' && sign === ']' ? close(open, '[') : undefined;
}

function close(open: string[], bracket: string): Expected | undefined {
  return open.pop() === bracket ? ', or end' : undefined;
}

function words(expected: Expected, open: readonly string[]): string {
  switch (expected) {
    case 'value':
      return 'a value';
    case 'value or ]':
      return 'a value or "]"';
    case 'key':
      return 'a key in double quotation marks';
    case 'key or }':
      return 'a key in double quotation marks or "}"';
    case ':':
      return 'a colon';
    case ', or end':
      return open.length === 0 ? 'the end of the file' : `a comma or "${open.at(-1) === '{' ? '}' : ']'}"`;
    default:
      return expected;
  }
}

function place(text: string, offset: number, expected: string): JsonError {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, expected, atEnd: offset === text.length };
}
