/**
 * The valibot schema of a dataset file, format 1, and the types of its objects. It says what one object may hold;
 * `cross-check.ts` checks how objects refer to each other. The steps of a story have a file of their own
 * (`story-schema.ts`), since few datasets have a story. Neither has texts: `expectations.ts` says what belongs where.
 */
import * as v from 'valibot';
import { isDate, looksLikeDate } from './date.js';
import { ACTOR_KINDS, AFFILIATION_KINDS, MARKERS, SOURCE_KINDS, STANDINGS } from './vocabulary.js';

/** Any text without lone surrogates, which cannot be written in UTF-8. */
export const text = v.pipe(
  v.string(),
  v.check((value) => !/\p{Surrogate}/u.test(value)),
);
/** A text with at least one character other than white space. */
export const filled = v.pipe(
  text,
  v.check((value) => value.trim() !== ''),
);
const id = filled;
const texts = v.array(text);
/** Texts by BCP 47 language tag. */
export const byLanguage = v.record(v.string(), filled);

const date = v.pipe(
  v.string(),
  v.check(looksLikeDate),
  v.check((value) => !looksLikeDate(value) || isDate(value)),
);

const paragraph = v.pipe(v.number(), v.integer(), v.minValue(1));

const quoteSchema = v.looseObject({
  exact: filled,
  prefix: v.optional(text),
  suffix: v.optional(text),
  paragraph: v.optional(paragraph),
});

const sourceSchema = v.looseObject({
  id: id,
  kind: v.picklist(SOURCE_KINDS),
  title: v.optional(filled),
  url: v.optional(v.string()),
  publisher: v.optional(filled),
  published: v.optional(date),
  language: v.optional(filled),
  summary: v.optional(v.array(v.looseObject({ paragraph, text: filled }))),
  reading: v.optional(v.array(v.looseObject({ paragraph, note: filled, coder: v.optional(filled) }))),
  fingerprint: v.optional(filled),
});

const affiliationSchema = v.looseObject({
  kind: v.picklist(AFFILIATION_KINDS),
  to: id,
  role: v.optional(filled),
  source: id,
  quote: v.optional(quoteSchema),
  locator: v.optional(filled),
});

const actorSchema = v.looseObject({
  id: id,
  kind: v.picklist(ACTOR_KINDS),
  name: filled,
  names: v.optional(byLanguage),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  aliases: v.optional(texts),
  note: v.optional(text),
  affiliations: v.optional(v.array(affiliationSchema)),
});

const relationTypeSchema = v.looseObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  label: filled,
  labels: v.optional(byLanguage),
  color: v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/))),
  marker: v.optional(v.picklist(MARKERS), 'triangle'),
  cameo: v.optional(texts, []),
  words: v.optional(texts),
});

const statementSchema = v.looseObject({
  id: id,
  source: id,
  from: id,
  relation: id,
  to: id,
  standing: v.optional(v.picklist(STANDINGS), 'stated'),
  claim: v.optional(filled),
  quote: v.optional(quoteSchema),
  locator: v.optional(filled),
  url: v.optional(v.string()),
  attribution: v.optional(filled),
  when: v.optional(filled),
  order: v.optional(v.pipe(v.number(), v.finite())),
  date: v.optional(date),
  until: v.optional(date),
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  coder: v.optional(filled),
});

/** A share of the width or height of the plot. */
const share = v.pipe(
  v.number(),
  v.check((value) => value >= 0 && value <= 1),
);

const coordinate = v.pipe(v.number(), v.finite());

/** The places of all actors in one frame, and a hash of what they were computed from. */
const settledSchema = v.optional(
  v.looseObject({
    hash: filled,
    places: v.array(
      v.looseObject({
        actor: id,
        x: coordinate,
        y: coordinate,
        label: v.pipe(v.number(), v.integer(), v.minValue(0)),
      }),
    ),
  }),
);

/**
 * The schema of a dataset file without its story and its groups: `story` may be any list of objects. Groups have a file
 * of their own (`groups-schema.ts`), as few datasets have them.
 */
export const plainSchema = v.looseObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
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
  sources: v.array(sourceSchema),
  actors: v.array(actorSchema),
  relationTypes: v.optional(v.array(relationTypeSchema), []),
  statements: v.array(statementSchema),
  story: v.optional(v.array(v.looseObject({}))),
  pins: v.optional(v.array(v.looseObject({ actor: id, x: share, y: share }))),
  layout: v.optional(v.looseObject({ wide: settledSchema, square: settledSchema, tall: settledSchema })),
});

export type Quote = v.InferOutput<typeof quoteSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Affiliation = v.InferOutput<typeof affiliationSchema>;
export type Actor = v.InferOutput<typeof actorSchema> & {
  /** Id of the group of the dataset to which it belongs. */
  readonly group?: string | undefined;
};
export type Statement = v.InferOutput<typeof statementSchema>;
/** A dataset whose story has not been read yet. */
export type PlainShape = v.InferOutput<typeof plainSchema>;
