/**
 * The meaning of each key of a dataset file, by object and key, for the JSON Schema that editors read. The texts stand
 * apart from the validator, so that no page loads them.
 */
export const DESCRIPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dataset: {
    $schema: 'URL of this schema, for code editors.',
    format: 'Version of the file format.',
    id: 'Stable name of the dataset.',
    title: 'Title of the picture.',
    titles: 'The title in other languages, by BCP 47 tag.',
    description: 'One or two sentences beneath the title.',
    descriptions: 'The description in other languages, by BCP 47 tag.',
    language: 'BCP 47 tag of the language of title, names and claims.',
    creator: 'Who made the dataset.',
    license: 'Licence of the dataset.',
    version: 'Version of the dataset.',
    modified: 'When it was last changed.',
    sources: 'Where the statements come from.',
    actors: 'Who takes part.',
    groups: 'Blocs, regions or other sets of actors, each with a name; actors name theirs.',
    relationTypes: 'Relations beyond the four that are built in.',
    statements: 'Each is one claim of one source about one relation. The lines of the graph are derived from them.',
    story: 'Steps that lead through the graph.',
    pins: 'Actors that stand at a given place in every frame; the others are placed around them.',
    layout:
      'Positions of the actors in a wide, a square and a tall frame, written by diplomatic-graph layout; pictures ' +
      'are the same without them, but take longer.',
  },
  source: {
    id: 'Name by which statements refer to this source.',
    kind:
      'article: running text that is quoted. ' +
      'dataset: a table of events; its statements may have a locator instead of a quote.',
    title: 'Headline or name of the source.',
    url: 'URL of the source; only http and https URLs are linked.',
    publisher: 'Who published it.',
    published: 'When it was published: YYYY, YYYY-MM or YYYY-MM-DD.',
    language: 'BCP 47 tag of the language of the source, such as "en".',
    summary:
      'What it says, paragraph by paragraph, in your own words. ' +
      'Put words that statements quote in quotation marks.',
    reading: 'Why paragraphs have no statement, one note for each.',
    fingerprint: 'A hash of the text of the source, by which a program recognises that text; it is not interpreted.',
  },
  paragraph: {
    paragraph: 'Number of the non-empty line of the source that is summarised; the headline is 1.',
    text: 'What that paragraph says, in your own words.',
  },
  readingNote: {
    paragraph: 'Number of the non-empty line of the source that the note is about; the headline is 1.',
    note: 'Why it has no statement.',
    coder: 'Who read it this way.',
  },
  actor: {
    id: 'Any non-empty text; statements refer to it.',
    kind: 'state, organisation, person, armed-forces or group; decides the shape of the mark.',
    name: 'Name in the language of the dataset.',
    names: 'Names in other languages, by BCP 47 tag.',
    country: 'ISO 3166-1 alpha-2 code of the country that it is or belongs to.',
    aliases: 'Other names, as the source spells them.',
    note: 'What the reader should know, including what the source does not say.',
    affiliations: 'Other actors that it leads, is part of, is a member of or acts for.',
    group: 'Id of the group to which it belongs, one of groups.',
  },
  group: {
    id: 'Name by which actors refer to this group.',
    name: 'Name in the language of the dataset.',
    names: 'Names in other languages, by BCP 47 tag.',
  },
  affiliation: {
    kind: 'leads, part-of, member-of or acts-for.',
    to: 'Id of the other actor.',
    role: 'In which role, in your own words or those of the source.',
    source: 'Id of the source that says so.',
    quote: 'The words that say so; required where the source is an article.',
    locator: 'Row or key in a source of kind dataset.',
  },
  quote: {
    exact: 'The decisive few words, verbatim, in the spelling and spacing of the source; at most about 15 words.',
    prefix: 'Words just before, to tell this place from others (W3C TextQuoteSelector).',
    suffix: 'Words just after, to tell this place from others (W3C TextQuoteSelector).',
    paragraph: 'Number of the non-empty line of the source that holds the quote; the headline is 1.',
  },
  relationType: {
    id: 'Name by which statements refer to this relation.',
    label: 'What the legend calls it.',
    labels: 'The label in other languages, by BCP 47 tag.',
    color: 'Colour of its lines, #rrggbb.',
    marker: 'Symbol on its lines; a triangle if absent.',
    cameo: 'CAMEO codes that it covers.',
    words: 'English words that carry it, by which statements are proposed: sanction, impose sanctions on.',
  },
  statement: {
    id: 'Unique among the statements.',
    source: 'Id of the source that makes the claim.',
    from: 'Id of the actor that, according to the text, does it.',
    relation: 'support, recognition, severed-ties, security-aid, or one declared under relationTypes.',
    to: 'Id of the actor to whom it is done.',
    standing:
      'How certain it is according to the source; the first of these that fits: denied, called-for (urged, planned ' +
      'or promised, but not done), implied, reported (someone else says so), stated.',
    claim: 'The claim in your own words.',
    quote: 'The words that the claim rests on; required where the source is an article.',
    locator: 'Row or key in a source of kind dataset.',
    url: 'URL of the row or the document that it stands for; only http and https URLs are linked.',
    attribution: 'Who says so, according to the source.',
    when: 'When, in the words of the source.',
    order: 'Position in the sequence of statements, where the source gives no date; smaller is earlier.',
    date: 'Date, only where the source gives it: YYYY, YYYY-MM or YYYY-MM-DD.',
    until: 'Date on which it ended: YYYY, YYYY-MM or YYYY-MM-DD.',
    count: 'How many events a row of a table stands for.',
    coder:
      'Who coded the statement. The names rules and model are reserved: a machine has proposed it, and nobody has ' +
      'reviewed it.',
  },
  layout: {
    wide: 'In a frame that is wider than tall.',
    square: 'In a frame about as wide as tall.',
    tall: 'In a frame that is taller than wide.',
  },
  pin: {
    actor: 'Id of the actor.',
    x: 'Centre of its mark, as a share of the width of the plot from its left edge, 0 to 1.',
    y: 'Centre of its mark, as a share of the height of the plot from its top edge, 0 to 1.',
  },
  settled: {
    hash:
      'Fingerprint of the data that the layout was computed from. ' +
      'If it does not match the dataset, the layout is ignored.',
    places: 'One place for each actor.',
  },
  place: {
    actor: 'Id of the actor.',
    x: 'Centre of its mark, px from the left of the frame.',
    y: 'Centre of its mark, px from the top of the frame.',
    label: 'Which of the places around the mark its name takes, from 0.',
  },
  step: {
    title: 'Heading of the step.',
    titles: 'The heading in other languages, by BCP 47 tag.',
    text: 'What the reader should see in it, in a few sentences.',
    texts: 'The text in other languages, by BCP 47 tag.',
    view: 'What the graph shows at this step; a key that is missing applies no filter.',
  },
  view: {
    focus: 'Id of an actor: only it, and what is within depth of it; or group:ID, only the members of a group.',
    depth: 'How many connections away from focus: 1, 2 or 3; 1 if absent, or for a group none.',
    between: 'Ids of two actors: only the shortest paths between them.',
    relations: 'Ids of the relation types that are shown.',
    standings: 'Standings that are shown.',
    sources: 'Ids of the sources whose statements are shown.',
    text: 'Words that the claim, quote, attribution or actor names must contain.',
    asOf:
      'Only statements up to then: YYYY, YYYY-MM, YYYY-MM-DD, or order:N for a position in the sequence of ' +
      'statements.',
    undated: 'Whether undated statements are shown: show or hide.',
    fold: 'true: agents are merged into the actors they act for.',
    groups:
      'How groups are shown: none, hulls (outlines around their members) or folded (one mark each); outlines if ' +
      'it is absent and the dataset has groups.',
    openGroups: 'Ids of the groups whose members are shown where the others are folded.',
    sides: 'Ids of two rivals, to the left and to the right.',
    selected: 'actor:ID, edge:ID or statement:ID.',
  },
};
