/** Made-up datasets that are large: a few actors have most relations, as in tables of events. The same every time. */
import type { ActorKind, Standing } from '../../src/data/vocabulary.js';
import { seededRandom } from '../../src/layout/seeded-random.js';

const KINDS: readonly ActorKind[] = ['state', 'organisation', 'person', 'armed-forces', 'group'];
const RELATIONS = ['support', 'recognition', 'severed-ties', 'security-aid'];
const STANDINGS: readonly Standing[] = ['stated', 'reported', 'implied', 'called-for'];

/** So many actors, and so many relations between them, each of one statement. */
export function large(actors: number, relations: number, seed = 1): object {
  const random = seededRandom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const statements: object[] = [];
  const known = new Set<string>();
  while (statements.length < relations) {
    const [from, to, relation] = [
      below(actors),
      Math.floor(random() ** 2 * actors),
      RELATIONS[below(RELATIONS.length)]!,
    ];
    const key = `${from} ${relation} ${to}`;
    if (from === to || known.has(key)) continue;
    known.add(key);
    statements.push({
      id: `s${statements.length}`,
      source: 'table',
      from: `a${from}`,
      relation,
      to: `a${to}`,
      standing: STANDINGS[below(STANDINGS.length)]!,
      locator: `row ${statements.length + 1}`,
    });
  }
  return {
    format: 1,
    title: `${actors} actors, ${relations} relations`,
    language: 'en',
    sources: [{ id: 'table', kind: 'dataset', title: 'A table of events' }],
    actors: Array.from({ length: actors }, (_, i) => ({
      id: `a${i}`,
      kind: KINDS[i % KINDS.length]!,
      name: `Actor ${i}`,
    })),
    statements,
  };
}
