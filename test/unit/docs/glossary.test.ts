/** The glossary says the same about each certainty as the legend. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lateEn } from '../../../src/i18n/en-late.js';
import { en } from '../../../src/i18n/en.js';

const rows = new Map(
  [...readFileSync('docs/glossary.md', 'utf8').matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].map(
    ([, term, meaning]) => [term!, meaning!] as const,
  ),
);

test.each(Object.entries(en.standings))('%s', (id, name) => {
  expect(rows.get(name)).toBe(lateEn.legend[id as keyof typeof en.standings]);
});

test('affiliation', () => {
  expect(rows.get('affiliation')).toContain(lateEn.legend.affiliation);
});
