import { quotedBy } from './quotation-marks.js';
import type { Words } from './types.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** A number and the noun that it counts, in its form. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(', ');

export const en: Words = {
  language: 'en',
  direction: 'ltr',
  relations: {
    support: 'Support',
    recognition: 'Recognition',
    'severed-ties': 'Severed ties',
    'security-aid': 'Security aid',
  },
  standings: {
    stated: 'stated',
    reported: 'reported',
    implied: 'implied',
    'called-for': 'called for',
    denied: 'denied',
    disputed: 'disputed',
    ended: 'ended',
  },
  actorKinds: {
    state: 'state',
    organisation: 'organisation',
    person: 'person',
    'armed-forces': 'armed forces',
    group: 'group',
  },
  affiliations: { leads: 'leads', 'part-of': 'is part of', 'member-of': 'is a member of', 'acts-for': 'acts for' },
  affiliation: 'Affiliation',
  source: 'Source',
  count: 'Events',
  separator: ', ',
  colon: ': ',
  quoted: (text) => quotedBy('“”‘’', text),
  sourceLine: (title, publisher, published) =>
    joined(en.quoted(title), publisher, published === undefined ? undefined : en.date(published)),
  date: (date) => {
    const [year, month, day] = date.split('-');
    // `Number` of a part that is absent is NaN.
    return [Number(day) || '', MONTHS[Number(month) - 1] ?? '', year].filter((part) => part !== '').join(' ');
  },
  ended: (date) => `ended ${en.date(date)}`,
  edgeName: (from, to, relation, standing) =>
    `${from} → ${to}: ${relation.replace(/^\p{Lu}(?=\p{Ll}+( \p{Ll}+)*$)/u, (letter) => letter.toLowerCase())}, ${standing}`,
  tieName: (from, to, tie, role) => `${from} → ${to}: ${tie}${role === undefined ? '' : ` (${role})`}`,
  evidence: (quote, paragraph, attribution) =>
    joined(
      quote === undefined ? undefined : en.quoted(quote),
      paragraph === undefined ? undefined : `paragraph ${paragraph}`,
      attribution === undefined ? undefined : `according to ${attribution}`,
    ),
  sides: (left, right) => `Left: with ${left}. Right: with ${right}.`,
  summary: (actors, relations, most) =>
    `A graph of ${plural(actors, 'actor')} and ${plural(relations, 'relation')}.${most === undefined ? '' : ` Most connected: ${most}.`}`,
  actorDetails: (kind, relations) => `${kind}, ${plural(relations, 'relation')}`,
  actorLabel: (name, kind, relations) => `${name}, ${en.actorDetails(kind, relations)}`,
  ui: {
    graph: 'Graph of relations',
    relationTypes: 'Relation types',
    certainty: 'Certainty',
    kinds: 'Kinds of actors',
    filters: 'Filters',
    showAll: 'Show all',
    nothing: 'Nothing matches these filters.',
    evidence: 'Evidence',
    close: 'Close',
    retry: 'Try again',
    loading: 'Loading…',
    empty: 'The dataset has no actors yet.',
    agents: 'actors merged',
  },
};
