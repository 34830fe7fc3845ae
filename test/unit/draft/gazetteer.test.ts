/** The table of states is the one that its packages give, and has no names that mean two states. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readGazetteer } from '../../../src/draft/gazetteer.js';
import { STATES_TABLE } from '../../../src/draft/gazetteer-data.js';
import { nameKey } from '../../../src/draft/tokens.js';
import { GAZETTEER, gazetteerModule } from '../../tools/gazetteer.mjs';

test('is current: node test/tools/gazetteer.mjs writes it', () => {
  expect(readFileSync(GAZETTEER, 'utf8')).toBe(gazetteerModule());
});

test('gives no name to two states', () => {
  const owners = new Map<string, Set<string>>();
  for (const row of STATES_TABLE.trim().split('\n')) {
    const [code, ...lists] = row.split(';');
    for (const name of lists.join('|').split('|').filter(Boolean))
      owners.set(nameKey(name), (owners.get(nameKey(name)) ?? new Set()).add(code!));
  }
  expect([...owners].filter(([, codes]) => codes.size > 1).map(([name]) => name)).toEqual([]);
});

test.each([
  ['US', 'state', 'US'],
  ['Moscow', 'capital', 'RU'],
  ['Ivorian', 'nationality', 'CI'],
  ['Filipinos', 'nationality', 'PH'],
  ['Holy See', 'state', 'VA'],
  ['Kosovo', 'state', 'XK'],
])('%s', (name, type, country) => {
  expect(readGazetteer().get(nameKey(name))).toMatchObject({ type, country });
});
