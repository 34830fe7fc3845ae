/** A step of a story as a picture: its view, under its title. */
import { expect, test } from 'vitest';
import { toSvg } from '../../../src/static.js';
import { article } from '../../scenes/make.js';

const edgesIn = (svg: string): string[] =>
  [...svg.matchAll(/<g [^>]*data-edge="([^"]*)"/g)].map((match) => match[1]!).filter((id) => !id.includes('/~'));
const titleOf = (svg: string): string | undefined => /<title[^>]*>([^<]*)</.exec(svg)?.[1];

test('a picture of a step shows its view under its title, in the language that is asked for', async () => {
  const svg = await toSvg(article, { step: 2, locale: 'es' });
  expect(titleOf(svg)).toBe('Maduro rompe con Washington');
  expect(/<desc[^>]*>([^<]*)</.exec(svg)?.[1]).toMatch(/^Maduro rompió relaciones/);
  expect(edgesIn(svg)).toEqual(['maduro/severed-ties/us']);
});

test('options replace parts of the view; the dataset in the file is unchanged', async () => {
  const svg = await toSvg(article, { step: 2, relations: ['recognition'] });
  expect(edgesIn(svg)).toEqual(['oas/recognition/guaido']);
  expect(svg).toContain('who stands with whom');
});

test('a step that does not exist is refused by its number', async () => {
  await expect(toSvg(article, { step: 9 })).rejects.toThrow('step: found 9, expected 1 to 5.');
  await expect(toSvg({ ...(article as object), story: undefined }, { step: 1 })).rejects.toThrow(
    'step: found 1, but the dataset has no story.',
  );
});
