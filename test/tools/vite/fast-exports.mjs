/**
 * Makes what tests import as fast as in a native module. The module runner of Vite keeps the exports of a module as
 * getters of an object without a prototype, which V8 holds as a hash table: each use of an imported name is a search
 * in it. V8 turns an object into one with fast properties once it is the prototype of another.
 *
 * @returns {import('vite').Plugin}
 */
export const fastExports = () => ({
  name: 'fast-exports',
  apply: 'serve',
  enforce: 'post',
  // At the end, where the source map has nothing to say.
  transform: (code, _id, options) =>
    options?.ssr === true ? { code: `${code}\n;Object.create(__vite_ssr_exports__);`, map: null } : null,
});
