import { describe, expect, test } from 'vitest';
import { OptionError } from '../../../src/errors.js';
import { lateEn } from '../../../src/i18n/en-late.js';
import { en } from '../../../src/i18n/en.js';
import { override, type PartOf } from '../../../src/i18n/override.js';
import type { AllWords } from '../../../src/i18n/types.js';

const all: AllWords = { ...en, ...lateEn };

describe('texts of a host page', () => {
  test('replace single texts and leave all others', () => {
    const words = override(all, {
      relations: { support: 'Backing' },
      panel: { back: 'Up' },
      quoted: (text) => `<${text}>`,
    });
    expect(words.relations).toEqual({ ...en.relations, support: 'Backing' });
    expect(words.panel).toEqual({ ...lateEn.panel, back: 'Up' });
    expect(words.quoted('x')).toBe('<x>');
    expect(words.ui).toBe(en.ui);
    expect(en.relations['support']).toBe('Support');
  });

  test('may be left undefined', () => {
    expect(override(all, { ui: { close: undefined } } as unknown as PartOf<AllWords>).ui.close).toBe('Close');
  });

  test.each([
    [{ ui: { clse: 'x' } }, /^words\.ui\.clse: there is no such word\. Words here are graph, /],
    [{ ui: { close: 3 } }, /^words\.ui\.close: found a number, expected a string\./],
    [{ ui: null }, /^words\.ui: found null, expected an object of words\./],
    [{ date: 'x' }, /^words\.date: found a string, expected a function\./],
    [{ constructor: 'x' }, /^words\.constructor: there is no such word/],
    ['x', /^words: found a string, expected an object of words\./],
  ])('that cannot be used are refused: %j', (part, message) => {
    expect(() => override(all, part as PartOf<AllWords>)).toThrow(OptionError);
    expect(() => override(all, part as PartOf<AllWords>)).toThrow(message);
  });
});
