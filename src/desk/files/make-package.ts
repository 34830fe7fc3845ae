/**
 * Makes the files of a package: what any server can serve, and what a disk can show. The same draft gives the same
 * bytes.
 */
import { setJsonMember } from '../../data/set-json-member.js';
import type { AllWords } from '../../i18n/types.js';
import { parseDataset, toEmbed, toLayout, toSvg } from '../../static.js';
import { rowsOf, textOf } from '../core/draft.js';
import { datasetText, toDataset } from '../core/to-dataset.js';
import type { Draft } from '../core/types.js';
import type { PackageWords } from '../i18n/file-types.js';
import { ENTRY_SCRIPT, type ElementScripts } from './fetch-scripts.js';
import { embedTexts } from './package-embeds.js';
import { packagePage, PAGE_STYLE } from './package-page.js';
import { readingNotes } from './reading-notes.js';
import type { PackageFile } from './zip-files.js';

/** The folder of the scripts within a package. */
const SCRIPTS = 'diplomatic-graph/';

export interface PackageOptions {
  /** The paragraphs of the article; empty if the draft has no text. They are not written. */
  readonly paragraphs: readonly string[];
  /** Where the package will lie; empty if it is not known yet. */
  readonly address: string;
  /** Whether the text of the article is written as `article.txt`. */
  readonly withText: boolean;
  /** The files of the element; null if they could not be found: then the page has no script. */
  readonly scripts: ElementScripts | null;
  /** The texts, in the language of the dataset. */
  readonly words: PackageWords;
  readonly terms: AllWords;
  /** Is called before each step with the number of those that are done, and of all. */
  readonly onStep?: ((done: number, all: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * @throws {DatasetError} if the dataset is not valid, {OptionError} if nothing can be drawn or the address is none, and
 *   the reason of the signal if it is aborted.
 */
export async function packageFiles(draft: Draft, options: PackageOptions): Promise<PackageFile[]> {
  const { paragraphs, address, withText, scripts, words, terms } = options;
  const step = stepsOf(options);
  const encode = new TextEncoder();
  const files = new Map<string, string>();

  // The layouts take the longest. Whatever else is drawn uses them.
  await step();
  const text = setJsonMember(datasetText(draft), 'layout', await toLayout(toDataset(draft)));
  const dataset = parseDataset(JSON.parse(text));

  await step();
  const element = await toEmbed(dataset, {
    as: scripts === null ? 'fallback' : 'element',
    script: SCRIPTS + ENTRY_SCRIPT,
    src: scripts === null ? undefined : 'data.json',
  });

  await step();
  const embeds = await embedTexts({
    dataset,
    address,
    script: scripts === null ? null : { name: SCRIPTS + ENTRY_SCRIPT, integrity: scripts.integrity },
    words,
  });

  await step();
  const light = await toSvg(dataset);

  await step();
  const dark = await toSvg(dataset, { theme: 'dark' });

  await step();
  const article = withText ? articleText(draft) : '';
  const beside = [
    ['data.json', words.datasetFile],
    ['picture.svg', words.pictureFile],
    ['reading.md', words.readingTitle],
    ...(article === '' ? [] : [['article.txt', words.articleFile] as const]),
  ] as const;
  files.set('index.html', packagePage({ dataset, element, files: beside, words, terms }));
  files.set('page.css', PAGE_STYLE);
  files.set('data.json', text);
  files.set('picture.svg', light);
  files.set('picture-dark.svg', dark);
  files.set('embed.txt', embeds);
  files.set('reading.md', readingNotes(draft, paragraphs, { words, terms }));
  if (article !== '') files.set('article.txt', article);
  return [
    ...Array.from(files, ([name, content]) => ({ name, bytes: encode.encode(content) })),
    ...(scripts?.files ?? []).map(({ name, bytes }) => ({ name: SCRIPTS + name, bytes })),
  ];
}

/** The text of the article, as it was pasted. */
function articleText(draft: Draft): string {
  const source = rowsOf(draft, 'sources')[0]?.[0] ?? '';
  const text = textOf(draft, 'texts', source, 'text').trimEnd();
  return text === '' ? '' : `${text}\n`;
}

/** How many steps a package takes. */
const STEPS = 6;

/** Tells each step, and lets the page be drawn and the signal be heard before it. */
function stepsOf({ onStep, signal }: PackageOptions): () => Promise<void> {
  let done = 0;
  return async () => {
    onStep?.(done, STEPS);
    done += 1;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
  };
}
