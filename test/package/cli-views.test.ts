/**
 * A view on the command line is the same file as that of `toSvg`, byte for byte, or both refuse it with the same words,
 * and warn alike. The command runs as it is built. It is started once and called for every view, since to start a
 * process takes longer than to draw. `test/unit/static/same-everywhere.test.ts` compares `toSvg` with the element.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { formatEncodedList } from '../../src/data/encoded-list.js';
import { parseDataset } from '../../src/data/parse-dataset.js';
import { storyNotices } from '../../src/model/view/story-notices.js';
import { OptionError, toSvg } from '../../src/static.js';
import { arbitraryStory, arbitraryView, type ArbitraryView } from '../unit/data/views.js';
import { FULL } from '../tools/runs.js';

const CLI = pathToFileURL(fileURLToPath(new URL('../../dist/cli.js', import.meta.url))).href;
const folder = mkdtempSync(join(tmpdir(), 'diplomatic-graph-views-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  /** Lines of standard error. */
  readonly lines: string[];
}

/** Calls the command with the arguments of each line of a file, one call after the other in one process. */
const CALLER = `
import { readFileSync, writeFileSync } from 'node:fs';
const calls = JSON.parse(readFileSync('calls.json', 'utf8'));
const runs = [];
for (const [i, args] of calls.entries()) {
  const written = { stdout: '', stderr: '' };
  const plain = {};
  for (const name of ['stdout', 'stderr']) {
    plain[name] = process[name].write;
    process[name].write = (text) => { written[name] += text; return true; };
  }
  process.argv = [process.argv[0], 'cli.js', ...args];
  process.exitCode = undefined;
  // A module runs once for each address; all that it imports stays.
  await import(${JSON.stringify(CLI)} + '?call=' + i);
  for (const name of ['stdout', 'stderr']) process[name].write = plain[name];
  runs.push({ code: process.exitCode, out: written.stdout, lines: written.stderr.split('\\n').filter((line) => line !== '') });
}
process.exitCode = 0;
writeFileSync('runs.json', JSON.stringify(runs));
`;

function runAll(calls: readonly (readonly string[])[]): Run[] {
  writeFileSync(join(folder, 'calls.json'), JSON.stringify(calls));
  writeFileSync(join(folder, 'caller.mjs'), CALLER);
  const { status, stderr } = spawnSync(process.execPath, ['caller.mjs'], { cwd: folder, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(readFileSync(join(folder, 'runs.json'), 'utf8')) as Run[];
}

const NAMES: Readonly<Record<string, string>> = { asOf: 'as-of' };
const argumentsOf = (view: ArbitraryView): string[] =>
  Object.entries(view).flatMap(([name, value]) => {
    const option = `--${NAMES[name] ?? name}`;
    if (value === undefined || value === false) return [];
    if (value === true) return [option];
    return [`${option}=${Array.isArray(value) ? formatEncodedList(value as string[]) : String(value)}`];
  });

/** What `check` says of the views of a story. */
const VIEW_CODES = new Set(['sides-hidden', 'selected-hidden', 'selected-unknown', 'nothing-shown']);

/** Datasets, and views of each. */
const SETS = FULL ? 200 : 20;
const VIEWS = 5;

test('views of random datasets', { tags: ['quick'], timeout: 900_000 }, async () => {
  const sets = fc.sample(
    arbitraryStory.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.array(arbitraryView(parseDataset(input)), { minLength: VIEWS, maxLength: VIEWS }),
      ),
    ),
    { numRuns: SETS, seed: 2019 },
  );
  sets.forEach(([input], i) => writeFileSync(join(folder, `${i}.json`), JSON.stringify(input)));
  const runs = runAll(
    sets.flatMap(([, views], i) => [
      ['check', `${i}.json`, '--format', 'json'],
      ...views.map((view) => ['svg', `${i}.json`, '--no-data', ...argumentsOf(view)]),
    ]),
  );
  let next = 0;
  const seen = { drawn: 0, warned: 0, refused: 0 };
  for (const [input, views] of sets) {
    const dataset = parseDataset(input);
    const unknown = dataset.warnings.length;
    const checked = runs[next++]!;
    const { issues } = JSON.parse(checked.out) as { issues: { code: string; path: string }[] };
    const ofViews = issues.filter(({ code }) => VIEW_CODES.has(code)).map(({ code, path }) => `${path} ${code}`);
    expect(ofViews.toSorted()).toEqual(
      storyNotices(dataset)
        .map(({ code, path }) => `${path} ${code}`)
        .toSorted(),
    );
    for (const view of views) {
      const { code, out, lines } = runs[next++]!;
      const notices: string[] = [];
      const onNotice = ({ message }: { readonly message: string }): void => void notices.push(`warning: ${message}`);
      const file = await toSvg(input, { ...view, data: false, onNotice }).catch((error: unknown) => {
        if (error instanceof OptionError) return error;
        throw error;
      });
      // Denials that have no line are noted on the command line alone.
      const said = lines.slice(unknown).filter((line) => !line.startsWith('note: '));
      if (typeof file === 'string') expect({ code, out, said }).toEqual({ code: 0, out: file, said: notices });
      else
        expect({ code, out, said }).toEqual({
          code: 2,
          out: '',
          said: [`${file.message} See diplomatic-graph --help.`],
        });
      if (notices.length > 0) seen.warned += 1;
      if (code === 0) seen.drawn += 1;
      else seen.refused += 1;
    }
  }
  expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(FULL ? 5 : 0);
});
