/**
 * Mistakes that authors make, each as an edit of the example that `diplomatic-graph new` writes. What `check` says of
 * them, word for word, is in `mistakes.txt`.
 */
import type { IssueCode } from '../../../src/errors.js';
import { EXAMPLE_STORY, exampleDataset } from '../../../src/cli-template.js';

/** A mistake: what is replaced in the dataset, or what becomes of the whole file or of its article. */
export interface Mistake {
  readonly name: string;
  /** The codes of what is said of it, in the order of the file. */
  readonly codes: readonly IssueCode[];
  readonly edit?: readonly [find: string, write: string];
  /** The text of the file in place of the edited dataset. */
  readonly file?: (dataset: string) => string | Uint8Array;
  /** The text of the article. */
  readonly article?: (text: string) => string;
}

export const DATASET = exampleDataset(null);
export const ARTICLE = EXAMPLE_STORY;

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);

type Edit = NonNullable<Mistake['edit']>;
/** Puts members at the start of the statement `p4-union`, whose standing is `stated`. */
const inUnion = (members: string): Edit => ['"id": "p4-union", ', `"id": "p4-union", ${members}, `];
/** Puts members at the start of the dataset. */
const inDataset = (members: string): Edit => ['"format": 1,', `"format": 1,\n  ${members},`];
const inNorvia = (members: string): Edit => ['"name": "Norvia"', `"name": "Norvia", ${members}`];
const inSource = (members: string): Edit => ['"kind": "article", ', `"kind": "article", ${members}, `];
const withStory = (view: string): Edit => inDataset(`"story": [{ "title": "First", "view": ${view} }]`);
const QUOTE = '"exact": "recognises the new harbour council", "paragraph": 4';
const quoting = (quote: string): Edit => [QUOTE, quote];

