/** What is served: a page and a script for each subject, the element, and the graph. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../tools/serve.mjs';
import { isOurs, WINDOW, type SubjectName } from './names.js';

/** The build of the element, with the files that it loads later. */
const BUILT = 'dist/cdn';

/** @param scripts The bundled page of each subject. */
export function pagesOf(scripts: ReadonlyMap<SubjectName, string>, dataset: object): Record<string, Page> {
  const pages: Record<string, Page> = {
    '/favicon.ico': { body: '', status: 204 },
    '/data.json': { body: JSON.stringify(dataset), type: 'application/json' },
  };
  for (const file of readdirSync(BUILT))
    if (file.endsWith('.js')) pages[`/cdn/${file}`] = script(readFileSync(join(BUILT, file), 'utf8'));
  for (const [name, code] of scripts) {
    pages[`/${name}.js`] = script(code);
    pages[`/${name}.html`] = { body: htmlOf(name) };
  }
  return pages;
}

function htmlOf(name: SubjectName): string {
  const [element, graph] = isOurs(name)
    ? [
        '<script type="module" src="/cdn/diplomatic-graph.js"></script>',
        `<diplomatic-graph class="graph"${name === 'ours-all' ? ' top="0"' : ''}></diplomatic-graph>`,
      ]
    : ['', '<div class="graph"></div>'];
  const size = `display: block; width: ${WINDOW.width}px; block-size: ${WINDOW.height}px !important`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Scale</title><style>body { margin: 0; overflow: hidden } .graph { ${size} }</style>${element}<script type="module" src="/${name}.js"></script></head><body>${graph}</body></html>`;
}

const script = (body: string): Page => ({ body, type: 'text/javascript' });
