/** What is not tested in every browser: what the table of reasons names is there, and it is little. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LEFT_OUT } from '../tools/left-out.mjs';

const FOLDER = 'test/browser';
const FILES = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => [name.replace('.test.ts', ''), readFileSync(`${FOLDER}/${name}`, 'utf8')]),
);
const needsOf = (source: string): string[] => [...source.matchAll(/\blacks\('([^']+)'\)/g)].map(([, need]) => need!);

test.each(Object.entries(LEFT_OUT))('each file and each need that %s leaves out is one of the tests', (_, out) => {
  expect(Object.keys(out.files).filter((name) => !FILES.has(name))).toEqual([]);
  const asked = new Set([...FILES.values()].flatMap(needsOf));
  expect(Object.keys(out.needs).filter((need) => !asked.has(need))).toEqual([]);
});

test.each(Object.entries(LEFT_OUT))(
  'of the tests in files that %s runs, seven in a hundred are left out at most',
  (_, out) => {
    const run = [...FILES].filter(([name]) => out.files[name] === undefined).map(([, source]) => source);
    const skipped = run.flatMap(needsOf).filter((need) => need in out.needs).length;
    const all = run.join('\n').match(/^\s*test(?:\.\w+(?:\([^\n]*?\))?)*\(/gm)!.length;
    expect(skipped / all).toBeLessThanOrEqual(0.07);
  },
);