/** Those that a new user made or that the notes on that trial imply. */
export const NOTED: readonly Mistake[] = [
  {
    name: 'an actor at both ends',
    codes: ['unused-actor', 'same-actor'],
    edit: ['"from": "union"', '"from": "council"'],
  },
  {
    name: 'an end before the start',
    codes: ['ends-before-start'],
    edit: inUnion('"date": "2026-03-10", "until": "2026-03-01"'),
  },
  { name: 'a key twice, with two values', codes: ['duplicate-key'], edit: inUnion('"relation": "support"') },
  {
    name: 'a key twice, with one value',
    codes: ['duplicate-key'],
    edit: ['"standing": "stated",', '"standing": "stated", "standing": "stated",'],
  },
  {
    name: 'a statement twice',
    codes: ['repeated-statement'],
    edit: [
      '"statements": [',
      `"statements": [
    { "id": "p4-again", "source": "article", "from": "union", "relation": "recognition", "to": "council",
      "claim": "The union recognises the council.", "quote": { ${QUOTE} } },`,
    ],
  },
  {
    name: 'an affiliation twice',
    codes: ['repeated-affiliation'],
    edit: [
      '"affiliations": [',
      `"affiliations": [
        { "kind": "acts-for", "to": "norvia", "role": "envoy", "source": "article",
          "quote": { "exact": "the envoy of Norvia", "paragraph": 5 } },`,
    ],
  },
  { name: 'two actors with one name', codes: ['shared-name'], edit: ['"name": "Estmark"', '"name": "norvia"'] },
  {
    name: 'a quote of 17 words',
    codes: ['long-quote'],
    edit: quoting(
      '"exact": "The Free Ports Union said that it recognises the new harbour council as the authority in Saltmouth", "paragraph": 4',
    ),
  },
  { name: 'reported by nobody', codes: ['missing-attribution'], edit: [' "attribution": "two diplomats",', ''] },
  {
    name: 'no claim',
    codes: ['missing-claim'],
    edit: ['"claim": "The Free Ports Union recognises the harbour council.",', ''],
  },
  {
    name: 'the name of a language',
    codes: ['wrong-language'],
    edit: ['"language": "en",\n', '"language": "English",\n'],
  },
  {
    name: 'a URL without its scheme',
    codes: ['unlinked-url'],
    edit: inSource('"url": "www.example.org/harbour"'),
  },
  {
    name: 'two summaries of one paragraph',
    codes: ['repeated-summary'],
    edit: inSource('"summary": [{ "paragraph": 2, "text": "A." }, { "paragraph": 2, "text": "B." }]'),
  },
  { name: 'Windows-1252', codes: ['not-utf-8'], file: (text) => latin1(text.replace('"Norvia"', '"Norv\u00eda"')) },
  { name: 'UTF-16 without a mark', codes: ['not-utf-8'], file: utf16 },
  { name: 'an order beside a date', codes: ['order-beside-date'], edit: inUnion('"date": "2026-03-10", "order": 2') },
  {
    name: 'an order here, a date there',
    codes: ['order-beside-date'],
    file: (text) =>
      text
        .replace('"id": "p4-union", ', '"id": "p4-union", "date": "2026-03-10", ')
        .replace('"id": "p5-karland", ', '"id": "p5-karland", "order": 2, '),
  },
  { name: 'a quote in several paragraphs', codes: ['ambiguous-quote'], edit: quoting('"exact": "the council"') },
  {
    name: 'a quote twice in its paragraph',
    codes: ['ambiguous-quote'],
    edit: quoting('"exact": "the", "paragraph": 4'),
  },
  {
    name: 'a layout of another state',
    codes: ['stale-layout'],
    edit: inDataset(
      '"layout": { "wide": { "hash": "0", "places": [{ "actor": "norvia", "x": 1, "y": 1, "label": 0 }] } }',
    ),
  },
  { name: 'form for from', codes: ['unknown-key'], edit: ['"from": "union"', '"form": "union"'] },
  { name: 'a key that is not known', codes: ['unknown-key'], edit: inNorvia('"color": "#ff0000"') },
  { name: 'a key that is nearly known', codes: ['unknown-key'], edit: inNorvia('"alias": ["The North"]') },
  { name: 'a date with dots', codes: ['wrong-date'], edit: inUnion('"date": "03.03.2024"') },
  { name: 'a date with slashes', codes: ['wrong-date'], edit: inUnion('"date": "2024/3/3"') },
  { name: 'a date in words', codes: ['wrong-date'], edit: inUnion('"date": "3 March 2024"') },
  { name: 'a day that does not exist', codes: ['wrong-date'], edit: inUnion('"date": "2026-02-30"') },
  { name: 'a relation with a typing error', codes: ['unknown-id'], edit: ['"security-aid"', '"securty-aid"'] },
  { name: 'a relation that is not known', codes: ['unknown-id'], edit: ['"security-aid"', '"tourism"'] },
  {
    name: 'a source that does not exist',
    codes: ['unknown-id'],
    edit: ['"id": "p4-union", "source": "article"', '"id": "p4-union", "source": "paper"'],
  },
  {
    name: 'country for state',
    codes: ['unknown-value'],
    edit: ['"id": "karland", "kind": "state"', '"id": "karland", "kind": "country"'],
  },
  { name: 'a name for an id', codes: ['unknown-id'], edit: ['"from": "union"', '"from": "Free Ports Union"'] },
  { name: 'an alias for an id', codes: ['unknown-id'], edit: ['"from": "union"', '"from": "the council"'] },
  { name: 'a selection without its kind', codes: ['wrong-value'], edit: withStory('{ "selected": "p4-union" }') },
  { name: 'a number as text', codes: ['wrong-type'], edit: ['"format": 1', '"format": "1"'] },
  { name: 'a paragraph as text', codes: ['wrong-type'], edit: ['"paragraph": 4', '"paragraph": "4"'] },
  { name: 'text as a number', codes: ['wrong-type'], edit: inUnion('"when": 2026') },
  {
    name: 'a comma too few',
    codes: ['missing-comma'],
    edit: ['"kind": "state", "name": "Norvia" },', '"kind": "state", "name": "Norvia" }'],
  },
  { name: 'a comma after the last member', codes: ['extra-comma'], edit: ['"paragraph": 4 }', '"paragraph": 4, }'] },
  { name: 'a comma after the last item', codes: ['extra-comma'], edit: ['["the council"]', '["the council",]'] },
  { name: 'curly quotation marks', codes: ['wrong-quotation-marks'], edit: ['"name": "Norvia"', '“name”: “Norvia”'] },
  { name: 'a curly mark at an end', codes: ['wrong-quotation-marks'], edit: ['"name": "Norvia"', '"name": "Norvia”'] },
  {
    name: 'quotation marks in a text',
    codes: ['quotation-mark-in-text'],
    edit: ['"claim": "The Free', '"claim": "The "Free"'],
  },
  { name: 'a comment', codes: ['comment'], edit: ['"actors": [', '// The actors\n  "actors": ['] },
  { name: 'a comment of another kind', codes: ['comment'], edit: ['"actors": [', '# The actors\n  "actors": ['] },
  { name: 'single quotation marks', codes: ['wrong-quotation-marks'], edit: ['"name": "Norvia"', "'name': 'Norvia'"] },
  { name: 'the article as dataset', codes: ['not-json'], file: () => ARTICLE },
  {
    name: 'a file that stops short',
    codes: ['unclosed-bracket'],
    file: (text) => text.slice(0, text.indexOf('"id": "p6-ties"')),
  },
  { name: 'a bracket too few', codes: ['unclosed-bracket'], edit: ['"name": "Norvia" },', '"name": "Norvia",'] },
  { name: 'a list that is not closed', codes: ['unclosed-bracket'], edit: ['  ],\n  "actors"', '  ,\n  "actors"'] },
  {
    name: 'words that stand nowhere',
    codes: ['quote-not-found'],
    edit: quoting('"exact": "recognised the harbour\'s new council", "paragraph": 4'),
  },
  {
    name: 'words with a typing error',
    codes: ['quote-not-found'],
    edit: quoting('"exact": "recognizes the new harbour council", "paragraph": 4'),
  },
  {
    name: 'another apostrophe',
    codes: ['quote-differs'],
    edit: quoting('"exact": "the union\'s new council", "paragraph": 4'),
    article: (text) => text.replace('the new harbour council', 'the union’s new council'),
  },
  {
    name: 'another dash',
    codes: ['quote-differs'],
    edit: quoting('"exact": "the new harbour - council", "paragraph": 4'),
    article: (text) => text.replace('the new harbour council', 'the new harbour – council'),
  },
  {
    name: 'another space',
    codes: ['quote-differs'],
    edit: quoting('"exact": "recognises the new  harbour council", "paragraph": 4'),
  },
  {
    name: 'another case',
    codes: ['quote-differs'],
    edit: quoting('"exact": "Recognises the new harbour council", "paragraph": 4'),
  },
  {
    name: 'an article without its headline',
    codes: ['shifted-paragraphs'],
    article: (text) => text.slice(text.indexOf('Norvia and the island')),
  },
  { name: 'another paragraph', codes: ['wrong-paragraph'], edit: ['"paragraph": 4', '"paragraph": 5'] },
  {
    name: 'an agent of itself',
    codes: ['acts-for-itself'],
    edit: ['"kind": "acts-for", "to": "norvia"', '"kind": "acts-for", "to": "reed"'],
  },
  {
    name: 'an actor of whom nothing is said',
    codes: ['unused-actor'],
    edit: ['"actors": [', '"actors": [\n    { "id": "sudmark", "kind": "state", "name": "Sudmark" },'],
  },
  {
    name: 'a source that nothing cites',
    codes: ['unused-source'],
    edit: ['"sources": [', '"sources": [\n    { "id": "wire", "kind": "article" },'],
  },
  { name: 'an article without a quote', codes: ['missing-quote'], edit: [`,\n      "quote": { ${QUOTE} }`, ''] },
  { name: 'an empty file', codes: ['empty-file'], file: () => ' \n' },
  { name: 'a web page', codes: ['web-page'], file: () => '<!doctype html><title>Log in</title>' },
  {
    name: 'a wrong value beside a wrong reference',
    codes: ['unknown-id', 'unknown-value'],
    edit: ['"to": "council",\n      "standing": "stated"', '"to": "counsel",\n      "standing": "sure"'],
  },
];

