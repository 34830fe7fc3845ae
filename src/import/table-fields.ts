/** The parts of a statement that a column of a table can hold, and the names that such columns have. */

/** All parts, in the order in which they are offered. */
export const TABLE_FIELDS = [
  'from',
  'relation',
  'code',
  'to',
  'standing',
  'quote',
  'paragraph',
  'attribution',
  'when',
  'date',
  'until',
  'count',
  'claim',
  'link',
  'note',
  'coder',
  'fromGroup',
  'toGroup',
] as const;
export type TableField = (typeof TABLE_FIELDS)[number];

/** The index of the column of each field, from 0; fields without a column are absent. */
export type TableColumns = ReadonlyMap<TableField, number>;

/** Names of what sorts actors, the likeliest first: those of our own tables, of networks, and of Gephi. */
export const GROUP_NAMES = ['group', 'bloc', 'block', 'region', 'community', 'modularity_class', 'cluster'] as const;

/** "source group", "source_group", "group1" and so on. */
function groupNames(ends: readonly string[], number: string): string[] {
  return GROUP_NAMES.flatMap((name) => [
    ...ends.flatMap((end) => [`${end}_${name}`, `${end} ${name}`]),
    ...['', ' ', '_'].map((space) => `${name}${space}${number}`),
  ]);
}

/**
 * Names that columns have, folded, the likeliest first: those of our own tables, of edge lists, and of the tables of
 * events of GDELT, ICEWS and POLECAT.
 */
export const COLUMN_NAMES: Readonly<Record<TableField, readonly string[]>> = {
  from: [
    'from_name',
    'from',
    'actor1countrycode',
    'source country code',
    'who',
    'source actor',
    'source name',
    'actor name',
    'actor1name',
    'actor1',
    'actor 1',
    'sourceactor',
    'source',
    'source country',
    'actor country',
    'actor',
    'subject',
    'giver',
    'sender',
    'origin',
    'ccode1',
    'stateabb1',
    'country1',
    'von',
    'head',
  ],
  relation: [
    'relation',
    'relationship',
    'verb',
    'predicate',
    'event text',
    'event type',
    'eventtype',
    'type',
    'category',
    'action',
    'edge',
    'label',
    'kind',
    'concept',
  ],
  code: ['cameo', 'cameo code', 'cameocode', 'cameo_code', 'eventcode', 'event code', 'event_code', 'plover', 'code'],
  to: [
    'to_name',
    'to',
    'actor2countrycode',
    'target country code',
    'whom',
    'target actor',
    'target name',
    'recipient name',
    'actor2name',
    'actor2',
    'actor 2',
    'targetactor',
    'target',
    'target country',
    'recipient country',
    'object',
    'receiver',
    'recipient',
    'destination',
    'ccode2',
    'stateabb2',
    'country2',
    'an',
    'tail',
  ],
  standing: ['standing', 'certainty', 'status', 'modality'],
  quote: ['quote', 'words', 'text', 'excerpt', 'passage', 'citation', 'zitat'],
  paragraph: ['paragraph', 'para', 'p', 'absatz'],
  attribution: ['attribution', 'according to', 'speaker', 'person'],
  when: ['when', 'time'],
  date: ['date', 'sqldate', 'event date', 'event_date', 'day', 'fecha', 'datum', 'year'],
  until: ['until', 'end', 'ended'],
  count: ['count', 'weight', 'numevents', 'events', 'n', 'number', 'frequency', 'value'],
  claim: ['claim', 'statement', 'summary', 'headline', 'title', 'description'],
  link: ['link', 'url', 'sourceurl', 'source url', 'source_url', 'href'],
  note: ['note', 'notes', 'comment', 'remark'],
  coder: ['coder', 'annotator'],
  fromGroup: groupNames(['from', 'source', 'actor1', 'sender'], '1'),
  toGroup: groupNames(['to', 'target', 'actor2', 'receiver'], '2'),
};
