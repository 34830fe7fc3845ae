/** Large graphs for tests: made-up ones with groups, and the events of a few days between 200 states. */
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { seededRandom } from '../../src/layout/seeded-random.js';

export const GDELT = '../shared/data/gdelt-2018/gdelt_country_graph.csv';

/** The actor `i` of {@link grouped} belongs to the group `i % groups`. */
export const GROUPS = 8;

/**
 * So many actors in {@link GROUPS} groups, and so many lines; four of five lines join two of a group. Names have two to
 * three words. The same every time.
 */
export function grouped(actors: number, lines: number, seed = 1): object {
  const random = seededRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const statements: object[] = [];
  const known = new Set<string>();
  while (statements.length < lines) {
    const from = below(actors);
    const step = random() < 0.8 ? GROUPS * (1 + below(Math.max(1, Math.floor(actors / GROUPS) - 1))) : below(actors);
    const to = (from + step) % actors;
    const key = `${from} ${to}`;
    if (from === to || known.has(key)) continue;
    known.add(key);
    statements.push({ id: `s${statements.length}`, source: 't', from: `a${from}`, relation: 'support', to: `a${to}` });
  }
  return {
    format: 1,
    title: 'Groups',
    sources: [{ id: 't', kind: 'dataset', title: 'A table' }],
    actors: Array.from({ length: actors }, (_, i) => ({
      id: `a${i}`,
      kind: 'state',
      name: `${['Republic of', 'United', 'New', 'Kingdom of'][i % 4]} Land ${i}`,
    })),
    statements,
  };
}

/** The events of three days of January 2018 (GDELT), by the four classes of CAMEO; null where the table is absent. */
export function gdelt(): object | null {
  if (!existsSync(GDELT)) return null;
  const { data: rows } = Papa.parse<Record<'source' | 'target' | 'cameo' | 'count', string>>(
    readFileSync(GDELT, 'utf8'),
    {
      header: true,
      skipEmptyLines: true,
    },
  );
  const classes = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'];
  const classOf = (code: string): string =>
    classes[[5, 8, 14, 20].findIndex((last) => Number(code.slice(0, 2)) <= last)]!;
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
  const ids = [...new Set(rows.flatMap(({ source, target }) => [source, target]))];
  return {
    format: 1,
    title: 'Events of three days',
    sources: [{ id: 'gdelt', kind: 'dataset', title: 'GDELT' }],
    relationTypes: classes.map((id) => ({ id, label: id })),
    actors: ids.map((id) => ({ id, kind: 'state', name: names.of(id.slice(0, 2)) ?? id })),
    statements: rows.map(({ source, target, cameo, count }, i) => ({
      id: `s${i}`,
      source: 'gdelt',
      from: source,
      relation: classOf(cameo),
      to: target,
      count: Number(count),
      locator: `row ${i + 2}`,
    })),
  };
}
