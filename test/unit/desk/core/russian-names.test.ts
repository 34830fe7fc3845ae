/** Names in Russian texts, in all cases, and the forms in which a list of actors has them. */
import { readFileSync } from 'node:fs';
import { array, assert, constantFrom, property, string } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../../../src/data/quotes.js';
import { articleIndex } from '../../../../src/desk/core/article-index.js';
import { guessKind } from '../../../../src/desk/core/kinds.js';
import { mentionsIn } from '../../../../src/desk/core/mentions.js';
import { learnLanguage } from '../../../../src/desk/core/learn-language.js';
import { proposeActors } from '../../../../src/desk/core/proposals.js';
import { runs } from '../../../tools/runs.js';

beforeAll(() => learnLanguage('ru'));

const article = paragraphsOf(readFileSync('test/articles/loravia-ru.txt', 'utf8'));

/** The names of a paragraph as a list of actors would have them; those that may be other words are left out. */
function names(paragraphs: readonly string[], number = 1): string[] {
  const index = articleIndex(paragraphs, 'ru');
  return index
    .names(number)
    .filter(({ isSure }) => isSure)
    .map(({ text, base }) => index.fullName(base ?? text));
}

describe('the names of the article', () => {
  it.each([
    [2, ['Лоравия', 'Андрей Велич', 'Карстания', 'Карстания', 'Посольство Лоравии', 'Брельске']],
    [
      3,
      [
        'Карстания',
        'Верховный совет',
        'Марина Орлецкая',
        'Лоравия',
        'Марина Орлецкая',
        'Норвегия',
        'Канада',
        'Эстрия',
        'Мальвийская Республика',
        'МИД',
      ],
    ],
    [4, ['Лоравия', 'Ольмин']],
    [5, ['Андрей Велич', 'Лоравия', 'Степан Гордый', 'Вооружённые силы', 'Андрей Велич']],
    [7, ['Посольство Тувельского Королевства', 'Ольмин', 'Лоравия', 'Ирма Ланд']],
    [
      8,
      [
        'Организация по безопасности и сотрудничеству Северного побережья',
        'ОБСП',
        'Андрей Велич',
        'Марина Орлецкая',
        'ОБСП',
        'Юхан Рейн',
        'Марина Орлецкая',
        'Совет ОБСП',
      ],
    ],
    [10, ['США', 'Верховный совет Лоравии', 'Вашингтон', 'Андрей Велич']],
    [11, ['МИД Карстании', 'Лидия Крамер', 'Казахстан', 'Марина Орлецкая', 'Астане', 'Казахстан', 'МИД']],
    [
      13,
      [
        'Единство и труд',
        'Андрей Велич',
        'Марина Орлецкая',
        'Единство и труд',
        'Глеб Норин',
        'Свободный берег',
        'Марина Орлецкая',
        'Пётр Оман',
      ],
    ],
    [14, ['Верховный суд Лоравии', 'Марина Орлецкая', 'Марина Орлецкая']],
  ])('of paragraph %i', (number, expected) => {
    expect(names(article, number)).toEqual(expected);
  });

  it('are states, organisations and persons', () => {
    const kinds = articleIndex(article, 'ru')
      .names(15)
      .map(({ text, base, kind }) => kind ?? guessKind(base ?? text, 'ru'));
    expect(kinds.filter((kind) => kind === 'state')).toHaveLength(4);
    expect(articleIndex(article, 'ru').names(13)[0]).toMatchObject({ text: 'Единство и труд', kind: 'organisation' });
  });
});

