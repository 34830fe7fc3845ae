/** Links between the pages of the documentation lead to files and headings that exist, and every page can be reached. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchorsOf, linksOf, PAGES, proseOf } from './pages.js';

/** The links of a text on a page that lead nowhere. Addresses with a scheme are not looked up. */
function brokenLinks(page: string, text: string): string[] {
  return linksOf(text).filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    if (!existsSync(file)) return true;
    return anchor !== undefined && !anchorsOf(proseOf(file)).includes(anchor);
  });
}

test.each(PAGES)('the relative links and anchors of %s resolve', (page) => {
  expect(brokenLinks(page, proseOf(page))).toEqual([]);
});

test.each(PAGES.filter((page) => page.startsWith('docs/')))('the links of %s lead to files of the package', (page) => {
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: readonly string[] };
  const outside = linksOf(proseOf(page))
    .filter((link) => !/^(?:[a-z]+:|#)/.test(link))
    .map((link) => join(dirname(page), link.split('#')[0]!))
    .filter((path) => !['README.md', ...files].some((each) => path === each || path.startsWith(`${each}/`)));
  expect(outside).toEqual([]);
});

test.each(['README.md', 'docs/README.md'])('%s links to every page of docs/', (index) => {
  const linked = new Set(linksOf(proseOf(index)).map((link) => join(dirname(index), link.split('#')[0]!)));
  const pages = PAGES.filter((page) => page.startsWith('docs/') && page !== index);
  expect(pages.filter((page) => !linked.has(page))).toEqual([]);
});

describe('the check itself', () => {
  test('finds a missing file, a missing heading and a missing heading of another page', () => {
    const text = '[a](nothing.md) [b](#nothing) [c](export.md#nothing) [d](export.md#options) [e](https://example.org)';
    expect(brokenLinks('docs/api.md', text)).toEqual(['nothing.md', '#nothing', 'export.md#nothing']);
  });

  test('gives headings the anchors of GitHub', () => {
    const text = '# The `data` of a page, at last!\n\n## Twice\n\n## Twice\n\n## Größe_1\n';
    expect(anchorsOf(text)).toEqual(['the-data-of-a-page-at-last', 'twice', 'twice-1', 'größe_1']);
  });
});
