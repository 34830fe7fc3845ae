/**
 * Writes the page of a package. Picture and statements stand in it, so that they are seen without scripts and from a
 * disk. It has no script and no style sheet of its own within it, so that a strict policy allows it.
 */
import type { Dataset } from '../../data/parse-dataset.js';
import { cleanText } from '../../scene/text/text-layout.js';
import { markup } from '../../render/svg/serialise.js';
import { node, type SvgNode } from '../../render/svg/svg-tree.js';
import type { AllWords } from '../../i18n/types.js';
import type { PackageWords } from '../i18n/file-types.js';

/** The style sheet of the page, which lies beside it. Its heading is for screen readers: the picture has the title. */
export const PAGE_STYLE = `:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 0 16px; max-inline-size: 90rem; font: 14px/1.4 Arial, Helvetica, sans-serif; }
h1 { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
main { margin-block: 8px; }
footer { margin: 8px 0 24px; }
@media (prefers-color-scheme: dark) { body { color: #f1f2f4; background: #14171b; } a { color: #7db7f5; } }
@media (prefers-color-scheme: light) { body { color: #1b1d21; background: #fff; } }
`;

export interface PackagePage {
  readonly dataset: Dataset;
  /** The element with its script and its light DOM, as `toEmbed` writes it. */
  readonly element: string;
  /** Files beside the page to which it leads, each with its text. */
  readonly files: readonly (readonly [name: string, label: string])[];
  readonly words: PackageWords;
  readonly terms: AllWords;
}

export function packagePage({ dataset, element, files, words, terms }: PackagePage): string {
  const { title, description, creator, license } = dataset;
  const meta = (name: string, content: string | undefined): string[] =>
    content === undefined ? [] : [markup(node('meta', { name, content: cleanText(content) }))];
  const made = [
    ...(creator === undefined ? [] : [words.by(cleanText(creator))]),
    ...(license === undefined ? [] : [cleanText(license)]),
  ];
  const links = files.flatMap(([href, label], i): (SvgNode | string)[] => [
    ...(i === 0 ? [] : [' · ']),
    node('a', { href }, label),
  ]);
  return `${[
    '<!doctype html>',
    `<html lang="${terms.language}" dir="${terms.direction}">`,
    '<head>',
    '<meta charset="utf-8">',
    ...meta('viewport', 'width=device-width, initial-scale=1'),
    ...meta('color-scheme', 'light dark'),
    ...meta('description', description),
    ...meta('author', creator),
    markup(node('title', {}, cleanText(title))),
    markup(node('link', { rel: 'icon', href: 'data:,' })),
    markup(node('link', { rel: 'stylesheet', href: 'page.css' })),
    '</head>',
    '<body>',
    '<main>',
    markup(node('h1', { dir: 'auto', lang: dataset.language }, cleanText(title))),
    element.trimEnd(),
    '</main>',
    markup(
      node(
        'footer',
        {},
        ...(made.length === 0 ? [] : [node('p', { dir: 'auto' }, made.join(' · '))]),
        node('p', {}, ...links),
      ),
    ),
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}
