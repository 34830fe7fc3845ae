/** Half of the random views by which element, `toSvg` and command line are compared; the other half is beside it. */
import { test } from 'vitest';
import { FULL } from '../tools/runs.js';
import { compareViews } from './compare-views.js';

test('views of random datasets are the same file everywhere', { tags: ['quick'], timeout: 900_000 }, () =>
  compareViews(FULL ? 100 : 10, 2019),
);
