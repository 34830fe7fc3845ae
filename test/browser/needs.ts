import { LEFT_OUT, type Need } from '../tools/left-out.mjs';
import { BROWSER } from './browser.js';

/**
 * Whether the browser of this run lacks what a test needs: `test.skipIf(lacks('webgl'))('…', …)`.
 * `test/tools/left-out.mjs` has the reasons.
 */
export const lacks = (need: Need): boolean => LEFT_OUT[BROWSER]?.needs[need] !== undefined;
