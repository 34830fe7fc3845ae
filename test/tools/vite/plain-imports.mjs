const HELPER = '\0vite/preload-helper.js';

/** A wrapped import(): of a whole module, and of some of its exports. The first group is the import() itself. */
const WRAPPED = [
  /__vitePreload\(\(\) => (import\("[^"]+"\)(?:\.then\(\(n\) => n\.\w+\))?), __VITE_PRELOAD__(?:, *import\.meta\.url)?\)/g,
  /__vitePreload\(async \(\) => \{\s*const \{[^}]*\} = await (import\("[^"]+"\)(?:\.then\(\(n\) => n\.\w+\))?);\s*return \{[^}]*\};\s*\}, __VITE_PRELOAD__(?:, *import\.meta\.url)?\)/g,
];

/** The import() alone, with as many line breaks as before: the lines of the source map stay right. @param {string} all @param {string} plain */
const unwrap = (all, plain) => plain + '\n'.repeat(all.split('\n').length - 1);

/**
 * Leaves every import() as it is. Vite wraps them so that style sheets and preloads come with a chunk, of which the embed has
 * none; the wrapping would travel before the first picture, and report failures of ours to the page's window.
 *
 * @returns {import('vite').Plugin}
 */
export const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
  renderChunk: {
    order: 'pre',
    handler: (code) => ({ code: WRAPPED.reduce((text, pattern) => text.replace(pattern, unwrap), code), map: null }),
  },
});
