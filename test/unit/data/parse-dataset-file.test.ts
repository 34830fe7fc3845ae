/** A dataset in an SVG: the same again, whatever its texts hold and whoever has written the file anew. */
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { embeddedText } from '../../../src/data/embedded-text.js';
import { datasetTextFromSvg, looksLikeXml, parseDatasetFile } from '../../../src/data/parse-dataset-file.js';
import { parseDataset } from '../../../src/data/parse-dataset.js';
import { renderSvg } from '../../../src/render/svg/render-svg.js';
import { toSvg } from '../../../src/static.js';
import { article, sceneAt, small } from '../../scenes/make.js';
import { torture } from '../../scenes/torture.js';
import { arbitraryDataset, complaintsOf, raw, type Json } from './datasets.js';
import { runs } from '../../tools/runs.js';

const scene = sceneAt(small(['a'], []), { a: [10, 10] });
const svgOf = (input: unknown): string => renderSvg(scene, { dataset: embeddedText(parseDataset(input)) });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const MARKED = '<metadata data-dataset="diplomatic-graph">';
/** The text within our element, as it is written. */
const inner = (svg: string): string => /<metadata [^>]*data-dataset="diplomatic-graph">(.*)<\/metadata>/.exec(svg)![1]!;
const withText = (text: string): string => `<svg>${MARKED}${text}</metadata></svg>`;

/** What XML, its writers and careless readers stumble over. */
const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '\\',
      ']]>',
      '<![CDATA[',
      '&amp;',
      '&#65;',
      '\\u003c',
      '</metadata>',
      '<!--',
      '-->',
      '<?x',
      '\u0000',
      '\u0007',
      '\t',
      '\n',
      '\r',
      ' ',
      '  ',
      '\u007f',
      '\u0085',
      '\u00a0',
      '\u00ad',
      '\u2028',
      '\u200d',
      '\u200f',
      '\u202e',
      '\u2066',
      '\ufeff',
      '\ufffd',
      '\ufffe',
      '\uffff',
      '\u{1fffe}',
      'e\u0301',
      '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
      'العربية',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 30,
});
const filled = hostile.map((text) => `${text}.`);
const dataset: fc.Arbitrary<Json> = fc
  .record({
    base: arbitraryDataset,
    title: filled,
    description: hostile,
    license: filled,
    note: hostile,
    unknown: fc.dictionary(
      hostile.filter((key) => key !== '__proto__' && key !== 'constructor'),
      fc.jsonValue(),
    ),
    claim: filled,
  })
  .map(({ base, title, description, license, note, unknown, claim }) => ({
    ...base,
    title,
    description,
    license,
    unknown,
    actors: base.actors.map((actor) => ({ ...actor, note })),
    statements: base.statements.map((statement) => ({ ...statement, claim })),
  }));

describe('the round trip', () => {
  test('gives every dataset back exactly', () => {
    fc.assert(
      fc.property(dataset, (input) => {
        const parsed = parseDataset(input);
        expect(plain(parseDatasetFile(svgOf(input)))).toEqual(plain(parsed));
      }),
      { numRuns: runs(400) },
    );
  });

  test('writes nothing that XML could read as markup or a program could normalise', () => {
    fc.assert(
      fc.property(dataset, (input) => {
        const text = inner(svgOf(input));
        expect(text).toBe(embeddedText(parseDataset(input)));
        // Signs beside Arabic and Syriac numbers are of the category Cf and stay; so do tags of emoji.
        const basic = text.replace(/[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{10000}-\u{10ffff}]/gu, 'x');
        expect(basic).not.toMatch(/[<>&\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]|\p{Zs}{2}|[^\P{Zs} ]/u);
      }),
      { numRuns: runs(1000) },
    );
  });

  test.each([
    ['article', article],
    ['torture', torture],
  ])('of a picture of the %s gives the same picture again, byte for byte', async (_name, input) => {
    const svg = await toSvg(input);
    expect(plain(parseDatasetFile(svg))).toEqual(plain(parseDataset(input)));
    expect(await toSvg(JSON.parse(datasetTextFromSvg(svg)))).toBe(svg);
  });

  test('holds the whole dataset where the picture is filtered, and none where it is told so', async () => {
    expect(plain(parseDatasetFile(await toSvg(article, { relations: ['recognition'], evidence: 'none' })))).toEqual(
      plain(parseDataset(article)),
    );
    expect(await toSvg(article, { data: false })).not.toContain('data-dataset');
  });
});

