import type { Words } from './types.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "6 January 2019" from `2019-01-06`; without `Intl`, whose wording differs between machines. */
function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  return [day === undefined ? '' : String(Number(day)), month === undefined ? '' : (MONTHS[Number(month) - 1] ?? ''), year].filter((part) => part !== '').join(' ');
}

export const en: Words = {
  language: 'en',
  direction: 'ltr',
  relations: { support: 'Support', recognition: 'Recognition', 'severed-ties': 'Severed ties', 'security-aid': 'Security aid' },
  standings: { stated: 'stated', reported: 'reported', implied: 'implied', 'called-for': 'called for', denied: 'denied', disputed: 'disputed' },
  actorKinds: { state: 'state', organisation: 'organisation', person: 'person', 'armed-forces': 'armed forces', group: 'group' },
  affiliations: { leads: 'leads', 'part-of': 'is part of', 'member-of': 'is a member of', 'acts-for': 'acts for' },
  affiliation: 'Affiliation',
  source: 'Source',
  sourceLine: (title, publisher, published) => [`“${title}”`, publisher, published === undefined ? undefined : dateInWords(published)].filter((part) => part !== undefined).join(', '),
  date: dateInWords,
  edgeName: (from, to, relation, standing) => `${from} → ${to}: ${/^\p{Lu}\p{Ll}+( \p{Ll}+)*$/u.test(relation) ? relation.charAt(0).toLowerCase() + relation.slice(1) : relation}, ${standing}`,
  evidence: (quote, paragraph, attribution) =>
    [quote === undefined ? undefined : `“${quote}”`, paragraph === undefined ? undefined : `paragraph ${paragraph}`, attribution === undefined ? undefined : `on the word of ${attribution}`].filter((part) => part !== undefined).join(', '),
  paragraph: (number) => `Paragraph ${number}`,
  onTheWordOf: (who) => `on the word of ${who}`,
  statements: (count) => plural(count, 'statement', 'statements'),
  moreRelations: (count) => `And ${plural(count, 'more', 'more')}; select an actor to see its own.`,
  relationsShown: (count) => `${plural(count, 'relation is', 'relations are')} shown.`,
  summary: (actors, relations, most) => `A graph of ${plural(actors, 'actor', 'actors')} and ${plural(relations, 'relation', 'relations')}.${most === undefined ? '' : ` Most connected: ${most}.`}`,
  sides: (left, right) => `Left: with ${left}. Right: with ${right}.`,
  towardsOthers: (name) => `${name} towards others`,
  fromOthers: (name) => `Others towards ${name}`,
  actorDetails: (kind, relations) => `${kind}, ${plural(relations, 'relation', 'relations')}`,
  actorLabel: (name, kind, relations) => `${name}, ${en.actorDetails(kind, relations)}`,
  problems: (count) => plural(count, 'problem', 'problems'),
  moreProblems: (count) => `And ${plural(count, 'more problem', 'more problems')}.`,
  ui: {
    graph: 'Graph of relations',
    relations: 'Relations',
    standings: 'How the source puts it',
    kinds: 'Kinds of actors',
    filters: 'Filters',
    showAll: 'Show all',
    nothing: 'Nothing matches these filters.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Reset view',
    exportSvg: 'Export SVG',
    evidence: 'Evidence',
    list: 'All relations',
    close: 'Close',
    retry: 'Try again',
    back: 'Back to all relations',
    tiedTo: 'Affiliations',
    tiedFrom: 'Tied to it',
    alsoCalled: 'In the source',
    overview: 'All relations',
    overviewHint: 'Select a line or an actor to read the words that it rests on.',
    noRelations: 'No relation is stated.',
    loading: 'Loading…',
    error: 'This graph cannot be shown',
    stillShown: 'The last good picture is still shown.',
    empty: 'The dataset has no actors yet.',
    wheelHint: 'Ctrl + wheel to zoom',
    wheelHintMac: '⌘ + wheel to zoom',
    keys: 'Arrow keys go from actor to actor, Enter opens the evidence, Escape leads back, the question mark lists all keys.',
    count: 'Events',
  },
};
