/**
 * The script of index.html: the element, a bar to choose dataset, language, theme and renderer, and the article pane.
 */
import type { Dataset } from '../data/parse-dataset.js';
import '../define.js';
import { DiplomaticGraph } from '../elements/diplomatic-graph.js';
import { idle } from '../elements/core/idle.js';
import { ALL_SHOWN } from '../elements/core/view-state.js';
import { gpuOf, type Gpu } from '../render/webgl/gpu.js';
import { directionOf, LANGUAGES, languageOf } from '../i18n/languages.js';
import venezuela from '../../graph-data/venezuela-2019.json?url';
import { startBarMenu } from './bar-menu.js';
import { byId } from './by-id.js';
import { HAND_OVER_HASH, handOver } from '../pages/hand-over.js';
import { EXPLORER_WORDS } from './i18n/explorer-words.js';
import type { PageWords } from './i18n/types.js';
import { ArticlePane } from './article-pane.js';
import { DraftsNote } from './drafts-note.js';
import { DatasetOpener } from './dataset-opener.js';
import type { FileHandle } from './dataset-origin.js';
import type { ImportDialog } from './import-dialog.js';
import { keptView } from './kept-view.js';
import { Problems } from './problems.js';
import type { ShareDialog } from './share-dialog.js';

/** Names of files that contain an article and not a dataset. */
const ARTICLE_FILE = /\.(txt|text|md|html?)$/i;

const graph = byId('graph', DiplomaticGraph);
const locale = byId('locale', HTMLSelectElement);
const theme = byId('theme', HTMLSelectElement);
const renderer = byId('renderer', HTMLSelectElement);
const reload = byId('reload', HTMLButtonElement);
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
/** Null before the dialog is opened for the first time. */
let shareDialog: Promise<ShareDialog> | null = null;
let importDialog: Promise<ImportDialog> | null = null;
const articlePane = new ArticlePane(words, showError);
const problems = new Problems({ words: () => words, reload: () => opener.reload() });
const draftsNote = new DraftsNote({ words: () => words, review: () => void openDesk() });
const opener = new DatasetOpener(graph, parameters.get('src') ?? venezuela, {
  showError,
  tooLarge: (name, size, most) => words.tooLarge(name, size, most),
  onLoad: showDataset,
  onRead: () => void findProblems(),
  onTable: (file) => void openImportDialog(file),
  onUnreadable: (issues) => problems.show({ name: opener.latest.name, text: null, issues }),
});
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
    if (renderer.value !== 'auto') setRenderer();
  },
  { once: true },
);
// A change of the language changes the title, and ends with this event, too.
graph.addEventListener('dg-settle', () => {
  document.title = `${graph.scene!.title} · diplomatic-graph`;
});
// The hash of the address or the history of the browser may have set the language.
graph.addEventListener('dg-filter', ({ detail: { origin } }) => {
  if (origin !== 'history') return;
  if (graph.locale !== null && graph.locale !== pageLocale) chosenLocale = graph.locale;
  setLocale(graph.locale ?? pageLocale);
  offerLocales(graph.data!);
});
graph.addEventListener('dg-anchor', ({ detail: { found, missing } }) => {
  void articlePane.showMissing(missing, found.length);
});
opener.start();
startBarMenu();

theme.addEventListener('change', () => {
  graph.theme = theme.value as DiplomaticGraph['theme'];
  document.documentElement.dataset['theme'] = theme.value;
});
renderer.addEventListener('change', setRenderer);
locale.addEventListener('change', () => {
  chosenLocale = locale.value;
  setLocale(chosenLocale);
});

byId('code', HTMLButtonElement).addEventListener('click', () => void openDesk());
byId('share', HTMLButtonElement).addEventListener('click', () => void openShareDialog());
byId('open', HTMLButtonElement).addEventListener('click', () => void opener.choose());
reload.addEventListener('click', () => void opener.reload());
main.addEventListener('dragover', (event) => {
  event.preventDefault();
  main.classList.add('dropping');
});
main.addEventListener('dragleave', () => main.classList.remove('dropping'));
main.addEventListener('drop', (event) => {
  event.preventDefault();
  main.classList.remove('dropping');
  const dropped = event.dataTransfer?.files[0];
  if (dropped === undefined) return;
  if (ARTICLE_FILE.test(dropped.name)) void articlePane.open(dropped);
  // The handle has to be asked for before the event has ended.
  else void handleOf(event.dataTransfer?.items[0]).then((handle) => opener.openFile(dropped, handle));
});

function showError(message: string): void {
  errorText.textContent = message;
}

/** Sets the renderer that the reader has chosen. */
function setRenderer(): void {
  graph.renderer = renderer.value as DiplomaticGraph['renderer'];
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
  problems.translate();
  draftsNote.translate();
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
      address: opener.address === null ? null : new URL(opener.address, document.baseURI).href,
      locale: chosenLocale,
      words: EXPLORER_WORDS[languageOf(pageLocale)].share,
    });
  } catch (error) {
    // If it could not be loaded, the next press tries again.
    shareDialog = null;
    throw error;
  }
}

/** Opens the dialog that imports a table. */
async function openImportDialog(file: File): Promise<void> {
  importDialog ??= import('./import-dialog.js').then(
    ({ ImportDialog: Dialog }) => new Dialog({ show: (name, text) => opener.openText(name, text) }),
  );
  try {
    await (await importDialog).open(file, EXPLORER_WORDS[languageOf(pageLocale)].import, languageOf(pageLocale));
  } catch (error) {
    // If it could not be loaded, the next file tries again.
    importDialog = null;
    throw error;
  }
}

/** Opens the dataset, and the reader's copy of the article if there is one, at the coding desk. */
async function openDesk(): Promise<void> {
  const dataset = await opener.text();
  if (dataset !== null && handOver({ dataset, article: articlePane.copy }))
    location.href = `desk.html${HAND_OVER_HASH}`;
  else showError(words.notHandedOver);
}

/** Leads to a dropped file on the disk; null where the browser has no such handles. */
async function handleOf(item: DataTransferItem | undefined): Promise<FileHandle | null> {
  const dropped = item as { getAsFileSystemHandle?(): Promise<FileHandle | null> } | undefined;
  return (await dropped?.getAsFileSystemHandle?.().catch(() => null)) ?? null;
}

/** @param isReload Whether it is the dataset that was shown before, read again: what it still has stays in view. */
function showDataset(isReload: boolean): void {
  const dataset = graph.data!;
  reload.hidden = opener.address === venezuela || opener.latest.isMade === true;
  articlePane.show(dataset, isReload);
  draftsNote.show(dataset);
  // The ids in filters and sides are those of the earlier dataset.
  if (isReload) Object.assign(graph, keptView(graph, dataset, stepsIn(opener.knownText)));
  else Object.assign(graph, ALL_SHOWN, { sides: null });
}

/** The number of steps of the story in the text of a dataset; the element reads the story later. */
function stepsIn(text: string | null): number {
  try {
    return (JSON.parse(text ?? '') as { readonly story?: readonly unknown[] }).story?.length ?? 0;
  } catch {
    return 0;
  }
}

/** Checks the dataset that was opened last. That of this page is checked by our tests. */
async function findProblems(): Promise<void> {
  const { latest } = opener;
  reload.hidden = latest.address === venezuela || latest.isMade === true;
  if (latest.address === venezuela) problems.show(null);
  else if (await idle()) await problems.check(latest.name, () => opener.text());
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
