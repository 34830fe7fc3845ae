/**
 * What browser tests work with: built pages from a loopback server in a real Chromium, and real mouse, touch and
 * keyboard.
 *
 * - `openHost` and `openExplorer` lend the test a page that others have used before and will use after it
 *   (`lease.ts`). It is empty when it is lent, but for what is asked for. Use them wherever you can: they are some
 *   ten times as fast.
 * - `openFresh`, `openFreshHost` and `openFreshExplorer` load a page for this test alone: for tests of loading itself
 *   (requests, policies, light DOM, memory, addresses), and for all that cannot be taken back.
 *
 * A test with the tag `quick` (`test('…', { tags: ['quick'] }, …)`) belongs to the quick tier, `npm test`: two to four
 * of each file, the main road of each feature. All others run in the full tier, `npm run test:all`.
 */
export * from './actions.js';
export { PAINTER } from './browser.js';
export * from './pages.js';
export type { Heard } from './page-scripts.js';
