/**
 * Says in words what belongs at each place of a dataset. The schemas have no texts of their own, since pages load them
 * before the first picture; these are loaded with the first dataset that is not valid.
 */
import { looksLikeDate } from './date.js';
import { either } from './describe-value.js';
import type { Path } from './path.js';

/** What the schema asks for, as valibot names it. */
export interface Requirement {
  /** `schema` for the type of a value, `validation` for what a value of this type has to be. */
  readonly kind: 'schema' | 'validation' | 'transformation';
  /** Such as `string`, `loose_object` or `min_value`. */
  readonly type: string;
  /** The value that was found; undefined for a missing key. */
  readonly input: unknown;
  /** The values of a `picklist`. */
  readonly options?: readonly unknown[] | undefined;
}

const BY_LANGUAGE = 'texts by language, such as { "es": "…" }';
const LAYOUT = 'a layout as { "hash": "…", "places": […] }';

/** Objects and lists: by their key, or by the name of the list with `[]` for its items. */
const CONTAINERS: Readonly<Record<string, string>> = {
  '': 'a dataset { "format": 1, "title": "…", … }',
  sources: 'a list of sources',
  'sources[]': 'a source as { "id": "…", "kind": "article" }',
  summary: 'a list of paragraphs',
  'summary[]': 'a paragraph as { "paragraph": 1, "text": "…" }',
  reading: 'a list of reading notes',
  'reading[]': 'a reading note as { "paragraph": 1, "note": "…" }',
  actors: 'a list of actors',
  'actors[]': 'an actor as { "id": "…", "kind": "state", "name": "…" }',
  affiliations: 'a list of affiliations',
  'affiliations[]': 'an affiliation as { "kind": "acts-for", "to": "…", "source": "…" }',
  aliases: 'a list of texts',
  groups: 'a list of groups',
  'groups[]': 'a group as { "id": "…", "name": "…" }',
  relationTypes: 'a list of relation types',
  'relationTypes[]': 'a relation type as { "id": "mediation", "label": "Mediation" }',
  cameo: 'a list of texts',
  words: 'a list of texts',
  statements: 'a list of statements',
  'statements[]': 'a statement as { "id": "…", "source": "…", "from": "…", "relation": "…", "to": "…" }',
  quote: 'a quote as { "exact": "…", "paragraph": 1 }',
  pins: 'a list of pins',
  'pins[]': 'a pin as { "actor": "…", "x": 0.5, "y": 0.5 }',
  layout: 'an object { "wide": …, "square": …, "tall": … }',
  wide: LAYOUT,
  square: LAYOUT,
  tall: LAYOUT,
  places: 'a list of places',
  'places[]': 'a place as { "actor": "…", "x": 0, "y": 0, "label": 0 }',
  story: 'a list of steps',
  'story[]': 'a step as { "title": "…" }',
  view: 'a view as { "relations": ["support"], "selected": "actor:…" }',
  names: BY_LANGUAGE,
  titles: BY_LANGUAGE,
  descriptions: BY_LANGUAGE,
  labels: BY_LANGUAGE,
  texts: BY_LANGUAGE,
};

/** Lists of the view of a step. */
const VIEW_LISTS: Readonly<Record<string, string>> = {
  between: 'a list of ids',
  relations: 'a list of ids',
  sources: 'a list of ids',
  openGroups: 'a list of ids',
  sides: 'a list of ids',
  standings: 'a list of standings',
};

/** Texts and numbers of a special kind: what they are called, by the keys. */
const SCALARS: Readonly<Record<string, string>> = {
  published: 'a date as text',
  modified: 'a date as text',
  date: 'a date as text',
  until: 'a date as text',
  asOf: 'a time as text',
  url: 'a URL as text',
  $schema: 'a URL as text',
  country: 'a country code',
  color: 'a colour as text',
  selected: 'a selection as text',
  paragraph: 'a paragraph number',
  x: 'a number of pixels',
  y: 'a number of pixels',
};

/** Texts of a special form, by their keys. */
const FORMS: Readonly<Record<string, string>> = {
  country: 'two uppercase letters (ISO 3166-1 alpha-2)',
  color: 'a colour as #rrggbb',
  id: 'lowercase letters a to z, digits and hyphens',
  selected: 'actor:ID, edge:ID or statement:ID',
  asOf: 'a date as YYYY, YYYY-MM or YYYY-MM-DD, or order:N',
  between: 'the ids of two different actors',
  sides: 'the ids of two different actors',
};

/** What belongs at a place. */
export function expectationOf(path: Path, { kind, type, input, options = [] }: Requirement): string {
  const key = String(path.at(-1) ?? '');
  if (type === 'picklist') return either(options.map(String));
  if (type === 'literal') return key === 'format' ? 'the number 1' : 'true';
  if (kind === 'schema') return typeExpectation(path, key, type);
  if (isShare(path)) return SHARE;
  const number = SCALARS[key] ?? 'a number';
  if (type === 'integer') return number.replace(/^a /, 'a whole ');
  if (type === 'finite') return number.replace(/^a /, 'a finite ');
  if (type === 'min_value') return `${number} of ${key === 'label' ? 0 : 1} or more`;
  return typeof input === 'string' ? textExpectation(key, type, input) : (FORMS[key] ?? 'another value');
}

const SHARE = 'a number from 0 to 1';

/** Whether a place holds a share of the plot. */
export function isShare(path: Path): boolean {
  return path[0] === 'pins' && ['x', 'y'].includes(String(path[2]));
}

function typeExpectation(path: Path, key: string, type: string): string {
  if (type === 'number') return isShare(path) ? SHARE : (SCALARS[key] ?? 'a number');
  if (type !== 'string') {
    const last = path.at(-1);
    const place = typeof last === 'number' ? `${String(path.at(-2) ?? '')}[]` : key;
    return (path.at(-2) === 'view' ? VIEW_LISTS[place] : undefined) ?? CONTAINERS[place] ?? 'an object';
  }
  return path.at(-3) === 'relationTypes' && key === 'id' ? 'an id as text' : (SCALARS[key] ?? 'text');
}

/** What a text has to be. */
function textExpectation(key: string, type: string, input: string): string {
  if (type === 'regex' || key === 'asOf') return FORMS[key] ?? 'text';
  if (SCALARS[key] === SCALARS['date'])
    return looksLikeDate(input)
      ? 'a real calendar date as YYYY, YYYY-MM or YYYY-MM-DD'
      : 'a date as YYYY, YYYY-MM or YYYY-MM-DD';
  return input.trim() === '' ? 'text that is not empty' : 'well-formed Unicode text, without lone surrogates';
}
