/**
 * What is looked at, as a part of the hash of a page's address: `#NAME.key=value&NAME.key=value`.
 * Pure: from a state to text and back. What else stands in a hash is left as it is, where it is.
 */
import type { ViewSnapshot } from './story-state.js';

/** All of an element that a link shares. */
export interface LinkState extends ViewSnapshot {
  readonly view: 'graph' | 'table';
  readonly locale: string | null;
}

/** A name under which a hash may tell of an element. */
export const LINK_NAME = /^[A-Za-z][\w-]*$/;

/** What a value that is taken off is called; a text that is this very sign is escaped. */
const NONE = '!';

type Kind = 'list' | 'text' | 'number' | 'flag';
type Key = keyof LinkState;

/** Keys in the order in which a hash has them: what they are called there, which property they tell, and how. */
const KEYS: readonly (readonly [name: string, key: Key, kind: Kind])[] = [
  ['step', 'step', 'number'],
  ['view', 'view', 'text'],
  ['relations', 'relations', 'list'],
  ['standings', 'standings', 'list'],
  ['sources', 'sources', 'list'],
  ['text', 'text', 'text'],
  ['focus', 'focusOn', 'text'],
  ['depth', 'depth', 'number'],
  ['between', 'between', 'list'],
  ['fold', 'fold', 'flag'],
  ['sides', 'sides', 'list'],
  ['as-of', 'asOf', 'text'],
  ['undated', 'undated', 'text'],
  ['selected', 'selected', 'text'],
  ['locale', 'locale', 'text'],
];

/** Values of a state by its keys. */
export type LinkValues = Partial<Record<Key, unknown>>;

/**
 * What a link has to say: where a state differs from another.
 *
 * @param base What is looked at where the link says nothing.
 */
export function differences(state: LinkState, base: LinkState): LinkValues {
  return Object.fromEntries(KEYS.flatMap(([, key]) => (same(state[key], base[key]) ? [] : [[key, state[key]]])));
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Those values as segments of a hash, in the order of {@link KEYS}. */
function segmentsOf(name: string, values: LinkValues): string[] {
  return KEYS.flatMap(([word, key, kind]) =>
    Object.hasOwn(values, key) ? [`${name}.${word}=${format(values[key], kind)}`] : [],
  );
}

function format(value: unknown, kind: Kind): string {
  if (value === null || value === undefined || value === false) return NONE;
  if (kind === 'list') return (value as readonly string[]).map(escape).join(',');
  return kind === 'text' ? escape(value as string) : JSON.stringify(value);
}

/** By encodeURIComponent, but that `:`, `/` and `@` stay, which a hash may hold, and what ends links in mails and chats does not. */
function escape(text: string): string {
  // A lone surrogate has no bytes in any address.
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  const escaped = encodeURIComponent(whole)
    .replace(/%(3A|2F|40)/g, decodeURIComponent)
    .replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return escaped === NONE ? '%21' : escaped;
}

/**
 * What a hash says of an element, as far as it can be read; what cannot is passed over.
 *
 * @param hash With or without `#`.
 */
export function readHash(hash: string, name: string): LinkValues {
  const values = new Map<Key, unknown>();
  for (const segment of partsOf(hash)) {
    const found = ownKey(segment, name);
    if (found === null) continue;
    const value = parse(segment.slice(segment.indexOf('=') + 1), found[2]);
    if (value !== undefined) values.set(found[1], value);
  }
  return Object.fromEntries(values);
}

/** Whether a hash says anything of an element. */
export function mentions(hash: string, name: string): boolean {
  return partsOf(hash).some((segment) => ownKey(segment, name) !== null);
}

/** What a hash says of others. */
export function otherEntriesOf(hash: string, name: string): string {
  return partsOf(hash)
    .filter((segment) => ownKey(segment, name) === null)
    .join('&');
}

/**
 * A hash that says of an element what is asked, and of all others what it said before: the
 * element's segments stand where its first stood, or at the end.
 *
 * @returns with `#`, or empty.
 */
export function writeHash(hash: string, name: string, values: LinkValues): string {
  const parts = partsOf(hash);
  const first = parts.findIndex((segment) => ownKey(segment, name) !== null);
  const others = (from: number, to: number): string[] =>
    parts.slice(from, to).filter((segment) => ownKey(segment, name) === null);
  const at = first === -1 ? parts.length : first;
  const all = [...others(0, at), ...segmentsOf(name, values), ...others(at, parts.length)].join('&');
  return all === '' ? '' : `#${all}`;
}

function partsOf(hash: string): string[] {
  const text = hash.replace(/^#/, '');
  return text === '' ? [] : text.split('&');
}

function ownKey(segment: string, name: string): (typeof KEYS)[number] | null {
  const equals = segment.indexOf('=');
  if (equals === -1 || !segment.startsWith(`${name}.`)) return null;
  const word = segment.slice(name.length + 1, equals);
  return KEYS.find(([known]) => known === word) ?? null;
}

/** Undefined for what cannot be read. */
function parse(text: string, kind: Kind): unknown {
  if (text === NONE) return kind === 'flag' ? false : null;
  try {
    if (kind === 'list') return text === '' ? [] : text.split(',').map(decodeURIComponent);
    if (kind === 'text') return decodeURIComponent(text);
  } catch {
    return undefined;
  }
  if (kind === 'flag') return text === 'true' ? true : undefined;
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
