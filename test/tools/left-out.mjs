/**
 * What is not tested in a browser other than Chromium, and why. `test/run.mjs` and `vite.config.ts` leave out the
 * files, and `test/browser/needs.ts` the tests that need something. Each reason goes on after "… is left out:".
 */

/** @type {import('./left-out.mjs').LeftOut} */
const FIREFOX = {
  files: {
    'desk-crash': 'it kills a Chromium of its own',
    'desk-store-crash': 'it kills a Chromium of its own',
    'desk-voice': 'it works by the accessibility tree, which the DevTools protocol of Chromium gives',
    'embed-leak': 'it counts what is left in memory, by the DevTools protocol of Chromium',
    'embed-many': 'it measures memory and processor time by the DevTools protocol of Chromium',
    parity: 'it compares WebGL with the other painters; without a screen, Firefox has none',
    'parity-changes': 'it compares WebGL with the other painters; without a screen, Firefox has none',
    'time-speed': 'it measures processor time by the DevTools protocol of Chromium',
    'webgl-painter': 'without a screen, Firefox has no WebGL',
  },
  needs: {
    devtools:
      'memory, quotas, a debugger and keyboards of other languages are reached by the DevTools protocol of Chromium',
    'touch scrolling': 'fingers of WebDriver BiDi give touch events, and do not scroll',
    'aborted requests': 'a request that a page gives up while the driver holds it is not told as failed',
    'module retries': 'Firefox does not ask again for a module that could not be loaded',
    'returned elements': 'the driver loses an element that comes back from the document of a frame',
    outside: 'WebDriver BiDi moves neither mouse nor finger out of the window',
    'plain PDF': 'the PDF of Firefox is compressed, so that its pages cannot be counted',
    'no scripts': 'where scripts are switched off, Firefox runs none of the driver either',
    webgl: 'without a screen, Firefox has no WebGL',
  },
};

/** @type {Readonly<Record<string, import('./left-out.mjs').LeftOut>>} */
export const LEFT_OUT = { firefox: FIREFOX };

/**
 * The test files of `test/browser` that a browser leaves out.
 *
 * @param {string} browser
 */
export function filesLeftOut(browser) {
  return Object.keys(LEFT_OUT[browser]?.files ?? {}).map((name) => `test/browser/${name}.test.ts`);
}
