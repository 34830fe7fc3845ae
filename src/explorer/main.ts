/** The page behind index.html: the element, a bar to choose dataset, language and theme, and the article beside it. */
import type { Dataset } from '../data/parse-dataset.js';
import '../define.js';
import { DiplomaticGraph } from '../elements/diplomatic-graph.js';
import { ALL_SHOWN } from '../elements/core/view-state.js';
import { gpuOf, type Gpu } from '../render/webgl/gpu.js';
import { directionOf, LANGUAGES, languageOf } from '../i18n/languages.js';
import venezuela from '../../graph-data/venezuela-2019.json?url';
import { byId } from './by-id.js';
import { EXPLORER_WORDS } from './i18n/explorer-words.js';
import type { PageWords } from './i18n/types.js';
import { ArticlePane } from './article-pane.js';
import type { ShareDialog } from './share-dialog.js';

/** Largest file that is opened, bytes: an SVG may hold much besides its dataset. */
const LARGEST = 50_000_000;
/** Files that hold an article rather than a dataset. */
const ARTICLE_FILE = /\.(txt|text|md|html?)$/i;

const graph = byId('graph', DiplomaticGraph);
const locale = byId('locale', HTMLSelectElement);
const theme = byId('theme', HTMLSelectElement);
const renderer = byId('renderer', HTMLSelectElement);
const file = byId('file', HTMLInputElement);
const refused = byId('refused', HTMLParagraphElement);
const main = document.querySelector('main')!;

const asked = new URLSearchParams(location.search);
let words = EXPLORER_WORDS.en.page;
/** BCP 47 tag of the language of the page. */
let spoken = 'en';
/** What the machine can do for WebGL; null until it was asked. */
let gpu: Gpu | null = null;
/** Where the dataset that is shown lies; null for a file of the reader's. */
let address: string | null = asked.get('src') ?? venezuela;
/** A file of the reader's is being read. */
let opening = false;
/** Loaded when it is asked for. */
let share: Promise<ShareDialog> | null = null;
const pane = new ArticlePane(words, (message) => (refused.textContent = message));
graph.article = pane.text;
speak(asked.get('locale') ?? navigator.languages.find(isSpoken) ?? 'en');

// After the first picture: names of languages take a while, and so does asking what the machine can do.
graph.addEventListener('dg-ready', () => offerLocales(graph.data!));
graph.addEventListener(
  'dg-ready',
  () => {
    gpu = gpuOf(document);
    sayDrawing();
    // A browser may have kept the choice over a reload.
    if (gpu === 'gpu' || renderer.value !== 'auto') draw();
  },
  { once: true },
);
// The title follows the language, as does the layout.
graph.addEventListener('dg-settle', () => (document.title = `${graph.scene!.title} · diplomatic-graph`));
graph.addEventListener('dg-load', () => {
  if (opening) address = null;
  opening = false;
  // What was looked for in one dataset is not in the next.
  Object.assign(graph, ALL_SHOWN, { sides: null });
  pane.show(graph.data!);
});
// A link or the history may have set the language.
graph.addEventListener('dg-filter', ({ detail: { origin } }) => {
  if (origin !== 'history') return;
  speak(graph.locale ?? spoken);
  offerLocales(graph.data!);
});
graph.addEventListener('dg-error', () => (opening = false));
graph.src = address;

theme.addEventListener('change', () => {
  graph.theme = theme.value as DiplomaticGraph['theme'];
  document.documentElement.dataset['theme'] = theme.value;
});
renderer.addEventListener('change', draw);
locale.addEventListener('change', () => speak(locale.value));

byId('share', HTMLButtonElement).addEventListener('click', () => void openShare());
byId('open', HTMLButtonElement).addEventListener('click', () => file.click());
file.addEventListener('change', () => {
  void openFile(file.files?.[0]);
  // The same file may be chosen again after it was corrected.
  file.value = '';
});
main.addEventListener('dragover', (event) => {
  event.preventDefault();
  main.classList.add('dropping');
});
main.addEventListener('dragleave', () => main.classList.remove('dropping'));
main.addEventListener('drop', (event) => {
  event.preventDefault();
  main.classList.remove('dropping');
  const dropped = event.dataTransfer?.files[0];
  if (dropped !== undefined && ARTICLE_FILE.test(dropped.name)) void pane.open(dropped);
  else void openFile(dropped);
});

/** What the reader has chosen; else, whoever explores is served by WebGL wherever a GPU is. */
function draw(): void {
  graph.renderer =
    renderer.value === 'auto' && gpu === 'gpu' ? 'webgl' : (renderer.value as DiplomaticGraph['renderer']);
}

/** Says in the list of renderers whether WebGL is available, and whether it is slow. */
function sayDrawing(): void {
  const option = renderer.querySelector<HTMLOptionElement>('[value="webgl"]')!;
  option.disabled = gpu === 'none';
  option.textContent = webglLabel();
}

function webglLabel(): string {
  if (gpu === 'none') return words.webglNone;
  return gpu === 'software' ? words.webglSlow : 'WebGL';
}

/** Whether the explorer has texts in the language of a tag. */
function isSpoken(tag: string): boolean {
  return LANGUAGES.some((language) => language === tag.split('-')[0]);
}

/** Shows page and graph in the language of a tag. Names of actors follow it where the dataset has them in this language. */
function speak(tag: string): void {
  const language = languageOf(tag);
  words = EXPLORER_WORDS[language].page;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(tag);
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]'))
    element.textContent = wordOf(element.dataset['word']);
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]'))
    element.ariaLabel = wordOf(element.dataset['label']);
  pane.speak(words);
  sayDrawing();
  spoken = tag;
  graph.locale = tag;
}

function wordOf(name: string | undefined): string {
  const word = words[name as keyof PageWords];
  if (typeof word !== 'string')
    throw new Error(`index.html asks for the word "${name}", which i18n/types.ts does not have`);
  return word;
}

/** The dialog that shares what is seen; of the address, `deep-link` sees to it that it tells that. */
async function openShare(): Promise<void> {
  share ??= import('./share-dialog.js').then(({ ShareDialog }) => new ShareDialog());
  try {
    (await share).open({
      graph,
      address: address === null ? null : new URL(address, document.baseURI).href,
      words: EXPLORER_WORDS[languageOf(spoken)].share,
    });
  } catch (error) {
    // What could not be fetched may be there the next time.
    share = null;
    throw error;
  }
}

/** Reads a dataset of the reader's own, as JSON or within an SVG of ours; it stays in the browser. */
async function openFile(chosen: File | undefined): Promise<void> {
  if (chosen === undefined) return;
  const tooLarge = chosen.size > LARGEST;
  refused.textContent = tooLarge ? words.tooLarge(chosen.name, Math.ceil(chosen.size / 1e6), LARGEST / 1e6) : '';
  if (tooLarge) return;
  const text = await chosen.text();
  opening = true;
  graph.data = text;
}

/** Fills the list of languages: those of the interface, and others in which the dataset has names of actors. */
function offerLocales(dataset: Dataset): void {
  const tags = new Set([
    ...LANGUAGES,
    ...(dataset.language === undefined ? [] : [dataset.language]),
    ...dataset.actors.flatMap(({ names }) => Object.keys(names ?? {})),
  ]);
  locale.replaceChildren(
    ...[...tags].map(
      (tag) =>
        new Option(
          languageName(tag),
          tag,
          false,
          tag === graph.locale || (!tags.has(graph.locale ?? '') && tag === languageOf(graph.locale ?? '')),
        ),
    ),
  );
}

/** "Español": the name of a language in this language. */
function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return tag;
  }
}
