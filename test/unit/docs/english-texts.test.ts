/**
 * Every English text that users meet has been read by somebody: `english-texts.txt` is the list of what has been read.
 * A new or changed text is added to it knowingly.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { englishTexts, LIST } from '../../tools/english-texts.mjs';

/** The texts of a list, each with the name of its file. */
function entriesOf(list: string): Set<string> {
  return new Set(
    list
      .trim()
      .split('\n\n')
      .flatMap((section) => {
        const [file = '', ...texts] = section.split('\n');
        return texts.map((text) => `${file.replace('# ', '')}: ${text}`);
      }),
  );
}

const HOW = `
Read each as somebody who does not know the product: is it plain English, does it use the terms of docs/glossary.md,
does it say what to do? If it is as it should be, write the list of what has been read: npm run texts`;

test('the list of English texts that have been read is complete', () => {
  const read = entriesOf(readFileSync(LIST, 'utf8'));
  const now = entriesOf(englishTexts());
  const added = [...now].filter((entry) => !read.has(entry));
  const gone = [...read].filter((entry) => !now.has(entry));
  expect(added, `These English texts are not in ${LIST} yet.${HOW}`).toEqual([]);
  expect(gone, `These English texts of ${LIST} are no longer in the sources.${HOW}`).toEqual([]);
});

test('the list holds texts of every kind', () => {
  const list = readFileSync(LIST, 'utf8');
  for (const text of [
    'ui.certainty: Certainty',
    'share.title: Share this view',
    'bar.desk: Coding desk',
    '--fold merge agents into the actors they act for',
    'JSON does not allow comments',
    'This page needs JavaScript to draw the graph.',
    'The legend, whose entries are switches.',
  ])
    expect(list).toContain(text);
  // Neither styles nor markup nor selectors.
  expect(list).not.toMatch(/inline-size|<svg|querySelector/);
});
