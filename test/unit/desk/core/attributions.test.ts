/** Suggestions of whose word a statement rests on. */
import { expect, test } from 'vitest';
import { proposeAttributions } from '../../../../src/desk/core/attributions.js';

const at = (paragraph: string, words: string): { start: number; end: number } => {
  const start = paragraph.indexOf(words);
  return { start, end: start + words.length };
};

test.each([
  [
    'en',
    'Tarn has sent Holt two boats, according to a diplomat from Karsk. Tarn denied it.',
    'Tarn has sent Holt',
    'a diplomat from Karsk',
  ],
  [
    'en',
    'The army stands behind him, General Ada Ruun said on Monday.',
    'The army stands behind him',
    'General Ada Ruun',
  ],
  ['es', 'Karsk envió dos barcos, según un diplomático de Tarn.', 'Karsk envió', 'un diplomático de Tarn'],
  ['fr', 'Selon deux officiers, Tarn a livré des armes à Holt.', 'Tarn a livré des armes', 'deux officiers'],
  ['pt', 'De acordo com dois oficiais, Tarn enviou barcos.', 'Tarn enviou barcos', 'dois oficiais'],
  ['ru', 'Тарн отправил катера, по словам дипломата из Карска.', 'Тарн отправил катера', 'дипломата из Карска'],
  ['ar', 'أرسلت تارن زورقين، بحسب دبلوماسي من كارسك.', 'أرسلت تارن زورقين', 'دبلوماسي من كارسك'],
  ['zh', '据两名官员称，塔恩派出了两艘船。', '塔恩派出了两艘船', '两名官员'],
])('%s: the source that the sentence names comes first', (language, paragraph, words, source) => {
  expect(proposeAttributions(paragraph, at(paragraph, words), language)[0]).toBe(source);
});

test('names of the paragraph follow, the nearest first, but none that the quote has itself', () => {
  const paragraph = 'Ilse Marn thanked Karsk, and Teo Vand welcomed the step.';
  expect(proposeAttributions(paragraph, at(paragraph, 'thanked Karsk'), 'en')).toEqual(['Teo Vand', 'Ilse Marn']);
});

test('where nobody is named there are no suggestions', () => {
  expect(proposeAttributions('nothing at all was said here', { start: 0, end: 7 }, 'en')).toEqual([]);
});
