/** Recognises files that are something other than JSON, by how they begin. */
import type { DatasetIssue } from '../errors.js';
import { issueOfWhole } from './issues.js';

/** What is wrong with a file that is no JSON at all; null if it begins as JSON does. */
export function notJsonIssue(text: string): DatasetIssue | null {
  const start = text.trimStart();
  if (start === '')
    return told('empty-file', 'the file is empty', 'nothing', 'Start it with { "format": 1, "title": "…" }.');
  if (start.startsWith('```'))
    return told('not-json', 'the JSON is inside a Markdown code block', 'Markdown', 'Delete the lines with ```.');
  if (/^(?:export|const|let|var|module|window)\b[^{[]*[{[]/.test(start))
    return told('not-json', 'this is JavaScript, not JSON', 'JavaScript', 'Delete everything before the first {.');
  if (/^(?:---\s|(?:format|title|sources):\s)/.test(start))
    return told(
      'not-json',
      'this is YAML, not JSON',
      'YAML',
      'Write keys and text in quotation marks: { "format": 1 }.',
    );
  if (/^[\w"]+[,;\t][\w"]+[,;\t]/.test(start))
    return told('not-json', 'this is a table, not JSON', 'a table', 'Write each row as an object in { }.');
  // Words in a row, as no value of JSON has them.
  if (/^[\p{L}\p{Pi}‘“][^{}[\]:]*\s/u.test(start))
    return told('not-json', 'this is text, not JSON', 'text', 'If it is the article, pass it with --text.');
  return null;
}

function told(code: 'empty-file' | 'not-json', what: string, found: string, remedy: string): DatasetIssue {
  return issueOfWhole({ code, what, found, expected: 'JSON', remedy });
}
