/** The first article: all statements that were coded by hand, none that was not. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkDataset } from '../../../src/check/check-dataset.js';
import { parseDatasetText } from '../../../src/data/parse-dataset.js';
import { paragraphsOf } from '../../../src/data/quotes.js';
import { draft } from '../../../src/draft/draft.js';
import { proposeStatements } from '../../../src/draft/propose.js';
import { nameKey } from '../../../src/draft/tokens.js';

const ROOT = new URL('../../../', import.meta.url);
const ARTICLE = new URL('../shared/article/article.txt', ROOT);
const coded = parseDatasetText(readFileSync(new URL('graph-data/venezuela-2019.json', ROOT), 'utf8'));
const lineOf = (paragraph: number, from: string, relation: string, to: string, standing: string): string =>
  `${paragraph} ${from} > ${relation} > ${to} : ${standing}`;
const codedLines = coded.statements
  .map(({ quote, from, relation, to, standing }) => lineOf(quote!.paragraph!, from, relation, to, standing))
  .toSorted();

test('without known actors, the same statements between actors of the same names', (context) => {
  context.skip(!existsSync(ARTICLE), 'the article, ../shared/article/article.txt, is not here');
  const { actors, statements } = proposeStatements(paragraphsOf(readFileSync(ARTICLE, 'utf8')));
  const plain = (name: string): string => nameKey(name).replace(/^the /, '');
  const codedId = (id: string): string => {
    const { name, aliases } = actors.find((actor) => actor.id === id)!;
    const names = new Set([name, ...aliases].map(plain));
    return (
      coded.actors.find((actor) => [actor.name, ...(actor.aliases ?? [])].some((each) => names.has(plain(each))))?.id ??
      id
    );
  };
  const proposed = statements.map(({ quote, from, relation, to, standing }) =>
    lineOf(quote.paragraph, codedId(from), relation, codedId(to), standing),
  );
  expect(proposed.toSorted()).toEqual(codedLines);
});

test('with the actors of the coded dataset, the same ids', (context) => {
  context.skip(!existsSync(ARTICLE), 'the article, ../shared/article/article.txt, is not here');
  const { dataset } = draft(readFileSync(ARTICLE, 'utf8'), { dataset: coded });
  const proposed = dataset.statements.map(({ quote, from, relation, to, standing }) =>
    lineOf(quote!.paragraph!, from, relation, to, standing),
  );
  expect(proposed.toSorted()).toEqual(codedLines);
});

test('all quotes are found, and every statement says who drafted it', async (context) => {
  context.skip(!existsSync(ARTICLE), 'the article, ../shared/article/article.txt, is not here');
  const text = readFileSync(ARTICLE, 'utf8');
  const { dataset } = draft(text);
  const { quotes, issues } = await checkDataset(JSON.stringify(dataset), { texts: new Map([['article', text]]) });
  expect(quotes.inParagraph).toBe(dataset.statements.length);
  expect(issues.map(({ code }) => code)).toEqual(['unreviewed-drafts']);
  expect(new Set(dataset.statements.map(({ coder }) => coder))).toEqual(new Set(['rules']));
});
