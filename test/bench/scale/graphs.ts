/** The graphs that are measured, as datasets. */
import { gdelt, grouped } from '../../scenes/world.js';
import { SIZES, type SizeName } from './names.js';

/** Null where the table of events is absent. */
export function datasetOf(name: SizeName): object | null {
  const size = SIZES[name];
  return size === null ? gdelt() : grouped(size.actors, size.lines);
}
