/** Whatever a file holds, a check answers with issues whose places are there. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDataset, sourcesIn } from '../../../src/check/check-dataset.js';
import { parsePath } from '../../../src/data/path.js';
import { parseDatasetFile } from '../../../src/data/parse-dataset-file.js';
import { parseDatasetText } from '../../../src/data/parse-dataset.js';
import { DatasetError, type DatasetIssue } from '../../../src/errors.js';
import { toSvg } from '../../../src/static/to-svg.js';
import { arbitraryDataset, raw, statement } from '../data/datasets.js';
import { runs } from '../../tools/runs.js';
import { ARTICLE, DATASET } from './mistakes.js';

/** Fails unless the place of an issue is in the text, and its path leads to a value, or to one that is missing. */
function expectPlace({ line, column, path, message }: DatasetIssue, text: string): void {
  if (line !== undefined) {
    const lines = text.split('\n');
    expect(line, message).toBeGreaterThan(0);
    expect(line, message).toBeLessThanOrEqual(lines.length);
    expect(column, message).toBeGreaterThan(0);
    expect(column, message).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
    expect(message.startsWith(`line ${line}`)).toBe(true);
  }
  if (path === '') return;
  let value: unknown = JSON.parse(text);
  const parts = parsePath(path);
  for (const part of parts.slice(0, -1)) value = (value as Record<string | number, unknown>)[part];
  // The last part may be a key that is missing, of an object or list that is there.
  expect(typeof value === 'object' && value !== null, path).toBe(true);
  expect(message).not.toMatch(/[\n\r]/);
}

async function expectAnswer(text: string): Promise<void> {
  const { dataset, issues } = await checkDataset(text, { texts: new Map([['a', 'Some words']]) });
  for (const issue of issues) expectPlace(issue, text);
  const isRefused = (() => {
    try {
      return parseDatasetText(text) === undefined;
    } catch (error) {
      expect(error).toBeInstanceOf(DatasetError);
      for (const issue of (error as DatasetError).issues) expectPlace(issue, text);
      return true;
    }
  })();
  expect(dataset === null).toBe(isRefused);
  if (isRefused) expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
}

describe('checkDataset', () => {
  test('answers any JSON', async () => {
    const spaces = fc.constantFrom(undefined, 1, '\t');
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), spaces, async (value, indent) =>
        expectAnswer(JSON.stringify(value, null, indent)),
      ),
      { numRuns: runs(300), examples: [[{ actors: [{ names: { '\u202E': '' } }] }, 1]] },
    );
  });

  test('answers datasets in which one value was replaced by any other', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, fc.nat(), fc.jsonValue(), async (input, at, value) => {
        let values = 0;
        JSON.stringify(input, (_key, each: unknown) => ((values += 1), each));
        let index = 0;
        const text = JSON.stringify(input, (_key, each: unknown) => (index++ === at % values ? value : each), 2);
        await expectAnswer(text);
      }),
      { numRuns: runs(300) },
    );
  });

  test('answers texts that were cut, or have other characters in them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(DATASET.length),
        fc.nat(20),
        fc.constantFrom('', ',', '}', '[', '"', '\\', '“', "'", '//', '#', '\t', '…', 'None', '.5', '\n'),
        async (at, less, more) => {
          const text = DATASET.slice(0, at) + more + DATASET.slice(at + less);
          const { issues } = await checkDataset(text);
          const isJson = ((): boolean => {
            try {
              return JSON.parse(text) !== undefined;
            } catch {
              return false;
            }
          })();
          if (isJson) return;
          expect(issues.length).toBeGreaterThan(0);
          for (const issue of issues) {
            expectPlace({ ...issue, path: '' }, text);
            expect(issue.message.length).toBeLessThanOrEqual(140);
          }
        },
      ),
      { numRuns: runs(600) },
    );
  });

  test('never takes more levels of brackets than it can', async () => {
    for (const text of ['['.repeat(100_000), `${'['.repeat(100_000)}${']'.repeat(100_000)}`, '{"a":'.repeat(50_000)])
      expect((await checkDataset(text)).issues.length).toBeGreaterThan(0);
  });

  test('reads an SVG, of which it gives no lines', async () => {
    const dataset = parseDatasetFile(DATASET.replace('"p4-union", ', '"p4-union", "colour": 1, '));
    const report = await checkDataset(await toSvg(dataset), {
      file: 'picture.svg',
      texts: new Map([['article', ARTICLE]]),
    });
    expect(report.quotes).toEqual({ sought: 6, inParagraph: 6, inText: 0 });
    expect(report.issues).toEqual([
      expect.objectContaining({ code: 'unknown-key', file: 'picture.svg', path: 'statements[1].colour' }),
    ]);
    expect(report.issues[0]).not.toHaveProperty('line');
  });

  test('gives the dataset that parseDatasetText gives, warnings and all', async () => {
    const text = JSON.stringify(raw({ colour: 1, statements: [statement()] }), null, 2);
    const { dataset } = await checkDataset(text);
    expect(dataset).toStrictEqual(parseDatasetText(text));
    expect(dataset!.warnings.map(({ code }) => code)).toEqual(['unknown-key']);
  });

  test('names the sources of a file that has mistakes, and of none that is not JSON', () => {
    expect(sourcesIn(JSON.stringify({ sources: [{ id: 'a', kind: 'article' }, { id: 'b' }, 5] }))).toEqual([
      { id: 'a', isArticle: true },
      { id: 'b', isArticle: false },
    ]);
    expect(sourcesIn('{')).toBeNull();
  });
});