describe('a file that another program has rewritten', () => {
  const input = {
    ...raw({ title: 'A <b> & “c” ]]> d\u202e \u0001', description: 'é 🇻🇪  two blanks ' }),
    unknown: { 'k\n': [' ', 'x'] },
  };
  let svg: string;
  beforeAll(() => (svg = svgOf(input)));
  const references = (text: string, write: (code: number) => string): string =>
    Array.from(text, (letter) => write(letter.codePointAt(0)!)).join('');
  test.each<[string, (text: string) => string]>([
    [
      'with another prefix',
      (text) => text.replaceAll('<metadata', '<ns1:metadata').replaceAll('</metadata', '</ns1:metadata'),
    ],
    [
      'with its attributes in another order and in single quotes',
      (text) =>
        text.replace(
          '<metadata id="dg-dataset" data-dataset="diplomatic-graph">',
          "<metadata\n\tdata-dataset = 'diplomatic-graph'\n  id='a>b'\n>",
        ),
    ],
    [
      'with a prefix for SVG itself',
      (text) =>
        text.replace('<svg ', '<svg:svg xmlns:svg="http://www.w3.org/2000/svg" ').replace('</svg>', '</svg:svg>'),
    ],
    ['in CDATA', (text) => text.replace(inner(text), () => `<![CDATA[${inner(text)}]]>`)],
    [
      'in several CDATA sections with text between',
      (text) =>
        text.replace(
          inner(text),
          () => `${inner(text).slice(0, 20)}<![CDATA[${inner(text).slice(20, 40)}]]><!-- - -->${inner(text).slice(40)}`,
        ),
    ],
    [
      'with named entities',
      (text) => text.replace(inner(text), () => inner(text).replaceAll('"', '&quot;').replaceAll("'", '&apos;')),
    ],
    [
      'with decimal references',
      (text) => text.replace(inner(text), () => references(inner(text), (code) => `&#${code};`)),
    ],
    [
      'with hexadecimal references',
      (text) =>
        text.replace(inner(text), () => references(inner(text), (code) => `&#x${code.toString(16).toUpperCase()};`)),
    ],
    [
      'indented',
      (text) => text.replace(inner(text), () => `\n      ${inner(text)}\r\n    `).replace(/>\n\s*</g, '>\r\n\t\t<'),
    ],
    ['wrapped at blanks', (text) => text.replace(inner(text), () => inner(text).replace(/ /g, '\n          '))],
    [
      'with its JSON laid out by hand',
      (text) =>
        text.replace(inner(text), () =>
          JSON.stringify(JSON.parse(inner(text)), null, 2).replace(/[<&]/g, (sign) => `&#${sign.charCodeAt(0)};`),
        ),
    ],
    [
      'with a byte order mark, a comment and a document type that declares entities',
      (text) =>
        `\uFEFF${text.replace('?>\n', '?>\n<!-- <metadata data-dataset="diplomatic-graph"> & --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [\n <!ENTITY ns "http://x>">\n <!-- ]> " -->\n <!ENTITY lol "&ns;&ns;">\n]>\n')}`,
    ],
    ['without a declaration, after blank lines', (text) => `\n\n${text.replace(/^<\?xml.*\n/, '')}`],
    ['with the same dataset twice', (text) => text.replace('</svg>', `${MARKED}${inner(text)}</metadata></svg>`)],
    ['cut off after the dataset', (text) => text.slice(0, text.lastIndexOf('</metadata>') + 15)],
    [
      'beside other metadata and marks',
      (text) =>
        text.replace(
          '<metadata',
          '<metadata/><metadata data-dataset="other">{}</metadata><g data-dataset="diplomatic-graph">{}</g><metadata',
        ),
    ],
  ])('%s, it is still read', (_name, change) => {
    const changed = change(svg);
    expect(changed).not.toBe(svg);
    expect(plain(parseDatasetFile(changed))).toEqual(plain(parseDataset(input)));
  });
});

