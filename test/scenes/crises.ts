/**
 * Made-up crises for tests of legibility, since no published dataset has what ours have at once:
 * kinds, standings, affiliations, and several typed relations between two actors, both ways.
 * Two camps around two poles, some neutrals; few actors with many ties and many with few.
 */
import type { ActorKind, Standing } from '../../src/data/vocabulary.js';
import { seededRandom } from '../../src/layout/seeded-random.js';

interface Cast {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  readonly affiliations?: readonly { readonly kind: string; readonly to: string; readonly source: string }[];
}

interface Claim {
  readonly from: string;
  readonly relation: string;
  readonly to: string;
  readonly standing: Standing;
}

const SOURCE = 'wire';

function dataset(title: string, description: string, actors: readonly Cast[], claims: readonly Claim[]): object {
  return {
    format: 1,
    title,
    description,
    language: 'en',
    sources: [{ id: SOURCE, kind: 'dataset', title: 'Wire reports, collected', published: '2021-03' }],
    actors,
    statements: claims.map((claim, i) => ({ id: `s${i + 1}`, source: SOURCE, ...claim })),
  };
}

/** Eight actors by hand: the pairs of actors can be drawn without a crossing, though four of them are bundles. */
export function smallCrisis(): object {
  const tie = (kind: string, to: string): NonNullable<Cast['affiliations']> => [{ kind, to, source: SOURCE }];
  const claims: readonly (readonly [string, string, string, Standing?])[] = [
    ['oster', 'severed-ties', 'keld'],
    ['keld', 'severed-ties', 'oster'],
    ['oster', 'security-aid', 'front', 'reported'],
    ['oster', 'recognition', 'council'],
    ['oster', 'support', 'council'],
    ['keld', 'support', 'marsh'],
    ['marsh', 'support', 'keld', 'implied'],
    ['keld', 'security-aid', 'army'],
    ['army', 'support', 'marsh'],
    ['league', 'recognition', 'council', 'called-for'],
    ['league', 'severed-ties', 'keld', 'called-for'],
    ['front', 'support', 'council', 'reported'],
    ['hadrian', 'support', 'league'],
    ['hadrian', 'recognition', 'marsh', 'reported'],
  ];
  return dataset(
    'The Keld straits, March 2021',
    'Who stands with whom after the council was dissolved.',
    [
      { id: 'oster', kind: 'state', name: 'Osterland' },
      { id: 'keld', kind: 'state', name: 'Keld' },
      { id: 'hadrian', kind: 'state', name: 'Hadrian Republic' },
      { id: 'league', kind: 'organisation', name: 'League of Ports' },
      { id: 'council', kind: 'organisation', name: 'Straits Council' },
      { id: 'marsh', kind: 'person', name: 'Ilse Marsh', affiliations: tie('leads', 'keld') },
      { id: 'army', kind: 'armed-forces', name: 'Keldish Coast Guard', affiliations: tie('part-of', 'keld') },
      { id: 'front', kind: 'group', name: 'Dockers’ Front' },
    ],
    claims.map(([from, relation, to, standing = 'stated']) => ({ from, relation, to, standing })),
  );
}

const STATES = [
  'Ardenia',
  'Borduna',
  'Republic of Calder',
  'Dravia',
  'Estmark',
  'Fenwick Isles',
  'Galdor',
  'Hollin',
  'Isk',
  'United Jorvan States',
  'Kastor',
  'Lower Morania',
  'Merrow',
  'Nordhaven',
  'Oriel',
  'Palantine Union',
  'Quill',
  'Rhovan',
  'Saint Brannoc',
  'Tarsk',
  'Ultima',
  'Vell',
];
const ORGANISATIONS = [
  'Northern Compact',
  'Grain Board',
  'OCR',
  'Human Rights Watchers',
  'Continental Bank',
  'Red Lantern',
  'Assembly of Nations',
  'Customs Union',
];
const PERSONS = [
  'Anders Holm',
  'Beatrix Novak',
  'Carlo di Ferro',
  'Dunya Rashid',
  'Elias Thorne',
  'Femke Aalders',
  'Gregor Vasil',
  'Hana Ito',
  'Ivo Petrak',
  'Jonas Weyland-Brandt',
  'Katya Morozova',
  'Luis Ordaz',
];
const FORCES = [
  'Republican Guard',
  'Ardenian Navy',
  'Border Corps',
  'Third Army',
  'Air Command',
  'Joint Peace Force',
  'Marines',
];
const GROUPS = [
  'Free Hills Movement',
  'Miners’ Union',
  'Exiled Opposition',
  'Private Contractors',
  'Students',
  'Coast Militia',
  'Harvest Party',
  'Sons of Rhovan',
];

