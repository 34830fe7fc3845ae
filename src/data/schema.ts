/**
 * The shape of a dataset file, format 1, as a valibot schema: what one object may hold,
 * not how objects refer to each other (see `cross-check.ts`). Its descriptions become
 * `graph-data/dataset.schema.json`. Each message names what is expected.
 */
import * as v from 'valibot';
import { ACTOR_KINDS, AFFILIATION_KINDS, MARKERS, SOURCE_KINDS, STANDINGS } from './vocabulary.js';

const oneOf = (values: readonly string[]): string => `one of ${values.map((value) => `"${value}"`).join(', ')}`;
const describe = <S extends v.GenericSchema>(schema: S, text: string) => v.pipe(schema, v.description(text));

/** Any text without lone surrogates, which no file format could carry. */
const text = v.pipe(
  v.string('a text'),
  v.check((value) => !/\p{Surrogate}/u.test(value), 'well-formed Unicode text, without lone surrogates'),
);
const filled = v.pipe(text, v.check((value) => value.trim() !== '', 'a text that is not empty'), v.metadata({ minLength: 1 }));
const id = filled;
const texts = v.array(text, 'a list of texts');
const byLanguage = v.record(v.string(), filled, 'an object from language tag to text, such as { "es": "…" }');

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, with months 01–12 and days that the month has. */
const date = v.pipe(
  v.string('a date as text'),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date as YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check(isCalendarDate, 'a date that the calendar has, as YYYY, YYYY-MM or YYYY-MM-DD'),
);

function isCalendarDate(value: string): boolean {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}

const quoteSchema = v.looseObject(
  {
    exact: describe(filled, 'The decisive few words, verbatim, in the spelling and spacing of the source; at most about 15 words.'),
    prefix: describe(v.optional(text), 'Words just before, to tell this place from others (W3C TextQuoteSelector).'),
    suffix: describe(v.optional(text), 'Words just after, to tell this place from others (W3C TextQuoteSelector).'),
    paragraph: describe(
      v.optional(v.pipe(v.number('a paragraph number'), v.integer('a whole paragraph number'), v.minValue(1, 'a paragraph number from 1 on'))),
      'Number of the non-empty line of the source that holds the quote; the headline is 1.',
    ),
  },
  'a quote as { "exact": "…", "paragraph": 1 }',
);

const sourceSchema = v.looseObject(
  {
    id: describe(id, 'Name by which statements refer to this source.'),
    kind: describe(v.picklist(SOURCE_KINDS, oneOf(SOURCE_KINDS)), 'article: running text that is quoted. dataset: a table of events; its statements may carry a locator instead of a quote.'),
    title: describe(v.optional(filled), 'Headline or name of the source.'),
    url: describe(v.optional(v.string('an address as text')), 'Address of the source; only http and https are ever linked.'),
    publisher: describe(v.optional(filled), 'Who published it.'),
    published: describe(v.optional(date), 'When it was published: YYYY, YYYY-MM or YYYY-MM-DD.'),
    language: describe(v.optional(filled), 'BCP 47 tag of the language of the source, such as "en".'),
  },
  'a source as { "id": "…", "kind": "article" }',
);

const affiliationSchema = v.looseObject(
  {
    kind: describe(v.picklist(AFFILIATION_KINDS, oneOf(AFFILIATION_KINDS)), 'leads, part-of, member-of or acts-for.'),
    to: describe(id, 'Id of the actor to whom this one is tied.'),
    role: describe(v.optional(filled), 'In which role, in your own words or those of the source.'),
    source: describe(id, 'Id of the source that says so.'),
    quote: describe(v.optional(quoteSchema), 'The words that say so; required where the source is an article.'),
    locator: describe(v.optional(filled), 'Row or key in a source of kind dataset.'),
  },
  'an affiliation as { "kind": "acts-for", "to": "…", "source": "…" }',
);

