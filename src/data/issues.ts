/** Makes issues: what is wrong at one place of a dataset, in words. */
import { DatasetError, type DatasetIssue, type IssueCode } from '../errors.js';
import { shorten } from './describe-value.js';
import { formatPath, type Path } from './path.js';

/** What a check has found, before its place is put into words. */
export interface Finding {
  readonly code: IssueCode;
  /** `error` by default. */
  readonly severity?: DatasetIssue['severity'];
  readonly path: Path;
  /** What the sentence is about, if that is not the value at `path`, such as the object that lacks a key. */
  readonly subject?: Path;
  readonly found: string;
  readonly expected: string;
  /** A sentence, with its full stop. */
  readonly remedy: string;
  readonly suggestion?: DatasetIssue['suggestion'];
  /** What is wrong, without a full stop; by default `found …, expected …`. */
  readonly what?: string;
}

/** The nouns for the items of lists. */
const NOUNS: Readonly<Record<string, string>> = {
  sources: 'source',
  summary: 'summary',
  reading: 'reading note',
  actors: 'actor',
  affiliations: 'affiliation',
  aliases: 'alias',
  groups: 'group',
  relationTypes: 'relation type',
  statements: 'statement',
  story: 'story step',
  pins: 'pin',
  places: 'place',
};

/**
 * Makes an issue of a finding.
 *
 * @param root The dataset, of which nothing need be valid.
 */
export function issueOf(finding: Finding, root: unknown): DatasetIssue {
  const { severity = 'error', code, path, found, expected, remedy, suggestion } = finding;
  const { words, id } = placeInFile(finding.subject ?? path, root);
  const sentence = `${finding.what ?? `found ${found}, expected ${expected}`}. ${remedy}`;
  return {
    severity,
    code,
    path: formatPath(path),
    ...(id === undefined ? {} : { id }),
    found,
    expected,
    remedy,
    ...(suggestion === undefined ? {} : { suggestion }),
    message: words === '' ? sentence : `${words}: ${sentence}`,
  };
}

/** An issue of the document as a whole. */
export function issueOfWhole(finding: Omit<Finding, 'path' | 'subject'>): DatasetIssue {
  return issueOf({ ...finding, path: [] }, undefined);
}

/**
 * Puts a place into words, such as `statement "p6", quote.paragraph`, and finds the id of the nearest object.
 *
 * @returns no words for the whole document.
 */
export function placeInFile(path: Path, root: unknown): { readonly words: string; readonly id: string | undefined } {
  const words: string[] = [];
  let keys = '';
  let id: string | undefined;
  let value = root;
  path.forEach((part, i) => {
    const list = path[i - 1];
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined;
    if (typeof part === 'number') {
      const noun = typeof list === 'string' && Object.hasOwn(NOUNS, list) ? NOUNS[list]! : 'item';
      // The noun stands for the name of its list.
      if (noun !== 'item') keys = keys.slice(0, -String(list).length).replace(/\.$/, '');
      if (keys !== '') words.push(keys);
      keys = '';
      const own = idOf(value);
      words.push(own === undefined ? `${noun} ${part + 1}` : `${noun} "${shorten(own)}"`);
      id = own ?? id;
    } else keys += keys === '' ? shorten(part) : `.${shorten(part)}`;
  });
  if (keys !== '') words.push(keys);
  return { words: words.join(', '), id };
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'id')) return undefined;
  const { id } = value as { readonly id: unknown };
  return typeof id === 'string' && id.trim() !== '' ? id : undefined;
}

/** The issue with its place in the file, and with the line in front of its message. */
export function placedAt(
  issue: DatasetIssue,
  { line, column }: { readonly line: number; readonly column: number },
): DatasetIssue {
  const joint = issue.path === '' ? ': ' : ', ';
  return { ...issue, line, column, message: `line ${line}${joint}${issue.message}` };
}

/** The error with the name of the file in all its issues. */
export function errorInFile({ code, issues, cause }: DatasetError, file: string): DatasetError {
  return new DatasetError(
    code,
    issues.map((issue) => ({ ...issue, file })),
    { cause },
  );
}

/**
 * Writes an issue on one line, in the form of compilers, which terminals and editors turn into a link:
 * `karsk.json:91:7: error: statement "p6", relation: …`.
 *
 * @param file The name of the file, if the issue does not know it.
 */
export function formatIssue(issue: DatasetIssue, file = issue.file): string {
  const { line, column, severity, message } = issue;
  const place = [file ?? [], line ?? [], column ?? []].flat().join(':');
  const sentence = line === undefined ? message : message.replace(/^line \d+[,:] /, '');
  return `${place === '' ? '' : `${place}: `}${severity}: ${sentence}`;
}
