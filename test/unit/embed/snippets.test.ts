/** The texts that embed a graph: what is in them, what they leave out, and what they refuse. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withParameters } from '../../../src/embed/address.js';
import { heightIn } from '../../../src/embed/box.js';
import { idPrefixOf } from '../../../src/embed/fallback.js';
import { attributesOf } from '../../../src/embed/embed-attributes.js';
import {
  EMBEDDINGS,
  fallbackOf,
  oembedLink,
  PARENT_SCRIPT,
  parseDataset,
  parseDatasetText,
  toEmbed,
  type ToEmbedOptions,
  toSvg,
} from '../../../src/static.js';
import { article as data, small } from '../../scenes/make.js';

const article = parseDataset(data);

const FRAME: ToEmbedOptions = { page: 'https://graphs.example/embed.html', src: 'data.json' };

describe('the element', () => {
  test('comes with its script, its attributes, its own room, and the light DOM within it', async () => {
    const text = await toEmbed(article, {
      script: 'https://cdn.example/diplomatic-graph.js',
      integrity: 'sha384-abc',
      src: 'data.json',
      relations: ['support', 'severed-ties'],
      sources: [article.sources[0]!.id],
      text: 'a',
      sides: ['guaido', 'maduro'],
      focus: 'guaido',
      depth: 3,
      fold: true,
      step: undefined,
      view: 'table',
      theme: 'dark',
      controls: [],
    });
    const [script, link, tag] = text.split('\n');
    expect(link).toBe('<link rel="preload" href="data.json" as="fetch" crossorigin="anonymous"/>');
    expect(script).toBe(
      '<script type="module" src="https://cdn.example/diplomatic-graph.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    );
    expect(tag).toMatch(
      /^<diplomatic-graph src="data\.json" relations="support severed-ties" sources="article" text="a" focus="guaido" depth="3" fold="" sides="guaido maduro" view="table" theme="dark" controls="" style="display:block;min-block-size:/,
    );
    expect(text).toContain('<figure lang="en" dir="ltr"');
    expect(text).not.toContain('application/json');
  });

  test('holds its picture in one line, without copies of its texts: a page has a node for each, and for each break', async () => {
    const text = await toEmbed(article, { script: 'a.js', src: 'data.json' });
    const [picture, ...more] = text.split('\n').filter((line) => /<\/?(?:svg|g|path|text)\b/.test(line));
    expect(more).toEqual([]);
    expect(picture).toMatch(/^ *<svg .*<\/svg>$/);
    expect(picture!.match(/>Canada<\/text>/g)).toHaveLength(1);
    expect((await toSvg(article)).match(/>Canada<\/text>/g)).toHaveLength(2);
  });

  test('carries its dataset where that has no address, in letters that no markup can end', async () => {
    const text = await toEmbed({ ...article, title: '</script><b>' }, { script: 'a.js' });
    const [, json] = /<script type="application\/json">(.*)<\/script>/.exec(text)!;
    expect(json).not.toContain('<');
    expect(parseDatasetText(json!).title).toBe('</script><b>');
    expect(text).not.toContain('<link');
  });
});

describe('the light DOM', () => {
  test('has the picture, its source, and every statement with who, to whom, standing, claim, quote and place', async () => {
    const text = await fallbackOf(article);
    expect(text.startsWith('<figure')).toBe(true);
    expect(text.match(/<li>/g)!.length).toBe(
      article.statements.length +
        article.actors
          .flatMap(({ affiliations = [] }) => affiliations)
          .filter(({ quote, locator }) => (quote ?? locator) !== undefined).length,
    );
    expect(text).toContain('<summary>Evidence: 15 statements</summary>');
    expect(text.replace(/\s*\n\s*/g, '')).toContain(
      '<li><strong dir="auto">OAS → Juan Guaidó: recognition, called for</strong><p dir="auto">',
    );
    expect(text).toContain('<q lang="en" dir="auto">urged the other OAS members to recognize Guaido</q>');
    expect(text).toContain('paragraph 7, according to Pompeo · ');
    expect(text).not.toMatch(/<script|<style|<metadata|xmlns:|inkscape|<\?xml/);
  });

  test('leads from the row of a table to its address, if that is safe', async () => {
    const of = async (url: string) =>
      (await fallbackOf({ ...article, statements: [{ ...article.statements[0]!, locator: 'row 7', url }] })).replace(
        /\s*\n\s*/g,
        '',
      );
    expect(await of('https://example.org/7')).toContain(
      '<a href="https://example.org/7" rel="noopener noreferrer nofollow" style="color:inherit"><bdi>row 7</bdi></a>',
    );
    const unsafe = await of('javascript:alert(1)');
    expect(unsafe).toContain('row 7 ·');
    expect(unsafe).not.toContain('javascript');
  });

  test('alternates quotation marks within a quote', async () => {
    const dataset = structuredClone(article) as { statements: { quote?: { exact: string } }[] };
    dataset.statements[0]!.quote!.exact = 'a “free” vote';
    expect(await fallbackOf(dataset)).toContain('<q lang="en" dir="auto">a ‘free’ vote</q>');
    expect(await fallbackOf(dataset, { locale: 'fr' })).toContain('<q lang="en" dir="auto">a “free” vote</q>');
  });

  test('is in the language that is asked for, its quotes in that of their source', async () => {
    const text = await fallbackOf(article, { locale: 'ar' });
    expect(text).toContain('<figure lang="ar" dir="rtl"');
    expect(text).toContain('<q lang="en" dir="auto">');
    expect(text).toMatch(/<summary>[^<]*15[^<]*<\/summary>/);
  });

  test('holds what a filter leaves, and denials, for which no line is drawn', async () => {
    const denied = parseDataset(small(['a', 'b'], ['a support b', 'b support a']));
    const dataset = {
      ...denied,
      statements: denied.statements.map((statement, i) =>
        i === 1 ? { ...statement, standing: 'denied' as const } : statement,
      ),
    };
    expect((await fallbackOf(dataset)).match(/<li>/g)).toHaveLength(2);
    expect((await fallbackOf(dataset)).match(/data-edge=/g)).toHaveLength(1);
    expect(
      (await fallbackOf(article, { relations: ['recognition'] }))
        .replace(/[\s\S]*<ol>|<\/ol>[\s\S]*/g, '')
        .match(/<li>/g),
    ).toHaveLength(1);
  });

  test('of two graphs share no id, of one graph are the same bytes', async () => {
    const ids = (text: string): string[] => [...text.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]!);
    const [first, again, other] = await Promise.all([
      fallbackOf(article),
      fallbackOf(article),
      fallbackOf(article, { locale: 'es' }),
    ]);
    expect(again).toBe(first);
    expect(ids(other).filter((id) => ids(first).includes(id))).toEqual([]);
    expect(ids(await fallbackOf(article, { idPrefix: 'mine-' })).every((id) => id.startsWith('mine-'))).toBe(true);
    expect(idPrefixOf('')).toMatch(/^dg-[0-9a-z]+-$/);
  });

  test('links a source only if it is http or https, and then at the quote', async () => {
    const linked = (url: string): Promise<string> =>
      fallbackOf({ ...article, sources: article.sources.map((source) => ({ ...source, url })) });
    expect(await linked('https://news.example/a')).toContain('href="https://news.example/a#:~:text=');
    expect(await linked('javascript:alert(1)')).not.toContain('href');
  });
});

