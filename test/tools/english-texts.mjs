/**
 * The list of all English texts that users of the product meet: interface, pages, share dialog, command line, messages,
 * SVG, JSON Schema and manifest. `node test/tools/english-texts.mjs` writes it, `test/unit/docs/english-texts.test.ts`
 * compares it with the sources.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseAst } from 'vite';

export const LIST = 'test/unit/docs/english-texts.txt';

/** Files in which every text is English for users, each with its key. */
const TABLES = [
  'src/i18n/en.ts',
  'src/i18n/en-late.ts',
  'src/explorer/i18n/en.ts',
  'src/desk/i18n/en.ts',
  'src/data/descriptions.ts',
];
const PAGES = ['index.html', 'src/explorer/embed.html', 'src/desk/desk.html'];
/** Templates in these tags are markup and styles; their texts are in the tables. */
const MARKUP = new Set(['html', 'svg', 'css']);

/** Stands for a value in a text. */
const VALUE = '…';

/** Files whose literals are words that datasets or tables may use, or the code of shaders. */
const WITHOUT_TEXTS = new Set([
  'src/data/meant-values.ts',
  'src/import/countries.ts',
  'src/import/country-data.ts',
  'src/import/quad-styles.ts',
  'src/import/table-fields.ts',
  'src/render/webgl/gpu.ts',
  'src/render/webgl/shaders.ts',
]);
/** Modules whose literals are words that articles use; `draft.ts` among them writes texts. */
const WORDS_OF_ARTICLES =
  /^src\/(?:draft\/(?!draft\.ts$)|desk\/core\/(?:(?:kind|name)-words|name-tokens|other-languages|russian-\w+|arabic-names)\.ts$)/;
/** Literals that are values of attributes and selectors. */
const NO_TEXTS = new Set(['light dark', 'noopener noreferrer nofollow', 'td button', 'legend entry']);

/** Whether a literal of the code is a text: it has two words, and is no selector, style or other code. */
function isText(/** @type {string} */ text) {
  const words = text.match(/(?<![\p{L}\p{N}_.#$…-])(?!px\b)\p{L}{2,}(?![\p{L}\p{N}_(=-])/gu) ?? [];
  const isCode = /^[.#[:*&>]|^<\w|=>|[{}]$|^[a-z0-9[\]-]+(, [a-z0-9[\]-]+)+$|^[a-z-]+:\S.*;[a-z-]+:|^Arial,/.test(text);
  return words.length > 1 && (!isCode || / .*[.:?!]$/.test(text)) && !NO_TEXTS.has(text);
}

/** The text of a literal, a template or a sum of both; null for anything else. @param {any} node @returns {string | null} */
function textOf(node) {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral')
    return node.quasis.map((/** @type {any} */ { value }) => value.cooked).join(VALUE);
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    const [left, right] = [textOf(node.left), textOf(node.right)];
    if (left === null && right === null) return null;
    return (left ?? VALUE) + (right ?? VALUE);
  }
  return null;
}

const keyOf = (/** @type {any} */ { key }) => String(key.name ?? key.value);

/**
 * All texts of a syntax tree, in their order, each with the names of the properties that it stands in.
 *
 * @param {any} node
 * @param {readonly string[]} path
 * @returns {{ path: readonly string[], text: string }[]}
 */
function textsIn(node, path = []) {
  if (node === null || typeof node !== 'object') return [];
  if (Array.isArray(node)) return node.flatMap((child) => textsIn(child, path));
  if (/^TS|^Import|^ExportAll/.test(node.type ?? '')) return node.expression ? textsIn(node.expression, path) : [];
  if (node.type === 'TaggedTemplateExpression' && MARKUP.has(node.tag.name))
    return textsIn(node.quasi.expressions, path);
  if (node.type === 'Property') return textsIn(node.value, [...path, keyOf(node)]);
  const text = textOf(node);
  const own = text === null ? [] : [{ path, text }];
  if (node.type === 'Literal') return own;
  // A sum is one text; what stands for its values may hold others.
  const parts = text === null || node.type === 'TemplateLiteral' ? Object.values(node) : valuesIn(node);
  return [...own, ...parts.flatMap((child) => textsIn(child, path))];
}

/** The parts of a sum that are no literals. @param {any} node @returns {any[]} */
function valuesIn(node) {
  if (node.type === 'BinaryExpression' && textOf(node) !== null) return [node.left, node.right].flatMap(valuesIn);
  if (node.type === 'TemplateLiteral') return node.expressions;
  return node.type === 'Literal' ? [] : [node];
}

const treeOf = (/** @type {string} */ file) => parseAst(readFileSync(file, 'utf8'), { lang: 'ts' });
const lines = (/** @type {string} */ text) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

/** @param {string} file */
function tableTexts(file) {
  return textsIn(treeOf(file))
    .filter(({ path, text }) => path.length > 0 && /\p{L}{2}/u.test(text))
    .map(({ path, text }) => `${path.join('.')}: ${lines(text).join(' ')}`);
}

/** @param {string} file */
function codeTexts(file) {
  return [
    ...new Set(
      textsIn(treeOf(file))
        .flatMap(({ text }) => lines(text))
        .filter(isText),
    ),
  ];
}

/** Texts, labels and descriptions of a page. @param {string} file */
function pageTexts(file) {
  const page = readFileSync(file, 'utf8').replace(/<!--[^]*?-->/g, '');
  const attributes = [...page.matchAll(/\s(?:aria-label|title|alt|placeholder|content)="([^"]*)"/g)].map(
    ([, text]) => text ?? '',
  );
  const texts = page.replace(/<[^>]*>/g, '\n').split(/\n\s*\n/);
  return [...attributes.filter(isText), ...texts.map((text) => text.replace(/\s+/g, ' ').trim())].filter((text) =>
    /\p{L}{2}/u.test(text),
  );
}

/** The descriptions in the tables of docs/api.md, which are those of the manifest of the element. */
function manifestTexts() {
  const rows = readFileSync('docs/api.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  return [...new Set(rows.map((row) => row.split(' | ').at(-1)?.replace(/ \|$/, '') ?? '').filter(isText))];
}

/** The whole list. */
export function englishTexts() {
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !/\/i18n\/|-styles\.ts$|\/styles\.ts$/.test(file))
    .filter((file) => !TABLES.includes(file) && !WITHOUT_TEXTS.has(file) && !WORDS_OF_ARTICLES.test(file))
    .sort();
  const sections = [
    ...TABLES.map((file) => /** @type {const} */ ([file, tableTexts(file)])),
    ...PAGES.map((file) => /** @type {const} */ ([file, pageTexts(file)])),
    ...code.map((file) => /** @type {const} */ ([file, codeTexts(file)])),
    /** @type {const} */ (['docs/api.md', manifestTexts()]),
    /** @type {const} */ (['package.json', [JSON.parse(readFileSync('package.json', 'utf8')).description]]),
  ];
  return `${sections
    .filter(([, texts]) => texts.length > 0)
    .map(([file, texts]) => [`# ${file}`, ...texts].join('\n'))
    .join('\n\n')}\n`;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) writeFileSync(LIST, englishTexts());
