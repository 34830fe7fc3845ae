/** Countries by code and name, and the table that is generated. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countryOfName, schemeOf } from '../../../src/import/countries.js';
import { COUNTRY_DATA, countryModule } from '../../tools/country-codes.mjs';

test('the table is the one that the tool makes: node test/tools/country-codes.mjs', () => {
  expect(readFileSync(COUNTRY_DATA, 'utf8')).toBe(countryModule());
});

test.each([
  ['USA', 'US'],
  ['usa', 'US'],
  ['US', 'US'],
  ['us', 'US'],
  ['United States of America', 'US'],
  ['the netherlands', 'NL'],
  ['Côte d’Ivoire', 'CI'],
  ['KSV', 'XK'],
  ['UKG', 'GB'],
  ['Ruritania', undefined],
  ['200', undefined],
  ['constructor', undefined],
  ['', undefined],
])('%s', (text, code) => {
  expect(countryOfName(text)?.code).toBe(code);
});

test('the same letters mean other states to the Correlates of War project', () => {
  expect([countryOfName('AUS')?.name, countryOfName('AUS', 'cow')?.name]).toEqual(['Australia', 'Austria']);
  expect(countryOfName('2', 'cow')?.name).toBe('United States');
  expect(schemeOf(['AUS', 'FRA', 'USA'])).toBe('iso');
  expect(schemeOf(['AUS', 'FRN', 'GMY'])).toBe('cow');
});