const actorSchema = v.looseObject(
  {
    id: describe(id, 'Any non-empty text; statements refer to it.'),
    kind: describe(v.picklist(ACTOR_KINDS, oneOf(ACTOR_KINDS)), 'state, organisation, person, armed-forces or group; decides the shape of the mark.'),
    name: describe(filled, 'Name in the language of the dataset.'),
    names: describe(v.optional(byLanguage), 'Names in other languages, by BCP 47 tag.'),
    country: describe(v.optional(v.pipe(v.string('a country code'), v.regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1 alpha-2)'))), 'ISO 3166-1 alpha-2 code of the country that it is or belongs to.'),
    aliases: describe(v.optional(texts), 'Other names, as the source spells them.'),
    note: describe(v.optional(text), 'What the reader should know, including what the source does not say.'),
    affiliations: describe(v.optional(v.array(affiliationSchema, 'a list of affiliations')), 'Sourced ties to other actors that are no relations of diplomacy.'),
  },
  'an actor as { "id": "…", "kind": "state", "name": "…" }',
);

const relationTypeSchema = v.looseObject(
  {
    id: describe(v.pipe(v.string('an id as text'), v.regex(/^[a-z0-9-]+$/, 'small letters a to z, digits and hyphens')), 'Name by which statements refer to this relation.'),
    label: describe(filled, 'What the legend calls it.'),
    labels: describe(v.optional(byLanguage), 'The label in other languages, by BCP 47 tag.'),
    color: describe(v.optional(v.pipe(v.string('a colour as text'), v.regex(/^#[0-9a-fA-F]{6}$/, 'a colour as #rrggbb'))), 'Colour of its lines, #rrggbb.'),
    marker: describe(v.optional(v.picklist(MARKERS, oneOf(MARKERS)), 'triangle'), 'Sign on its lines; triangle where absent.'),
    cameo: describe(v.optional(texts, []), 'CAMEO codes that it covers.'),
  },
  'a relation type as { "id": "mediation", "label": "Mediation" }',
);

const statementSchema = v.looseObject(
  {
    id: describe(id, 'Unique among the statements.'),
    source: describe(id, 'Id of the source that makes the claim.'),
    from: describe(id, 'Id of the actor that the text names as agent.'),
    relation: describe(id, 'support, recognition, severed-ties, security-aid, or one declared under relationTypes.'),
    to: describe(id, 'Id of the actor to whom it is done.'),
    standing: describe(v.optional(v.picklist(STANDINGS, oneOf(STANDINGS)), 'stated'), 'How the source puts it. The first that fits of: denied, called-for (urged, sought, promised but not done), implied, reported (on someone’s word), stated.'),
    claim: describe(v.optional(filled), 'The claim in your own words.'),
    quote: describe(v.optional(quoteSchema), 'The words that the claim rests on; required where the source is an article.'),
    locator: describe(v.optional(filled), 'Row or key in a source of kind dataset.'),
    attribution: describe(v.optional(filled), 'On whose word the source says so.'),
    when: describe(v.optional(filled), 'When, in the words of the source.'),
    order: describe(v.optional(v.pipe(v.number('a number'), v.finite('a finite number'))), 'Rank in time where the source gives no date; smaller is earlier.'),
    date: describe(v.optional(date), 'Date, only where the source gives it: YYYY, YYYY-MM or YYYY-MM-DD.'),
    until: describe(v.optional(date), 'Date on which it ended: YYYY, YYYY-MM or YYYY-MM-DD.'),
    count: describe(v.optional(v.pipe(v.number('a number'), v.integer('a whole number'), v.minValue(1, 'a number from 1 on')), 1), 'How many events a row of a table stands for.'),
    coder: describe(v.optional(filled), 'Who read the source this way.'),
  },
  'a statement as { "id": "…", "source": "…", "from": "…", "relation": "…", "to": "…" }',
);

const storySchema = v.looseObject(
  {
    title: describe(filled, 'Heading of the step.'),
    text: describe(v.optional(text), 'What the reader should see in it.'),
    view: describe(v.optional(v.looseObject({}, 'an object')), 'State of the graph at this step: focus, relations, asOf, sides, selected.'),
  },
  'a step as { "title": "…" }',
);

/** One dataset file. */
export const datasetSchema = v.looseObject(
  {
    $schema: describe(v.optional(v.string('an address as text')), 'Address of this schema, for editors.'),
    format: describe(v.literal(1, 'the number 1'), 'Version of the file format.'),
    id: describe(v.optional(id), 'Stable name of the dataset.'),
    title: describe(filled, 'Title of the picture.'),
    description: describe(v.optional(text), 'One or two sentences beneath the title.'),
    language: describe(v.optional(filled), 'BCP 47 tag of the language of names and claims.'),
    creator: describe(v.optional(filled), 'Who made the dataset.'),
    license: describe(v.optional(filled), 'Licence of the dataset.'),
    version: describe(v.optional(filled), 'Version of the dataset.'),
    modified: describe(v.optional(date), 'When it was last changed.'),
    sources: describe(v.array(sourceSchema, 'a list of sources'), 'Where the statements come from.'),
    actors: describe(v.array(actorSchema, 'a list of actors'), 'Who takes part.'),
    relationTypes: describe(v.optional(v.array(relationTypeSchema, 'a list of relation types'), []), 'Relations beyond the four that are built in.'),
    statements: describe(v.array(statementSchema, 'a list of statements'), 'One claim of one source about one relation each. Edges are derived from these.'),
    story: describe(v.optional(v.array(storySchema, 'a list of steps')), 'Steps that lead through the graph.'),
    layout: describe(v.optional(v.looseObject({}, 'an object')), 'Settled positions per frame shape.'),
  },
  'a dataset as an object { "format": 1, "title": "…", "sources": […], "actors": […], "statements": […] }',
);

export type Quote = v.InferOutput<typeof quoteSchema>;
export type Source = v.InferOutput<typeof sourceSchema>;
export type Affiliation = v.InferOutput<typeof affiliationSchema>;
export type Actor = v.InferOutput<typeof actorSchema>;
export type Statement = v.InferOutput<typeof statementSchema>;
/** A dataset as written in a file, valid by itself but not yet checked across. */
export type DatasetShape = v.InferOutput<typeof datasetSchema>;
