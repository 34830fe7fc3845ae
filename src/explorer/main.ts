/** The page behind index.html: the element, and a bar to choose dataset, language and theme. */
import type { Dataset } from '../data/parse.js';
import '../define.js';
import { DiplomaticGraph } from '../elements/diplomatic-graph.js';
import venezuela from '../../graph-data/venezuela-2019.json?url';

/** Largest file that is opened, bytes: an SVG may hold much besides its dataset. */
const LARGEST = 50_000_000;

const byId = <T extends HTMLElement>(id: string, type: new () => T): T => {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`index.html has no ${type.name} with the id "${id}"`);
  return element;
};

const graph = byId('graph', DiplomaticGraph);
const locale = byId('locale', HTMLSelectElement);
const theme = byId('theme', HTMLSelectElement);
const left = byId('left', HTMLSelectElement);
const right = byId('right', HTMLSelectElement);
const file = byId('file', HTMLInputElement);
const refused = byId('refused', HTMLParagraphElement);
const main = document.querySelector('main')!;

// After the first picture: names of languages take a while.
graph.addEventListener('dg-ready', () => {
  const dataset = graph.dataset as Dataset;
  document.title = `${dataset.title} · diplomatic-graph`;
  offerLocales(dataset);
  offerSides(dataset);
});
// Rivals of one dataset are none of the next.
graph.addEventListener('dg-load', () => (graph.sides = null));
graph.src = new URLSearchParams(location.search).get('src') ?? venezuela;

theme.addEventListener('change', () => {
  graph.theme = theme.value as DiplomaticGraph['theme'];
  document.documentElement.dataset['theme'] = theme.value;
});
locale.addEventListener('change', () => (graph.locale = locale.value));

for (const side of [left, right]) side.addEventListener('change', takeSides);

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
  void openFile(event.dataTransfer?.files[0]);
});

/** Reads a dataset of the reader's own, as JSON or within an SVG of ours; it stays in the browser. */
async function openFile(chosen: File | undefined): Promise<void> {
  if (chosen === undefined) return;
  const tooLarge = chosen.size > LARGEST;
  refused.textContent = tooLarge ? `${chosen.name} has ${Math.ceil(chosen.size / 1e6)} MB; at most ${LARGEST / 1e6} MB are read.` : '';
  if (!tooLarge) graph.dataset = await chosen.text();
}

/** The languages in which the actors of a dataset have names. */
function offerLocales(dataset: Dataset): void {
  const own = dataset.language ?? 'en';
  const tags = new Set([own, ...dataset.actors.flatMap(({ names }) => Object.keys(names ?? {}))]);
  locale.replaceChildren(...[...tags].map((tag) => new Option(languageName(tag), tag, tag === own, tag === (graph.locale ?? own))));
  locale.disabled = tags.size < 2;
}

/** The actors of a dataset as rivals, those with most relations first. */
function offerSides(dataset: Dataset): void {
  const relations = new Map<string, number>();
  for (const { from, to } of dataset.statements) for (const id of [from, to]) relations.set(id, (relations.get(id) ?? 0) + 1);
  const actors = dataset.actors.filter(({ id }) => relations.has(id)).sort((a, b) => relations.get(b.id)! - relations.get(a.id)!);
  for (const side of [left, right]) {
    side.replaceChildren(new Option(side === left ? 'Left…' : 'Right…', ''), ...actors.map(({ id, name }) => new Option(name, id)));
    side.disabled = actors.length < 2;
  }
}

/** Two rivals are set against each other once both are chosen; nobody stands against itself. */
function takeSides(): void {
  for (const [side, other] of [[left, right], [right, left]] as const) for (const option of side.options) option.disabled = option.value !== '' && option.value === other.value;
  graph.sides = left.value === '' || right.value === '' ? null : [left.value, right.value];
}

/** "Español": a language in itself. */
function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return tag;
  }
}