/** Kinds in the proportion in which a news story has them: of every ten actors four states, two persons, … */
const KINDS: readonly ActorKind[] = [
  'state',
  'state',
  'person',
  'organisation',
  'state',
  'group',
  'armed-forces',
  'person',
  'state',
  'organisation',
  'state',
  'person',
  'group',
  'state',
  'armed-forces',
  'state',
  'person',
  'group',
  'state',
  'organisation',
];
const NAMES: Readonly<Record<ActorKind, readonly string[]>> = {
  state: STATES,
  organisation: ORGANISATIONS,
  person: PERSONS,
  'armed-forces': FORCES,
  group: GROUPS,
};
const WITHIN = ['support', 'security-aid', 'recognition', 'support'];
const ACROSS = ['severed-ties', 'severed-ties', 'support', 'recognition'];
/** Mostly stated. */
const STANDING: readonly Standing[] = [
  'stated',
  'stated',
  'stated',
  'stated',
  'stated',
  'stated',
  'reported',
  'reported',
  'implied',
  'called-for',
];
const TIES: Readonly<Partial<Record<ActorKind, string>>> = {
  person: 'leads',
  'armed-forces': 'part-of',
  group: 'acts-for',
  organisation: 'member-of',
};
/** No pair of actors has more relations than this. */
const MOST_PARALLEL = 4;

/**
 * A crisis of so many actors, up to 55, and relation edges.
 *
 * @param edges At least about 1.3 for an actor: three quarters of them open a new pair, the others run beside one.
 * @param seed Any integer.
 */
export function crisis(actors: number, edges: number, seed: number): object {
  const random = seededRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const among = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const used: Record<string, number> = {};
  const cast = Array.from({ length: actors }, (_, i) => {
    const kind = KINDS[i % KINDS.length]!;
    const count = (used[kind] = (used[kind] ?? 0) + 1);
    const name = NAMES[kind][count - 1];
    if (name === undefined) throw new Error(`There are no names for ${count} actors of kind ${kind}.`);
    return { id: `a${i + 1}`, kind, name, camp: i < 2 ? i : below(7) === 0 ? 2 : below(2) };
  });

  const degree = cast.map(() => 0);
  const pairs = new Map<string, readonly [number, number]>();
  const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const join = (a: number, b: number): void => {
    pairs.set(keyOf(a, b), [a, b]);
    degree[a]! += 1;
    degree[b]! += 1;
  };
  /** One of the first `count` actors, likelier the more ties it has, and of the camp of `like` four times in five. */
  const partner = (like: number, count: number): number => {
    const own = below(5) > 0;
    const weight = cast
      .slice(0, count)
      .map(({ camp }, i) =>
        i === like || pairs.has(keyOf(i, like))
          ? 0
          : (degree[i]! + 0.5) * (!own || camp === cast[like]!.camp ? 1 : 0.04),
      );
    let left = random() * weight.reduce((sum, w) => sum + w, 0);
    return Math.max(
      0,
      weight.findIndex((w) => (left -= w) < 0),
    );
  };
  join(0, 1);
  for (let i = 2; i < actors; i += 1) join(i, partner(i, i));
  for (let tries = 0; pairs.size < Math.round(edges * 0.75) && tries < 50 * edges; tries += 1) {
    const a = below(actors);
    const b = partner(a, actors);
    if (a !== b && !pairs.has(keyOf(a, b))) join(a, b);
  }

  const claims = new Map<string, Claim>();
  const perPair = new Map<string, number>();
  const claim = (a: number, b: number): void => {
    const [from, to] = below(2) === 0 ? [a, b] : [b, a];
    const relation = among(cast[a]!.camp === cast[b]!.camp ? WITHIN : ACROSS);
    const key = `${from} ${relation} ${to}`;
    const count = perPair.get(keyOf(a, b)) ?? 0;
    if (claims.has(key) || count >= MOST_PARALLEL) return;
    claims.set(key, { from: cast[from]!.id, relation, to: cast[to]!.id, standing: among(STANDING) });
    perPair.set(keyOf(a, b), count + 1);
  };
  for (const [a, b] of pairs.values()) claim(a, b);
  // More between those who have much to do with each other.
  const busy = [...pairs.values()]
    .sort((p, q) => degree[q[0]]! + degree[q[1]]! - degree[p[0]]! - degree[p[1]]!)
    .slice(0, Math.ceil(pairs.size / 3));
  for (let tries = 0; claims.size < edges && tries < 50 * edges; tries += 1) claim(...among(busy));

  const told = cast.map(({ id, kind, name, camp }, i) => {
    const tie = TIES[kind];
    const home = cast.findIndex((other, at) => at !== i && other.kind === 'state' && other.camp === camp);
    const tied = tie !== undefined && home >= 0 && below(2) === 0;
    return { id, kind, name, ...(tied ? { affiliations: [{ kind: tie, to: cast[home]!.id, source: SOURCE }] } : {}) };
  });
  return dataset(
    `Two camps, ${actors} actors`,
    'A made-up crisis: who stands with whom, and who is only said to.',
    told,
    [...claims.values()],
  );
}
