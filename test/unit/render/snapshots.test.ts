/**
 * Pictures to look at when they change: `npx vitest run --project unit test/unit/render/snapshots -u`
 * writes them anew. They are a record, not a judge: what must hold of a picture has tests of its own.
 */
import { expect, test } from 'vitest';
import { toSvg, type ToSvgOptions } from '../../../src/static.js';
import { article } from '../../scenes/make.js';
import { ALL_STANDINGS, torture } from '../../scenes/torture.js';

test.each<[string, unknown, ToSvgOptions]>([
  ['article-960x640-light', article, { width: 960, height: 640 }],
  ['article-960x640-dark', article, { width: 960, height: 640, theme: 'dark' }],
  ['article-960x640-sides', article, { width: 960, height: 640, sides: ['guaido', 'maduro'] }],
  ['article-390x560-sides', article, { width: 390, height: 560, sides: ['guaido', 'maduro'] }],
  ['article-390x560-light', article, { width: 390, height: 560 }],
  ['article-1600x900-light', article, { width: 1600, height: 900 }],
  ['article-390x560-dark', article, { width: 390, height: 560, theme: 'dark' }],
  ['article-1600x900-arabic', article, { width: 1600, height: 900, locale: 'ar' }],
  ['article-960x640-footnotes', article, { width: 960, height: 640, evidence: 'footnotes' }],
  ['article-390x560-footnotes', article, { width: 390, height: 560, evidence: 'footnotes' }],
  ['torture-960x640-light', torture, { width: 960, height: 640, standings: ALL_STANDINGS }],
])('the picture %s is the one on file', async (name, input, options) => {
  await expect(await toSvg(input, { ...options, data: false })).toMatchFileSnapshot(`../../visual/${name}.svg`);
});
