/**
 * Small made-up datasets of many kinds, each with other options of a picture: what is to be the same, byte for byte,
 * wherever it is drawn. All of it is JSON, so that it can be sent to any browser.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { exampleDataset } from '../../src/cli-template.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { STANDINGS } from '../../src/data/vocabulary.js';
import { LANGUAGES } from '../../src/i18n/languages.js';
import { seededRandom } from '../../src/layout/seeded-random.js';
import { relationTypesOf } from '../../src/model/filter/filter.js';
import { toSvg, type ToSvgOptions } from '../../src/static.js';
import { grouped } from './world.js';
import { arbitraryStory, arbitraryView } from '../unit/data/views.js';
import { crisis, smallCrisis } from './crises.js';
import { generatedDataset } from './generated.js';
import { randomDataset } from './make.js';
import { ALL_STANDINGS, torture } from './torture.js';

export interface Varied {
  readonly name: string;
  readonly input: object;
  readonly options: ToSvgOptions;
}

const FEWEST_ACTORS = 4;
const MOST_ACTORS = 14;
/** Of the picture, px: landscape, a phone, a square, a phone on its side, and sizes that are not whole numbers. */
const FRAMES = [
  [960, 640],
  [390, 560],
  [600, 600],
  [844, 390],
  [701.5, 480.25],
] as const;
const EVIDENCE = ['desc', 'none', 'footnotes'] as const;

/** Names in the scripts of all languages of the interface, and with signs that markup has to escape. */
const NAMES = [
  'Организация Объединённых Наций',
  'الاتحاد الأفريقي',
  '联合国安全理事会',
  'Société des Nations',
  'Côte d’Ivoire',
  'São Tomé e Príncipe',
  'Österreich & Ungarn',
  'حكومة <الوفاق> الوطني',
  'Нагорный Край',
  '欧洲联盟',
  'ASEAN+3',
  'Åland',
  'Ελλάδα',
  '대한민국',
];

type Actors = { readonly actors: readonly { readonly id: string; readonly name: string }[] };

/** The same dataset, whose actors have names in other scripts. */
function renamed(input: object, from: number): object {
  const { actors } = input as Actors;
  return { ...input, actors: actors.map((actor, i) => ({ ...actor, name: NAMES[(from + i) % NAMES.length]! })) };
}

/** What is drawn by the options that every dataset allows, and by filters of its own. */
function optionsFor(input: object, index: number): ToSvgOptions {
  const random = seededRandom(index + 1);
  const below = (count: number): number => Math.floor(random() * count);
  const oneIn = (count: number): boolean => below(count) === 0;
  const dataset = parseDataset(input);
  const [width, height] = FRAMES[index % FRAMES.length]!;
  const ids = dataset.actors.map(({ id }) => id);
  const relations = relationTypesOf(dataset)
    .map(({ id }) => id)
    .filter(() => !oneIn(3));
  return {
    width,
    height,
    locale: LANGUAGES[index % LANGUAGES.length]!,
    theme: oneIn(2) ? 'light' : 'dark',
    evidence: EVIDENCE[below(EVIDENCE.length)]!,
    ...(oneIn(4) ? { relations } : {}),
    ...(oneIn(4) ? { standings: STANDINGS.filter(() => !oneIn(3)) } : {}),
    ...(oneIn(4) ? { sides: [ids[0]!, ids[1]!] } : {}),
    ...(oneIn(6) ? { focus: ids[below(ids.length)]!, depth: 2 } : {}),
    ...(oneIn(6) ? { fold: true } : {}),
    ...(oneIn(4) ? { seed: below(1_000_000) } : {}),
    ...(oneIn(6) ? { data: false } : {}),
    ...(oneIn(6) ? { idPrefix: 'x-' } : {}),
  };
}

/** A dataset of one of three generators, which come in turn. */
function made(index: number): object {
  const actors = FEWEST_ACTORS + ((index * 7) % (MOST_ACTORS - FEWEST_ACTORS + 1));
  const input = [
    () => crisis(actors, Math.round(actors * (1.3 + (index % 5) / 5)), index),
    () => generatedDataset(actors, index),
    () => randomDataset(actors, index),
  ][index % 3]!();
  return index % 4 === 3 ? renamed(input, index) : input;
}

/** Datasets with stories, stranger ids and views, some of which are refused. */
const arbitraryVaried: fc.Arbitrary<Omit<Varied, 'name'>> = arbitraryStory.chain((input) =>
  fc.record({
    input: fc.constant(input),
    options: arbitraryView(parseDataset(input)).map((view): ToSvgOptions => ({ ...view, width: 640, height: 480 })),
  }),
);

/** Of a hundred datasets, how many come from `arbitraryVaried`. */
const ARBITRARY_SHARE = 20;

/** So many made-up datasets with options, the same every time. About one in fifteen has a view that is refused. */
export function generatedCases(count: number): Varied[] {
  const arbitrary = Math.floor((count * ARBITRARY_SHARE) / 100);
  const drawn = [
    ...Array.from({ length: count - arbitrary }, (_, index) => {
      const input = made(index);
      return { input, options: optionsFor(input, index) };
    }),
    ...fc.sample(arbitraryVaried, { numRuns: arbitrary, seed: 844 }),
  ];
  return asJson(drawn.map((each, index) => ({ name: `generated ${index}`, ...each })));
}

/** The datasets of the project, each in several views: those that are published, the template, and hand-made ones. */
export function projectCases(): Varied[] {
  const published = readdirSync('graph-data').filter((file) => /(?<!\.schema)\.json$/.test(file));
  const datasets: Record<string, object> = {
    ...Object.fromEntries(
      published.map((file) => [file, JSON.parse(readFileSync(join('graph-data', file), 'utf8')) as object]),
    ),
    'the template of the command new': JSON.parse(exampleDataset(null)) as object,
    'a small crisis': smallCrisis(),
    'the torture scene': torture,
    'a large graph': grouped(130, 600),
  };
  const views: readonly ToSvgOptions[] = [
    {},
    { width: 390, height: 560, theme: 'dark', locale: 'ar', standings: ALL_STANDINGS, idPrefix: 'x-' },
    { width: 640, height: 480, locale: 'ru', evidence: 'footnotes', relations: ['support', 'severed-ties'] },
  ];
  return asJson(
    Object.entries(datasets).flatMap(([name, input]) =>
      views.map((options, i) => ({ name: `${name}, view ${i + 1}`, input, options })),
    ),
  );
}

/** The file of a case, or the words by which it is refused. */
export const drawInNode = ({ input, options }: Varied): Promise<string> =>
  toSvg(input, options).catch((error: Error) => error.message);

/** Through text, so that Node has what a browser gets. */
const asJson = (cases: readonly Varied[]): Varied[] => JSON.parse(JSON.stringify(cases)) as Varied[];
