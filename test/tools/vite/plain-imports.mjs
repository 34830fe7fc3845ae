/**
 * Leaves every import() as it is. Vite wraps them so that style sheets and preloads come with a chunk, of which the embed has
 * none; the wrapping would travel before the first picture, and report failures of ours to the page's window.
 *
 * @returns {import('vite').Plugin}
 */
export const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
});