describe('what is no SVG of ours is refused with its remedy:', () => {
  test.each<[string, string, string, RegExp]>([
    [
      'an SVG without a dataset',
      renderSvg(scene),
      'svg-without-dataset',
      /includes no dataset.*Export it again with the dataset, or open the dataset’s JSON file/,
    ],
    ['an empty SVG', '<svg/>', 'svg-without-dataset', /includes no dataset/],
    [
      'a dataset of another program',
      '<svg><metadata data-dataset="other">{}</metadata></svg>',
      'svg-without-dataset',
      /includes no dataset/,
    ],
    [
      'a dataset in a comment',
      `<svg><!-- ${MARKED}{}</metadata> --></svg>`,
      'svg-without-dataset',
      /includes no dataset/,
    ],
    ['another XML file', '<?xml version="1.0"?><gexf><graph/></gexf>', 'svg-without-dataset', /root element "gexf"/],
    ['a web page', '<!doctype html><svg></svg>', 'dataset-is-html', /web page/],
    ['a web page after a comment', '<!-- saved --><!DOCTYPE html PUBLIC "x" "y"><p>', 'dataset-is-html', /web page/],
    ['a web page without a document type', '<HTML lang=en><p>', 'dataset-is-html', /web page/],
    [
      'a file cut off within its dataset',
      withText('x'.repeat(40)).slice(0, -20),
      'svg-damaged',
      /ends within the dataset.*Export the SVG again/,
    ],
    [
      'a dataset whose JSON is cut off',
      withText('{"format":1,"title":"x"'),
      'svg-damaged',
      /no longer valid JSON, at character 1, expected JSON/,
    ],
    [
      'a dataset that was edited badly',
      withText('{"format":1,,}'),
      'svg-damaged',
      /no longer valid JSON, at character 12,/,
    ],
    ['an empty dataset', `<svg>${MARKED.replace('>', '/>')}</svg>`, 'svg-damaged', /no longer valid JSON/],
    [
      'an entity that only a document type knows',
      `<!DOCTYPE svg [<!ENTITY a "b">]>${withText('{"title":"&a;"}')}`,
      'svg-damaged',
      /entity "&a;" is not known/,
    ],
    ['a bare ampersand', withText('{"title":"a & b"}'), 'svg-damaged', /entity "&" is not known/],
    ['a reference beyond Unicode', withText('&#x110000;'), 'svg-damaged', /is not known/],
    [
      'two datasets',
      `<svg>${MARKED}{"a":1}</metadata>${MARKED}{"a":2}</metadata></svg>`,
      'svg-damaged',
      /2 different datasets/,
    ],
    [
      'another encoding',
      `<?xml version="1.0" encoding="ISO-8859-1"?>${withText('{"title":"\uFFFD"}')}`,
      'svg-damaged',
      /"ISO-8859-1".*Save it as UTF-8/,
    ],
    ['a tag without an end', '<svg data-dataset="x', 'svg-damaged', /^line 1: .* a tag is not closed/],
    ['a comment without an end', '<svg>\n <!-- ', 'svg-damaged', /^line 2: .* a comment is not closed/],
    [
      'a document type without an end',
      '<!DOCTYPE svg [ <!ENTITY a "b"> ',
      'svg-damaged',
      /document type is not closed/,
    ],
    ['nothing but a sign', '<', 'svg-damaged', /a tag has no name/],
    ['elements that lie too deep', `<svg>${'<g>'.repeat(2000)}`, 'svg-damaged', /1000 deep/],
  ])('%s', (_name, text, code, message) => {
    expect(looksLikeXml(text)).toBe(true);
    expect(() => parseDatasetFile(text)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) as string }),
    );
    expect(complaintsOf(() => parseDatasetFile(text))).toHaveLength(1);
  });

  test('a dataset that is invalid, with all its problems', () => {
    expect(complaintsOf(() => parseDatasetFile(withText('{"format":2,"title":""}'))).map(({ path }) => path)).toEqual([
      'format',
      'title',
      'sources',
      'actors',
      'statements',
    ]);
  });
});

test('any text ends in a dataset or a DatasetError', () => {
  const pieces = fc.constantFrom(
    '<svg>',
    '</svg>',
    MARKED,
    '</metadata>',
    '<metadata/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '<!DOCTYPE svg [',
    ']>',
    '<a b="',
    '"',
    '>',
    '&#1;',
    '&lt;',
    '{}',
    ' ',
    '/',
    '<',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
      const text = `<${parts.join('')}`;
      expect(complaintsOf(() => parseDatasetFile(text)).length).toBeGreaterThan(0);
    }),
    { numRuns: runs(2000) },
  );
});

test('JSON is read as before, whatever it begins with', () => {
  expect(parseDatasetFile(`\uFEFF ${JSON.stringify(raw())}`).title).toBe('Test');
  expect(complaintsOf(() => parseDatasetFile('"<svg>"'))).toHaveLength(1);
});

test('the time that a picture takes grows with its size, not with its square', () => {
  const reading = (marks: number): (() => number) => {
    const text = svgOf(raw()).replace('</svg>', `${'<path d="M0 0L1 1" fill="none"/>\n'.repeat(marks)}</svg>`);
    return () => {
      const start = performance.now();
      expect(parseDatasetFile(text).title).toBe('Test');
      return performance.now() - start;
    };
  };
  // 20 MB and a twentieth of that. The quickest of many rounds: another program on the machine must not decide.
  const few = reading(30_000);
  const many = reading(600_000);
  let least = few();
  let most = many();
  for (let round = 0; round < 10 && most / least >= 80; round += 1) {
    least = Math.min(least, few());
    most = Math.min(most, many());
  }
  expect(most / least).toBeLessThan(80);
});