/** Fifty others. */
export const OTHERS: readonly Mistake[] = [
  {
    name: 'type for kind',
    codes: ['unknown-key'],
    edit: ['"kind": "state", "name": "Norvia"', '"type": "state", "name": "Norvia"'],
  },
  {
    name: 'a step that shows nothing',
    codes: ['nothing-shown'],
    edit: withStory('{ "focus": "union", "relations": ["severed-ties"] }'),
  },
  {
    name: 'a side that the step hides',
    codes: ['sides-hidden'],
    edit: withStory('{ "sides": ["union", "estmark"], "relations": ["recognition"] }'),
  },
  {
    name: 'a selected denial that is not drawn',
    codes: ['selected-hidden'],
    edit: withStory('{ "selected": "statement:p6-denial" }'),
  },
  { name: 'a value of Python', codes: ['text-without-quotation-marks'], edit: inUnion('"count": None') },
  { name: 'NaN', codes: ['text-without-quotation-marks'], edit: inUnion('"count": NaN') },
  { name: 'a number with a leading zero', codes: ['wrong-number'], edit: ['"paragraph": 4', '"paragraph": 04'] },
  {
    name: 'a key without quotation marks',
    codes: ['key-without-quotation-marks'],
    edit: ['"standing": "stated"', 'standing: "stated"'],
  },
  {
    name: 'a value without quotation marks',
    codes: ['text-without-quotation-marks'],
    edit: ['"standing": "stated"', '"standing": stated'],
  },
  { name: 'a colon too few', codes: ['missing-colon'], edit: ['"standing": "stated"', '"standing" "stated"'] },
  { name: 'an equals sign', codes: ['missing-colon'], edit: ['"standing": "stated"', '"standing" = "stated"'] },
  { name: 'no value', codes: ['missing-value'], edit: ['"standing": "stated",', '"standing": ,'] },
  { name: 'a placeholder that was left', codes: ['wrong-character'], edit: ['"standing": "stated"', '"standing": …'] },
  { name: 'a bracket too many', codes: ['extra-bracket'], file: (text) => `${text}}\n` },
  { name: 'two datasets in one file', codes: ['text-after-end'], file: (text) => text + text },
  { name: 'two commas', codes: ['extra-comma'], edit: ['"standing": "stated",', '"standing": "stated",,'] },
  {
    name: 'a tab in a text',
    codes: ['wrong-character'],
    edit: ['recognises the harbour council.', 'recognises\tthe harbour council.'],
  },
  {
    name: 'a line break in a text',
    codes: ['unclosed-text'],
    edit: ['recognises the harbour council.', 'recognises\nthe harbour council.'],
  },
  {
    name: 'a backslash in a text',
    codes: ['control-character'],
    edit: ['recognises the harbour council.', 'recognises \\the harbour council.'],
  },
  { name: 'a block of Markdown', codes: ['not-json'], file: (text) => `\`\`\`json\n${text}\`\`\`\n` },
  { name: 'YAML', codes: ['not-json'], file: () => 'format: 1\ntitle: Harbour\n' },
  { name: 'JavaScript', codes: ['not-json'], file: (text) => `export default ${text}` },
  { name: 'a table', codes: ['not-json'], file: () => 'from,relation,to\nnorvia,support,estmark\n' },
  { name: 'a list of statements alone', codes: ['wrong-type'], file: () => '[{ "from": "norvia" }]' },
  { name: 'a PDF', codes: ['not-text'], file: () => latin1('%PDF-1.7\n') },
  {
    name: 'UTF-8 read as Windows-1252',
    codes: ['garbled-letters'],
    file: (text) => text.replace('"Norvia" }', '"NorvÃ­a" }'),
  },
  { name: 'a letter that is lost', codes: ['lost-letters'], edit: ['"name": "Karland"', '"name": "K\uFFFDrland"'] },
  { name: 'HTML in a text', codes: ['markup'], edit: ['Norvia has sent', 'Norvia &amp; friends sent'] },
  { name: 'a space at the end of a name', codes: ['outer-space'], edit: ['"name": "Karland"', '"name": "Karland "'] },
  { name: 'UK for GB', codes: ['unknown-country'], edit: inNorvia('"country": "UK"') },
  { name: 'a country in small letters', codes: ['wrong-value'], edit: inNorvia('"country": "no"') },
  { name: 'a country in words', codes: ['wrong-value'], edit: inNorvia('"country": "Norway"') },
  {
    name: 'a language with an underscore',
    codes: ['wrong-language'],
    edit: ['"language": "en",\n', '"language": "en_US",\n'],
  },
  { name: 'a country for a language', codes: ['wrong-language-key'], edit: inNorvia('"names": { "jp": "ノルビア" }') },
  { name: 'a date in American or European order', codes: ['wrong-date'], edit: inUnion('"date": "3/4/2024"') },
  { name: 'a month that does not exist', codes: ['wrong-date'], edit: inUnion('"date": "2026-13"') },
  { name: 'a date with its time', codes: ['wrong-date'], edit: inUnion('"date": "2026-03-10T12:00:00Z"') },
  { name: 'a year as a number', codes: ['wrong-type'], edit: inUnion('"date": 2026') },
  {
    name: 'a date after that of the article',
    codes: ['date-after-publication'],
    edit: inUnion('"date": "2027-03-10"'),
  },
  {
    name: 'a colour by name',
    codes: ['wrong-value'],
    edit: inDataset('"relationTypes": [{ "id": "trade", "label": "Trade", "color": "red" }]'),
  },
  {
    name: 'an id of a relation with capitals',
    codes: ['wrong-value'],
    edit: inDataset('"relationTypes": [{ "id": "Free Trade", "label": "Trade" }]'),
  },
  {
    name: 'a relation that is built in',
    codes: ['built-in-relation'],
    edit: inDataset('"relationTypes": [{ "id": "support", "label": "Support" }]'),
  },
  {
    name: 'a relation that nothing uses',
    codes: ['unused-relation'],
    edit: inDataset('"relationTypes": [{ "id": "trade", "label": "Trade" }]'),
  },
  {
    name: 'a group that no actor names',
    codes: ['unused-group'],
    edit: inDataset('"groups": [{ "id": "west", "name": "West" }]'),
  },
  { name: 'an id twice', codes: ['duplicate-id'], edit: ['"id": "p5-karland"', '"id": "p4-union"'] },
  {
    name: 'a word for a standing',
    codes: ['unknown-value'],
    edit: ['"standing": "stated"', '"standing": "confirmed"'],
  },
  {
    name: 'a standing that is not known',
    codes: ['unknown-value'],
    edit: ['"standing": "stated"', '"standing": "perhaps"'],
  },
  {
    name: 'a circle of agents',
    codes: ['acts-for-circle'],
    edit: [
      '"name": "Norvia" }',
      '"name": "Norvia", "affiliations": [{ "kind": "acts-for", "to": "reed", "source": "article", ' +
        '"quote": { "exact": "Norvia", "paragraph": 5 } }] }',
    ],
  },
  { name: 'an actor of a step that does not exist', codes: ['unknown-id'], edit: withStory('{ "focus": "Norvia" }') },
  { name: 'one side', codes: ['wrong-value'], edit: withStory('{ "sides": ["norvia"] }') },
  { name: 'a depth as text', codes: ['wrong-type'], edit: withStory('{ "focus": "norvia", "depth": "2" }') },
  { name: 'a time in words', codes: ['wrong-date'], edit: withStory('{ "asOf": "March 2026" }') },
  { name: 'paragraph 0', codes: ['wrong-value'], edit: ['"paragraph": 4', '"paragraph": 0'] },
  {
    name: 'a paragraph that the article does not have',
    codes: ['wrong-paragraph'],
    edit: ['"paragraph": 4', '"paragraph": 40'],
  },
  { name: 'a quote as text', codes: ['wrong-type'], edit: [`{ ${QUOTE} }`, '"recognises the new harbour council"'] },
  {
    name: 'text for exact',
    codes: ['unknown-key'],
    edit: quoting('"text": "recognises the new harbour council", "paragraph": 4'),
  },
  { name: 'an empty quote', codes: ['empty-text'], edit: quoting('"exact": "", "paragraph": 4') },
  { name: 'null', codes: ['wrong-type'], edit: inUnion('"locator": null') },
  { name: 'an alias that is no list', codes: ['wrong-type'], edit: ['["the council"]', '"the council"'] },
  { name: 'names as a list', codes: ['wrong-type'], edit: inNorvia('"names": ["Norvege"]') },
  {
    name: 'no title',
    codes: ['missing-key'],
    edit: ['"title": "Norvia and Estmark share a harbour",\n  "desc', '"desc'],
  },
  {
    name: 'no statements',
    codes: ['missing-key'],
    file: (text) => `${text.slice(0, text.indexOf(',\n  "statements"'))}\n}\n`,
  },
  {
    name: 'an empty list of statements',
    codes: ['no-statements'],
    file: (text) => `${text.slice(0, text.indexOf('"statements"'))}"statements": []\n}\n`,
  },
  { name: 'a statement of a machine', codes: ['unreviewed-drafts'], edit: inUnion('"coder": "model"') },
  {
    name: 'two statements of machines',
    codes: ['unreviewed-drafts'],
    file: (text) => text.replaceAll(/"id": "p[45]-\w+", /g, '$&"coder": "rules", '),
  },
  { name: 'a format of the future', codes: ['wrong-value'], edit: ['"format": 1', '"format": 2'] },
  { name: 'a prefix that is not there', codes: ['wrong-context'], edit: quoting(`${QUOTE}, "prefix": "gladly"`) },
  { name: 'a script for a URL', codes: ['unlinked-url'], edit: inSource('"url": "javascript:alert(1)"') },
  { name: 'no id', codes: ['missing-key'], edit: ['"id": "p4-union", ', ''] },
  { name: 'an id that is a number', codes: ['wrong-type'], edit: ['"id": "p4-union"', '"id": 4'] },
  { name: 'a count of none', codes: ['wrong-value'], edit: inUnion('"count": 0') },
  {
    name: 'a pin in px',
    codes: ['wrong-value'],
    edit: inDataset('"pins": [{ "actor": "norvia", "x": 0.5, "y": 320 }]'),
  },
  {
    name: 'a pin of nobody',
    codes: ['unknown-id'],
    edit: inDataset('"pins": [{ "actor": "norway", "x": 0.5, "y": 0.5 }]'),
  },
  {
    name: 'two pins of one actor',
    codes: ['repeated-pin'],
    edit: inDataset('"pins": [{ "actor": "norvia", "x": 0.5, "y": 0.5 }, { "actor": "norvia", "x": 0.1, "y": 0.5 }]'),
  },
  {
    name: 'two notes on one paragraph',
    codes: ['repeated-reading'],
    edit: inSource('"reading": [{ "paragraph": 3, "note": "Weather." }, { "paragraph": 3, "note": "Prices." }]'),
  },
  {
    name: 'a reading note without its reason',
    codes: ['missing-key'],
    edit: inSource('"reading": [{ "paragraph": 3 }]'),
  },
  { name: 'two sides as one text', codes: ['wrong-type'], edit: withStory('{ "sides": "norvia estmark" }') },
  {
    name: 'two sides in one text of a list',
    codes: ['wrong-value', 'unknown-id'],
    edit: withStory('{ "sides": ["norvia, estmark"] }'),
  },
  { name: 'the ends of paths as one text', codes: ['wrong-type'], edit: withStory('{ "between": "norvia,reed" }') },
  {
    name: 'two relations as one text',
    codes: ['wrong-type'],
    edit: withStory('{ "relations": "support recognition" }'),
  },
  {
    name: 'two standings as one text',
    codes: ['wrong-type'],
    edit: withStory('{ "standings": "stated, called-for" }'),
  },
  { name: 'a source as text', codes: ['wrong-type'], edit: withStory('{ "sources": "article" }') },
  {
    name: 'an article with broken lines',
    codes: ['broken-lines'],
    article: (text) => text.replace(/(?=\b)(.{24,32}) (?=\S)/g, '$1\n'),
  },
  {
    name: 'a wrong word late in a long quote',
    codes: ['quote-not-found'],
    edit: quoting(
      '"exact": "said that it recognises the new harbour council as an authority in Saltmouth", "paragraph": 4',
    ),
  },
];
