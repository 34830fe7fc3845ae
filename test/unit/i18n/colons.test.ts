/** A label and what it labels stand apart as each language does it, also in files. */
import { expect, test } from 'vitest';
import type { Language } from '../../../src/i18n/languages.js';
import { toEmbed, toSvg } from '../../../src/static.js';
import { article } from '../../scenes/make.js';

const LINES: Readonly<Record<Language, string>> = {
  en: 'Source: “',
  es: 'Fuente: “',
  fr: 'Source\u00a0: «\u00a0',
  pt: 'Fonte: “',
  ru: 'Источник: «',
  ar: 'المصدر: «',
  zh: '来源：“',
};

test.each(Object.entries(LINES))('the source line in %s', async (locale, line) => {
  expect(await toSvg(article, { locale, data: false })).toContain(line);
  const figure = await toEmbed(article, { as: 'figure', locale, image: 'a.svg' });
  expect(figure).toContain(`<br/>\n  ${line.replace(/[“«].*$/u, '')}\n`);
});
