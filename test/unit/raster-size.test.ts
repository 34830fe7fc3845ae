import { expect, test } from 'vitest';
import { rasterSize } from '../../src/raster-size.js';

test.each([
  [960, 640, 1, 960, 640],
  [960, 640, 3, 2880, 1920],
  [390.4, 560.6, 2, 781, 1121],
  [8192, 8000, 2, 16_384, 16_000],
])('%s × %s px at %s are %s × %s pixels', (width, height, scale, across, down) => {
  expect(rasterSize(width, height, scale)).toEqual({ width: across, height: down });
});

test.each([
  [960, 640, 4, /scale: found 4, expected 1, 2 or 3/],
  [960, 640, 1.5, /found 1.5/],
  [960, 640, Number.NaN, /found NaN/],
  [8193, 640, 2, /16386 × 1280 pixels; expected at most 16384 a side.*Make width, height or scale smaller/],
  [8192, 8192, 2, /16384 × 16384 pixels; expected at most 16384 a side and 268 million in all/],
])('%s × %s px at %s are refused', (width, height, scale, reason) => {
  expect(() => rasterSize(width, height, scale)).toThrow(reason);
});