describe('a frame', () => {
  test('asks the page for what is seen, and comes with the script that sizes it', async () => {
    const text = await toEmbed(article, {
      ...FRAME,
      as: 'iframe',
      relations: ['support'],
      asOf: 'order:3',
      locale: 'fr',
    });
    expect(text).toContain(
      '<iframe data-diplomatic-graph="" src="https://graphs.example/embed.html?src=data.json&amp;relations=support&amp;as-of=order%3A3&amp;locale=fr" title="',
    );
    expect(text).toContain('</iframe>\n<script>addEventListener');
  });

  test('has a script that can stand within markup and in XML as it is', () => {
    expect(PARENT_SCRIPT).not.toMatch(/[<>&]/);
  });

  test('keeps the parameters and the hash that its page has', () => {
    expect(withParameters('embed.html?a=1#b', { src: 'x y', view: undefined })).toBe('embed.html?a=1&src=x+y#b');
    expect(withParameters('embed.html', {})).toBe('embed.html');
  });
});

describe('oEmbed', () => {
  test('has what version 1.0 asks of a rich response', async () => {
    const response = JSON.parse(await toEmbed(article, { ...FRAME, as: 'oembed' })) as Record<string, unknown>;
    expect(response).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: article.title,
      author_name: 'diplomatic-graph contributors',
      provider_name: 'diplomatic-graph',
      provider_url: 'https://graphs.example/',
      width: 960,
      height: 672,
    });
    expect(response['html']).toMatch(/^<iframe [^>]* width="960" height="672" [^>]*><\/iframe>$/);
    expect(response['html']).not.toContain('<script');
  });

  test('names an author only where the dataset does, and is as large as is asked', async () => {
    const response = JSON.parse(await toEmbed(small(['a'], []), { ...FRAME, as: 'oembed', width: 400 })) as Record<
      string,
      unknown
    >;
    expect(response).not.toHaveProperty('author_name');
    expect([response['width'], response['height']]).toEqual([400, 864]);
    expect([600, 601, 1100, 2000].map(heightIn)).toEqual([864, 672, 726, 832]);
  });

  test('is found by a link in the head of a page', () => {
    expect(oembedLink('graph.json', 'A "graph"')).toBe(
      '<link rel="alternate" type="application/json+oembed" href="graph.json" title="A &quot;graph&quot;"/>\n',
    );
  });
});

