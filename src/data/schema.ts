/**
 * The valibot schema of a dataset file, format 1, and the types of its objects. It says what one object may hold;
 * `cross-check.ts` checks how objects refer to each other. The steps of a story have a file of their own
 * (`story-schema.ts`), since few datasets have a story. Each message names what is expected.
 */
import * as v from 'valibot';
import { isDate, looksLikeDate } from './date.js';
import { ACTOR_KINDS, AFFILIATION_KINDS, MARKERS, SOURCE_KINDS, STANDINGS } from './vocabulary.js';

/** The message for a value that has to be one of a list. */
export const oneOf = (values: readonly string[]): string => `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;

/** Any text without lone surrogates, which cannot be written in UTF-8. */
export const text = v.pipe(
  v.string('text'),
  v.check((value) => !/\p{Surrogate}/u.test(value), 'well-formed Unicode text, without lone surrogates'),
);
/** A text with at least one character other than white space. */
export const filled = v.pipe(
  text,
  v.check((value) => value.trim() !== '', 'text that is not empty'),
);
const id = filled;
const texts = v.array(text, 'a list of texts');
/** Texts by BCP 47 language tag. */
export const byLanguage = v.record(v.string(), filled, 'texts by language, such as { "es": "…" }');

const date = v.pipe(
  v.string('a date as text'),
  v.check(looksLikeDate, 'a date as YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check((value) => !looksLikeDate(value) || isDate(value), 'a real calendar date, as YYYY, YYYY-MM or YYYY-MM-DD'),
);

const paragraph = v.pipe(
  v.number('a paragraph number'),
  v.integer('a whole paragraph number'),
  v.minValue(1, 'a paragraph number from 1 on'),
);

const quoteSchema = v.looseObject(
  {
    exact: filled,
    prefix: v.optional(text),
    suffix: v.optional(text),
    paragraph: v.optional(paragraph),
  },
  'a quote as { "exact": "…", "paragraph": 1 }',
);

const sourceSchema = v.looseObject(
  {
    id: id,
    kind: v.picklist(SOURCE_KINDS, oneOf(SOURCE_KINDS)),
    title: v.optional(filled),
    url: v.optional(v.string('an address as text')),
    publisher: v.optional(filled),
    published: v.optional(date),
    language: v.optional(filled),
    summary: v.optional(
      v.array(
        v.looseObject({ paragraph, text: filled }, 'a paragraph as { "paragraph": 1, "text": "…" }'),
        'a list of paragraphs',
      ),
    ),
  },
  'a source as { "id": "…", "kind": "article" }',
);

const affiliationSchema = v.looseObject(
  {
    kind: v.picklist(AFFILIATION_KINDS, oneOf(AFFILIATION_KINDS)),
    to: id,
    role: v.optional(filled),
    source: id,
    quote: v.optional(quoteSchema),
    locator: v.optional(filled),
  },
  'an affiliation as { "kind": "acts-for", "to": "…", "source": "…" }',
);

const actorSchema = v.looseObject(
  {
    id: id,
    kind: v.picklist(ACTOR_KINDS, oneOf(ACTOR_KINDS)),
    name: filled,
    names: v.optional(byLanguage),
    country: v.optional(
      v.pipe(v.string('a country code'), v.regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1 alpha-2)')),
    ),
    aliases: v.optional(texts),
    note: v.optional(text),
    affiliations: v.optional(v.array(affiliationSchema, 'a list of affiliations')),
  },
  'an actor as { "id": "…", "kind": "state", "name": "…" }',
);

const relationTypeSchema = v.looseObject(
  {
    id: v.pipe(v.string('an id as text'), v.regex(/^[a-z0-9-]+$/, 'small letters a to z, digits and hyphens')),
    label: filled,
    labels: v.optional(byLanguage),
    color: v.optional(v.pipe(v.string('a colour as text'), v.regex(/^#[0-9a-fA-F]{6}$/, 'a colour as #rrggbb'))),
    marker: v.optional(v.picklist(MARKERS, oneOf(MARKERS)), 'triangle'),
    cameo: v.optional(texts, []),
  },
  'a relation type as { "id": "mediation", "label": "Mediation" }',
);

const statementSchema = v.looseObject(
  {
    id: id,
    source: id,
    from: id,
    relation: id,
    to: id,
    standing: v.optional(v.picklist(STANDINGS, oneOf(STANDINGS)), 'stated'),
    claim: v.optional(filled),
    quote: v.optional(quoteSchema),
    locator: v.optional(filled),
    attribution: v.optional(filled),
    when: v.optional(filled),
    order: v.optional(v.pipe(v.number('a number'), v.finite('a finite number'))),
    date: v.optional(date),
    until: v.optional(date),
    count: v.optional(
      v.pipe(v.number('a number'), v.integer('a whole number'), v.minValue(1, 'a number from 1 on')),
      1,
    ),
    coder: v.optional(filled),
  },
  'a statement as { "id": "…", "source": "…", "from": "…", "relation": "…", "to": "…" }',
);

const coordinate = v.pipe(v.number('a number of px'), v.finite('a finite number of px'));

/** The places of all actors in one frame, and a hash of what they were computed from. */
const settledSchema = v.optional(
  v.looseObject(
    {
      hash: filled,
      places: v.array(
        v.looseObject(
          {
            actor: id,
            x: coordinate,
            y: coordinate,
            label: v.pipe(v.number('a number'), v.integer('a whole number'), v.minValue(0, 'a number from 0 on')),
          },
          'a place as { "actor": "…", "x": 0, "y": 0, "label": 0 }',
        ),
        'a list of places',
      ),
    },
    'a layout as { "hash": "…", "places": […] }',
  ),
);

/** The schema of a dataset file without its story: `story` may be any list of objects. */
export const plainSchema = v.looseObject(
  {
    $schema: v.optional(v.string('an address as text')),
    format: v.literal(1, 'the number 1'),
    id: v.optional(id),
    title: filled,
    titles: v.optional(byLanguage),
    description: v.optional(text),
    descriptions: v.optional(byLanguage),
    language: v.optional(filled),
    creator: v.optional(filled),
    license: v.optional(filled),
    version: v.optional(filled),
    modified: v.optional(date),
    sources: v.array(sourceSchema, 'a list of sources'),
    actors: v.array(actorSchema, 'a list of actors'),
    relationTypes: v.optional(v.array(relationTypeSchema, 'a list of relation types'), []),
    statements: v.array(statementSchema, 'a list of statements'),
    story: v.optional(v.array(v.looseObject({}))),
    layout: v.optional(
      v.looseObject(
        { wide: settledSchema, square: settledSchema, tall: settledSchema },
        'an object { "wide": …, "square": …, "tall": … }',
      ),
    ),
  },
  'a dataset { "format": 1, "title": "…", … }',
);

export type Quote = v.InferOutput<typeof quoteSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Affiliation = v.InferOutput<typeof affiliationSchema>;
export type Actor = v.InferOutput<typeof actorSchema>;
export type Statement = v.InferOutput<typeof statementSchema>;
/** A dataset whose story has not been read yet. */
export type PlainShape = v.InferOutput<typeof plainSchema>;
