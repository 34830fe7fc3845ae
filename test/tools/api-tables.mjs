/**
 * The tables of the element in docs/api.md, made from its manifest (`dist/custom-elements.json`):
 * `npm run docs` writes them after a build, and a test fails where they differ from the manifest.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { elementOf, readManifest } from './manifest.mjs';

export const API_PAGE = 'docs/api.md';

/** The page of docs/ that says more about a property. @type {Record<string, string>} */
const MORE = {
  article: 'article.md',
  renderer: 'large-graphs.md',
  activeRenderer: 'large-graphs.md',
  locale: 'accessibility.md#languages',
  words: 'accessibility.md#your-own-texts',
  deepLink: 'views.md#links',
};

/** @param {string} text In one cell of a table. */
const cell = (text) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

const code = (/** @type {string} */ text) => `\`${text}\``;

/** The values of a property, where its type is a union of short texts; otherwise none. @param {string} type */
function choicesOf(type) {
  if (!/^('[a-z]+'( \| |$))+(null)?$/.test(type)) return [];
  return [...type.matchAll(/'([a-z]+)'/g)].map(([, word]) => code(word));
}

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  const rule = head.map(() => '---');
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @param {any} field */
function fieldDescription({ name, type, description, default: initial, readonly }) {
  const sentences = [description];
  const choices = choicesOf(type.text);
  if (choices.length > 0) sentences.push(`One of ${choices.join(', ')}.`);
  if (initial !== undefined) {
    const value = initial.replaceAll('_', '\u202f').replaceAll("'", '');
    sentences.push(`Default: ${code(value)}.`);
  }
  if (readonly === true) sentences.push('Read-only.');
  const more = MORE[name];
  if (more !== undefined) sentences.push(`See [${more.replace(/#.*/, '')}](${more}).`);
  return cell(sentences.join(' '));
}

/** @param {any} method */
function signatureOf({ name, parameters = [] }) {
  const names = parameters.map(
    (/** @type {any} */ parameter) => `${parameter.name}${parameter.default === undefined ? '' : '?'}`,
  );
  return `${name}(${names.join(', ')})`;
}

/** @param {any} element Its declaration in the manifest. @returns {Record<string, string>} By the name of the place in docs/api.md. */
export function tablesOf({ members, events, cssParts, cssProperties, slots }) {
  const fields = members.filter((/** @type {any} */ { kind }) => kind === 'field');
  const methods = members.filter((/** @type {any} */ { kind }) => kind === 'method');
  const withAttribute = fields.filter((/** @type {any} */ { attribute }) => attribute !== undefined);
  const withoutAttribute = fields.filter((/** @type {any} */ { attribute }) => attribute === undefined);
  return {
    attributes: table(
      ['attribute', 'property', 'what it does'],
      [...withAttribute, ...withoutAttribute].map((/** @type {any} */ field) => [
        field.attribute === undefined ? '' : code(field.attribute),
        code(field.name),
        fieldDescription(field),
      ]),
    ),
    methods: table(
      ['method', 'returns', 'what it does'],
      methods.map((/** @type {any} */ method) => [
        code(signatureOf(method)),
        method.return.type.text === 'void' ? '' : code(method.return.type.text),
        cell(method.description),
      ]),
    ),
    events: table(
      ['event', 'when'],
      events.map((/** @type {any} */ event) => [code(event.name), cell(event.description)]),
    ),
    parts: table(
      ['`::part()`, slot', 'what it is'],
      [
        ...cssParts.map((/** @type {any} */ part) => [code(part.name), cell(part.description)]),
        ...slots.map((/** @type {any} */ slot) => [
          slot.name === '' ? 'the children' : code(slot.name),
          cell(slot.description),
        ]),
      ],
    ),
    properties: table(
      ['custom property', 'what it is', 'default'],
      cssProperties.map((/** @type {any} */ property) => [
        code(property.name),
        cell(property.description),
        property.default === undefined ? '' : code(property.default),
      ]),
    ),
  };
}

/**
 * @param {string} page The text of docs/api.md.
 * @param {Record<string, string>} tables
 * @throws {Error} where the page has no place for one of them.
 */
export function withTables(page, tables) {
  let text = page;
  for (const [name, rows] of Object.entries(tables)) {
    const place = new RegExp(`(<!-- manifest: ${name} -->\n)[^]*?(<!-- end -->)`);
    if (!place.test(text)) {
      throw new Error(`${API_PAGE} has no place for the table of ${name}: <!-- manifest: ${name} --> to <!-- end -->.`);
    }
    text = text.replace(place, (_, begin, end) => `${begin}\n${rows}\n\n${end}`);
  }
  return text;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const tables = tablesOf(elementOf(readManifest()));
  writeFileSync(API_PAGE, withTables(readFileSync(API_PAGE, 'utf8'), tables));
}
