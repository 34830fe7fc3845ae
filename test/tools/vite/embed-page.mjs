import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the page for frames of other sites lies in the build, beside the explorer. */
export const EMBED_PAGE = resolve('embed.html');
/** Its source is not at the root of the repository. */
const SOURCE = resolve('src/explorer/embed.html');

/**
 * Builds and serves that page beside index.html, and writes the script for pages that hold frames of it.
 *
 * @param {string} parentScript The text of that script.
 * @returns {import('vite').Plugin}
 */
export const embedPage = (parentScript) => ({
  name: 'embed-page',
  resolveId: (id) => (id === EMBED_PAGE ? id : null),
  load: (id) => (id === EMBED_PAGE ? readFileSync(SOURCE, 'utf8') : null),
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _response, next) => {
      if (request.url?.startsWith('/embed.html') === true) request.url = `/src/explorer${request.url}`;
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
