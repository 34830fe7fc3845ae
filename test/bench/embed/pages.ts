/** What is served: for each subject a page of so many graphs, and its script, all of it as a server with compression sends it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '../../tools/serve.mjs';
import { BOX, isOurs, OURS, type SubjectName } from './names.js';

/** The build of the element, with the files that it loads later. */
const BUILT = 'dist/cdn';

/** The dataset in the states in which it is shown. */
export interface Data {
  /** Without a layout. */
  readonly plain: string;
  /** With the one that it carries; null where it carries none. */
  readonly stored: string | null;
}

/** @param text The dataset: where it carries a layout, it is measured with and without. */
export function readData(text: string): Data {
  const { layout, ...rest } = JSON.parse(text) as { readonly layout?: unknown };
  return layout === undefined ? { plain: text, stored: null } : { plain: JSON.stringify(rest, null, 2), stored: text };
}

/** Where the page of the element as it is handed out finds its script and its dataset. */
export const ADDRESSES = { script: '/cdn/diplomatic-graph.js', src: '/stored.json' } as const;

/**
 * @param scripts The bundled pages of the peers, by subject.
 * @param snippet What is pasted for one graph, with {@link ADDRESSES}.
 */
export function pagesOf(
  counts: readonly number[],
  scripts: ReadonlyMap<SubjectName, string>,
  { plain, stored }: Data,
  snippet: string,
): Record<string, Page> {
  const pages: Record<string, Page> = {
    '/favicon.ico': { body: '', status: 204 },
    '/data.json': sent(plain, 'application/json'),
  };
  pages[ADDRESSES.src] = sent(stored ?? plain, 'application/json');
  for (const file of readdirSync(BUILT))
    if (file.endsWith('.js')) pages[`/cdn/${file}`] = sent(readFileSync(join(BUILT, file), 'utf8'), 'text/javascript');
  for (const [name, code] of scripts) pages[`/${name}.js`] = sent(code, 'text/javascript');
  for (const count of counts) {
    for (const name of [...OURS, ...scripts.keys()])
      pages[pathOf(name, count)] = sent(htmlOf(name, count, snippet), 'text/html; charset=utf-8');
  }
  return pages;
}

export const pathOf = (name: SubjectName, count: number): string => `/${name}-${count}.html`;

function htmlOf(name: SubjectName, count: number, snippet: string): string {
  const script = (src: string): string => `<script type="module" src="${src}"></script>`;
  const [head, graph] =
    name === 'embed'
      ? ['', snippet]
      : isOurs(name)
        ? [
            script(ADDRESSES.script),
            `<diplomatic-graph src="${name === 'stored' ? ADDRESSES.src : '/data.json'}"></diplomatic-graph>`,
          ]
        : [script(`/${name}.js`), '<div class="graph"></div>'];
  // What is handed out brings a style of its own, and here as there a graph has the same size.
  const size = `display: block; width: ${BOX.width}px; block-size: ${BOX.height}px !important`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Embed</title><style>body { margin: 0 } .graph, diplomatic-graph { ${size} }</style>${head}</head><body>${graph.repeat(count)}</body></html>`;
}

const sent = (text: string, type: string): Page => ({
  body: gzipSync(text, { level: 9 }),
  type,
  headers: { 'content-encoding': 'gzip', 'cache-control': 'public, max-age=600' },
});
