/**
 * A page for maintainers, in English only, to be opened on a phone before a release: it says of each item of a list
 * whether it has been seen. Built beside the explorer, and not part of the package.
 */
import '../../src/define.js';
import { DiplomaticGraph } from '../../src/elements/diplomatic-graph.js';
import { byId } from '../../src/explorer/by-id.js';
import venezuela from '../../graph-data/venezuela-2019.json?url';
import { CHECKS, GROUPS, type Check } from './check-list.js';
import { Report } from './report.js';
import { watchFingers } from './watch-fingers.js';
import { askToKeep, watchPage } from './watch-page.js';

const graph = byId('graph', DiplomaticGraph);
const list = byId('list', HTMLElement);
const said = byId('said', HTMLElement);
const count = byId('count', HTMLElement);
const result = byId('result', HTMLTextAreaElement);
const report = new Report();

/** What the text says first: of which browser and window it tells. */
const facts = (): string[] => [
  `diplomatic-graph on a device, ${new Date().toISOString().slice(0, 10)}`,
  navigator.userAgent,
  `${innerWidth} × ${innerHeight} px, ${devicePixelRatio} pixels each`,
  `requestIdleCallback ${'requestIdleCallback' in window ? 'there' : 'missing'}, ` +
    `showSaveFilePicker ${'showSaveFilePicker' in window ? 'there' : 'missing'}`,
];

function create<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: Node[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function row({ id, name, how, byHand }: Check): HTMLLIElement {
  const title = create('strong', { textContent: name });
  const hint = create('span', { className: 'how', textContent: how });
  const state = create('span', { className: 'state' });
  const item = create('li', { id: `check-${id}` });
  if (byHand === true) {
    const box = create('input', { type: 'checkbox' });
    box.addEventListener('change', () => report.set(id, box.checked ? 'seen' : 'not seen'));
    item.append(create('label', {}, box, title), hint, state);
  } else item.append(title, hint, state);
  return item;
}

function show({ id, name }: Check, announce: boolean): void {
  const { state, detail } = report.of(id);
  const item = byId(`check-${id}`, HTMLElement);
  item.dataset['state'] = state;
  item.querySelector('.state')!.textContent = detail === '' ? state : `${state}: ${detail}`;
  const box = item.querySelector('input');
  if (box !== null) box.checked = state === 'seen';
  if (announce) said.textContent = `${name}: ${state}`;
  const seen = CHECKS.filter((check) => report.of(check.id).state === 'seen').length;
  count.textContent = `${seen} of ${CHECKS.length} seen`;
  result.value = report.text(facts());
}

async function copy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(report.text(facts()));
    report.seen('copied');
  } catch {
    result.focus();
    result.select();
    report.set('copied', 'differs', 'the text is selected instead');
  }
}

async function share(): Promise<void> {
  if (typeof navigator.share !== 'function') {
    report.set('share', 'differs', 'the browser does not have it here');
    return;
  }
  try {
    await navigator.share({ title: 'diplomatic-graph on a device', text: report.text(facts()) });
    report.seen('share');
  } catch (error) {
    // It was closed, or there is nobody to share with.
    report.set('share', 'differs', (error as Error).name);
  }
}

for (const { name, checks } of GROUPS)
  list.append(create('h2', { textContent: name }), create('ul', {}, ...checks.map(row)));
for (const check of CHECKS) show(check, false);
report.addEventListener('change', (event) => {
  const id = (event as CustomEvent<string>).detail;
  show(
    CHECKS.find((check) => check.id === id)!,
    true,
  );
});
byId('copy', HTMLElement).addEventListener('click', () => void copy());
byId('share', HTMLElement).addEventListener('click', () => void share());
byId('keep', HTMLElement).addEventListener('click', () => void askToKeep(report));
byId('clear', HTMLElement).addEventListener('click', () => report.clear());
addEventListener('resize', () => (result.value = report.text(facts())));
graph.src = venezuela;
watchFingers(graph, report);
watchPage(report, byId('field', HTMLElement), byId('probe', HTMLElement), byId('words', HTMLElement));
