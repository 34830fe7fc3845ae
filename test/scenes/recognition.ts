/**
 * Two hundred years of recognition: the guide of the U.S. Department of State to its history of
 * recognition and diplomatic relations, countries A to M, as a dataset. Read anew at every call.
 */
import { existsSync, readFileSync } from 'node:fs';
import { isDate } from '../../src/data/date.js';

export const RECOGNITION = '../shared/data/recognition-us/rdcr-timeline-a-m.tsv';

/** Which relation a section of the guide tells of; all else is an event. */
const RELATIONS: Readonly<Record<string, string>> = {
  recognition: 'recognition',
  'diplomatic-relation': 'diplomatic-relations',
  'diplomatic-relations': 'diplomatic-relations',
  diplomatic_relations: 'diplomatic-relations',
  relations: 'diplomatic-relations',
  'consular-presence': 'consular',
  consular_presence: 'consular',
  'consular-relations': 'consular',
  consular_relations: 'consular',
  treaties: 'treaties',
  'treaties-agreements': 'treaties',
  treaties_agreements: 'treaties',
};

const TYPES = [
  { id: 'diplomatic-relations', label: 'Diplomatic relations', marker: 'circle' },
  { id: 'consular', label: 'Consular presence', marker: 'square' },
  { id: 'treaties', label: 'Treaty', marker: 'diamond' },
  { id: 'event', label: 'Event', marker: 'triangle' },
];

/** An entry that ends relations, and one that takes them up again. */
const ENDS =
  /(sever|cessation of relations|terminat\w* of (diplomatic )?relations|relations (ended|interrupted)|suspension of diplomatic relations|declaration of war)/i;
const RESUMES = /(resum|re-?establish)/i;

/** Names that capital letters alone do not make. */
const NAMES: Readonly<Record<string, string>> = {
  'antigua-barbuda': 'Antigua and Barbuda',
  'bosnia-herzegovina': 'Bosnia and Herzegovina',
  'brunswick-luneburg': 'Brunswick and Lüneburg',
  'congo-democratic-republic': 'Congo (Dem. Rep.)',
  'congo-free-state': 'Congo Free State',
  'congo-republic': 'Congo (Republic)',
  'cote-divoire': 'Côte d’Ivoire',
  'federal-government-germany': 'North German Union',
  'german-democratic-republic': 'East Germany',
  'grand-duchy-tuscany': 'Tuscany',
  'guinea-bissau': 'Guinea-Bissau',
  'kingdom-of-yugoslavia': 'Yugoslavia',
  'korea-south': 'South Korea',
  'central-american-federation': 'Central American Fed.',
  'central-african-republic': 'Central African Rep.',
};

const nameOf = (file: string): string =>
  NAMES[file] ??
  file
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** The first fifteen words at most. */
const firstWords = (text: string): string => text.split(/\s+/).slice(0, 15).join(' ');

/** Undefined where the data are absent. */
export function recognition(): object | undefined {
  return existsSync(RECOGNITION) ? toDataset(readFileSync(RECOGNITION, 'utf8')) : undefined;
}

interface Entry {
  readonly country: string;
  readonly section: string;
  readonly head: string;
  readonly when: string;
  readonly text: string;
  readonly index: number;
}

function toDataset(table: string): object {
  const entries = table
    .trim()
    .split('\n')
    .slice(1)
    .map((line, index): Entry => {
      const [country = '', section = '', head = '', when = '', text = ''] = line.split('\t');
      return { country, section, head, when: when.trim(), text, index };
    });
  const countries = [...new Set(entries.map(({ country }) => country))];
  return {
    format: 1,
    title: 'Recognition by the United States, countries A to M',
    language: 'en',
    sources: [
      {
        id: 'guide',
        kind: 'dataset',
        title:
          'A Guide to the United States’ History of Recognition, Diplomatic, and Consular Relations, by Country, since 1776',
        publisher: 'Office of the Historian, U.S. Department of State',
        language: 'en',
      },
    ],
    relationTypes: TYPES,
    actors: [
      { id: 'us', kind: 'state', name: 'United States' },
      ...countries.map((country) => ({ id: country, kind: 'state', name: nameOf(country) })),
    ],
    statements: countries.flatMap((country) => statementsOf(entries.filter((entry) => entry.country === country))),
  };
}

/**
 * The statements on one country. Relations hold until the next entry that ends them, and a
 * severance until the next entry that takes relations up again; a recognition, a treaty, an event
 * and what has no date end nothing and are not ended by what has none.
 */
function statementsOf(entries: readonly Entry[]): object[] {
  const dated = entries.filter(({ when }) => isDate(when));
  const isEnd = ({ head }: Entry): boolean => ENDS.test(head) && !/establish|resum/i.test(head);
  const isStart = ({ head }: Entry): boolean => RESUMES.test(head);
  const next = (entry: Entry, test: (other: Entry) => boolean): string | undefined =>
    dated
      .filter(
        (other) => test(other) && (other.when > entry.when || (other.when === entry.when && other.index > entry.index)),
      )
      .map(({ when }) => when)
      .sort()[0];
  return entries.map((entry) => {
    const { country, section, head, when, text, index } = entry;
    const relation = isEnd(entry) ? 'severed-ties' : (RELATIONS[section] ?? 'event');
    const date = isDate(when) ? when : undefined;
    const until =
      date === undefined
        ? undefined
        : relation === 'severed-ties'
          ? next(entry, isStart)
          : relation === 'diplomatic-relations'
            ? next(entry, isEnd)
            : undefined;
    return {
      id: `e${index}`,
      source: 'guide',
      from: 'us',
      relation,
      to: country,
      claim: head || undefined,
      quote: text.trim() === '' ? undefined : { exact: firstWords(text.trim()) },
      locator: [country, section, head].filter((part) => part !== '').join(', '),
      date,
      until,
    };
  });
}
