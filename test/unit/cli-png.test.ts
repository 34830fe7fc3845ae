/** What resvg needs to be told, and what it does not tell. */
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { lettersWithoutFont, withPhysicalAnchors } from '../../src/cli-png.js';

const pixels = (svg: string, loadSystemFonts: boolean): { width: number; pixels: Uint8Array } =>
  new Resvg(svg, { font: { loadSystemFonts } }).render();
const withFonts = (svg: string): string[] => lettersWithoutFont(svg, (probe) => pixels(probe, true));
const picture = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="Arial, &#39;Liberation Sans&#39;, sans-serif"><text x="100" y="30">${text}</text></svg>`;

test('on a machine without any font, the error says so in one sentence with the remedy', () => {
  expect(() => lettersWithoutFont(picture('Word'), (probe) => pixels(probe, false))).toThrow(
    /no font.*no text.*Install one.*--font FILE/,
  );
});

test('letters that no font has are named, once each, and no others', () => {
  expect(withFonts(picture('Aé – “x” &amp; &lt; Ž'))).toEqual([]);
  expect(lettersWithoutFont(picture('Abx'), (probe) => pixels(probe.replace('>b<', '>\u{10FFFD}<'), true))).toEqual([
    'b',
  ]);
});

test('texts from right to left get the ends that resvg takes for granted, and no others change', () => {
  const rtl = '<text x="1" direction="rtl">a</text>';
  expect(withPhysicalAnchors(rtl)).toBe('<text text-anchor="end" x="1" direction="rtl">a</text>');
  expect(withPhysicalAnchors('<text x="1" text-anchor="end" direction="rtl">a</text>')).toBe(rtl);
  for (const same of [
    '<text x="1">a</text>',
    '<text text-anchor="end">direction="rtl"</text>',
    '<text text-anchor="middle" direction="rtl">a</text>',
  ])
    expect(withPhysicalAnchors(same)).toBe(same);
  const box = (text: string): { x: number; width: number } =>
    new Resvg(
      withPhysicalAnchors(
        `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="sans-serif" font-size="16">${text}</svg>`,
      ),
    ).getBBox()!;
  const start = box('<text x="100" y="30" direction="rtl">ألفا</text>');
  expect(start.x + start.width).toBeLessThan(104);
});