describe('a picture', () => {
  test('stands at its address or in the text, with caption and words for those who do not see it', async () => {
    const at = await toEmbed(article, { as: 'figure', image: 'v.svg' });
    expect(at).toContain('<img src="v.svg" alt="Venezuela, January 2019: who stands with whom. What one news article');
    expect(await toEmbed(article, { as: 'figure' })).toMatch(
      /<svg [^>]*role="img" aria-labelledby="[\s\S]*<figcaption>/,
    );
  });

  test('in Markdown leads to a page, and no title breaks out of its place', async () => {
    const title = '*a* [b](javascript:c) <script> `d` & | # _e_ \\ "f"';
    const url = 'https://x.example/a_(b)?c=<d>';
    const text = await toEmbed(
      { ...small(['a', 'b'], ['a support b']), title, sources: [{ id: 's', kind: 'dataset', title, url }] },
      { as: 'markdown', image: 'a b>.svg', page: 'embed.html' },
    );
    const plain = String.raw`\*a\* \[b\]\(javascript:c\) \<script\> \`d\` \& \| \# \_e\_ \\ "f"`;
    expect(text).toBe(
      `[![${plain}. A graph of 2 actors and 1 relation.](<a%20b%3E.svg>)](<embed.html>)\n\n**${plain}** Source: [“${plain.replace('"f"', '‘f’')}”](<https://x.example/a_(b)?c=%3Cd%3E>)\n`,
    );
  });
});

describe('addresses', () => {
  test.each([
    [{ as: 'element' }, 'script: missing; expected the URL of diplomatic-graph.js'],
    [{ as: 'element', script: 'javascript:alert(1)' }, 'script: found "javascript:alert(1)", expected'],
    [{ as: 'element', script: 'data:text/javascript,alert(1)' }, 'script: found "data:'],
    [{ as: 'element', script: 'a.js', src: 'file:///etc/passwd' }, 'src: found "file:'],
    [{ as: 'iframe', page: 'embed.html' }, 'src: missing; expected the URL of the dataset'],
    [{ as: 'iframe', src: 'a.json' }, 'page: missing'],
    [
      { as: 'oembed', src: 'a.json', page: 'embed.html' },
      'page: found "embed.html", expected the URL of embed.html (npm run build writes it to dist/explorer), beginning with http:// or https://.',
    ],
    [{ as: 'markdown' }, 'image: missing'],
    [{ as: 'figure', image: ' JavaScript:x' }, 'image: found "JavaScript:x"'],
    [{ ...FRAME, as: 'iframe', selected: 'guaido' }, 'selected: found "guaido", expected actor:ID'],
    [{ as: 'postcard' as never }, `as: found "postcard", expected ${EMBEDDINGS.join(', ')}.`],
    [{ script: 'a.js', focus: 'nobody' }, 'focus: '],
  ] as const)('%j is refused', async (options, message) => {
    await expect(toEmbed(article, options as ToEmbedOptions)).rejects.toThrow(message);
  });
});

test('attributes say what differs from the defaults, and nothing else', () => {
  const said = (look: Parameters<typeof attributesOf>[0]): unknown =>
    Object.fromEntries(Object.entries(attributesOf(look)).filter(([, value]) => value !== undefined));
  expect(said({ theme: 'auto', view: 'graph', renderer: 'auto', fold: false })).toEqual({});
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), (ids) => {
      expect(
        (said({ relations: ids }) as { relations: string }).relations
          .split(' ')
          .filter((part) => part !== '')
          .map(decodeURIComponent),
      ).toEqual(ids);
    }),
  );
});
