/** Where known actors are named, and which words look like names. */
import { beforeAll, describe, expect, it } from 'vitest';
import { mentionsIn, namesIn, surnameOf, type KnownActor } from '../../../../src/desk/core/mentions.js';
import { articleIndex } from '../../../../src/desk/core/article-index.js';
import { storyIn } from './sentences.js';
import { learnLanguage } from '../../../../src/desk/core/learn-language.js';

beforeAll(() => learnLanguage(''));

const actor = (id: string, name: string, more: Partial<KnownActor> = {}): KnownActor => ({
  id,
  name,
  aliases: [],
  ...more,
});

/** The mentions in some paragraphs, as "paragraph: words = id". */
function found(paragraphs: readonly string[], actors: readonly KnownActor[], language?: string): string[] {
  return mentionsIn(paragraphs, actors, language).map(
    ({ paragraph, start, end, id }) => `${paragraph}: ${paragraphs[paragraph - 1]!.slice(start, end)} = ${id}`,
  );
}

describe('mentionsIn', () => {
  it('finds names and aliases in any case and with any accents, and numbers the paragraphs', () => {
    const actors = [actor('guaido', 'Juan Guaidó'), actor('army', 'Army of Ovanna', { aliases: ['the ARMY'] })];
    expect(found(['Nothing.', 'The army saw juan guaido’s men, and JUAN GUAIDÓ.'], actors)).toEqual([
      '2: The army = army',
      '2: juan guaido = guaido',
      '2: JUAN GUAIDÓ = guaido',
    ]);
  });

  it('takes the longest of names that overlap', () => {
    const actors = [actor('v', 'Venezuela'), actor('m', 'Venezuela’s military'), actor('a', 'military aid')];
    expect(found(["Venezuela's military aid, Venezuela’s military, Venezuela."], actors)).toEqual([
      "1: Venezuela's military = m",
      '1: Venezuela’s military = m',
      '1: Venezuela = v',
    ]);
  });

  it('takes the longer of two names even if the shorter one begins first', () => {
    const actors = [actor('ab', 'Alpha Beta'), actor('bcd', 'Beta Gamma Delta')];
    expect(found(['Alpha Beta Gamma Delta'], actors)).toEqual(['1: Beta Gamma Delta = bcd']);
  });

  it('knows surnames of persons, if only one person has them', () => {
    const persons = [
      actor('joe', 'Joe Bren'),
      actor('ann', 'Ann Bren'),
      actor('may', 'Theresa May'),
      actor('cruz', 'Ana de la Cruz'),
    ];
    expect(found(['Bren said that May and de la Cruz may go.'], persons)).toEqual(['1: May = may']);
    expect(found(['Cruz, De la Cruz'], persons)).toEqual(['1: De la Cruz = cruz']);
    expect(found(['The Assembly met.'], [actor('a', 'National Assembly', { kind: 'organisation' })])).toEqual([]);
  });

  it('tells names from words by their capitals', () => {
    const actors = [
      actor('us', 'US', { kind: 'state' }),
      actor('turkey', 'Turkey', { kind: 'state' }),
      actor('opposition', 'Opposition', { kind: 'group' }),
    ];
    expect(found(['It gave us turkey; the opposition and the US and U.S. and Turkey.'], actors)).toEqual([
      '1: opposition = opposition',
      '1: US = us',
      '1: U.S = us',
      '1: Turkey = turkey',
    ]);
  });

  it('knows what else texts call a state', () => {
    expect(
      found(['The UK and Britain, the US and USA and America.'], [actor('us', 'United States'), actor('uk', 'UK')]),
    ).toEqual(['1: UK = uk', '1: Britain = uk', '1: US = us', '1: USA = us']);
    expect(found(['США и Россия'], [actor('us', 'USA', { country: 'US' })], 'ru')).toEqual(['1: США = us']);
  });

  it('prefers the name that an actor has to a usual name of another', () => {
    const actors = [actor('gb', 'United Kingdom'), actor('club', 'UK', { kind: 'organisation' })];
    expect(found(['The UK won.'], actors)).toEqual(['1: UK = club']);
  });

  it('knows Russian and Arabic names with their endings and prefixes, and the German genitive', () => {
    const russian = [actor('ru', 'Россия'), actor('ca', 'Канада'), actor('m', 'Ильзе Марн', { kind: 'person' })];
    expect(found(storyIn('ru'), russian, 'ru').filter((each) => !each.startsWith('1'))).toEqual([
      '2: Россия = ru',
      '2: Ильзе Марн = m',
      '2: Марн = m',
      '2: Россию = ru',
      '2: Канада = ca',
      '3: России = ru',
      '3: Канады = ca',
      '3: Марн = m',
    ]);
    const arabic = [actor('ru', 'روسيا'), actor('ca', 'كندا'), actor('un', 'الأمم المتحدة')];
    expect(found(storyIn('ar').slice(2), arabic, 'ar')).toEqual([
      '1: روسيا = ru',
      '1: وكندا = ca',
      '1: الأمم المتحدة = un',
      '1: والأمم المتحدة = un',
    ]);
    expect(found(['Kanadas Regierung und Kanada'], [actor('ca', 'Kanada')], 'de')).toEqual([
      '1: Kanadas = ca',
      '1: Kanada = ca',
    ]);
  });

  it('finds Chinese names within runs of letters, and surnames after a dot', () => {
    const actors = [actor('ru', '俄罗斯'), actor('m', '伊尔莎·马恩', { kind: 'person' }), actor('un', '联合国')];
    expect(found(storyIn('zh').slice(1), actors, 'zh')).toEqual([
      '1: 俄罗斯 = ru',
      '1: 伊尔莎·马恩 = m',
      '1: 马恩 = m',
      '1: 俄罗斯 = ru',
      '1: 马恩 = m',
      '2: 俄罗斯 = ru',
      '2: 联合国 = un',
      '2: 马恩 = m',
      '2: 联合国 = un',
    ]);
  });

  it.each(['__proto__', 'constructor', 'x'.repeat(300), '.*+?(', '\u200F\u200E', '!!!', '😀', ' ', ''])(
    'takes %j for a name and nothing else',
    (name) => {
      const text = `before ${name} after`;
      const mentions = mentionsIn([text], [actor('a', name), actor('b', 'other')]);
      const isWords = /[\p{L}\p{N}]/u.test(name);
      expect(mentions.map(({ start, end }) => text.slice(start, end))).toHaveLength(isWords ? 1 : 0);
      expect(mentionsIn([], [actor('a', name)])).toEqual([]);
    },
  );
});

