/** The guesses of kinds, and the names of countries. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDataset } from '../../../../src/data/parse-dataset.js';
import { COUNTRY_CODES, COUNTRY_LANGUAGES, countryNames, countryOf } from '../../../../src/desk/core/countries.js';
import { guessKind } from '../../../../src/desk/core/kinds.js';
import { LANGUAGES } from '../../../../src/i18n/languages.js';
import { learnLanguage } from '../../../../src/desk/core/learn-language.js';

beforeAll(() => learnLanguage(''));

describe('guessKind', () => {
  it('is right for at least 14 of the 17 actors of the article, by the names that it uses', () => {
    const { actors } = parseDataset(JSON.parse(readFileSync('graph-data/venezuela-2019.json', 'utf8')));
    const right = actors.filter(({ name, kind }) => guessKind(name, 'en') === kind);
    expect(actors).toHaveLength(17);
    expect(right.length).toBeGreaterThanOrEqual(14);
  });

  it.each(['es', 'fr', 'pt', 'ru', 'ar', 'zh'])('is right for most of them in %s', (language) => {
    const { actors } = parseDataset(JSON.parse(readFileSync('graph-data/venezuela-2019.json', 'utf8')));
    const right = actors.filter(({ names, kind }) => guessKind(names![language]!, language) === kind);
    // Scripts without capitals show no persons.
    expect(
      right.length,
      actors
        .filter((each) => !right.includes(each))
        .map(({ id }) => id)
        .join(),
    ).toBeGreaterThanOrEqual(language === 'ar' ? 13 : 14);
  });

  it.each([
    ['the Netherlands', 'en', 'state'],
    ['U.S.', 'en', 'state'],
    ['us', 'en', 'group'],
    ['OAS', 'en', 'organisation'],
    ['U.N.', 'en', 'organisation'],
    ['League of Coasts', 'en', 'organisation'],
    ['Army of Ovanna', 'en', 'armed-forces'],
    ['National Guard', 'en', 'armed-forces'],
    ['Private military contractors', 'en', 'group'],
    ["People's Liberation Army", 'en', 'armed-forces'],
    ['supporters of Guaidó', 'en', 'group'],
    ['supporters of the army', 'en', 'group'],
    ['Ilse Marn', 'en', 'person'],
    ['Ursula von der Leyen', 'en', 'person'],
    ['ein Bündnis', 'de', 'organisation'],
    ['Streitkräfte von Ovanna', 'de', 'armed-forces'],
    ['Angela Merkel', 'de', 'person'],
    ['Deutschland', 'de', 'state'],
    ['Vereinigte Staaten', 'de', 'state'],
    ['Fuerzas Armadas de Venezuela', 'es', 'armed-forces'],
    ['Estados Unidos', undefined, 'state'],
    ['Вооружённые силы Венесуэлы', 'ru', 'armed-forces'],
    ['القوات المسلحة', 'ar', 'armed-forces'],
    ['委内瑞拉军方', 'zh', 'armed-forces'],
    ['__proto__', 'en', 'group'],
    ['constructor', undefined, 'group'],
    ['', undefined, 'group'],
    ['!!!', 'xx', 'group'],
    ['\u200Fكندا', 'ar', 'state'],
    ['x'.repeat(300), 'en', 'group'],
  ])('takes %j in %s for a %s', (name, language, kind) => {
    expect(guessKind(name, language)).toBe(kind);
  });
});

describe('the countries', () => {
  it('are 250, with names in all languages of the package', () => {
    expect(new Set(COUNTRY_CODES).size).toBe(250);
    expect(COUNTRY_LANGUAGES).toEqual(LANGUAGES);
    for (const code of COUNTRY_CODES) expect(Object.keys(countryNames(code)), code).toEqual([...COUNTRY_LANGUAGES]);
  });

  it('are found by each of their names', () => {
    const lost = COUNTRY_CODES.flatMap((code) =>
      Object.entries(countryNames(code)).filter(([language, name]) => countryOf(name, [language]) !== code),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['USA', 'US'],
    ['US', 'US'],
    ['U.S.A.', 'US'],
    ['the United States', 'US'],
    ['EE. UU.', 'US'],
    ['los Estados Unidos', 'US'],
    ['UK', 'GB'],
    ['Britain', 'GB'],
    ['Russian Federation', 'RU'],
    ['russia', 'RU'],
    ['КНР', 'CN'],
    ['Côte d’Ivoire', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['South Korea', 'KR'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['美国', 'US'],
    ['us', undefined],
    ['Ovanna', undefined],
    ['', undefined],
    ['the', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
    ['x'.repeat(300), undefined],
  ])('%j is %s', (name, code) => {
    expect(countryOf(name)).toBe(code);
  });

  it('are none for a code or a language that is not there', () => {
    expect([countryNames('QQ'), countryNames('__proto__'), countryNames('')]).toEqual([{}, {}, {}]);
    expect(countryOf('France', ['xx_yy', '', 'fr'])).toBe('FR');
  });
});
