import type { TableWords } from './table-types.js';

const of = (shown: number, all: number, one: string, many: string): string =>
  `${shown} of ${all} ${all === 1 ? one : many}`;

export const tableEn: TableWords = {
  view: 'View',
  graph: 'Graph',
  table: 'Table',
  statements: 'Statements',
  actors: 'Actors',
  filter: 'Filter by words',
  csv: 'Download CSV',
  sort: 'Sort by',
  columns: {
    from: 'From',
    relation: 'Relation',
    to: 'To',
    when: 'When',
    words: 'In these words',
    name: 'Name',
    kind: 'Kind',
    does: 'To others',
    receives: 'From others',
  },
  statementsShown: (shown, all) => of(shown, all, 'statement', 'statements'),
  affiliationsShown: (shown, all) => of(shown, all, 'affiliation', 'affiliations'),
  actorsShown: (shown, all) => of(shown, all, 'actor', 'actors'),
  until: (date) => `until ${date}`,
  ended: (date) => `ended: ${date}`,
  order: (place) => `no. ${place} in order`,
  unsorted: 'In the order of the file.',
  sorted: (column, ascending) => `Sorted by “${column}”, ${ascending ? 'ascending' : 'descending'}.`,
  showAll: (rows) => `Show all ${rows} rows`,
  keys: 'Up and down arrow keys go from row to row, left and right arrow keys through what a row can open, Enter opens it.',
};