describe('names in one sentence', () => {
  it.each([
    ['Президент Франции Эмманюэль Макрон молчал.', ['Франция', 'Эмманюэль Макрон']],
    ['Это сказано с Владимиром Зеленским.', ['Владимир Зеленский']],
    ['По словам главы Пентагона Ллойда Остина, да.', ['Пентагона', 'Ллойд Остин']],
    ['По словам премьер-министра Карла Тамма, да.', ['Карл Тамм']],
    ['По словам президента Петра Ильича Омана, да.', ['Петр Ильич Оман']],
    ['Совет Безопасности ООН молчал.', ['Совет Безопасности ООН']],
    ['О Министерстве иностранных дел Китая молчат.', ['Министерство иностранных дел Китая']],
    [
      'С Саудовской Аравией и Объединёнными Арабскими Эмиратами.',
      ['Саудовская Аравия', 'Объединённые Арабские Эмираты'],
    ],
    ['Депутаты Госдумы от партии «Единая Россия» молчали.', ['Госдума', 'Единая Россия']],
    ['А Партия поддержала Велича. О Величе и Велич.', ['Партия', 'Велич', 'Велич', 'Велич']],
    ['Иран не любит Израиль. Об Иране и с Израилем.', ['Израиль', 'Иран', 'Израиль']],
    ['Об этом сообщила Урсула фон дер Ляйен.', ['Урсула фон дер Ляйен']],
    // What is said is no name, nor what a sign of irony stands around.
    ['Он назвал это «Грубым вмешательством», — и ушёл. «Мы победим», — сказал он.', []],
    // Nothing tells the nominative of a single form, which stays as it is.
    ['Говорят о Брельске и об Астане.', ['Брельске', 'Астане']],
    ['Там Карла Тамма.', ['Карла Тамма']],
  ])('%j', (sentence, expected) => {
    expect(names([sentence])).toEqual(expected);
  });

  it('takes a surname that two persons have for nobody in particular', () => {
    expect(names(['Олег Дарин и Анна Дарин. А Дарин молчит.']).at(-1)).toBe('Дарин');
  });
});

describe('actors by the forms of their names', () => {
  it('are found in every case', () => {
    const text = ['Карстания, Карстании, Карстанию, с Карстанией. Тувельским Королевством правят. С Дариным.'];
    const actors = [
      { id: 'k', name: 'Карстания', aliases: [] },
      { id: 't', name: 'Тувельское Королевство', aliases: [] },
      { id: 'd', name: 'Олег Дарин', aliases: [] },
    ];
    expect(mentionsIn(text, actors, 'ru').map(({ id }) => id)).toEqual(['k', 'k', 'k', 'k', 't', 'd']);
  });

  const propose = (paragraph: number, words: string, query = '', actors: readonly string[] = []): string[] => {
    const start = article[paragraph - 1]!.indexOf(words);
    return proposeActors({
      paragraphs: article,
      paragraph,
      range: { start, end: start + words.length },
      actors: actors.map((name) => ({ id: name, name, aliases: [] })),
      recent: [],
      query,
      language: 'ru',
      exclude: [],
    }).map((proposal) => (proposal.kind === 'actor' ? proposal.id : `new: ${proposal.name}`));
  };

  it('are proposed in the nominative, once', () => {
    const found = propose(2, 'о разрыве дипломатических отношений с Карстанией');
    expect(found.slice(0, 3)).toEqual(['new: Карстания', 'new: Андрей Велич', 'new: Лоравия']);
    expect(found.filter((name) => name.includes('Карстан'))).toEqual(['new: Карстания']);
  });

  it('complete what is typed', () => {
    expect(propose(13, 'Сторонники', 'сво')[0]).toBe('new: Свободный берег');
    expect(propose(13, 'Сторонники', 'орл')[0]).toBe('new: Марина Орлецкая');
  });

  it('do not hide an organisation whose owner they are', () => {
    expect(propose(14, 'Верховный суд Лоравии полномочий Орлецкой не признаёт', '', ['Лоравия'])).toEqual([
      'Лоравия',
      'new: Верховный суд Лоравии',
      'new: Марина Орлецкая',
    ]);
  });
});

describe('any text', () => {
  it('has names that stand where they are said to stand', () => {
    const word = constantFrom(
      'Лоравии',
      'Орлецкую',
      'Верховного',
      'совета',
      'МИД',
      '«Свободный берег»',
      '(ОБСП)',
      'с',
      'Президент',
      'Ё',
      'Организация',
      'премьер-министра',
      'III',
      'NATO',
      '—',
      '.',
      'ий',
      'Ый',
      '😀',
      'А\u0301нна',
    );
    assert(
      property(array(word, { maxLength: 30 }), string({ maxLength: 20 }), (words, other) => {
        const paragraph = `${words.join(' ')}${other}`;
        const found = articleIndex([paragraph], 'ru').names(1);
        for (const { start, end, text } of found) expect(paragraph.slice(start, end)).toBe(text);
        found.slice(1).forEach(({ start }, i) => expect(start).toBeGreaterThanOrEqual(found[i]!.end));
      }),
      { numRuns: runs(500) },
    );
  });
});
