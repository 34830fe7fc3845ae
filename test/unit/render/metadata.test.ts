/** What a file says of its making: title, creator, licence, date and source, where the dataset gives them. */
import { describe, expect, test } from 'vitest';
import { creditsOf } from '../../../src/scene/furniture/credits.js';
import { renderSvg } from '../../../src/render/svg/render-svg.js';
import { toSvg } from '../../../src/static.js';
import { article, sceneAt, sceneOf, small } from '../../scenes/make.js';
import { torture } from '../../scenes/torture.js';

const metadataOf = (svg: string): string =>
  /<metadata[\s\S]*?<\/metadata>/.exec(svg)?.[0].replace(/\s*\n\s*/g, '') ?? '';
const of = async (more: object): Promise<string> =>
  metadataOf(await toSvg(small(['a', 'b'], ['a support b'], more), { data: false }));

test('the article is credited in the form that Inkscape writes itself', async () => {
  const metadata = metadataOf(await toSvg(article, { data: false, idPrefix: 'x-' }));
  expect(metadata).toBe(
    '<metadata id="x-metadata"><rdf:RDF><cc:Work rdf:about="">' +
      '<dc:format>image/svg+xml</dc:format><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/>' +
      '<dc:title>Venezuela, January 2019: who stands with whom</dc:title><dc:date>2026-11-24</dc:date>' +
      '<dc:creator><cc:Agent><dc:title>diplomatic-graph contributors</dc:title></cc:Agent></dc:creator>' +
      '<dc:rights><cc:Agent><dc:title>MIT</dc:title></cc:Agent></dc:rights>' +
      '<dc:source>“USA orders its embassy staff to leave Venezuela”, January 2019</dc:source><dc:language>en</dc:language>' +
      '<dc:description>What one news article says, reports, implies and wishes about the ties of two presidents.</dc:description>' +
      '</cc:Work></rdf:RDF></metadata>',
  );
});

test('all prefixes are declared at the root, and none where there is no metadata', async () => {
  const root = /<svg [^>]*>/.exec(await toSvg(article))![0];
  for (const prefix of ['rdf', 'cc', 'dc']) expect(root).toContain(` xmlns:${prefix}="`);
  const bare = renderSvg(sceneAt(small(['a'], []), { a: [10, 10] }));
  expect(bare).not.toMatch(/metadata|xmlns:(rdf|cc|dc)/);
});

describe('a licence', () => {
  test('that is an address is a link and a text', async () => {
    expect(await of({ license: 'https://creativecommons.org/licenses/by/4.0/' })).toContain(
      '<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>',
    );
    expect(await of({ license: 'https://creativecommons.org/licenses/by/4.0/' })).toContain(
      '<dc:rights><cc:Agent><dc:title>https://creativecommons.org/licenses/by/4.0/</dc:title>',
    );
  });

  test.each(['CC BY 4.0', 'javascript:alert(1)', 'https://x"onload="', 'see https://x.org'])(
    'such as %j is a text alone',
    async (license) => {
      expect(await of({ license })).not.toContain('cc:license');
      expect(await of({ license })).toContain('<dc:rights>');
    },
  );
});

test('what a dataset does not give is left out', async () => {
  expect(await of({})).not.toMatch(/dc:(date|creator|rights)|cc:license/);
});

test('sources are those that what is drawn rests on, with their addresses', async () => {
  const sources = [
    { id: 's', kind: 'dataset', title: 'One', publisher: 'Daily', url: 'https://a.example/1' },
    { id: 'other', kind: 'dataset', title: 'Two' },
  ];
  expect(await of({ sources })).toContain('<dc:source>“One”, Daily, https://a.example/1</dc:source>');
});

test('hostile texts stay texts', async () => {
  const metadata = metadataOf(renderSvg(await sceneOf(torture, undefined, { credits: creditsOf })));
  expect(metadata).toContain(
    '<dc:title>Torture &lt;scene&gt; &amp; &quot;test&quot; ]]&gt;</dc:title>'.replaceAll('&quot;', '"'),
  );
  expect(metadata.match(/<[\w:]+/g)?.every((tag) => /^<(metadata|rdf:RDF|cc:(Work|Agent)|dc:\w+)$/.test(tag))).toBe(
    true,
  );
});

test('every element is of a namespace that MediaWiki knows, as Wikimedia Commons asks of what is uploaded', async () => {
  const known = new Map([
    ['', 'http://www.w3.org/2000/svg'],
    ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
    ['cc', 'http://creativecommons.org/ns#'],
    ['dc', 'http://purl.org/dc/elements/1.1/'],
  ]);
  const svg = await toSvg(article);
  for (const [, prefix = ''] of svg.matchAll(/<(?:(\w+):)?\w+[ />]/g))
    expect(svg).toContain(`xmlns${prefix === '' ? '' : `:${prefix}`}="${known.get(prefix)}"`);
});