describe('surnameOf', () => {
  it.each([
    ['Juan Guaidó', 'Guaidó'],
    ['Ana de la Cruz', 'de la Cruz'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['尼古拉斯·马杜罗', '马杜罗'],
    ['Karsk', undefined],
    ['', undefined],
    ['de la Cruz', 'la Cruz'],
  ])('of %j is %j', (name, surname) => {
    expect(surnameOf(name)).toBe(surname);
  });
});

describe('namesIn', () => {
  const names = (text: string, language?: string): string[] => namesIn(text, language).map((name) => name.text);

  it.each([
    ['Her envoy, Teo Vand, met General Ada Ruun and President Holt.', 'en', ['Teo Vand', 'Ada Ruun', 'Holt']],
    [
      'The League of Coasts and the Ministry of the Interior met on Thursday.',
      'en',
      ['League of Coasts', 'Ministry of the Interior'],
    ],
    ["On Thursday Maduro left Venezuela's National Assembly.", 'en', ['Maduro', 'Venezuela', 'National Assembly']],
    [
      'In May, NATO and the U.S. agreed with al-Sisi and Côte d’Ivoire.',
      'en',
      ['NATO', 'U.S.', 'al-Sisi', 'Côte d’Ivoire'],
    ],
    ['The President said: “We wait.” But Marn left.', 'en', ['Marn']],
    ['It rid Tarn of Marn and the Republic of Karsk of debts.', 'en', ['Tarn', 'Marn', 'Republic of Karsk']],
    ['Neighbours Split Over Who Governs Ovanna, NATO Says', 'en', ['NATO']],
    ['NEIGHBOURS SPLIT OVER OVANNA', 'en', []],
    ['J. K. Marn and George W. Holt', 'en', ['J. K. Marn', 'George W. Holt']],
    ['El presidente Joren Holt y la Liga de las Costas hablaron.', 'es', ['Joren Holt', 'Liga de las Costas']],
    ['L’Union des Côtes et l’Allemagne soutiennent Marn.', 'fr', ['Union des Côtes', 'Allemagne', 'Marn']],
    ['O presidente da Liga das Costas falou com José dos Santos.', 'pt', ['Liga das Costas', 'José dos Santos']],
    ['Президент Йорен Хольт и ООН', 'ru', ['Йорен Хольт', 'ООН']],
    [
      'Die Regierung und Präsident Joren Holt trafen Bundeskanzlerin Marn, die EU und die Vereinten Nationen.',
      'de',
      ['Joren Holt', 'Marn', 'EU', 'Vereinten Nationen'],
    ],
    ['Der Hund und das Haus.', 'de', []],
    ['قال الرئيس يورن هولت', 'ar', []],
    ['俄罗斯支持马恩，NATO也支持', 'zh', ['NATO']],
    ['', 'en', []],
    ['... 123 !!!', 'en', []],
  ])('of %j in %s', (text, language, expected) => {
    expect(names(text, language)).toEqual(expected);
  });

  it('is unsure of one word that begins a sentence, and learns from the article', () => {
    expect(namesIn('Private lessons.', 'en')).toEqual([{ start: 0, end: 7, text: 'Private', isSure: false }]);
    const paragraphs = ['Private lessons. Tarn denied it.', 'It was private, said Tarn.'];
    expect(articleIndex(paragraphs, 'en').names(1)).toEqual([{ start: 17, end: 21, text: 'Tarn', isSure: true }]);
    expect(
      articleIndex(['Der Sprecher Joren Holt.', 'Das sagte Holt.'], 'de')
        .names(2)
        .map(({ text }) => text),
    ).toEqual(['Holt']);
  });

  it('follows the actors, and keeps what it found for as long as they are the same', () => {
    const index = articleIndex(['Tarn left.']);
    const before = index.mentions(1, [actor('a', 'Tarn')]);
    expect(before.map(({ id }) => id)).toEqual(['a']);
    expect(index.mentions(1, [actor('a', 'Tarn')])).toBe(before);
    for (const other of [actor('b', 'Tarn'), actor('a', 'Karsk', { aliases: ['Tarn'] })])
      expect(index.mentions(1, [other]).map(({ id }) => id)).toEqual([other.id]);
    expect(index.mentions(1, [])).toEqual([]);
    expect(index.mentions(99, [actor('a', 'Tarn')])).toEqual([]);
  });

  it('gives offsets of the words', () => {
    const text = 'She met “Ilse Marn”.';
    expect(namesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ilse Marn']);
  });
});
