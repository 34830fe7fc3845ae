/** The short way in takes what the long way takes without a complaint, no more and no less, and gives the same for it. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonOf as valueOf, validationSteps } from '../../../src/data/fast-validate.js';
import { acceptGroups, acceptStory } from '../../../src/data/full-validate.js';
import { parseDataset, parseDatasetText, type Dataset } from '../../../src/data/parse-dataset.js';
import { atOnce } from '../../../src/data/steps.js';
import { DatasetError } from '../../../src/errors.js';
import { crisis, smallCrisis } from '../../scenes/crises.js';
import { article, randomDataset } from '../../scenes/make.js';
import { torture } from '../../scenes/torture.js';
import { actor, arbitraryDataset, raw, statement, type Json } from './datasets.js';
import { runs } from '../../tools/runs.js';

/** The short way in, with the groups and the story where there are any: all parts of it. */
const fastValidate = (input: unknown): Dataset | null =>
  withStory(atOnce(validationSteps(input)), () => input) ?? acceptGroups(input);
const fastValidateText = (text: string): Dataset | null =>
  withStory(atOnce(validationSteps(valueOf(text))), () => JSON.parse(text)) ?? acceptGroups(jsonOf(text));
const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
const withStory = (dataset: Dataset | null, input: () => unknown): Dataset | null =>
  dataset === null ? null : acceptStory(dataset, input());

/** What the long way gives without a complaint, or null. */
function plainly(read: () => Dataset): Dataset | null {
  try {
    const dataset = read();
    return dataset.warnings.length === 0 ? dataset : null;
  } catch (error) {
    if (error instanceof DatasetError) return null;
    throw error;
  }
}

/** Fails unless both ways give the same dataset, or neither gives one. */
function expectAgreement(short: Dataset | null, long: Dataset | null): void {
  expect(short === null).toBe(long === null);
  if (short === null) return;
  // JSON tells an own `__proto__` from none, and the order of keys; equality tells what is undefined.
  expect(short).toStrictEqual(long);
  expect(JSON.stringify(short)).toBe(JSON.stringify(long));
  expect(short.warnings).toEqual([]);
  expect(Object.keys(short)).not.toContain('warnings');
}

type Inner = Json | unknown[];
/** Every object and list in a value, itself among them. */
function insidesOf(value: unknown): Inner[] {
  return typeof value === 'object' && value !== null
    ? [value as Inner, ...Object.values(value).flatMap(insidesOf)]
    : [];
}

/** A value in the place of another: one of another type, a list around it, or an object. */
const STRANGE: readonly unknown[] = [
  null,
  [],
  {},
  [[]],
  '',
  ' ',
  0,
  1.5,
  -1,
  true,
  'nobody',
  '\ud800',
  '2019-02-30',
  ['a'],
  { id: 'x' },
  JSON.parse('{ "__proto__": 1 }'),
];
/** Keys that nobody knows, and known ones where they may not belong. */
const KEYS = [
  '__proto__',
  'constructor',
  'colour',
  'id',
  'to',
  'from',
  'source',
  'kind',
  'quote',
  'count',
  'labels',
  'names',
  'layout',
  'story',
  'affiliations',
  'group',
  'groups',
  'relationTypes',
];

/** One wound; sizes of numbers decide where. */
const arbitraryDamage = fc.record({
  where: fc.nat(),
  key: fc.nat(),
  other: fc.nat(),
  how: fc.constantFrom('drop', 'add', 'replace', 'list', 'double', 'borrow', 'agents'),
});

function damage(
  dataset: unknown,
  { where, key, other, how }: { where: number; key: number; other: number; how: string },
): void {
  const insides = insidesOf(dataset);
  const at = insides[where % insides.length]!;
  const keys = Object.keys(at);
  const chosen = keys[key % Math.max(1, keys.length)] ?? 'none';
  const put = (name: string, value: unknown): unknown =>
    Object.defineProperty(at, name, { value, enumerable: true, writable: true, configurable: true });
  const strange = STRANGE[other % STRANGE.length];
  if (how === 'drop' && Array.isArray(at)) at.splice(key % (at.length + 1), 1);
  else if (how === 'drop') delete (at as Json)[chosen];
  else if (how === 'add')
    put(Array.isArray(at) ? String(at.length) : KEYS[key % KEYS.length]!, structuredClone(strange));
  else if (how === 'replace' && keys.length > 0) put(chosen, structuredClone(strange));
  else if (how === 'list' && keys.length > 0) put(chosen, [(at as Json)[chosen]]);
  // Ids given twice, and references into nowhere, or to another than before.
  else if (how === 'double' && Array.isArray(at) && at.length > 0) at.push(structuredClone(at[key % at.length]));
  else if (how === 'borrow' && keys.length > 0) {
    const values = insides
      .flatMap((inside) => Object.values(inside))
      .filter((value) => typeof value === typeof (at as Json)[chosen]);
    put(chosen, structuredClone(values[other % values.length]));
  } else if (how === 'agents') {
    const { actors, sources } = dataset as { actors?: Json[]; sources?: Json[] };
    if (!Array.isArray(actors) || actors.length === 0 || !Array.isArray(sources)) return;
    for (const [from, to] of [
      [key, other],
      [other, where],
    ] as const) {
      const agent = actors[from % actors.length];
      if (typeof agent === 'object' && agent !== null)
        agent['affiliations'] = [
          {
            kind: 'acts-for',
            to: actors[to % actors.length]?.['id'],
            source: sources[0]?.['id'],
            quote: { exact: 'words' },
          },
        ];
    }
  }
}

