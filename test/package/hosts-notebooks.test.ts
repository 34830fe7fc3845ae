/** Notebooks as hosts: an output cell of Jupyter, as its export writes it and as a running one puts it in, and a cell of Observable. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawn, ready, set, soon, type Opened } from '../browser/harness.js';
import {
  CDN_POLICY,
  deliver,
  frame,
  isQuiet,
  leavesNothing,
  needHosts,
  openHosted,
  showsAndTells,
  showsSecond,
  text,
  toldByEvent,
} from './hosts-harness.js';

needHosts();

interface Notebook {
  readonly nbformat: number;
  readonly cells: readonly {
    readonly id: string;
    readonly source: readonly string[];
    readonly outputs: readonly { readonly data: Readonly<Record<string, readonly string[]>> }[];
  }[];
}
const notebook = JSON.parse(text('notebook/graph.ipynb')) as Notebook;
const output = (id: string): string =>
  notebook.cells
    .find((cell) => cell.id === id)!
    .outputs.map(({ data }) => data['text/html']!.join(''))
    .join('');

/** The page that an export of the notebook is, but for its own styles: each output in the boxes that a cell has. */
const exported = (...outputs: string[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>graph</title><link rel="stylesheet" href="/notebook.css"></head><body class="jp-Notebook" data-jp-theme-light="true"><main>${outputs
    .map(
      (html) =>
        `<div class="jp-Cell jp-CodeCell jp-Notebook-cell"><div class="jp-Cell-outputWrapper"><div class="jp-OutputArea jp-Cell-outputArea"><div class="jp-OutputArea-child jp-OutputArea-executeResult"><div class="jp-RenderedHTMLCommon jp-RenderedHTML jp-OutputArea-output jp-OutputArea-executeResult" data-mime-type="text/html" tabindex="0">\n${html}\n</div></div></div></div></div>`,
    )
    .join('\n')}</main></body></html>`;

const STYLE = {
  '/notebook.css': {
    body: '.jp-RenderedHTMLCommon { font: 14px/1.6 system-ui; padding-inline-end: 20px } .jp-RenderedHTMLCommon svg { block-size: auto; max-inline-size: 100% } .jp-RenderedHTMLCommon table { border-collapse: collapse; font-size: 12px } .jp-OutputArea-output { overflow: auto }',
    type: 'text/css',
  },
};

const openNotebook = (html: string): Promise<Opened> =>
  openHosted('notebook', html, {
    before: deliver,
    headers: { 'content-security-policy': `${CDN_POLICY}; frame-src 'self'` },
    pages: { ...frame(), ...STYLE },
  });

const second = JSON.parse(text('second.json')) as object;

test('the notebook is one, and its cells made its outputs', () => {
  expect(notebook.nbformat).toBe(4);
  expect(notebook.cells[0]!.source.join('')).toContain(output('element'));
  expect(output('frame')).toContain('src="/graph.html"');
});

test('an output of HTML shows the graph in an exported notebook, and one with a frame shows it in the frame', async () => {
  const opened = await openNotebook(exported(output('element'), output('frame')));
  const { page } = opened;
  await showsAndTells(page, toldByEvent(page));
  await set(page, { data: second });
  await showsSecond(page);
  const framed = page.frameLocator('iframe');
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await framed.locator('diplomatic-graph button[data-actor="us"]').click({ force: true });
  await soon(() => framed.locator('#selected').innerText()).toBe('actor:us');
  await page
    .locator('.jp-OutputArea-output')
    .first()
    .evaluate((area) => area.replaceChildren());
  expect(await page.locator('diplomatic-graph').count()).toBe(0);
  await isQuiet(opened);
});

/** What a running notebook does with an output: its scripts are made anew, or they would not run. */
const putIn = (page: Page, html: string): Promise<void> =>
  page.locator('.jp-OutputArea-output').evaluate((area, markup) => {
    area.replaceChildren(document.createRange().createContextualFragment(markup));
  }, html);

test('a cell that is run, run again and cleared shows the graph each time and leaves nothing', async () => {
  const opened = await openNotebook(exported(''));
  const { page } = opened;
  await putIn(page, output('element'));
  await showsAndTells(page, toldByEvent(page));
  let shown = true;
  await putIn(page, '');
  shown = false;
  await leavesNothing(page, async () => {
    await putIn(page, shown ? '' : output('element'));
    shown = !shown;
  });
  await isQuiet(opened);
});

/** What the runtime of Observable does with a cell: its value is put in, `input` tells of a new value, and a new run takes the place of the last. */
const RUNTIME = `
import { graph } from '/observable.js';
const cell = document.getElementById('cell');
const picked = document.getElementById('picked');
let invalidate = () => {};
window.run = (dataset) => {
  invalidate();
  const node = dataset === null ? document.createComment('') : graph(dataset);
  const read = () => { picked.value = node.value === null ? '' : node.value.kind + ':' + node.value.id; };
  node.addEventListener('input', read);
  invalidate = () => { node.removeEventListener('input', read); node.remove(); };
  cell.replaceChildren(node);
};
window.run(await (await fetch('/venezuela-2019.json')).json());
`;

test('a cell of Observable has the element as its value, hears of a selection, and is replaced by the next run', async () => {
  const html =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Observable</title><script type="module" src="/runtime.js"></script></head><body><div class="observablehq" id="cell"></div><output id="picked"></output></body></html>';
  const opened = await openHosted('notebook', html, {
    before: deliver,
    headers: { 'content-security-policy': CDN_POLICY },
    pages: { '/runtime.js': { body: RUNTIME, type: 'text/javascript' } },
  });
  const { page } = opened;
  await showsAndTells(page, () => page.locator('#picked').innerText());
  const run = (dataset: object | null): Promise<void> =>
    page.evaluate((value) => (window as unknown as { run(given: object | null): void }).run(value), dataset);
  await run(second);
  await showsSecond(page);
  expect(await page.locator('diplomatic-graph').count()).toBe(1);
  await run(null);
  let shown = false;
  await leavesNothing(page, async () => {
    await run(shown ? null : second);
    shown = !shown;
  });
  await run(second);
  await ready(page);
  expect(await drawn(page, 'actor')).toEqual(['arcadia', 'borduria']);
  await isQuiet(opened);
});
