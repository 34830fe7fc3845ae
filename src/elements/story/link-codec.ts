/**
 * Writes the state of an element into the hash of a page's address, and reads it again. The form is
 * `#NAME.key=value&NAME.key=value`. Other entries of the hash stay as they are, at their places.
 */
import type { ViewState } from '../core/view-state.js';
import type { ViewSnapshot } from './story-state.js';

/** The state of an element that a link contains. */
export interface LinkState extends ViewSnapshot {
  readonly view: ViewState['view'];
  readonly locale: string | null;
}

/** The form of a name by which a hash refers to an element. */
export const LINK_NAME = /^[A-Za-z][\w-]*$/;

/** The text for null and false. A value that is this very character is escaped. */
const NONE = '!';

type Kind = 'list' | 'text' | 'number' | 'flag';
type Key = keyof LinkState;

/** The entries in the order in which a hash has them: the name in the hash, the property, and how it is written. */
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
  ['min-statements', 'minStatements', 'number'],
  ['per-actor', 'perActor', 'number'],
  ['top', 'top', 'number'],
  ['also', 'also', 'list'],
  ['fold', 'fold', 'flag'],
  ['groups', 'groups', 'text'],
  ['open-groups', 'openGroups', 'list'],
  ['sides', 'sides', 'list'],
  ['as-of', 'asOf', 'text'],
  ['undated', 'undated', 'text'],
  ['selected', 'selected', 'text'],
  ['locale', 'locale', 'text'],
];

/** Some values of a state by their keys. They are not validated. */
export type LinkValues = Partial<Record<Key, unknown>>;

/**
 * The values in which a state differs from another one.
 *
 * @param base The state that is shown if the link has no entries.
 */
export function differences(state: LinkState, base: LinkState): LinkValues {
  return Object.fromEntries(KEYS.flatMap(([, key]) => (same(state[key], base[key]) ? [] : [[key, state[key]]])));
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The values as entries of a hash, in the order of {@link KEYS}. */
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

/**
 * Escapes as `encodeURIComponent` does, with two changes: `:`, `/` and `@` stay, because a hash may contain them, and
 * `'`, `(`, `)` and `*` are escaped, because mail and chat programs end a link there.
 */
function escape(text: string): string {
  // `encodeURIComponent` throws for half of a surrogate pair.
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  const escaped = encodeURIComponent(whole)
    .replace(/%(3A|2F|40)/g, decodeURIComponent)
    .replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return escaped === NONE ? '%21' : escaped;
}

/**
 * The values of an element in a hash. Entries that cannot be read are ignored.
 *
 * @param hash The hash with or without `#`.
 * @param name The name of the element.
 */
export function readHash(hash: string, name: string): LinkValues {
  const values = new Map<Key, unknown>();
  for (const segment of partsOf(hash)) {
    const found = ownKey(segment, name);
    if (found === null) continue;
    const [, key, kind] = found;
    const value = parse(segment.slice(segment.indexOf('=') + 1), kind);
    if (value !== undefined) values.set(key, value);
  }
  return Object.fromEntries(values);
}

/** Whether a hash has an entry for an element. */
export function mentions(hash: string, name: string): boolean {
  return partsOf(hash).some((segment) => ownKey(segment, name) !== null);
}

/** The entries of a hash that are not for an element, as one text. */
export function otherEntriesOf(hash: string, name: string): string {
  return partsOf(hash)
    .filter((segment) => ownKey(segment, name) === null)
    .join('&');
}

/**
 * A hash in which the entries of an element are replaced, and the other entries stay. The new entries are at the place
 * of the element's first entry, or at the end.
 *
 * @returns the hash with `#`, or an empty text if there are no entries.
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

/** The key of an entry, if it is an entry of the element; otherwise null. */
function ownKey(segment: string, name: string): (typeof KEYS)[number] | null {
  const equals = segment.indexOf('=');
  if (equals === -1 || !segment.startsWith(`${name}.`)) return null;
  const word = segment.slice(name.length + 1, equals);
  return KEYS.find(([known]) => known === word) ?? null;
}

/** The value of an entry; undefined if it cannot be read. */
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
