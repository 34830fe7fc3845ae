/** Who is proposed for a place in a sentence, and how many keys that saves. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../../../src/data/parse-dataset.js';
import { paragraphsOf } from '../../../../src/data/quotes.js';
import { codeAnew, median } from './coding-keys.js';

const ARTICLE = '../shared/article/article.txt';

describe('the keys of the article', () => {
  it('are few', (context) => {
    context.skip(!existsSync(ARTICLE), 'the article, ../shared/article/article.txt, is not here');
    const dataset = parseDataset(JSON.parse(readFileSync('graph-data/venezuela-2019.json', 'utf8')));
    const coded = codeAnew(dataset, paragraphsOf(readFileSync(ARTICLE, 'utf8')));
    for (const { id, keys, who, whom } of coded)
      console.log(keys, id, who.typed, who.place, who.keys, '|', whom.typed, whom.place, whom.keys);
    console.log(median(coded.map(({ keys }) => keys)), Math.max(...coded.map(({ keys }) => keys)));
    expect(coded).toHaveLength(15);
  });
});
