/** Finds texts that were damaged on their way into the file: by encodings, by HTML, or by spaces at their ends. */
import { shorten } from '../data/describe-value.js';
import type { Finding } from '../data/issues.js';
import type { Path } from '../data/path.js';
import type { ContentCheck } from './readable-dataset.js';

/** A value on the way through a dataset. It leads back to the dataset, so that no path is made for a sound text. */
interface Place {
  readonly key: string | number;
  readonly value: unknown;
  /** Null for the dataset. */
  readonly parent: Place | null;
}

export const checkLetters: ContentCheck = (dataset) => {
  const found: Finding[] = [];
  // The walk has a list of its own, since an unknown key may hold anything, at any depth.
  const waiting: Place[] = [{ key: '', value: dataset, parent: null }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { key, value } = place;
    const parent = place;
    if (typeof value === 'string')
      for (const damage of damageOf(String(key), value)) found.push({ ...damage, path: pathOf(place) });
    else if (Array.isArray(value)) value.forEach((item: unknown, i) => waiting.push({ key: i, value: item, parent }));
    else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) waiting.push({ key: name, value: item, parent });
  }
  return found.toReversed();
};

function pathOf(place: Place): Path {
  const keys: (string | number)[] = [];
  for (let at = place; at.parent !== null; at = at.parent) keys.push(at.key);
  return keys.toReversed();
}

type Damage = Omit<Finding, 'path'>;

/** Keys whose texts are compared with others, or shown as names. */
const NAMES = new Set(['id', 'name', 'title', 'label']);

function damageOf(key: string, text: string): Damage[] {
  if (text.includes('\uFFFD'))
    return [
      warning('lost-letters', text, {
        what: `a letter is lost in "${around(text, text.indexOf('\uFFFD'))}"`,
        remedy: 'Retype it; the text was once read with the wrong encoding.',
      }),
    ];
  const repaired = withoutDoubleEncoding(text);
  if (repaired !== null)
    return [
      warning('garbled-letters', text, {
        what: `"${around(text, text.search(GARBLED))}" was read with the wrong encoding`,
        remedy: `Write "${around(repaired, text.search(GARBLED))}".`,
        suggestion: repaired,
      }),
    ];
  // Line breaks are left alone: a text may have lines.
  const control = /(?![\n\r])\p{Cc}/u.exec(text);
  if (control !== null)
    return [
      warning('control-character', text, {
        what: `"${around(text, control.index)}" has a control character`,
        remedy: 'Delete it, or write \\\\ if a backslash was meant.',
      }),
    ];
  const entity = /&(?:amp|lt|gt|quot|apos|nbsp|#\d+|#x[\da-f]+);|<\/?(?:b|i|em|strong|br|p|a|span)\b[^>]*>/i.exec(
    text,
  )?.[0];
  if (entity !== undefined)
    return [
      warning('markup', text, {
        what: `readers would see the HTML code ${shorten(entity, 20)}`,
        remedy: entity.startsWith('&') ? 'Write the character itself.' : 'Delete it.',
      }),
    ];
  if (NAMES.has(key) && text !== text.trim())
    return [
      warning('outer-space', text, {
        what: `"${shorten(text)}" has a space at its ${text.trimStart() === text ? 'end' : 'beginning'}`,
        remedy: 'Delete it.',
        suggestion: text.trim(),
      }),
    ];
  return [];
}

function warning(
  code: 'lost-letters' | 'garbled-letters' | 'control-character' | 'markup' | 'outer-space',
  text: string,
  told: Pick<Finding, 'what' | 'remedy' | 'suggestion'>,
): Damage {
  return {
    code,
    severity: 'warning',
    found: `"${shorten(text)}"`,
    expected: 'the text as its author wrote it',
    ...told,
  };
}

/** The word at an offset. */
function around(text: string, offset: number): string {
  const start = text.slice(0, offset).search(/[^ \n]*$/);
  return shorten(/^[^ \n]*/.exec(text.slice(start))![0], 24);
}

/** Matches a letter beyond ASCII in UTF-8 that was read as Windows-1252. */
const GARBLED = /[\u00c2-\u00df][\u0080-\u00bf]|\u00e2\u20ac.|[\u00e0-\u00ef][\u0080-\u00bf\u2018-\u2122]{2}/;

/** Reads a text again that was written in UTF-8 and read as Windows-1252; null if it was not. */
function withoutDoubleEncoding(text: string): string | null {
  if (!GARBLED.test(text)) return null;
  const letters = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const bytes = Array.from(text, (letter) => (letter.length === 1 ? letters.indexOf(letter) : -1));
  if (bytes.includes(-1)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