/** Small, with what few datasets have: objects that may hold anything, and names by language. */
const rare = raw({
  layout: {},
  story: [
    { title: 'First', view: {} },
    {
      title: 'Second',
      titles: { es: 'Segundo' },
      text: 'Words.',
      texts: { es: 'Palabras.' },
      view: {
        focus: 'us',
        depth: 2,
        between: ['us', 'guaido'],
        relations: ['talks'],
        standings: ['stated'],
        sources: ['d'],
        text: 'words',
        asOf: 'order:2',
        undated: 'hide',
        fold: true,
        sides: ['us', 'guaido'],
        selected: 'edge:us/support/guaido',
      },
    },
  ],
  relationTypes: [{ id: 'talks', label: 'Talks', labels: { fr: 'Pourparlers' } }],
  actors: [actor('guaido', { names: { es: 'Guaidó' }, aliases: ['G'] }), actor('us')],
  statements: [statement()],
});
const whole = fc.oneof(
  fc.constant<unknown>(rare),
  arbitraryDataset,
  fc.tuple(fc.integer({ min: 0, max: 9 }), fc.nat()).map(([actors, seed]) => randomDataset(actors, seed)),
  fc.constantFrom<unknown>(article, smallCrisis(), torture, raw()),
);
const damaged = fc.tuple(whole, fc.array(arbitraryDamage, { maxLength: 3 })).map(([dataset, wounds]) => {
  const copy: unknown = JSON.parse(JSON.stringify(dataset));
  for (const wound of wounds) damage(copy, wound);
  return copy;
});

