/**
 * The script of index.html: the element, a bar to choose dataset, language, theme and renderer, and the article pane.
 */
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
import { readTextFile } from './read-text-file.js';
import type { ShareDialog } from './share-dialog.js';

/** Largest file that is opened, bytes. An SVG may contain much besides its dataset. */
const MAX_BYTES = 50_000_000;
/** Names of files that contain an article and not a dataset. */
const ARTICLE_FILE = /\.(txt|text|md|html?)$/i;

const graph = byId('graph', DiplomaticGraph);
const locale = byId('locale', HTMLSelectElement);
const theme = byId('theme', HTMLSelectElement);
const renderer = byId('renderer', HTMLSelectElement);
const file = byId('file', HTMLInputElement);
const errorText = byId('error', HTMLParagraphElement);
const main = document.querySelector('main')!;

// For whoever has turned off style sheets: without script, the page says that it has to be served over http.
byId('from-disk', HTMLElement).remove();
for (const part of document.querySelectorAll('.bar, main')) part.removeAttribute('hidden');

const parameters = new URLSearchParams(location.search);
let words = EXPLORER_WORDS.en.page;
/** The BCP 47 tag of the language of the page. */
let pageLocale = 'en';
/** The tag that the reader has chosen, in the list or by the address; null where it is that of the browser. */
let chosenLocale = parameters.get('locale');
/** How this machine supports WebGL; null before it has been tested. */
let gpu: Gpu | null = null;
/** The address of the dataset that is shown; null for a file of the reader. */
let address: string | null = parameters.get('src') ?? venezuela;
/** Whether the next dataset that loads is from a file of the reader. */
let isOpeningFile = false;
/** Null before the dialog is opened for the first time. */
let shareDialog: Promise<ShareDialog> | null = null;
const articlePane = new ArticlePane(words, showError);
graph.article = articlePane.text;
setLocale(chosenLocale ?? navigator.languages.find(hasTexts) ?? 'en');

// Listing the names of languages and testing WebGL take time, so they wait until the first picture is drawn.
graph.addEventListener('dg-ready', () => offerLocales(graph.data!));
graph.addEventListener(
  'dg-ready',
  () => {
    gpu = gpuOf(document);
    showRenderers();
    // Some browsers keep the choice in the list over a reload.
    if (gpu === 'gpu' || renderer.value !== 'auto') setRenderer();
  },
  { once: true },
);
// A change of the language changes the title, and ends with this event, too.
graph.addEventListener('dg-settle', () => {
  document.title = `${graph.scene!.title} · diplomatic-graph`;
});
graph.addEventListener('dg-load', () => {
  if (isOpeningFile) address = null;
  isOpeningFile = false;
  // The ids in filters and sides are those of the earlier dataset.
  Object.assign(graph, ALL_SHOWN, { sides: null });
  articlePane.show(graph.data!);
});
// The hash of the address or the history of the browser may have set the language.
graph.addEventListener('dg-filter', ({ detail: { origin } }) => {
  if (origin !== 'history') return;
  if (graph.locale !== null && graph.locale !== pageLocale) chosenLocale = graph.locale;
  setLocale(graph.locale ?? pageLocale);
  offerLocales(graph.data!);
});
graph.addEventListener('dg-error', () => {
  isOpeningFile = false;
});
graph.src = address;

theme.addEventListener('change', () => {
  graph.theme = theme.value as DiplomaticGraph['theme'];
  document.documentElement.dataset['theme'] = theme.value;
});
renderer.addEventListener('change', setRenderer);
locale.addEventListener('change', () => {
  chosenLocale = locale.value;
  setLocale(chosenLocale);
});

byId('share', HTMLButtonElement).addEventListener('click', () => void openShareDialog());
byId('open', HTMLButtonElement).addEventListener('click', () => file.click());
file.addEventListener('change', () => {
  void openFile(file.files?.[0]);
  // Without this there is no event if the reader corrects the file and opens it again.
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
  if (dropped !== undefined && ARTICLE_FILE.test(dropped.name)) void articlePane.open(dropped);
  else void openFile(dropped);
});

function showError(message: string): void {
  errorText.textContent = message;
}

/** Sets the renderer that the reader has chosen. By default the explorer uses WebGL if there is a GPU. */
function setRenderer(): void {
  graph.renderer =
    renderer.value === 'auto' && gpu === 'gpu' ? 'webgl' : (renderer.value as DiplomaticGraph['renderer']);
}

/** Shows in the list of renderers whether WebGL is available, and whether it is slow. */
function showRenderers(): void {
  const option = renderer.querySelector<HTMLOptionElement>('[value="webgl"]')!;
  option.disabled = gpu === 'none';
  option.textContent = webglLabel();
}

function webglLabel(): string {
  if (gpu === 'none') return words.webglNone;
  return gpu === 'software' ? words.webglSlow : 'WebGL';
}

/** Whether the explorer has texts in the language of a tag. */
function hasTexts(tag: string): boolean {
  return LANGUAGES.some((language) => language === tag.split('-')[0]);
}

/** Shows the page and the graph in the language of a tag. Names of actors are translated if the dataset has them. */
function setLocale(tag: string): void {
  const language = languageOf(tag);
  words = EXPLORER_WORDS[language].page;
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(tag);
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]'))
    element.textContent = textOf(element.dataset['word']);
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]'))
    element.ariaLabel = textOf(element.dataset['label']);
  articlePane.translate(words);
  showRenderers();
  pageLocale = tag;
  graph.locale = tag;
}

function textOf(name: string | undefined): string {
  const text = words[name as keyof PageWords];
  if (typeof text !== 'string')
    throw new Error(`index.html names the text "${name}", which i18n/types.ts does not have`);
  return text;
}

/** Opens the share dialog. Its link is the address of the page, which `deep-link` keeps up to date. */
async function openShareDialog(): Promise<void> {
  shareDialog ??= import('./share-dialog.js').then(({ ShareDialog }) => new ShareDialog());
  try {
    (await shareDialog).open({
      graph,
      address: address === null ? null : new URL(address, document.baseURI).href,
      locale: chosenLocale,
      words: EXPLORER_WORDS[languageOf(pageLocale)].share,
    });
  } catch (error) {
    // If it could not be loaded, the next press tries again.
    shareDialog = null;
    throw error;
  }
}

/** Opens a file of the reader: a dataset as JSON, or an SVG that contains one. The file is not sent anywhere. */
async function openFile(chosen: File | undefined): Promise<void> {
  if (chosen === undefined) return;
  const isTooLarge = chosen.size > MAX_BYTES;
  showError(isTooLarge ? words.tooLarge(chosen.name, Math.ceil(chosen.size / 1e6), MAX_BYTES / 1e6) : '');
  if (isTooLarge) return;
  const text = await readTextFile(chosen, showError);
  if (text === null) return;
  isOpeningFile = true;
  graph.data = text;
}

/** Fills the list of languages: those of the explorer, and others in which the dataset has names of actors. */
function offerLocales(dataset: Dataset): void {
  const tags = new Set([
    ...LANGUAGES,
    ...(dataset.language === undefined ? [] : [dataset.language]),
    ...dataset.actors.flatMap(({ names }) => Object.keys(names ?? {})),
  ]);
  const current = graph.locale ?? '';
  const selected = tags.has(current) ? current : languageOf(current);
  locale.replaceChildren(...[...tags].map((tag) => new Option(languageName(tag), tag, false, tag === selected)));
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
