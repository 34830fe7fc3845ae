/** docs/dataset.md explains every code of an issue, and no other. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the table of docs/dataset.md has the codes of src/errors.ts', () => {
  const source = readFileSync('src/errors.ts', 'utf8');
  const unions = [...source.matchAll(/^export type \w+IssueCode =((?:\s*\|? ?'[\w-]+')+);/gm)];
  const codes = unions.flatMap(([, union]) => [...union!.matchAll(/'([\w-]+)'/g)].map(([, code]) => code!));
  expect(codes.length).toBeGreaterThan(60);
  const [, rows] = /^\| code \| what is wrong \|\n\|[-|]+\n((?:\|.*\n)+)/m.exec(
    readFileSync('docs/dataset.md', 'utf8'),
  )!;
  const told = [...rows!.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`([\w-]+)`/g)].map(([, code]) => code!),
  );
  expect(told.toSorted()).toEqual(codes.toSorted());
});