describe('fastValidate', () => {
  test('agrees with parseDataset about datasets with any damage', () => {
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(damaged, (input) => {
        const before = JSON.stringify(input);
        const [short, long] = [fastValidate(input), plainly(() => parseDataset(input))];
        seen[short === null ? 'refused' : 'taken'] += 1;
        expectAgreement(short, long);
        expect(JSON.stringify(input)).toBe(before);
      }),
      { numRuns: runs(1500) },
    );
    // About a quarter of the datasets are valid; a tenth of each kind is enough for the comparison to mean something.
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(runs(1500) / 10);
  });

  test('agrees about any value at all', () => {
    fc.assert(
      fc.property(fc.anything(), (input) =>
        expectAgreement(
          fastValidate(input),
          plainly(() => parseDataset(input)),
        ),
      ),
      { numRuns: runs(500) },
    );
  });

  test.each<[string, unknown]>([
    ['the article', article],
    ['eight actors', smallCrisis()],
    ['twenty', crisis(20, 34, 20)],
    ['forty', crisis(40, 70, 40)],
    ['fifty', crisis(50, 90, 50)],
    ['what has broken pictures', torture],
    ['no statements', raw()],
    ['objects that may hold anything', rare],
  ])('takes %s', (_name, input) => {
    expect(fastValidate(input)).not.toBeNull();
    expectAgreement(
      fastValidate(input),
      plainly(() => parseDataset(input)),
    );
  });

  test('fills the defaults that parseDataset fills', () => {
    const dataset = fastValidate(
      raw({ relationTypes: [{ id: 'talks', label: 'Talks' }], statements: [statement({ relation: 'talks' })] }),
    )!;
    expect(dataset.relationTypes[0]).toMatchObject({ marker: 'triangle', cameo: [] });
    expect(dataset.statements[0]).toMatchObject({ standing: 'stated', count: 1 });
  });

  test('accepts agents that act for agents', () => {
    const chain = raw({
      actors: [actor('a', { affiliations: [tie('b')] }), actor('b', { affiliations: [tie('c')] }), actor('c')],
    });
    expect(fastValidate(chain)).toStrictEqual(parseDataset(chain));
  });

  const tie = (to: string, more: Json = {}): Json => ({ kind: 'acts-for', to, source: 'd', ...more });
  test.each<[string, unknown]>([
    ['a key that is not known', raw({ colour: 'red' })],
    ['one in a statement', raw({ statements: [statement({ sorce: 'd' })] })],
    [
      'one in a quote of an affiliation',
      raw({ actors: [actor('a', { affiliations: [tie('b', { quote: { exact: 'words', page: 1 } })] }), actor('b')] }),
    ],
    ['an own key __proto__', JSON.parse(JSON.stringify(raw()).replace('"format"', '"__proto__": {}, "format"'))],
    ['a list in the place of an object', raw({ layout: [] })],
    ['a list in the place of names', raw({ actors: [actor('a', { names: [] })] })],
    [
      'a source given twice',
      raw({
        sources: [
          { id: 'd', kind: 'dataset' },
          { id: 'd', kind: 'article' },
        ],
      }),
    ],
    ['an actor given twice', raw({ actors: [actor('us'), actor('us')] })],
    ['a statement given twice', raw({ statements: [statement(), statement()] })],
    [
      'a relation type given twice',
      raw({
        relationTypes: [
          { id: 'x', label: 'X' },
          { id: 'x', label: 'Y' },
        ],
      }),
    ],
    ['a built-in relation declared again', raw({ relationTypes: [{ id: 'support', label: 'X' }] })],
    ['a statement of nobody', raw({ statements: [statement({ from: 'nobody' })] })],
    ['one about nobody', raw({ statements: [statement({ to: 'nobody' })] })],
    ['one without its source', raw({ statements: [statement({ source: 'nowhere' })] })],
    ['one of no known relation', raw({ statements: [statement({ relation: 'toString' })] })],
    ['an article without its words', raw({ statements: [statement({ source: 'a' })] })],
    ['an affiliation to nobody', raw({ actors: [actor('a', { affiliations: [tie('nobody')] })] })],
    [
      'one without its source',
      raw({ actors: [actor('a', { affiliations: [tie('b', { source: 'nowhere' })] }), actor('b')] }),
    ],
    [
      'one of an article without its words',
      raw({ actors: [actor('a', { affiliations: [tie('b', { source: 'a' })] }), actor('b')] }),
    ],
    ['a step without a title', raw({ story: [{ text: 'Words.' }] })],
    ['a key of a view that is not known', raw({ story: [{ title: 'x', view: { colour: 'red' } }] })],
    ['a view of nobody', raw({ story: [{ title: 'x', view: { focus: 'nobody' } }] })],
    ['one of a line that is not there', raw({ story: [{ title: 'x', view: { selected: 'edge:us/support/guaido' } }] })],
    ['who acts for itself', raw({ actors: [actor('a', { affiliations: [tie('a')] })] })],
    [
      'two who act for each other',
      raw({ actors: [actor('a', { affiliations: [tie('b')] }), actor('b', { affiliations: [tie('a')] })] }),
    ],
  ])('leaves %s to parseDataset, which complains', (_name, input) => {
    expect(plainly(() => parseDataset(input))).toBeNull();
    expect(fastValidate(input)).toBeNull();
  });
});

describe('fastValidateText', () => {
  const TEXT = JSON.stringify(article);

  test('takes what parseDatasetText takes', () => {
    expect(fastValidateText(TEXT)).toStrictEqual(parseDatasetText(TEXT));
    expect(fastValidateText(` \n${TEXT}\n`)).not.toBeNull();
  });

  test('agrees with it about texts that were cut, or have a byte order mark or an additional letter', () => {
    const json = JSON.stringify(smallCrisis());
    fc.assert(
      fc.property(
        fc.constantFrom('', '\ufeff', ' ', '\u00a0'),
        fc.nat(json.length),
        fc.nat(3),
        fc.constantFrom('', ',', '}', '"', '\\', '<', '\u0000', '1'),
        (start, at, less, more) => {
          const text = start + json.slice(0, at) + more + json.slice(at + less);
          // A byte order mark is left to the long way.
          const short = fastValidateText(text);
          if (short !== null || start !== '\ufeff')
            expectAgreement(
              short,
              plainly(() => parseDatasetText(text)),
            );
        },
      ),
      { numRuns: runs(400) },
    );
  });

  test.each([
    '',
    ' ',
    '<!doctype html><title>Not found</title>',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '{',
    'null',
    '[]',
    '1',
    '"text"',
    'undefined',
  ])('has no opinion on %o', (text) => {
    expect(fastValidateText(text)).toBeNull();
    expect(fastValidateText(TEXT + text.trim()) === null).toBe(text.trim() !== '');
  });
});
