/** Writes the texts by which other pages show the graph of a package: element, frame, picture and Markdown. */
import type { Dataset } from '../../data/parse-dataset.js';
import { checkAbsolute } from '../../embed/address.js';
import { frameNode } from '../../embed/snippets.js';
import { markup } from '../../render/svg/serialise.js';
import { cleanText } from '../../scene/text/text-layout.js';
import { toEmbed } from '../../static.js';
import type { PackageWords } from '../i18n/file-types.js';

/** Stands for the address of the package where its author did not say it. */
const SOMEWHERE = 'https://example.org/graph/';

export interface EmbedTexts {
  readonly dataset: Dataset;
  /** Where the package will lie; empty if it is not known yet. */
  readonly address: string;
  /** The script within the package with its hash; null if the package has none. */
  readonly script: { readonly name: string; readonly integrity: string } | null;
  readonly words: PackageWords;
}

/** @throws {OptionError} if the address cannot be one. */
export async function embedTexts({ dataset, address, script, words }: EmbedTexts): Promise<string> {
  const folder = address === '' ? SOMEWHERE : folderOf(checkAbsolute('address', address, words.addressExpected));
  const at = (name: string): string => `${folder}${name}`;
  const parts: (readonly [heading: string, text: string])[] = [];
  if (script !== null) {
    const element = await toEmbed(dataset, {
      as: 'element',
      script: at(script.name),
      integrity: script.integrity,
      src: at('data.json'),
    });
    parts.push([words.asElement, `${words.elementHint}\n\n${element}`]);
  }
  const frame = frameNode({ page: at('index.html'), attributes: {}, title: cleanText(dataset.title) });
  parts.push([words.asFrame, markup(frame)]);
  parts.push([words.asFigure, await toEmbed(dataset, { as: 'figure', image: at('picture.svg') })]);
  const markdown = { as: 'markdown', image: at('picture.svg'), page: at('index.html') } as const;
  parts.push([words.asMarkdown, await toEmbed(dataset, markdown)]);
  const lead = address === '' ? `${words.replaceAddress(SOMEWHERE)}\n\n` : '';
  return lead + parts.map(([heading, text], i) => `${i + 1}. ${heading}\n\n${text.trimEnd()}\n`).join('\n\n');
}

/** The folder of an address: `https://a.org/x` and `https://a.org/x/index.html` are the folder `https://a.org/x/`. */
function folderOf(address: string): string {
  const folder = address.replace(/[?#].*$/s, '').replace(/[^/]*\.html?$/i, '');
  return folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
}
