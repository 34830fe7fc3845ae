/** The graphs on which legibility is measured, in tests and in the benchmark. Read anew at every call; the same every time. */
import { existsSync, readFileSync } from 'node:fs';
import { crisis, smallCrisis } from './crises.js';

export interface BenchGraph {
  readonly name: string;
  /** Null where its data are absent. */
  readonly dataset: unknown;
  /** The file that was looked for in vain. */
  readonly missing?: string;
}

/** Those whose pairs of actors can be drawn without a crossing, by the left-right planarity test of NetworkX 3.6.1. */
export const PLANAR: readonly string[] = ['article', 'crisis-8', 'nations'];

const DATA = '../shared/data';
const SOURCE = [{ id: 's', kind: 'dataset', title: 'A table' }];

/** By name; those whose data lie outside the project say what is missing where it is. */
export const GRAPHS: Readonly<Record<string, () => BenchGraph>> = {
  article: () => fromFile('article', 'graph-data/venezuela-2019.json', (text) => JSON.parse(text)),
  'crisis-8': () => ({ name: 'crisis-8', dataset: smallCrisis() }),
  'crisis-20': () => ({ name: 'crisis-20', dataset: crisis(20, 34, 20) }),
  'crisis-40': () => ({ name: 'crisis-40', dataset: crisis(40, 70, 40) }),
  'crisis-50': () => ({ name: 'crisis-50', dataset: crisis(50, 90, 50) }),
  nations: () => fromFile('nations', `${DATA}/nations/nations.tsv`, nations),
  'les-miserables': () => fromFile('les-miserables', `${DATA}/large-graph/les-miserables.json`, lesMiserables),
};

function fromFile(name: string, path: string, read: (text: string) => unknown): BenchGraph {
  return existsSync(path)
    ? { name, dataset: read(readFileSync(path, 'utf8')) }
    : { name, dataset: null, missing: path };
}

const NATION_TYPES: Readonly<Record<string, string>> = {
  militaryalliance: 'Military alliance',
  economicaid: 'Economic aid',
  severdiplomatic: 'Severed ties',
  expeldiplomats: 'Expelled diplomats',
};
const SHORT = new Set(['uk', 'usa', 'ussr']);

/** Rummel's Nations, 1950 to 1965, thinned to four relations that a reader knows. */
function nations(text: string): object {
  const rows = text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split('\t') as [string, string, string]);
  const names = [...new Set(rows.flatMap(([from, , to]) => [from, to]))].sort();
  return {
    format: 1,
    title: 'Nations, 1950 to 1965',
    sources: SOURCE,
    relationTypes: Object.entries(NATION_TYPES).map(([id, label]) => ({ id, label })),
    actors: names.map((id) => ({
      id,
      kind: 'state',
      name: SHORT.has(id) ? id.toUpperCase() : id.charAt(0).toUpperCase() + id.slice(1),
    })),
    statements: rows
      .filter(([, relation]) => Object.hasOwn(NATION_TYPES, relation))
      .map(([from, relation, to], i) => ({ id: `s${i}`, source: 's', from, relation, to })),
  };
}

interface Knuth {
  readonly nodes: readonly { readonly key: string; readonly attributes: { readonly label: string } }[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
}

/** Who appears with whom in the novel (Knuth 1993): dense, one relation, beyond what a printed picture can hold. */
function lesMiserables(text: string): object {
  const { nodes, edges } = JSON.parse(text) as Knuth;
  return {
    format: 1,
    title: 'Les Misérables',
    sources: SOURCE,
    relationTypes: [{ id: 'appears-with', label: 'Appears with' }],
    actors: nodes.map(({ key, attributes }) => ({ id: key, kind: 'person', name: attributes.label })),
    statements: edges.map(({ source, target }, i) => ({
      id: `s${i}`,
      source: 's',
      from: source,
      relation: 'appears-with',
      to: target,
    })),
  };
}
