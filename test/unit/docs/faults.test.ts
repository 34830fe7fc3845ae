/** Each row of the table of faults is held by a test that exists. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/faults.md', 'utf8');
const rows = [...page.matchAll(/^\|.*\| `([\w-]+)`: (.+) \|$/gm)].map(([, file, title]) => [file!, title!] as const);

test('all rows of faults name a test', () => {
  const written = page.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Fault '));
  expect(rows.length).toBe(written.length);
  expect(rows.length).toBeGreaterThan(25);
});

test.for(rows)('%s: %s', ([file, title]) => {
  expect(readFileSync(`test/browser/${file}.test.ts`, 'utf8').toLowerCase()).toContain(title.toLowerCase());
});
