/** How many names a picture has, and how many of them can be read. */
import Flatbush from 'flatbush';
import { WINDOW } from './names.js';
import type { Box, DrawnName } from './subject.js';

/** Smaller letters are not counted as names, CSS px. */
export const LEAST_SIZE = 8;

export interface NameCount {
  /** Within the window, at least partly, in letters of {@link LEAST_SIZE} or more. */
  readonly shown: number;
  /** Of them, those that touch no other one of them. */
  readonly free: number;
}

export function countNames(names: readonly DrawnName[]): NameCount {
  const inSight = ([left, top, right, bottom]: Box): boolean =>
    right > 0 && bottom > 0 && left < WINDOW.width && top < WINDOW.height;
  const seen = names.filter(({ size, boxes }) => size >= LEAST_SIZE && boxes.some(inSight));
  const boxes = seen.flatMap((name, owner) => name.boxes.map((box) => ({ owner, box })));
  if (boxes.length === 0) return { shown: 0, free: 0 };
  const index = new Flatbush(boxes.length);
  for (const { box } of boxes) index.add(...box);
  index.finish();
  const covered = new Set(
    boxes.filter(({ owner, box }) => index.search(...box).some((i) => boxes[i]!.owner !== owner)).map((b) => b.owner),
  );
  return { shown: seen.length, free: seen.length - covered.size };
}
