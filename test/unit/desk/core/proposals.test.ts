/** Who is proposed for a place in a sentence, and how many keys that saves. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDataset } from '../../../../src/data/parse-dataset.js';
import { paragraphsOf } from '../../../../src/data/quotes.js';
import type { KnownActor } from '../../../../src/desk/core/mentions.js';
import { likelyDoubles, proposeActors, type ProposalRequest } from '../../../../src/desk/core/proposals.js';
import { codeAnew, median, type CodedStatement } from './coding-keys.js';
import { learnLanguage } from '../../../../src/desk/core/learn-language.js';

beforeAll(() => learnLanguage(''));

const ARTICLE = '../shared/article/article.txt';
const PARAGRAPHS = [
  'Neighbours split over who governs Ovanna',
  'Karsk recognised Ilse Marn as president of Ovanna. Her envoy, Teo Vand, welcomed the step, and cheering supporters of hers.',
  'Tarn sent Holt two boats, said pro-government forces. Tarn denied it.',
];
const actor = (id: string, name: string, aliases: readonly string[] = []): KnownActor => ({ id, name, aliases });
const ACTORS = [
  actor('marn', 'Ilse Marn'),
  actor('karsk', 'Karsk'),
  actor('holt', 'Joren Holt', ['Holt']),
  actor('tarnish', 'Tarnish Party'),
];

/** What is proposed for some words, as `id why` or `name from`. */
function proposed(words: string, more: Partial<ProposalRequest> = {}): string[] {
  const paragraph = 1 + PARAGRAPHS.findIndex((line) => line.includes(words));
  const start = PARAGRAPHS[paragraph - 1]!.indexOf(words);
  return proposeActors({
    paragraphs: PARAGRAPHS,
    paragraph,
    range: { start, end: start + words.length },
    actors: ACTORS,
    recent: [],
    query: '',
    language: 'en',
    exclude: [],
    ...more,
  }).map((proposal) =>
    proposal.kind === 'actor' ? `${proposal.id} ${proposal.why}` : `“${proposal.name}” ${proposal.from}`,
  );
}

describe('proposeActors without a query', () => {
  it('names actors in the words, then new names there, then the others of the paragraph by nearness, then the last used', () => {
    expect(
      proposed('Karsk recognised Ilse Marn as president of Ovanna', { recent: ['holt', 'marn', 'gone', 'holt'] }),
    ).toEqual(['karsk named', 'marn named', '“Ovanna” text', '“Teo Vand” text', 'holt recent']);
    expect(proposed('welcomed the step')).toEqual(['“Teo Vand” text', '“Ovanna” text', 'marn near', 'karsk near']);
  });

  it('leaves out who cannot be chosen', () => {
    expect(proposed('Karsk recognised Ilse Marn', { exclude: ['karsk'], recent: ['karsk'] })[0]).toBe('marn named');
  });

  it('offers the words themselves if they are few and name nobody', () => {
    expect(proposed('pro-government forces')[0]).toBe('“pro-government forces” text');
    expect(proposed('said pro-government forces')[0]).toBe('“said pro-government forces” text');
    expect(proposed('denied it').join()).not.toContain('denied');
  });

  it('puts a word that may only begin a sentence last', () => {
    const paragraphs = ['Private lessons were given in the old palace, and nobody knew it but Tarn.'];
    expect(proposed('Karsk', { paragraphs, paragraph: 1, range: { start: 8, end: 15 }, actors: [] })).toEqual([
      '“lessons” text',
      '“Tarn” text',
      '“Private” text',
    ]);
  });

  it('offers the actors used last where the words are not in the text', () => {
    expect(proposed('Karsk', { range: null, paragraph: 99, recent: ['holt'] })).toEqual(['holt recent']);
    expect(proposed('Karsk', { paragraphs: [], recent: ['holt'] })).toEqual(['holt recent']);
  });
});

describe('proposeActors with a query', () => {
  it.each([
    ['i', 'marn match'],
    ['m', 'marn match'],
    ['T', '“the step” text'],
    ['te', '“Teo Vand” text'],
    ['c', '“cheering supporters” text'],
    ['ove', '“ove” typed'],
    ['ovan', '“Ovanna” text'],
    ['kars', 'karsk match'],
    ['kasrk', 'karsk match'],
    ['  MARN ', 'marn match'],
  ])('completes %j', (query, first) => {
    expect(proposed('welcomed the step', { query })[0]).toBe(first);
  });

  it('has what was typed last, as it was typed, unless the text has it', () => {
    expect(proposed('welcomed the step', { query: ' New  Actor ' })).toEqual(['“New Actor” typed']);
    expect(proposed('welcomed the step', { query: 'Teo Vand' })).toEqual(['“Teo Vand” text']);
    expect(proposed('welcomed the step', { query: 'teo vand' })).toEqual(['“Teo Vand” text', '“teo vand” typed']);
  });

  it('prefers actors of the paragraph, then words of the selection, then other actors', () => {
    expect(proposed('Tarn sent Holt two boats', { query: 't' }).slice(0, 3)).toEqual([
      '“Tarn” text',
      '“two boats” text',
      'tarnish match',
    ]);
    expect(proposed('Tarn sent Holt two boats', { query: 'h' })[0]).toBe('holt match');
  });

  it('goes on after a word that begins a sentence, but not after a name', () => {
    const paragraphs = ['Private military contractors who fly came. Then Tarn sent boats.'];
    const first = (query: string): string =>
      proposed('Karsk', { paragraphs, paragraph: 1, range: { start: 29, end: 32 }, actors: [], query })[0]!;
    expect([first('p'), first('ta')]).toEqual(['“Private military contractors” text', '“Tarn” text']);
  });

  it('finds names of other paragraphs if its own has none', () => {
    expect(proposed('denied it', { query: 'teo' })).toEqual(['“Teo Vand” text', '“teo” typed']);
  });

  it.each(['__proto__', '.*(', '\uD83D', '😀', '\u200F', 'x'.repeat(300), '…'])('takes %j for text', (query) => {
    const last = proposed('welcomed the step', { query }).at(-1);
    expect(last).toBe(`“${query}” typed`);
  });
});

