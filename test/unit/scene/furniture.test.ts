import { expect, test } from 'vitest';
import { words as ar } from '../../../src/i18n/ar.js';
import { contentsOf } from '../../../src/scene/build-scene.js';
import { placeFurniture } from '../../../src/scene/furniture/furniture.js';
import { LIGHT } from '../../../src/scene/theme.js';
import { article, graphOf } from '../../scenes/make.js';

test('all lines of an Arabic source line run from right to left, also one that begins with Latin letters', () => {
  const contents = contentsOf(graphOf(article), { theme: LIGHT, words: ar, locale: 'ar' });
  const { texts } = placeFurniture(contents, ar, LIGHT, 300, 560);
  const lines = texts.filter(({ text }) => /المصدر|Venezuela/.test(text));
  expect(lines.map(({ text }) => text)).toEqual([
    'المصدر: «USA orders its embassy staff to leave',
    'Venezuela»، يناير 2019',
  ]);
  for (const { rtl, anchor } of lines) expect({ rtl, anchor }).toEqual({ rtl: true, anchor: 'start' });
});
