/** Checks the text of a source: whether each line is a paragraph, and whether every quote stands in it. */
import type { DatasetIssue } from '../errors.js';
import { brokenLines } from '../data/broken-lines.js';
import { issueOf } from '../data/issues.js';
import { paragraphsOf } from '../data/quotes.js';
import { checkQuotes, type QuoteReport } from './check-quotes.js';
import type { ReadableDataset } from './readable-dataset.js';

/**
 * Looks for every quote of a source in its text. If the lines of the text were broken, that is a warning, and quotes
 * are looked for in its paragraphs as they are when the lines are joined, unless more of them are found in the lines.
 *
 * @param dataset A dataset; it need not be valid.
 * @param source The id of the source.
 */
export function checkText(dataset: ReadableDataset, source: string, text: string): QuoteReport {
  const asGiven = checkQuotes(dataset, source, text);
  const joined = brokenLines(text);
  if (joined === null) return asGiven;
  const asJoined = checkQuotes(dataset, source, joined);
  const { inParagraph, inText, issues } = found(asJoined) >= found(asGiven) ? asJoined : asGiven;
  return { inParagraph, inText, issues: [brokenIssue(dataset, source, text, joined), ...issues] };
}

const found = ({ inParagraph, inText }: QuoteReport): number => inParagraph + inText;

function brokenIssue(dataset: ReadableDataset, source: string, text: string, joined: string): DatasetIssue {
  const [lines, paragraphs] = [text, joined].map((each) => paragraphsOf(each).length);
  return issueOf(
    {
      code: 'broken-lines',
      severity: 'warning',
      path: ['sources', (dataset.sources ?? []).findIndex(({ id }) => id === source)],
      found: `${lines} lines that break in mid-sentence`,
      expected: 'one paragraph on each line',
      what: `the lines of its text break in mid-sentence, so ${paragraphs} paragraphs count as ${lines}`,
      remedy: 'Join the lines of each paragraph.',
    },
    dataset,
  );
}