describe('likelyDoubles', () => {
  const doubles = (...names: (string | KnownActor)[]): string[] =>
    likelyDoubles(names.map((name, i) => (typeof name === 'string' ? actor(String(i), name) : name))).map(
      ({ first, second, why }) => `${first} ${second} ${why}`,
    );

  it.each([
    [['Juan Guaidó', 'juan guaido'], ['0 1 name']],
    [['The Netherlands', 'Netherlands'], ['0 1 name']],
    [['Nicolás Maduro', 'Maduro'], ['0 1 surname']],
    [['N. Maduro', 'Nicolás Maduro'], ['0 1 surname']],
    [['Joe Bren', 'Ann Bren'], []],
    [['OAS', 'Organization of American States'], ['0 1 initials']],
    [['Venezuela', 'Venezuala'], ['0 1 slip']],
    [['Iran', 'Iraq'], []],
    [['League of Coasts', 'Leage of Coasts'], ['0 1 slip']],
    [['Group 77', 'Group 78'], []],
    [['Mali', 'Malta'], []],
    [['__proto__', 'constructor'], []],
    [['', ' ', '!!!'], []],
    [['Karsk'], []],
    [[], []],
  ])('of %j are %j', (names, expected) => {
    expect(doubles(...names)).toEqual(expected);
  });

  it('sees an alias, and gives each pair once with its strongest reason', () => {
    expect(doubles(actor('a', 'Ilse Marn', ['Marn']), actor('b', 'Marn'), actor('c', 'Marn'))).toEqual([
      'a b alias',
      'a c alias',
      'b c name',
    ]);
  });

  it('is quick for a thousand actors', () => {
    const many = Array.from({ length: 1000 }, (_, i) =>
      actor(
        `a${i}`,
        `Actor ${String.fromCharCode(97 + (i % 26), 98 + (i % 25), 97 + (i % 23), 97 + (i % 19), 97 + (i % 7))} of Coasts`,
      ),
    );
    const before = performance.now();
    likelyDoubles(many);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});

describe('the keys of a statement', () => {
  const keysOf = (coded: readonly CodedStatement[]): number[] => coded.map(({ keys }) => keys);

  it('are few in the invented story of the documentation', () => {
    const page = readFileSync('docs/own-article.md', 'utf8');
    const [, text] = /```text article\.txt\n([^`]*)```/.exec(page)!;
    const [, json] = /```json story\.json\n([^`]*)```/.exec(page)!;
    const keys = keysOf(codeAnew(parseDataset(JSON.parse(json!)), paragraphsOf(text!)));
    expect(keys).toHaveLength(7);
    expect(median(keys)).toBeLessThanOrEqual(8);
  });

  it('are at most 8 at the median and 13 at most in the article', (context) => {
    context.skip(!existsSync(ARTICLE), 'the article, ../shared/article/article.txt, is not here');
    const dataset = parseDataset(JSON.parse(readFileSync('graph-data/venezuela-2019.json', 'utf8')));
    const keys = keysOf(codeAnew(dataset, paragraphsOf(readFileSync(ARTICLE, 'utf8'))));
    expect(keys).toHaveLength(15);
    expect(median(keys)).toBeLessThanOrEqual(8);
    expect(Math.max(...keys)).toBeLessThanOrEqual(13);
  });
});

describe('a long article with many actors', () => {
  it('gives proposals in a few milliseconds', () => {
    const sentence =
      'Karsk recognised Ilse Marn as president, and Teo Vand of the League of Coasts welcomed the step. ';
    const paragraphs = Array.from({ length: 200 }, (_, i) => `${i} ${sentence.repeat(5)}`);
    expect(paragraphs.join('').length).toBeGreaterThan(95_000);
    const actors = Array.from({ length: 300 }, (_, i) => actor(`a${i}`, `Actor ${i} of Coasts`, [`Alias ${i}`]));
    const times: number[] = [];
    for (let i = 0; i < 60; i += 1) {
      const before = performance.now();
      proposeActors({
        paragraphs,
        paragraph: 1 + (i % 3),
        range: { start: 40, end: 80 },
        actors: actors.map((each) => ({ ...each })),
        recent: ['a1'],
        query: ['', 't', 'te', 'col'][i % 4]!,
        language: 'en',
        exclude: [],
      });
      times.push(performance.now() - before);
    }
    console.log('proposals: median', median(times).toFixed(2), 'ms, first', times[0]!.toFixed(1), 'ms');
    // A busy machine is slower by some factor; 10 ms are the aim.
    expect(median(times)).toBeLessThan(40);
  });
});
