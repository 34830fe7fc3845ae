/**
 * The tables of the element in README.md, from its manifest: `npm run readme` writes them anew, and
 * a test fails where they tell something else.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { elementOf, readManifest } from './manifest.mjs';

/** @param {string} text In a cell of a table. */
const cell = (text) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');
/** Where the README says more of a property. @type {Record<string, string>} */
const MORE = {
  article: 'Linked reading',
  renderer: 'Large graphs',
  activeRenderer: 'Large graphs',
  locale: 'Languages',
  words: 'Languages',
  deepLink: 'Ways of looking',
};

/** What a property may be, where that is one of a few words. @param {string} type */
const wordsOf = (type) =>
  /^('[a-z]+'( \| |$))+(null)?$/.test(type) ? [...type.matchAll(/'([a-z]+)'/g)].map(([, word]) => code(word)) : [];

const code = (/** @type {string} */ text) => `\`${text}\``;
/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** @param {any} element @returns {Record<string, string>} By the name of its place in the README. */
export function tablesOf({ members, events, cssParts, cssProperties, slots }) {
  const fields = members
    .filter((/** @type {any} */ { kind }) => kind === 'field')
    .toSorted(
      (/** @type {any} */ a, /** @type {any} */ b) =>
        Number(a.attribute === undefined) - Number(b.attribute === undefined),
    );
  const told = (/** @type {any} */ { name, type, description, default: initial, readonly }) => {
    const [words, more] = [wordsOf(type.text), MORE[name]];
    return cell(
      [
        description,
        ...(words.length === 0 ? [] : [`One of ${words.join(', ')}.`]),
        ...(initial === undefined ? [] : [`Default: ${code(initial.replaceAll('_', '\u202f').replaceAll("'", ''))}.`]),
        ...(readonly === true ? ['Read-only.'] : []),
        ...(more === undefined ? [] : [`See [${more}](#${more.toLowerCase().replaceAll(' ', '-')}).`]),
      ].join(' '),
    );
  };
  return {
    attributes: table(
      ['attribute', 'property', 'what it does'],
      fields.map((/** @type {any} */ field) => [
        field.attribute === undefined ? '' : code(field.attribute),
        code(field.name),
        told(field),
      ]),
    ),
    methods: table(
      ['method', 'gives', 'what it does'],
      members
        .filter((/** @type {any} */ { kind }) => kind === 'method')
        .map((/** @type {any} */ method) => [
          code(
            `${method.name}(${(method.parameters ?? []).map((/** @type {any} */ { name, default: initial }) => `${name}${initial === undefined ? '' : '?'}`).join(', ')})`,
          ),
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

/** @param {string} readme @param {Record<string, string>} tables @throws {Error} where the README has no place for one of them. */
export function withTables(readme, tables) {
  return Object.entries(tables).reduce((text, [name, rows]) => {
    const place = new RegExp(`(<!-- manifest: ${name} -->\n)[^]*?(\n<!-- end -->)`);
    if (!place.test(text))
      throw new Error(`README.md has no place for the table of ${name}: <!-- manifest: ${name} --> to <!-- end -->.`);
    return text.replace(place, (_, begin, end) => `${begin}\n${rows}\n${end}`);
  }, readme);
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href)
  writeFileSync('README.md', withTables(readFileSync('README.md', 'utf8'), tablesOf(elementOf(readManifest()))));
