/** A hundred mistakes and more: none passes in silence, and each is told in words that help. */
import { describe, expect, test } from 'vitest';
import { checkDataset, type CheckReport } from '../../../src/check/check-dataset.js';
import { decodeText } from '../../../src/data/decode-text.js';
import { formatIssue } from '../../../src/data/issues.js';
import { parsePath, valueAt } from '../../../src/data/path.js';
import { DatasetError, type DatasetIssue } from '../../../src/errors.js';
import { ARTICLE, DATASET, NOTED, OTHERS, type Mistake } from './mistakes.js';

const FILE = 'karsk.json';
/** Two lines of a terminal of 80 columns. */
const TWO_LINES = 160;
const ALL = [...NOTED, ...OTHERS];

const checked = (text: string, article = ARTICLE): Promise<CheckReport> =>
  checkDataset(text, { file: FILE, texts: new Map([['article', article]]) });

/** The text with the mistake. */
function textOf({ edit, file }: Mistake): string | Uint8Array {
  if (edit !== undefined) expect(DATASET).toContain(edit[0]);
  const edited = edit === undefined ? DATASET : DATASET.replace(edit[0], () => edit[1]);
  return file === undefined ? edited : file(edited);
}

async function issuesOf(mistake: Mistake): Promise<readonly DatasetIssue[]> {
  const text = textOf(mistake);
  try {
    const report = await checked(typeof text === 'string' ? text : decodeText(text), mistake.article?.(ARTICLE));
    return report.issues;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.issues.map((issue) => ({ ...issue, file: FILE }));
  }
}

test('the example itself is without fault, and all its quotes are found', async () => {
  expect(await checked(DATASET)).toMatchObject({ issues: [], quotes: { sought: 6, inParagraph: 6, inText: 0 } });
});

test('there are fifty of a trial, and fifty others, each with a name of its own', () => {
  expect(NOTED.length).toBeGreaterThanOrEqual(50);
  expect(OTHERS.length).toBeGreaterThanOrEqual(50);
  expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
});

describe.each(ALL)('$name', (mistake) => {
  test('is told by its code, in two lines, at a place that is there', async () => {
    const issues = await issuesOf(mistake);
    expect(issues.map(({ code }) => code)).toEqual(mistake.codes);
    expect(issues.length).toBeGreaterThan(0);
    const text = textOf(mistake);
    for (const issue of issues) {
      expect(formatIssue(issue).length, formatIssue(issue)).toBeLessThanOrEqual(TWO_LINES);
      expect(issue.message).toMatch(/[.?]$/);
      for (const part of [issue.found, issue.expected, issue.remedy]) expect(part).toMatch(/\S/);
      if (issue.line !== undefined && typeof text === 'string')
        expect(text.split('\n')[issue.line - 1]!.length).toBeGreaterThanOrEqual(issue.column! - 1);
    }
  });
});

/** Writes the value that an issue suggests, or gives the key the name that it suggests; null if it suggests nothing. */
function mended(text: string, { path, suggestion, code }: DatasetIssue): string | null {
  if (suggestion === undefined || path === '') return null;
  const root: unknown = JSON.parse(text);
  const parts = parsePath(path);
  const around = valueAt(root, parts.slice(0, -1)) as Record<string | number, unknown>;
  const key = parts.at(-1)!;
  if (code === 'unknown-key' || code === 'wrong-language-key') {
    around[suggestion as string] = around[key];
    Reflect.deleteProperty(around, key);
  } else around[key] = suggestion;
  return JSON.stringify(root);
}

test.each(ALL)('what is suggested for $name mends it', async (mistake) => {
  const text = textOf(mistake);
  if (typeof text !== 'string') return;
  for (const issue of await issuesOf(mistake)) {
    const better = mended(text, issue);
    if (better === null) continue;
    const { issues } = await checked(better, mistake.article?.(ARTICLE));
    expect(issues.filter(({ path, code }) => path === issue.path && code === issue.code)).toEqual([]);
  }
});

test('all messages, to be read by whoever changes one', async () => {
  const blocks: string[] = [];
  for (const mistake of ALL) {
    const lines = (await issuesOf(mistake)).map((issue) => {
      const { code, path, suggestion } = issue;
      const meant = suggestion === undefined ? '' : ` → ${JSON.stringify(suggestion)}`;
      return `${formatIssue(issue)}\n    ${code}${path === '' ? '' : ` ${path}`}${meant}`;
    });
    blocks.push([`# ${mistake.name}`, ...lines].join('\n'));
  }
  await expect(`${blocks.join('\n\n')}\n`).toMatchFileSnapshot('mistakes.txt');
});
