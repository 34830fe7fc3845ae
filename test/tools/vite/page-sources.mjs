import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The pages beside index.html, by their names in the build. Their sources are not at the root of the repository. */
const SOURCES = new Map([
  [resolve('embed.html'), 'src/explorer/embed.html'],
  [resolve('desk.html'), 'src/desk/desk.html'],
  [resolve('device-check.html'), 'test/phones/device-check.html'],
]);

/** Where these pages lie in the build, beside the explorer. */
export const PAGES = [...SOURCES.keys()];

/**
 * Builds and serves the pages beside index.html, and writes the script for pages that hold frames of embed.html.
 *
 * @param {string} parentScript The text of that script.
 * @returns {import('vite').Plugin}
 */
export const pageSources = (parentScript) => ({
  name: 'page-sources',
  resolveId: (id) => (SOURCES.has(id) ? id : null),
  load: (id) => {
    const source = SOURCES.get(id);
    return source === undefined ? null : readFileSync(resolve(source), 'utf8');
  },
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _response, next) => {
      const [path = '', query] = (request.url ?? '').split(/(?=\?)/);
      const source = SOURCES.get(resolve(path.slice(1)));
      if (source !== undefined) request.url = `/${source}${query ?? ''}`;
      next();
    });
  },
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'embed-parent.js',
      source: `/*! diplomatic-graph | MIT */\n${parentScript}\n`,
    });
  },
});
