/** Quotation marks within quotation marks alternate as each language does it. */
import { describe, expect, test } from 'vitest';
import { array, assert, constantFrom, property } from 'fast-check';
import { allWordsFor, LANGUAGES } from '../../../src/i18n/languages.js';
import { quotedBy } from '../../../src/i18n/quotation-marks.js';
import { runs } from '../../tools/runs.js';

test.each([
  ['en', 'called it “a coup” again', '“called it ‘a coup’ again”'],
  ['en', 'called it "a coup" and "a crime"', '“called it ‘a coup’ and ‘a crime’”'],
  ['en', 'said: “He told me ‘no’.”', '“said: ‘He told me “no”.’”'],
  ['en', 'a «\u00a0coup\u00a0» in Paris', '“a ‘coup’ in Paris”'],
  ['en', 'ein „Putsch“ in Wien', '“ein ‘Putsch’ in Wien”'],
  ['en', 'ein »Putsch« in Wien', '“ein ‘Putsch’ in Wien”'],
  ['en', 'the ‘interim’ president', '“the ‘interim’ president”'],
  ['es', 'lo llamó «golpe»', '“lo llamó ‘golpe’”'],
  ['pt', 'chamou-o de “golpe”', '“chamou-o de ‘golpe’”'],
  ['fr', 'un «\u00a0coup d’État\u00a0»', '«\u00a0un “coup d’État”\u00a0»'],
  ['fr', 'called it “a ‘coup’”', '«\u00a0called it “a «\u00a0coup\u00a0»”\u00a0»'],
  ['ru', 'назвал это «переворотом»', '«назвал это „переворотом“»'],
  ['ar', 'وصفه بأنه «انقلاب»', '«وصفه بأنه “انقلاب”»'],
  ['zh', '称之为“政变”', '“称之为‘政变’”'],
])('in %s: %s', async (tag, text, quoted) => {
  expect((await allWordsFor(tag)).quoted(text)).toBe(quoted);
});

test.each([
  ['an apostrophe', 'the dogs’ owners don’t agree'],
  ['a mark that is not closed', 'he said “we will'],
  ['a mark that was not opened', 'we will” he said'],
  ['straight single quotes', "the 'interim' president"],
])('%s stays as it is', (_, text) => {
  expect(quotedBy('“”‘’', text)).toBe(`“${text}”`);
});

test('an apostrophe does not close a quotation', () => {
  expect(quotedBy('«»„“', 'it is ‘the nation’s will’ now')).toBe('«it is „the nation’s will“ now»');
});

describe.each(LANGUAGES)('%s', (tag) => {
  test('keeps every letter and figure', async () => {
    const words = await allWordsFor(tag);
    const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const text = array(constantFrom('a', 'é', '7', ' ', '“', '”', '„', '«', '»', '"', '‘', '’', ','));
    assert(
      property(text, (parts) => {
        expect(letters(words.quoted(parts.join('')))).toBe(letters(parts.join('')));
      }),
      { numRuns: runs(200) },
    );
  });
});
